package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/neo4j/testserver"
	"oncograph/operations"
	"oncograph/store/neo4jstore"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// failing is a server whose Neo4j is about to fail, behind a network that can.
type failing struct {
	*running
	database *testserver.Server
	network  *testserver.Proxy
	queries  []string
	right    []string // what a server that needs no database answers
}

// TestNeo4jFails makes a database fail in every way that it can while requests
// come in. Each gets the whole right answer or is told that the service is
// unavailable; afterwards all is as before.
func TestNeo4jFails(t *testing.T) {
	database, err := testserver.Own(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Stop(); err != nil {
			t.Error(err)
		}
	})
	network, err := testserver.NewProxy(database.URI)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = network.Close() })
	f := &failing{database: database, network: network}
	f.load(t)
	memory := start(t)
	for _, file := range []string{"02-groups-lacking-a-modality.graphql", "04-nested.graphql", "12-single-points-of-failure.graphql"} {
		query, err := operations.Text(file)
		if err != nil {
			t.Fatal(err)
		}
		f.queries = append(f.queries, query)
		f.right = append(f.right, memory.query(t, mediaResponse, query, nil).body)
	}
	f.running = start(t, "--store=neo4j", "--neo4j-uri="+network.URI, "--neo4j-user="+database.User, "--neo4j-password="+database.Password, "--request-timeout=5s")
	f.answersAgain(t)
	for name := range downloads {
		if strings.HasSuffix(name, ".xlsx") {
			continue // excelize orders a zip by chance
		}
		if got, want := f.get(t, "/export/"+name), memory.get(t, "/export/"+name); got.status != 200 || got.body != want.body {
			t.Errorf("%s is %d with %d bytes from Neo4j, %d with %d from memory", name, got.status, len(got.body), want.status, len(want.body))
		}
	}

	for _, failure := range []struct {
		name string
		test func(*testing.T)
	}{
		{"killed under load", f.killedUnderLoad},
		{"the connection cut midway", f.cutMidway},
		{"a network that holds everything back", f.stalled},
		{"a slow network", f.slow},
		{"another password", f.otherPassword},
		{"emptied", f.emptied},
		{"clients that leave", f.clientsLeave},
	} {
		t.Run(failure.name, func(t *testing.T) {
			failure.test(t)
			f.answersAgain(t)
			if a := f.get(t, "/readyz"); a.status != 200 {
				t.Errorf("afterwards /readyz says %d %s", a.status, a.body)
			}
		})
	}

	if code := f.stop(t); code != 0 {
		t.Errorf("the server ends with %d", code)
	}
	within(t, "the server's connections are closed", func() bool { return f.network.Connections() == 0 })
}

// load puts the embedded registry into the database, not over the network.
func (f *failing) load(t *testing.T) {
	t.Helper()
	rows, err := readRegistry("--registry", "")
	if err != nil {
		t.Fatal(err)
	}
	store, err := neo4jstore.Open(neo4jstore.Options{URI: f.database.URI, User: f.database.User, Password: f.database.Password})
	if err != nil {
		t.Fatal(err)
	}
	_, err = neo4jstore.NewLoader(store, edition.Link(rows, time.Now())).Load(t.Context(), nil)
	if closed := store.Close(context.Background()); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
}

