package storetest

import (
	"testing"

	"oncograph/catalog"
)

func testVocabulary(t *testing.T, s catalog.Store) {
	regions := func(w *catalog.RegionWhere) []*catalog.Region {
		return must[[]*catalog.Region](t)(s.Regions(background, w, nil))
	}
	diseases := func(w *catalog.DiseaseWhere) []*catalog.Disease {
		return must[[]*catalog.Disease](t)(s.Diseases(background, w, nil))
	}
	modalities := func(w *catalog.ModalityWhere) []*catalog.Modality {
		return must[[]*catalog.Modality](t)(s.Modalities(background, w, nil))
	}
	t.Run("without a filter all stand in vocabulary order", func(t *testing.T) {
		sameCodes(t, "regions", regions(nil), "CN-BJ", "CN-ZJ", "CN-HB", "CN-XZ", "XPCC")
		sameCodes(t, "diseases", diseases(nil), "LYMPHOMA", "NEUROBLASTOMA", "HEPATOBLASTOMA", "LIVER_TUMOUR", "HAEMANGIOMA", "HEPATIC_HAEMANGIOMA")
		sameCodes(t, "modalities", modalities(nil), "SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION",
			"BONE_MARROW_TRANSPLANTATION", "HAPLOIDENTICAL_TRANSPLANTATION", "DIAGNOSIS")
	})
	t.Run("a filter keeps vocabulary order", func(t *testing.T) {
		sameCodes(t, "regions", regions(&catalog.RegionWhere{Code: in("XPCC", "CN-BJ", "CN-HB", "no-such")}), "CN-BJ", "CN-HB", "XPCC")
		sameCodes(t, "diseases", diseases(&catalog.DiseaseWhere{Code: contains("HEP")}), "HEPATOBLASTOMA", "HEPATIC_HAEMANGIOMA")
		sameCodes(t, "modalities", modalities(&catalog.ModalityWhere{Code: contains("A")}), "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION",
			"BONE_MARROW_TRANSPLANTATION", "HAPLOIDENTICAL_TRANSPLANTATION", "DIAGNOSIS")
	})
	t.Run("regions are filtered by kind", func(t *testing.T) {
		sameCodes(t, "eq", regions(&catalog.RegionWhere{Kind: is(catalog.Province)}), "CN-ZJ", "CN-HB")
		sameCodes(t, "in", regions(&catalog.RegionWhere{Kind: &catalog.RegionKindWhere{In: []catalog.RegionKind{catalog.Corps, catalog.Municipality}}}), "CN-BJ", "XPCC")
		sameCodes(t, "not", regions(&catalog.RegionWhere{Not: &catalog.RegionWhere{Kind: is(catalog.Province)}}), "CN-BJ", "CN-XZ", "XPCC")
	})
	t.Run("diseases are filtered by being listed", func(t *testing.T) {
		sameCodes(t, "listed", diseases(&catalog.DiseaseWhere{Listed: ptr(true)}), "LYMPHOMA", "NEUROBLASTOMA", "HEPATOBLASTOMA")
		sameCodes(t, "not listed", diseases(&catalog.DiseaseWhere{Listed: ptr(false)}), "LIVER_TUMOUR", "HAEMANGIOMA", "HEPATIC_HAEMANGIOMA")
	})
	t.Run("modalities are filtered by kind", func(t *testing.T) {
		sameCodes(t, "services", modalities(&catalog.ModalityWhere{Kind: is(catalog.Service)}), "DIAGNOSIS")
		sameCodes(t, "both at once", modalities(&catalog.ModalityWhere{Kind: is(catalog.Service), Code: eq("SURGERY")}))
	})
	t.Run("and, or, not combine", func(t *testing.T) {
		sameCodes(t, "or", modalities(&catalog.ModalityWhere{Or: []*catalog.ModalityWhere{{Code: eq("DIAGNOSIS")}, {Code: startsWith("SUR")}}}), "SURGERY", "DIAGNOSIS")
		sameCodes(t, "and", diseases(&catalog.DiseaseWhere{And: []*catalog.DiseaseWhere{{Code: startsWith("HEP")}, {Listed: ptr(false)}}}), "HEPATIC_HAEMANGIOMA")
		sameCodes(t, "or: []", regions(&catalog.RegionWhere{Or: []*catalog.RegionWhere{}}))
		sameCodes(t, "and: []", modalities(&catalog.ModalityWhere{And: []*catalog.ModalityWhere{}, Kind: is(catalog.Service)}), "DIAGNOSIS")
		sameCodes(t, "in: []", diseases(&catalog.DiseaseWhere{Code: in()}))
		sameCodes(t, "kind in: []", regions(&catalog.RegionWhere{Kind: &catalog.RegionKindWhere{In: []catalog.RegionKind{}}}))
	})
	t.Run("a code that is not there matches nothing", func(t *testing.T) {
		sameCodes(t, "regions", regions(&catalog.RegionWhere{Code: eq("CN-GD")}))
		sameCodes(t, "diseases", diseases(&catalog.DiseaseWhere{Code: eq("FLU")}))
		sameCodes(t, "modalities", modalities(&catalog.ModalityWhere{Code: eq("YOGA")}))
	})
}

func eq(s string) *catalog.StringWhere         { return &catalog.StringWhere{Eq: &s} }
func contains(s string) *catalog.StringWhere   { return &catalog.StringWhere{Contains: &s} }
func startsWith(s string) *catalog.StringWhere { return &catalog.StringWhere{StartsWith: &s} }

// in is an `in` of texts, of none an empty one, which is not an absent one.
func in(texts ...string) *catalog.StringWhere {
	return &catalog.StringWhere{In: append([]string{}, texts...)}
}

// is holds for one value of an enumeration.
func is[E comparable](value E) *catalog.EnumWhere[E] { return &catalog.EnumWhere[E]{Eq: &value} }
