package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/seeds"
	"oncograph/store/memstore"

	"github.com/99designs/gqlgen/graphql"
)

// service is what the server serves: a schema over one store.
type service struct {
	schema  graphql.ExecutableSchema
	sdl     string
	present graphql.ErrorPresenterFunc // of resolvers' errors

	ready    func(context.Context) error
	reload   func() error             // reads the registry again; all its faults, or nil
	registry func() *catalog.Registry // the edition that is served
}

// openService reads the registry and opens the store over it.
func openService(c config) (*service, error) {
	rows, err := readRegistry(c.Registry)
	if err != nil {
		return nil, err
	}
	store := memstore.New(rows, time.Now())
	schema := graph.New(store)
	return &service{
		schema:  schema,
		sdl:     schema.Schema().Query.Position.Src.Input,
		present: graph.PresentError,
		ready:   store.Ping,
		reload: func() error {
			rows, err := readRegistry(c.Registry)
			if err != nil {
				return err
			}
			store.Replace(rows, time.Now())
			return nil
		},
		registry: func() *catalog.Registry {
			r, err := store.Registry(context.Background())
			if err != nil {
				return &catalog.Registry{} // a store without a registry; /readyz says why
			}
			return r
		},
	}, nil
}

// readRegistry reads and validates a registry directory, or the embedded one if
// dir is "". Its error has one line for each fault.
func readRegistry(dir string) (*registry.Registry, error) {
	name, files := "embedded registry", seeds.Registry()
	if dir != "" {
		// A link that is switched while the files are read must not mix two registries.
		resolved, err := filepath.EvalSymlinks(dir)
		if err != nil {
			return nil, fmt.Errorf("--registry: %s can't be read: %w", dir, err)
		}
		if info, err := os.Stat(resolved); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("--registry: %s is not a directory", dir)
		}
		name, files = "registry "+dir, os.DirFS(resolved)
	}
	rows, err := registry.Read(files)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the %s can't be served", name), err)
	}
	return rows, nil
}
