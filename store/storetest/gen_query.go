package storetest

import (
	"slices"
	"strings"

	"oncograph/catalog"

	"pgregory.net/rapid"
)

// deepest is how many filters stand within one another at most.
const deepest = 3

// setSome sets one or two fields of a filter, or, seldom, none.
func setSome(t *rapid.T, set ...func()) {
	for range pick(t, "fields", []int{1, 1, 1, 2, 2, 0}) {
		pick(t, "field", set)()
	}
}

// listOf is empty or a few.
func listOf[T any](t *rapid.T, what string, draw func() T) []T {
	list := []T{}
	for range pick(t, what, []int{2, 1, 3, 2, 1, 0}) {
		list = append(list, draw())
	}
	return list
}

// genText makes a filter of a text that is one of some, a piece of one, or another.
func genText(t *rapid.T, what string, known []string) *catalog.StringWhere {
	whole := func() string { return pick(t, what, slices.Concat(known, []string{"no-such", "", "H1", "b"})) }
	w := &catalog.StringWhere{}
	setSome(t,
		func() { w.Eq = ptr(whole()) },
		func() { w.In = listOf(t, "in", whole) },
		func() {
			text := []rune(whole())
			from := rapid.IntRange(0, len(text)).Draw(t, "from")
			w.Contains = ptr(string(text[from:rapid.IntRange(from, min(from+2, len(text))).Draw(t, "to")]))
		},
		func() {
			text := []rune(whole())
			w.StartsWith = ptr(string(text[:rapid.IntRange(0, min(4, len(text))).Draw(t, "to")]))
		},
	)
	return w
}

func genNumber(t *rapid.T, known ...int) *catalog.IntWhere {
	number := func() int { return pick(t, "number", known) }
	w := &catalog.IntWhere{}
	setSome(t,
		func() { w.Eq = ptr(number()) },
		func() { w.Gt = ptr(number()) },
		func() { w.Gte = ptr(number()) },
		func() { w.Lt = ptr(number()) },
		func() { w.Lte = ptr(number()) },
		func() { w.In = listOf(t, "in", number) },
	)
	return w
}

func genValue[E comparable](t *rapid.T, known ...E) *catalog.EnumWhere[E] {
	value := func() E { return pick(t, "value", known) }
	w := &catalog.EnumWhere[E]{}
	setSome(t,
		func() { w.Eq = ptr(value()) },
		func() { w.In = listOf(t, "in", value) },
	)
	return w
}

func genRelation[W any](t *rapid.T, draw func() *W) *catalog.Relation[W] {
	r := &catalog.Relation[W]{}
	setSome(t,
		func() { r.Some = draw() },
		func() { r.None = draw() },
		func() { r.All = draw() },
		func() { r.Single = draw() },
		func() { r.Count = &catalog.RelationCount[W]{Is: genNumber(t, 1, 0, 2, 3)} },
		func() { r.Count = &catalog.RelationCount[W]{Where: draw(), Is: genNumber(t, 1, 0, 2, 3)} },
	)
	return r
}

// words are the texts that filters of a registry look for.
type words struct{ hospitals, hospitalNames, groups, groupNames []string }

func wordsOf(n naive) words {
	var w words
	for _, h := range n.Hospitals {
		w.hospitals, w.hospitalNames = append(w.hospitals, h.Code), append(w.hospitalNames, h.NameZH)
	}
	for _, g := range n.Groups {
		w.groups, w.groupNames = append(w.groups, g.Code), append(w.groupNames, n.groupName(g))
	}
	return w
}

func (w words) hospitalWhere(t *rapid.T, depth int) *catalog.HospitalWhere {
	f := &catalog.HospitalWhere{}
	set := []func(){
		func() { f.Code = genText(t, "code", w.hospitals) },
		func() { f.Name = genText(t, "name", w.hospitalNames) },
		func() { f.Region = regionWhere(t, 2) },
		func() { f.GroupCount = genNumber(t, 1, 0, 2, 3) },
		func() { f.Modalities = genRelation(t, func() *catalog.ModalityWhere { return modalityWhere(t, 2) }) },
		func() { f.Diseases = genRelation(t, func() *catalog.DiseaseWhere { return diseaseWhere(t, 2) }) },
	}
	if depth < deepest {
		deeper := func() *catalog.HospitalWhere { return w.hospitalWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
			func() {
				f.Memberships = genRelation(t, func() *catalog.MembershipWhere { return w.membershipWhere(t, depth+1) })
			},
			func() { f.Groups = genRelation(t, func() *catalog.GroupWhere { return w.groupWhere(t, depth+1) }) },
		)
	}
	setSome(t, set...)
	return f
}

