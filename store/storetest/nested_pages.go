package storetest

import (
	"context"
	"testing"

	"oncograph/catalog"

	"pgregory.net/rapid"
)

// pages is a record that leads to pages of groups and hospitals.
type pages interface {
	catalog.Node
	Groups(ctx context.Context, where *catalog.GroupWhere, orderBy []*catalog.GroupOrder, first *int, after *string, last *int, before *string) (*catalog.GroupConnection, error)
	Hospitals(ctx context.Context, where *catalog.HospitalWhere, orderBy []*catalog.HospitalOrder, first *int, after *string, last *int, before *string) (*catalog.HospitalConnection, error)
}

// groupsOf asks a record for a page of its groups, as a request does that selects
// them below the record.
func groupsOf(t rapid.TB, s catalog.Store, of catalog.Key, q catalog.GroupQuery, paths string) (*catalog.GroupConnection, error) {
	t.Helper()
	on := string(of.Kind)
	q.Field = on + ".groups"
	r := record[pages](t, s, of.Kind, of.Code, func() []catalog.Follow {
		return []catalog.Follow{{On: on, Field: "groups", Groups: &q, Expand: expand("GroupConnection", paths)()}}
	})
	w := q.Window
	return r.Groups(background, q.Where, q.OrderBy, w.First, w.After, w.Last, w.Before)
}

// hospitalsOf asks a record for a page of its hospitals.
func hospitalsOf(t rapid.TB, s catalog.Store, of catalog.Key, q catalog.HospitalQuery, paths string) (*catalog.HospitalConnection, error) {
	t.Helper()
	on := string(of.Kind)
	q.Field = on + ".hospitals"
	r := record[pages](t, s, of.Kind, of.Code, func() []catalog.Follow {
		return []catalog.Follow{{On: on, Field: "hospitals", Hospitals: &q, Expand: expand("HospitalConnection", paths)()}}
	})
	w := q.Window
	return r.Hospitals(background, q.Where, q.OrderBy, w.First, w.After, w.Last, w.Before)
}

const wholePage = "nodes edges.node pageInfo totalCount facets.regions.region facets.modalities.modality facets.diseases.disease"

