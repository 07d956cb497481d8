package neo4jstore_test

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/neo4j/testserver"
	"oncograph/store/neo4jstore"
	"oncograph/store/storetest"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func loaderOf(s *neo4jstore.Store, r *registry.Registry) *neo4jstore.Loader {
	return neo4jstore.NewLoader(s, edition.Link(r, time.Now()))
}

// whole fails unless readers see the whole of a registry: each node as it should
// be, and as many edges between them as it has.
func whole(t *testing.T, s *neo4jstore.Store, r *registry.Registry) {
	t.Helper()
	l := loaderOf(s, r)
	differences, err := l.Plan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !differences.Empty() {
		t.Errorf("readers don't see the edition that they should: a load of it says %s", differences)
	}
	_, edges := l.Size()
	if n := cypher(t, `MATCH (e:Edition {current: true}) MATCH (n:Oncograph {edition: e.version})-[r]->(m) WHERE m.edition = e.version RETURN count(r)`); n != int64(edges) {
		t.Errorf("readers see %v edges, want %d", n, edges)
	}
}

// alone fails unless the edition that readers see is all that there is.
func alone(t *testing.T) {
	t.Helper()
	if n := cypher(t, `MATCH (e:Edition {current: true}) MATCH (n) WHERE n <> e AND coalesce(n.edition, '') <> e.version RETURN count(n)`); n != int64(0) {
		t.Errorf("%v other nodes are left", n)
	}
}

func TestALoadWhoseConnectionIsLostLeavesAWholeEdition(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	before, after := storetest.Fixture(), realRegistry(t)
	for _, test := range []struct {
		name            string
		requests        int64 // bytes until the cut; 0 cuts the answer to the publication
		forGood         bool
		mustLeaveTheOld bool
	}{
		{"once, early", 3_000, false, false},
		{"once, among the edges", 700_000, false, false},
		{"once, before it hears that it is published", 0, false, false},
		{"for good, before anything is written", 3_000, true, true},
		{"for good, among the nodes", 200_000, true, true},
		{"for good, among the edges", 700_000, true, true},
		{"for good, before it hears that it is published", 0, true, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			load(t, s, before)
			proxy, err := testserver.NewProxy(testserver.Shared(t).URI)
			if err != nil {
				t.Fatal(err)
			}
			defer proxy.Close()
			through := connect(t, func(o *neo4jstore.Options) { o.URI = proxy.URI })
			loaded := make(chan struct{})
			var watch sync.WaitGroup
			var cut <-chan struct{}
			arm := func(happens <-chan struct{}) {
				cut = happens
				watch.Go(func() {
					select {
					case <-happens:
						if test.forGood {
							proxy.Down()
						}
					case <-loaded:
					}
				})
			}
			if test.requests > 0 {
				arm(proxy.CutRequests(test.requests))
			}
			_, err = loaderOf(through, after).Load(t.Context(), func(done, total int) {
				if test.requests == 0 && done == total { // all that is left is to publish
					arm(proxy.CutAnswers(1))
				}
			})
			close(loaded)
			watch.Wait()
			select {
			case <-cut:
			default:
				t.Fatalf("the load was over before the cut, so this test proves nothing: %v", err)
			}
			switch {
			case err == nil && test.mustLeaveTheOld:
				t.Error("it says that it loaded, over no connection")
			case err == nil:
				whole(t, s, after)
			default:
				if !strings.Contains(err.Error(), "the connection broke") {
					t.Errorf("it says %q", err)
				}
				whole(t, s, before)
			}
			load(t, s, after)
			whole(t, s, after)
			alone(t)
		})
	}
}

func TestOfTwoLoadsTheOneThatBeganLastReplacesTheOther(t *testing.T) {
	first, second := realRegistry(t), storetest.Fixture()
	l := loaderOf(nil, first)
	nodes, edges := l.Size()
	for name, at := range map[string]int{"among the nodes": 1, "among the edges": nodes + 1, "before it is published": nodes + edges} {
		t.Run(name, func(t *testing.T) {
			clear(t)
			a, b := connect(t, nil), connect(t, nil)
			begun := false
			_, err := loaderOf(a, first).Load(t.Context(), func(done, _ int) {
				if done >= at && !begun {
					begun = true
					load(t, b, second)
				}
			})
			if err == nil || !strings.Contains(err.Error(), "another load of this database began after this one") {
				t.Errorf("the first load says %v", err)
			}
			whole(t, b, second)
			alone(t)
		})
	}
}

// A reader of what is replaced holds its removal up, until the load is interrupted.
func TestALoadInterruptedAfterItIsPublishedDoesNotDenyIt(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	before, after := storetest.Fixture(), realRegistry(t)
	load(t, s, before)
	driver, err := testserver.Shared(t).Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background())
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{})
	defer session.Close(context.Background())
	lock, err := session.BeginTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lock.Run(t.Context(), `MATCH (n:Hospital) SET n.lock = true REMOVE n.lock`, nil); err != nil {
		t.Fatal(err)
	}
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	ended := make(chan error, 1)
	go func() {
		_, err := loaderOf(s, after).Load(ctx, nil)
		ended <- err
	}()
	for cypher(t, `MATCH (e:Edition {current: true}) RETURN e.registryVersion`) != registry.Version(after) {
		select {
		case err := <-ended:
			t.Fatalf("the load was over before it was published: %v", err)
		default:
		}
	}
	interrupt()
	if err := <-ended; err == nil || errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "the edition was loaded") {
		t.Errorf("it says %v", err)
	}
	if err := lock.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	whole(t, s, after)
	load(t, s, after)
	alone(t)
}

