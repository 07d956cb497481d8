package neo4jstore_test

import (
	"testing"
	"time"

	"oncograph/operations"
	"oncograph/oracle"
	"oncograph/store/memstore"

	"github.com/google/go-cmp/cmp"
)

// TestPlanningIsAnsweredAsFromMemory asks what planners ask of both stores.
func TestPlanningIsAnsweredAsFromMemory(t *testing.T) {
	rows := realRegistry(t)
	s := connect(t, nil)
	load(t, s, rows)
	neo4j, memory := handlerOf(s), handlerOf(memstore.New(rows, time.Now()))
	type variables = map[string]any
	for _, c := range []struct {
		file string
		with variables
	}{
		{"10-coverage.graphql", nil},
		{"10-coverage.graphql", variables{"level": "GROUP", "diseases": []any{"RETINOBLASTOMA", "NEUROBLASTOMA"}}},
		{"10-coverage.graphql", variables{"level": "NATION", "regions": []any{"CN-XZ", "CN-BJ"}, "diseases": []any{"RETINOBLASTOMA"}}},
		{"10-coverage.graphql", variables{"diseases": []any{}}},
		{"11-gaps.graphql", nil},
		{"11-gaps.graphql", variables{"level": "REGION", "diseases": []any{"RETINOBLASTOMA"}}},
		{"12-single-points-of-failure.graphql", nil},
		{"13-what-if.graphql", variables{"changes": []any{variables{"closeHospital": "chong-qing-yi-ke-da-xue-fu-shu-er-tong-yi-yuan"}}}},
		{"14-referrals.graphql", variables{"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": variables{"region": "CN-XZ"}}},
		{"14-referrals.graphql", variables{"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": variables{"group": "CN-JX-2"}}},
		{"15-network.graphql", nil},
	} {
		text, err := operations.Text(c.file)
		if err != nil {
			t.Fatal(err)
		}
		want, wantErrors := oracle.Ask(t, memory, text, c.with)
		got, errs := oracle.Ask(t, neo4j, text, c.with)
		if diff := cmp.Diff(want, got); diff != "" || len(errs) != len(wantErrors) {
			t.Errorf("%s with %v (-memory +neo4j): %v, %v\n%s", c.file, c.with, wantErrors, errs, diff)
		}
	}
}
