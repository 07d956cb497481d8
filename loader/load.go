package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
	"oncograph/seeds"
	"oncograph/store/neo4jstore"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// loadCommand writes a registry into Neo4j.
type loadCommand struct {
	Dir    string `arg:"" optional:"" placeholder:"DIR" help:"Registry directory; the embedded one if not given."`
	DryRun bool   `help:"Print what would be added, changed and removed, and write nothing."`
	neo4jstore.Flags
}

// Run loads the registry, or says what that would do.
func (c *loadCommand) Run(ctx context.Context, to streams) (err error) {
	fsys := seeds.Registry()
	if c.Dir != "" {
		if fsys, err = openDir(c.Dir); err != nil {
			return unusable{err}
		}
	}
	rows, err := registry.Read(fsys)
	if err != nil {
		return unusable{err}
	}
	options, err := c.Options()
	if err != nil {
		return unusable{err}
	}
	store, err := neo4jstore.Open(options)
	if err != nil {
		return unusable{err}
	}
	defer func() { err = errors.Join(err, store.Close(context.WithoutCancel(ctx))) }()
	loader := neo4jstore.NewLoader(store, edition.Link(rows, time.Now()))
	if c.DryRun {
		changes, err := loader.Plan(ctx)
		if err != nil {
			return err
		}
		list(to.stdout, changes)
		return nil
	}
	start := time.Now()
	changes, err := loader.Load(ctx, progress(to.stderr))
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted; readers see what they saw before, and the next load removes what this one wrote")
	}
	if err != nil {
		return err
	}
	if nodes, edges := loader.Size(); !changes.Empty() {
		took := time.Since(start)
		fmt.Fprintf(to.stdout, "%d nodes and %d edges in %v, %.0f a second\n", nodes, edges, took.Round(time.Millisecond), float64(nodes+edges)/took.Seconds())
	}
	fmt.Fprintln(to.stdout, changes)
	return nil
}

// list prints what a load would do, by kind and name.
func list(w io.Writer, changes *neo4jstore.Changes) {
	for _, part := range []struct {
		verb    string
		records []neo4jstore.Change
	}{{"add", changes.Added}, {"change", changes.Changed}, {"remove", changes.Removed}} {
		for _, c := range part.records {
			fmt.Fprintf(w, "%s %s %s (%s)\n", part.verb, c.Kind, c.Name, c.Code)
		}
	}
	fmt.Fprintln(w, changes)
}

// progress shows how far a load is, on a terminal.
func progress(stderr io.Writer) neo4jstore.Progress {
	file, ok := stderr.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	var bar *progressbar.ProgressBar
	return func(done, all int) {
		if bar == nil {
			bar = progressbar.NewOptions(all, progressbar.OptionSetWriter(file), progressbar.OptionSetDescription("loading"), progressbar.OptionClearOnFinish(), progressbar.OptionShowCount())
		}
		_ = bar.Set(done) // a bar that can't be drawn is no reason to stop
	}
}
