package neo4jstore_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/neo4j/testserver"
	"oncograph/seeds"
	"oncograph/store/neo4jstore"
)

// BenchmarkLoad measures from a registry directory to an edition that readers
// see, in an empty database, and the most memory that the loader's heap took.
func BenchmarkLoad(b *testing.B) {
	server := testserver.Shared(b)
	s, err := neo4jstore.Open(neo4jstore.Options{URI: server.URI, User: server.User, Password: server.Password})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close(context.Background())
	for _, size := range []string{"real", "x1", "x10", "x100"} {
		b.Run(size, func(b *testing.B) {
			files := seeds.Registry()
			if size != "real" {
				files = generated(b, size)
			}
			var written int
			var most uint64
			for b.Loop() {
				b.StopTimer()
				if err := server.Clear(b.Context()); err != nil {
					b.Fatal(err)
				}
				runtime.GC()
				stop := watchHeap(&most)
				b.StartTimer()
				rows, err := registry.Read(files)
				if err != nil {
					b.Fatal(err)
				}
				l := neo4jstore.NewLoader(s, edition.Link(rows, time.Now()))
				if _, err := l.Load(b.Context(), nil); err != nil {
					b.Fatal(err)
				}
				stop()
				nodes, edges := l.Size()
				written += nodes + edges
			}
			b.ReportMetric(float64(written)/b.Elapsed().Seconds(), "nodes+edges/s")
			b.ReportMetric(float64(most)/1e6, "peak-MB")
		})
	}
}

// generated is a registry that `make bench` has generated.
func generated(b *testing.B, size string) fs.FS {
	b.Helper()
	dir := filepath.Join("..", "..", "build", "bench", size)
	if _, err := os.Stat(dir); err != nil {
		b.Fatalf("%v: run `make bench`, which generates it", err)
	}
	return os.DirFS(dir)
}

// watchHeap keeps the most memory that the process took from the system for its
// heap and stacks, until stop is called.
func watchHeap(most *uint64) (stop func()) {
	var stopped atomic.Bool
	done := make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for !stopped.Load() {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			*most = max(*most, m.HeapInuse+m.StackInuse)
			<-tick.C
		}
	}()
	return func() {
		stopped.Store(true)
		<-done
	}
}
