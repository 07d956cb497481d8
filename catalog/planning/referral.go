package planning

import (
	"cmp"
	"fmt"
	"slices"

	"oncograph/catalog"
)

// ReferralRelation is how a hospital stands to where a patient is.
type ReferralRelation string

// The relations, the nearest first.
const (
	SameHospital       ReferralRelation = "SAME_HOSPITAL"
	SameGroup          ReferralRelation = "SAME_GROUP"   // it sits in a group of the origin, wherever it offers the modality
	LinkedGroup        ReferralRelation = "LINKED_GROUP" // it sits in a group that shares a hospital with a group of the origin
	SameRegion         ReferralRelation = "SAME_REGION"
	NeighbouringRegion ReferralRelation = "NEIGHBOURING_REGION"
	Elsewhere          ReferralRelation = "ELSEWHERE"
)

var relations = []ReferralRelation{SameHospital, SameGroup, LinkedGroup, SameRegion, NeighbouringRegion, Elsewhere}

// ReferralOrigin is where a patient is: exactly one field is set.
type ReferralOrigin struct{ Region, Group, Hospital *string }

// origin is where a patient is. A region has no groups: it knows regions only.
type origin struct {
	hospital int // -1 where it is none
	groups   []int
	region   int
}

// originNamed looks up an origin.
func (n *network) originNamed(from *ReferralOrigin) (origin, error) {
	set := 0
	for _, code := range []*string{from.Region, from.Group, from.Hospital} {
		if code != nil {
			set++
		}
	}
	if set != 1 {
		return origin{}, catalog.BadInput([]any{"from"}, "from sets exactly one of region, group and hospital, this one sets %d", set)
	}
	switch {
	case from.Region != nil:
		region, err := n.regionNamed(*from.Region, "from", "region")
		return origin{-1, nil, region}, err
	case from.Group != nil:
		group, err := n.groupNamed(*from.Group, "from", "group")
		if err != nil {
			return origin{}, err
		}
		return n.originOf(unit{group: group, region: n.Groups[group].Region}), nil
	}
	hospital, err := n.hospitalNamed(*from.Hospital, "from", "hospital")
	if err != nil {
		return origin{}, err
	}
	return origin{hospital, n.groupsOf(n.byHospital[hospital]), n.Hospitals[hospital].Region}, nil
}

// originOf is a unit as an origin.
func (n *network) originOf(u unit) origin {
	if u.group >= 0 {
		return origin{-1, []int{u.group}, u.region}
	}
	return origin{-1, nil, u.region}
}

// Referral is a hospital that could treat a patient.
type Referral struct {
	in          *answer
	from        origin
	hospital    int
	disease     int // -1: for whatever disease
	modality    int
	memberships []int // by which it offers the modality for the disease
	way         way   // of a LINKED_GROUP

	Relation     ReferralRelation
	DiseaseCount int // listed diseases for which it offers the modality
}

// way is the way from a group of the origin over a hospital that it shares to
// another group.
type way struct{ from, over, to int }

// offerers are the hospitals that offer a modality for a disease (-1: for
// whatever disease), with the memberships by which they do, and for how many
// listed diseases each offers it.
type offerers struct {
	memberships  [][]int // by hospital
	diseaseCount []int   // by hospital
	byRegion     [][]int // hospitals, most diseases first, then by name
}

func (n *network) offerersOf(disease, modality int) *offerers {
	o := &offerers{make([][]int, len(n.Hospitals)), make([]int, len(n.Hospitals)), make([][]int, len(n.Regions))}
	for h := range n.Hospitals {
		var listed []int
		for _, m := range n.byHospital[h] {
			offers := false
			for _, c := range n.capabilities[m] {
				if !slices.Contains(n.countsAs[c.modality], modality) {
					continue
				}
				counts := n.countsFor(m, c)
				listed = append(listed, counts...)
				offers = offers || disease < 0 || slices.Contains(counts, disease)
			}
			if offers {
				o.memberships[h] = append(o.memberships[h], m)
			}
		}
		if len(o.memberships[h]) > 0 {
			listed = slices.DeleteFunc(distinct(listed), func(d int) bool { return !n.Diseases[d].Listed })
			o.diseaseCount[h] = len(listed)
			region := n.Hospitals[h].Region
			o.byRegion[region] = append(o.byRegion[region], h)
		}
	}
	for _, hospitals := range o.byRegion {
		slices.SortFunc(hospitals, o.compare)
	}
	return o
}

// compare puts the hospital that offers the modality for more diseases first.
func (o *offerers) compare(a, b int) int {
	return cmp.Or(cmp.Compare(o.diseaseCount[b], o.diseaseCount[a]), cmp.Compare(a, b))
}