func (w words) groupWhere(t *rapid.T, depth int) *catalog.GroupWhere {
	f := &catalog.GroupWhere{}
	modality := func() string { return pick(t, "modality", modalityCodes) }
	set := []func(){
		func() { f.Code = genText(t, "code", w.groups) },
		func() { f.Name = genText(t, "name", w.groupNames) },
		func() { f.Number = genNumber(t, 1, 2, 3, 10, 9) },
		func() { f.Region = regionWhere(t, 2) },
		func() { f.HospitalCount = genNumber(t, 1, 0, 2, 3, 4) },
		func() { f.Offers = listOf(t, "offers", modality) },
		func() { f.Lacks = listOf(t, "lacks", modality) },
		func() { f.Diseases = genRelation(t, func() *catalog.DiseaseWhere { return diseaseWhere(t, 2) }) },
		func() { f.FocusDiseases = genRelation(t, func() *catalog.DiseaseWhere { return diseaseWhere(t, 2) }) },
		func() { f.Modalities = genRelation(t, func() *catalog.ModalityWhere { return modalityWhere(t, 2) }) },
	}
	if depth < deepest {
		deeper := func() *catalog.GroupWhere { return w.groupWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
			func() {
				f.Memberships = genRelation(t, func() *catalog.MembershipWhere { return w.membershipWhere(t, depth+1) })
			},
			func() {
				f.Hospitals = genRelation(t, func() *catalog.HospitalWhere { return w.hospitalWhere(t, depth+1) })
			},
		)
	}
	setSome(t, set...)
	return f
}

func (w words) membershipWhere(t *rapid.T, depth int) *catalog.MembershipWhere {
	f := &catalog.MembershipWhere{}
	set := []func(){
		func() { f.Role = genValue(t, catalog.Lead, catalog.Member) },
		func() { f.Modalities = genRelation(t, func() *catalog.ModalityWhere { return modalityWhere(t, 2) }) },
		func() { f.Diseases = genRelation(t, func() *catalog.DiseaseWhere { return diseaseWhere(t, 2) }) },
	}
	if depth < deepest {
		deeper := func() *catalog.MembershipWhere { return w.membershipWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
			func() { f.Group = w.groupWhere(t, depth+1) },
			func() { f.Hospital = w.hospitalWhere(t, depth+1) },
		)
	}
	setSome(t, set...)
	return f
}

func regionWhere(t *rapid.T, depth int) *catalog.RegionWhere {
	f := &catalog.RegionWhere{}
	set := []func(){
		func() { f.Code = genText(t, "code", regionCodes) },
		func() { f.Kind = genValue(t, catalog.Province, catalog.Municipality, catalog.Corps) },
	}
	if depth < deepest {
		deeper := func() *catalog.RegionWhere { return regionWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
		)
	}
	setSome(t, set...)
	return f
}

func modalityWhere(t *rapid.T, depth int) *catalog.ModalityWhere {
	f := &catalog.ModalityWhere{}
	set := []func(){
		func() { f.Code = genText(t, "code", modalityCodes) },
		func() { f.Kind = genValue(t, catalog.Treatment, catalog.Service) },
	}
	if depth < deepest {
		deeper := func() *catalog.ModalityWhere { return modalityWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
		)
	}
	setSome(t, set...)
	return f
}

func diseaseWhere(t *rapid.T, depth int) *catalog.DiseaseWhere {
	f := &catalog.DiseaseWhere{}
	set := []func(){
		func() { f.Code = genText(t, "code", diseaseCodes) },
		func() { f.Listed = ptr(rapid.Bool().Draw(t, "listed")) },
	}
	if depth < deepest {
		deeper := func() *catalog.DiseaseWhere { return diseaseWhere(t, depth+1) }
		set = append(set,
			func() { f.And = listOf(t, "and", deeper) },
			func() { f.Or = listOf(t, "or", deeper) },
			func() { f.Not = deeper() },
		)
	}
	setSome(t, set...)
	return f
}

func genHospitalOrder(t *rapid.T) []*catalog.HospitalOrder {
	return listOf(t, "orderBy", func() *catalog.HospitalOrder {
		d := pick(t, "direction", []*catalog.Direction{asc, desc})
		return pick(t, "order", []*catalog.HospitalOrder{{Name: d}, {Code: d}, {GroupCount: d}, {GroupCount: d}})
	})
}

func genGroupOrder(t *rapid.T) []*catalog.GroupOrder {
	return listOf(t, "orderBy", func() *catalog.GroupOrder {
		d := pick(t, "direction", []*catalog.Direction{asc, desc})
		return pick(t, "order", []*catalog.GroupOrder{{Name: d}, {Code: d}, {HospitalCount: d}, {HospitalCount: d}})
	})
}

// genSearchText makes a piece of a name, in whatever case and with spaces, or
// first letters of its pinyin.
func genSearchText(t *rapid.T, n naive) string {
	var names []string
	for _, r := range n.searchable() {
		initials := ""
		for _, syllable := range strings.Fields(r.romaned) {
			initials += syllable[:1]
		}
		names = append(names, r.zh, r.en, r.romaned, initials)
	}
	text := []rune(pick(t, "name", names))
	from := 0
	if rapid.Bool().Draw(t, "not from the beginning") {
		from = rapid.IntRange(0, len(text)).Draw(t, "from")
	}
	piece := text[from:]
	if rapid.Bool().Draw(t, "not to the end") {
		piece = text[from:rapid.IntRange(from, min(len(text), from+4)).Draw(t, "to")]
	}
	switch rapid.IntRange(0, 3).Draw(t, "as") {
	case 0:
		return strings.ToUpper(string(piece))
	case 1:
		return " " + strings.Join(strings.Split(string(piece), ""), " \u3000") + "\t"
	}
	return string(piece)
}
