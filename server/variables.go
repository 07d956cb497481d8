package main

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// strictVariables is the gqlgen extension that holds variables to the coercion
// rules of the specification (section 3.5, "Input Coercion"), where gqlparser
// also lets "5" pass as an Int, 5 as a String, zh as the enum value ZH, and a null
// in the place of a default where there must be a value (section 5.8.5).
type strictVariables struct{ schema *ast.Schema }

var _ graphql.OperationContextMutator = strictVariables{}

// ExtensionName is the name that gqlgen shows.
func (strictVariables) ExtensionName() string { return "StrictVariables" }

// Validate accepts every schema.
func (strictVariables) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext rejects the operation at its first variable that does not coerce.
func (s strictVariables) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	for _, def := range op.Operation.VariableDefinitions {
		c := coercion{schema: s.schema}
		if message := c.check(def.Type, reflect.ValueOf(op.Variables[def.Variable])); message != "" {
			return badVariable(op, def.Variable, c.path, message)
		}
		if value, given := op.Variables[def.Variable]; given && value == nil {
			if argument := usageOf(op, def.Variable, mustBe); argument != nil {
				return badArgument(argument, "$%s: must not be null here: leave it out for its default, or give a value", def.Variable)
			}
		}
	}
	return nil
}

// coercion is one walk through a variable's value. When it finds a fault, path
// leads to it.
type coercion struct {
	schema *ast.Schema
	path   ast.Path
}

// check says what is wrong with a value of a type, "" if nothing is. Values are
// as encoding/json gives them with numbers kept, or as gqlparser coerced them.
func (c *coercion) check(typ *ast.Type, v reflect.Value) string {
	for v.IsValid() && (v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer) {
		v = v.Elem()
	}
	if !v.IsValid() {
		return "" // gqlparser has looked at null
	}
	if typ.Elem != nil {
		if v.Kind() != reflect.Slice {
			return c.check(typ.Elem, v)
		}
		for i := range v.Len() {
			if message := c.at(ast.PathIndex(i), typ.Elem, v.Index(i)); message != "" {
				return message
			}
		}
		return ""
	}
	def := c.schema.Types[typ.NamedType]
	switch def.Kind {
	case ast.InputObject:
		return c.checkObject(def, v)
	case ast.Enum:
		if name, ok := v.Interface().(string); !ok || def.EnumValues.ForName(name) == nil {
			return fmt.Sprintf("%v is not a value of the enum %s", v, def.Name)
		}
	default:
		if fits, ok := scalars[def.Name]; ok && !fits(v.Interface()) {
			return fmt.Sprintf("%s cannot represent %s", def.Name, quoteJSON(v.Interface()))
		}
	}
	return ""
}

func (c *coercion) checkObject(def *ast.Definition, v reflect.Value) string {
	if v.Kind() != reflect.Map {
		return fmt.Sprintf("must be an object of type %s", def.Name)
	}
	given := 0
	for _, field := range def.Fields {
		value := v.MapIndex(reflect.ValueOf(field.Name))
		if !value.IsValid() {
			continue
		}
		given++
		if message := c.at(ast.PathName(field.Name), field.Type, value); message != "" {
			return message
		}
		if oneOf(def) && value.Kind() == reflect.Interface && value.IsNil() {
			c.path = append(c.path, ast.PathName(field.Name))
			return "cannot be null: exactly one field must be given"
		}
	}
	if oneOf(def) && given != 1 {
		return fmt.Sprintf("%s takes exactly one field, not %d", def.Name, given)
	}
	return ""
}

func oneOf(def *ast.Definition) bool { return def.Directives.ForName("oneOf") != nil }

// at checks a value one step further in, and keeps that step on a fault.
func (c *coercion) at(step ast.PathElement, typ *ast.Type, v reflect.Value) string {
	c.path = append(c.path, step)
	message := c.check(typ, v)
	if message == "" {
		c.path = c.path[:len(c.path)-1]
	}
	return message
}

// scalars say for each built-in scalar whether a value coerces to it.
var scalars = map[string]func(v any) bool{
	"Int": func(v any) bool {
		switch v := v.(type) {
		case json.Number:
			return isInt32(v.String())
		case int64:
			return int64(int32(v)) == v
		}
		return false
	},
	"Float": func(v any) bool {
		switch v.(type) {
		case json.Number, int64, float64:
			return true
		}
		return false
	},
	"String":  func(v any) bool { _, ok := v.(string); return ok },
	"Boolean": func(v any) bool { _, ok := v.(bool); return ok },
	"ID": func(v any) bool {
		switch v := v.(type) {
		case json.Number:
			_, err := v.Int64()
			return err == nil
		case string, int64:
			return true
		}
		return false
	},
}

