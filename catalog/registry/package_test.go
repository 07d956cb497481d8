package registry

import (
	"encoding/json"
	"slices"
	"testing"
)

func TestEveryTableAndColumnIsDescribed(t *testing.T) {
	var p struct {
		Title, Description, Edition string
		Resources                   []struct {
			Path, Title, Description string
			Schema                   struct {
				Fields []struct {
					Name, Type, Description string
					Constraints             struct{ Required bool }
				}
				PrimaryKey  []string
				ForeignKeys []struct {
					Fields    []string
					Reference struct {
						Resource string
						Fields   []string
					}
				}
			}
		}
	}
	if err := json.Unmarshal(describe("第一批"), &p); err != nil {
		t.Fatal(err)
	}
	if p.Title == "" || p.Description == "" || p.Edition != "第一批" {
		t.Errorf("the package is %q, %q, edition %q", p.Title, p.Description, p.Edition)
	}
	if len(p.Resources) != len(tables) {
		t.Fatalf("%d resources describe %d tables", len(p.Resources), len(tables))
	}
	for i, r := range p.Resources {
		if r.Path != tables[i].file() || r.Title == "" || r.Description == "" {
			t.Errorf("%s: title %q, description %q", r.Path, r.Title, r.Description)
		}
		needed := map[string]bool{}
		for _, f := range r.Schema.Fields {
			if f.Description == "" || !slices.Contains([]string{"string", "integer", "number", "boolean"}, f.Type) {
				t.Errorf("%s, %s: type %q, description %q", r.Path, f.Name, f.Type, f.Description)
			}
			needed[f.Name] = f.Constraints.Required
		}
		for _, key := range r.Schema.PrimaryKey {
			if !needed[key] {
				t.Errorf("%s: %s is in the key, but may be blank", r.Path, key)
			}
		}
		for _, f := range r.Schema.ForeignKeys {
			target := r.Path
			if f.Reference.Resource != "" {
				target = f.Reference.Resource + ".csv"
			}
			at := slices.IndexFunc(tables, func(t *table) bool { return t.file() == target })
			if at < 0 || !slices.Equal(tables[at].key, f.Reference.Fields) {
				t.Errorf("%s: %v refers to %v of %s, which is not its key", r.Path, f.Fields, f.Reference.Fields, target)
			}
		}
	}
}
