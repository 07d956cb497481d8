package storetest

import (
	"testing"

	"oncograph/catalog"
)

func testBadInput(t *testing.T, s catalog.Store) {
	hospitals := func(t *testing.T, q catalog.HospitalQuery, argument ...any) {
		t.Helper()
		if q.Field == "" {
			q.Field = "Query.hospitals"
		}
		c, err := s.Hospitals(background, q, expand("HospitalConnection", "nodes totalCount"))
		wantBadInput(t, err, argument...)
		if c != nil {
			t.Errorf("an error came with a page: %v", c)
		}
	}
	groups := func(t *testing.T, q catalog.GroupQuery, argument ...any) {
		t.Helper()
		q.Field = "Query.groups"
		c, err := s.Groups(background, q, expand("GroupConnection", "nodes totalCount"))
		wantBadInput(t, err, argument...)
		if c != nil {
			t.Errorf("an error came with a page: %v", c)
		}
	}
	yoga := &catalog.GroupWhere{Offers: []string{"SURGERY", "YOGA"}}
	lacking := &catalog.GroupWhere{Lacks: []string{"YOGA"}}
	t.Run("an unknown code in offers or lacks", func(t *testing.T) {
		groups(t, catalog.GroupQuery{Where: yoga}, "where", "offers", 1)
		groups(t, catalog.GroupQuery{Where: lacking}, "where", "lacks", 0)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Lacks: []string{"surgery"}}}, "where", "lacks", 0)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Offers: []string{"LYMPHOMA"}}}, "where", "offers", 0)
	})
	t.Run("deep in a filter", func(t *testing.T) {
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{And: []*catalog.GroupWhere{{}, yoga}}}, "where", "and", 1, "offers", 1)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Or: []*catalog.GroupWhere{lacking}}}, "where", "or", 0, "lacks", 0)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Not: &catalog.GroupWhere{Not: lacking}}}, "where", "not", "not", "lacks", 0)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Memberships: &catalog.MembershipRelation{None: &catalog.MembershipWhere{Group: yoga}}}},
			"where", "memberships", "none", "group", "offers", 1)
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Hospitals: &catalog.HospitalRelation{All: &catalog.HospitalWhere{Groups: &catalog.GroupRelation{Single: lacking}}}}},
			"where", "hospitals", "all", "groups", "single", "lacks", 0)
		hospitals(t, catalog.HospitalQuery{Where: &catalog.HospitalWhere{Groups: &catalog.GroupRelation{Count: &catalog.GroupCount{Where: yoga, Is: &catalog.IntWhere{}}}}},
			"where", "groups", "count", "where", "offers", 1)
		hospitals(t, catalog.HospitalQuery{Where: &catalog.HospitalWhere{Memberships: some(&catalog.MembershipWhere{
			Or: []*catalog.MembershipWhere{{Hospital: &catalog.HospitalWhere{Groups: some(lacking)}}},
		})}}, "where", "memberships", "some", "or", 0, "hospital", "groups", "some", "lacks", 0)
	})
	t.Run("where nothing would have matched anyway", func(t *testing.T) {
		groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Code: in(), Offers: []string{"YOGA"}}}, "where", "offers", 0)
		hospitals(t, catalog.HospitalQuery{
			Where:  &catalog.HospitalWhere{Code: eq("no-such"), Groups: some(lacking)},
			Window: first(0),
		}, "where", "groups", "some", "lacks", 0)
	})
	t.Run("an element of orderBy that names no field, or two", func(t *testing.T) {
		hospitals(t, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{}}}, "orderBy", 0)
		hospitals(t, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{Name: asc}, {Name: asc, Code: desc}}}, "orderBy", 1)
		hospitals(t, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{Code: asc}, {GroupCount: asc}, {}}}, "orderBy", 2)
		groups(t, catalog.GroupQuery{OrderBy: []*catalog.GroupOrder{{HospitalCount: asc, Name: asc}}}, "orderBy", 0)
	})
	t.Run("a page size out of bounds", func(t *testing.T) {
		hospitals(t, catalog.HospitalQuery{Window: first(101)}, "first")
		hospitals(t, catalog.HospitalQuery{Window: first(-1)}, "first")
		groups(t, catalog.GroupQuery{Window: last(101)}, "last")
		groups(t, catalog.GroupQuery{Window: last(-1)}, "last")
	})
	here := *hospitalPage(t, s, catalog.HospitalQuery{Window: first(3)}).PageInfo.EndCursor
	t.Run("both directions at once", func(t *testing.T) {
		hospitals(t, catalog.HospitalQuery{Window: catalog.Window{First: ptr(1), Last: ptr(1)}}, "last")
		hospitals(t, catalog.HospitalQuery{Window: catalog.Window{After: &here, Before: &here}}, "before")
		hospitals(t, catalog.HospitalQuery{Window: catalog.Window{After: &here, Last: ptr(1)}}, "last")
		hospitals(t, catalog.HospitalQuery{Window: catalog.Window{First: ptr(1), Before: &here}}, "before")
	})
	t.Run("a cursor that can't be read", func(t *testing.T) {
		for _, cursor := range []string{"", "0", "no cursor", here + "x", here[:len(here)-2], "W10", "bnVsbA"} {
			hospitals(t, catalog.HospitalQuery{Window: afterDefault(cursor)}, "after")
			hospitals(t, catalog.HospitalQuery{Window: lastBefore(2, cursor)}, "before")
		}
	})
	t.Run("a cursor of another field", func(t *testing.T) {
		groups(t, catalog.GroupQuery{Window: afterDefault(here)}, "after")
		hospitals(t, catalog.HospitalQuery{Field: "Region.hospitals", Window: beforeDefault(here)}, "before")
		_, err := s.Findings(background, catalog.FindingQuery{Window: afterDefault(here)}, expand("FindingConnection", "nodes"))
		wantBadInput(t, err, "after")
		_, err = s.Departments(background, catalog.DepartmentQuery{Window: beforeDefault(here)}, expand("DepartmentConnection", "nodes"))
		wantBadInput(t, err, "before")
		_, err = s.Search(background, catalog.SearchQuery{Text: "浙江", Window: afterDefault(here)}, expand("SearchConnection", "nodes"))
		wantBadInput(t, err, "after")
	})
	t.Run("a cursor of another order", func(t *testing.T) {
		hospitals(t, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{Code: desc}}, Window: afterDefault(here)}, "after")
		hospitals(t, catalog.HospitalQuery{OrderBy: []*catalog.HospitalOrder{{Name: asc}}, Window: beforeDefault(here)}, "before")
	})
	t.Run("windows of the other lists", func(t *testing.T) {
		_, err := s.Findings(background, catalog.FindingQuery{Window: first(101)}, expand("FindingConnection", "nodes"))
		wantBadInput(t, err, "first")
		_, err = s.Departments(background, catalog.DepartmentQuery{Window: last(-1)}, expand("DepartmentConnection", "nodes"))
		wantBadInput(t, err, "last")
		_, err = s.Search(background, catalog.SearchQuery{Text: "", Window: first(101)}, expand("SearchConnection", "nodes"))
		wantBadInput(t, err, "first")
	})
	t.Run("an unknown code in any other place of a filter is none", func(t *testing.T) {
		c, err := s.Groups(background, catalog.GroupQuery{Field: "Query.groups", Where: &catalog.GroupWhere{Or: []*catalog.GroupWhere{
			{Modalities: some(&catalog.ModalityWhere{Code: eq("YOGA")})}, {Diseases: some(&catalog.DiseaseWhere{Code: in("FLU")})},
			{Region: &catalog.RegionWhere{Code: eq("CN-GD")}}, {Code: eq("CN-GD-1")},
		}}}, expand("GroupConnection", "nodes"))
		sameCodes(t, "groups", must[*catalog.GroupConnection](t)(c, err).Nodes())
	})
}
