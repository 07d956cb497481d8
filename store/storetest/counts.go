package storetest

import (
	"testing"

	"oncograph/catalog"
)

func testCounts(t *testing.T, s catalog.Store) {
	t.Run("of groups and hospitals in a region", func(t *testing.T) {
		got := map[string][2]int{}
		for _, r := range must[[]*catalog.Region](t)(s.Regions(background, nil, nil)) {
			got[r.Code] = [2]int{r.GroupCount, r.HospitalCount}
		}
		same(t, "groups and hospitals", map[string][2]int{"CN-BJ": {3, 3}, "CN-ZJ": {2, 6}, "CN-HB": {1, 2}, "CN-XZ": {}, "XPCC": {1, 1}}, got)
	})
	t.Run("of groups that treat a disease and hospitals with a capability that counts for it", func(t *testing.T) {
		got := map[string][2]int{}
		for _, d := range must[[]*catalog.Disease](t)(s.Diseases(background, nil, nil)) {
			got[d.Code] = [2]int{d.GroupCount, d.HospitalCount}
		}
		same(t, "groups and hospitals", map[string][2]int{
			"LYMPHOMA": {4, 6}, "NEUROBLASTOMA": {3, 3}, "HEPATOBLASTOMA": {3, 4}, "LIVER_TUMOUR": {}, "HAEMANGIOMA": {}, "HEPATIC_HAEMANGIOMA": {},
		}, got)
	})
	t.Run("of groups and hospitals with a modality, narrower ones apart or with them", func(t *testing.T) {
		got := map[string][4]int{}
		for _, m := range must[[]*catalog.Modality](t)(s.Modalities(background, nil, nil)) {
			got[m.Code] = [4]int{m.GroupCount(false), m.HospitalCount(false), m.GroupCount(true), m.HospitalCount(true)}
		}
		same(t, "groups and hospitals, exact and with narrower", map[string][4]int{
			"SURGERY": {5, 6, 5, 6}, "CHEMOTHERAPY": {4, 5, 4, 5}, "RADIOTHERAPY": {2, 2, 2, 2}, "TRANSPLANTATION": {1, 1, 4, 3},
			"BONE_MARROW_TRANSPLANTATION": {2, 2, 3, 2}, "HAPLOIDENTICAL_TRANSPLANTATION": {1, 1, 1, 1}, "DIAGNOSIS": {3, 3, 3, 3},
		}, got)
	})
	t.Run("of a record that another one leads to", func(t *testing.T) {
		h := record[*catalog.Hospital](t, s, "Hospital", "bei-er", expand("Hospital", "region groups modalities diseases"))
		same(t, "region's groups", 3, h.Region().GroupCount)
		same(t, "group's hospitals", 3, h.Groups()[0].HospitalCount)
		same(t, "modality's hospitals", 6, h.Modalities()[0].HospitalCount(false))
		same(t, "disease's hospitals", 6, h.Diseases()[0].HospitalCount)
	})
}
