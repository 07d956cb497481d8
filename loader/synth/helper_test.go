package synth_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/loader/synth"
	"oncograph/seeds"
)

// model is the real registry.
func model(t testing.TB) *registry.Registry {
	t.Helper()
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// generate writes a registry like of into a new directory.
func generate(t testing.TB, of *registry.Registry, hospitals int, seed uint64) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "registry")
	w, err := registry.Create(dir, synth.Edition(hospitals, seed))
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	if _, err := synth.Generate(context.Background(), w, of, hospitals, seed); err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// generated is what is read back of a registry like the real one; any fault of
// it, be it a warning, fails the test.
func generated(t testing.TB, hospitals int, seed uint64) *registry.Registry {
	t.Helper()
	files := os.DirFS(generate(t, model(t), hospitals, seed))
	var faults []string
	for _, f := range registry.Check(files) {
		faults = append(faults, f.String())
	}
	if len(faults) > 0 {
		t.Fatalf("%d faults:\n%s", len(faults), strings.Join(faults[:min(20, len(faults))], "\n"))
	}
	r, err := registry.Read(files)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// texts are the contents of a directory's files.
func texts(t testing.TB, dir string) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = string(data)
	}
	return all
}
