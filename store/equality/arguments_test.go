package equality

import (
	"slices"
	"strconv"
	"strings"

	"oncograph/catalog"

	"github.com/vektah/gqlparser/v2/ast"
)

// deepest is how many filters that can hold others stand within one another at most.
const deepest = 3

// place is what a value is compared with: a field of a type, as far as the
// names in the schema tell.
type place struct{ of, field string }

// within is the place of a field of an input that stands at a place: a field of
// the records that a filter is of; the same, for the operators of a text; its
// own, for an input that is no filter.
func (p place) within(input *ast.Definition, field string) place {
	of := strings.TrimSuffix(input.Name, "Where")
	if of == input.Name {
		return place{of, field}
	}
	if def := schema.Types[of]; def != nil && def.Kind == ast.Object {
		return place{of, field}
	}
	return p
}

// arguments draws the arguments of a field.
func (q *question) arguments(of *ast.Definition, f *ast.FieldDefinition) (all ast.ArgumentList) {
	windowed := f.Arguments.ForName("after") != nil
	for _, a := range f.Arguments {
		if windowed && windowArguments[a.Name] {
			continue
		}
		if required := a.Type.NonNull && a.DefaultValue == nil; !required && q.chance(2) {
			continue
		}
		if v := q.value(a.Type, place{f.Type.Name(), a.Name}, a.Name, deepest); v != nil {
			all = append(all, &ast.Argument{Name: a.Name, Value: v})
		}
	}
	if windowed {
		all = append(all, q.window(of, f, all)...)
	}
	return all
}

var windowArguments = map[string]bool{"first": true, "after": true, "last": true, "before": true}

// window draws which part of a list is asked for: of either direction, with the
// cursor of a row; seldom one that is refused.
func (q *question) window(of *ast.Definition, f *ast.FieldDefinition, others ast.ArgumentList) (all ast.ArgumentList) {
	size, cursor := "first", "after"
	if q.chance(1) {
		size, cursor = "last", "before"
	}
	if q.slip() {
		size, cursor = pick(q.t, []string{"first", "last"}), pick(q.t, []string{"after", "before"})
	}
	if !q.chance(2) {
		n := pick(q.t, []int{1, 2, 3, 4, 5, 0, 100})
		if q.slip() {
			n = pick(q.t, []int{-1, 101})
		}
		all = append(all, &ast.Argument{Name: size, Value: number(n)})
	}
	if q.chance(1) {
		cursors := q.pools.cursors(of.Name, f, others)
		if q.slip() {
			cursors = append(q.pools.cursors(of.Name, f, nil), "no cursor")
		}
		if len(cursors) > 0 {
			all = append(all, &ast.Argument{Name: cursor, Value: text(pick(q.t, cursors))})
		}
	}
	return all
}

func number(n int) *ast.Value  { return &ast.Value{Kind: ast.IntValue, Raw: strconv.Itoa(n)} }
func text(s string) *ast.Value { return &ast.Value{Kind: ast.StringValue, Raw: s} }

// value draws a value of a type for a place. name is that of the argument or of
// the field of an input that it is for; depth, how many filters may still stand
// in it. It is nil where there is none, or the schema does not tell how.
func (q *question) value(t *ast.Type, at place, name string, depth int) *ast.Value {
	if !t.NonNull && q.chance(5) {
		return &ast.Value{Kind: ast.NullValue, Raw: "null"}
	}
	if t.Elem != nil {
		list := &ast.Value{Kind: ast.ListValue}
		sizes := []int{2, 1, 3, 2, 1, 1, 1, 0}
		if q.mustExist(at) && !q.slip() {
			sizes = sizes[:7] // an empty list of codes is refused
		}
		for range pick(q.t, sizes) {
			v := q.value(t.Elem, at, name, depth)
			if v == nil {
				return nil
			}
			list.Children = append(list.Children, &ast.ChildValue{Value: v})
		}
		return list
	}
	def := schema.Types[t.NamedType]
	q.reached[def.Name] = true
	switch {
	case def.Kind == ast.InputObject:
		return q.input(def, at, depth)
	case def.Kind == ast.Enum:
		return &ast.Value{Kind: ast.EnumValue, Raw: pick(q.t, def.EnumValues).Name}
	case def.Name == "Boolean":
		return &ast.Value{Kind: ast.BooleanValue, Raw: strconv.FormatBool(q.chance(1))}
	case def.Name == "Int":
		return number(pick(q.t, []int{1, 0, 2, 3, 4, 9, 10}))
	case def.Name == "Float":
		return &ast.Value{Kind: ast.FloatValue, Raw: pick(q.t, []string{"0.5", "0", "1"})}
	case def.Name == "ID":
		return text(q.id())
	case def.Name == "String":
		return text(q.text(at, name))
	}
	return nil
}

