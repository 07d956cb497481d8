package storetest

import (
	"testing"

	"oncograph/catalog"
)

var (
	asc  = ptr(catalog.Ascending)
	desc = ptr(catalog.Descending)
)

func testOrders(t *testing.T, s catalog.Store) {
	hospitals := func(t *testing.T, what string, by []*catalog.HospitalOrder, want ...string) {
		t.Helper()
		got := must[*catalog.HospitalConnection](t)(s.Hospitals(background,
			catalog.HospitalQuery{Field: "Query.hospitals", OrderBy: by}, expand("HospitalConnection", "nodes")))
		sameCodes(t, what, got.Nodes(), want...)
	}
	groups := func(t *testing.T, what string, by []*catalog.GroupOrder, want ...string) {
		t.Helper()
		got := must[*catalog.GroupConnection](t)(s.Groups(background,
			catalog.GroupQuery{Field: "Query.groups", OrderBy: by}, expand("GroupConnection", "nodes")))
		sameCodes(t, what, got.Nodes(), want...)
	}
	reversed := func(codes []string) []string {
		back := make([]string, len(codes))
		for i, c := range codes {
			back[len(codes)-1-i] = c
		}
		return back
	}
	byName := []string{
		"bing-yi", "bei-er", "bei-yi", "bei-zhong", "hang-er", "hang-yi", "han-er", "han-yi", "zhe-yi", "zhe-zhong", "quan-a", "ji-yi",
	}
	t.Run("without orderBy, by code", func(t *testing.T) {
		hospitals(t, "hospitals", nil, allHospitals...)
		hospitals(t, "hospitals, []", []*catalog.HospitalOrder{}, allHospitals...)
		groups(t, "groups", nil, allGroups...)
	})
	t.Run("a code is a text: 10 stands before 2", func(t *testing.T) {
		groups(t, "code", []*catalog.GroupOrder{{Code: asc}}, allGroups...)
		groups(t, "-code", []*catalog.GroupOrder{{Code: desc}}, reversed(allGroups)...)
	})
	t.Run("names compare by code point, beyond the basic plane too", func(t *testing.T) {
		hospitals(t, "name", []*catalog.HospitalOrder{{Name: asc}}, byName...)
		hospitals(t, "-name", []*catalog.HospitalOrder{{Name: desc}}, reversed(byName)...)
		groups(t, "name", []*catalog.GroupOrder{{Name: asc}}, "XPCC-1", "CN-BJ-1", "CN-BJ-2", "CN-BJ-10", "CN-ZJ-1", "CN-ZJ-2", "CN-HB-1")
	})
	t.Run("ties are settled by code", func(t *testing.T) {
		hospitals(t, "groupCount", []*catalog.HospitalOrder{{GroupCount: asc}},
			"bing-yi", "han-er", "han-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "bei-er", "bei-zhong", "zhe-zhong", "bei-yi")
		hospitals(t, "-groupCount", []*catalog.HospitalOrder{{GroupCount: desc}},
			"bei-yi", "bei-er", "bei-zhong", "zhe-zhong", "bing-yi", "han-er", "han-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi")
		groups(t, "-hospitalCount", []*catalog.GroupOrder{{HospitalCount: desc}},
			"CN-BJ-1", "CN-HB-1", "CN-ZJ-1", "CN-ZJ-2", "CN-BJ-10", "CN-BJ-2", "XPCC-1")
	})
	t.Run("the next field settles what the first leaves open", func(t *testing.T) {
		hospitals(t, "-groupCount, -name", []*catalog.HospitalOrder{{GroupCount: desc}, {Name: desc}},
			"bei-yi", "zhe-zhong", "bei-zhong", "bei-er", "ji-yi", "quan-a", "zhe-yi", "han-yi", "han-er", "hang-yi", "hang-er", "bing-yi")
		groups(t, "hospitalCount, -code", []*catalog.GroupOrder{{HospitalCount: asc}, {Code: desc}},
			"XPCC-1", "CN-BJ-2", "CN-BJ-10", "CN-ZJ-2", "CN-ZJ-1", "CN-HB-1", "CN-BJ-1")
	})
	t.Run("what stands behind the code or a second time orders nothing", func(t *testing.T) {
		hospitals(t, "-code, name", []*catalog.HospitalOrder{{Code: desc}, {Name: asc}}, reversed(allHospitals)...)
		hospitals(t, "name, -name", []*catalog.HospitalOrder{{Name: asc}, {Name: desc}}, byName...)
	})
	t.Run("departments and findings stand by code", func(t *testing.T) {
		d := must[*catalog.DepartmentConnection](t)(s.Departments(background, catalog.DepartmentQuery{}, expand("DepartmentConnection", "nodes")))
		sameCodes(t, "departments", d.Nodes(), "haematology", "oncology")
		f := must[*catalog.FindingConnection](t)(s.Findings(background, catalog.FindingQuery{}, expand("FindingConnection", "nodes")))
		sameCodes(t, "findings", f.Nodes(), "F001", "F002", "F003", "F004", "F005", "F006", "F007")
	})
}
