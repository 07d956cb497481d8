package oracle

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"oncograph/catalog/registry"
)

// dice throws registries so small that hospitals meet in several groups, tie and
// run out, and questions about them.
type dice struct {
	*rand.Rand
	rows *registry.Registry
}

func (d *dice) chance(percent int) bool { return d.IntN(100) < percent }

func pick[T any](d *dice, from []T) T { return from[d.IntN(len(from))] }

// some is up to n different elements of a slice, at least one, in any order.
func some[T any](d *dice, from []T, n int) []T {
	from = slices.Clone(from)
	d.Shuffle(len(from), func(i, j int) { from[i], from[j] = from[j], from[i] })
	return from[:1+d.IntN(min(n, len(from)))]
}

var (
	diseaseCodes  = []string{"LYMPHOMA", "RETINOBLASTOMA", "HEPATOBLASTOMA", "LIVER_TUMOUR"} // the last is not listed
	listedCodes   = diseaseCodes[:3]
	modalityCodes = []string{"SURGERY", "TRANSPLANTATION", "BONE_MARROW_TRANSPLANTATION", "HAPLOIDENTICAL_TRANSPLANTATION", "RADIOTHERAPY"}
	regionCodes   = []string{"CN-ZJ", "CN-BJ", "CN-XZ", "XPCC", "CN-HB"} // the third has no group
)

func (d *dice) registry() *registry.Registry {
	r := &registry.Registry{Edition: "第一批", Sources: []registry.Source{{Code: "s", Title: "s"}}}
	d.rows = r
	for i, code := range regionCodes {
		r.Regions = append(r.Regions, registry.Region{Code: code, NameZH: "区" + code, NameEN: code, RomanizedName: "qu", Kind: "PROVINCE", TileX: i})
		if d.chance(80) {
			r.Indicators = append(r.Indicators, registry.Indicator{Region: code, Indicator: "CHILDREN_0_14", Year: 2020,
				Value: float64(100 * d.IntN(4)), Unit: "PERSONS", Status: "INFERRED", Source: "s", Locator: "line 1"})
		}
		for _, other := range regionCodes[:i] {
			if d.chance(40) {
				r.RegionNeighbours = append(r.RegionNeighbours, registry.RegionNeighbour{Region: code, Neighbour: other}, registry.RegionNeighbour{Region: other, Neighbour: code})
			}
		}
	}
	for i, code := range diseaseCodes {
		r.Diseases = append(r.Diseases, registry.Disease{Code: code, NameZH: "病" + code, NameEN: code, RomanizedName: "bing", Listed: i < len(listedCodes)})
	}
	broader := map[string]string{modalityCodes[2]: modalityCodes[1], modalityCodes[3]: modalityCodes[2]}
	for _, code := range modalityCodes {
		r.Modalities = append(r.Modalities, registry.Modality{Code: code, NameZH: "法" + code, NameEN: code, RomanizedName: "fa", Kind: "TREATMENT", Broader: broader[code]})
	}
	for i := range 3 + d.IntN(10) {
		r.Hospitals = append(r.Hospitals, registry.Hospital{Code: fmt.Sprintf("h-%d", i), NameZH: pick(d, []string{"甲", "乙", "\uff21", "𠮷"}) + fmt.Sprint((i*7)%11),
			RomanizedName: "yi", Region: pick(d, regionCodes)})
	}
	for _, region := range regionCodes {
		for number := range d.IntN(4) {
			if region != regionCodes[2] {
				d.group(region, []int{1, 2, 10}[number])
			}
		}
	}
	d.arrange()
	return r
}

func (d *dice) group(region string, number int) {
	r, code := d.rows, fmt.Sprintf("%s-%d", region, number)
	r.Groups = append(r.Groups, registry.Group{Code: code, Region: region, Number: number, Label: fmt.Sprint("协作组", number), RomanizedName: "zu"})
	treats := some(d, diseaseCodes, len(diseaseCodes))
	if d.chance(25) {
		treats = nil
	}
	for _, disease := range treats {
		r.GroupDiseases = append(r.GroupDiseases, registry.GroupDisease{Group: code, Disease: disease})
	}
	scopes := treats
	if treats == nil {
		scopes = listedCodes
	}
	for _, h := range some(d, r.Hospitals, 5) {
		r.Memberships = append(r.Memberships, registry.Membership{Group: code, Hospital: h.Code, Role: pick(d, []string{"LEAD", "MEMBER"})})
		if d.chance(15) {
			continue
		}
		for i, modality := range some(d, modalityCodes, 3) {
			c := registry.Capability{Group: code, Hospital: h.Code, Position: i + 1, Modality: modality, Scoped: d.chance(30)}
			r.Capabilities = append(r.Capabilities, c)
			if c.Scoped {
				for _, disease := range some(d, scopes, 2) {
					r.CapabilityScopes = append(r.CapabilityScopes, registry.CapabilityScope{Group: code, Hospital: h.Code, Position: c.Position, Disease: disease})
				}
			}
		}
	}
}

