package equality

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"pgregory.net/rapid"
)

// question draws one query.
type question struct {
	t         *rapid.T
	pools     *pools
	fragments ast.FragmentDefinitionList
	aliases   int
	fields    int             // that may still be drawn
	wrong     bool            // arguments may be wrong; in other queries an error would hide the rest of the answer
	reached   map[string]bool // types, fields and arguments that the query has
}

func newQuestion(t *rapid.T, p *pools) *question {
	return &question{t: t, pools: p, fields: 20, wrong: seldom(t, 3), reached: map[string]bool{}}
}

// chance is true once in 2 to the power of halvings.
func (q *question) chance(halvings int) bool { return seldom(q.t, halvings) }

// slip says whether to make an argument wrong.
func (q *question) slip() bool { return q.wrong && q.chance(2) }

// query draws a query: one to three fields of the root with whatever stands
// below them, or several lists with what says which rows are on them.
func (q *question) query() string {
	var root ast.SelectionSet
	if q.chance(1) {
		for range pick(q.t, []int{1, 1, 1, 1, 2, 2, 3}) {
			root = append(root, q.field(schema.Query, pick(q.t, fieldsOf(schema.Query)), false, 4))
		}
	} else {
		for range pick(q.t, []int{4, 6}) {
			root = append(root, q.list(pick(q.t, lists)))
		}
	}
	return format(&ast.QueryDocument{
		Operations: ast.OperationList{{Operation: ast.Query, SelectionSet: root}},
		Fragments:  q.fragments,
	})
}

// list draws the arguments of a list, and selects which rows are on it, of all
// records that have such a list.
func (q *question) list(of member) ast.Selection {
	q.reached[of.owner.Name+"."+of.field.Name] = true
	q.aliases++
	f := &ast.Field{Name: of.field.Name, Alias: fmt.Sprintf("%s%d", of.field.Name, q.aliases), Arguments: q.arguments(of.owner, of.field)}
	for _, a := range f.Arguments {
		q.reached[of.owner.Name+"."+of.field.Name+"."+a.Name] = true
	}
	f.SelectionSet = q.outline(schema.Types[of.field.Type.Name()])
	for _, s := range slices.Backward(ways[of.owner.Name]) {
		q.aliases++
		f = &ast.Field{Name: s.field, Alias: fmt.Sprintf("%s%d", s.field, q.aliases), SelectionSet: ast.SelectionSet{f}}
	}
	return f
}

// outline selects which records there are, and all values beside them; counts
// over all rows now and then.
func (q *question) outline(def *ast.Definition) (set ast.SelectionSet) {
	id := &ast.Field{Name: "id", Alias: "id"}
	switch {
	case isNode(def):
		return ast.SelectionSet{id}
	case def.IsAbstractType():
		return ast.SelectionSet{&ast.InlineFragment{TypeCondition: "Node", SelectionSet: ast.SelectionSet{id}}}
	}
	for _, f := range fieldsOf(def) {
		to := schema.Types[f.Type.Name()]
		if f.Name == "facets" && !q.chance(2) {
			continue
		}
		field := &ast.Field{Name: f.Name, Alias: f.Name}
		if to.IsCompositeType() {
			field.SelectionSet = q.outline(to)
		}
		set = append(set, field)
	}
	return set
}

// member is a field of a type.
type member struct {
	owner *ast.Definition
	field *ast.FieldDefinition
}

// lists are the fields that a filter, a text or a window cuts rows out of.
var lists = func() (all []member) {
	for _, owner := range slices.Sorted(maps.Keys(ways)) {
		for _, f := range fieldsOf(schema.Types[owner]) {
			if f.Arguments.ForName("where") != nil || f.Arguments.ForName("after") != nil {
				all = append(all, member{schema.Types[owner], f})
			}
		}
	}
	return all
}()

// format writes a query, without the fragments that it does not use.
func format(doc *ast.QueryDocument) string {
	used := map[string]bool{}
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				walk(s.SelectionSet)
			case *ast.InlineFragment:
				walk(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := doc.Fragments.ForName(s.Name); f != nil && !used[s.Name] {
					used[s.Name] = true
					walk(f.SelectionSet)
				}
			}
		}
	}
	for _, o := range doc.Operations {
		walk(o.SelectionSet)
	}
	kept := *doc
	kept.Fragments = slices.DeleteFunc(slices.Clone(doc.Fragments), func(f *ast.FragmentDefinition) bool { return !used[f.Name] })
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithIndent("  ")).FormatQueryDocument(&kept)
	return text.String()
}

