package main

import (
	"bytes"
	"encoding/json"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/seeds"
	"oncograph/store/memstore"
)

// benchmarked are the operations that are measured, with their variables.
var benchmarked = []struct {
	file      string
	variables map[string]any
}{
	{"01-hospitals-in-several-groups", nil},
	{"02-groups-lacking-a-modality", nil},
	{"04-nested", nil},
	{"05-pages", map[string]any{"first": 20}},
	{"08-facets", nil},
	{"19-search", map[string]any{"text": "儿童医院"}},
}

// registries are the registries to measure on: the embedded one, and those that
// `make bench` generates.
func registries(b *testing.B) map[string]fs.FS {
	all := map[string]fs.FS{"real": seeds.Registry()}
	for _, name := range []string{"x1", "x10", "x100"} {
		dir := filepath.Join("..", "build", "bench", name)
		if _, err := os.Stat(dir); err != nil {
			b.Fatalf("%v: run `make bench`, which generates it", err)
		}
		all[name] = os.DirFS(dir)
	}
	return all
}

var sizes = []string{"real", "x1", "x10", "x100"}

func BenchmarkOperation(b *testing.B) {
	all := registries(b)
	for _, size := range sizes {
		rows, err := registry.Read(all[size])
		if err != nil {
			b.Fatal(err)
		}
		store := memstore.New(rows, time.Now())
		silent := slog.New(slog.NewTextHandler(io.Discard, nil))
		handler := newGraphQL(graph.New(store), graph.PresentError, limits{15, 5_000, 100_000}, time.Minute, newMetrics(store.Registry), silent)
		for _, op := range benchmarked {
			b.Run(op.file+"/"+size, func(b *testing.B) {
				query, err := os.ReadFile(filepath.Join("..", "operations", op.file+".graphql"))
				if err != nil {
					b.Fatal(err)
				}
				body, err := json.Marshal(map[string]any{"query": string(query), "variables": op.variables})
				if err != nil {
					b.Fatal(err)
				}
				answered := 0
				b.ReportAllocs()
				for b.Loop() {
					request := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
					request.Header.Set("Content-Type", "application/json")
					answer := httptest.NewRecorder()
					handler.ServeHTTP(answer, request)
					if answer.Code != http.StatusOK || strings.Contains(answer.Body.String(), `"errors"`) {
						b.Fatalf("%d %s", answer.Code, answer.Body)
					}
					answered = answer.Body.Len()
				}
				b.ReportMetric(float64(answered), "answer-B")
			})
		}
	}
}

// BenchmarkStart measures from the registry directory to a store that answers,
// and the memory that the store then holds.
func BenchmarkStart(b *testing.B) {
	all := registries(b)
	for _, size := range sizes {
		b.Run(size, func(b *testing.B) {
			heap := func() uint64 {
				runtime.GC()
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				return m.HeapAlloc
			}
			var store *memstore.Store
			before := heap()
			for b.Loop() {
				rows, err := registry.Read(all[size])
				if err != nil {
					b.Fatal(err)
				}
				store = memstore.New(rows, time.Now())
			}
			b.StopTimer()
			b.ReportMetric(float64(heap()-before)/1e6, "held-MB")
			runtime.KeepAlive(store)
		})
	}
}
