package storetest

import (
	"testing"

	"oncograph/catalog"
)

// The windows of a list.
func first(n int) catalog.Window                 { return catalog.Window{First: &n} }
func last(n int) catalog.Window                  { return catalog.Window{Last: &n} }
func firstAfter(n int, at string) catalog.Window { return catalog.Window{First: &n, After: &at} }
func lastBefore(n int, at string) catalog.Window { return catalog.Window{Last: &n, Before: &at} }
func afterDefault(at string) catalog.Window      { return catalog.Window{After: &at} }
func beforeDefault(at string) catalog.Window     { return catalog.Window{Before: &at} }

// hospitalPage is a page of hospitals of the root.
func hospitalPage(t *testing.T, s catalog.Store, q catalog.HospitalQuery) *catalog.HospitalConnection {
	t.Helper()
	q.Field = "Query.hospitals"
	return must[*catalog.HospitalConnection](t)(s.Hospitals(background, q, expand("HospitalConnection", "nodes edges.node pageInfo totalCount")))
}

// wantPage fails unless a page holds the rows with the codes and tells the truth
// about what stands before and behind it.
func wantPage[T interface{ Ref() catalog.Key }](t *testing.T, what string, c *catalog.Connection[T], previous, next bool, want ...string) {
	t.Helper()
	sameCodes(t, what, c.Nodes(), want...)
	same(t, what+": hasPreviousPage", previous, c.PageInfo.HasPreviousPage)
	same(t, what+": hasNextPage", next, c.PageInfo.HasNextPage)
	if c.Edges == nil {
		t.Errorf("%s: edges are nil, want an empty slice", what)
	}
	if len(c.Edges) == 0 {
		same(t, what+": startCursor", nil, c.PageInfo.StartCursor)
		same(t, what+": endCursor", nil, c.PageInfo.EndCursor)
		return
	}
	same(t, what+": startCursor", ptr(c.Edges[0].Cursor()), c.PageInfo.StartCursor)
	same(t, what+": endCursor", ptr(c.Edges[len(c.Edges)-1].Cursor()), c.PageInfo.EndCursor)
}