// refer ranks the hospitals that are known to offer a modality for a disease, the
// first so many of them (-1: all): by relation, then how many region borders away,
// then listed diseases for which they offer it, most first, then name.
func (a *answer) refer(from origin, disease, modality, first int) []*Referral {
	o := a.offerersTo(disease, modality)
	ranked := []*Referral{}
	met := map[int]bool{}
	// rank adds the hospitals of one relation that offer the modality.
	rank := func(relation ReferralRelation, hospitals []int, over func(int) way) bool {
		slices.SortFunc(hospitals, func(h, i int) int {
			return cmp.Or(cmp.Compare(a.away(from, h), a.away(from, i)), o.compare(h, i))
		})
		for _, h := range hospitals {
			if len(ranked) == first {
				return false
			}
			if met[h] || len(o.memberships[h]) == 0 {
				continue
			}
			met[h] = true
			r := &Referral{
				in: a, from: from, hospital: h, disease: disease, modality: modality,
				memberships: o.memberships[h], Relation: relation, DiseaseCount: o.diseaseCount[h],
			}
			if over != nil {
				r.way = over(h)
			}
			ranked = append(ranked, r)
		}
		return true
	}
	if from.hospital >= 0 && !rank(SameHospital, []int{from.hospital}, nil) {
		return ranked
	}
	var members []int
	for _, g := range from.groups {
		members = append(members, a.hospitalsOf(a.byGroup[g])...)
	}
	if !rank(SameGroup, distinct(members), nil) {
		return ranked
	}
	linked, over := a.linkedTo(from)
	if !rank(LinkedGroup, linked, func(h int) way { return over[h] }) {
		return ranked
	}
	for _, ring := range a.rings(from.region) {
		var hospitals []int
		for _, region := range ring {
			hospitals = append(hospitals, o.byRegion[region]...)
		}
		if !rank(ringRelation(a.borders[from.region][ring[0]]), hospitals, nil) {
			return ranked
		}
	}
	return ranked
}

// linkedTo are the hospitals of groups that share a hospital with a group of the
// origin, and how each is linked: by the first such group, over the first
// hospital shared.
func (n *network) linkedTo(from origin) ([]int, map[int]way) {
	var hospitals []int
	over := map[int]way{}
	for _, g := range from.groups {
		for _, shared := range n.hospitalsOf(n.byGroup[g]) {
			for _, next := range n.groupsOf(n.byHospital[shared]) {
				if slices.Contains(from.groups, next) {
					continue
				}
				for _, h := range n.hospitalsOf(n.byGroup[next]) {
					path := way{g, shared, next}
					if has, met := over[h]; !met {
						hospitals = append(hospitals, h)
						over[h] = path
					} else if compareLinks(path, has) < 0 {
						over[h] = path
					}
				}
			}
		}
	}
	return hospitals, over
}

func compareLinks(a, b way) int {
	return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.over, b.over), cmp.Compare(a.from, b.from))
}

// rings are the regions around a region, by how many borders they are away;
// those that no chain of borders reaches come last.
func (f *frame) rings(region int) [][]int {
	byDistance := map[int][]int{}
	most := 0
	for r, away := range f.borders[region] {
		byDistance[away] = append(byDistance[away], r)
		most = max(most, away)
	}
	var rings [][]int
	for away := range most + 1 {
		rings = append(rings, byDistance[away])
	}
	if cut := byDistance[-1]; len(cut) > 0 {
		rings = append(rings, cut)
	}
	return rings
}

func ringRelation(borders int) ReferralRelation {
	switch borders {
	case 0:
		return SameRegion
	case 1:
		return NeighbouringRegion
	}
	return Elsewhere
}

// away is how many borders a hospital is away from an origin, more than any
// number where no chain of borders leads there.
func (n *network) away(from origin, hospital int) int {
	if borders := n.borders[from.region][n.Hospitals[hospital].Region]; borders >= 0 {
		return borders
	}
	return len(n.Regions)
}

// Hospital is the hospital.
func (r *Referral) Hospital() *catalog.Hospital {
	return record[*catalog.Hospital](r.in, r.in.hospitalKey(r.hospital))
}

// Groups are those in which it offers the modality for the disease, by code.
func (r *Referral) Groups() []*catalog.Group {
	return recordsOf[*catalog.Group](r.in, keysOf(r.in.groupsOf(r.memberships), r.in.groupKey))
}

// Memberships are those by which it does, as printed.
func (r *Referral) Memberships() []*catalog.Membership {
	return recordsOf[*catalog.Membership](r.in, r.membershipKeys())
}

func (r *Referral) membershipKeys() []catalog.Key {
	printed := distinct(slices.DeleteFunc(slices.Clone(r.memberships), func(m int) bool { return m >= len(r.in.Memberships) }))
	return keysOf(printed, r.in.membershipKey)
}