// arrange orders the rows as a registry's stand.
func (d *dice) arrange() {
	r := d.rows
	for i := range r.Memberships {
		r.Memberships[i].Position = i + 1
	}
	slices.SortFunc(r.RegionNeighbours, func(a, b registry.RegionNeighbour) int {
		return cmp.Or(cmp.Compare(a.Region, b.Region), cmp.Compare(a.Neighbour, b.Neighbour))
	})
	slices.SortFunc(r.Indicators, func(a, b registry.Indicator) int { return cmp.Compare(a.Region, b.Region) })
	slices.SortFunc(r.Groups, func(a, b registry.Group) int { return cmp.Compare(a.Code, b.Code) })
	slices.SortFunc(r.GroupDiseases, func(a, b registry.GroupDisease) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(slices.Index(diseaseCodes, a.Disease), slices.Index(diseaseCodes, b.Disease)))
	})
	slices.SortStableFunc(r.CapabilityScopes, func(a, b registry.CapabilityScope) int {
		return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Hospital, b.Hospital), cmp.Compare(a.Position, b.Position),
			cmp.Compare(slices.Index(diseaseCodes, a.Disease), slices.Index(diseaseCodes, b.Disease)))
	})
}

const (
	matrixTypes = `$level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!]`
	matrixArgs  = `level: $level, modalities: $modalities, diseases: $diseases, regions: $regions`
	kids        = ` children { count regions { code } missing { code } }`
	key         = ` region { code } group { code } disease { code } modality { code }`
	cell        = key + kids + ` status hospitalCount hospitals { code name } memberships { group { code } hospital { code } } childrenPerHospital`
	referral    = ` hospital { code } groups { code } relation borders diseaseCount memberships { group { code } hospital { code } }`
	gap         = key + kids + ` nearest(first: 100) {` + referral + ` }`
	sums        = ` cells redundant single absent unknown children(status: ABSENT) { count } some: children(status: UNKNOWN) { count missing { code } } one: children(status: SINGLE) { regions { code } }`
	around      = ` totalCount pageInfo { hasNextPage hasPreviousPage }`
)

// question throws one of the planning fields with everything that it can say.
func (d *dice) question() question {
	switch d.IntN(12) {
	case 0:
		return question{`{ groupNetwork { nodes { group { code } degree component } links { from { code } to { code } sharedHospitals { code } } } bridgingHospitals(first: 100) {` + around + ` nodes { hospital { code } groups { code } betweenness } } }`, map[string]any{}}
	case 1, 2:
		return question{`query($disease: String!, $modality: String!, $from: ReferralOrigin!) { referrals(disease: $disease, modality: $modality, from: $from, first: 100) {` + around + ` nodes {` + referral + ` } } }`,
			map[string]any{"disease": pick(d, listedCodes), "modality": pick(d, modalityCodes), "from": d.origin()}}
	case 3:
		return question{`query($a: CoverageUnit!, $b: CoverageUnit!, $modalities: [String!]!, $diseases: [String!]) { comparison(a: $a, b: $b, modalities: $modalities, diseases: $diseases) { a { ...side } b { ...side } rows { disease { code } modality { code } a {` + cell + ` } b {` + cell + ` } } } } fragment side on ComparisonSide { region { code } group { code } hospitalCount summary {` + sums + ` }` + kids + ` }`, d.pair()}
	case 4:
		return d.matrix(``, `coverage(`+matrixArgs+`) { cells {`+cell+` } summary {`+sums+` } }`)
	case 5:
		return d.matrix(``, `gaps(`+matrixArgs+`, first: 100`+pick(d, []string{"", ", orderBy: [{children: DESC}]", ", orderBy: [{children: ASC}, {unit: DESC}]", ", orderBy: [{unit: DESC}]"})+`) {`+around+` nodes {`+gap+` } }`)
	case 6:
		return d.matrix(``, `singlePointsOfFailure(`+matrixArgs+`, first: 100`+pick(d, []string{"", ", orderBy: [{children: DESC}]", ", orderBy: [{cellCount: ASC}, {name: DESC}]", ", orderBy: [{name: ASC}]"})+`) {`+around+` nodes { hospital { code } cellCount`+kids+` cells {`+cell+` } } }`)
	case 7:
		return d.matrix(``, `resilience(`+matrixArgs+`) { fewest cells { hospitalCount cellCount } losses(first: 20) { hospital { code } opened {`+gap+` } gapCount`+kids+` } }`)
	case 8:
		return d.matrix(``, `improvements(`+matrixArgs+`, first: 6, by: `+pick(d, []string{"GAPS", "CHILDREN"})+`) { group { code } hospital { code } membership { role } modality { code } closed {`+gap+` } gapCount`+kids+` }`)
	default:
		q := d.matrix(`, $changes: [Change!]!`, `whatIf(changes: $changes, `+matrixArgs+`) { before {`+sums+` } after {`+sums+` } opened {`+gap+` } closed {`+gap+` } changed { before {`+cell+` } after {`+cell+` } } }`)
		q.Variables["changes"] = d.changes()
		return q
	}
}

