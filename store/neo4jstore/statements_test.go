package neo4jstore_test

import (
	"context"
	"log/slog"
	"sync/atomic"
	"testing"

	"oncograph/operations"
	"oncograph/oracle"
	"oncograph/store/neo4jstore"
)

// statements counts the statements that a store logs.
type statements struct{ n atomic.Int64 }

func (s *statements) Enabled(context.Context, slog.Level) bool { return true }
func (s *statements) Handle(_ context.Context, r slog.Record) error {
	if r.Message == "cypher" {
		s.n.Add(1)
	}
	return nil
}
func (s *statements) WithAttrs([]slog.Attr) slog.Handler { return s }
func (s *statements) WithGroup(string) slog.Handler      { return s }

func TestStatementsDependOnTheShapeOfARequestNotOnItsRows(t *testing.T) {
	var counted statements
	s := connect(t, func(o *neo4jstore.Options) { o.Log = slog.New(&counted) })
	load(t, s, realRegistry(t))
	h := handlerOf(s)
	count := func(query string, variables map[string]any) int64 {
		before := counted.n.Load()
		if _, errs := oracle.Ask(t, h, query, variables); errs != nil {
			t.Fatal(errs)
		}
		return counted.n.Load() - before
	}
	nested, err := operations.Text("04-nested.graphql")
	if err != nil {
		t.Fatal(err)
	}
	// The edition, the page, ten links below it, and whether the edition is still there.
	const links = 10
	one, all := count(nested, map[string]any{"first": 1}), count(nested, map[string]any{"first": 77})
	if one != all || all != 3+links {
		t.Errorf("04 takes %d statements for one group and %d for 77, want %d", one, all, 3+links)
	}
	pages := `query ($where: RegionWhere) { regions(where: $where) { groups(first: 2) { totalCount nodes { code } } } }`
	one = count(pages, map[string]any{"where": map[string]any{"code": map[string]any{"eq": "CN-BJ"}}})
	if all = count(pages, nil); one != 4 || all != 4 {
		t.Errorf("a page of groups takes %d statements for one region and %d for 32, want 4", one, all)
	}
}
