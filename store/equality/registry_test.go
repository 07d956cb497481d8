package equality

import (
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog/registry"
	"oncograph/store/storetest"

	"pgregory.net/rapid"
)

// hardNames are names that a store may stumble over: of one character, beyond
// the basic plane, that UTF-16 and code points order differently, that fold to
// another, with what Cypher, JSON, CSV and regular expressions quote.
var hardNames = []string{
	"甲", "𠮷", "Ａ", "A", "a", "1", `"甲"`, `'`, `\`, "`", "$甲", "%", ".*", "{甲}", "甲,乙", "甲;乙", "𠮷𠮷", "甲𠮷", "甲Ａ", "é", "é", "ß", "SS", "İ", "甲（一）", "ﬁ", "０",
}

// pick chooses an item, each with about the same chance: what rapid draws
// otherwise is mostly small.
func pick[T any](t *rapid.T, items []T) T {
	n := 0
	for size := 1; size < 8*len(items); size *= 2 {
		n *= 2
		if rapid.Bool().Draw(t, "bit") {
			n++
		}
	}
	return items[n%len(items)]
}

// seldom is true once in 2 to the power of halvings.
func seldom(t *rapid.T, halvings int) bool {
	for range halvings {
		if !rapid.Bool().Draw(t, "seldom") {
			return false
		}
	}
	return true
}

// some keeps each item with a chance of a half.
func some[T any](t *rapid.T, items []T) []T {
	return slices.DeleteFunc(slices.Clone(items), func(T) bool { return rapid.Bool().Draw(t, "left out") })
}

// randomRegistry is one of storetest's, with harder names, and with rows in the
// tables that storetest leaves empty.
func randomRegistry(t *rapid.T) *registry.Registry {
	r := storetest.RandomRegistry(t)
	r.Regions, r.Diseases, r.Modalities = slices.Clone(r.Regions), slices.Clone(r.Diseases), slices.Clone(r.Modalities)
	rename(t, r)
	departments(t, r)
	traces(t, r)
	return r
}

func rename(t *rapid.T, r *registry.Registry) {
	for i := range r.Regions {
		if seldom(t, 1) {
			r.Regions[i].NameZH, r.Regions[i].NameEN = pick(t, hardNames), pick(t, hardNames)
		}
		r.Regions[i].TileX = i
	}
	for i := range r.Diseases {
		if seldom(t, 2) {
			r.Diseases[i].NameZH, r.Diseases[i].NameEN = pick(t, hardNames), pick(t, hardNames)
		}
		r.Diseases[i].ICCC3 = pick(t, []string{"", "IV(a)"})
	}
	for i := range r.Modalities {
		if seldom(t, 2) {
			r.Modalities[i].NameZH, r.Modalities[i].NameEN = pick(t, hardNames), pick(t, hardNames)
		}
	}
	taken := map[string]bool{} // a hospital is known by its name
	for _, h := range r.Hospitals {
		taken[h.NameZH] = true
	}
	for i := range r.Hospitals {
		h := &r.Hospitals[i]
		if name := pick(t, hardNames); seldom(t, 1) && !taken[name] {
			h.NameZH, taken[name] = name, true
		}
		if h.NameEN != "" && seldom(t, 1) {
			h.NameEN = pick(t, hardNames)
		}
	}
	for i := range r.Groups {
		if seldom(t, 2) {
			r.Groups[i].Label = pick(t, hardNames)
		}
	}
	for i := range r.Memberships {
		r.Memberships[i].Work = pick(t, []string{"", "手术", `"化疗"`})
	}
}

