package catalog

import (
	"sort"
	"sync"
)

// Page sizes. More than the most is an error, not a silent cut.
const (
	DefaultPageSize = 20
	MostPageSize    = 100
)

// Window says which part of an ordered list is asked for, in the words of
// Relay: the first so many after a cursor, or the last so many before one.
type Window struct {
	First  *int
	After  *string
	Last   *int
	Before *string
}

// Size is the number of rows that the window asks for at most.
func (w Window) Size() int {
	switch {
	case w.First != nil:
		return *w.First
	case w.Last != nil:
		return *w.Last
	}
	return DefaultPageSize
}

// Range is a window as a store reads it: at most Limit rows behind From in the
// order, or, Backward, the last so many before From.
type Range struct {
	Limit    int
	Backward bool
	From     Position // nil: from the end of the list that the direction starts at
}

// Range reads the window against the order of its list. The error is about the
// argument of the window that is wrong.
func (o *Ordering[T]) Range(w Window) (Range, error) {
	forward, backward := w.First != nil || w.After != nil, w.Last != nil || w.Before != nil
	if forward && backward {
		wrong := "last"
		if w.Last == nil {
			wrong = "before"
		}
		return Range{}, BadInput([]any{wrong}, "pass first and after, or last and before, not some of both")
	}
	r := Range{Limit: w.Size(), Backward: backward}
	size, cursor := "first", "after"
	if backward {
		size, cursor = "last", "before"
	}
	if r.Limit < 0 || r.Limit > MostPageSize {
		return Range{}, BadInput([]any{size}, "%s is %d; it may be 0 to %d, the next page continues at a cursor", size, r.Limit, MostPageSize)
	}
	at := w.After
	if backward {
		at = w.Before
	}
	if at != nil {
		position, err := o.parseCursor(*at, cursor)
		if err != nil {
			return Range{}, err
		}
		r.From = position
	}
	return r, nil
}

// Connection is a page of an ordered list, in the words of Relay.
type Connection[T any] struct {
	Edges    []Edge[T]
	PageInfo PageInfo
	total    func() (int, error)
	facets   func() (*Facets, error)
}

// Edge is a row of a page.
type Edge[T any] struct {
	Node  T
	order *Ordering[T]
}

// Cursor is the row's place in the list.
func (e Edge[T]) Cursor() string { return e.order.Cursor(e.Node) }

// PageInfo says what there is around a page.
type PageInfo struct {
	HasNextPage, HasPreviousPage bool
	StartCursor, EndCursor       *string // nil on an empty page
}

// Extent is what a store knows of a list beside the page itself.
type Extent struct {
	HasNext, HasPrevious bool // there are rows behind, before the page
	// Total counts the rows that match, on all pages, when it is asked. nil
	// where the request did not ask for it.
	Total func() (int, error)
	// Facets counts what the rows that match have, when it is asked. nil where
	// the request did not ask for it, or the list has none.
	Facets func() (*Facets, error)
}

// NewConnection makes a page from its rows, in order.
func NewConnection[T any](o *Ordering[T], rows []T, extent Extent) *Connection[T] {
	c := &Connection[T]{
		Edges:    make([]Edge[T], len(rows)),
		PageInfo: PageInfo{HasNextPage: extent.HasNext, HasPreviousPage: extent.HasPrevious},
	}
	for i, row := range rows {
		c.Edges[i] = Edge[T]{row, o}
	}
	if len(rows) > 0 {
		start, end := o.Cursor(rows[0]), o.Cursor(rows[len(rows)-1])
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &start, &end
	}
	if extent.Total != nil {
		c.total = sync.OnceValues(extent.Total)
	}
	if extent.Facets != nil {
		c.facets = sync.OnceValues(extent.Facets)
	}
	return c
}

// Nodes are the rows of the page.
func (c *Connection[T]) Nodes() []T {
	nodes := make([]T, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount counts the rows that match, on all pages. It panics where the
// request did not ask for it.
func (c *Connection[T]) TotalCount() (int, error) {
	if c.total == nil {
		panic(notLoaded)
	}
	return c.total()
}

// Facets counts what the rows that match have, on all pages. It panics where
// the request did not ask for it.
func (c *Connection[T]) Facets() (*Facets, error) {
	if c.facets == nil {
		panic(notLoaded)
	}
	return c.facets()
}

// Facets count, over all rows that match, those of each region, with each
// printed modality and each disease: zeros left out, most first, then by code.
type Facets struct {
	Regions    []RegionFacet
	Modalities []ModalityFacet
	Diseases   []DiseaseFacet
}

// RegionFacet counts the rows of a region.
type RegionFacet struct {
	Region *Region
	Count  int
}

// ModalityFacet counts the rows with a printed modality.
type ModalityFacet struct {
	Modality *Modality
	Count    int
}

// DiseaseFacet counts the rows with a disease.
type DiseaseFacet struct {
	Disease *Disease
	Count   int
}

// PageOf cuts the window out of a whole list that stands in order.
func PageOf[T any](o *Ordering[T], rows []T, w Window) (*Connection[T], error) {
	r, err := o.Range(w)
	if err != nil {
		return nil, err
	}
	start, end := 0, len(rows)
	if r.Backward {
		if r.From != nil {
			end = sort.Search(len(rows), func(i int) bool { return o.ComparePosition(rows[i], r.From) >= 0 })
		}
		start = max(0, end-r.Limit)
	} else {
		if r.From != nil {
			start = sort.Search(len(rows), func(i int) bool { return o.ComparePosition(rows[i], r.From) > 0 })
		}
		end = min(len(rows), start+r.Limit)
	}
	total := len(rows)
	return NewConnection(o, rows[start:end], Extent{
		HasNext:     end < total,
		HasPrevious: start > 0,
		Total:       func() (int, error) { return total, nil },
	}), nil
}
