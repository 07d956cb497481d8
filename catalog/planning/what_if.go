package planning

import (
	"slices"

	"oncograph/catalog"
)

// WhatIf is what changes would do.
type WhatIf struct {
	Before, After  *CoverageSummary
	Opened, Closed []*Gap // in the order of cells
	Changed        []*CellChange
}

// CellChange is a cell before and after changes.
type CellChange struct{ Before, After *CoverageCell }

// whatIf compares the cells of a question before and after changes. Only the
// units that a change touches are computed again.
func (a *answer) whatIf(q *question, changes []*Change) (*WhatIf, error) {
	changed, err := a.apply(changes)
	if err != nil {
		return nil, err
	}
	before, b := a.cells(q), a.of(changed.network)
	var after, opened, closed []*CoverageCell
	w := &WhatIf{Changed: []*CellChange{}}
	for start := 0; start < len(before); {
		u, end := before[start].unit, start
		for end < len(before) && before[end].unit.group == u.group && before[end].unit.region == u.region {
			end++
		}
		if slices.ContainsFunc(u.groups, func(g int) bool { return changed.touched[g] }) {
			after = append(after, b.fill(q, u)...) // a unit has the same cells before and after
		} else {
			after = append(after, before[start:end]...)
		}
		start = end
	}
	for i := range before {
		was, is := before[i], after[i]
		if was == is {
			continue
		}
		if was.Status != is.Status || !slices.Equal(was.hospitals, is.hospitals) {
			w.Changed = append(w.Changed, &CellChange{was, is})
		}
		if is.Status == Absent && was.Status != Absent {
			opened = append(opened, is)
		}
		if was.Status == Absent && is.Status != Absent {
			closed = append(closed, was)
		}
	}
	w.Before, w.After = a.summarize(before), b.summarize(after)
	changedNetwork := func() *answer { return b }
	w.Opened, w.Closed = gapsOf(opened, changedNetwork), gapsOf(closed, changedNetwork)
	return w, nil
}

func (w *WhatIf) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "before":
		return nil, parts(w.Before)
	case "after":
		return nil, parts(w.After)
	case "opened":
		return nil, parts(w.Opened...)
	case "closed":
		return nil, parts(w.Closed...)
	case "changed":
		return nil, parts(w.Changed...)
	}
	return nil, nil
}

func (c *CellChange) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "before":
		return nil, parts(c.Before)
	case "after":
		return nil, parts(c.After)
	}
	return nil, nil
}
