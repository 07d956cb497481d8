package storetest

import (
	"context"
	"errors"
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/registry"

	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// places in the roster of the fixture: regions by code, diseases and modalities
// in vocabulary order, memberships as printed.
const (
	ofBeijing, ofHubei, ofTibet, ofZhejiang, ofTheCorps = 0, 1, 2, 3, 4

	lymphoma, neuroblastoma, hepatoblastoma, liverTumour = 0, 1, 2, 3

	surgery, chemotherapy, radiotherapy, transplantation, marrow, haploidentical, diagnosis = 0, 1, 2, 3, 4, 5, 6
)

func testView(t *testing.T, s catalog.Store) {
	t.Run("the version is the registry's", func(t *testing.T) {
		read(t, s, func(v catalog.View) { same(t, "version", registry.Version(Fixture()), v.Version()) })
	})
	t.Run("the roster is who sits where", func(t *testing.T) {
		read(t, s, func(v catalog.View) {
			same(t, "roster", fixtureRoster(), must[*catalog.Roster](t)(v.Roster(background)), cmpopts.EquateEmpty())
			again := must[*catalog.Roster](t)(v.Roster(background))
			same(t, "roster, asked for again", fixtureRoster(), again, cmpopts.EquateEmpty())
		})
	})
	t.Run("capabilities", func(t *testing.T) { testCapabilities(t, s) })
	t.Run("records are those of the store", func(t *testing.T) {
		read(t, s, func(v catalog.View) {
			keys := []catalog.Key{key("Membership", "CN-BJ-10/bei-yi"), key("Hospital", "no-such"), key("Membership", "CN-BJ-1/bei-er")}
			found := must[[]catalog.Node](t)(v.Records(background, keys, expand("Membership", "hospital.region group")))
			same(t, "how many", 3, len(found))
			same(t, "what no record has", catalog.Node(nil), found[1])
			same(t, "the hospital's region", "CN-BJ", found[0].(*catalog.Membership).Hospital().Region().Code)
			same(t, "the group", "CN-BJ-1", found[2].(*catalog.Membership).Group().Code)
		})
	})
	t.Run("the error of the work is returned as it is", func(t *testing.T) {
		own := errors.New("own")
		if err := s.Read(background, func(catalog.View) error { return own }); !errors.Is(err, own) {
			t.Errorf("got error %v, want that of the work", err)
		}
		if err := s.Read(background, func(v catalog.View) error {
			_, _ = v.Roster(background)
			return own
		}); !errors.Is(err, own) {
			t.Errorf("got error %v, want that of the work, which had read something", err)
		}
	})
	t.Run("an ended request", func(t *testing.T) { testEndedView(t, s) })
}

func testCapabilities(t *testing.T, s catalog.Store) {
	type rows = []catalog.CapabilityRow
	row := func(membership, modality int, scope ...int) catalog.CapabilityRow {
		return catalog.CapabilityRow{Membership: membership, Modality: modality, Scoped: len(scope) > 0, Diseases: scope}
	}
	all := rows{
		row(0, surgery), row(0, chemotherapy), row(0, transplantation, neuroblastoma), // CN-BJ-1/bei-er
		row(1, radiotherapy),            // CN-BJ-1/bei-zhong
		row(3, marrow), row(3, surgery), // CN-BJ-2/bei-yi
		row(4, diagnosis),                        // CN-BJ-2/bei-er
		row(5, surgery, lymphoma, neuroblastoma), // CN-BJ-10/bei-zhong
		row(6, haploidentical, hepatoblastoma),   // CN-BJ-10/bei-yi
		row(7, surgery), row(7, chemotherapy),    // CN-ZJ-1/zhe-zhong
		row(8, chemotherapy, hepatoblastoma),   // CN-ZJ-1/hang-er
		row(8, surgery, hepatoblastoma),        //
		row(8, chemotherapy, lymphoma),         //
		row(10, chemotherapy), row(10, marrow), // CN-ZJ-2/zhe-yi: nobody knows for which diseases
		row(11, diagnosis),                      // CN-ZJ-2/hang-yi
		row(13, surgery), row(13, chemotherapy), // CN-HB-1/han-er
		row(14, radiotherapy), // CN-HB-1/han-yi
		row(15, surgery),      // CN-HB-1/zhe-zhong, which is in Zhejiang
		row(16, diagnosis),    // XPCC-1/bing-yi
	}
	for name, c := range map[string]struct {
		scope catalog.Scope
		want  rows
	}{
		"all of them, by membership and then as printed": {catalog.Scope{}, all},
		"of groups in a region, wherever their hospitals are": {
			catalog.Scope{Regions: []int{ofHubei}},
			rows{row(13, surgery), row(13, chemotherapy), row(14, radiotherapy), row(15, surgery)},
		},
		"of groups in two regions, in the order of memberships": {
			catalog.Scope{Regions: []int{ofTheCorps, ofHubei}, Modalities: []int{diagnosis, radiotherapy}},
			rows{row(14, radiotherapy), row(16, diagnosis)},
		},
		"a region without groups has none":            {catalog.Scope{Regions: []int{ofTibet}}, nil},
		"a broader modality leaves out narrower ones": {catalog.Scope{Modalities: []int{transplantation}}, rows{row(0, transplantation, neuroblastoma)}},
		"narrower ones that are named too": {
			catalog.Scope{Modalities: []int{transplantation, haploidentical, marrow}},
			rows{row(0, transplantation, neuroblastoma), row(3, marrow), row(6, haploidentical, hepatoblastoma), row(10, marrow)},
		},
		"for a disease: scoped to it, of a group that treats it, and of one whose diseases are not known": {
			catalog.Scope{Diseases: []int{hepatoblastoma}},
			rows{
				row(3, marrow), row(3, surgery), row(4, diagnosis), row(6, haploidentical, hepatoblastoma), row(7, surgery), row(7, chemotherapy),
				row(8, chemotherapy, hepatoblastoma), row(8, surgery, hepatoblastoma), row(10, chemotherapy), row(10, marrow), row(11, diagnosis), row(16, diagnosis),
			},
		},
		"for one of two diseases, each capability once and with its whole scope": {
			catalog.Scope{Diseases: []int{neuroblastoma, lymphoma}, Modalities: []int{surgery}, Regions: []int{ofBeijing, ofZhejiang}},
			rows{row(0, surgery), row(5, surgery, lymphoma, neuroblastoma), row(7, surgery)},
		},
		"for a disease that no group treats: where nobody knows": {
			catalog.Scope{Diseases: []int{liverTumour}},
			rows{row(10, chemotherapy), row(10, marrow), row(11, diagnosis), row(16, diagnosis)},
		},
		"an empty list of regions leaves nothing":    {catalog.Scope{Regions: []int{}}, nil},
		"an empty list of modalities leaves nothing": {catalog.Scope{Modalities: []int{}}, nil},
		"an empty list of diseases leaves those of groups whose diseases are not known": {
			catalog.Scope{Diseases: []int{}},
			rows{row(10, chemotherapy), row(10, marrow), row(11, diagnosis), row(16, diagnosis)},
		},
	} {
		t.Run(name, func(t *testing.T) {
			read(t, s, func(v catalog.View) { same(t, "capabilities", c.want, capabilitiesOf(t, v, c.scope)) })
		})
	}
	t.Run("a stream may be left at any row, as often as one likes", func(t *testing.T) {
		const connections = 100 // more than a pool has: each stream gives back what it held
		read(t, s, func(v catalog.View) {
			for i := range connections + 5 {
				n := 0
				for got, err := range v.Capabilities(background, catalog.Scope{}) {
					if err != nil {
						t.Fatal(err)
					}
					if n == i%len(all) {
						same(t, "the row", all[n], got)
						break
					}
					n++
				}
			}
			same(t, "all of them", all, capabilitiesOf(t, v, catalog.Scope{}))
		})
	})
	t.Run("a stream may be read again, and beside another", func(t *testing.T) {
		read(t, s, func(v catalog.View) {
			stream := v.Capabilities(background, catalog.Scope{Regions: []int{ofHubei}})
			for range 2 {
				n := 0
				for _, err := range stream {
					if err != nil {
						t.Fatal(err)
					}
					n++
					same(t, "the other", 3, len(capabilitiesOf(t, v, catalog.Scope{Modalities: []int{diagnosis}})))
				}
				same(t, "rows", 4, n)
			}
		})
	})
}

func testEndedView(t *testing.T, s catalog.Store) {
	ended, cancel := context.WithCancel(background)
	cancel()
	t.Run("hands nothing to the work", func(t *testing.T) {
		wantEnded(ended, t, func(ctx context.Context) (any, error) {
			return nil, s.Read(ctx, func(catalog.View) error { t.Error("the work was called"); return nil })
		})
	})
	for name, ask := range map[string]func(context.Context, catalog.View) (any, error){
		"Roster": func(ctx context.Context, v catalog.View) (any, error) { return v.Roster(ctx) },
		"Records": func(ctx context.Context, v catalog.View) (any, error) {
			return v.Records(ctx, []catalog.Key{key("Hospital", "bei-er")}, nil)
		},
		"Capabilities": func(ctx context.Context, v catalog.View) (any, error) {
			var first error
			n := 0
			for _, err := range v.Capabilities(ctx, catalog.Scope{}) {
				first = err
				n++
			}
			same(t, "an error ends the stream; rows", 1, n)
			return nil, first
		},
	} {
		t.Run(name+" is unavailable", func(t *testing.T) {
			read(t, s, func(v catalog.View) {
				wantEnded(ended, t, func(ctx context.Context) (any, error) { return ask(ctx, v) })
			})
		})
	}
	t.Run("that ends in the middle of a stream has all rows, or an error", func(t *testing.T) {
		read(t, s, func(v catalog.View) {
			ctx, cancel := context.WithCancel(background)
			defer cancel()
			n := 0
			for _, err := range v.Capabilities(ctx, catalog.Scope{}) {
				cancel()
				if err != nil {
					wantEnded(ctx, t, func(context.Context) (any, error) { return nil, err })
					return
				}
				n++
			}
			same(t, "rows without an error", len(Fixture().Capabilities), n)
		})
	})
}

// testReplaced replaces the edition while it is being read: what the work saw
// last is one edition as a whole, and what it found before is forgotten.
func testReplaced(t *testing.T, open Open, replace Replace) {
	editions := map[string]*registry.Registry{}
	for _, r := range []*registry.Registry{Fixture(), nextEdition()} {
		editions[registry.Version(r)] = r
	}
	for name, before := range map[string]func(context.Context, catalog.View) error{
		"before anything is read":  func(context.Context, catalog.View) error { return nil },
		"after the roster is read": func(ctx context.Context, v catalog.View) error { _, err := v.Roster(ctx); return err },
		"in the middle of the capabilities": func(ctx context.Context, v catalog.View) error {
			for _, err := range v.Capabilities(ctx, catalog.Scope{}) {
				return err
			}
			return errors.New("there are none")
		},
	} {
		t.Run(name, func(t *testing.T) {
			withStore(t, open, Fixture(), func(s catalog.Store) {
				var roster *catalog.Roster
				var version string
				var rows []catalog.CapabilityRow
				replaced := false
				err := s.Read(background, func(v catalog.View) (err error) {
					version, rows = v.Version(), nil
					if !replaced {
						if err := before(background, v); err != nil {
							return err
						}
						replaced = true
						replace(t, s, nextEdition())
					}
					if roster, err = v.Roster(background); err != nil {
						return err
					}
					for row, err := range v.Capabilities(background, catalog.Scope{}) {
						if err != nil {
							return err
						}
						rows = append(rows, row)
					}
					found, err := v.Records(background, []catalog.Key{key("Hospital", "bei-er")}, nil)
					if err == nil && found[0] == nil {
						return errors.New("both editions have the hospital, so this is neither")
					}
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
				n := naive{editions[version]}
				if n.Registry == nil {
					t.Fatalf("version is %s, want that of one of the editions", version)
				}
				same(t, "roster", n.roster(), roster, cmpopts.EquateEmpty())
				same(t, "capabilities", n.capabilityRows(catalog.Scope{}), rows, cmpopts.EquateEmpty())
			})
		})
	}
}

// view compares the roster, and capabilities of random scopes.
func (q questioner) view() {
	read(q.t, q.store, func(v catalog.View) {
		if got := must[*catalog.Roster](q.t)(v.Roster(background)); !equal(q.naive.roster(), got) {
			q.compare("roster", readable(q.naive.roster()), readable(got))
		}
		for range 3 {
			scope := catalog.Scope{
				Regions:    q.places("regions of the scope", len(regionCodes)),
				Modalities: q.places("modalities of the scope", len(modalityCodes)),
				Diseases:   q.places("diseases of the scope", len(diseaseCodes)),
			}
			if want, got := q.naive.capabilityRows(scope), capabilitiesOf(q.t, v, scope); !equal(want, got) {
				q.compare(scope, want, got)
			}
		}
	})
}

// places draws some places of a list, or, as often as not, nil.
func (q questioner) places(what string, length int) []int {
	if rapid.Bool().Draw(q.t, "no "+what) {
		return nil
	}
	var all []int
	for i := range length {
		all = append(all, i)
	}
	return subset(q.t, what, 1, rapid.Permutation(all).Draw(q.t, what))
}

// read hands an edition to work that can't fail.
func read(t rapid.TB, s catalog.Store, work func(catalog.View)) {
	t.Helper()
	if err := s.Read(background, func(v catalog.View) error { work(v); return nil }); err != nil {
		t.Fatal(err)
	}
}

func capabilitiesOf(t rapid.TB, v catalog.View, scope catalog.Scope) []catalog.CapabilityRow {
	t.Helper()
	var rows []catalog.CapabilityRow
	for row, err := range v.Capabilities(background, scope) {
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

// fixtureRoster is that of the fixture, by hand.
func fixtureRoster() *catalog.Roster {
	const beiEr, beiYi, beiZhong = 1, 2, 3 // hospitals by name: 兵 U+5175, 北 U+5317, 杭, 武, 浙, Ａ U+FF21, 𠮷 U+20BB7
	return &catalog.Roster{
		Regions: []catalog.RosterRegion{
			{Code: "CN-BJ", Neighbours: []int{ofHubei}},
			{Code: "CN-HB", Neighbours: []int{ofBeijing, ofZhejiang}, Children: ptr(4)}, // of 2021, the latest
			{Code: "CN-XZ"},
			{Code: "CN-ZJ", Neighbours: []int{ofHubei}}, // it has a figure, but not of children
			{Code: "XPCC"},
		},
		Diseases: []catalog.RosterDisease{
			{Code: "LYMPHOMA", Listed: true}, {Code: "NEUROBLASTOMA", Listed: true}, {Code: "HEPATOBLASTOMA", Listed: true},
			{Code: "LIVER_TUMOUR"}, {Code: "HAEMANGIOMA"}, {Code: "HEPATIC_HAEMANGIOMA"},
		},
		Modalities: []catalog.RosterModality{
			{Code: "SURGERY", Broader: -1}, {Code: "CHEMOTHERAPY", Broader: -1}, {Code: "RADIOTHERAPY", Broader: -1}, {Code: "TRANSPLANTATION", Broader: -1},
			{Code: "BONE_MARROW_TRANSPLANTATION", Broader: transplantation}, {Code: "HAPLOIDENTICAL_TRANSPLANTATION", Broader: marrow}, {Code: "DIAGNOSIS", Broader: -1},
		},
		Groups: []catalog.RosterGroup{
			{Code: "CN-BJ-1", Region: ofBeijing, DiseasesKnown: true, Diseases: []int{lymphoma, neuroblastoma}},
			{Code: "CN-BJ-10", Region: ofBeijing, DiseasesKnown: true, Diseases: []int{lymphoma, neuroblastoma, hepatoblastoma}},
			{Code: "CN-BJ-2", Region: ofBeijing, DiseasesKnown: true, Diseases: []int{hepatoblastoma}},
			{Code: "CN-HB-1", Region: ofHubei, DiseasesKnown: true, Diseases: []int{lymphoma}},
			{Code: "CN-ZJ-1", Region: ofZhejiang, DiseasesKnown: true, Diseases: []int{lymphoma, neuroblastoma, hepatoblastoma}},
			{Code: "CN-ZJ-2", Region: ofZhejiang},
			{Code: "XPCC-1", Region: ofTheCorps},
		},
		Hospitals: []catalog.RosterHospital{
			{Code: "bing-yi", Name: "兵团医院", Region: ofTheCorps},
			{Code: "bei-er", Name: "北京儿童医院", Region: ofBeijing},
			{Code: "bei-yi", Name: "北京第一医院", Region: ofBeijing},
			{Code: "bei-zhong", Name: "北京肿瘤医院", Region: ofBeijing},
			{Code: "hang-er", Name: "杭州儿童医院", Region: ofZhejiang},
			{Code: "hang-yi", Name: "杭州第一医院", Region: ofZhejiang},
			{Code: "han-er", Name: "武汉儿童医院", Region: ofHubei},
			{Code: "han-yi", Name: "武汉第一医院", Region: ofHubei},
			{Code: "zhe-yi", Name: "浙江医院", Region: ofZhejiang},
			{Code: "zhe-zhong", Name: "浙江肿瘤医院", Region: ofZhejiang},
			{Code: "quan-a", Name: "Ａ医院", Region: ofZhejiang},
			{Code: "ji-yi", Name: "𠮷医院", Region: ofZhejiang},
		},
		Memberships: []catalog.RosterMembership{
			{Group: 0, Hospital: beiEr, Role: catalog.Lead}, {Group: 0, Hospital: beiZhong, Role: catalog.Lead}, {Group: 0, Hospital: beiYi, Role: catalog.Member},
			{Group: 2, Hospital: beiYi, Role: catalog.Lead}, {Group: 2, Hospital: beiEr, Role: catalog.Member},
			{Group: 1, Hospital: beiZhong, Role: catalog.Lead}, {Group: 1, Hospital: beiYi, Role: catalog.Member},
			{Group: 4, Hospital: 9, Role: catalog.Lead}, {Group: 4, Hospital: 4, Role: catalog.Member}, {Group: 4, Hospital: 11, Role: catalog.Member},
			{Group: 5, Hospital: 8, Role: catalog.Lead}, {Group: 5, Hospital: 5, Role: catalog.Member}, {Group: 5, Hospital: 10, Role: catalog.Member},
			{Group: 3, Hospital: 6, Role: catalog.Lead}, {Group: 3, Hospital: 7, Role: catalog.Member}, {Group: 3, Hospital: 9, Role: catalog.Member},
			{Group: 6, Hospital: 0, Role: catalog.Member},
		},
	}
}