// input draws an input object: usually one or two of its fields.
func (q *question) input(def *ast.Definition, at place, depth int) *ast.Value {
	nests := def.Fields.ForName("and") != nil
	if nests {
		depth--
	}
	fields := slices.DeleteFunc(fieldsOf(def), func(f *ast.FieldDefinition) bool {
		return depth < 0 && leadsToFilter(f.Type, map[string]bool{})
	})
	n, exactlyOne := 1, (strings.HasSuffix(def.Name, "Order") || strings.Contains(def.Description, "Set exactly one field")) && !q.slip()
	if !exactlyOne {
		n = pick(q.t, []int{1, 1, 1, 2, 2, 1, 1, 0})
	}
	object := &ast.Value{Kind: ast.ObjectValue}
	if def.Name == "Change" || def.Name == "CoverageUnit" {
		q.wrong = true // it may not apply, or compare a region with a group
	}
	add := func(f *ast.FieldDefinition) {
		t := *f.Type
		t.NonNull = t.NonNull || exactlyOne
		if v := q.value(&t, at.within(def, f.Name), f.Name, depth); v != nil {
			q.reached[def.Name+"."+f.Name] = true
			object.Children = append(object.Children, &ast.ChildValue{Name: f.Name, Value: v})
		}
	}
	for _, f := range fields {
		if f.Type.NonNull && f.DefaultValue == nil {
			add(f)
		}
	}
	for range n {
		if f := pick(q.t, fields); !slices.ContainsFunc(object.Children, func(c *ast.ChildValue) bool { return c.Name == f.Name }) {
			add(f)
		}
	}
	if group, hospital := object.Children.ForName("group"), object.Children.ForName("hospital"); isText(group) && isText(hospital) && !q.chance(2) {
		// Mostly a hospital of the group, since only of those something changes.
		if places := q.pools.texts["Membership.code"]; len(places) > 0 {
			group.Raw, hospital.Raw, _ = strings.Cut(pick(q.t, places), "/")
		}
	}
	return object
}

// mustExist says whether a place is one of codes that are refused where no
// record has them.
func (q *question) mustExist(at place) bool {
	return q.known(at.of, at.field) == nil && q.related(at.of, at.field) != "" && at.field != "offers" && at.field != "lacks"
}

// leadsToFilter says whether a value of a type can hold a filter that can hold others.
func leadsToFilter(t *ast.Type, seen map[string]bool) bool {
	def := schema.Types[t.Name()]
	if def.Kind != ast.InputObject || seen[def.Name] {
		return false
	}
	seen[def.Name] = true
	return def.Fields.ForName("and") != nil ||
		slices.ContainsFunc(def.Fields, func(f *ast.FieldDefinition) bool { return leadsToFilter(f.Type, seen) })
}

// id draws a global id: of a record, seldom of none.
func (q *question) id() string {
	switch {
	case q.slip():
		return "no id"
	case q.chance(4) || len(q.pools.ids) == 0:
		return catalog.Key{Kind: pick(q.t, catalog.Kinds), Code: "no-such"}.ID()
	}
	return pick(q.t, q.pools.ids)
}

// text draws a text for a place: a whole value, a piece of one, or another.
func (q *question) text(at place, name string) string {
	if name == "text" {
		return q.searchText()
	}
	var known []string
	unknown := q.chance(4)
	if q.known(at.of, at.field) == nil && q.related(at.of, at.field) != "" {
		unknown = q.slip() // where a code is asked for, an unknown one is refused
	}
	switch {
	case unknown:
		known = []string{"no-such", "", "A", "甲"}
	default:
		known = q.known(at.of, at.field)
		if known == nil {
			if known = q.pools.codes(q.related(at.of, at.field)); q.related(at.of, at.field) == "Disease" {
				known = q.pools.listed // only these may be asked for
			}
		}
	}
	if len(known) == 0 {
		return "no-such"
	}
	whole := []rune(pick(q.t, known))
	switch name {
	case "contains":
		return string(q.piece(whole))
	case "startsWith":
		return string(whole[:min(len(whole), pick(q.t, []int{1, 2, 3, 0}))])
	}
	return string(whole)
}

// known are the texts that a field has, nil where it is no text.
func (q *question) known(of, field string) []string { return q.pools.texts[of+"."+field] }

// related is the type whose codes a text that is no field of its own names: that
// of the field of records, or that which the name says.
func (q *question) related(of, field string) string {
	if field == "lacks" { // as offers
		return "Modality"
	}
	if def := schema.Types[of]; def != nil {
		if f := def.Fields.ForName(field); f != nil && isNode(schema.Types[f.Type.Name()]) {
			return f.Type.Name()
		}
	}
	for name, def := range schema.Types {
		singular := strings.ToLower(name)
		names := func(noun string) bool { return strings.HasSuffix(strings.ToLower(field), noun) } // closeHospital
		if isNode(def) && slices.ContainsFunc([]string{singular, singular + "s", strings.TrimSuffix(singular, "y") + "ies"}, names) {
			return name
		}
	}
	return ""
}

func (q *question) piece(whole []rune) []rune {
	if len(whole) == 0 {
		return nil
	}
	places := make([]int, len(whole))
	for i := range places {
		places[i] = i
	}
	from := pick(q.t, places)
	return whole[from:min(len(whole), from+pick(q.t, []int{1, 2, 3, 4}))]
}

// searchText draws a name, a piece of one, or initials, in whatever case and with spaces.
func (q *question) searchText() string {
	names := append(q.pools.names(), hardNames...)
	whole := []rune(pick(q.t, names))
	if q.chance(2) {
		var initials []rune
		for _, word := range strings.Fields(string(whole)) {
			initials = append(initials, []rune(word)[0])
		}
		whole = initials
	}
	switch pick(q.t, []int{0, 1, 2, 3}) {
	case 0:
		whole = q.piece(whole)
	case 1:
		whole = whole[:min(len(whole), 2)]
	}
	if q.chance(2) {
		return strings.ToUpper(string(whole))
	}
	if q.chance(3) {
		return " " + strings.Join(strings.Split(string(whole), ""), " \u3000") + "\t"
	}
	return string(whole)
}

func isText(v *ast.Value) bool { return v != nil && v.Kind == ast.StringValue }
