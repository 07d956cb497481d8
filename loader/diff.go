package main

import (
	"bufio"
	"context"
	"fmt"
	"time"

	"oncograph/catalog/planning"
	"oncograph/catalog/registry"
	"oncograph/store/memstore"
)

type diffCommand struct {
	Earlier string `arg:"" placeholder:"A" help:"Registry directory of the earlier edition."`
	Later   string `arg:"" placeholder:"B" help:"Registry directory of the later edition."`
}

// Run prints what differs, a line each, then how many there are. As diff(1), it
// ends with 1 where anything does.
func (c *diffCommand) Run(ctx context.Context, to streams) error {
	var editions [2]*memstore.Store
	for i, dir := range []string{c.Earlier, c.Later} {
		files, err := openDir(dir)
		if err != nil {
			return unusable{err}
		}
		rows, err := registry.Read(files)
		if err != nil {
			return unusable{fmt.Errorf("%s: %w", dir, err)}
		}
		editions[i] = memstore.New(rows, time.Now())
	}
	found, err := planning.CompareEditions(ctx, editions[0], editions[1])
	if err != nil {
		return err
	}
	n := map[planning.EditionChangeKind]int{}
	out := bufio.NewWriter(to.stdout)
	for _, d := range found {
		n[d.Kind]++
		fmt.Fprintln(out, d)
	}
	fmt.Fprintf(out, "%d added, %d removed, %d moved, %d changed\n", n[planning.Added], n[planning.Removed], n[planning.Moved], n[planning.Changed])
	if err := out.Flush(); err != nil {
		return err
	}
	if len(found) > 0 {
		return errDifferent
	}
	return nil
}