// write runs a statement, not over the network.
func (f *failing) write(t *testing.T, password, database, statement string, parameters map[string]any) *neo4j.EagerResult {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(f.database.URI, neo4j.BasicAuth(f.database.User, password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	result, err := neo4j.ExecuteQuery(t.Context(), driver, statement, parameters, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(database))
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// ask asks query i. It is true for the whole right answer, false where the
// service says that it is unavailable; everything else is an error.
func (f *failing) ask(t *testing.T, i int) bool {
	t.Helper()
	a := f.query(t, mediaResponse, f.queries[i], nil)
	if a.body == f.right[i] {
		return true
	}
	var body struct {
		Data   any
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal([]byte(a.body), &body); err != nil || body.Data != nil || len(body.Errors) == 0 || body.Errors[0].Extensions.Code != codeUnavailable {
		t.Errorf("query %d is neither answered rightly nor refused as %s: %d %.600s", i, codeUnavailable, a.status, a.body)
	}
	return false
}

// answersAgain waits until every query is answered.
func (f *failing) answersAgain(t *testing.T) {
	t.Helper()
	for i := range f.queries {
		within(t, fmt.Sprintf("query %d is answered", i), func() bool { return f.ask(t, i) })
	}
}

// refused waits until queries are refused, and checks that the server says what is missing.
func (f *failing) refused(t *testing.T, says string) {
	t.Helper()
	within(t, "a query is refused", func() bool { return !f.ask(t, 0) })
	if a := f.get(t, "/readyz"); a.status != 503 || !strings.Contains(a.body, says) {
		t.Errorf("/readyz says %d %q, want 503 and %q in it", a.status, a.body, says)
	}
}

func (f *failing) killedUnderLoad(t *testing.T) {
	var clients sync.WaitGroup
	var answered, refused atomic.Int64
	enough := make(chan struct{})
	defer clients.Wait()
	defer close(enough)
	for i := range f.queries {
		clients.Go(func() {
			for {
				select {
				case <-enough:
					return
				default:
				}
				if f.ask(t, i) {
					answered.Add(1)
				} else {
					refused.Add(1)
				}
			}
		})
	}
	within(t, "the load is on", func() bool { return answered.Load() > 10 })
	if err := f.database.Kill(); err != nil {
		t.Fatal(err)
	}
	within(t, "requests are refused", func() bool { return refused.Load() > 0 })
	if err := f.database.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	before := answered.Load()
	within(t, "requests are answered", func() bool { return answered.Load() > before+10 })
}

func (f *failing) cutMidway(t *testing.T) {
	for i := range f.queries {
		for bytes := int64(1); bytes < 1<<17; bytes *= 4 {
			f.network.CutAnswers(bytes)
			f.ask(t, i)
			f.network.Cut() // whatever was not used up goes with the connections
		}
	}
}

func (f *failing) stalled(t *testing.T) {
	f.network.Stall()
	defer f.network.Flow()
	for i := range f.queries {
		if f.ask(t, i) {
			t.Errorf("query %d is answered over a network that lets nothing through", i)
		}
	}
	if a := f.get(t, "/readyz"); a.status != 503 {
		t.Errorf("/readyz says %d %s", a.status, a.body)
	}
}

func (f *failing) slow(t *testing.T) {
	f.network.Slow(10 * time.Millisecond)
	defer f.network.Slow(0)
	for i := range f.queries {
		f.ask(t, i)
	}
}

func (f *failing) otherPassword(t *testing.T) {
	const other = "another-password-1"
	change := func(from, to string) {
		f.write(t, from, "system", "ALTER CURRENT USER SET PASSWORD FROM $from TO $to", map[string]any{"from": from, "to": to})
	}
	change(f.database.Password, other)
	f.network.Cut() // an open connection stays who it was
	f.refused(t, "--neo4j-password-file")
	change(other, f.database.Password)
}

func (f *failing) emptied(t *testing.T) {
	f.write(t, f.database.Password, "", "MATCH (n) DETACH DELETE n", nil)
	f.refused(t, "loader load")
	f.load(t)
}

// clientsLeave sends requests and does not wait for their answers: the database
// stops working on them.
func (f *failing) clientsLeave(t *testing.T) {
	f.network.Slow(20 * time.Millisecond)
	defer f.network.Slow(0)
	body, err := json.Marshal(map[string]string{"query": f.queries[1]})
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		ctx, leave := context.WithCancel(t.Context())
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, f.url+"/graphql", strings.NewReader(string(body)))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", "application/json")
		gone := make(chan struct{})
		go func() {
			defer close(gone)
			if a, err := f.client.Do(request); err == nil {
				_ = a.Body.Close()
			}
		}()
		within(t, "the database works on the request", func() bool { return f.transactions(t) > 0 })
		leave()
		<-gone
		within(t, "the database has stopped working on it", func() bool { return f.transactions(t) == 0 })
	}
}

// transactions counts those of others in the database.
func (f *failing) transactions(t *testing.T) int {
	t.Helper()
	return len(f.write(t, f.database.Password, "", "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN currentQuery", nil).Records)
}
