package storetest

import (
	"slices"
	"strings"
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// testEmpty asks a registry that holds no rows.
func testEmpty(t *testing.T, open Open) {
	withStore(t, open, &registry.Registry{Edition: "第零批"}, func(s catalog.Store) {
		got := must[*catalog.Registry](t)(s.Registry(background))
		same(t, "edition", "第零批", got.Edition)
		same(t, "counts", catalog.Counts{}, got.Counts)
		sameCodes(t, "sources", got.Sources)
		sameCodes(t, "regions", must[[]*catalog.Region](t)(s.Regions(background, nil, nil)))
		sameCodes(t, "diseases", must[[]*catalog.Disease](t)(s.Diseases(background, nil, nil)))
		sameCodes(t, "modalities", must[[]*catalog.Modality](t)(s.Modalities(background, nil, nil)))
		hospitals := must[*catalog.HospitalConnection](t)(s.Hospitals(background, catalog.HospitalQuery{Field: "Query.hospitals"}, expand("HospitalConnection", wholePage)))
		wantPage(t, "hospitals", hospitals, false, false)
		same(t, "facets", tally{[]tallied{}, []tallied{}, []tallied{}}, tallyOf(must[*catalog.Facets](t)(hospitals.Facets())))
		groups := must[*catalog.GroupConnection](t)(s.Groups(background, catalog.GroupQuery{Field: "Query.groups"}, expand("GroupConnection", wholePage)))
		wantPage(t, "groups", groups, false, false)
		same(t, "totalCount", 0, must[int](t)(groups.TotalCount()))
		wantPage(t, "departments", must[*catalog.DepartmentConnection](t)(s.Departments(background, catalog.DepartmentQuery{}, expand("DepartmentConnection", "nodes pageInfo"))), false, false)
		wantPage(t, "findings", must[*catalog.FindingConnection](t)(s.Findings(background, catalog.FindingQuery{}, expand("FindingConnection", "nodes pageInfo"))), false, false)
		wantPage(t, "search", search(t, s, catalog.SearchQuery{Text: "浙江"}), false, false)
	})
}

// testEditions goes on, in an edition where rows came and went, at cursors of
// the one before.
func testEditions(t *testing.T, open Open) {
	byCount := []*catalog.HospitalOrder{{GroupCount: desc}}
	zj := key("Region", "CN-ZJ")
	var here, there, search1, nested string
	withStore(t, open, Fixture(), func(s catalog.Store) {
		here = *hospitalPage(t, s, catalog.HospitalQuery{Window: first(6)}).PageInfo.EndCursor
		there = *hospitalPage(t, s, catalog.HospitalQuery{OrderBy: byCount, Window: first(2)}).PageInfo.EndCursor
		search1 = *search(t, s, catalog.SearchQuery{Text: "浙江", Window: first(2)}).PageInfo.EndCursor
		nested = *must[*catalog.HospitalConnection](t)(hospitalsOf(t, s, zj, catalog.HospitalQuery{Window: first(3)}, wholePage)).PageInfo.EndCursor
	})
	withStore(t, open, nextEdition(), func(s catalog.Store) {
		t.Run("rows that came stand before and behind the cursor, those that went on neither side", func(t *testing.T) {
			// han-yi, the row of the cursor, went; aa came before it, han-zz and zz behind it.
			wantPage(t, "after", hospitalPage(t, s, catalog.HospitalQuery{Window: firstAfter(3, here)}), true, true, "han-zz", "hang-er", "hang-yi")
			wantPage(t, "before", hospitalPage(t, s, catalog.HospitalQuery{Window: lastBefore(3, here)}), true, true, "bei-zhong", "bing-yi", "han-er")
			wantPage(t, "all before", hospitalPage(t, s, catalog.HospitalQuery{Window: beforeDefault(here)}), false, true, "aa", "bei-er", "bei-yi", "bei-zhong", "bing-yi", "han-er")
		})
		t.Run("a cursor holds the place that its row had, though the row moved", func(t *testing.T) {
			// bei-er, the row of the cursor, sat in two groups and sits in one.
			wantPage(t, "after", hospitalPage(t, s, catalog.HospitalQuery{OrderBy: byCount, Window: firstAfter(3, there)}), true, true, "bei-zhong", "zhe-zhong", "aa")
			wantPage(t, "before", hospitalPage(t, s, catalog.HospitalQuery{OrderBy: byCount, Window: lastBefore(3, there)}), false, true, "bei-yi")
		})
		t.Run("in a search", func(t *testing.T) {
			// zhe-yi, the row of the cursor, has a longer name.
			next := search(t, s, catalog.SearchQuery{Text: "浙江", Window: firstAfter(9, search1)})
			wantPage(t, "after", next, true, false, "CN-ZJ-1", "CN-ZJ-2", "zhe-zhong", "zhe-yi")
		})
		t.Run("in a page of a record", func(t *testing.T) {
			next := must[*catalog.HospitalConnection](t)(hospitalsOf(t, s, zj, catalog.HospitalQuery{Window: firstAfter(2, nested)}, wholePage))
			wantPage(t, "after", next, true, true, "quan-a", "zhe-yi")
		})
		t.Run("the version is another", func(t *testing.T) {
			got := must[*catalog.Registry](t)(s.Registry(background))
			same(t, "version", registry.Version(nextEdition()), got.Version)
			if got.Version == registry.Version(Fixture()) {
				t.Error("two editions have one version")
			}
		})
	})
}

// nextEdition is the fixture after hospitals came, went, moved and were renamed.
func nextEdition() *registry.Registry {
	r := Fixture()
	r.Hospitals = slices.DeleteFunc(r.Hospitals, func(h registry.Hospital) bool { return h.Code == "han-yi" })
	r.Memberships = slices.DeleteFunc(r.Memberships, func(m registry.Membership) bool {
		return m.Hospital == "han-yi" || m.Hospital == "bei-er" && m.Group == "CN-BJ-2"
	})
	r.Capabilities = slices.DeleteFunc(r.Capabilities, func(c registry.Capability) bool {
		return c.Hospital == "han-yi" || c.Hospital == "bei-er" && c.Group == "CN-BJ-2"
	})
	for i, h := range r.Hospitals {
		if h.Code == "zhe-yi" {
			r.Hospitals[i].NameZH = "浙江第一人民医院"
		}
	}
	for _, h := range []registry.Hospital{
		{Code: "aa", NameZH: "新医院", RomanizedName: "xin yi yuan", Region: "CN-HB"},
		{Code: "han-zz", NameZH: "武汉新医院", RomanizedName: "wu han xin yi yuan", Region: "CN-HB"},
		{Code: "zz", NameZH: "末医院", RomanizedName: "mo yi yuan", Region: "CN-HB"},
	} {
		r.Hospitals = append(r.Hospitals, h)
		r.Memberships = append(r.Memberships, registry.Membership{Group: "CN-HB-1", Hospital: h.Code, Role: "MEMBER"})
	}
	slices.SortFunc(r.Hospitals, func(a, b registry.Hospital) int { return strings.Compare(a.Code, b.Code) })
	for i := range r.Memberships {
		r.Memberships[i].Position = i + 1
	}
	return r
}