// selection draws fields of a type. depth is how many records may still be
// followed from one to another.
func (q *question) selection(def *ast.Definition, depth int) ast.SelectionSet {
	if isNode(def) || def.IsAbstractType() {
		depth--
	}
	set := q.fieldsFrom(def, false, depth)
	if def.IsAbstractType() {
		set = append(set, &ast.Field{Name: "__typename", Alias: "__typename"})
		possible := schema.GetPossibleTypes(def)
		for range pick(q.t, []int{1, 2, 3}) {
			of := pick(q.t, possible)
			set = append(set, q.fragment(of, true, depth))
		}
	} else if isNode(def) && q.chance(2) {
		set = append(set, q.fragment(def, false, depth))
	}
	if len(set) == 0 {
		set = append(set, &ast.Field{Name: "__typename", Alias: "__typename"})
	}
	return set
}

// fragment draws one, inline or named; a named one may be used once more.
func (q *question) fragment(of *ast.Definition, among bool, depth int) ast.Selection {
	for _, f := range q.fragments {
		if f.TypeCondition == of.Name && q.chance(1) {
			return &ast.FragmentSpread{Name: f.Name}
		}
	}
	set := q.fieldsFrom(of, among, depth)
	if len(set) == 0 {
		set = append(set, &ast.Field{Name: "__typename", Alias: "__typename"})
	}
	if !q.chance(1) {
		return &ast.InlineFragment{TypeCondition: of.Name, SelectionSet: set}
	}
	f := &ast.FragmentDefinition{Name: fmt.Sprintf("part%d", len(q.fragments)+1), TypeCondition: of.Name, SelectionSet: set}
	q.fragments = append(q.fragments, f)
	return &ast.FragmentSpread{Name: f.Name}
}

// fieldsFrom draws some fields of a type.
func (q *question) fieldsFrom(def *ast.Definition, among bool, depth int) (set ast.SelectionSet) {
	all := fieldsOf(def)
	leaves := slices.DeleteFunc(slices.Clone(all), func(f *ast.FieldDefinition) bool { return schema.Types[f.Type.Name()].IsCompositeType() })
	links := slices.DeleteFunc(slices.Clone(all), func(f *ast.FieldDefinition) bool { return !schema.Types[f.Type.Name()].IsCompositeType() })
	for range pick(q.t, []int{1, 2, 2, 3}) {
		from := leaves
		if len(links) > 0 && depth > 0 && q.fields > 0 && (len(leaves) == 0 || q.chance(1) || !isNode(def)) {
			from = links
		}
		if len(from) == 0 {
			continue
		}
		f := pick(q.t, from)
		again := slices.ContainsFunc(set, func(s ast.Selection) bool { return s.(*ast.Field).Name == f.Name })
		if !again || q.chance(3) {
			set = append(set, q.field(def, f, among, depth))
		}
	}
	return set
}

// shapes are the types that fields of one name have in the whole schema.
var shapes = func() map[string][]string {
	all := map[string][]string{}
	for _, def := range schema.Types {
		if def.Kind != ast.Object {
			continue
		}
		for _, f := range fieldsOf(def) {
			if shape := f.Type.String(); !slices.Contains(all[f.Name], shape) {
				all[f.Name] = append(all[f.Name], shape)
			}
		}
	}
	return all
}()

// field draws a field's arguments and what is selected of it. It has an alias
// of its own where it has arguments, or where, among the fragments of several
// types, its name means others too; the rest is merged with what else is
// selected under its name.
func (q *question) field(of *ast.Definition, f *ast.FieldDefinition, among bool, depth int) *ast.Field {
	q.fields--
	q.reached[of.Name+"."+f.Name] = true
	field := &ast.Field{Name: f.Name, Alias: f.Name, Arguments: q.arguments(of, f)}
	for _, a := range field.Arguments {
		q.reached[of.Name+"."+f.Name+"."+a.Name] = true
	}
	if len(field.Arguments) > 0 || among && len(shapes[f.Name]) > 1 || of == schema.Query {
		q.aliases++
		field.Alias = fmt.Sprintf("%s%d", f.Name, q.aliases)
	}
	if to := schema.Types[f.Type.Name()]; to.IsCompositeType() {
		field.SelectionSet = q.selection(to, depth)
	}
	return field
}
