package main

import (
	"bufio"
	"context"
	"fmt"
	"io/fs"
	"os"

	"oncograph/catalog/registry"
	"oncograph/seeds"
)

type checkCommand struct {
	Dir string `arg:"" optional:"" placeholder:"DIR" help:"Registry directory; the embedded one if not given."`
}

// Run prints every fault of the registry, then how many there are.
func (c *checkCommand) Run(ctx context.Context, to streams) error {
	files := seeds.Registry()
	if c.Dir != "" {
		var err error
		if files, err = openDir(c.Dir); err != nil {
			return unusable{err}
		}
	}
	faults := registry.Check(files)
	if err := ctx.Err(); err != nil {
		return err
	}
	out := bufio.NewWriter(to.stdout)
	for _, f := range faults {
		fmt.Fprintln(out, f)
	}
	fmt.Fprintln(out, count(faults))
	if err := out.Flush(); err != nil {
		return err
	}
	if len(registry.Errors(faults)) > 0 {
		return errFaulty
	}
	return nil
}

// openDir opens a directory that must be there.
func openDir(dir string) (fs.FS, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, cannotRead(dir, err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is not a directory", dir)
	}
	return os.DirFS(dir), nil
}

// count says how many faults there are of each severity.
func count(faults []registry.Fault) string {
	n := map[registry.Severity]int{}
	for _, f := range faults {
		n[f.Severity]++
	}
	return fmt.Sprintf("%s, %s, %s", plural(n[registry.Error], "error"), plural(n[registry.Warning], "warning"), plural(n[registry.Info], "note"))
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
