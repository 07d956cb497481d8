package neo4jstore_test

import (
	"context"
	"flag"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/neo4j/testserver"
	"oncograph/oracle"
	"oncograph/seeds"
	"oncograph/store/neo4jstore"
	"oncograph/store/storetest"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
)

func TestMain(m *testing.M) {
	flag.Parse()
	// Each check loads registries into a database; more are for -rapid.checks.
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		if err := f.Value.Set("2"); err != nil {
			panic(err)
		}
	}
	os.Exit(testserver.Main(m))
}

// connect is a store on the test server.
func connect(t *testing.T, change func(*neo4jstore.Options)) *neo4jstore.Store {
	t.Helper()
	server := testserver.Shared(t)
	options := neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password}
	if change != nil {
		change(&options)
	}
	s, err := neo4jstore.Open(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return s
}

// load puts a registry into a store's database.
func load(t *testing.T, s *neo4jstore.Store, r *registry.Registry) *neo4jstore.Changes {
	t.Helper()
	changes, err := neo4jstore.NewLoader(s, edition.Link(r, time.Now())).Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return changes
}

// realRegistry is the embedded registry.
func realRegistry(t *testing.T) *registry.Registry {
	t.Helper()
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T, r *registry.Registry) catalog.Store {
		t.Helper()
		server := testserver.Shared(t)
		s, err := neo4jstore.Open(neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password})
		if err != nil {
			t.Fatal(err)
		}
		load(t, s, r)
		return s
	}, func(t *testing.T, s catalog.Store, r *registry.Registry) { load(t, s.(*neo4jstore.Store), r) })
}

// handlerOf serves a store's answers over HTTP.
func handlerOf(store catalog.Store) http.Handler { return handlerOfSchema(graph.New(store)) }

func handlerOfSchema(schema graphql.ExecutableSchema) http.Handler {
	h := handler.New(schema)
	h.AddTransport(transport.POST{})
	h.SetErrorPresenter(graph.PresentError)
	return h
}

func TestOperationsAnswerAsTheOracleSays(t *testing.T) {
	s := connect(t, nil)
	load(t, s, realRegistry(t))
	oracle.Check(t, handlerOf(s))
}

func TestANeo4jRoutingAddressAnswersAsADirectOne(t *testing.T) {
	load(t, connect(t, nil), realRegistry(t))
	s := connect(t, func(o *neo4jstore.Options) { o.URI = strings.Replace(o.URI, "bolt://", "neo4j://", 1) })
	got, err := s.Registry(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got.Counts.Hospitals != 182 {
		t.Errorf("there are %d hospitals, want 182", got.Counts.Hospitals)
	}
}
