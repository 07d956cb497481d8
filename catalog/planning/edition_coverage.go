package planning

import (
	"context"
	"slices"

	"oncograph/catalog"
)

// CoverageChanges is how the coverage of two editions differs.
type CoverageChanges struct {
	Before, After *CoverageSummary
	// Opened and Closed are of cells that both editions have, in the order of cells.
	Opened, Closed []*Gap
	Changed        []*CellDifference
}

// CellDifference is a cell in two editions; nil in one that does not have it.
type CellDifference struct{ Before, After *CoverageCell }

// askKnown asks an edition what it knows of a question to another one: codes that
// it does not have are left out. Where it has none of those asked for, it has no
// cells.
func (r *reading) askKnown(ctx context.Context, q Question) (*answer, *question, error) {
	known := func(codes []string, named func(string, ...any) (int, error)) []string {
		return slices.DeleteFunc(slices.Clone(codes), func(code string) bool {
			_, err := named(code)
			return err != nil
		})
	}
	q.Modalities, q.Diseases, q.Regions = known(q.Modalities, r.modalityNamed), known(q.Diseases, r.diseaseNamed), known(q.Regions, r.regionNamed)
	if len(q.Modalities) == 0 || q.Diseases != nil && len(q.Diseases) == 0 || q.Regions != nil && len(q.Regions) == 0 {
		return r.bare(), nil, nil
	}
	asked, err := r.ask(q)
	if err != nil {
		return nil, nil, err
	}
	n, err := r.network(ctx, asked.anywhere())
	if err != nil {
		return nil, nil, err
	}
	return n.to(asked), asked, nil
}

// cellCode names a cell whatever the edition.
type cellCode struct{ unit, disease, modality string }

func (c *CoverageCell) code() cellCode {
	code := cellCode{unit: c.unitCode(), modality: c.in.Modalities[c.modality].Code}
	if c.disease >= 0 {
		code.disease = c.in.Diseases[c.disease].Code
	}
	return code
}

// coverageChanges compares the cells of an answer with those of a later edition:
// first those that the later one has, in their order, then those that are gone.
func (a *answer) coverageChanges(q *question, later *answer, asked *question) *CoverageChanges {
	var before []*CoverageCell
	if q != nil {
		before = a.cells(q)
	}
	after := later.cells(asked)
	was, is := byCode(before), byCode(after)
	c := &CoverageChanges{Before: a.summarize(before), After: later.summarize(after), Changed: []*CellDifference{}}
	var opened, closed []*CoverageCell
	for _, cell := range after {
		earlier := was[cell.code()]
		switch {
		case earlier == nil:
		case earlier.Status == cell.Status && earlier.sameHospitals(cell):
			continue
		case earlier.Status == Absent:
			closed = append(closed, earlier)
		case cell.Status == Absent:
			opened = append(opened, cell)
		}
		c.Changed = append(c.Changed, &CellDifference{earlier, cell})
	}
	for _, cell := range before {
		if is[cell.code()] == nil {
			c.Changed = append(c.Changed, &CellDifference{cell, nil})
		}
	}
	c.Opened, c.Closed = gapsOf(opened, func() *answer { return later }), gapsOf(closed, func() *answer { return a })
	return c
}

// sameHospitals says whether two cells are offered by the same, whatever their names.
func (c *CoverageCell) sameHospitals(other *CoverageCell) bool {
	codes := func(c *CoverageCell) []string {
		var codes []string
		for _, h := range c.hospitals {
			codes = append(codes, c.in.Hospitals[h].Code)
		}
		slices.Sort(codes)
		return codes
	}
	return slices.Equal(codes(c), codes(other))
}

func byCode(cells []*CoverageCell) map[cellCode]*CoverageCell {
	by := make(map[cellCode]*CoverageCell, len(cells))
	for _, c := range cells {
		by[c.code()] = c
	}
	return by
}

// ofEdition is what one of the two editions says in a comparison: records are of
// the edition that speaks of them.
type ofEdition struct {
	*CoverageChanges
	later bool
}

func (e ofEdition) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch {
	case f.Field == "before" && !e.later:
		return nil, parts(e.Before)
	case f.Field == "after" && e.later:
		return nil, parts(e.After)
	case f.Field == "opened" && e.later:
		return nil, parts(e.Opened...)
	case f.Field == "closed" && !e.later:
		return nil, parts(e.Closed...)
	case f.Field == "changed":
		var cells []part
		for _, d := range e.Changed {
			cells = append(cells, cellOfEdition{d, e.later})
		}
		return nil, cells
	}
	return nil, nil
}

// cellOfEdition is one side of a cell.
type cellOfEdition struct {
	*CellDifference
	later bool
}

func (c cellOfEdition) follow(f catalog.Follow) ([]catalog.Key, []part) {
	side, field := c.Before, "before"
	if c.later {
		side, field = c.After, "after"
	}
	if f.Field != field || side == nil {
		return nil, nil
	}
	return nil, parts(side)
}
