package graph_test

import (
	"os"
	"strings"
	"testing"

	"oncograph/graph"
	"oncograph/operations"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func schema(t *testing.T) *ast.Schema {
	t.Helper()
	return graph.New(nil).Schema()
}

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	for _, def := range schema(t).Types {
		if def.BuiltIn {
			continue
		}
		described := func(what, text string) {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s has no description", what)
			}
		}
		described(def.Name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(def.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(def.Name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
		for _, v := range def.EnumValues {
			described(def.Name+"."+v.Name, v.Description)
		}
	}
}

func TestTheSchemaInTheRootIsTheOneThatIsServed(t *testing.T) {
	text, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	file := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphqls", Input: string(text)})
	served := schema(t)
	for name, def := range file.Types {
		if served.Types[name] == nil {
			t.Errorf("%s is not served; run `make generate`", name)
			continue
		}
		for _, f := range def.Fields {
			if served.Types[name].Fields.ForName(f.Name) == nil {
				t.Errorf("%s.%s is not served; run `make generate`", name, f.Name)
			}
		}
	}
}

func TestEveryOperationValidates(t *testing.T) {
	for _, file := range operations.Files() {
		text, err := operations.Text(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, errs := gqlparser.LoadQueryWithRules(schema(t), text, nil); errs != nil {
			t.Errorf("%s: %v", file, errs)
		}
	}
}
