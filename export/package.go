package export

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"

	"oncograph/catalog/registry"
)

// Package writes a registry as its directory, zipped: CSV files and the
// datapackage.json that describes them. Equal registries are equal zips.
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
	entries, err := os.ReadDir(files) // by name
	if err != nil {
		return err
	}
	for _, entry := range entries {
		w, err := z.Create(entry.Name()) // without a time
		if err != nil {
			return err
		}
		content, err := os.ReadFile(filepath.Join(files, entry.Name()))
		if err != nil {
			return err
		}
		if _, err := w.Write(content); err != nil {
			return err
		}
	}
	return z.Close()
}
