package registry

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"
)

// Write writes a registry as a directory: all of it, or, with an error, nothing.
// The directory may be new, empty, or an older registry, which is replaced; one
// with other files in it is left alone. It writes what it is given: what Check
// says of it is another matter.
func Write(dir string, r *Registry) error {
	w, err := Create(dir, r.Edition)
	if err != nil {
		return err
	}
	defer w.Abort()
	for _, t := range tables {
		rows := t.rows(r)
		for i := range rows.Len() {
			if err := w.add(t, rows.Index(i)); err != nil {
				return err
			}
		}
	}
	return w.Commit()
}

// Writer writes a registry directory row by row, for one that is too large to
// hold. It writes beside the directory; nothing is seen before Commit.
type Writer struct {
	dir, aside string
	edition    string
	files      map[*table]*file
	done       bool
}

type file struct {
	*os.File
	buffer *bufio.Writer
	csv    *csv.Writer
}

// Create begins a registry directory. The caller must Abort it in the end, which
// does nothing after Commit. It refuses what Write refuses.
func Create(dir, edition string) (*Writer, error) {
	if !readable(edition) {
		return nil, unreadable("the edition", edition)
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real // what a link names is replaced, not the link
	}
	if err := replaceable(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil { //nolint:gosec // a registry is for everyone to read
		return nil, err
	}
	aside, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+"-")
	if err != nil {
		return nil, err
	}
	w := &Writer{dir: dir, aside: aside, edition: edition, files: map[*table]*file{}}
	if err := w.open(); err != nil {
		w.Abort()
		return nil, err
	}
	return w, nil
}

// open creates the files, with their headers.
func (w *Writer) open() error {
	if err := os.Chmod(w.aside, 0o755); err != nil { //nolint:gosec // a registry is for everyone to read
		return err
	}
	for _, t := range tables {
		f, err := os.Create(filepath.Join(w.aside, t.file()))
		if err != nil {
			return err
		}
		buffer := bufio.NewWriter(f)
		w.files[t] = &file{f, buffer, csv.NewWriter(buffer)}
		if err := w.files[t].csv.Write(t.header()); err != nil {
			return err
		}
	}
	return nil
}

// replaceable refuses a directory that holds anything but a registry.
func replaceable(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s is no directory that can be replaced: %w", dir, withoutPath(err))
	}
	const instead = "name a new or empty directory, or one with a registry to replace"
	own := []string{packageFile}
	for _, t := range tables {
		own = append(own, t.file())
	}
	for _, e := range entries {
		if !slices.Contains(own, e.Name()) {
			return fmt.Errorf("%s holds %s, which is no file of a registry; %s", dir, e.Name(), instead)
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, packageFile))
	if err != nil {
		return fmt.Errorf("%s is not empty, and holds no %s that says that it is a registry; %s", dir, packageFile, instead)
	}
	var p dataPackage
	if json.Unmarshal(data, &p) != nil || p.Name != packageName {
		return fmt.Errorf("%s holds the %s of something else; %s", dir, packageFile, instead)
	}
	return nil
}

// Append adds a row to the table of its type, such as Hospital. Rows keep the
// order in which they come.
func Append[R any](w *Writer, row R) error {
	t := tableOf[reflect.TypeFor[R]()]
	if t == nil {
		return fmt.Errorf("registry: there is no table of %T", row)
	}
	return w.add(t, reflect.ValueOf(&row).Elem())
}

func (w *Writer) add(t *table, row reflect.Value) error {
	record := t.record(row)
	for i, value := range record {
		if !readable(value) {
			return unreadable(t.columns[i].name+" of "+t.file(), value)
		}
	}
	return w.files[t].csv.Write(record)
}

// readable says whether a text is read again as it is written.
func readable(value string) bool {
	return utf8.ValidString(value) && strings.IndexByte(value, '\r') < 0
}

func unreadable(what, value string) error {
	return fmt.Errorf("%s is %q; a text must be UTF-8 without carriage returns", what, value)
}

// Commit puts the directory in its place. Where one is replaced, it is out of
// sight for the moment between two renames, and whole before and after.
func (w *Writer) Commit() error {
	for _, f := range w.files {
		f.csv.Flush()
		if err := errors.Join(f.csv.Error(), f.buffer.Flush(), f.Sync(), f.Close()); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(w.aside, packageFile), describe(w.edition), 0o644); err != nil { //nolint:gosec // a registry is for everyone to read
		return err
	}
	old := w.aside + "-old"
	err := os.Rename(w.dir, old)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	replaced := err == nil
	if err := os.Rename(w.aside, w.dir); err != nil {
		if replaced {
			err = errors.Join(err, os.Rename(old, w.dir))
		}
		return err
	}
	w.done = true
	if replaced {
		return os.RemoveAll(old)
	}
	return nil
}

// Abort removes what was written, unless it was committed.
func (w *Writer) Abort() {
	if w.done {
		return
	}
	for _, f := range w.files {
		_ = f.Close() // it is thrown away
	}
	_ = os.RemoveAll(w.aside) // nothing can be done about it
}
