// Package storetest is the suite that every store passes. It is written from
// the comments of catalog.Store, sentence by sentence, in three parts: cases
// worked out by hand on a small registry (Fixture); random questions about random
// registries, answered a second time by a naive evaluator that reads the rows
// and shares no code with the catalog; and pages that go on in another edition.
package storetest

import (
	"context"
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// Open is a store that holds a registry and nothing else. It fails the test
// where that can't be had.
type Open func(t *testing.T, r *registry.Registry) catalog.Store

// Replace puts another edition in the place of the one that an open store holds.
// It fails the test where that can't be done.
type Replace func(t *testing.T, s catalog.Store, r *registry.Registry)

// Run tests a kind of store. It closes each store before it opens the next, so
// that all of them may live in one database; it opens a few for the cases by hand
// and up to three for each check of rapid (flag -rapid.checks).
func Run(t *testing.T, open Open, replace Replace) {
	onFixture := func(name string, test func(*testing.T, catalog.Store), s catalog.Store) {
		t.Run(name, func(t *testing.T) { test(t, s) })
	}
	withStore(t, open, Fixture(), func(s catalog.Store) {
		onFixture("registry", testRegistry, s)
		onFixture("records", testRecords, s)
		onFixture("vocabulary", testVocabulary, s)
		onFixture("links", testLinks, s)
		onFixture("counts", testCounts, s)
		onFixture("filters", testFilters, s)
		onFixture("orders", testOrders, s)
		onFixture("pages", testPages, s)
		onFixture("nested pages", testNestedPages, s)
		onFixture("facets", testFacets, s)
		onFixture("search", testSearch, s)
		onFixture("bad input", testBadInput, s)
		onFixture("cancellation", testCancellation, s)
		onFixture("view", testView, s)
	})
	t.Run("package", func(t *testing.T) { testPackage(t, open) })
	t.Run("empty", func(t *testing.T) { testEmpty(t, open) })
	t.Run("editions", func(t *testing.T) { testEditions(t, open) })
	t.Run("view of an edition that is replaced", func(t *testing.T) { testReplaced(t, open, replace) })
	t.Run("random", func(t *testing.T) { testRandom(t, open) })
}

// withStore opens a store, uses it and closes it.
func withStore(t *testing.T, open Open, r *registry.Registry, use func(catalog.Store)) {
	t.Helper()
	s := open(t, r)
	defer func() {
		if err := s.Close(context.Background()); err != nil {
			t.Errorf("Close: %v", err)
		}
	}()
	use(s)
}
