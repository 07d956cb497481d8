package main

import (
	"bufio"
	"fmt"

	"oncograph/catalog/registry"
)

type diffCommand struct {
	Earlier string `arg:"" placeholder:"A" help:"Registry directory of the earlier edition."`
	Later   string `arg:"" placeholder:"B" help:"Registry directory of the later edition."`
}

// Run prints what differs, a line each, then how many there are. As diff(1), it
// ends with 1 where anything does.
func (c *diffCommand) Run(to streams) error {
	var editions [2]*registry.Registry
	for i, dir := range []string{c.Earlier, c.Later} {
		files, err := openDir(dir)
		if err != nil {
			return unusable{err}
		}
		if editions[i], err = registry.Read(files); err != nil {
			return unusable{fmt.Errorf("%s: %w", dir, err)}
		}
	}
	found := registry.Compare(editions[0], editions[1])
	n := map[registry.DifferenceKind]int{}
	out := bufio.NewWriter(to.stdout)
	for _, d := range found {
		n[d.Kind]++
		fmt.Fprintln(out, d)
	}
	fmt.Fprintf(out, "%d added, %d removed, %d moved, %d changed\n", n[registry.Added], n[registry.Removed], n[registry.Moved], n[registry.Changed])
	if err := out.Flush(); err != nil {
		return err
	}
	if len(found) > 0 {
		return errDifferent
	}
	return nil
}
