package registry

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Read reads a registry directory. The error is Faults, with every fault that
// keeps the registry from being used.
func Read(fsys fs.FS) (*Registry, error) {
	r, faults := read(fsys)
	if errors := Errors(faults); len(errors) > 0 {
		return nil, errors
	}
	return r, nil
}

// Check lists every fault of a registry directory, in the order of the tables
// and their lines; the registry's own findings are among them.
func Check(fsys fs.FS) []Fault {
	_, faults := read(fsys)
	return faults
}

// reader reads a directory and gathers what is wrong with it.
type reader struct {
	registry *Registry
	faults   []Fault
	lines    map[*table][]int               // of each row, in the file
	keys     map[*table]map[string]int      // first line of each key
	indexes  map[string]map[string]struct{} // values of columns that are referred to, by table and columns
	sound    map[*table]bool                // every row of the table was read
}

func read(fsys fs.FS) (*Registry, []Fault) {
	r := &reader{
		registry: &Registry{},
		lines:    map[*table][]int{},
		keys:     map[*table]map[string]int{},
		indexes:  map[string]map[string]struct{}{},
		sound:    map[*table]bool{},
	}
	r.packageFile(fsys)
	for _, t := range tables {
		r.table(fsys, t)
	}
	for _, t := range tables {
		r.references(t)
	}
	r.rules()
	r.findings()
	slices.SortStableFunc(r.faults, func(a, b Fault) int {
		if a.File != b.File {
			return place(a.File) - place(b.File)
		}
		return a.Line - b.Line
	})
	return r.registry, r.faults
}

// place is where a file stands in the list of faults.
func place(file string) int {
	return slices.IndexFunc(tables, func(t *table) bool { return t.file() == file })
}

func (r *reader) fault(file string, line int, rule, format string, args ...any) {
	r.faults = append(r.faults, Fault{file, line, Error, rule, fmt.Sprintf(format, args...)})
}

func (r *reader) packageFile(fsys fs.FS) {
	data, err := fs.ReadFile(fsys, packageFile)
	if err != nil {
		r.fault(packageFile, 0, "missing-file", "it can't be read (%v); a registry directory is written by `loader read` or `loader generate`", rootCause(err))
		return
	}
	var p dataPackage
	if err := json.Unmarshal(data, &p); err != nil {
		r.fault(packageFile, 0, "not-json", "it is not the JSON of a data package: %v", err)
		return
	}
	if strings.TrimSpace(p.Edition) == "" {
		r.fault(packageFile, 0, "missing-edition", `"edition" is missing or blank; it names the edition, such as "第一批"`)
	}
	r.registry.Edition = p.Edition
	if !bytes.Equal(data, describe(p.Edition)) {
		r.fault(packageFile, 0, "other-description", "it does not describe the tables as this version writes them; write the registry again, and keep only \"edition\" by hand")
	}
}

// rootCause is an error without the path that the message names anyway.
func rootCause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// table reads one table: the bytes, the header, the rows and their values.
func (r *reader) table(fsys fs.FS, t *table) {
	file := t.file()
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		r.fault(file, 0, "missing-file", "it can't be read (%v); a registry has one file for each of its tables", rootCause(err))
		return
	}
	if len(data) == 0 {
		r.fault(file, 0, "empty-file", "the file is empty; a table without rows still has its header %q", strings.Join(t.header(), ","))
		return
	}
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
		if bytes.ContainsRune(text, '\r') {
			r.fault(file, line, "carriage-return", "the line has a carriage return; save the file with LF line ends")
		}
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))

	in := csv.NewReader(bytes.NewReader(data))
	in.FieldsPerRecord = -1
	in.ReuseRecord = true
	header, err := in.Read()
	if err != nil {
		r.fault(file, lineOf(err, 1), "bad-quote", "the header can't be read: %v", syntax(err))
		return
	}
	if !r.header(t, header) {
		return
	}
	r.rows(t, in, data)
}

// header compares a header with the one that the table has.
func (r *reader) header(t *table, header []string) bool {
	want := t.header()
	if slices.Equal(header, want) {
		return true
	}
	before := len(r.faults)
	for i, name := range header {
		switch {
		case !slices.Contains(want, name):
			r.fault(t.file(), 1, "unknown-column", "there is no column %q; the columns are %s", name, strings.Join(want, ","))
		case slices.Index(header, name) < i:
			r.fault(t.file(), 1, "duplicate-column", "the column %q stands twice", name)
		}
	}
	for _, name := range want {
		if !slices.Contains(header, name) {
			r.fault(t.file(), 1, "missing-column", "the column %q is missing; the columns are %s", name, strings.Join(want, ","))
		}
	}
	if len(r.faults) == before {
		r.fault(t.file(), 1, "column-order", "the columns are %s; their order is %s", strings.Join(header, ","), strings.Join(want, ","))
	}
	return false
}

