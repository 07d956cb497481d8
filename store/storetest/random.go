package storetest

import (
	"slices"
	"testing"

	"oncograph/catalog"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// testRandom asks random questions about random registries and compares the
// answers with those of the naive evaluator.
func testRandom(t *testing.T, open Open) {
	t.Run("questions are answered as the rows say", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			n := naive{genRegistry(rt)}
			withStore(t, open, n.Registry, func(s catalog.Store) {
				q := questioner{rt, s, n, wordsOf(n)}
				for range rapid.IntRange(1, 12).Draw(rt, "questions") {
					pick(rt, "question", []func(){
						q.hospitals, q.groups, q.hospitals, q.groups, q.nestedHospitals, q.nestedGroups,
						q.search, q.links, q.walkHospitals, q.walkGroups, q.view,
					})()
				}
			})
		})
	})
	t.Run("pages go on in another edition", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			old, now := naive{genRegistry(rt)}, naive{genRegistry(rt)}
			hospitals := catalog.HospitalQuery{Field: "Query.hospitals", OrderBy: genHospitalOrder(rt)}
			groups := catalog.GroupQuery{Field: "Query.groups", OrderBy: genGroupOrder(rt)}
			var ofHospitals, ofGroups []mark
			withStore(t, open, old.Registry, func(s catalog.Store) {
				ofHospitals = hospitalMarks(rt, s, old, hospitals)
				ofGroups = groupMarks(rt, s, old, groups)
			})
			withStore(t, open, now.Registry, func(s catalog.Store) {
				q := questioner{rt, s, now, wordsOf(now)}
				for range rapid.IntRange(1, 6).Draw(rt, "questions") {
					q.askHospitals(hospitals, ofHospitals)
					q.askGroups(groups, ofGroups)
				}
			})
		})
	})
}

// mark is a place in a list: the row that stood there, and its cursor.
type mark struct {
	row    row
	cursor string
}

// questioner asks a store and the naive evaluator the same.
type questioner struct {
	t     *rapid.T
	store catalog.Store
	naive naive
	words words
}

func hospitalMarks(t rapid.TB, s catalog.Store, n naive, q catalog.HospitalQuery) []mark {
	t.Helper()
	q.Where, q.Window = nil, first(100)
	return marksOf(t, must[*catalog.HospitalConnection](t)(s.Hospitals(background, q, expand("HospitalConnection", "edges.node"))), n.hospitalRows(q))
}

func groupMarks(t rapid.TB, s catalog.Store, n naive, q catalog.GroupQuery) []mark {
	t.Helper()
	q.Where, q.Window = nil, first(100)
	return marksOf(t, must[*catalog.GroupConnection](t)(s.Groups(background, q, expand("GroupConnection", "edges.node"))), n.groupRows(q))
}

// marksOf are the cursors of a whole list, whose rows must be those that the
// naive evaluator has.
func marksOf[T interface{ Ref() catalog.Key }](t rapid.TB, c *catalog.Connection[T], rows []row) []mark {
	t.Helper()
	same(t, "the whole list", codesOf(rows, func(r row) string { return r.code }), codesOf(c.Edges, func(e catalog.Edge[T]) string { return e.Node.Ref().Code }))
	var marks []mark
	for i, e := range c.Edges {
		marks = append(marks, mark{rows[i], e.Cursor()})
	}
	return marks
}

// window draws a window, for a store and for the naive evaluator.
func (q questioner) window(marks []mark) (catalog.Window, cut) {
	backward := rapid.Bool().Draw(q.t, "backward")
	var size *int
	c := cut{size: -1, backward: backward}
	if rapid.IntRange(0, 3).Draw(q.t, "has a size") > 0 {
		c.size = rapid.IntRange(0, 6).Draw(q.t, "size")
		size = &c.size
	}
	var at *string
	if len(marks) > 0 && rapid.Bool().Draw(q.t, "has a cursor") {
		m := marks[rapid.IntRange(0, len(marks)-1).Draw(q.t, "at")]
		c.at, at = &m.row, &m.cursor
	}
	if !backward {
		return catalog.Window{First: size, After: at}, c
	}
	if size == nil && at == nil { // a window without either is a forward one
		c.backward = false
	}
	return catalog.Window{Last: size, Before: at}, c
}

func (q questioner) hospitals() {
	query := catalog.HospitalQuery{Field: "Query.hospitals", OrderBy: genHospitalOrder(q.t)}
	q.askHospitals(query, hospitalMarks(q.t, q.store, q.naive, query))
}

func (q questioner) groups() {
	query := catalog.GroupQuery{Field: "Query.groups", OrderBy: genGroupOrder(q.t)}
	q.askGroups(query, groupMarks(q.t, q.store, q.naive, query))
}

func (q questioner) askHospitals(query catalog.HospitalQuery, marks []mark) {
	query.Where = maybeNot(q.t, func() *catalog.HospitalWhere { return q.words.hospitalWhere(q.t, 0) })
	w, c := q.window(marks)
	query.Window = w
	got, err := q.store.Hospitals(background, query, expand("HospitalConnection", wholePage))
	q.compare(query, page(q.naive.hospitalRows(query), hospitalSteps(query.OrderBy), c), answerOf(q.t, got, err))
}

func (q questioner) askGroups(query catalog.GroupQuery, marks []mark) {
	query.Where = maybeNot(q.t, func() *catalog.GroupWhere { return q.words.groupWhere(q.t, 0) })
	w, c := q.window(marks)
	query.Window = w
	got, err := q.store.Groups(background, query, expand("GroupConnection", wholePage))
	q.compare(query, page(q.naive.groupRows(query), groupSteps(query.OrderBy), c), answerOf(q.t, got, err))
}