func isInt32(s string) bool {
	_, err := strconv.ParseInt(s, 10, 32)
	return err == nil
}

func quoteJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

// validationRules are the specification's, and one that gqlparser lacks: an Int
// has 32 bits (section 3.5.1).
func validationRules() *rules.Rules {
	r := rules.NewDefaultRules()
	r.AddRule("IntRange", func(observers *core.Events, addError core.AddErrFunc) {
		observers.OnValue(func(_ *core.Walker, v *ast.Value) {
			if v.Kind == ast.IntValue && v.Definition != nil && v.Definition.Name == "Int" && !isInt32(v.Raw) {
				addError(core.Message("Int cannot represent %s: it has 32 bits.", v.Raw), core.At(v.Position))
			}
		})
	})
	return r
}

// badVariable is the error of a variable that does not coerce. Its argument is
// the first one that the variable is given to; path leads on into the value.
func badVariable(op *graphql.OperationContext, name string, path ast.Path, message string) *gqlerror.Error {
	argument := ast.Path{ast.PathName(name)}
	if op != nil && op.Doc != nil && op.Operation != nil {
		if found := usageOf(op, name, anywhere); found != nil {
			argument = found
		}
	}
	where := "$" + name
	if len(path) > 0 {
		where += "." + path.String()
	}
	return badArgument(slices.Concat(argument, path), "%s: %s", where, message)
}

func badArgument(argument ast.Path, format string, args ...any) *gqlerror.Error {
	err := coded(codeBadUserInput, format, args...)
	err.Extensions["argument"] = argument
	return err
}

// usageOf is the first argument, or place in one, that a variable is given to and
// that counts; nil for none.
func usageOf(op *graphql.OperationContext, name string, counts func(*ast.Value) bool) ast.Path {
	u := usage{doc: op.Doc, name: name, counts: counts, seen: map[string]bool{}}
	return u.selections(op.Operation.SelectionSet)
}

func anywhere(*ast.Value) bool { return true }

// mustBe says whether a variable stands where null may not.
func mustBe(v *ast.Value) bool { return v.ExpectedType != nil && v.ExpectedType.NonNull }

// usage looks for the argument that a variable is given to.
type usage struct {
	doc    *ast.QueryDocument
	name   string
	counts func(*ast.Value) bool
	seen   map[string]bool // fragments looked through
}

func (u usage) selections(set ast.SelectionSet) ast.Path {
	for _, selection := range set {
		var found ast.Path
		switch s := selection.(type) {
		case *ast.Field:
			if found = u.arguments(s.Arguments, s.Directives); found == nil {
				found = u.selections(s.SelectionSet)
			}
		case *ast.InlineFragment:
			if found = u.arguments(nil, s.Directives); found == nil {
				found = u.selections(s.SelectionSet)
			}
		case *ast.FragmentSpread:
			found = u.arguments(nil, s.Directives)
			if def := u.doc.Fragments.ForName(s.Name); found == nil && def != nil && !u.seen[s.Name] {
				u.seen[s.Name] = true
				found = u.selections(def.SelectionSet)
			}
		}
		if found != nil {
			return found
		}
	}
	return nil
}

func (u usage) arguments(args ast.ArgumentList, directives ast.DirectiveList) ast.Path {
	for _, d := range directives {
		args = slices.Concat(args, d.Arguments)
	}
	for _, a := range args {
		if found := u.value(a.Value, ast.Path{ast.PathName(a.Name)}); found != nil {
			return found
		}
	}
	return nil
}

func (u usage) value(v *ast.Value, path ast.Path) ast.Path {
	if v.Kind == ast.Variable && v.Raw == u.name && u.counts(v) {
		return slices.Clone(path)
	}
	for i, child := range v.Children {
		var step ast.PathElement = ast.PathName(child.Name)
		if v.Kind == ast.ListValue {
			step = ast.PathIndex(i)
		}
		if found := u.value(child.Value, append(path, step)); found != nil {
			return found
		}
	}
	return nil
}
