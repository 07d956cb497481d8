package storetest

import (
	"testing"

	"oncograph/catalog"
)

// tally is what facets say, by code.
type tally struct{ Regions, Modalities, Diseases []tallied }

type tallied struct {
	Code  string
	Count int
}

func tallyOf(f *catalog.Facets) tally {
	t := tally{[]tallied{}, []tallied{}, []tallied{}}
	for _, r := range f.Regions {
		t.Regions = append(t.Regions, tallied{r.Region.Code, r.Count})
	}
	for _, m := range f.Modalities {
		t.Modalities = append(t.Modalities, tallied{m.Modality.Code, m.Count})
	}
	for _, d := range f.Diseases {
		t.Diseases = append(t.Diseases, tallied{d.Disease.Code, d.Count})
	}
	return t
}

func testFacets(t *testing.T, s catalog.Store) {
	hospitals := func(t *testing.T, q catalog.HospitalQuery) *catalog.Facets {
		t.Helper()
		q.Field = "Query.hospitals"
		c := must[*catalog.HospitalConnection](t)(s.Hospitals(background, q, expand("HospitalConnection", wholePage)))
		return must[*catalog.Facets](t)(c.Facets())
	}
	groups := func(t *testing.T, q catalog.GroupQuery) *catalog.Facets {
		t.Helper()
		q.Field = "Query.groups"
		c := must[*catalog.GroupConnection](t)(s.Groups(background, q, expand("GroupConnection", wholePage)))
		return must[*catalog.Facets](t)(c.Facets())
	}
	ofAllHospitals := tally{
		Regions: []tallied{{"CN-ZJ", 6}, {"CN-BJ", 3}, {"CN-HB", 2}, {"XPCC", 1}},
		Modalities: []tallied{
			{"SURGERY", 6}, {"CHEMOTHERAPY", 5}, {"DIAGNOSIS", 3}, {"BONE_MARROW_TRANSPLANTATION", 2}, {"RADIOTHERAPY", 2},
			{"HAPLOIDENTICAL_TRANSPLANTATION", 1}, {"TRANSPLANTATION", 1},
		},
		Diseases: []tallied{{"LYMPHOMA", 6}, {"HEPATOBLASTOMA", 4}, {"NEUROBLASTOMA", 3}},
	}
	t.Run("most first, then by code, zeros left out, modalities as printed", func(t *testing.T) {
		same(t, "hospitals", ofAllHospitals, tallyOf(hospitals(t, catalog.HospitalQuery{})))
		same(t, "groups", tally{
			Regions: []tallied{{"CN-BJ", 3}, {"CN-ZJ", 2}, {"CN-HB", 1}, {"XPCC", 1}},
			Modalities: []tallied{
				{"SURGERY", 5}, {"CHEMOTHERAPY", 4}, {"DIAGNOSIS", 3}, {"BONE_MARROW_TRANSPLANTATION", 2}, {"RADIOTHERAPY", 2},
				{"HAPLOIDENTICAL_TRANSPLANTATION", 1}, {"TRANSPLANTATION", 1},
			},
			Diseases: []tallied{{"LYMPHOMA", 4}, {"HEPATOBLASTOMA", 3}, {"NEUROBLASTOMA", 3}},
		}, tallyOf(groups(t, catalog.GroupQuery{})))
	})
	t.Run("they count the rows of all pages", func(t *testing.T) {
		end := hospitalPage(t, s, catalog.HospitalQuery{Window: last(1)}).PageInfo.EndCursor
		for _, w := range []catalog.Window{first(1), first(0), last(3), firstAfter(5, *end)} {
			same(t, "hospitals", ofAllHospitals, tallyOf(hospitals(t, catalog.HospitalQuery{Window: w})))
		}
	})
	t.Run("they count the rows that match", func(t *testing.T) {
		same(t, "hospitals", tally{
			Regions:    []tallied{{"CN-BJ", 2}},
			Modalities: []tallied{{"SURGERY", 2}, {"BONE_MARROW_TRANSPLANTATION", 1}, {"HAPLOIDENTICAL_TRANSPLANTATION", 1}, {"RADIOTHERAPY", 1}},
			Diseases:   []tallied{{"HEPATOBLASTOMA", 1}, {"LYMPHOMA", 1}, {"NEUROBLASTOMA", 1}},
		}, tallyOf(hospitals(t, catalog.HospitalQuery{Where: &catalog.HospitalWhere{Code: in("bei-yi", "bei-zhong")}, Window: first(1)})))
		same(t, "groups", tally{
			Regions:    []tallied{{"CN-ZJ", 1}, {"XPCC", 1}},
			Modalities: []tallied{{"DIAGNOSIS", 2}, {"BONE_MARROW_TRANSPLANTATION", 1}, {"CHEMOTHERAPY", 1}},
			Diseases:   []tallied{},
		}, tallyOf(groups(t, catalog.GroupQuery{Where: &catalog.GroupWhere{Lacks: []string{"SURGERY"}}})))
	})
	t.Run("of no rows they are empty, not nil", func(t *testing.T) {
		f := hospitals(t, catalog.HospitalQuery{Where: &catalog.HospitalWhere{Code: in()}})
		same(t, "facets", &catalog.Facets{Regions: []catalog.RegionFacet{}, Modalities: []catalog.ModalityFacet{}, Diseases: []catalog.DiseaseFacet{}}, f)
	})
}
