package main

import (
	"context"
	"fmt"
	"math"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// Bounds that no honest query comes near, so they are no flags. The standard
// introspection query has about 100 fields, 1 root and 20 fragment spreads.
const (
	maxFields             = 1_000 // fields written in one document; comparing equal ones is quadratic
	maxAliases            = 200   // fields renamed in one document
	maxFragments          = 200   // fragments defined and spread, inline ones included
	maxDirectives         = 200   // directives written in one document
	maxIntrospectionRoots = 5     // __schema and __type, which complexity does not count
	maxInputDepth         = 50    // lists and objects within one another in an argument or a variable
)

// limits bound what one operation may ask for.
type limits struct {
	MaxDepth      int `default:"15" help:"Most levels of fields in an operation, introspection aside."`
	MaxTokens     int `default:"5000" help:"Most tokens in a document, selections once its fragments are spread, and values in its variables, each."`
	MaxComplexity int `default:"100000" help:"Most complexity of an operation, as the fields count it, page sizes multiplied."`
}

func (l limits) validate() error {
	for _, n := range []struct {
		flag  string
		value int
	}{
		{"max-depth", l.MaxDepth},
		{"max-tokens", l.MaxTokens},
		{"max-complexity", l.MaxComplexity},
	} {
		if n.value < 1 {
			return fmt.Errorf("--%s: %d is not a positive number", n.flag, n.value)
		}
	}
	return nil
}

// tokens reports a document of too many tokens, by lexing alone: nothing is
// allocated for a document that will not be parsed.
func (l limits) tokens(query string) *gqlerror.Error {
	lex := lexer.New(&ast.Source{Input: query})
	for n := 0; ; n++ {
		token, err := lex.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return nil // the parser says it better
		}
		if n == l.MaxTokens {
			return tooComplex("the document has more than %d tokens: split it into several requests", l.MaxTokens)
		}
	}
}

// document reports what is too much in a parsed document, before validation:
// some of its rules, and everything after it, take time that grows faster than
// the document.
func (l limits) document(doc *ast.QueryDocument) *gqlerror.Error {
	m := measurer{doc: doc, fragments: map[string]size{}}
	for _, op := range doc.Operations {
		m.directives += len(op.Directives)
		for _, v := range op.VariableDefinitions {
			m.directives += len(v.Directives)
			m.value(v.DefaultValue, 1)
		}
		m.written(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		m.spreads++
		m.directives += len(f.Directives)
		m.written(f.SelectionSet)
	}
	for _, bound := range []struct {
		got, most int
		what      string
	}{
		{m.fields, maxFields, "fields"},
		{m.aliases, maxAliases, "aliases"},
		{m.spreads, maxFragments, "fragments and spreads"},
		{m.directives, maxDirectives, "directives"},
		{m.input, maxInputDepth, "levels of lists and objects in an argument"},
	} {
		if bound.got > bound.most {
			return tooComplex("the document has %d %s; the most is %d: split it into several requests", bound.got, bound.what, bound.most)
		}
	}
	for _, op := range doc.Operations {
		s := m.spread(op.SelectionSet)
		switch {
		case s.depth > l.MaxDepth:
			return tooComplex("the operation is %d levels deep; the most is %d: ask for the lower levels in a request of their own", s.depth, l.MaxDepth)
		case s.selections > l.MaxTokens:
			return tooComplex("the operation has more than %d selections once its fragments are spread: spread them less often", l.MaxTokens)
		case s.introspections > maxIntrospectionRoots:
			return tooComplex("the operation asks for __schema and __type %d times; the most is %d", s.introspections, maxIntrospectionRoots)
		}
	}
	return nil
}

// size is what a selection set comes to once its fragments are spread.
type size struct{ depth, selections, introspections int }

// measurer walks a document that has not been validated: definitions may be
// missing, fragments may spread themselves.
type measurer struct {
	doc       *ast.QueryDocument
	fragments map[string]size

	fields, aliases, spreads, directives, input int
}

// written counts what stands in a selection set, fragments not spread.
func (m *measurer) written(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			m.fields++
			if s.Alias != s.Name {
				m.aliases++
			}
			m.directives += len(s.Directives)
			for _, a := range s.Arguments {
				m.value(a.Value, 1)
			}
			m.written(s.SelectionSet)
		case *ast.InlineFragment:
			m.spreads++
			m.directives += len(s.Directives)
			m.written(s.SelectionSet)
		case *ast.FragmentSpread:
			m.spreads++
			m.directives += len(s.Directives)
		}
	}
}

