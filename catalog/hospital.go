package catalog

import "context"

// Hospital is a hospital, known by its printed name without spaces.
type Hospital struct {
	Key
	Names
	GroupCount int // groups that it sits in
	Links      HospitalLinks
}

// HospitalLinks are the records that a hospital is linked with.
type HospitalLinks struct {
	Region      One[*Region]
	Memberships List[*Membership] // as printed
	Groups      List[*Group]      // by code
	Modalities  List[*Modality]   // printed for it in any group, in vocabulary order
	Diseases    List[*Disease]    // for which it has a capability that counts, in vocabulary order
	Departments List[*Department] // by code
	Provenance  List[*Provenance]
	Findings    List[*Finding]
}

// Region is where the hospital is: the region of its groups.
func (h *Hospital) Region() *Region { return h.Links.Region.Get() }

// Memberships are the hospital's places in groups, as printed.
func (h *Hospital) Memberships() []*Membership { return h.Links.Memberships.Get() }

// Groups are the groups that the hospital sits in, by code.
func (h *Hospital) Groups() []*Group { return h.Links.Groups.Get() }

// Modalities are those printed for the hospital in any group, in vocabulary order.
func (h *Hospital) Modalities() []*Modality { return h.Links.Modalities.Get() }

// Diseases are those for which the hospital has a capability that counts, in
// vocabulary order.
func (h *Hospital) Diseases() []*Disease { return h.Links.Diseases.Get() }

// Departments are the departments known of the hospital, by code.
func (h *Hospital) Departments() []*Department { return h.Links.Departments.Get() }

// Provenance says where the facts of the hospital come from.
func (h *Hospital) Provenance() []*Provenance { return h.Links.Provenance.Get() }

// Findings are what is odd about the hospital in its source.
func (h *Hospital) Findings() []*Finding { return h.Links.Findings.Get() }

// HospitalWhere is a filter of hospitals. A nil filter holds for every hospital.
type HospitalWhere struct {
	And, Or     []*HospitalWhere
	Not         *HospitalWhere
	Code        *StringWhere
	Name        *StringWhere // the Chinese name
	Region      *RegionWhere
	GroupCount  *IntWhere
	Memberships *Relation[MembershipWhere]
	Groups      *Relation[GroupWhere]
	Modalities  *Relation[ModalityWhere] // as Hospital.Modalities
	Diseases    *Relation[DiseaseWhere]  // as Hospital.Diseases
}

// Match says whether the filter holds for a hospital, every link of which that
// the filter follows must be loaded.
func (w *HospitalWhere) Match(h *Hospital) bool {
	return w == nil ||
		w.Code.Match(h.Code) &&
			w.Name.Match(h.Name(ZH)) &&
			w.GroupCount.Match(h.GroupCount) &&
			(w.Region == nil || w.Region.Match(h.Region())) &&
			(w.Memberships == nil || matchRelation(w.Memberships, h.Memberships(), (*MembershipWhere).Match)) &&
			(w.Groups == nil || matchRelation(w.Groups, h.Groups(), (*GroupWhere).Match)) &&
			(w.Modalities == nil || matchRelation(w.Modalities, h.Modalities(), (*ModalityWhere).Match)) &&
			(w.Diseases == nil || matchRelation(w.Diseases, h.Diseases(), (*DiseaseWhere).Match)) &&
			combine(w.And, w.Or, w.Not, func(w *HospitalWhere) bool { return w.Match(h) })
}

func (w *HospitalWhere) children() []child {
	return concat(
		logic(w.And, w.Or, w.Not),
		toOne("region", w.Region),
		toMany("memberships", w.Memberships),
		toMany("groups", w.Groups),
		toMany("modalities", w.Modalities),
		toMany("diseases", w.Diseases),
	)
}

// HospitalOrder orders hospitals by one field: exactly one must be set.
type HospitalOrder struct {
	Name       *Direction
	Code       *Direction
	GroupCount *Direction
}

var hospitalKeys = []SortKey[*Hospital]{
	{Name: "name", Text: func(h *Hospital) string { return h.Name(ZH) }},
	{Name: "code", Text: func(h *Hospital) string { return h.Code }, Last: true},
	{Name: "groupCount", Number: func(h *Hospital) int { return h.GroupCount }},
}

// HospitalOrdering is the total order that orderBy asks for.
func HospitalOrdering(field string, orderBy []*HospitalOrder) (*Ordering[*Hospital], error) {
	asked := make([][]*Direction, len(orderBy))
	for i, o := range orderBy {
		asked[i] = []*Direction{o.Name, o.Code, o.GroupCount}
	}
	return NewOrdering(field, hospitalKeys, asked)
}

// HospitalQuery asks for a page of hospitals.
type HospitalQuery struct {
	// Field is the GraphQL field that asks, such as "Query.hospitals": a cursor
	// of one field is refused by another.
	Field   string
	Where   *HospitalWhere
	OrderBy []*HospitalOrder
	Window  Window
}

// HospitalConnection is a page of hospitals.
type HospitalConnection = Connection[*Hospital]

// HospitalEdge is a hospital on a page.
type HospitalEdge = Edge[*Hospital]

// HospitalPages is a link from a record to many hospitals, read a page at a time. Its
// zero value was not loaded.
type HospitalPages func(context.Context, HospitalQuery) (*HospitalConnection, error)

// Get reads a page. It panics if the store was not asked to load it.
func (p HospitalPages) Get(ctx context.Context, q HospitalQuery) (*HospitalConnection, error) {
	if p == nil {
		panic(notLoaded)
	}
	return p(ctx, q)
}

// HospitalRelation is a filter of the hospitals at the end of a to-many link.
type HospitalRelation = Relation[HospitalWhere]

// HospitalCount is a filter of how many of those hospitals match.
type HospitalCount = RelationCount[HospitalWhere]
