package registry

import (
	"bufio"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"unicode/utf8"
)

// Write writes a registry as a directory: all of it, or, with an error, nothing.
// The directory may be new, empty, or an older registry, which is replaced; one
// with other files in it is left alone.
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

// Version is a hash of a registry's content: equal for equal registries.
func Version(r *Registry) string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%q\n", r.Edition)
	for _, t := range tables {
		w := csv.NewWriter(hash)
		_ = w.Write(t.header()) // a hash takes everything
		rows := t.rows(r)
		for i := range rows.Len() {
			_ = w.Write(t.record(rows.Index(i)))
		}
		w.Flush()
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

// Writer writes a registry directory row by row, for one that is too large to
// hold. Nothing is seen of it before Commit.
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
// does nothing after Commit.
func Create(dir, edition string) (*Writer, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := replaceable(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return nil, err
	}
	aside, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+"-")
	if err != nil {
		return nil, err
	}
	w := &Writer{dir: dir, aside: aside, edition: edition, files: map[*table]*file{}}
	if err := os.Chmod(aside, 0o755); err != nil { //nolint:gosec // a registry is for everyone to read
		w.Abort()
		return nil, err
	}
	for _, t := range tables {
		f, err := os.Create(filepath.Join(aside, t.file()))
		if err != nil {
			w.Abort()
			return nil, err
		}
		buffer := bufio.NewWriter(f)
		w.files[t] = &file{f, buffer, csv.NewWriter(buffer)}
		if err := w.files[t].csv.Write(t.header()); err != nil {
			w.Abort()
			return nil, err
		}
	}
	return w, nil
}

// replaceable refuses a directory that holds anything but a registry.
func replaceable(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s can't be written: %w", dir, err)
	}
	own := map[string]bool{packageFile: true}
	for _, t := range tables {
		own[t.file()] = true
	}
	for _, e := range entries {
		if !own[e.Name()] {
			return fmt.Errorf("%s holds %s, which is no file of a registry; name a new or empty directory, or one with a registry to replace", dir, e.Name())
		}
	}
	return nil
}

// Append adds a row to the table of its type. Rows keep the order in which they
// come.
func Append[R any](w *Writer, row R) error {
	value := reflect.ValueOf(row)
	for _, t := range tables {
		if t.rows(&Registry{}).Type().Elem() == value.Type() {
			return w.add(t, value)
		}
	}
	return fmt.Errorf("registry: there is no table of %T", row)
}

func (w *Writer) add(t *table, row reflect.Value) error {
	record := t.record(row)
	for i, value := range record {
		if !utf8.ValidString(value) || strings.ContainsRune(value, '\r') {
			return fmt.Errorf("%s of %s is %q: a text must be UTF-8 without carriage returns", t.columns[i].name, t.file(), value)
		}
	}
	return w.files[t].csv.Write(record)
}

// Commit puts the directory in its place.
func (w *Writer) Commit() error {
	for _, f := range w.files {
		f.csv.Flush()
		if err := errors.Join(f.csv.Error(), f.buffer.Flush(), f.Sync(), f.Close()); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(w.aside, packageFile), describe(w.edition), 0o644); err != nil { //nolint:gosec // for everyone to read
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
		f.Close() //nolint:errcheck,gosec // it is thrown away
	}
	os.RemoveAll(w.aside) //nolint:errcheck,gosec // nothing can be done about it
}