// Borders is how many region borders lie between, or nil.
func (r *Referral) Borders() *int {
	borders := r.in.borders[r.from.region][r.in.Hospitals[r.hospital].Region]
	if borders < 0 {
		return nil
	}
	return &borders
}

// Explanation says in a sentence how the hospital stands to the origin.
func (r *Referral) Explanation(lang catalog.Language) string {
	name := r.Hospital().Name(lang)
	regionKey, shared, linked := r.explainedBy()
	region := record[*catalog.Region](r.in, regionKey).Name(lang)
	groupName := func(keys []catalog.Key) string { return record[*catalog.Group](r.in, keys[0]).Name(lang) }
	english := lang == catalog.EN
	switch r.Relation {
	case SameHospital:
		if english {
			return name + ", the hospital itself"
		}
		return "本院：" + name
	case SameGroup:
		if english {
			return fmt.Sprintf("%s, in the same group (%s)", name, groupName(shared))
		}
		return fmt.Sprintf("同协作组的%s（%s）", name, groupName(shared))
	case LinkedGroup:
		over := record[*catalog.Hospital](r.in, r.in.hospitalKey(r.way.over)).Name(lang)
		if english {
			return fmt.Sprintf("%s, in %s, which is linked by %s", name, groupName(linked), over)
		}
		return fmt.Sprintf("相联协作组的%s（%s，经%s相联）", name, groupName(linked), over)
	case SameRegion:
		if english {
			return fmt.Sprintf("%s, in the same region, %s", name, region)
		}
		return fmt.Sprintf("同在%s的%s", region, name)
	case NeighbouringRegion:
		if english {
			return fmt.Sprintf("%s, in the neighbouring region %s", name, region)
		}
		return fmt.Sprintf("相邻的%s的%s", region, name)
	}
	borders := r.Borders()
	switch {
	case borders == nil && english:
		return fmt.Sprintf("%s, in %s, which no chain of land borders reaches", name, region)
	case borders == nil:
		return fmt.Sprintf("%s的%s（陆路不相连）", region, name)
	case english:
		return fmt.Sprintf("%s, in %s, %d region borders away", name, region, *borders)
	}
	return fmt.Sprintf("%s的%s（相隔%d道省界）", region, name, *borders)
}

// explainedBy names the records that the explanation speaks of: the hospital's
// region, the group that it shares with the origin, the one that is linked.
func (r *Referral) explainedBy() (region catalog.Key, shared, linked []catalog.Key) {
	region = r.in.regionKey(r.in.Hospitals[r.hospital].Region)
	switch r.Relation {
	case SameGroup:
		for _, g := range r.from.groups {
			if r.in.member(g, r.hospital) >= 0 {
				shared = append(shared, r.in.groupKey(g))
			}
		}
	case LinkedGroup:
		linked = append(linked, r.in.groupKey(r.way.to))
	}
	return region, shared, linked
}

func (r *Referral) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "hospital":
		return one(r.hospital, r.in.hospitalKey), nil
	case "groups":
		return keysOf(r.in.groupsOf(r.memberships), r.in.groupKey), nil
	case "memberships":
		return r.membershipKeys(), nil
	case "explanation":
		region, shared, linked := r.explainedBy()
		keys := append(append([]catalog.Key{region, r.in.hospitalKey(r.hospital)}, shared...), linked...)
		if r.Relation == LinkedGroup {
			keys = append(keys, r.in.hospitalKey(r.way.over))
		}
		return keys, nil
	}
	return nil, nil
}

// ReferralConnection is a page of referrals.
type ReferralConnection = catalog.Connection[*Referral]

// ReferralEdge is a referral on a page.
type ReferralEdge = catalog.Edge[*Referral]

// pageOfReferrals cuts a page out of the referrals from an origin.
func (a *answer) pageOfReferrals(from origin, disease, modality int, w catalog.Window) (*ReferralConnection, error) {
	order, err := catalog.NewOrdering("Query.referrals", []catalog.SortKey[*Referral]{
		{Name: "relation", Number: func(r *Referral) int { return slices.Index(relations, r.Relation) }, Last: true},
		{Name: "borders", Number: func(r *Referral) int { return r.in.away(r.from, r.hospital) }, Last: true},
		{Name: "mostDiseases", Number: func(r *Referral) int { return -r.DiseaseCount }, Last: true},
		{Name: "name", Text: func(r *Referral) string { return r.in.Hospitals[r.hospital].Name }, Last: true},
		{Name: "code", Text: func(r *Referral) string { return r.in.Hospitals[r.hospital].Code }, Last: true},
	}, nil)
	if err != nil {
		return nil, err
	}
	return catalog.PageOf(order, a.refer(from, disease, modality, -1), w)
}
