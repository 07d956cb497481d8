package main

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"context"
)

// TestAFingerprintChangesWithEachKindOfChange goes through what can happen to a
// directory.
func TestAFingerprintChangesWithEachKindOfChange(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "registry")
	write := func(path, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	before := fingerprint(dir)
	if before != fingerprint(dir) {
		t.Error("a directory that is not there has two fingerprints")
	}
	for _, step := range []struct {
		what string
		do   func()
	}{
		{"the directory is made", func() { write(filepath.Join(dir, "groups.csv"), "code\n") }},
		{"a file is added", func() { write(filepath.Join(dir, "hospitals.csv"), "code\n") }},
		{"a file is longer", func() { write(filepath.Join(dir, "groups.csv"), "code\nCN-BJ-1\n") }},
		{"a file is written again", func() {
			later := time.Now().Add(time.Hour)
			must(os.Chtimes(filepath.Join(dir, "groups.csv"), later, later))
		}},
		{"a file is renamed", func() {
			must(os.Rename(filepath.Join(dir, "hospitals.csv"), filepath.Join(dir, "regions.csv")))
		}},
		{"a file is removed", func() { must(os.Remove(filepath.Join(dir, "regions.csv"))) }},
		{"the directory becomes a link to another", func() {
			write(filepath.Join(base, "next", "groups.csv"), "code\nCN-BJ-1\n")
			must(os.RemoveAll(dir))
			must(os.Symlink(filepath.Join(base, "next"), dir))
		}},
		{"the directory is removed", func() { must(os.Remove(dir)) }},
	} {
		step.do()
		after := fingerprint(dir)
		if after == before {
			t.Errorf("%s, and the fingerprint is the same", step.what)
		}
		if after != fingerprint(dir) {
			t.Errorf("%s, and the fingerprint does not settle", step.what)
		}
		before = after
	}
}

// TestASignalAndAChangeEachReloadOnce watches a directory with a service that
// counts.
func TestASignalAndAChangeEachReloadOnce(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "groups.csv")
	if err := os.WriteFile(file, []byte("code\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var loads atomic.Int32
	var broken atomic.Bool
	s := (&toy{}).service()
	s.reload = func() error {
		loads.Add(1)
		if broken.Load() {
			return errors.Join(errors.New("groups.csv:2: error: first"), errors.New("groups.csv:3: error: second"))
		}
		return nil
	}
	stderr := &log{}
	r := &reloader{dir, fingerprint(dir), time.Millisecond, s, newMetrics(s.registry), slog.New(slog.NewTextHandler(stderr, nil))}
	ctx, cancel := context.WithCancel(t.Context())
	hangup, ended := make(chan os.Signal), make(chan struct{})
	go func() {
		defer close(ended)
		r.watch(ctx, hangup)
	}()

	hangup <- syscall.SIGHUP
	within(t, "a reload by signal", func() bool { return loads.Load() == 1 })

	if err := os.WriteFile(file, []byte("code\nCN-BJ-1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	within(t, "a reload by change", func() bool { return loads.Load() == 2 })

	broken.Store(true)
	if err := os.WriteFile(file, []byte("code\nCN-BJ-1\nx\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	within(t, "a failed reload", func() bool { return strings.Contains(stderr.String(), "second") })
	for _, want := range []string{"groups.csv:2: error: first", "groups.csv:3: error: second", "still served"} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("the log lacks %q:\n%s", want, stderr)
		}
	}
	cancel()
	<-ended
	if n := loads.Load(); n != 3 {
		t.Errorf("%d reloads, not one each", n)
	}
}

func TestTheEmbeddedRegistryIsNotReloaded(t *testing.T) {
	stderr := &log{}
	s := (&toy{}).service()
	s.reload = func() error { t.Error("it was"); return nil }
	(&reloader{service: s, metrics: newMetrics(s.registry), log: slog.New(slog.NewTextHandler(stderr, nil))}).reload(t.Context(), "signal")
	if !strings.Contains(stderr.String(), "nothing to reload") {
		t.Errorf("the log does not say so:\n%s", stderr)
	}
}
