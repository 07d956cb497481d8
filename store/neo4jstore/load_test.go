package neo4jstore_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/neo4j/testserver"
	"oncograph/store/neo4jstore"
	"oncograph/store/storetest"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// clear empties the database of the test server.
func clear(t *testing.T) *testserver.Server {
	t.Helper()
	server := testserver.Shared(t)
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	return server
}

// cypher runs a statement on the test server and returns its one value.
func cypher(t *testing.T, text string) any {
	t.Helper()
	driver, err := testserver.Shared(t).Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background())
	result, err := neo4j.ExecuteQuery(t.Context(), driver, text, nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Records) == 0 {
		return nil
	}
	return result.Records[0].Values[0]
}

func TestAGraphOfAnotherFormatIsNotServedUntilItIsLoadedAgain(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	r := storetest.Fixture()
	load(t, s, r)
	cypher(t, `MATCH (e:Edition) SET e.format = 3 RETURN e`)
	_, err := s.Registry(t.Context())
	var known *catalog.Error
	if !errors.As(err, &known) || known.Code != catalog.Unavailable || !strings.Contains(known.Message, "format 3") || !strings.Contains(known.Message, "loader load") {
		t.Errorf("a graph of format 3 is answered with %v", err)
	}
	if err := s.Ping(t.Context()); err == nil {
		t.Error("it is called ready")
	}
	load(t, s, r)
	whole(t, s, r)
	if err := s.Ping(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestLoadingAgainChangesNothing(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	r := storetest.Fixture()
	first := load(t, s, r)
	if len(first.Added) == 0 || len(first.Changed)+len(first.Removed) > 0 {
		t.Errorf("the first load says %s", first)
	}
	nodes := cypher(t, `MATCH (n) RETURN count(n)`)
	if again := load(t, s, r); !again.Empty() {
		t.Errorf("the second load says %s", again)
	}
	if now := cypher(t, `MATCH (n) RETURN count(n)`); now != nodes {
		t.Errorf("there were %v nodes, now %v", nodes, now)
	}
}

func TestAnEditionTakesThePlaceOfAnother(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	load(t, s, storetest.Fixture())
	next := storetest.Fixture()
	next.Hospitals[0].NameEN = "Another Name"
	next.Sources = append(next.Sources, registry.Source{Code: "new", Title: "New"})
	next.RegionNeighbours = nil
	changed := map[catalog.Kind]int{}
	loader := neo4jstore.NewLoader(s, edition.Link(next, time.Now()))
	plan, err := loader.Plan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got, err := loader.Load(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(plan, got); diff != "" {
		t.Errorf("the load did not do what was planned (-plan +load):\n%s", diff)
	}
	if diff := cmp.Diff([]neo4jstore.Change{{Kind: catalog.KindSource, Code: "new", Name: "New"}}, got.Added); diff != "" {
		t.Errorf("added (-want +got):\n%s", diff)
	}
	for _, c := range got.Changed {
		changed[c.Kind]++
	}
	if changed[catalog.KindHospital] != 1 || changed[catalog.KindRegion] == 0 || len(got.Removed) != 0 {
		t.Errorf("changed %v, removed %v; want one hospital, the regions that had borders, and nothing", changed, got.Removed)
	}
	if editions := cypher(t, `MATCH (e:Edition) RETURN count(e)`); editions != int64(1) {
		t.Errorf("%v editions are left, want 1", editions)
	}
	if left := cypher(t, `MATCH (e:Edition) MATCH (n:Oncograph) WHERE n.edition <> e.version RETURN count(n)`); left != int64(0) {
		t.Errorf("%v nodes of the old edition are left", left)
	}
}

func TestWhatAKilledLoaderLeftIsNeverSeenAndIsRemoved(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	load(t, s, storetest.Fixture())
	ctx, kill := context.WithCancel(t.Context())
	_, err := neo4jstore.NewLoader(s, edition.Link(realRegistry(t), time.Now())).Load(ctx, func(done, _ int) {
		if done > 300 {
			kill()
		}
	})
	if err == nil {
		t.Fatal("the load went on though it was stopped")
	}
	got, err := s.Registry(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if want := registry.Version(storetest.Fixture()); got.Version != want {
		t.Errorf("readers see %s, want the old edition %s", got.Version, want)
	}
	if half := cypher(t, `MATCH (e:Edition) MATCH (n:Oncograph) WHERE n.edition <> e.version RETURN count(n)`); half == int64(0) {
		t.Error("the killed load wrote nothing, so this test proves nothing")
	}
	load(t, s, storetest.Fixture())
	if half := cypher(t, `MATCH (e:Edition) MATCH (n:Oncograph) WHERE n.edition <> e.version RETURN count(n)`); half != int64(0) {
		t.Errorf("%v nodes of the killed load are left", half)
	}
}

func TestALoadSaysWhyItCannot(t *testing.T) {
	server := clear(t)
	for name, test := range map[string]struct {
		change func(*neo4jstore.Options)
		before string
		want   []string
	}{
		"no server":            {change: func(o *neo4jstore.Options) { o.URI = "bolt://127.0.0.1:9" }, want: []string{"no Neo4j at bolt://127.0.0.1:9"}},
		"wrong password":       {change: func(o *neo4jstore.Options) { o.Password = "not it" }, want: []string{"refuses user", "--neo4j-password-file"}},
		"no such database":     {change: func(o *neo4jstore.Options) { o.Database = "nowhere" }, want: []string{"nowhere"}},
		"somebody else's data": {before: `CREATE (:Customer {name: 'x'})`, want: []string{"Customer", "empty database"}},
	} {
		t.Run(name, func(t *testing.T) {
			if test.before != "" {
				cypher(t, test.before)
			}
			s := connect(t, test.change)
			_, err := neo4jstore.NewLoader(s, edition.Link(storetest.Fixture(), time.Now())).Load(t.Context(), nil)
			if err == nil {
				t.Fatal("it loaded")
			}
			for _, want := range test.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("it says %q, want %q in it", err, want)
				}
			}
			if ours := cypher(t, `MATCH (n:Oncograph) RETURN count(n)`); ours != int64(0) {
				t.Errorf("it wrote %v nodes", ours)
			}
		})
	}
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
}
