package registry

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// Read reads a registry directory. The error is Faults, with every fault that
// keeps the registry from being used.
func Read(fsys fs.FS) (*Registry, error) {
	r, faults := read(fsys)
	if grave := Errors(faults); len(grave) > 0 {
		return nil, grave
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
	of       map[*table]*content
	hints    map[string]string // what was suggested for unknown codes, by table and code
}

// content is what is known of one table's rows besides their values.
type content struct {
	whole   bool         // the file was read, every row of it
	lines   []int        // of each row, in the file
	flawed  map[int]bool // rows with a value that can't be used
	indexes map[string]map[string]struct{}
}

func read(fsys fs.FS) (*Registry, []Fault) {
	r := &reader{registry: &Registry{}, of: map[*table]*content{}, hints: map[string]string{}}
	r.description(fsys)
	for _, t := range tables {
		r.of[t] = &content{flawed: map[int]bool{}, indexes: map[string]map[string]struct{}{}}
		r.table(fsys, t)
	}
	for _, t := range tables {
		r.references(t)
	}
	for _, rule := range rules {
		rule(r)
	}
	r.findings()
	slices.SortStableFunc(r.faults, func(a, b Fault) int {
		if a.File != b.File {
			return place(a.File) - place(b.File)
		}
		return a.Line - b.Line
	})
	return r.registry, r.faults
}

// place is where a file stands in the list of faults; datapackage.json is first.
func place(file string) int {
	return slices.IndexFunc(tables, func(t *table) bool { return t.file() == file })
}

func (r *reader) fault(file string, line int, rule, format string, args ...any) {
	r.faults = append(r.faults, Fault{file, line, Error, rule, fmt.Sprintf(format, args...)})
}

// description reads datapackage.json. What it says of the tables is not needed,
// since this package knows them; one that says otherwise is worth a warning.
func (r *reader) description(fsys fs.FS) {
	data, err := fs.ReadFile(fsys, packageFile)
	if err != nil {
		r.fault(packageFile, 0, "missing-file", "it can't be read (%v); a registry directory is written by `loader read` or `loader generate`", withoutPath(err))
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
		r.faults = append(r.faults, Fault{packageFile, 0, Warning, "other-description",
			"it does not describe the tables as this version does; other programs may misread them until the registry is written again"})
	}
}

// withoutPath is an error without the path that the message names anyway.
func withoutPath(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