func (m *measurer) value(v *ast.Value, depth int) {
	if v == nil {
		return
	}
	if len(v.Children) > 0 {
		m.input = max(m.input, depth)
	}
	for _, child := range v.Children {
		m.value(child.Value, depth+1)
	}
}

// spread sizes a selection set with its fragments in place, each fragment
// measured once. One that spreads itself counts as empty where it does, since
// validation rejects it. Below __schema and __type depth does not count: a rule
// of validation bounds the lists there.
func (m *measurer) spread(set ast.SelectionSet) size {
	var total size
	for _, selection := range set {
		var s size
		switch selection := selection.(type) {
		case *ast.Field:
			s = m.spread(selection.SelectionSet)
			s.depth++
			if selection.Name == "__schema" || selection.Name == "__type" {
				s.depth = 1
				s.introspections = 1
			}
		case *ast.InlineFragment:
			s = m.spread(selection.SelectionSet)
		case *ast.FragmentSpread:
			s = m.fragment(selection.Name)
		}
		total.depth = max(total.depth, s.depth)
		total.selections = addSaturating(total.selections, addSaturating(s.selections, 1))
		total.introspections = addSaturating(total.introspections, s.introspections)
	}
	return total
}

func (m *measurer) fragment(name string) size {
	if s, ok := m.fragments[name]; ok {
		return s
	}
	m.fragments[name] = size{}
	if def := m.doc.Fragments.ForName(name); def != nil {
		m.fragments[name] = m.spread(def.SelectionSet)
	}
	return m.fragments[name]
}

func addSaturating(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}

// variables reports too many or too deeply nested values in a request's variables.
func (l limits) variables(variables map[string]any) *gqlerror.Error {
	left := l.MaxTokens
	var walk func(v any, depth int) *gqlerror.Error
	walk = func(v any, depth int) *gqlerror.Error {
		if left--; left < 0 {
			return tooComplex("the variables hold more than %d values: split them over several requests", l.MaxTokens)
		}
		if depth > maxInputDepth {
			return tooComplex("the variables nest more than %d levels of lists and objects", maxInputDepth)
		}
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				if err := walk(item, depth+1); err != nil {
					return err
				}
			}
		case map[string]any:
			for _, item := range v {
				if err := walk(item, depth+1); err != nil {
					return err
				}
			}
		}
		return nil
	}
	for _, v := range variables {
		if err := walk(v, 0); err != nil {
			return err
		}
	}
	return nil
}

// complexityLimit is the gqlgen extension that holds an operation to
// limits.MaxComplexity, counted by the schema's own functions.
type complexityLimit struct {
	most   int
	schema graphql.ExecutableSchema
}

var _ graphql.OperationContextMutator = complexityLimit{}

// ExtensionName is the name that gqlgen shows.
func (complexityLimit) ExtensionName() string { return "ComplexityLimit" }

// Validate accepts every schema.
func (complexityLimit) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext rejects the operation if it is too complex.
func (c complexityLimit) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if got := complexity.Calculate(ctx, c.schema, op.Operation, op.Variables); got > c.most {
		return tooComplex("complexity %d exceeds %d: ask for smaller pages or fewer nested lists", got, c.most)
	}
	return nil
}

// tooComplex is a QUERY_TOO_COMPLEX error.
func tooComplex(format string, args ...any) *gqlerror.Error {
	return coded(codeTooComplex, format, args...)
}
