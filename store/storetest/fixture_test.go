package storetest

import (
	"os"
	"testing"

	"oncograph/catalog/registry"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// A store needs to serve valid registries alone; so the suite must ask no other.

func TestTheRegistriesOfTheSuiteAreValid(t *testing.T) {
	for name, r := range map[string]*registry.Registry{"fixture": Fixture(), "next edition": nextEdition()} {
		t.Run(name, func(t *testing.T) { valid(t, t.TempDir()+"/registry", r) })
	}
	t.Run("random", func(t *testing.T) {
		dir := t.TempDir() + "/registry"
		rapid.Check(t, func(rt *rapid.T) { valid(rt, dir, genRegistry(rt)) })
	})
}

// valid fails unless a registry, written and read again, is the same.
func valid(t rapid.TB, dir string, r *registry.Registry) {
	t.Helper()
	if err := registry.Write(dir, r); err != nil {
		t.Fatal(err)
	}
	got, err := registry.Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, got, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}
