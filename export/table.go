package export

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Table is a table to export: what it is asked for with, and its columns.
type Table struct {
	zh, en  string // its title
	query   string // takes $lang, and $after where it is paged
	list    string // the path of the rows, a list or a connection
	paged   bool
	columns []column
	expand  func(object) []object // the rows of one row of the list, itself without it
	also    []*Table              // whose rows follow under the same columns
	// byRegion says that the rows of each region are asked for by themselves, so that
	// a file is never held as a whole; they come by region.
	byRegion bool
}

// column is one column: its headings, and the path of its values or what makes them.
type column struct {
	zh, en string
	path   string
	kept   bool // repeats too, so that columns of one list match
	of     func(row object, l Language) any
}

// value is what stands in a cell: a text, a number, or nil for nothing. Several
// values of a path are joined, each once unless all are kept.
func (c column) value(row object, l Language) any {
	if c.of != nil {
		return c.of(row, l)
	}
	v := at(row, c.path)
	list, ok := v.([]any)
	if !ok {
		return v
	}
	var texts []string
	for _, member := range list {
		if t := fmt.Sprint(member); c.kept || !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
	}
	return strings.Join(texts, l.of("；", "; "))
}

// heading is what people read over the column.
func (c column) heading(l Language) string { return l.of(c.zh, c.en) }

// Title is what the table is called.
func (t *Table) Title(l Language) string { return l.of(t.zh, t.en) }

// rows hands over the rows of a table.
func (t *Table) rows(ctx context.Context, s *Source, arguments object, l Language, visit func(object) error) error {
	variables := object{"lang": string(l)}
	maps.Copy(variables, arguments)
	expanded := func(row object) error {
		if t.expand == nil {
			return visit(row)
		}
		for _, r := range t.expand(row) {
			if err := visit(r); err != nil {
				return err
			}
		}
		return nil
	}
	if err := t.each(ctx, s, variables, expanded); err != nil {
		return err
	}
	for _, other := range t.also {
		if err := other.rows(ctx, s, arguments, l, visit); err != nil {
			return err
		}
	}
	return nil
}

// each hands over the rows of the list that the table asks for.
func (t *Table) each(ctx context.Context, s *Source, variables object, visit func(object) error) error {
	switch {
	case t.paged:
		return s.pages(ctx, t.query, variables, t.list, visit)
	case t.byRegion && variables["level"] != "NATION":
		return s.regions(ctx, t.query, variables, t.list, visit)
	}
	data, err := s.ask(ctx, t.query, variables)
	if err != nil {
		return err
	}
	for _, row := range values(data, t.list) {
		if err := visit(row.(object)); err != nil {
			return err
		}
	}
	return nil
}

// with are the rows of a list below a row, each with the row under the name of.
func with(of, list string) func(object) []object {
	return func(row object) []object {
		var rows []object
		for _, v := range values(row, list) {
			r := object{of: row}
			for name, value := range v.(object) {
				r[name] = value
			}
			rows = append(rows, r)
		}
		return rows
	}
}

// number is a JSON number as Go has it, or the value itself.
func number(v any) any {
	n, ok := v.(json.Number)
	if !ok {
		return v
	}
	if i, err := n.Int64(); err == nil {
		return i
	}
	f, _ := n.Float64() // JSON's numbers are floats
	return f
}

// About says what a workbook holds.
type About struct {
	Title, Edition, Date, Sources, Question string
}
