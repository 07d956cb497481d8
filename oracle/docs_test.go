package oracle

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/seeds"
	"oncograph/store/memstore"

	"github.com/google/go-cmp/cmp"
)

// block is a query of a document and the answer that it prints below it.
var block = regexp.MustCompile("(?s)```graphql\n(.*?)```\\s*(?:```json\n(.*?)```)?")

// TestThePlanningDocumentPrintsRealAnswers asks every query of docs/planning.md.
func TestThePlanningDocumentPrintsRealAnswers(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "planning.md"))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	h := handlerOf(graph.Comparing(memstore.New(rows, time.Now()), memstore.New(withoutJiangxi(t, rows), time.Now())))
	blocks := block.FindAllSubmatch(text, -1)
	if len(blocks) == 0 {
		t.Fatal("there is no query")
	}
	for _, b := range blocks {
		query := string(b[1])
		var want, got any
		if err := json.Unmarshal(b[2], &want); err != nil {
			t.Errorf("the answer to %s is not JSON: %v", query, err)
			continue
		}
		data, errs := Ask(t, h, query, nil)
		if errs != nil {
			t.Errorf("%s: %v", query, errs)
			continue
		}
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, cut(want, got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", query, diff)
		}
	}
}

// withoutJiangxi is the edition that the document makes by hand.
func withoutJiangxi(t *testing.T, rows *registry.Registry) *registry.Registry {
	t.Helper()
	earlier := *rows
	earlier.Capabilities = slices.DeleteFunc(slices.Clone(rows.Capabilities), func(c registry.Capability) bool {
		return c.Hospital == "jiang-xi-sheng-zhong-liu-yi-yuan" && c.Modality == "RADIOTHERAPY"
	})
	if len(earlier.Capabilities) != len(rows.Capabilities)-1 {
		t.Fatal("the list does not print what the document takes out of it")
	}
	return &earlier
}

// cut leaves out of a list what the document does: all behind a last "…".
func cut(want, got any) any {
	switch want := want.(type) {
	case map[string]any:
		if got, is := got.(map[string]any); is {
			for name := range got {
				got[name] = cut(want[name], got[name])
			}
		}
	case []any:
		got, is := got.([]any)
		if !is {
			break
		}
		if last := len(want) - 1; last >= 0 && want[last] == "…" && len(got) > last {
			got = append(got[:last:last], "…")
		}
		for i := range min(len(want), len(got)) {
			got[i] = cut(want[i], got[i])
		}
		return got
	}
	return got
}
