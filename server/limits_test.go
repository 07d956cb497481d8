package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql/introspection"
)

func TestTooMuchOfAnythingIsRejectedBeforeItRuns(t *testing.T) {
	r := startToy(t, &toy{cost: map[string]int{"block": 1_000_000}})
	nested := func(field string, depth int) string {
		return strings.Repeat(field+"{", depth-1) + "name" + strings.Repeat("}", depth-1)
	}
	numbered := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	// bomb spreads to 2^30 fields.
	bomb := "{ item { ...F0 } }" + numbered(30, "fragment F%[1]d on Item { item { ...G%[1]d ...G%[1]d } } fragment G%[1]d on Item { ...X%[1]d }")
	for i := range 30 {
		next := fmt.Sprintf("...F%d", i+1)
		if i == 29 {
			next = "name"
		}
		bomb = strings.ReplaceAll(bomb, fmt.Sprintf("...X%d }", i), next+" }")
	}
	deepValue := strings.Repeat("{and:[", 30) + strings.Repeat("]}", 30)
	for name, tc := range map[string]struct {
		document  string
		variables map[string]any
		says      string // "" if it is not too much
	}{
		"15 levels":                   {document: "{" + nested("item", 15) + "}"},
		"16 levels":                   {document: "{" + nested("item", 16) + "}", says: "16 levels deep"},
		"16 levels in a fragment":     {document: "{ item { ...F } } fragment F on Item {" + nested("item", 15) + "}", says: "16 levels deep"},
		"16 levels in inline ones":    {document: "{ ... on Query { item { ... { " + nested("item", 15) + "} } } }", says: "16 levels deep"},
		"500 levels":                  {document: "{" + nested("item", 500) + "}", says: "levels deep"},
		"5000 levels":                 {document: "{" + nested("item", 5000) + "}", says: "tokens"},
		"many tokens":                 {document: "{ echo(list: [" + strings.Repeat("1 ", 5000) + "]) }", says: "5000 tokens"},
		"some tokens":                 {document: "{ echo(list: [" + strings.Repeat("1 ", 4900) + "]) }"},
		"many fields":                 {document: "{" + strings.Repeat("hello ", 1001) + "}", says: "1001 fields"},
		"many aliases":                {document: "{" + numbered(201, "a%d: hello ") + "}", says: "201 aliases"},
		"many fragments":              {document: "{" + strings.Repeat("... { hello } ", 201) + "}", says: "201 fragments"},
		"many directives":             {document: "{ hello " + strings.Repeat("@skip(if: false) ", 201) + "}", says: "201 directives"},
		"many operations":             {document: numbered(201, "query Q%d @skip(if: true) { hello } "), says: "201 directives"},
		"a bomb of fragments":         {document: bomb, says: "levels deep"},
		"a deep argument":             {document: "{ echo(where: " + deepValue + ") }", says: "levels of lists and objects"},
		"a deep default":              {document: "query($w: Where = " + deepValue + ") { echo(where: $w) }", says: "levels of lists and objects"},
		"a deep variable":             {document: "query($w: Where) { echo(where: $w) }", variables: map[string]any{"w": deep(26)}, says: "levels of lists and objects"},
		"a less deep variable":        {document: "query($w: Where) { echo(where: $w) }", variables: map[string]any{"w": deep(20)}},
		"many values":                 {document: "query($l: [Int!]) { echo(list: $l) }", variables: map[string]any{"l": make([]int, 5000)}, says: "5000 values"},
		"complexity":                  {document: "{ block }", says: "complexity 1000000 exceeds 100000"},
		"introspection":               {document: introspection.Query},
		"introspection too deep":      {document: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", says: "introspection depth"},
		"introspection many times":    {document: "{" + numbered(6, "a%d: __schema { queryType { name } } ") + "}", says: "6 times"},
		"a fragment spreading itself": {document: "{ item { ...F } } fragment F on Item { item { ...F } }", says: "Cannot spread fragment"},
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			a := r.query(t, mediaResponse, tc.document, tc.variables)
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
			if tc.says == "" {
				if a.status != 200 || a.code(t) != "" {
					t.Errorf("status %d: %s", a.status, a.body)
				}
				return
			}
			want := codeTooComplex
			if strings.Contains(tc.says, "Cannot spread") {
				want = codeValidationFailed
			}
			if a.status != 400 || a.code(t) != want || !strings.Contains(a.body, tc.says) {
				t.Errorf("not rejected as %s with %q: status %d: %s", want, tc.says, a.status, a.body)
			}
		})
	}
}

// deep is a Where of n levels, each a list and an object.
func deep(n int) map[string]any {
	where := map[string]any{}
	for range n {
		where = map[string]any{"and": []any{where}}
	}
	return where
}

func TestAFragmentBombIsMeasuredWithoutBeingSpread(t *testing.T) {
	var b strings.Builder
	b.WriteString("{ ...F0 }")
	for i := range 60 {
		fmt.Fprintf(&b, "fragment F%d on Query { ...F%[2]d ...F%[2]d }", i, i+1)
	}
	b.WriteString("fragment F60 on Query { hello }")
	r := startToy(t, &toy{})
	if a := r.query(t, mediaJSON, b.String(), nil); a.code(t) != codeTooComplex || !strings.Contains(a.body, "selections") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestARejectedDocumentIsRejectedAgain(t *testing.T) {
	r := startToy(t, &toy{})
	deep := "{" + strings.Repeat("item{", 20) + "name" + strings.Repeat("}", 20) + "}"
	for range 3 {
		if a := r.query(t, mediaJSON, deep, nil); a.code(t) != codeTooComplex {
			t.Errorf("%d %s", a.status, a.body)
		}
	}
}
