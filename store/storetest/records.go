package storetest

import (
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/registry"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func testRegistry(t *testing.T, s catalog.Store) {
	got := must[*catalog.Registry](t)(s.Registry(background))
	t.Run("it is the edition that was loaded", func(t *testing.T) {
		want := &catalog.Registry{
			Edition: "第一批",
			Version: registry.Version(Fixture()),
			Counts: catalog.Counts{
				Regions: 5, Groups: 7, Hospitals: 12, Memberships: 17, Capabilities: 22,
				Diseases: 6, Modalities: 7, Departments: 2, Findings: 7,
			},
		}
		same(t, "Registry", want, got, cmpopts.IgnoreFields(catalog.Registry{}, "LoadedAt", "Sources"))
		if got.LoadedAt.IsZero() {
			t.Error("LoadedAt is zero, want when the store took the edition up")
		}
	})
	t.Run("its sources stand by code", func(t *testing.T) { sameCodes(t, "Sources", got.Sources, "list", "profile") })
	t.Run("a store with a registry answers a ping", func(t *testing.T) {
		if err := s.Ping(background); err != nil {
			t.Error(err)
		}
	})
}

// oneOfEach are a key of each kind and the record that has it, without links.
var oneOfEach = []struct {
	key  catalog.Key
	want catalog.Node
}{
	{key("Region", "CN-ZJ"), &catalog.Region{
		Names: catalog.Names{ZH: "浙江", EN: "Zhejiang", RomanizedName: "zhe jiang"},
		Kind:  catalog.Province, Tile: catalog.Tile{X: 7, Y: 4}, Rank: 1, GroupCount: 2, HospitalCount: 6,
	}},
	{key("Group", "CN-BJ-10"), &catalog.Group{
		Names: catalog.Names{ZH: "北京协作组十", EN: "Beijing group 10", RomanizedName: "bei jing xie zuo zu shi"},
		Label: "协作组十", Number: 10, HospitalCount: 2, DiseasesKnown: true,
	}},
	{key("Hospital", "bei-yi"), &catalog.Hospital{
		Names: catalog.Names{ZH: "北京第一医院", RomanizedName: "bei jing di yi yi yuan"}, GroupCount: 3,
	}},
	{key("Membership", "CN-BJ-2/bei-yi"), &catalog.Membership{Role: catalog.Lead, Position: 4, Printed: "骨髓移植、手术"}},
	{key("Capability", "CN-BJ-10/bei-zhong/SURGERY+LYMPHOMA+NEUROBLASTOMA"), &catalog.Capability{Scoped: true}},
	{key("Disease", "HEPATOBLASTOMA"), &catalog.Disease{
		Names: catalog.Names{ZH: "肝母细胞瘤", EN: "Hepatoblastoma", RomanizedName: "gan mu xi bao liu"},
		ICCC:  "VII(a)", Listed: true, Rank: 2, GroupCount: 3, HospitalCount: 4,
	}},
	{key("Modality", "BONE_MARROW_TRANSPLANTATION"), &catalog.Modality{
		Names: catalog.Names{ZH: "骨髓移植", EN: "Bone marrow transplantation", RomanizedName: "gu sui yi zhi"},
		Kind:  catalog.Treatment, Rank: 4,
		Exact: catalog.OfferCount{Groups: 2, Hospitals: 2}, WithNarrower: catalog.OfferCount{Groups: 3, Hospitals: 2},
	}},
	{key("Department", "oncology"), &catalog.Department{
		Names:    catalog.Names{ZH: "肿瘤外科", EN: "Oncology Surgery", RomanizedName: "zhong liu wai ke"},
		BedCount: 40, Disciplines: []string{"paediatric surgery", "oncology"},
		Staff: []*catalog.Staff{{Title: "chief physicians", Count: 4}, {Title: "nurses", Count: 30}},
		Research: catalog.Research{
			BiobankText: "3000 samples", NationalProjects: 10, ProvincialProjects: 20, Papers: 100, PatentSum: 5,
			Awards: []string{"first prize", "second prize"},
		},
	}},
	{key("Department", "haematology"), &catalog.Department{
		Names: catalog.Names{EN: "Haematology"}, Disciplines: []string{}, Staff: []*catalog.Staff{},
		Research: catalog.Research{Awards: []string{}},
	}},
	{key("Expert", "wang-jin"), &catalog.Expert{Name: "Wang Jin", Titles: []string{"chief physician", "professor"}}},
	{key("Expert", "li-na"), &catalog.Expert{Name: "Li Na", Titles: []string{}}},
	{key("Equipment", "pet-ct"), &catalog.Equipment{Name: "PET-CT"}},
	{key("Technique", "resection"), &catalog.Technique{
		Names:     catalog.Names{ZH: "肝切除", EN: "Liver tumour resection", RomanizedName: "gan qie chu"},
		ClaimText: "the first in the province",
	}},
	{key("Source", "list"), &catalog.Source{Title: "名单", PublisherName: "委员会", EditionName: "第一批", NoteText: "附件 2"}},
	{key("Finding", "F001"), &catalog.Finding{
		Rule: "GROUP_WITHOUT_LEAD", Severity: catalog.SeverityWarning, Place: "line 40", Printed: "成员单位",
		MessageZH: "没有牵头单位", MessageEN: "no lead", ResolutionZH: "照录", ResolutionEN: "kept",
	}},
}

