package memstore_test

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"
	"oncograph/store/memstore"
	"oncograph/store/storetest"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var loadedAt = time.Date(2026, 1, 31, 8, 0, 0, 0, time.UTC)

func TestStore(t *testing.T) {
	storetest.Run(t,
		func(_ *testing.T, r *registry.Registry) catalog.Store { return memstore.New(r, loadedAt) },
		func(_ *testing.T, s catalog.Store, r *registry.Registry) { s.(*memstore.Store).Replace(r, loadedAt) })
}

func TestTheTimeOfLoadingIsTheOneGiven(t *testing.T) {
	ctx := context.Background()
	s := memstore.New(storetest.Fixture(), loadedAt)
	for _, want := range []time.Time{loadedAt, loadedAt.Add(time.Hour)} {
		s.Replace(storetest.Fixture(), want)
		got, err := s.Registry(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !got.LoadedAt.Equal(want) {
			t.Errorf("got %v, want %v", got.LoadedAt, want)
		}
	}
}

func TestAnExpandIsNeverCalled(t *testing.T) {
	s := memstore.New(storetest.Fixture(), loadedAt)
	_, err := s.Hospitals(context.Background(), catalog.HospitalQuery{Field: "Query.hospitals"}, func() []catalog.Follow {
		t.Error("called")
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestARequestUnderWayFinishesOnItsEdition(t *testing.T) {
	s := memstore.New(edition("甲"), loadedAt)
	page, err := s.Regions(context.Background(), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	s.Replace(edition("乙"), loadedAt)
	got, err := page[0].Groups(context.Background(), nil, nil, nil, nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"甲协作组一", "甲协作组二", "甲协作组十"}
	var names []string
	for _, g := range got.Nodes() {
		names = append(names, g.Name(catalog.ZH))
	}
	slices.Sort(names)
	slices.Sort(want)
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
}

// edition is the fixture with a mark in every name of a region, and so of a
// group, and of a hospital.
func edition(mark string) *registry.Registry {
	r := storetest.Fixture()
	r.Edition = mark
	for i := range r.Regions {
		r.Regions[i].NameZH = mark
	}
	for i := range r.Hospitals {
		r.Hospitals[i].NameZH = mark + r.Hospitals[i].Code
	}
	return r
}

func TestAnAnswerNeverMixesEditionsWhileTheyAreReplaced(t *testing.T) {
	const readers, replacements = 4, 200
	marks := []string{"甲", "乙", "丙"}
	s := memstore.New(edition(marks[0]), loadedAt)
	var replaced, done atomic.Bool
	var seen atomic.Int64 // answers read while editions were being replaced
	var wait sync.WaitGroup
	for range readers {
		wait.Go(func() {
			for !done.Load() {
				if !wholeEdition(t, s) {
					return
				}
				if replaced.Load() {
					seen.Add(1)
				}
			}
		})
	}
	// The writer goes on until the readers have read enough between, so that the
	// test needs no clock.
	for i := 0; i < replacements || seen.Load() < replacements; i++ {
		s.Replace(edition(marks[i%len(marks)]), loadedAt)
		replaced.Store(true)
		if t.Failed() {
			break
		}
	}
	done.Store(true)
	wait.Wait()
}

// wholeEdition asks for an answer with many records, follows their links, and
// says whether all of it bears one mark.
func wholeEdition(t *testing.T, s catalog.Store) bool {
	ctx := context.Background()
	c, err := s.Hospitals(ctx, catalog.HospitalQuery{Field: "Query.hospitals"}, nil)
	if err != nil {
		t.Error(err)
		return false
	}
	marks := map[string]bool{}
	mark := func(n catalog.Names) { marks[string([]rune(n.ZH)[0])] = true }
	for _, h := range c.Nodes() {
		mark(h.Names)
		mark(h.Region().Names)
		for _, g := range h.Groups() {
			mark(g.Names)
		}
		inRegion, err := h.Region().Hospitals(ctx, nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Error(err)
			return false
		}
		for _, other := range inRegion.Nodes() {
			mark(other.Names)
		}
	}
	facets, err := c.Facets()
	if err != nil {
		t.Error(err)
		return false
	}
	for _, f := range facets.Regions {
		mark(f.Region.Names)
	}
	total, err := c.TotalCount()
	if err != nil || total != len(c.Edges) {
		t.Errorf("got %d hospitals of %d, error %v", len(c.Edges), total, err)
		return false
	}
	if len(marks) != 1 {
		t.Errorf("one answer bears the marks of %d editions: %v", len(marks), marks)
		return false
	}
	return true
}

func TestAReaderAndAReplacementNeverWaitForEachOther(t *testing.T) {
	// Every time that a request under way looks at its context, the edition is
	// replaced: were there a lock between the two, neither would come back.
	s := memstore.New(edition("甲"), loadedAt)
	replaced := 0
	ctx := whenAsked{context.Background(), func() { replaced++; s.Replace(edition("乙"), loadedAt) }}
	c, err := s.Groups(ctx, catalog.GroupQuery{Field: "Query.groups"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if replaced == 0 {
		t.Error("the request did not look at its context")
	}
	for _, g := range c.Nodes() {
		if got := g.Region().Name(catalog.ZH); got != "甲" {
			t.Errorf("the request under way was answered from the edition %q", got)
		}
	}
	r, err := s.Registry(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if r.Edition != "乙" {
		t.Errorf("a new request reads the edition %q", r.Edition)
	}
}

// whenAsked is a context that does something when it is asked whether it ended.
type whenAsked struct {
	context.Context
	do func()
}

func (c whenAsked) Err() error {
	c.do()
	return c.Context.Err()
}
