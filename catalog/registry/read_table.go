package registry

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"oncograph/catalog"
)

// table reads one table: the bytes, the header, the rows and their values. It
// goes on after a fault as long as what follows can be told apart.
func (r *reader) table(fsys fs.FS, t *table) {
	file := t.file()
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		r.fault(file, 0, "missing-file", "it can't be read (%v); a registry has one file for each of its tables", withoutPath(err))
		return
	}
	data = r.text(file, data)
	in := &lines{csv: csv.NewReader(bytes.NewReader(data)), data: data, next: 1}
	in.csv.FieldsPerRecord = -1
	in.csv.ReuseRecord = true
	header, line, err := in.read(func(blank int) { r.emptyLine(file, blank) })
	switch {
	case errors.Is(err, io.EOF):
		r.fault(file, 0, "empty-file", "the file is empty; a table without rows still has its header %s", strings.Join(t.header(), ","))
		return
	case err != nil:
		r.fault(file, line, "bad-quote", "the header can't be read: %s", quoting(err))
		return
	}
	if at, width, ok := r.header(t, line, header); ok {
		r.rows(t, in, at, width)
	}
}

// text reports bytes that do not belong into a CSV file, and returns those that
// are read.
func (r *reader) text(file string, data []byte) []byte {
	if rest, ok := bytes.CutPrefix(data, []byte("\ufeff")); ok {
		r.fault(file, 1, "byte-order-mark", "the file begins with a byte order mark; save it as UTF-8 without one")
		data = rest
	}
	line := 0
	for text := range bytes.Lines(data) {
		line++
		if !utf8.Valid(text) {
			r.fault(file, line, "bad-utf8", "the line is not UTF-8; save the file as UTF-8")
		}
		if bytes.IndexByte(text, '\r') >= 0 {
			r.fault(file, line, "carriage-return", "the line has a carriage return; save the file with LF line ends")
		}
	}
	return bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
}

func (r *reader) emptyLine(file string, line int) {
	r.fault(file, line, "empty-line", "the line is empty; remove it")
}

// lines reads the records of a CSV file with the lines that they begin on.
// Package csv passes over empty lines, and gives no line with some errors.
type lines struct {
	csv  *csv.Reader
	data []byte
	seen int // bytes
	next int // the line behind those bytes
}

// read returns the next record and its line, having named the empty lines before
// it. The error is io.EOF at the end, or one of package csv for this record alone.
func (l *lines) read(empty func(line int)) (record []string, line int, err error) {
	for l.seen < len(l.data) && l.data[l.seen] == '\n' {
		empty(l.next)
		l.seen++
		l.next++
	}
	line = l.next
	record, err = l.csv.Read()
	end := int(l.csv.InputOffset())
	l.next += bytes.Count(l.data[l.seen:end], []byte("\n"))
	l.seen = end
	return record, line, err
}

// quoting says what an error of package csv means.
func quoting(err error) string {
	if errors.Is(err, csv.ErrBareQuote) {
		return "a quote stands in a value that does not begin with one; quote the whole value and double the quotes in it"
	}
	return "a quoted value is not closed, or goes on behind its closing quote; a quote within it is doubled"
}

// header finds the columns of a table in a header: at[i] is the place of column i
// among width values. It is not ok when one is missing.
func (r *reader) header(t *table, line int, header []string) (at []int, width int, ok bool) {
	want := t.header()
	before := len(r.faults)
	for i, name := range header {
		switch {
		case !slices.Contains(want, name):
			r.fault(t.file(), line, "unknown-column", "there is no column %q%s; the columns are %s", name, catalog.DidYouMean(name, want), strings.Join(want, ","))
		case slices.Index(header, name) < i:
			r.fault(t.file(), line, "duplicate-column", "the column %q stands twice; remove one", name)
		}
	}
	ok = true
	for _, name := range want {
		place := slices.Index(header, name)
		if place < 0 {
			r.fault(t.file(), line, "missing-column", "the column %q is missing; the columns are %s", name, strings.Join(want, ","))
			ok = false
		}
		at = append(at, place)
	}
	if len(r.faults) == before && !slices.Equal(header, want) {
		r.fault(t.file(), line, "column-order", "the columns are %s; their order is %s", strings.Join(header, ","), strings.Join(want, ","))
	}
	return at, len(header), ok
}

