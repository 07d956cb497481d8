package export

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"

	"oncograph/catalog/registry"
)

// Package writes a registry as its directory, zipped: CSV files and the
// datapackage.json that describes them.
func Package(to io.Writer, r *registry.Registry) error {
	dir, err := os.MkdirTemp("", "oncograph-registry-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	files := filepath.Join(dir, "registry")
	if err := registry.Write(files, r); err != nil {
		return err
	}
	z := zip.NewWriter(to)
	if err := z.AddFS(os.DirFS(files)); err != nil {
		return err
	}
	return z.Close()
}
