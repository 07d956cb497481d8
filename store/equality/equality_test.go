// Package equality holds the stores equal: on every registry the memory store
// and Neo4j give the same answer to every query, errors included. Registries
// and queries are random; the queries are drawn from the schema itself, so that
// a field that is added to it is asked for without further work. Two stores that
// differ are shown by the smallest query and the smallest registry on which they do.
package equality

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/neo4j/testserver"
	"oncograph/store/memstore"
	"oncograph/store/neo4jstore"
	"oncograph/store/storetest"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"pgregory.net/rapid"
)

var queries = flag.Int("equality.queries", 30, "random queries for each of the -rapid.checks random registries")

func TestMain(m *testing.M) {
	flag.Parse()
	// Each check loads a registry, and Neo4j plans each new shape of a query for
	// longer than it runs; more are for -rapid.checks and -equality.queries.
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		if err := f.Value.Set("2"); err != nil {
			panic(err)
		}
	}
	os.Exit(testserver.Main(m))
}

// earlier is the edition that both stores are compared with where a query asks so.
var earlier = memstore.New(storetest.Fixture(), time.Now())

// handlerOf serves a store's answers over HTTP.
func handlerOf(store catalog.Store) http.Handler {
	h := handler.New(graph.Comparing(store, earlier))
	h.AddTransport(transport.POST{})
	h.SetErrorPresenter(graph.PresentError)
	h.SetRecoverFunc(func(_ context.Context, panicked any) error { return fmt.Errorf("panic: %v", panicked) })
	return h
}

// stores are the two, and the handlers that answer from them.
type stores struct {
	t             *testing.T
	database      *neo4jstore.Store
	memory, neo4j http.Handler
}

// open is the two stores, empty yet.
func open(t *testing.T) *stores {
	t.Helper()
	server := testserver.Shared(t)
	database, err := neo4jstore.Open(neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return &stores{t: t, database: database, neo4j: handlerOf(database)}
}

// load puts a registry into both.
func (s *stores) load(r *registry.Registry) {
	s.t.Helper()
	s.memory = handlerOf(memstore.New(r, time.Now()))
	if _, err := neo4jstore.NewLoader(s.database, edition.Link(r, time.Now())).Load(s.t.Context(), nil); err != nil {
		s.t.Fatal(err)
	}
}

func TestRandomQueriesAreAnsweredAlike(t *testing.T) {
	s := open(t)
	// What differs is made small here and not by rapid, which would load the
	// database anew for each of its tries, those that change the query alone too.
	var found *difference
	asked, refused := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		if found != nil {
			return
		}
		rows := randomRegistry(rt)
		s.load(rows)
		p := newPools(t, s.memory)
		for range *queries {
			query := newQuestion(rt, p).query()
			diff, wrong := s.compare(query, nil)
			if diff != "" {
				found = &difference{rows, query}
				return
			}
			asked++
			if wrong {
				refused++
			}
		}
	})
	if found != nil {
		t.Fatal(s.smallest(*found))
	}
	t.Logf("%d queries were answered alike, %d of them with an error", asked, refused)
}
