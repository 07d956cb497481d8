package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAVariableCoercesAsTheSpecificationSays takes its cases from the GraphQL
// specification (October 2021), sections 3.5.1 to 3.5.5, 3.9.1, 3.10 and 3.11.
func TestAVariableCoercesAsTheSpecificationSays(t *testing.T) {
	r := startToy(t, &toy{})
	type fault = []any // the path of the argument, nil if the value is right
	for name, tc := range map[string]struct {
		document string
		value    any
		argument fault
	}{
		"an Int":                    {"query($v: Int) { echo(int: $v) }", 5, nil},
		"the largest Int":           {"query($v: Int) { echo(int: $v) }", 2147483647, nil},
		"no Int of 33 bits":         {"query($v: Int) { echo(int: $v) }", 2147483648, fault{"int"}},
		"no Int with a fraction":    {"query($v: Int) { echo(int: $v) }", 1.5, fault{"int"}},
		"no Int in a string":        {"query($v: Int) { echo(int: $v) }", "5", fault{"int"}},
		"a Float":                   {"query($v: Float) { echo(float: $v) }", 1.5, nil},
		"a Float without fraction":  {"query($v: Float) { echo(float: $v) }", 2, nil},
		"no Float in a string":      {"query($v: Float) { echo(float: $v) }", "1.5", fault{"float"}},
		"a String":                  {"query($v: String) { echo(string: $v) }", "北京", nil},
		"no String from a number":   {"query($v: String) { echo(string: $v) }", 5, fault{"string"}},
		"no String from true":       {"query($v: String) { echo(string: $v) }", true, fault{"string"}},
		"a Boolean":                 {"query($v: Boolean) { echo(boolean: $v) }", false, nil},
		"no Boolean from a number":  {"query($v: Boolean) { echo(boolean: $v) }", 0, fault{"boolean"}},
		"an ID":                     {"query($v: ID) { echo(id: $v) }", "a", nil},
		"an ID from an Int":         {"query($v: ID) { echo(id: $v) }", 5, nil},
		"no ID from a Float":        {"query($v: ID) { echo(id: $v) }", 5.5, fault{"id"}},
		"an enum value":             {"query($v: Language) { echo(language: $v) }", "ZH", nil},
		"no enum value in small":    {"query($v: Language) { echo(language: $v) }", "zh", fault{"language"}},
		"no enum value of another":  {"query($v: Language) { echo(language: $v) }", "FR", fault{"language"}},
		"null":                      {"query($v: Int) { echo(int: $v) }", nil, nil},
		"no null where it must be":  {"query($v: Int!) { echo(int: $v) }", nil, fault{"int"}},
		"a list":                    {"query($v: [Int!]) { echo(list: $v) }", []any{1, 2}, nil},
		"a list of one, bare":       {"query($v: [Int!]) { echo(list: $v) }", 1, nil},
		"no list with a string":     {"query($v: [Int!]) { echo(list: $v) }", []any{1, "2"}, fault{"list", 1.0}},
		"no list with a null":       {"query($v: [Int!]) { echo(list: $v) }", []any{1, nil}, fault{"list", 1.0}},
		"an object":                 {"query($v: Where) { echo(where: $v) }", map[string]any{"first": 1, "and": []any{map[string]any{"name": "a"}}}, nil},
		"no object with more":       {"query($v: Where) { echo(where: $v) }", map[string]any{"frist": 1}, fault{"where", "frist"}},
		"no object in a list":       {"query($v: Where) { echo(where: $v) }", []any{map[string]any{}}, fault{"where"}},
		"no string deep inside":     {"query($v: Where) { echo(where: $v) }", map[string]any{"and": []any{map[string]any{"first": "1"}}}, fault{"where", "and", 0.0, "first"}},
		"no small enum deep inside": {"query($v: Where) { echo(where: $v) }", map[string]any{"language": "en"}, fault{"where", "language"}},
		"a field of an argument":    {"query($v: Int) { echo(where: {and: [{first: $v}]}) }", "x", fault{"where", "and", 0.0, "first"}},
		"one of two":                {"query($v: Pick) { echo(pick: $v) }", map[string]any{"a": "x"}, nil},
		"neither of two":            {"query($v: Pick) { echo(pick: $v) }", map[string]any{}, fault{"pick"}},
		"both of two":               {"query($v: Pick) { echo(pick: $v) }", map[string]any{"a": "x", "b": "y"}, fault{"pick"}},
		"null of two":               {"query($v: Pick) { echo(pick: $v) }", map[string]any{"a": nil}, fault{"pick", "a"}},
		"in a fragment":             {"query($v: Int) { ...F } fragment F on Query { echo(int: $v) }", "x", fault{"int"}},
		"in a directive":            {"query($v: Boolean!) { hello @skip(if: $v) }", "x", fault{"if"}},
		"no null for a default":     {"query($v: Int = 1) { echo(list: [2, $v]) }", nil, fault{"list", 1.0}},
		"nor in a directive":        {"query($v: Boolean = true) { hello @include(if: $v) }", nil, fault{"if"}},
		"nor in a fragment":         {"query($v: Int = 1) { ...F } fragment F on Query { echo(where: {and: []}, list: [$v]) }", nil, fault{"list", 0.0}},
		"a null where it may be":    {"query($v: Int = 1) { echo(int: $v) }", nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			a := r.query(t, mediaResponse, tc.document, map[string]any{"v": tc.value})
			if tc.argument == nil {
				if a.status != 200 {
					t.Errorf("rejected: %s", a.body)
				}
				return
			}
			if a.status != 400 || a.code(t) != codeBadUserInput {
				t.Fatalf("status %d\n%s", a.status, a.body)
			}
			err := a.graphQL(t).Errors[0]
			if diff := cmp.Diff(tc.argument, err.Extensions.Argument); diff != "" {
				t.Errorf("argument (-want +got):\n%s", diff)
			}
			if err.Path != nil {
				t.Errorf("a request error has the path %v", err.Path)
			}
		})
	}
}
