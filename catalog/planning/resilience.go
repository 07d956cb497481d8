package planning

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"oncograph/catalog"
)

// Resilience is how much the network can lose.
type Resilience struct {
	in     *answer
	cells  []*CoverageCell
	losses []*Loss // as many as the request asks for
}

// ResilienceCount is how many cells so many hospitals fill.
type ResilienceCount struct{ HospitalCount, CellCount int }

// Fewest is the fewest hospitals whose loss empties a cell: those of the cell
// that the fewest fill. nil where no cell is filled.
func (r *Resilience) Fewest() *int {
	var fewest *int
	for _, c := range r.cells {
		if n := len(c.hospitals); n > 0 && (fewest == nil || n < *fewest) {
			fewest = &n
		}
	}
	return fewest
}

// Cells counts the cells by how many hospitals fill them.
func (r *Resilience) Cells() []*ResilienceCount {
	count := map[int]int{}
	for _, c := range r.cells {
		count[len(c.hospitals)]++
	}
	counts := []*ResilienceCount{}
	for _, hospitals := range slices.Sorted(maps.Keys(count)) {
		counts = append(counts, &ResilienceCount{hospitals, count[hospitals]})
	}
	return counts
}

// Loss is the loss of a hospital, after those before it.
type Loss struct {
	in       *answer
	hospital int
	Opened   []*Gap // in the order of cells
	GapCount int    // after it
	opened   []*CoverageCell
}

// Losses are those that would hurt most, one after the other.
func (r *Resilience) Losses(first int) ([]*Loss, error) {
	if err := size(first); err != nil {
		return nil, err
	}
	return nonNil(r.losses[:min(first, len(r.losses))]), nil
}

// find ranks so many losses: each time the hospital that empties the most cells;
// then the one that leaves the most cells to one hospital; then the one that
// fills the most; then by name. Cells are not filled again: for each hospital it
// is kept how many of its cells it fills alone, with one other, and at all.
func (r *Resilience) find(first int) {
	if first <= len(r.losses) {
		return
	}
	type damage struct{ empties, leavesOne, fills int }
	damages := map[int]*damage{}
	fills, mights := map[int][]int{}, map[int][]int{} // cells by hospital
	left := make([][]int, len(r.cells))               // hospitals by cell
	might := make([]int, len(r.cells))                // how many might fill a cell
	gaps := 0
	for i, c := range r.cells {
		left[i], might[i] = c.hospitals, len(c.mighty)
		if c.Status == Absent {
			gaps++
		}
		for _, h := range c.hospitals {
			fills[h] = append(fills[h], i)
			if damages[h] == nil {
				damages[h] = &damage{}
			}
			damages[h].fills++
			switch len(c.hospitals) {
			case 1:
				damages[h].empties++
			case 2:
				damages[h].leavesOne++
			}
		}
		for _, h := range c.mighty {
			mights[h] = append(mights[h], i)
		}
	}
	r.losses = nil
	var lost []int
	for len(r.losses) < first && len(damages) > 0 {
		worst := slices.MaxFunc(slices.Collect(maps.Keys(damages)), func(a, b int) int {
			x, y := damages[a], damages[b]
			return cmp.Or(cmp.Compare(x.empties, y.empties), cmp.Compare(x.leavesOne, y.leavesOne), cmp.Compare(x.fills, y.fills), cmp.Compare(b, a))
		})
		delete(damages, worst)
		touched := map[int]bool{}
		for _, i := range mights[worst] {
			might[i]--
			touched[i] = true
		}
		for _, i := range fills[worst] {
			left[i] = without(left[i], worst)
			touched[i] = true
			for _, h := range left[i] {
				switch len(left[i]) {
				case 1:
					damages[h].empties++
					damages[h].leavesOne--
				case 2:
					damages[h].leavesOne++
				}
			}
		}
		lost = append(lost, worst)
		loss := &Loss{in: r.in, hospital: worst}
		for _, i := range slices.Sorted(maps.Keys(touched)) {
			if len(left[i]) == 0 && might[i] == 0 && !r.cells[i].unknownIfEmpty {
				loss.opened = append(loss.opened, r.cells[i])
			}
		}
		gaps += len(loss.opened)
		loss.Opened, loss.GapCount = gapsOf(loss.opened, r.in.without(slices.Clone(lost))), gaps
		r.losses = append(r.losses, loss)
	}
}

// without is the answer about the network that some hospitals have left, made once.
func (a *answer) without(lost []int) func() *answer {
	return sync.OnceValue(func() *answer {
		n := a.copy()
		for _, h := range lost {
			n.close(h)
		}
		return a.of(n)
	})
}

// Hospital is the hospital that is lost.
func (l *Loss) Hospital() *catalog.Hospital {
	return record[*catalog.Hospital](l.in, l.in.hospitalKey(l.hospital))
}

// Children are those behind the gaps that its loss opens.
func (l *Loss) Children() *Children { return l.in.childrenBehind(l.opened) }

func (r *Resilience) follow(f catalog.Follow) ([]catalog.Key, []part) {
	if f.Field != "losses" {
		return nil, nil
	}
	r.find(f.First)
	return nil, parts(r.losses[:min(f.First, len(r.losses))]...)
}

func (l *Loss) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "hospital":
		return one(l.hospital, l.in.hospitalKey), nil
	case "opened":
		return nil, parts(l.Opened...)
	case "children":
		return nil, parts(l.Children())
	}
	return nil, nil
}
