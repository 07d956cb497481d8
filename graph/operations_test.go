package graph_test

import (
	"fmt"
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/oracle"
	"oncograph/seeds"
	"oncograph/store/memstore"
)

// Coverage of a registry far larger than the national list, at the level of groups
// and by disease, would fill the memory.
func TestAQuestionOfTooManyCellsIsRefused(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	var modalities, diseases []string
	for _, m := range rows.Modalities {
		modalities = append(modalities, m.Code)
	}
	for _, d := range rows.Diseases {
		if d.Listed {
			diseases = append(diseases, d.Code)
		}
	}
	// A group whose diseases are not known has a cell for each of them.
	for number := 101; (number-101)*len(modalities)*len(diseases) < 50_000; number++ {
		rows.Groups = append(rows.Groups, registry.Group{Code: fmt.Sprintf("CN-BJ-%d", number), Region: "CN-BJ", Number: number})
	}
	handler := handlerOf(memstore.New(rows, time.Now()))
	for level, code := range map[string]string{"GROUP": "QUERY_TOO_COMPLEX", "REGION": ""} {
		_, errs := oracle.Ask(t, handler, `query ($level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!]) {
			coverage(level: $level, modalities: $modalities, diseases: $diseases) { summary { cells } }
		}`, map[string]any{"level": level, "modalities": modalities, "diseases": diseases})
		got := ""
		if len(errs) > 0 {
			got = errs[0]["extensions"].(map[string]any)["code"].(string)
		}
		if got != code {
			t.Errorf("%s: %v, want %q", level, errs, code)
		}
	}
}

func TestOperationsAnswerAsTheOracleSays(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	oracle.Check(t, handlerOf(memstore.New(rows, time.Now())))
}
