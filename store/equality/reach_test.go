package equality

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"oncograph/oracle"
	"oncograph/store/memstore"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"
)

func TestRandomRegistriesAreSound(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := randomRegistry(rt)
		if err := sound(t.TempDir()+"/registry", r); err != nil {
			rt.Fatal(err, show(r))
		}
	})
}

// A query has errors only where it is meant to, since they hide the rest of the
// answer. A field or argument that this test names is one whose values the schema does
// not tell how to draw: (*question).value says how.
func TestRandomQueriesAreValidAndReachTheWholeSchema(t *testing.T) {
	const perRegistry = 400 // at least
	reached, all := map[string]bool{}, reachable()
	asked := 0
	rapid.Check(t, func(rt *rapid.T) {
		memory := handlerOf(memstore.New(randomRegistry(rt), time.Now()))
		p := newPools(t, memory)
		for i := 0; i < perRegistry || i < 8*perRegistry && len(missing(all, reached)) > 0; i++ {
			q := newQuestion(rt, p)
			query := q.query()
			if _, errs := gqlparser.LoadQueryWithRules(schema, query, nil); errs != nil {
				rt.Fatalf("%v in\n%s", errs, query)
			}
			maps.Copy(reached, q.reached)
			asked++
			if _, errs := oracle.Ask(t, memory, query, nil); errs != nil && !q.wrong {
				rt.Fatalf("%v in\n%s", errs, query)
			}
		}
	})
	missed := missing(all, reached)
	if len(missed) > 0 {
		t.Errorf("no query of %d has\n%s", asked, strings.Join(missed, "\n"))
	}
}

// missing are the names of all that are not reached.
func missing(all, reached map[string]bool) (names []string) {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if !reached[name] {
			names = append(names, name)
		}
	}
	return names
}

// reachable are the fields and arguments of all types, and the fields of all inputs.
func reachable() map[string]bool {
	all := map[string]bool{}
	for _, def := range schema.Types {
		if def.BuiltIn || def.Kind != ast.Object && def.Kind != ast.Interface && def.Kind != ast.InputObject {
			continue
		}
		for _, f := range fieldsOf(def) {
			all[def.Name+"."+f.Name] = true
			for _, a := range f.Arguments {
				all[def.Name+"."+f.Name+"."+a.Name] = true
			}
		}
	}
	return all
}
