package registry

import (
	"reflect"
	"regexp"
	"strconv"
)

// kindOf is the type of a column's values, in the words of Table Schema.
type kindOf string

const (
	text    kindOf = "string"
	integer kindOf = "integer"
	number  kindOf = "number"
	boolean kindOf = "boolean"
)

// column describes one column of a table.
type column struct {
	name        string
	description string
	kind        kindOf
	required    bool
	unique      bool
	enum        []string
	pattern     string // a regular expression that the whole value must match; "" for none
	minimum     *int

	field   int // of the row's struct
	matches *regexp.Regexp
}

// reference says that columns hold the key of a row of another table.
type reference struct {
	columns []string
	table   string // "" is the same table
	to      []string
}

// table describes one table: a file, and the rows of one struct type.
type table struct {
	name        string // of the resource; the file is name + ".csv"
	title       string
	description string
	columns     []column
	key         []string
	references  []reference

	rows func(*Registry) reflect.Value // the slice of rows, settable
}

func (t *table) file() string { return t.name + ".csv" }

// header lists the names of the columns.
func (t *table) header() []string {
	names := make([]string, len(t.columns))
	for i, c := range t.columns {
		names[i] = c.name
	}
	return names
}

// index is the place of a column.
func (t *table) index(name string) int {
	for i, c := range t.columns {
		if c.name == name {
			return i
		}
	}
	panic("registry: table " + t.name + " has no column " + name)
}

// record writes a row as the texts of its columns.
func (t *table) record(row reflect.Value) []string {
	record := make([]string, len(t.columns))
	for i, c := range t.columns {
		switch v := row.Field(c.field); c.kind {
		case integer:
			record[i] = strconv.FormatInt(v.Int(), 10)
		case number:
			record[i] = formatNumber(v.Float())
		case boolean:
			record[i] = strconv.FormatBool(v.Bool())
		default:
			record[i] = v.String()
		}
	}
	return record
}

// formatNumber writes a number with no more digits than it needs, and never an exponent.
func formatNumber(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// define completes a table: rows says which slice of a registry holds its rows,
// and the columns are matched with the fields of its struct, in their order.
func define[R any](rows func(*Registry) *[]R, t table) *table {
	t.rows = func(r *Registry) reflect.Value { return reflect.ValueOf(rows(r)).Elem() }
	row := reflect.TypeFor[R]()
	if row.NumField() != len(t.columns) {
		panic("registry: table " + t.name + " and its struct differ in columns")
	}
	for i := range t.columns {
		c := &t.columns[i]
		c.field = i
		switch row.Field(i).Type.Kind() {
		case reflect.Int:
			c.kind = integer
		case reflect.Float64:
			c.kind = number
		case reflect.Bool:
			c.kind = boolean
		default:
			c.kind = text
		}
		if c.kind != text {
			c.required = true
		}
		if c.pattern != "" {
			c.matches = regexp.MustCompile("^(?:" + c.pattern + ")$")
		}
	}
	return &t
}

func required(name, description string) column {
	return column{name: name, description: description, required: true}
}

// distinct is the column with the rule that no two rows have the same value.
func (c column) distinct() column {
	c.unique = true
	return c
}

func optional(name, description string) column {
	return column{name: name, description: description}
}

func oneOf(name, description string, values ...string) column {
	return column{name: name, description: description, required: true, enum: values}
}

func code(name, pattern, description string) column {
	return column{name: name, description: description, required: true, pattern: pattern}
}

func atLeast(minimum int, name, description string) column {
	return column{name: name, description: description, minimum: &minimum}
}

func refer(columnName, table string) reference {
	return reference{[]string{columnName}, table, []string{"code"}}
}