// rows reads the rows behind the header.
func (r *reader) rows(t *table, in *lines, at []int, width int) {
	rows, of := t.rows(r.registry), r.of[t]
	of.whole = true
	var unique []*seen
	if t.key != nil {
		unique = append(unique, newSeen(t, "duplicate-key", t.key...))
	}
	for _, c := range t.columns {
		if c.unique {
			unique = append(unique, newSeen(t, "duplicate-value", c.name))
		}
	}
	record := make([]string, len(t.columns))
	for {
		values, line, err := in.read(func(blank int) { r.emptyLine(t.file(), blank) })
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			r.fault(t.file(), line, "bad-quote", "the row can't be read: %s", quoting(err))
			of.whole = false
			continue
		}
		if n := len(values); n != width {
			rule := "short-row"
			if n > width {
				rule = "long-row"
			}
			r.fault(t.file(), line, rule, "the row has %d values, but the header %d columns", n, width)
			of.whole = false
			continue
		}
		row := reflect.New(rows.Type().Elem()).Elem()
		for i := range t.columns {
			record[i] = values[at[i]]
			if !r.value(t, line, &t.columns[i], record[i], row.Field(i)) {
				of.flawed[rows.Len()] = true
			}
		}
		rows.Set(reflect.Append(rows, row))
		of.lines = append(of.lines, line)
		for _, u := range unique {
			if first, again := u.add(record, line); again {
				r.fault(t.file(), line, u.rule, "%s is on line %d already; each stands once", u.show(record), first)
			}
		}
	}
}

// seen keeps the lines of values that may stand once.
type seen struct {
	table   *table
	rule    string
	columns []int
	lines   map[string]int
}

func newSeen(t *table, rule string, columns ...string) *seen {
	return &seen{t, rule, t.places(columns), map[string]int{}}
}

// add takes a record, unless its values are there, and says on which line. Values
// with a blank are left to the columns.
func (s *seen) add(record []string, line int) (first int, again bool) {
	values := pick(record, s.columns)
	if slices.Contains(values, "") {
		return 0, false
	}
	k := joinKey(values)
	if first, again = s.lines[k]; !again {
		s.lines[k] = line
	}
	return first, again
}

func (s *seen) show(record []string) string { return s.table.show(s.columns, record) }

// value reads one value into a field and holds it against the column; false if it
// can't be used.
func (r *reader) value(t *table, line int, c *column, value string, field reflect.Value) bool {
	rule, want := c.refuses(value)
	if rule == "missing-value" {
		r.fault(t.file(), line, rule, "%s is blank; %s", c.name, want)
		return false
	}
	if rule != "" {
		r.fault(t.file(), line, rule, "%s is %q; %s", c.name, value, want)
		return false
	}
	switch c.kind {
	case integer:
		n, _ := strconv.Atoi(value) // refuses has tried it
		field.SetInt(int64(n))
	case number:
		n, _ := strconv.ParseFloat(value, 64) // likewise
		field.SetFloat(n)
	case boolean:
		field.SetBool(value == "true")
	default:
		field.SetString(value)
	}
	return true
}

// refuses names the rule that a value breaks, and what would be right; "" if it
// breaks none.
func (c *column) refuses(value string) (rule, want string) {
	if value == "" {
		if c.required {
			return "missing-value", "every row needs one"
		}
		return "", ""
	}
	switch c.kind {
	case integer:
		n, err := strconv.Atoi(value)
		switch {
		case err != nil || strconv.Itoa(n) != value:
			return "wrong-type", "it must be a whole number, such as 12"
		case c.minimum != nil && n < *c.minimum:
			return "too-small", fmt.Sprintf("it must be at least %d", *c.minimum)
		}
	case number:
		n, err := strconv.ParseFloat(value, 64)
		switch {
		case err != nil || math.IsInf(n, 0) || math.IsNaN(n) || formatNumber(n) != value:
			return "wrong-type", "it must be a number without superfluous zeros, such as 12 or 12.5"
		case c.minimum != nil && n < float64(*c.minimum):
			return "too-small", fmt.Sprintf("it must be at least %d", *c.minimum)
		}
	case boolean:
		if value != "true" && value != "false" {
			return "wrong-type", "it must be true or false"
		}
	default:
		switch {
		case c.enum != nil && !slices.Contains(c.enum, value):
			return "unknown-value", "it must be one of " + strings.Join(c.enum, ", ") + catalog.DidYouMean(value, c.enum)
		case c.matches != nil && !c.matches.MatchString(value):
			return "wrong-form", "it must match " + c.pattern
		}
	}
	return "", ""
}
