package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/neo4j/testserver"
	"oncograph/store/neo4jstore"
)

// TestAServerFollowsItsNeo4j begins without a database, which then comes, is
// loaded, crashes and comes again.
func TestAServerFollowsItsNeo4j(t *testing.T) {
	database, err := testserver.Own(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := database.Stop(); err != nil {
			t.Error(err)
		}
	})
	if err := database.Kill(); err != nil {
		t.Fatal(err)
	}
	r := start(t, "--store=neo4j", "--neo4j-uri="+database.URI, "--neo4j-user="+database.User, "--neo4j-password="+database.Password, "--request-timeout=3s")
	const groups = "{ groups { totalCount } }"
	unavailable := func(when string) {
		t.Helper()
		if a := r.query(t, mediaResponse, groups, nil); a.code(t) != codeUnavailable {
			t.Errorf("%s, a query gets %d %s, want %s", when, a.status, a.body, codeUnavailable)
		}
		if a := r.get(t, "/readyz"); a.status != 503 || !strings.Contains(a.body, "not ready") {
			t.Errorf("%s, /readyz says %d %s", when, a.status, a.body)
		}
	}
	answers := func() bool {
		a := r.query(t, mediaResponse, groups, nil)
		return a.status == 200 && strings.Contains(a.body, `"totalCount":77`)
	}

	unavailable("without a database")
	if err := database.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	within(t, "/readyz names what is missing", func() bool { return strings.Contains(r.get(t, "/readyz").body, "loader load") })
	unavailable("without a registry")
	if a := r.get(t, "/metrics"); a.status != 200 || strings.Contains(a.body, "oncograph_registry_info{") {
		t.Errorf("without a registry, /metrics says %d %s", a.status, a.body)
	}

	rows, err := readRegistry("--registry", "")
	if err != nil {
		t.Fatal(err)
	}
	store, err := neo4jstore.Open(neo4jstore.Options{URI: database.URI, User: database.User, Password: database.Password})
	if err != nil {
		t.Fatal(err)
	}
	_, err = neo4jstore.NewLoader(store, edition.Link(rows, time.Now())).Load(t.Context(), nil)
	if closed := store.Close(context.Background()); err != nil || closed != nil {
		t.Fatal(err, closed)
	}
	within(t, "the registry is answered from", answers)
	if a := r.get(t, "/metrics"); !strings.Contains(a.body, `oncograph_registry_info{edition="第一批",version="`+registry.Version(rows)+`"} 1`) {
		t.Errorf("/metrics does not have the registry that was loaded: %s", a.body)
	}
	if a := r.get(t, "/readyz"); a.status != 200 {
		t.Errorf("/readyz says %d %s", a.status, a.body)
	}

	if err := database.Kill(); err != nil {
		t.Fatal(err)
	}
	unavailable("after a crash")
	if err := database.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	within(t, "the registry is answered from again", answers)
}
