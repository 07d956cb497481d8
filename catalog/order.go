package catalog

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
)

// Direction is the direction of an order.
type Direction string

// The directions.
const (
	Ascending  Direction = "ASC"
	Descending Direction = "DESC"
)

// SortKey is one field that rows are ordered by: a text or a number.
type SortKey[T any] struct {
	Name   string
	Text   func(T) string // one of Text and Number is set
	Number func(T) int
	// Last says that every order ends with the key, after those asked for: keys
	// that are last tell, together and in the order that they are given in, any
	// two rows apart.
	Last bool
	desc bool
}

func (k SortKey[T]) value(row T) any {
	if k.Text != nil {
		return k.Text(row)
	}
	return k.Number(row)
}

func (k SortKey[T]) compare(a, b T) int {
	c := 0
	if k.Text != nil {
		c = strings.Compare(k.Text(a), k.Text(b))
	} else {
		c = cmp.Compare(k.Number(a), k.Number(b))
	}
	return k.directed(c)
}

// compareValue compares a row's value with one that value gave.
func (k SortKey[T]) compareValue(row T, value any) int {
	if s, ok := value.(string); ok {
		return k.directed(strings.Compare(k.Text(row), s))
	}
	return k.directed(cmp.Compare(k.Number(row), value.(int)))
}

func (k SortKey[T]) directed(c int) int {
	if k.desc {
		return -c
	}
	return c
}

// Ordering is a total order of the rows of one GraphQL field: texts by code
// point, numbers by size, and the code last, which no two rows share. It writes
// and reads the cursors of that field and order.
type Ordering[T any] struct {
	field string
	keys  []SortKey[T]
}

// OrderKey is one step of an ordering, for a store that sorts by itself.
type OrderKey struct {
	Name string // of the field, as in orderBy
	Desc bool
}

// NewOrdering makes the order that orderBy asks for: asked[i] holds, for element
// i of orderBy, the direction of each of the known keys, exactly one of them
// set; a key that can't be asked for has none. What stands after the code, or a
// second time, orders nothing and is dropped, so that equal orders have equal
// cursors.
func NewOrdering[T any](field string, known []SortKey[T], asked [][]*Direction) (*Ordering[T], error) {
	o := &Ordering[T]{field: field}
	add := func(k SortKey[T]) {
		if !slices.ContainsFunc(o.keys, func(has SortKey[T]) bool { return has.Name == k.Name || has.Name == "code" }) {
			o.keys = append(o.keys, k)
		}
	}
	for i, directions := range asked {
		set := 0
		for j, d := range directions {
			if d == nil {
				continue
			}
			k := known[j]
			k.desc = *d == Descending
			add(k)
			set++
		}
		if set != 1 {
			var names []string
			for _, k := range known[:len(directions)] {
				names = append(names, k.Name)
			}
			return nil, BadInput([]any{"orderBy", i},
				"an element of orderBy orders by exactly one field, this one by %d; write [{%s: ASC}], one field an element", set, strings.Join(names, ": ASC}, {"))
		}
	}
	for _, k := range known {
		if k.Last {
			add(k)
		}
	}
	return o, nil
}

// byCode is the order by code of a field that offers no other.
func byCode[T interface{ Ref() Key }](field string) *Ordering[T] {
	return &Ordering[T]{field, []SortKey[T]{{Name: "code", Text: func(row T) string { return row.Ref().Code }}}}
}

// Spec names the order: the same text for equal orders, such as
// "-groupCount,name,code".
func (o *Ordering[T]) Spec() string {
	var spec []string
	for _, k := range o.keys {
		if k.desc {
			spec = append(spec, "-"+k.Name)
		} else {
			spec = append(spec, k.Name)
		}
	}
	return strings.Join(spec, ",")
}

// Keys are the steps of the order, the last of which tells any two rows apart.
func (o *Ordering[T]) Keys() []OrderKey {
	keys := make([]OrderKey, len(o.keys))
	for i, k := range o.keys {
		keys[i] = OrderKey{k.Name, k.desc}
	}
	return keys
}

// Compare is negative where a stands before b, positive where it stands behind.
func (o *Ordering[T]) Compare(a, b T) int {
	for _, k := range o.keys {
		if c := k.compare(a, b); c != 0 {
			return c
		}
	}
	return 0
}

// Position is a place in an order: one value for each key, text or whole number.
// There need be no row at it.
type Position []any

// ComparePosition is negative where a row stands before a position, 0 where at it.
func (o *Ordering[T]) ComparePosition(row T, at Position) int {
	for i, k := range o.keys {
		if c := k.compareValue(row, at[i]); c != 0 {
			return c
		}
	}
	return 0
}

// Cursor writes the position of a row: opaque to clients, and still good when
// rows come or go, under another filter and in another edition.
func (o *Ordering[T]) Cursor(row T) string {
	parts := []any{o.field, o.Spec()}
	for _, k := range o.keys {
		parts = append(parts, k.value(row))
	}
	text, err := json.Marshal(parts)
	if err != nil {
		panic(err) // texts and numbers always marshal
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

// parseCursor reads a cursor that was written for the same field and order.
func (o *Ordering[T]) parseCursor(cursor string, argument ...any) (Position, error) {
	unreadable := func() (Position, error) {
		return nil, BadInput(argument, "%q is not a cursor of this service; pass a `cursor`, `startCursor` or `endCursor` that this field returned", clip(cursor))
	}
	text, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || strings.ContainsAny(cursor, "\r\n") { // base64 passes over line ends
		return unreadable()
	}
	var parts []any
	if err := json.Unmarshal(text, &parts); err != nil || len(parts) < 2 {
		return unreadable()
	}
	field, ok1 := parts[0].(string)
	spec, ok2 := parts[1].(string)
	if !ok1 || !ok2 {
		return unreadable()
	}
	if field != o.field {
		return nil, BadInput(argument, "this cursor is of the field %s, not of %s; a cursor continues the list that it came from", clip(field), o.field)
	}
	if spec != o.Spec() {
		return nil, BadInput(argument, "this cursor is of the order %q, this request asks for %q; keep orderBy as it was while you page", clip(spec), o.Spec())
	}
	values := parts[2:]
	if len(values) != len(o.keys) {
		return unreadable()
	}
	for i, k := range o.keys {
		switch v := values[i].(type) {
		case string:
			if k.Text == nil {
				return unreadable()
			}
		case float64:
			if k.Number == nil || v != float64(int(v)) {
				return unreadable()
			}
			values[i] = int(v)
		default:
			return unreadable()
		}
	}
	return values, nil
}