func testPages(t *testing.T, s catalog.Store) {
	// Seven hospitals: hang-er hang-yi ji-yi quan-a zhe-yi zhe-zhong of Zhejiang and bing-yi.
	some := &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: in("CN-ZJ", "XPCC")}}
	page := func(t *testing.T, w catalog.Window) *catalog.HospitalConnection {
		t.Helper()
		return hospitalPage(t, s, catalog.HospitalQuery{Where: some, Window: w})
	}
	rows := page(t, catalog.Window{})
	at := map[string]string{}
	for _, e := range rows.Edges {
		at[e.Node.Code] = e.Cursor()
	}
	t.Run("without a window, from the start", func(t *testing.T) {
		wantPage(t, "page", rows, false, false, "bing-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "zhe-zhong")
	})
	t.Run("the first rows", func(t *testing.T) {
		wantPage(t, "first 2", page(t, first(2)), false, true, "bing-yi", "hang-er")
		wantPage(t, "first 7", page(t, first(7)), false, false, "bing-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "zhe-zhong")
		wantPage(t, "first 100", page(t, first(100)), false, false, "bing-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "zhe-zhong")
	})
	t.Run("the first rows behind a cursor", func(t *testing.T) {
		wantPage(t, "2 after hang-er", page(t, firstAfter(2, at["hang-er"])), true, true, "hang-yi", "ji-yi")
		wantPage(t, "2 after quan-a", page(t, firstAfter(2, at["quan-a"])), true, false, "zhe-yi", "zhe-zhong")
		wantPage(t, "all after zhe-yi", page(t, afterDefault(at["zhe-yi"])), true, false, "zhe-zhong")
		wantPage(t, "2 after the last", page(t, firstAfter(2, at["zhe-zhong"])), true, false)
	})
	t.Run("the last rows", func(t *testing.T) {
		wantPage(t, "last 2", page(t, last(2)), true, false, "zhe-yi", "zhe-zhong")
		wantPage(t, "last 7", page(t, last(7)), false, false, "bing-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "zhe-zhong")
	})
	t.Run("the last rows before a cursor", func(t *testing.T) {
		wantPage(t, "2 before quan-a", page(t, lastBefore(2, at["quan-a"])), true, true, "hang-yi", "ji-yi")
		wantPage(t, "2 before hang-yi", page(t, lastBefore(2, at["hang-yi"])), false, true, "bing-yi", "hang-er")
		wantPage(t, "all before hang-er", page(t, beforeDefault(at["hang-er"])), false, true, "bing-yi")
		wantPage(t, "2 before the first", page(t, lastBefore(2, at["bing-yi"])), false, true)
	})
	t.Run("a page of none still tells what stands around it", func(t *testing.T) {
		wantPage(t, "first 0", page(t, first(0)), false, true)
		wantPage(t, "first 0 after", page(t, firstAfter(0, at["ji-yi"])), true, true)
		wantPage(t, "last 0", page(t, last(0)), true, false)
		wantPage(t, "last 0 before", page(t, lastBefore(0, at["ji-yi"])), true, true)
	})
	t.Run("the total counts all pages", func(t *testing.T) {
		for _, w := range []catalog.Window{{}, first(0), first(1), last(2), firstAfter(1, at["zhe-zhong"]), lastBefore(1, at["hang-er"])} {
			same(t, "totalCount", 7, must[int](t)(page(t, w).TotalCount()))
		}
	})
	t.Run("what does not match stands on neither side", func(t *testing.T) {
		one := &catalog.HospitalWhere{Code: eq("ji-yi")}
		wantPage(t, "first 1", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: first(1)}), false, false, "ji-yi")
		wantPage(t, "last 1", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: last(1)}), false, false, "ji-yi")
		wantPage(t, "after hang-er", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: firstAfter(1, at["hang-er"])}), false, false, "ji-yi")
		wantPage(t, "before zhe-yi", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: lastBefore(1, at["zhe-yi"])}), false, false, "ji-yi")
		wantPage(t, "after zhe-yi", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: firstAfter(1, at["zhe-yi"])}), true, false)
		wantPage(t, "before hang-er", hospitalPage(t, s, catalog.HospitalQuery{Where: one, Window: lastBefore(1, at["hang-er"])}), false, true)
	})
	t.Run("a cursor outlives another filter", func(t *testing.T) {
		wantPage(t, "unfiltered", hospitalPage(t, s, catalog.HospitalQuery{Window: firstAfter(2, at["bing-yi"])}), true, true, "han-er", "han-yi")
		beijing := &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: eq("CN-BJ")}}
		wantPage(t, "in Beijing", hospitalPage(t, s, catalog.HospitalQuery{Where: beijing, Window: lastBefore(2, at["zhe-yi"])}), true, false, "bei-yi", "bei-zhong")
	})
	t.Run("a cursor continues its order", func(t *testing.T) {
		by := []*catalog.HospitalOrder{{GroupCount: desc}, {Name: desc}}
		top := hospitalPage(t, s, catalog.HospitalQuery{OrderBy: by, Window: first(5)})
		wantPage(t, "first 5", top, false, true, "bei-yi", "zhe-zhong", "bei-zhong", "bei-er", "ji-yi")
		next := hospitalPage(t, s, catalog.HospitalQuery{OrderBy: by, Window: firstAfter(3, *top.PageInfo.EndCursor)})
		wantPage(t, "next 3", next, true, true, "quan-a", "zhe-yi", "han-yi")
		back := hospitalPage(t, s, catalog.HospitalQuery{OrderBy: by, Window: lastBefore(2, *next.PageInfo.StartCursor)})
		wantPage(t, "back 2", back, true, true, "bei-er", "ji-yi")
	})
	t.Run("a cursor of an order is one of the same order in more words", func(t *testing.T) {
		top := hospitalPage(t, s, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{Name: asc}}, Window: first(11)})
		wordy := []*catalog.HospitalOrder{{Name: asc}, {Code: asc}, {GroupCount: desc}}
		wantPage(t, "rest", hospitalPage(t, s, catalog.HospitalQuery{OrderBy: wordy, Window: firstAfter(5, *top.PageInfo.EndCursor)}), true, false, "ji-yi")
	})
	t.Run("every page size shows all rows once, in both directions", func(t *testing.T) {
		q := catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{GroupCount: desc}}}
		whole := hospitalPage(t, s, q)
		everySize(t, codes(t, whole.Nodes()), func(w catalog.Window) *catalog.HospitalConnection {
			return hospitalPage(t, s, catalog.HospitalQuery{OrderBy: q.OrderBy, Window: w})
		})
	})
	t.Run("lists without a filter have pages too", func(t *testing.T) {
		f := must[*catalog.FindingConnection](t)(s.Findings(background, catalog.FindingQuery{Window: first(3)}, expand("FindingConnection", "nodes pageInfo")))
		wantPage(t, "findings", f, false, true, "F001", "F002", "F003")
		f = must[*catalog.FindingConnection](t)(s.Findings(background, catalog.FindingQuery{Window: lastBefore(1, *f.PageInfo.EndCursor)}, expand("FindingConnection", "nodes pageInfo")))
		wantPage(t, "findings before", f, true, true, "F002")
		d := must[*catalog.DepartmentConnection](t)(s.Departments(background, catalog.DepartmentQuery{Window: last(1)}, expand("DepartmentConnection", "nodes pageInfo totalCount")))
		wantPage(t, "departments", d, true, false, "oncology")
		same(t, "departments: totalCount", 2, must[int](t)(d.TotalCount()))
		d = must[*catalog.DepartmentConnection](t)(s.Departments(background, catalog.DepartmentQuery{Window: beforeDefault(*d.PageInfo.StartCursor)}, expand("DepartmentConnection", "nodes pageInfo")))
		wantPage(t, "departments before", d, false, true, "haematology")
	})
}