// owner draws a record that leads to pages, and says which rows are on them.
func (q questioner) owner() (catalog.Key, func(row) bool) {
	switch kind := pick(q.t, "of", []catalog.Kind{catalog.KindRegion, catalog.KindDisease, catalog.KindModality}); kind {
	case catalog.KindRegion:
		code := pick(q.t, "region", regionCodes)
		return key(kind, code), func(r row) bool { return r.region == code }
	case catalog.KindDisease:
		code := pick(q.t, "disease", diseaseCodes)
		return key(kind, code), func(r row) bool { return r.diseases[code] }
	default:
		code := pick(q.t, "modality", modalityCodes)
		return key(kind, code), func(r row) bool { return r.modalities[code] }
	}
}

func (q questioner) nestedHospitals() {
	of, on := q.owner()
	query := catalog.HospitalQuery{
		Where:   maybeNot(q.t, func() *catalog.HospitalWhere { return q.words.hospitalWhere(q.t, 1) }),
		OrderBy: genHospitalOrder(q.t),
	}
	w, c := q.window(nil)
	query.Window = w
	got, err := hospitalsOf(q.t, q.store, of, query, wholePage)
	rows := slices.DeleteFunc(q.naive.hospitalRows(query), func(r row) bool { return !on(r) })
	q.compare([]any{of, query}, page(rows, hospitalSteps(query.OrderBy), c), answerOf(q.t, got, err))
}

func (q questioner) nestedGroups() {
	of, on := q.owner()
	query := catalog.GroupQuery{
		Where:   maybeNot(q.t, func() *catalog.GroupWhere { return q.words.groupWhere(q.t, 1) }),
		OrderBy: genGroupOrder(q.t),
	}
	w, c := q.window(nil)
	query.Window = w
	got, err := groupsOf(q.t, q.store, of, query, wholePage)
	rows := slices.DeleteFunc(q.naive.groupRows(query), func(r row) bool { return !on(r) })
	q.compare([]any{of, query}, page(rows, groupSteps(query.OrderBy), c), answerOf(q.t, got, err))
}

func (q questioner) search() {
	for range 5 {
		q.askSearch(genSearchText(q.t, q.naive))
	}
	text := genSearchText(q.t, q.naive)
	found := q.askSearch(text)
	size := rapid.IntRange(1, 5).Draw(q.t, "size")
	for _, backward := range []bool{false, true} {
		q.compare(text, found, walk(q.t, len(found), size, backward, func(w catalog.Window) *catalog.SearchConnection {
			return search(q.t, q.store, catalog.SearchQuery{Text: text, Window: w})
		}))
	}
}

// askSearch compares all that a text finds, and returns its codes.
func (q questioner) askSearch(text string) []string {
	want := []string{}
	for _, f := range q.naive.search(text) {
		want = append(want, f.kind+" "+f.code+" "+f.matched)
	}
	all := search(q.t, q.store, catalog.SearchQuery{Text: text, Window: first(100)})
	q.compare(text, want, hits(all))
	q.compare(text, len(want), must[int](q.t)(all.TotalCount()))
	return codesOf(all.Nodes(), func(h *catalog.SearchHit) string { return h.Ref().Code })
}

func (q questioner) walkHospitals() {
	query := catalog.HospitalQuery{
		Field: "Query.hospitals", OrderBy: genHospitalOrder(q.t),
		Where: maybeNot(q.t, func() *catalog.HospitalWhere { return q.words.hospitalWhere(q.t, 2) }),
	}
	want := codesOf(q.naive.hospitalRows(query), func(r row) string { return r.code })
	everySize(q.t, want, func(w catalog.Window) *catalog.HospitalConnection {
		query.Window = w
		return must[*catalog.HospitalConnection](q.t)(q.store.Hospitals(background, query, expand("HospitalConnection", "nodes pageInfo")))
	})
}

func (q questioner) walkGroups() {
	query := catalog.GroupQuery{
		Field: "Query.groups", OrderBy: genGroupOrder(q.t),
		Where: maybeNot(q.t, func() *catalog.GroupWhere { return q.words.groupWhere(q.t, 2) }),
	}
	want := codesOf(q.naive.groupRows(query), func(r row) string { return r.code })
	everySize(q.t, want, func(w catalog.Window) *catalog.GroupConnection {
		query.Window = w
		return must[*catalog.GroupConnection](q.t)(q.store.Groups(background, query, expand("GroupConnection", "nodes pageInfo")))
	})
}

// compare fails with both answers to a question.
func (q questioner) compare(question, want, got any) {
	q.t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		rows := *q.naive.Registry
		rows.Regions, rows.Diseases, rows.Modalities = nil, nil, nil // always the same
		q.t.Fatalf("question: %s\nwant: %s\ngot:  %s\n(-want +got):\n%s\nregistry: %s",
			readable(question), readable(want), readable(got), diff, readable(rows))
	}
}

// maybeNot is a filter, or, seldom, none.
func maybeNot[W any](t *rapid.T, draw func() *W) *W {
	if pick(t, "where", []bool{true, true, true, true, false}) {
		return draw()
	}
	return nil
}

// answerOf is what a page says.
func answerOf[T interface{ Ref() catalog.Key }](t rapid.TB, c *catalog.Connection[T], err error) answer {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return answer{
		Codes:           codes(t, c.Nodes()),
		HasPreviousPage: c.PageInfo.HasPreviousPage,
		HasNextPage:     c.PageInfo.HasNextPage,
		TotalCount:      must[int](t)(c.TotalCount()),
		Facets:          tallyOf(must[*catalog.Facets](t)(c.Facets())),
	}
}
