package catalog

import "context"

// Disease is an entry of the vocabulary of diseases.
type Disease struct {
	Key
	Names
	ICCC          string // group of the International Classification of Childhood Cancer, 3rd edition; "" where it has none
	Listed        bool   // one of those that the national list assigns to groups
	Rank          int    // place in the vocabulary, from 0
	GroupCount    int    // groups that treat it
	HospitalCount int    // hospitals with a capability that counts for it
	Links         DiseaseLinks
}

// DiseaseLinks are the records that a disease is linked with.
type DiseaseLinks struct {
	Broader   One[*Disease]
	Narrower  List[*Disease] // in vocabulary order
	Groups    GroupPages
	Hospitals HospitalPages
}

// Iccc3 is the disease's group in the International Classification of
// Childhood Cancer, or nil.
func (d *Disease) Iccc3() *string { return orNull(d.ICCC) }

// Broader is the broader disease, or nil.
func (d *Disease) Broader() *Disease { return d.Links.Broader.Get() }

// Narrower are the diseases directly narrower, in vocabulary order.
func (d *Disease) Narrower() []*Disease { return d.Links.Narrower.Get() }

// Groups are the groups that treat the disease, a page of them.
func (d *Disease) Groups(ctx context.Context, where *GroupWhere, orderBy []*GroupOrder, first *int, after *string, last *int, before *string) (*GroupConnection, error) {
	return d.Links.Groups.Get(ctx, GroupQuery{Field: "Disease.groups", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// Hospitals are those with a capability that counts for the disease, a page of
// them.
func (d *Disease) Hospitals(ctx context.Context, where *HospitalWhere, orderBy []*HospitalOrder, first *int, after *string, last *int, before *string) (*HospitalConnection, error) {
	return d.Links.Hospitals.Get(ctx, HospitalQuery{Field: "Disease.hospitals", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// DiseaseWhere is a filter of diseases. A nil filter holds for every disease.
type DiseaseWhere struct {
	And, Or []*DiseaseWhere
	Not     *DiseaseWhere
	Code    *StringWhere
	Listed  *bool
}

// Match says whether the filter holds for a disease.
func (w *DiseaseWhere) Match(d *Disease) bool {
	return w == nil || w.Code.Match(d.Code) && (w.Listed == nil || *w.Listed == d.Listed) &&
		combine(w.And, w.Or, w.Not, func(w *DiseaseWhere) bool { return w.Match(d) })
}

func (w *DiseaseWhere) children() []child {
	return logic(w.And, w.Or, w.Not)
}

// DiseaseRelation is a filter of the diseases at the end of a to-many link.
type DiseaseRelation = Relation[DiseaseWhere]

// DiseaseCount is a filter of how many of those diseases match.
type DiseaseCount = RelationCount[DiseaseWhere]
