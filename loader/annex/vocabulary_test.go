package annex

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestVocabulariesThatCanNotBeReadSayWhere(t *testing.T) {
	const (
		regions    = "code,name_zh,name_en,kind,tile_x,tile_y,neighbours\n"
		diseases   = "code,name_zh,name_en,iccc3,listed,broader,printed_variants\n"
		modalities = "code,name_zh,name_en,kind,broader,printed_variants\n"
	)
	for name, c := range map[string]struct{ regions, diseases, modalities, want string }{
		"a missing column":  {"code,name_zh\n", diseases, modalities, "regions.csv:1: the column name_en is missing"},
		"a tile":            {regions + "A,甲,A,PROVINCE,x,1,\n", diseases, modalities, "regions.csv:2: column tile_x: \"x\" is no whole number"},
		"a truth":           {regions, diseases + "A,甲,A,,yes,,\n", modalities, "diseases.csv:2: column listed: \"yes\" is neither true nor false"},
		"a short row":       {regions, diseases, modalities + "A\n", "modalities.csv: record on line 2"},
		"an empty file":     {regions, "", modalities, "diseases.csv is empty"},
		"a spelling twice":  {regions, diseases + "A,甲,A,,true,,乙\n", modalities + "B,乙,B,TREATMENT,,\n", "乙 is a spelling of both A and B"},
		"a nameless record": {regions, diseases + "A,,A,,true,,\n", modalities, "A has no Chinese name"},
	} {
		v, err := ParseVocabulary(fstest.MapFS{
			"regions.csv": {Data: []byte(c.regions)}, "diseases.csv": {Data: []byte(c.diseases)}, "modalities.csv": {Data: []byte(c.modalities)},
		})
		if err == nil {
			_, err = Read([]byte(headerRow), Options{Vocabulary: v})
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want one that says %q", name, err, c.want)
		}
	}
	if _, err := ParseVocabulary(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), "regions.csv") {
		t.Errorf("without files the error is %v", err)
	}
}