func testNestedPages(t *testing.T, s catalog.Store) {
	groups := func(t *testing.T, of catalog.Key, q catalog.GroupQuery) *catalog.GroupConnection {
		t.Helper()
		return must[*catalog.GroupConnection](t)(groupsOf(t, s, of, q, wholePage))
	}
	hospitals := func(t *testing.T, of catalog.Key, q catalog.HospitalQuery) *catalog.HospitalConnection {
		t.Helper()
		return must[*catalog.HospitalConnection](t)(hospitalsOf(t, s, of, q, wholePage))
	}
	t.Run("of a region", func(t *testing.T) {
		wantPage(t, "groups", groups(t, key("Region", "CN-BJ"), catalog.GroupQuery{}), false, false, "CN-BJ-1", "CN-BJ-10", "CN-BJ-2")
		wantPage(t, "hospitals", hospitals(t, key("Region", "CN-HB"), catalog.HospitalQuery{}), false, false, "han-er", "han-yi")
		wantPage(t, "no groups", groups(t, key("Region", "CN-XZ"), catalog.GroupQuery{}), false, false)
		wantPage(t, "no hospitals", hospitals(t, key("Region", "CN-XZ"), catalog.HospitalQuery{}), false, false)
	})
	t.Run("of a disease", func(t *testing.T) {
		wantPage(t, "groups that treat it", groups(t, key("Disease", "HEPATOBLASTOMA"), catalog.GroupQuery{}), false, false, "CN-BJ-10", "CN-BJ-2", "CN-ZJ-1")
		wantPage(t, "hospitals with a capability that counts", hospitals(t, key("Disease", "NEUROBLASTOMA"), catalog.HospitalQuery{}), false, false, "bei-er", "bei-zhong", "zhe-zhong")
		wantPage(t, "none", hospitals(t, key("Disease", "LIVER_TUMOUR"), catalog.HospitalQuery{}), false, false)
	})
	t.Run("of a modality, exactly as printed", func(t *testing.T) {
		wantPage(t, "groups", groups(t, key("Modality", "TRANSPLANTATION"), catalog.GroupQuery{}), false, false, "CN-BJ-1")
		wantPage(t, "hospitals", hospitals(t, key("Modality", "BONE_MARROW_TRANSPLANTATION"), catalog.HospitalQuery{}), false, false, "bei-yi", "zhe-yi")
	})
	t.Run("filtered, ordered and cut", func(t *testing.T) {
		zj := key("Region", "CN-ZJ")
		q := catalog.HospitalQuery{
			Where:   &catalog.HospitalWhere{Code: contains("yi")},
			OrderBy: []*catalog.HospitalOrder{{Name: desc}},
			Window:  first(2),
		}
		top := hospitals(t, zj, q)
		wantPage(t, "first 2", top, false, true, "ji-yi", "zhe-yi")
		same(t, "totalCount", 3, must[int](t)(top.TotalCount()))
		q.Window = firstAfter(2, *top.PageInfo.EndCursor)
		wantPage(t, "rest", hospitals(t, zj, q), true, false, "hang-yi")

		bj := key("Region", "CN-BJ")
		two := groups(t, bj, catalog.GroupQuery{Where: &catalog.GroupWhere{Offers: []string{"TRANSPLANTATION"}}, OrderBy: []*catalog.GroupOrder{{HospitalCount: asc}}, Window: last(2)})
		wantPage(t, "last 2", two, true, false, "CN-BJ-2", "CN-BJ-1")
		same(t, "totalCount", 3, must[int](t)(two.TotalCount()))
	})
	t.Run("a cursor is good for another record's list of the same field", func(t *testing.T) {
		top := hospitals(t, key("Region", "CN-HB"), catalog.HospitalQuery{Window: first(1)})
		next := hospitals(t, key("Region", "CN-ZJ"), catalog.HospitalQuery{Window: firstAfter(2, *top.PageInfo.EndCursor)})
		wantPage(t, "hospitals", next, false, true, "hang-er", "hang-yi")
	})
	t.Run("with facets of their own", func(t *testing.T) {
		f := must[*catalog.Facets](t)(hospitals(t, key("Region", "CN-HB"), catalog.HospitalQuery{Window: first(1)}).Facets())
		same(t, "facets", tally{
			Regions:    []tallied{{"CN-HB", 2}},
			Modalities: []tallied{{"CHEMOTHERAPY", 1}, {"RADIOTHERAPY", 1}, {"SURGERY", 1}},
			Diseases:   []tallied{{"LYMPHOMA", 2}},
		}, tallyOf(f))
	})
	t.Run("the same field twice, with other arguments", func(t *testing.T) {
		one := catalog.GroupQuery{Field: "Region.groups", Window: first(1)}
		lacking := catalog.GroupQuery{Field: "Region.groups", Where: &catalog.GroupWhere{Lacks: []string{"RADIOTHERAPY"}}}
		r := record[*catalog.Region](t, s, "Region", "CN-BJ", func() []catalog.Follow {
			below := expand("GroupConnection", "nodes pageInfo")()
			return []catalog.Follow{
				{On: "Region", Field: "groups", Groups: &one, Expand: below},
				{On: "Region", Field: "groups", Groups: &lacking, Expand: below},
			}
		})
		wantPage(t, "first 1", must[*catalog.GroupConnection](t)(r.Links.Groups.Get(background, one)), false, true, "CN-BJ-1")
		wantPage(t, "lacking", must[*catalog.GroupConnection](t)(r.Links.Groups.Get(background, lacking)), false, false, "CN-BJ-10", "CN-BJ-2")
	})
	t.Run("page within page", func(t *testing.T) {
		below := catalog.HospitalQuery{Field: "Region.hospitals", Window: last(1)}
		all := must[[]*catalog.Region](t)(s.Regions(background, nil, func() []catalog.Follow {
			return []catalog.Follow{{
				On: "Region", Field: "hospitals", Hospitals: &below,
				Expand: expand("HospitalConnection", "nodes.groups.region")(),
			}}
		}))
		got := map[string][]string{}
		for _, r := range all {
			for _, h := range must[*catalog.HospitalConnection](t)(r.Links.Hospitals.Get(background, below)).Nodes() {
				for _, g := range h.Groups() {
					got[r.Code+" "+h.Code] = append(got[r.Code+" "+h.Code], g.Region().Code)
				}
			}
		}
		same(t, "regions of the groups of each region's last hospital", map[string][]string{
			"CN-BJ bei-zhong": {"CN-BJ", "CN-BJ"}, "CN-ZJ zhe-zhong": {"CN-HB", "CN-ZJ"}, "CN-HB han-yi": {"CN-HB"}, "XPCC bing-yi": {"XPCC"},
		}, got)
	})
	t.Run("bad input is that of the field", func(t *testing.T) {
		_, err := groupsOf(t, s, key("Region", "CN-BJ"), catalog.GroupQuery{Where: &catalog.GroupWhere{Offers: []string{"YOGA"}}}, "nodes")
		wantBadInput(t, err, "where", "offers", 0)
		_, err = hospitalsOf(t, s, key("Disease", "LYMPHOMA"), catalog.HospitalQuery{
			Where: &catalog.HospitalWhere{Not: &catalog.HospitalWhere{Groups: some(&catalog.GroupWhere{Lacks: []string{"YOGA"}})}},
		}, "nodes")
		wantBadInput(t, err, "where", "not", "groups", "some", "lacks", 0)
		_, err = hospitalsOf(t, s, key("Modality", "SURGERY"), catalog.HospitalQuery{Window: first(101)}, "nodes")
		wantBadInput(t, err, "first")
		_, err = groupsOf(t, s, key("Disease", "LYMPHOMA"), catalog.GroupQuery{OrderBy: []*catalog.GroupOrder{{}}}, "nodes")
		wantBadInput(t, err, "orderBy", 0)
		top := hospitalPage(t, s, catalog.HospitalQuery{Window: first(1)})
		_, err = hospitalsOf(t, s, key("Region", "CN-BJ"), catalog.HospitalQuery{Window: afterDefault(*top.PageInfo.EndCursor)}, "nodes")
		wantBadInput(t, err, "after")
	})
}
