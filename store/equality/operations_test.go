package equality

import (
	"testing"

	"oncograph/catalog/registry"
	"oncograph/operations"
	"oncograph/seeds"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"
)

func TestOperationsAreAnsweredAlike(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	s := open(t)
	s.load(rows)
	p := newPools(t, s.memory)
	for _, file := range operations.Files() {
		text, err := operations.Text(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, errs := gqlparser.LoadQueryWithRules(schema, text, nil)
		if errs != nil {
			t.Fatal(errs)
		}
		ask := func(variables map[string]any) {
			if diff, _ := s.compare(text, variables); diff != "" {
				t.Fatalf("%s with the variables %s (-memory +neo4j):\n%s", file, asJSON(variables), diff)
			}
		}
		t.Run(file, func(t *testing.T) {
			if len(doc.Operations[0].VariableDefinitions) == 0 {
				ask(nil)
				return
			}
			rapid.Check(t, func(rt *rapid.T) { ask(newQuestion(rt, p).variables(doc)) })
		})
	}
}

// variables draws the variables of an operation, each from what it stands for.
func (q *question) variables(doc *ast.QueryDocument) map[string]any {
	all := map[string]any{}
	set := func(variable string, v *ast.Value) {
		if value, err := v.Value(nil); err == nil && value != nil {
			all[variable] = withLists(value)
		}
	}
	var find func(v *ast.Value, at place, name string)
	find = func(v *ast.Value, at place, name string) {
		if d := v.VariableDefinition; v.Kind == ast.Variable && (d.Type.NonNull && d.DefaultValue == nil || !q.chance(2)) {
			set(v.Raw, q.value(d.Type, at, name, deepest))
		}
		for _, c := range v.Children {
			if v.Kind == ast.ListValue {
				find(c.Value, at, name)
			} else {
				find(c.Value, at.within(v.Definition, c.Name), c.Name)
			}
		}
	}
	var walk func(ast.SelectionSet)
	walk = func(selections ast.SelectionSet) {
		for _, s := range selections {
			switch s := s.(type) {
			case *ast.Field:
				var others ast.ArgumentList // those that say which list it is
				for _, a := range s.Arguments {
					if !windowArguments[a.Name] {
						find(a.Value, place{s.Definition.Type.Name(), a.Name}, a.Name)
						others = append(others, a)
					}
				}
				if s.Definition.Arguments.ForName("after") != nil {
					for _, drawn := range q.window(s.ObjectDefinition, s.Definition, others) {
						if a := s.Arguments.ForName(drawn.Name); a != nil && a.Value.Kind == ast.Variable {
							set(a.Value.Raw, drawn.Value)
						}
					}
				}
				walk(s.SelectionSet)
			case *ast.InlineFragment:
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				walk(s.Definition.SelectionSet)
			}
		}
	}
	for _, o := range doc.Operations {
		walk(o.SelectionSet)
	}
	return all
}

// withLists makes lists without members, which gqlparser gives as nil, lists:
// as JSON they would be null.
func withLists(value any) any {
	switch v := value.(type) {
	case []any:
		list := make([]any, len(v))
		for i, member := range v {
			list[i] = withLists(member)
		}
		return list
	case map[string]any:
		for name, member := range v {
			v[name] = withLists(member)
		}
	}
	return value
}
