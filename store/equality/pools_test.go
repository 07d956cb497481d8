package equality

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"oncograph/graph"
	"oncograph/oracle"

	"github.com/vektah/gqlparser/v2/ast"
)

// schema is what is served.
var schema = graph.New(nil).Schema()

// step is a field on the way from the root to the records of a type.
type step struct {
	field, arguments string
}

// ways lead from the root to the records of every type that has any, by fields
// that need no argument, the shortest way to each.
var ways = func() map[string][]step {
	found := map[string][]step{"Query": {}}
	for queue := []string{"Query"}; len(queue) > 0; queue = queue[1:] {
		for _, f := range fieldsOf(schema.Types[queue[0]]) {
			to := schema.Types[f.Type.Name()]
			if to.Kind != ast.Object || needsArgument(f) || found[to.Name] != nil {
				continue
			}
			s := step{field: f.Name}
			if f.Arguments.ForName("first") != nil {
				s.arguments = "(first: 100)"
			}
			found[to.Name] = append(slices.Clone(found[queue[0]]), s)
			queue = append(queue, to.Name)
		}
	}
	return found
}()

// fieldsOf are the fields of a type, without those that ask about the schema.
func fieldsOf(def *ast.Definition) ast.FieldList {
	return slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
}

func needsArgument(f *ast.FieldDefinition) bool {
	return slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil })
}

// isNode says whether a type has global ids.
func isNode(def *ast.Definition) bool { return slices.Contains(def.Interfaces, "Node") }

// pools are what the arguments of random queries are drawn from: the values
// that the fields of the records of a registry have.
type pools struct {
	t      *testing.T
	memory http.Handler
	ids    []string
	texts  map[string][]string // by "Type.field"
	listed []string            // codes of diseases
}

// newPools asks a store for all records of all types.
func newPools(t *testing.T, memory http.Handler) *pools {
	t.Helper()
	p := &pools{t: t, memory: memory, texts: map[string][]string{}}
	for _, name := range slices.Sorted(maps.Keys(ways)) {
		def := schema.Types[name]
		if !isNode(def) {
			continue
		}
		selection, fields := "", []string{}
		for _, f := range def.Fields {
			if kind := f.Type.Name(); kind != "String" && kind != "ID" || needsArgument(f) {
				continue
			}
			selection += " " + f.Name
			fields = append(fields, f.Name)
			if f.Arguments.ForName("lang") != nil {
				selection += fmt.Sprintf(" %s_EN: %s(lang: EN)", f.Name, f.Name)
				fields = append(fields, f.Name+"_EN")
			}
		}
		records, err := p.ask(name, selection)
		if err != nil {
			t.Fatal(err)
		}
		for _, field := range fields {
			values := texts(records, field)
			if field == "id" {
				p.ids = append(p.ids, values...)
			}
			at := name + "." + strings.TrimSuffix(field, "_EN")
			p.texts[at] = slices.Compact(slices.Sorted(slices.Values(append(p.texts[at], values...))))
		}
	}
	data, errs := oracle.Ask(t, memory, "{ diseases(where: {listed: true}) { code } }", nil)
	if errs != nil {
		t.Fatal(errs)
	}
	var diseases any
	if err := json.Unmarshal(data, &diseases); err != nil {
		t.Fatal(err)
	}
	p.listed = texts(diseases, "code")
	return p
}

// ask selects something of all records of a type.
func (p *pools) ask(of, selection string) (any, error) {
	p.t.Helper()
	way := ways[of]
	for _, s := range slices.Backward(way) {
		selection = s.field + s.arguments + " { " + selection + " }"
	}
	data, errs := oracle.Ask(p.t, p.memory, "{ "+selection+" }", nil)
	if errs != nil {
		return nil, fmt.Errorf("%s: %v", selection, errs)
	}
	var value any
	return value, json.Unmarshal(data, &value)
}

// texts collects the texts that stand under a name anywhere in an answer.
func texts(answer any, name string) (found []string) {
	switch v := answer.(type) {
	case []any:
		for _, member := range v {
			found = append(found, texts(member, name)...)
		}
	case map[string]any:
		for key, member := range v {
			if text, ok := member.(string); ok && key == name {
				found = append(found, text)
			} else {
				found = append(found, texts(member, name)...)
			}
		}
	}
	return found
}

// codes are those of the records of a type, or of all types for "".
func (p *pools) codes(of string) (all []string) {
	for _, at := range slices.Sorted(maps.Keys(p.texts)) {
		if name, field, _ := strings.Cut(at, "."); field == "code" && (of == "" || of == name) {
			all = append(all, p.texts[at]...)
		}
	}
	return all
}

// cursors are those of a list, for its first 100 rows; none if its arguments are wrong.
func (p *pools) cursors(of string, f *ast.FieldDefinition, arguments ast.ArgumentList) []string {
	p.t.Helper()
	list := "(first: 100"
	for _, a := range arguments {
		if a.Name != "where" { // a cursor is good under another filter
			list += fmt.Sprintf(", %s: %s", a.Name, a.Value)
		}
	}
	lists, err := p.ask(of, f.Name+list+") { edges { cursor } }")
	if err != nil {
		return nil
	}
	return texts(lists, "cursor")
}

// names are all that records are called.
func (p *pools) names() (all []string) {
	for _, at := range slices.Sorted(maps.Keys(p.texts)) {
		if _, field, _ := strings.Cut(at, "."); field == "name" || field == "romanizedName" {
			all = append(all, p.texts[at]...)
		}
	}
	return all
}