func testRecords(t *testing.T, s catalog.Store) {
	t.Run("each key gets its record, whatever the kind", func(t *testing.T) {
		var keys []catalog.Key
		for _, c := range oneOfEach {
			keys = append(keys, c.key)
		}
		records := must[[]catalog.Node](t)(s.Records(background, keys, expand("Department", "staff research")))
		if len(records) != len(keys) {
			t.Fatalf("got %d records for %d keys", len(records), len(keys))
		}
		for i, c := range oneOfEach {
			if records[i] == nil {
				t.Errorf("%v: got no record", c.key)
				continue
			}
			same(t, "key", c.key, records[i].Ref())
			same(t, "id", c.key.ID(), records[i].ID())
			same(t, c.key.Code, c.want, records[i], withoutLinks)
		}
	})
	t.Run("a code that no record has gets nil", func(t *testing.T) {
		for _, kind := range catalog.Kinds {
			got := must[[]catalog.Node](t)(s.Records(background, []catalog.Key{{Kind: kind, Code: "no-such"}}, nil))
			if len(got) != 1 || got[0] != nil {
				t.Errorf("%s no-such: got %#v, want one untyped nil", kind, got)
			}
		}
	})
	t.Run("a code of another kind gets nil", func(t *testing.T) {
		got := must[[]catalog.Node](t)(s.Records(background, []catalog.Key{key("Group", "bei-er"), key("Disease", "SURGERY")}, nil))
		same(t, "records", []catalog.Node{nil, nil}, got)
	})
	t.Run("records stand in the order of the keys, a key that is there twice too", func(t *testing.T) {
		keys := []catalog.Key{
			key("Hospital", "zhe-yi"), key("Region", "XPCC"), key("Hospital", "no-such"), key("Hospital", "bei-er"), key("Hospital", "zhe-yi"),
		}
		got := []string{}
		for _, r := range must[[]catalog.Node](t)(s.Records(background, keys, nil)) {
			if r == nil {
				got = append(got, "none")
			} else {
				got = append(got, r.Ref().Code)
			}
		}
		same(t, "records", []string{"zhe-yi", "XPCC", "none", "bei-er", "zhe-yi"}, got)
	})
	t.Run("no keys get no records", func(t *testing.T) {
		got := must[[]catalog.Node](t)(s.Records(background, nil, nil))
		if got == nil || len(got) != 0 {
			t.Errorf("got %#v, want an empty slice", got)
		}
	})
	t.Run("a link that was not asked for is never taken for absent", func(t *testing.T) {
		h := record[*catalog.Hospital](t, s, "Hospital", "bei-yi", nil)
		neverLess(t, "groups", 3, func() int { return len(h.Groups()) })
		neverLess(t, "memberships", 3, func() int { return len(h.Memberships()) })
		neverLess(t, "diseases", 1, func() int { return len(h.Diseases()) })
		all := must[*catalog.HospitalConnection](t)(s.Hospitals(background, catalog.HospitalQuery{Field: "Query.hospitals"}, expand("HospitalConnection", "nodes")))
		neverLess(t, "totalCount", 12, func() int { return must[int](t)(all.TotalCount()) })
	})
}

// neverLess fails if a count comes out wrong. It may panic.
func neverLess(t *testing.T, what string, want int, count func() int) {
	t.Helper()
	defer func() { _ = recover() }()
	same(t, what, want, count())
}

// withoutLinks compares what is in a record, not where it leads; keys are
// compared apart.
var withoutLinks = cmp.FilterPath(func(p cmp.Path) bool {
	field, ok := p.Last().(cmp.StructField)
	return ok && (field.Name() == "Links" || field.Name() == "Key")
}, cmp.Ignore())

func key(kind catalog.Kind, code string) catalog.Key { return catalog.Key{Kind: kind, Code: code} }

// record is a record that must be there.
func record[T catalog.Node](t rapid.TB, s catalog.Store, kind catalog.Kind, code string, x catalog.Expand) T {
	t.Helper()
	records := must[[]catalog.Node](t)(s.Records(background, []catalog.Key{key(kind, code)}, x))
	r, ok := records[0].(T)
	if !ok {
		t.Fatalf("%s %s: got %#v", kind, code, records[0])
	}
	return r
}
