package storetest

import (
	"sort"

	"oncograph/catalog"
)

// step is one field of an order.
type step struct {
	field string // "name", "code" or "size"
	down  bool
}

func hospitalSteps(orderBy []*catalog.HospitalOrder) []step {
	var steps []step
	for _, o := range orderBy {
		switch {
		case o.Name != nil:
			steps = append(steps, step{"name", *o.Name == catalog.Descending})
		case o.Code != nil:
			steps = append(steps, step{"code", *o.Code == catalog.Descending})
		case o.GroupCount != nil:
			steps = append(steps, step{"size", *o.GroupCount == catalog.Descending})
		}
	}
	return append(steps, step{"code", false})
}

func groupSteps(orderBy []*catalog.GroupOrder) []step {
	var steps []step
	for _, o := range orderBy {
		switch {
		case o.Name != nil:
			steps = append(steps, step{"name", *o.Name == catalog.Descending})
		case o.Code != nil:
			steps = append(steps, step{"code", *o.Code == catalog.Descending})
		case o.HospitalCount != nil:
			steps = append(steps, step{"size", *o.HospitalCount == catalog.Descending})
		}
	}
	return append(steps, step{"code", false})
}

// before says whether a text stands before another, code point by code point.
func before(a, b string) bool {
	x, y := []rune(a), []rune(b)
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return len(x) < len(y)
}

// standsBefore says whether a row stands before another in an order.
func standsBefore(a, b row, steps []step) bool {
	for _, s := range steps {
		var less, more bool
		switch s.field {
		case "name":
			less, more = before(a.name, b.name), before(b.name, a.name)
		case "code":
			// No two rows of an edition share it; a row that comes again in
			// another edition stands at the same place, whatever was asked next.
			return s.down && before(b.code, a.code) || !s.down && before(a.code, b.code)
		case "size":
			less, more = a.size < b.size, b.size < a.size
		}
		if less || more {
			return less != s.down
		}
	}
	return false
}

func sorted(rows []row, steps []step) []row {
	sort.SliceStable(rows, func(i, j int) bool { return standsBefore(rows[i], rows[j], steps) })
	return rows
}

// cut is a window, its cursor as the row that the cursor was once given with.
type cut struct {
	size     int // -1: the default
	backward bool
	at       *row
}

// page answers with the part of all matching rows that a window asks for.
func page(rows []row, steps []step, w cut) answer {
	size := w.size
	if size < 0 {
		size = 20
	}
	from, to := 0, len(rows)
	if !w.backward {
		for from < len(rows) && w.at != nil && !standsBefore(*w.at, rows[from], steps) {
			from++
		}
		to = min(from+size, len(rows))
	} else {
		for to > 0 && w.at != nil && !standsBefore(rows[to-1], *w.at, steps) {
			to--
		}
		from = max(0, to-size)
	}
	a := answer{Codes: []string{}, HasPreviousPage: from > 0, HasNextPage: to < len(rows), TotalCount: len(rows), Facets: facetsOf(rows)}
	for _, r := range rows[from:to] {
		a.Codes = append(a.Codes, r.code)
	}
	return a
}

func facetsOf(rows []row) tally {
	regions, modalities, diseases := map[string]int{}, map[string]int{}, map[string]int{}
	for _, r := range rows {
		regions[r.region]++
		for m := range r.modalities {
			modalities[m]++
		}
		for d := range r.diseases {
			diseases[d]++
		}
	}
	return tally{mostFirst(regions), mostFirst(modalities), mostFirst(diseases)}
}

func mostFirst(counts map[string]int) []tallied {
	all := []tallied{}
	for code, n := range counts {
		all = append(all, tallied{code, n})
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].Count != all[j].Count {
			return all[i].Count > all[j].Count
		}
		return before(all[i].Code, all[j].Code)
	})
	return all
}
