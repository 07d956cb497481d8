package synth

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/seeds"
)

// endsAfter is a context that ends when it has been looked at so often.
type endsAfter struct {
	context.Context
	looks int
}

func (c *endsAfter) Err() error {
	if c.looks--; c.looks < 0 {
		return context.Canceled
	}
	return nil
}

// Whichever table is being written when the context ends, the rest is not made:
// that of a large registry takes long.
func TestWritingStopsWhereTheContextEnds(t *testing.T) {
	model, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	s, err := measure(model)
	if err != nil {
		t.Fatal(err)
	}
	p := s.plan(20_000, newRandom(1))
	parts := map[string]func(*emitter){
		"groups": p.writeGroups, "hospitals": p.writeHospitals,
		"memberships": p.writeMemberships, "provenance": p.proveMemberships,
	}
	for name, part := range parts {
		for looks := range 3 {
			parent := t.TempDir()
			w, err := registry.Create(filepath.Join(parent, "registry"), "e")
			if err != nil {
				t.Fatal(err)
			}
			e := &emitter{ctx: &endsAfter{t.Context(), looks}, w: w}
			part(e)
			if most := between*looks + 500; !errors.Is(e.err, context.Canceled) || e.rows > most {
				t.Errorf("%s: %d rows until it stops, more than %d (%v)", name, e.rows, most, e.err)
			}
			w.Abort()
			if left, err := os.ReadDir(parent); err != nil || len(left) > 0 {
				t.Errorf("%s: %v is left (%v)", name, left, err)
			}
		}
	}
}
