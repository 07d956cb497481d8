package main

import (
	"context"
	"fmt"

	"oncograph/catalog/registry"
	"oncograph/loader/synth"
	"oncograph/seeds"
)

type generateCommand struct {
	Hospitals int    `required:"" placeholder:"N" help:"How many hospitals: 1 to 1000000."`
	Seed      uint64 `default:"1" placeholder:"S" help:"The same seed gives the same bytes (${default})."`
	Out       string `required:"" placeholder:"DIR" help:"Registry directory to write: new, empty, or one to replace."`
}

// Run writes a synthetic registry with the shape of the embedded one.
func (c *generateCommand) Run(ctx context.Context, to streams) error {
	if c.Hospitals < 1 || c.Hospitals > synth.MostHospitals {
		return unusable{fmt.Errorf("--hospitals: %d is not from 1 to %d", c.Hospitals, synth.MostHospitals)}
	}
	model, err := registry.Read(seeds.Registry())
	if err != nil {
		return fmt.Errorf("the embedded registry: %w", err)
	}
	w, err := registry.Create(c.Out, synth.Edition(c.Hospitals, c.Seed))
	if err != nil {
		return unusable{err}
	}
	defer w.Abort()
	made, err := synth.Generate(ctx, w, model, c.Hospitals, c.Seed)
	if err != nil {
		return err
	}
	if err := w.Commit(); err != nil {
		return err
	}
	fmt.Fprintf(to.stdout, "%s: %s, %s, %s\n", c.Out, plural(made.Hospitals, "hospital"), plural(made.Groups, "group"), plural(made.Memberships, "membership"))
	return nil
}
