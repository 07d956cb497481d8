package storetest

import (
	"slices"

	"oncograph/catalog"

	"pgregory.net/rapid"
)

// everySize pages through a list with every page size up to one more than it has
// rows, in both directions, and fails unless each way shows the rows with the
// codes.
func everySize[T interface{ Ref() catalog.Key }](t rapid.TB, want []string, ask func(catalog.Window) *catalog.Connection[T]) {
	t.Helper()
	for size := 1; size <= len(want)+1; size++ {
		same(t, "forward", want, walk(t, len(want), size, false, ask))
		same(t, "backward", want, walk(t, len(want), size, true, ask))
	}
}

// walk pages through a list of n rows to its end, or to its start, and returns
// the codes of its rows in the order of the list.
func walk[T interface{ Ref() catalog.Key }](t rapid.TB, n, size int, backward bool, ask func(catalog.Window) *catalog.Connection[T]) []string {
	t.Helper()
	var all []string
	var at *string
	for seen := 0; ; {
		w := catalog.Window{First: &size, After: at}
		if backward {
			w = catalog.Window{Last: &size, Before: at}
		}
		c := ask(w)
		page := codes(t, c.Nodes())
		came, left := c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage
		at = c.PageInfo.EndCursor
		if backward {
			came, left = left, came
			at = c.PageInfo.StartCursor
			all = slices.Concat(page, all)
		} else {
			all = append(all, page...)
		}
		if got := seen > 0; came != got {
			t.Fatalf("page of %d behind %d rows of %d: it says %v of the rows come from, want %v", size, seen, n, came, got)
		}
		seen += len(page)
		if more := seen < n; left != more {
			t.Fatalf("page of %d up to row %d of %d: it says %v of the rows to come, want %v", size, seen, n, left, more)
		}
		if !left || at == nil {
			return all
		}
	}
}