func TestLoadsAtTheSameTimeLeaveOneWholeEdition(t *testing.T) {
	clear(t)
	registries := []*registry.Registry{realRegistry(t), storetest.Fixture()}
	errs := make([]error, len(registries))
	stores := []*neo4jstore.Store{connect(t, nil), connect(t, nil)}
	var both sync.WaitGroup
	for i, r := range registries {
		both.Go(func() { _, errs[i] = loaderOf(stores[i], r).Load(t.Context(), nil) })
	}
	both.Wait()
	if errs[0] != nil && errs[1] != nil {
		t.Fatalf("both failed: %v; %v", errs[0], errs[1])
	}
	seen, err := stores[0].Registry(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range registries {
		if seen.Version != registry.Version(r) {
			continue
		}
		if errs[i] != nil {
			t.Errorf("readers see what was not loaded: %v", errs[i])
		}
		whole(t, stores[0], r)
	}
	load(t, stores[0], registries[1])
	whole(t, stores[0], registries[1])
	alone(t)
}

// membersOf writes the members of groups down.
func membersOf(groups []*catalog.Group) (string, error) {
	members := map[string][]string{}
	for _, g := range groups {
		for _, m := range g.Memberships() {
			members[g.Code] = append(members[g.Code], m.Hospital().Code)
		}
	}
	text, err := json.Marshal(members)
	return string(text), err
}

func TestReadersSeeOneEditionOrTheOtherWhileTheyAlternate(t *testing.T) {
	clear(t)
	writer, reader := connect(t, nil), connect(t, nil)
	registries := []*registry.Registry{storetest.Fixture(), realRegistry(t)}
	// Groups with members and their hospitals: several statements an answer.
	answer := func(ctx context.Context) (string, error) {
		most := catalog.MostPageSize
		page, err := reader.Groups(ctx, catalog.GroupQuery{Field: "Query.groups", Window: catalog.Window{First: &most}}, func() []catalog.Follow {
			return []catalog.Follow{{On: "GroupConnection", Field: "nodes", Expand: []catalog.Follow{
				{On: "Group", Field: "memberships", Expand: []catalog.Follow{{On: "Membership", Field: "hospital"}}},
			}}}
		})
		if err != nil {
			return "", err
		}
		return membersOf(page.Nodes())
	}
	expected := map[string]bool{}
	for _, r := range registries {
		text, err := membersOf(edition.Link(r, time.Now()).Groups)
		if err != nil {
			t.Fatal(err)
		}
		expected[text] = true
	}
	load(t, writer, registries[0])
	ctx, stop := context.WithCancel(t.Context())
	answered := make(chan struct{}, 1)
	var reading sync.WaitGroup
	reading.Go(func() {
		for ctx.Err() == nil {
			got, err := answer(t.Context())
			switch {
			case err != nil:
				t.Errorf("a reader was refused: %v", err)
			case !expected[got]:
				t.Errorf("a reader saw what is neither edition: %s", got)
			}
			select {
			case answered <- struct{}{}:
			default:
			}
		}
	})
	for i := range 6 {
		load(t, writer, registries[(i+1)%2])
		<-answered // and so from each edition at least once
		<-answered
	}
	stop()
	reading.Wait()
}

func TestALoadSaysThatThereIsNoNeo4j(t *testing.T) {
	web := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(web.Close) // not by defer: the subtests end after this function
	closing, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			c, err := closing.Accept()
			if err != nil {
				return
			}
			_ = c.Close()
		}
	})
	t.Cleanup(func() {
		_ = closing.Close()
		serving.Wait()
	})
	silent, err := net.Listen("tcp", "127.0.0.1:0") // it accepts, and says nothing
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = silent.Close() })
	for name, address := range map[string]string{"HTTP": web.Listener.Addr().String(), "a server that hangs up": closing.Addr().String(), "a silent server": silent.Addr().String()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, err := neo4jstore.Open(neo4jstore.Options{URI: "bolt://" + address, User: "neo4j", Password: "x"})
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close(context.Background())
			_, err = loaderOf(s, storetest.Fixture()).Load(t.Context(), nil)
			if want := "there is no Neo4j at bolt://" + address; err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("it says %v, want %q", err, want)
			}
		})
	}
}

func TestALoadSaysThatTheDatabaseMayOnlyBeRead(t *testing.T) {
	server, err := testserver.Own(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer server.Stop()
	s, err := neo4jstore.Open(neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background())
	load(t, s, storetest.Fixture())
	if err := server.RestartReadOnly(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, err = loaderOf(s, realRegistry(t)).Load(t.Context(), nil)
	if want := "the database at " + server.URI + " may only be read"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("it says %v, want %q", err, want)
	}
	left, err := loaderOf(s, storetest.Fixture()).Plan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !left.Empty() {
		t.Errorf("the edition before is not what it was: %s", left)
	}
}
