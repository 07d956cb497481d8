package planning_test

import (
	"context"
	"errors"
	"iter"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/store/memstore"
)

// replaced is a store whose edition goes while it is read for the first time: the
// roster has regions and no groups, and then nothing answers.
type replaced struct {
	catalog.Store
	reads int
}

var errGone = errors.New("gone")

func (s *replaced) Read(ctx context.Context, work func(catalog.View) error) error {
	s.reads++
	if s.reads > 1 {
		return s.Store.Read(ctx, work)
	}
	err := s.Store.Read(ctx, func(v catalog.View) error { return work(half{v}) })
	return errors.Join(errGone, err)
}

type half struct{ catalog.View }

func (h half) Roster(ctx context.Context) (*catalog.Roster, error) {
	whole, err := h.View.Roster(ctx)
	return &catalog.Roster{Regions: whole.Regions, Diseases: whole.Diseases, Modalities: whole.Modalities}, err
}

func (half) Capabilities(context.Context, catalog.Scope) iter.Seq2[catalog.CapabilityRow, error] {
	return func(func(catalog.CapabilityRow, error) bool) {}
}

// An edition may come back after it has gone, so what was read of half of it must
// not be kept for its version.
func TestWhatWasReadOfHalfAnEditionIsForgotten(t *testing.T) {
	p := planning.New(&replaced{Store: memstore.New(edges(), time.Now())})
	q := planning.Question{Level: planning.Region, Modalities: []string{"SURGERY"}}
	if _, err := p.Coverage(t.Context(), q, nil); !errors.Is(err, errGone) {
		t.Fatalf("got error %v, want that of the store", err)
	}
	found, err := p.Coverage(t.Context(), q, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := found.Summary.Redundant; got != 1 {
		t.Errorf("%d regions have two hospitals, want one, A", got)
	}
}
