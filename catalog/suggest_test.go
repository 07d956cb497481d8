package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSuggestNamesTheNearestFirst(t *testing.T) {
	known := []string{"SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "CN-BJ", "CN-TJ", "CN-NX", "CN-NM", "CN-HN", "LYMPHOMA"}
	for word, want := range map[string][]string{
		"SURGERY":   {"SURGERY"},
		"SURGRY":    {"SURGERY"},
		"surgery":   {"SURGERY"},
		"CN-BT":     {"CN-BJ"},
		"CN-N":      {"CN-HN", "CN-NM", "CN-NX"},
		"CN-XJ":     {"CN-BJ", "CN-TJ"},
		"LYMFOMA":   {"LYMPHOMA"},
		"LYMPH":     nil,
		"PALLIATIV": nil,
		"":          nil,
	} {
		if diff := cmp.Diff(want, Suggest(word, known)); diff != "" {
			t.Errorf("Suggest(%q) (-want +got):\n%s", word, diff)
		}
	}
}

func TestSuggestStopsAtThree(t *testing.T) {
	got := Suggest("CODE-5", []string{"CODE-4", "CODE-3", "CODE-2", "CODE-1"})
	if diff := cmp.Diff([]string{"CODE-1", "CODE-2", "CODE-3"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestSuggestCountsLettersNotBytes(t *testing.T) {
	// One letter of three differs, which is three bytes of nine.
	if diff := cmp.Diff([]string{"淋巴瘤"}, Suggest("淋巴癌", []string{"淋巴瘤", "胶质瘤"})); diff != "" {
		t.Error(diff)
	}
}
