package memstore

import (
	"slices"
	"sync"

	"oncograph/catalog"
)

// table is all records of a kind that is filtered and ordered: hospitals or
// groups.
type table[T any] struct {
	byCode   []T
	byRegion map[*catalog.Region][]T
	byCount  map[int][]T // hospitals by their number of groups, groups by theirs of hospitals
	code     map[string]T
	sorted   sync.Map // order specification → []T, made when an order is first asked for
}

func newTable[T catalog.Node](rows []T, region func(T) *catalog.Region, count func(T) int) *table[T] {
	t := &table[T]{
		byCode:   rows,
		byRegion: map[*catalog.Region][]T{},
		byCount:  map[int][]T{},
		code:     make(map[string]T, len(rows)),
	}
	for _, row := range rows {
		t.code[row.Ref().Code] = row
		t.byRegion[region(row)] = append(t.byRegion[region(row)], row)
		t.byCount[count(row)] = append(t.byCount[count(row)], row)
	}
	return t
}

// in lists all rows in an order. There are few orders, so each is sorted once
// and kept.
func (t *table[T]) in(order *catalog.Ordering[T]) []T {
	if rows, ok := t.sorted.Load(order.Spec()); ok {
		return rows.([]T)
	}
	rows := slices.SortedFunc(slices.Values(t.byCode), order.Compare)
	t.sorted.Store(order.Spec(), rows)
	return rows
}

// indexed are the conditions of a filter that an index can answer: nil filters
// ask nothing.
type indexed struct {
	code   *catalog.StringWhere
	region *catalog.RegionWhere
	count  *catalog.IntWhere
}

// candidates are rows among which all that match the conditions are, by the
// index that leaves the fewest; false where no index helps. They come in no order.
func (t *table[T]) candidates(conditions []indexed) (rows []T, ok bool) {
	take := func(found []T) {
		if !ok || len(found) < len(rows) {
			rows, ok = found, true
		}
	}
	for _, c := range conditions {
		if c.code != nil {
			if codes, ok := oneOf(c.code); ok {
				take(t.withCodes(codes))
			}
		}
		if c.region != nil {
			take(union(t.byRegion, c.region.Match))
		}
		if c.count != nil {
			take(union(t.byCount, c.count.Match))
		}
	}
	return rows, ok
}

// oneOf lists the only texts that a filter can hold for, where it names them.
func oneOf(w *catalog.StringWhere) ([]string, bool) {
	switch {
	case w.Eq != nil:
		return []string{*w.Eq}, true
	case w.In != nil:
		return w.In, true
	}
	return nil, false
}

func (t *table[T]) withCodes(codes []string) []T {
	seen := map[string]bool{}
	var rows []T
	for _, code := range codes {
		if row, ok := t.code[code]; ok && !seen[code] {
			seen[code] = true
			rows = append(rows, row)
		}
	}
	return rows
}

func union[K comparable, T any](index map[K][]T, match func(K) bool) []T {
	var rows []T
	for key, some := range index {
		if match(key) {
			rows = append(rows, some...)
		}
	}
	return rows
}

// list is the rows to try for a filter, in an order: the candidates sorted, or,
// where no index leaves much fewer, all of them as they are kept sorted.
func (t *table[T]) list(order *catalog.Ordering[T], conditions []indexed, match func(T) bool) list[T] {
	const worthSorting = 4 // sorting candidates beats passing over rows when they are this many times fewer
	if rows, ok := t.candidates(conditions); ok && len(rows)*worthSorting <= len(t.byCode) {
		return list[T]{slices.SortedFunc(slices.Values(rows), order.Compare), match}
	}
	return list[T]{t.in(order), match}
}
