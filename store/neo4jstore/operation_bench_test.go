package neo4jstore_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/neo4j/testserver"
	"oncograph/operations"
	"oncograph/store/neo4jstore"
)

// tally sums up what the statements of a store took.
type tally struct{ statements, hits atomic.Int64 }

func (c *tally) Enabled(context.Context, slog.Level) bool { return true }
func (c *tally) Handle(_ context.Context, r slog.Record) error {
	c.statements.Add(1)
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "hits" {
			c.hits.Add(a.Value.Int64())
		}
		return true
	})
	return nil
}
func (c *tally) WithAttrs([]slog.Attr) slog.Handler { return c }
func (c *tally) WithGroup(string) slog.Handler      { return c }

// BenchmarkOperation measures operations from the request's body to the answer's,
// for one client and for eight at once; database hits are counted beside, since
// counting slows the database.
func BenchmarkOperation(b *testing.B) {
	server := testserver.Shared(b)
	open := func(b *testing.B, log slog.Handler, profile bool) *neo4jstore.Store {
		s, err := neo4jstore.Open(neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password, Log: slog.New(log), Profile: profile})
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(func() { _ = s.Close(context.Background()) })
		return s
	}
	for _, size := range []string{"x1", "x10", "x100"} {
		b.Run(size, func(b *testing.B) {
			rows, err := registry.Read(generated(b, size))
			if err != nil {
				b.Fatal(err)
			}
			var counted, profiled tally
			s, p := open(b, &counted, false), open(b, &profiled, true)
			if _, err := neo4jstore.NewLoader(s, edition.Link(rows, time.Now())).Load(b.Context(), nil); err != nil {
				b.Fatal(err)
			}
			h := handlerOf(s)
			for _, o := range asked {
				if !strings.Contains("01 02 04 05 08 19", o.file[:2]) {
					continue
				}
				ask := asking(b, o)
				profiled.hits.Store(0)
				ask(handlerOf(p))
				for _, clients := range []int{1, 8} {
					b.Run(fmt.Sprintf("%s/%d", o.file, clients), func(b *testing.B) {
						ask(h) // so that the statements are planned
						counted.statements.Store(0)
						if clients == 1 {
							for b.Loop() {
								ask(h)
							}
						} else {
							b.SetParallelism(max(1, clients/runtime.GOMAXPROCS(0)))
							b.RunParallel(func(pb *testing.PB) {
								for pb.Next() {
									ask(h)
								}
							})
						}
						b.ReportMetric(float64(counted.statements.Load())/float64(b.N), "statements/op")
						b.ReportMetric(float64(profiled.hits.Load()), "hits/op")
					})
				}
			}
		})
	}
}

// asking sends an operation to a handler, and fails on an error.
func asking(b *testing.B, o operation) func(http.Handler) {
	text, err := operations.Text(o.file + ".graphql")
	if err != nil {
		b.Fatal(err)
	}
	body := asJSON(b, map[string]any{"query": text, "variables": o.with})
	return func(h http.Handler) {
		request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		answer := httptest.NewRecorder()
		h.ServeHTTP(answer, request)
		if answer.Code != http.StatusOK || strings.Contains(answer.Body.String(), `"errors"`) {
			b.Errorf("%s: %d %.300s", o.file, answer.Code, answer.Body)
		}
	}
}

func asJSON(b *testing.B, value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}
