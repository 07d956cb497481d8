package storetest

import (
	"archive/zip"
	"bytes"
	"reflect"
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/registry"
	"oncograph/seeds"
)

// testPackage reads the package again and compares it with what was put in.
func testPackage(t *testing.T, open Open) {
	want, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	withStore(t, open, want, func(s catalog.Store) {
		p, err := s.Package(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		described, err := s.Registry(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if p.Version != described.Version {
			t.Errorf("it is of version %s, the store has %s", p.Version, described.Version)
		}
		files, err := zip.NewReader(bytes.NewReader(p.Zip), int64(len(p.Zip)))
		if err != nil {
			t.Fatal(err)
		}
		got, err := registry.Read(files)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Error("the registry that is read from it is another")
		}
	})
}