func (r *reader) rows(t *table, in *csv.Reader, data []byte) {
	rows := t.rows(r.registry)
	keys := map[string]int{}
	sound := true
	next, offset := 1, 0 // the line that the next row should begin at
	for {
		end := int(in.InputOffset())
		next += bytes.Count(data[offset:end], []byte("\n"))
		offset = end
		record, err := in.Read()
		if err == io.EOF {
			if blank := bytes.IndexByte(data[offset:], '\n'); blank >= 0 {
				r.fault(t.file(), next, "empty-line", "the line is empty; remove it")
			}
			break
		}
		if err != nil {
			r.fault(t.file(), lineOf(err, next), "bad-quote", "the row can't be read: %v; a quoted value ends with a quote, a quote within it is doubled", syntax(err))
			sound = false
			break // what follows an open quote can't be told apart
		}
		line, _ := in.FieldPos(0)
		if line > next {
			r.fault(t.file(), next, "empty-line", "the line is empty; remove it")
			next = line
		}
		if n := len(record); n != len(t.columns) {
			r.fault(t.file(), line, map[bool]string{true: "short-row", false: "long-row"}[n < len(t.columns)],
				"the row has %d values, the table has %d columns", n, len(t.columns))
			sound = false
			continue
		}
		row := reflect.New(rows.Type().Elem()).Elem()
		for i, c := range t.columns {
			r.value(t, line, c, record[i], row.FieldByIndex(c.field))
		}
		rows.Set(reflect.Append(rows, row))
		r.lines[t] = append(r.lines[t], line)
		if t.key == nil {
			continue
		}
		key := t.values(record, t.key)
		if first, ok := keys[key]; ok {
			r.fault(t.file(), line, "duplicate-key", "%s is already on line %d; each may stand once", name(t.key, key), first)
		} else {
			keys[key] = line
		}
	}
	r.keys[t] = keys
	r.sound[t] = sound
}

// values joins the values of some columns of a record.
func (t *table) values(record []string, columns []string) string {
	values := make([]string, len(columns))
	for i, c := range columns {
		values[i] = record[t.index(c)]
	}
	return strings.Join(values, separator)
}

const separator = "\x1f"

// name shows columns with their values: group "CN-BJ-1", hospital "…".
func name(columns []string, joined string) string {
	var parts []string
	for i, v := range strings.Split(joined, separator) {
		parts = append(parts, fmt.Sprintf("%s %q", columns[i], v))
	}
	return strings.Join(parts, ", ")
}

// value reads one value into a field, and holds it against the column.
func (r *reader) value(t *table, line int, c column, value string, field reflect.Value) {
	wrong := func(rule, format string, args ...any) {
		r.fault(t.file(), line, rule, "%s is %q; "+format, append([]any{c.name, value}, args...)...)
	}
	if value == "" {
		if c.required {
			r.fault(t.file(), line, "missing-value", "%s is blank; every row needs one", c.name)
		}
		return
	}
	switch c.kind {
	case integer:
		n, err := strconv.Atoi(value)
		switch {
		case err != nil || strconv.Itoa(n) != value:
			wrong("wrong-type", "it must be a whole number, such as 12")
		case c.minimum != nil && n < *c.minimum:
			wrong("too-small", "it must be at least %d", *c.minimum)
		}
		field.SetInt(int64(n))
	case boolean:
		if value != "true" && value != "false" {
			wrong("wrong-type", "it must be true or false")
		}
		field.SetBool(value == "true")
	default:
		switch {
		case c.enum != nil && !slices.Contains(c.enum, value):
			wrong("unknown-value", "it must be one of %s%s", strings.Join(c.enum, ", "), didYouMean(value, c.enum))
		case c.matches != nil && !c.matches.MatchString(value):
			wrong("wrong-form", "it must match %s", c.pattern)
		}
		field.SetString(value)
	}
}

// lineOf is the line that an error of package csv names.
func lineOf(err error, otherwise int) int {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return parse.StartLine
	}
	return otherwise
}

// syntax is an error of package csv without its place.
func syntax(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return parse.Err
	}
	return err
}
