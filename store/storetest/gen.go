package storetest

import (
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog/registry"

	"pgregory.net/rapid"
)

// The vocabulary of random registries: few words, so that questions hit; orders
// that are not those of the codes; diseases and modalities narrower than others.
var (
	someRegions = []registry.Region{
		{Code: "RR-B", NameZH: "乙", NameEN: "Beta", RomanizedName: "yi", Kind: "PROVINCE"},
		{Code: "RR-D", NameZH: "丁丁", NameEN: "Delta", RomanizedName: "ding ding", Kind: "MUNICIPALITY"},
		{Code: "RR-A", NameZH: "甲", NameEN: "Alpha", RomanizedName: "jia", Kind: "PROVINCE"},
		{Code: "RR-C", NameZH: "𠮷", NameEN: "Gamma", RomanizedName: "ji", Kind: "CORPS"},
	}
	someDiseases = []registry.Disease{
		{Code: "D_C", NameZH: "病丙", NameEN: "Third", RomanizedName: "bing bing", Listed: true},
		{Code: "D_A", NameZH: "病甲", NameEN: "First", RomanizedName: "bing jia", Listed: true, Broader: "D_D"},
		{Code: "D_B", NameZH: "病乙", NameEN: "Second", RomanizedName: "bing yi", Listed: true},
		{Code: "D_D", NameZH: "病丁", NameEN: "Fourth", RomanizedName: "bing ding"},
	}
	someModalities = []registry.Modality{
		{Code: "M_D", NameZH: "术", NameEN: "Surgery", RomanizedName: "shu", Kind: "TREATMENT"},
		{Code: "M_B", NameZH: "移植", NameEN: "Transplantation", RomanizedName: "yi zhi", Kind: "TREATMENT"},
		{Code: "M_C", NameZH: "骨髓移植", NameEN: "Marrow transplantation", RomanizedName: "gu sui yi zhi", Kind: "TREATMENT", Broader: "M_B"},
		{Code: "M_A", NameZH: "半相合移植", NameEN: "Haploidentical", RomanizedName: "ban xiang he yi zhi", Kind: "TREATMENT", Broader: "M_C"},
		{Code: "M_E", NameZH: "诊断", NameEN: "Diagnosis", RomanizedName: "zhen duan", Kind: "SERVICE"},
	}
	// Words and their pinyin; U+FF21 stands before U+20BB7 by code point, behind
	// it in UTF-16.
	someWords = [][2]string{{"甲", "jia"}, {"乙", "yi"}, {"医院", "yi yuan"}, {"一", "yi"}, {"𠮷", "ji"}, {"Ａ", "a"}, {"儿", "er"}, {"B", "b"}}
)

func codesOf[T any](rows []T, code func(T) string) []string {
	var all []string
	for _, r := range rows {
		all = append(all, code(r))
	}
	return all
}

var (
	regionCodes   = codesOf(someRegions, func(r registry.Region) string { return r.Code })
	diseaseCodes  = codesOf(someDiseases, func(d registry.Disease) string { return d.Code })
	modalityCodes = codesOf(someModalities, func(m registry.Modality) string { return m.Code })
	hospitalCodes = func() (codes []string) {
		for i := range 16 {
			codes = append(codes, fmt.Sprintf("h%d", i)) // h10 stands before h2
		}
		return codes
	}()
	groupNumbers = []int{1, 2, 10}
)

// subset keeps each item with a chance of one in 2, 4, …, by halvings. What
// rapid draws otherwise is mostly small; this is not, and shrinks as well.
func subset[T any](t *rapid.T, what string, halvings int, items []T) []T {
	kept := []T{}
	for _, item := range items {
		keep := true
		for range halvings {
			keep = keep && rapid.Bool().Draw(t, what)
		}
		if keep {
			kept = append(kept, item)
		}
	}
	return kept
}

// pick chooses an item, each with about the same chance.
func pick[T any](t *rapid.T, what string, items []T) T {
	n := 0
	for range 6 {
		n *= 2
		if rapid.Bool().Draw(t, what) {
			n++
		}
	}
	return items[n%len(items)]
}

// genRegistry makes a valid registry of some 8 hospitals and 6 groups.
func genRegistry(t *rapid.T) *registry.Registry {
	r := &registry.Registry{
		Edition: "random", Regions: someRegions, Diseases: someDiseases, Modalities: someModalities,
	}
	genNeighbours(t, r)
	genIndicators(t, r)
	genHospitals(t, r)
	genGroups(t, r)
	genMemberships(t, r)
	genDepartment(t, r)
	return r
}

func genNeighbours(t *rapid.T, r *registry.Registry) {
	type border struct{ one, other string }
	var borders []border
	for i, one := range regionCodes {
		for _, other := range regionCodes[i+1:] {
			borders = append(borders, border{one, other})
		}
	}
	for _, b := range subset(t, "borders", 1, borders) {
		r.RegionNeighbours = append(r.RegionNeighbours, registry.RegionNeighbour{Region: b.one, Neighbour: b.other}, registry.RegionNeighbour{Region: b.other, Neighbour: b.one})
	}
	slices.SortFunc(r.RegionNeighbours, func(a, b registry.RegionNeighbour) int {
		return strings.Compare(a.Region+" "+a.Neighbour, b.Region+" "+b.Neighbour)
	})
}

