package memstore

import (
	"context"
	"slices"
	"sort"
	"sync"

	"oncograph/catalog"
)

// list is the rows of a field, in the order asked for.
type list[T any] struct {
	rows  []T
	match func(T) bool // nil: all of them
}

// patience is how many rows are tried between two looks at the context.
const patience = 1024

// page cuts the window out of a list. It tries no more rows than it must to
// fill the page and to tell what stands around it; all of them only when the
// total or the facets are asked for.
func page[T any](ctx context.Context, l list[T], order *catalog.Ordering[T], window catalog.Window, facets func([]T) *catalog.Facets) (*catalog.Connection[T], error) {
	r, err := order.Range(window)
	if err != nil {
		return nil, err
	}
	if err := ended(ctx); err != nil {
		return nil, err
	}
	start, end := 0, len(l.rows) // the rows behind, or before, the cursor
	if r.From != nil {
		bound := func(behind int) int {
			return sort.Search(len(l.rows), func(i int) bool { return order.ComparePosition(l.rows[i], r.From) >= behind })
		}
		if r.Backward {
			end = bound(0)
		} else {
			start = bound(1)
		}
	}

	step, first, last := 1, start, end-1
	if r.Backward {
		step, first, last = -1, end-1, start
	}
	var rows []T
	more := false // a row that matches stands beyond the page
	err = l.walk(ctx, first, last, step, func(row T) bool {
		more = len(rows) == r.Limit
		if !more {
			rows = append(rows, row)
		}
		return !more
	})
	if err != nil {
		return nil, err
	}
	behind := false // a row that matches stands on the other side of the cursor
	if r.From != nil {
		from, to := start-1, 0
		if r.Backward {
			from, to = end, len(l.rows)-1
		}
		if err := l.walk(ctx, from, to, -step, func(T) bool { behind = true; return false }); err != nil {
			return nil, err
		}
	}

	extent := catalog.Extent{HasNext: more, HasPrevious: behind}
	if r.Backward {
		slices.Reverse(rows)
		extent.HasNext, extent.HasPrevious = behind, more
	}
	all := sync.OnceValues(func() ([]T, error) {
		if l.match == nil {
			return l.rows, nil
		}
		var found []T
		err := l.walk(ctx, 0, len(l.rows)-1, 1, func(row T) bool { found = append(found, row); return true })
		return found, err
	})
	extent.Total = func() (int, error) {
		found, err := all()
		return len(found), err
	}
	if facets != nil {
		extent.Facets = func() (*catalog.Facets, error) {
			found, err := all()
			if err != nil {
				return nil, err
			}
			return facets(found), nil
		}
	}
	return catalog.NewConnection(order, rows, extent), nil
}

// walk hands the rows that match to visit, from one index to another, both
// included, in steps of 1 or -1, until visit has enough.
func (l list[T]) walk(ctx context.Context, from, to, step int, visit func(T) bool) error {
	for i, tried := from, 1; (to-i)*step >= 0; i, tried = i+step, tried+1 {
		if tried%patience == 0 {
			if err := ended(ctx); err != nil {
				return err
			}
		}
		if row := l.rows[i]; (l.match == nil || l.match(row)) && !visit(row) {
			return nil
		}
	}
	return ended(ctx)
}