func (d *dice) matrix(more, field string) question {
	variables := map[string]any{"level": pick(d, []string{"GROUP", "REGION", "NATION"}), "modalities": some(d, modalityCodes, 4)}
	if d.chance(60) {
		variables["diseases"] = some(d, listedCodes, 3)
	}
	if d.chance(40) {
		variables["regions"] = some(d, regionCodes, 4)
	}
	return question{`query(` + matrixTypes + more + `) { ` + field + ` }`, variables}
}

func (d *dice) groupCode() string {
	if len(d.rows.Groups) == 0 {
		return "none"
	}
	return pick(d, d.rows.Groups).Code
}

func (d *dice) hospitalCode() string { return pick(d, d.rows.Hospitals).Code }

func (d *dice) origin() map[string]any {
	switch d.IntN(3) {
	case 0:
		return map[string]any{"region": pick(d, regionCodes)}
	case 1:
		return map[string]any{"group": d.groupCode()}
	default:
		return map[string]any{"hospital": d.hospitalCode()}
	}
}

func (d *dice) pair() map[string]any {
	kind, code := "region", func() string { return pick(d, regionCodes) }
	if d.chance(50) {
		kind, code = "group", d.groupCode
	}
	found := map[string]any{"a": map[string]any{kind: code()}, "b": map[string]any{kind: code()}, "modalities": some(d, modalityCodes, 3)}
	if d.chance(70) {
		found["diseases"] = some(d, listedCodes, 3)
	}
	return found
}

// changes are mostly possible ones, for members that the registry has; some are
// of what a change before them did.
func (d *dice) changes() []any {
	found := []any{}
	for range d.IntN(6) {
		found = append(found, d.change())
	}
	return found
}

func (d *dice) change() map[string]any {
	group, hospital, modality := d.groupCode(), d.hospitalCode(), pick(d, modalityCodes)
	if len(d.rows.Memberships) > 0 && d.chance(85) {
		m := pick(d, d.rows.Memberships)
		group, hospital = m.Group, m.Hospital
	}
	switch d.IntN(6) {
	case 0:
		return map[string]any{"closeHospital": hospital}
	case 1, 2:
		return map[string]any{"addCapability": map[string]any{"group": group, "hospital": hospital, "modality": modality, "diseases": d.treated(group)}}
	case 3:
		return map[string]any{"removeCapability": d.removal(group, hospital, modality)}
	case 4:
		joins := map[string]any{"group": d.groupCode(), "hospital": d.hospitalCode()}
		if d.chance(70) {
			joins["modalities"] = some(d, modalityCodes, 3)
		}
		return map[string]any{"addMembership": joins}
	default:
		return map[string]any{"removeMembership": map[string]any{"group": group, "hospital": hospital}}
	}
}

// removal is of a capability that the registry has, mostly.
func (d *dice) removal(group, hospital, modality string) map[string]any {
	if len(d.rows.Capabilities) > 0 && d.chance(90) {
		c := pick(d, d.rows.Capabilities)
		group, hospital, modality = c.Group, c.Hospital, c.Modality
	}
	return map[string]any{"group": group, "hospital": hospital, "modality": modality, "diseases": d.treated(group)}
}

// treated is nil, or some diseases that a group treats or might, seldom one that
// is not listed.
func (d *dice) treated(group string) any {
	var treats []string
	for _, g := range d.rows.GroupDiseases {
		if g.Group == group && (slices.Contains(listedCodes, g.Disease) || d.chance(10)) {
			treats = append(treats, g.Disease)
		}
	}
	if d.chance(50) {
		return nil
	}
	if treats == nil { // not known, or unlisted ones alone
		treats = listedCodes
	}
	return some(d, treats, 2)
}
