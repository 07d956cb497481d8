package catalog

import "context"

// Group is a cooperative group of hospitals.
type Group struct {
	Key
	Names                // of its region with its label: 北京协作组一, Beijing group 1
	Label         string // as printed: 协作组一
	Number        int    // the number of its code; 1 where the list prints none
	HospitalCount int
	DiseasesKnown bool // its diseases are printed, or follow from its members' work
	Links         GroupLinks
}

// GroupLinks are the records that a group is linked with.
type GroupLinks struct {
	Region        One[*Region]
	Memberships   List[*Membership] // as printed
	Hospitals     List[*Hospital]   // as printed, each once
	Diseases      List[*Disease]    // in vocabulary order
	FocusDiseases List[*Disease]    // in vocabulary order
	Modalities    List[*Modality]   // printed for any member, in vocabulary order
	Offers        List[*Modality]   // the same with the broader ones, in vocabulary order
	Provenance    List[*Provenance]
	Findings      List[*Finding]
}

// Region is the region that the group works in.
func (g *Group) Region() *Region { return g.Links.Region.Get() }

// Memberships are the group's members with their roles and work, as printed.
func (g *Group) Memberships() []*Membership { return g.Links.Memberships.Get() }

// Leads are the memberships of the hospitals that lead the group, as printed.
func (g *Group) Leads() []*Membership {
	leads := []*Membership{}
	for _, m := range g.Memberships() {
		if m.Role == Lead {
			leads = append(leads, m)
		}
	}
	return leads
}

// Hospitals are the group's hospitals, as printed.
func (g *Group) Hospitals() []*Hospital { return g.Links.Hospitals.Get() }

// Diseases are those that the group treats, in vocabulary order; none where they
// are not known.
func (g *Group) Diseases() []*Disease { return g.Links.Diseases.Get() }

// FocusDiseases are those that are printed as the group's focus, in vocabulary
// order.
func (g *Group) FocusDiseases() []*Disease { return g.Links.FocusDiseases.Get() }

// Modalities are those printed for any member, in vocabulary order.
func (g *Group) Modalities() []*Modality { return g.Links.Modalities.Get() }

// Offers are the modalities that a member offers, those broader than a printed
// one too, in vocabulary order.
func (g *Group) Offers() []*Modality { return g.Links.Offers.Get() }

// Provenance says where the facts of the group come from.
func (g *Group) Provenance() []*Provenance { return g.Links.Provenance.Get() }

// Findings are what is odd about the group in its source.
func (g *Group) Findings() []*Finding { return g.Links.Findings.Get() }

// GroupWhere is a filter of groups. A nil filter holds for every group.
type GroupWhere struct {
	And, Or       []*GroupWhere
	Not           *GroupWhere
	Code          *StringWhere
	Name          *StringWhere // the Chinese name
	Number        *IntWhere
	Region        *RegionWhere
	HospitalCount *IntWhere
	Memberships   *Relation[MembershipWhere]
	Hospitals     *Relation[HospitalWhere]
	Diseases      *Relation[DiseaseWhere]
	FocusDiseases *Relation[DiseaseWhere]
	Modalities    *Relation[ModalityWhere] // as Group.Modalities
	// Offers are codes of modalities all of which a member must offer, Lacks
	// those of which none may be offered; as Group.Offers, a narrower modality
	// counting as the broader. An empty list asks nothing.
	Offers, Lacks []string
}

// Match says whether the filter holds for a group, every link of which that the
// filter follows must be loaded.
func (w *GroupWhere) Match(g *Group) bool {
	return w == nil ||
		w.Code.Match(g.Code) &&
			w.Name.Match(g.Name(ZH)) &&
			w.Number.Match(g.Number) &&
			w.HospitalCount.Match(g.HospitalCount) &&
			(w.Region == nil || w.Region.Match(g.Region())) &&
			(w.Memberships == nil || matchRelation(w.Memberships, g.Memberships(), (*MembershipWhere).Match)) &&
			(w.Hospitals == nil || matchRelation(w.Hospitals, g.Hospitals(), (*HospitalWhere).Match)) &&
			(w.Diseases == nil || matchRelation(w.Diseases, g.Diseases(), (*DiseaseWhere).Match)) &&
			(w.FocusDiseases == nil || matchRelation(w.FocusDiseases, g.FocusDiseases(), (*DiseaseWhere).Match)) &&
			(w.Modalities == nil || matchRelation(w.Modalities, g.Modalities(), (*ModalityWhere).Match)) &&
			g.offersAll(w.Offers) && g.lacksAll(w.Lacks) &&
			combine(w.And, w.Or, w.Not, func(w *GroupWhere) bool { return w.Match(g) })
}

func (g *Group) offersAll(codes []string) bool {
	for _, code := range codes {
		if !hasCode(g.Offers(), code) {
			return false
		}
	}
	return true
}

func (g *Group) lacksAll(codes []string) bool {
	for _, code := range codes {
		if hasCode(g.Offers(), code) {
			return false
		}
	}
	return true
}

func hasCode(modalities []*Modality, code string) bool {
	for _, m := range modalities {
		if m.Code == code {
			return true
		}
	}
	return false
}

func (w *GroupWhere) children() []child {
	return concat(
		logic(w.And, w.Or, w.Not),
		toOne("region", w.Region),
		toMany("memberships", w.Memberships),
		toMany("hospitals", w.Hospitals),
		toMany("diseases", w.Diseases),
		toMany("focusDiseases", w.FocusDiseases),
		toMany("modalities", w.Modalities),
	)
}

// GroupOrder orders groups by one field: exactly one must be set.
type GroupOrder struct {
	Name          *Direction
	Code          *Direction
	HospitalCount *Direction
}

var groupKeys = []SortKey[*Group]{
	{Name: "name", Text: func(g *Group) string { return g.Name(ZH) }},
	{Name: "code", Text: func(g *Group) string { return g.Code }, Last: true},
	{Name: "hospitalCount", Number: func(g *Group) int { return g.HospitalCount }},
}

// GroupOrdering is the total order that orderBy asks for.
func GroupOrdering(field string, orderBy []*GroupOrder) (*Ordering[*Group], error) {
	asked := make([][]*Direction, len(orderBy))
	for i, o := range orderBy {
		asked[i] = []*Direction{o.Name, o.Code, o.HospitalCount}
	}
	return NewOrdering(field, groupKeys, asked)
}

// GroupQuery asks for a page of groups.
type GroupQuery struct {
	// Field is the GraphQL field that asks, such as "Query.groups": a cursor of
	// one field is refused by another.
	Field   string
	Where   *GroupWhere
	OrderBy []*GroupOrder
	Window  Window
}

// GroupConnection is a page of groups.
type GroupConnection = Connection[*Group]

// GroupEdge is a group on a page.
type GroupEdge = Edge[*Group]

// GroupPages is a link from a record to many groups, read a page at a time. Its
// zero value was not loaded.
type GroupPages func(context.Context, GroupQuery) (*GroupConnection, error)

// Get reads a page. It panics if the store was not asked to load it.
func (p GroupPages) Get(ctx context.Context, q GroupQuery) (*GroupConnection, error) {
	if p == nil {
		panic(notLoaded)
	}
	return p(ctx, q)
}

// GroupRelation is a filter of the groups at the end of a to-many link.
type GroupRelation = Relation[GroupWhere]

// GroupCount is a filter of how many of those groups match.
type GroupCount = RelationCount[GroupWhere]
