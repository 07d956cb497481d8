// Package synth makes registries of any size with the shape of a real one, for
// benchmarks. A synthetic registry has the model's regions and vocabulary; its
// groups repeat the model's (size, roles, work, capabilities, diseases), and its
// hospitals sit in as many groups as the model's do, region by region. Who sits
// where, and what the hospitals are called, is drawn from a seed.
package synth

import (
	"context"
	"fmt"
	"math/rand/v2"

	"oncograph/catalog/registry"
)

// MostHospitals is how many hospitals a synthetic registry can have.
const MostHospitals = 1_000_000

// Made says how much was made.
type Made struct{ Hospitals, Groups, Memberships int }

// Edition is what a synthetic registry calls its edition.
func Edition(hospitals int, seed uint64) string {
	return fmt.Sprintf("synthetic, %d hospitals, seed %d", hospitals, seed)
}

// sourceCode is the source of every synthetic fact.
const sourceCode = "synthetic"

// Generate writes a registry of exactly so many hospitals (1 to MostHospitals) to
// w, and leaves it to the caller to commit. Equal arguments write equal bytes. It
// holds a few small integers for each hospital and membership, and no rows.
// The error is ctx's when ctx ends, and leaves w to be aborted.
func Generate(ctx context.Context, w *registry.Writer, model *registry.Registry, hospitals int, seed uint64) (Made, error) {
	if hospitals < 1 || hospitals > MostHospitals {
		return Made{}, fmt.Errorf("a synthetic registry has 1 to %d hospitals, not %d", MostHospitals, hospitals)
	}
	s, err := measure(model)
	if err != nil {
		return Made{}, err
	}
	p := s.plan(hospitals, newRandom(seed))
	p.edition = Edition(hospitals, seed)
	e := &emitter{ctx: ctx, w: w}
	p.writeVocabulary(e)
	p.writeGroups(e)
	p.writeHospitals(e)
	p.writeMemberships(e)
	p.proveMemberships(e)
	return Made{hospitals, len(p.groups), len(p.members)}, e.err
}

// newRandom draws the same for the same seed.
func newRandom(seed uint64) *rand.Rand {
	return rand.New(rand.NewPCG(seed, 0)) //nolint:gosec // it must repeat
}