func departments(t *rapid.T, r *registry.Registry) {
	r.Departments, r.Experts, r.Techniques = nil, nil, nil
	number := func() int { return pick(t, []int{0, 1, 40}) }
	text := func() string { return pick(t, []string{"", "a", `"甲"`, "a;b"}) }
	maybe := func(name string) string { return pick(t, []string{"", name, pick(t, hardNames)}) }
	var diseases []string
	for _, d := range r.Diseases {
		diseases = append(diseases, d.Code)
	}
	for i, h := range some(t, r.Hospitals[:min(3, len(r.Hospitals))]) {
		code := fmt.Sprintf("d%d", 9-i)
		name := maybe("乙医")
		r.Departments = append(r.Departments, registry.Department{
			Code: code, Hospital: h.Code, NameZH: name, NameEN: pick(t, hardNames), RomanizedName: pinyin(name), Beds: number(), Disciplines: text(), Biobank: text(),
			NationalProjectsOver: number(), ProvincialProjectsOver: number(), PapersOver: number(), Patents: number(), Awards: text(),
		})
		for _, d := range some(t, diseases) {
			r.DepartmentDisease = append(r.DepartmentDisease, registry.DepartmentDisease{Department: code, Disease: d})
		}
		for _, title := range some(t, []string{"nurses", "chief physicians"}) {
			r.Staff = append(r.Staff, registry.Staff{Department: code, Title: title, Count: number()})
			r.Collaborations = append(r.Collaborations, registry.Collaboration{Department: code, Partner: pick(t, hardNames), Subject: title})
		}
		for n := range pick(t, []int{0, 1, 2}) {
			r.Experts = append(r.Experts, registry.Expert{Code: fmt.Sprintf("e%d-%d", 9-n, i), Department: code, Name: pick(t, hardNames), Titles: text()})
			r.Equipment = append(r.Equipment, registry.Equipment{Code: fmt.Sprintf("q%d-%d", 9-n, i), Department: code, Name: pick(t, hardNames)})
			technique := registry.Technique{
				Code: fmt.Sprintf("t%d-%d", 9-n, i), Department: code, NameZH: maybe("一"), NameEN: pick(t, hardNames),
				Modality: pick(t, []string{"", r.Modalities[0].Code, r.Modalities[1].Code}), Claim: text(),
			}
			technique.RomanizedName = pinyin(technique.NameZH)
			r.Techniques = append(r.Techniques, technique)
			for _, d := range some(t, diseases) {
				r.TechniqueDiseases = append(r.TechniqueDiseases, registry.TechniqueDisease{Technique: technique.Code, Disease: d})
			}
		}
	}
	slices.SortFunc(r.Departments, func(a, b registry.Department) int { return strings.Compare(a.Code, b.Code) })
}

// pinyin is what a made-up Chinese name sounds like.
func pinyin(name string) string {
	if name == "" {
		return ""
	}
	return "jia yi"
}

// traces adds sources, and provenance and findings of records of every kind that can have them.
func traces(t *rapid.T, r *registry.Registry) {
	text := func() string { return pick(t, []string{"", "甲", "甲 ，\n乙"}) }
	r.Sources = append(r.Sources, some(t, []registry.Source{
		{Code: "list", Title: "名单", Publisher: "委员会", Edition: "第一批", Note: "附件"},
		{Code: "profile", Title: "A profile"},
	})...)
	var kinds, subjects []string
	add := func(kind, code string) { kinds, subjects = append(kinds, kind), append(subjects, code) }
	for _, x := range r.Regions {
		add("REGION", x.Code)
	}
	for _, x := range r.Groups {
		add("GROUP", x.Code)
	}
	for _, x := range r.Hospitals {
		add("HOSPITAL", x.Code)
	}
	for _, x := range r.Memberships {
		add("MEMBERSHIP", x.Group+"/"+x.Hospital)
	}
	for _, x := range r.Departments {
		add("DEPARTMENT", x.Code)
	}
	for _, x := range r.Experts {
		add("EXPERT", x.Code)
	}
	add("DISEASE", r.Diseases[0].Code)
	add("MODALITY", r.Modalities[0].Code)
	add("SOURCE", r.Sources[0].Code)
	var places []int
	for i := range kinds {
		places = append(places, i)
	}
	traced := []int{pick(t, places), pick(t, places), pick(t, places)} // several lines of few records
	for range pick(t, []int{0, 4, 8, 12}) {
		at := pick(t, traced)
		if kind := kinds[at]; kind != "REGION" && kind != "SOURCE" {
			r.Provenance = append(r.Provenance, registry.Provenance{
				Kind: kind, Subject: subjects[at], Fact: pick(t, []string{"label", "diseases"}), Status: pick(t, []string{"AS_PRINTED", "CORRECTED", "INFERRED"}),
				Source: pick(t, r.Sources).Code, Locator: pick(t, []string{"line 3", "line 9"}), AsPrinted: text(), NoteZH: text(), NoteEN: text(),
			})
		}
	}
	for i := range pick(t, []int{0, 3, 6}) {
		f := registry.Finding{
			Code: fmt.Sprintf("F%03d", i+1), Rule: pick(t, []string{"A_RULE", "B_RULE"}), Severity: pick(t, []string{"WARNING", "INFO"}),
			Locator: text(), AsPrinted: text(), MessageZH: "甲", MessageEN: "a", ResolutionZH: "乙", ResolutionEN: "b",
		}
		if seldom(t, 1) {
			f.Source = pick(t, r.Sources).Code
		}
		if !seldom(t, 2) {
			at := pick(t, places)
			f.Kind, f.Subject = kinds[at], subjects[at]
		}
		r.Findings = append(r.Findings, f)
	}
}