// genIndicators draws figures of years whose order is not that of their digits.
func genIndicators(t *rapid.T, r *registry.Registry) {
	r.Sources = []registry.Source{{Code: "census", Title: "census"}}
	for _, region := range byCodePoint(slices.Clone(regionCodes)) {
		for _, what := range []registry.Indicator{{Indicator: "CHILDREN_0_14", Unit: "PERSONS"}, {Indicator: "SHARE_AGED_0_14", Unit: "PERCENT"}} {
			for _, year := range subset(t, "years", 1, []int{2010, 2020, 990}) { // as texts
				i := what
				i.Region, i.Year, i.Source, i.Status, i.Locator = region, year, "census", pick(t, "status", []string{"AS_PRINTED", "INFERRED"}), "line 1"
				i.Value = float64(rapid.IntRange(0, 100).Draw(t, "value"))
				if i.Status == "INFERRED" {
					i.NoteZH, i.NoteEN = "相乘", "multiplied"
				}
				r.Indicators = append(r.Indicators, i)
			}
		}
	}
}

func genHospitals(t *rapid.T, r *registry.Registry) {
	names := set{}
	for _, code := range subset(t, "hospitals", 1, hospitalCodes) {
		h := registry.Hospital{Code: code, Region: pick(t, "region", regionCodes)}
		var pinyin []string
		for _, w := range rapid.SliceOfN(rapid.SampledFrom(someWords), 1, 3).Draw(t, "name") {
			h.NameZH += w[0]
			pinyin = append(pinyin, w[1])
		}
		h.RomanizedName = strings.Join(pinyin, " ")
		if names[h.NameZH] { // the name is the hospital's identity
			h.NameZH += code
			h.RomanizedName += " " + code
		}
		names[h.NameZH] = true
		if rapid.Bool().Draw(t, "has an English name") {
			h.NameEN = "Hospital " + strings.ToUpper(strings.Join(pinyin, ""))
		}
		r.Hospitals = append(r.Hospitals, h)
	}
	slices.SortFunc(r.Hospitals, func(a, b registry.Hospital) int { return strings.Compare(a.Code, b.Code) })
}

func genGroups(t *rapid.T, r *registry.Registry) {
	type place struct {
		region string
		number int
	}
	var places []place
	for _, region := range regionCodes {
		for _, n := range groupNumbers {
			places = append(places, place{region, n})
		}
	}
	for _, at := range subset(t, "groups", 1, places) {
		g := registry.Group{
			Code: fmt.Sprintf("%s-%d", at.region, at.number), Region: at.region, Number: at.number,
			Label: pick(t, "label", []string{"组", "组一", "协作组"}), RomanizedName: "zu",
		}
		r.Groups = append(r.Groups, g)
		for _, d := range subset(t, "diseases", 1, diseaseCodes[:3]) {
			r.GroupDiseases = append(r.GroupDiseases, registry.GroupDisease{
				Group: g.Code, Disease: d, Focus: rapid.Bool().Draw(t, "focus"),
			})
		}
	}
	slices.SortFunc(r.Groups, func(a, b registry.Group) int { return strings.Compare(a.Code, b.Code) })
	slices.SortFunc(r.GroupDiseases, func(a, b registry.GroupDisease) int {
		return strings.Compare(a.Group+" "+a.Disease, b.Group+" "+b.Disease)
	})
}

func genMemberships(t *rapid.T, r *registry.Registry) {
	if len(r.Hospitals) == 0 || len(r.Groups) == 0 {
		return
	}
	for _, g := range rapid.Permutation(r.Groups).Draw(t, "groups as printed") {
		for _, h := range subset(t, "members", 2, rapid.Permutation(r.Hospitals).Draw(t, "members as printed")) {
			r.Memberships = append(r.Memberships, registry.Membership{
				Group: g.Code, Hospital: h.Code, Position: len(r.Memberships) + 1,
				Role: pick(t, "role", []string{"MEMBER", "LEAD"}),
			})
			genCapabilities(t, r, g.Code, h.Code)
		}
	}
	sortScopes(r)
}

func genCapabilities(t *rapid.T, r *registry.Registry, group, hospital string) {
	var treated []string
	for _, d := range r.GroupDiseases {
		if d.Group == group {
			treated = append(treated, d.Disease)
		}
	}
	if len(treated) == 0 { // nobody knows; what is printed may name some all the same
		treated = diseaseCodes[:3]
	}
	work := subset(t, "work", 1, rapid.Permutation(modalityCodes).Draw(t, "work as printed"))
	for i, m := range work {
		var scope []string
		if rapid.Bool().Draw(t, "scoped") {
			scope = rapid.SliceOfNDistinct(rapid.SampledFrom(treated), 1, 2, rapid.ID).Draw(t, "scope")
		}
		r.Capabilities = append(r.Capabilities, registry.Capability{
			Group: group, Hospital: hospital, Position: i + 1, Modality: m, Scoped: len(scope) > 0,
		})
		for _, d := range scope {
			r.CapabilityScopes = append(r.CapabilityScopes, registry.CapabilityScope{
				Group: group, Hospital: hospital, Position: i + 1, Disease: d,
			})
		}
	}
}

// genDepartment adds records that only a search looks at.
func genDepartment(t *rapid.T, r *registry.Registry) {
	if len(r.Hospitals) == 0 || !rapid.Bool().Draw(t, "has a department") {
		return
	}
	r.Departments = []registry.Department{{Code: "dept", Hospital: r.Hospitals[0].Code, NameZH: "乙医", NameEN: "Ward A", RomanizedName: "yi yi"}}
	r.Experts = []registry.Expert{{Code: "expert", Department: "dept", Name: "Yi Jia"}}
	r.Techniques = []registry.Technique{{Code: "technique", Department: "dept", NameEN: "Yi zhi"}}
}
