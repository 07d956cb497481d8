package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/seeds"
	"oncograph/store/memstore"
	"oncograph/store/neo4jstore"

	"github.com/99designs/gqlgen/graphql"
)

// service is what the server serves: a schema over one store.
type service struct {
	schema  graphql.ExecutableSchema
	sdl     string
	present graphql.ErrorPresenterFunc // of resolvers' errors

	ready    func(context.Context) error
	reload   func() error // reads the registry again; all its faults, or nil
	pack     func(context.Context) (*catalog.Package, error)
	registry func(context.Context) (*catalog.Registry, error) // the edition that is served
	close    func(context.Context) error
}

// openService opens the store that the configuration names.
func openService(ctx context.Context, c config, log *slog.Logger) (*service, error) {
	var earlier catalog.Store
	if c.Earlier != "" {
		rows, err := readRegistry("--earlier", c.Earlier)
		if err != nil {
			return nil, err
		}
		earlier = memstore.New(rows, time.Now())
	}
	if c.Store == "neo4j" {
		return openNeo4j(ctx, c, earlier, log)
	}
	return openMemory(c, earlier)
}

// openMemory reads the registry into memory.
func openMemory(c config, earlier catalog.Store) (*service, error) {
	rows, err := readRegistry("--registry", c.Registry)
	if err != nil {
		return nil, err
	}
	store := memstore.New(rows, time.Now())
	return newService(store, earlier, func() error {
		rows, err := readRegistry("--registry", c.Registry)
		if err != nil {
			return err
		}
		store.Replace(rows, time.Now())
		return nil
	}), nil
}

// openNeo4j connects to a Neo4j. One that is not there is no error: /readyz says
// so until it comes.
func openNeo4j(ctx context.Context, c config, earlier catalog.Store, log *slog.Logger) (*service, error) {
	options, err := c.Options()
	if err != nil {
		return nil, err
	}
	options.Timeout = c.RequestTimeout
	options.Log = log
	store, err := neo4jstore.Open(options)
	if err != nil {
		return nil, err
	}
	s := newService(store, earlier, func() error { return nil })
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	if err := store.Ping(ctx); err != nil {
		log.Warn("not ready yet", "uri", c.Neo4jURI, "err", err)
	}
	return s, nil
}

// newService serves a store, compared with that of an earlier edition. reload takes up another edition, where the store
// does not do so by itself.
func newService(store, earlier catalog.Store, reload func() error) *service {
	schema := graph.Comparing(store, earlier)
	return &service{
		schema:   schema,
		sdl:      schema.Schema().Query.Position.Src.Input,
		present:  graph.PresentError,
		ready:    store.Ping,
		pack:     store.Package,
		reload:   reload,
		registry: store.Registry,
		close:    store.Close,
	}
}

// edition is the registry that is served, an empty one while it can't be read.
func (s *service) edition(ctx context.Context) *catalog.Registry {
	ctx, cancel := context.WithTimeout(ctx, readyTimeout)
	defer cancel()
	r, err := s.registry(ctx)
	if err != nil {
		return &catalog.Registry{} // /readyz says why
	}
	return r
}

// readRegistry reads and validates the registry directory that a flag names, or
// the embedded one if dir is "". Its error has one line for each fault.
func readRegistry(flag, dir string) (*registry.Registry, error) {
	name, files := "embedded registry", seeds.Registry()
	if dir != "" {
		// A link that is switched while the files are read must not mix two registries.
		resolved, err := filepath.EvalSymlinks(dir)
		if err != nil {
			return nil, fmt.Errorf("%s: %s can't be read: %w", flag, dir, err)
		}
		if info, err := os.Stat(resolved); err != nil || !info.IsDir() {
			return nil, fmt.Errorf("%s: %s is not a directory", flag, dir)
		}
		name, files = "registry "+dir, os.DirFS(resolved)
	}
	rows, err := registry.Read(files)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the %s can't be served", name), err)
	}
	return rows, nil
}
