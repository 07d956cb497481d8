package catalog

import "context"

// Modality is an entry of the vocabulary of what a hospital can do.
type Modality struct {
	Key
	Names
	Kind ModalityKind
	Rank int // place in the vocabulary, from 0
	// Exact counts those who have the modality itself printed.
	Exact OfferCount
	// WithNarrower counts those who have it or a narrower one printed.
	WithNarrower OfferCount
	Links        ModalityLinks
}

// OfferCount counts the groups and hospitals that offer a modality.
type OfferCount struct{ Groups, Hospitals int }

// ModalityLinks are the records that a modality is linked with.
type ModalityLinks struct {
	Broader   One[*Modality]
	Narrower  List[*Modality] // in vocabulary order
	Groups    GroupPages
	Hospitals HospitalPages
}

// ModalityKind tells a treatment from a service.
type ModalityKind string

// The kinds of modality.
const (
	Treatment ModalityKind = "TREATMENT"
	Service   ModalityKind = "SERVICE"
)

// GroupCount counts the groups with a member that has the modality printed,
// with includeNarrower also those with a narrower one.
func (m *Modality) GroupCount(includeNarrower bool) int { return m.offers(includeNarrower).Groups }

// HospitalCount counts the hospitals that have the modality printed, with
// includeNarrower also those with a narrower one.
func (m *Modality) HospitalCount(includeNarrower bool) int {
	return m.offers(includeNarrower).Hospitals
}

func (m *Modality) offers(includeNarrower bool) OfferCount {
	if includeNarrower {
		return m.WithNarrower
	}
	return m.Exact
}

// Broader is the broader modality, or nil.
func (m *Modality) Broader() *Modality { return m.Links.Broader.Get() }

// Narrower are the modalities directly narrower, in vocabulary order.
func (m *Modality) Narrower() []*Modality { return m.Links.Narrower.Get() }

// Groups are the groups with a member that has the modality printed, a page of
// them.
func (m *Modality) Groups(ctx context.Context, where *GroupWhere, orderBy []*GroupOrder, first *int, after *string, last *int, before *string) (*GroupConnection, error) {
	return m.Links.Groups.Get(ctx, GroupQuery{Field: "Modality.groups", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// Hospitals are those that have the modality printed, a page of them.
func (m *Modality) Hospitals(ctx context.Context, where *HospitalWhere, orderBy []*HospitalOrder, first *int, after *string, last *int, before *string) (*HospitalConnection, error) {
	return m.Links.Hospitals.Get(ctx, HospitalQuery{Field: "Modality.hospitals", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// ModalityWhere is a filter of modalities. A nil filter holds for every modality.
type ModalityWhere struct {
	And, Or []*ModalityWhere
	Not     *ModalityWhere
	Code    *StringWhere
	Kind    *EnumWhere[ModalityKind]
}

// Match says whether the filter holds for a modality.
func (w *ModalityWhere) Match(m *Modality) bool {
	return w == nil || w.Code.Match(m.Code) && w.Kind.Match(m.Kind) &&
		combine(w.And, w.Or, w.Not, func(w *ModalityWhere) bool { return w.Match(m) })
}

func (w *ModalityWhere) children() []child {
	return logic(w.And, w.Or, w.Not)
}

// ModalityRelation is a filter of the modalities at the end of a to-many link.
type ModalityRelation = Relation[ModalityWhere]

// ModalityCount is a filter of how many of those modalities match.
type ModalityCount = RelationCount[ModalityWhere]

// ModalityKindWhere is a filter of the kind of a modality.
type ModalityKindWhere = EnumWhere[ModalityKind]
