package planning

import (
	"slices"
	"strings"

	"oncograph/catalog"
)

// Gap is a cell that nobody fills: an ABSENT one.
type Gap struct {
	*CoverageCell
	after func() *answer // the network in which the nearest hospitals are looked for
	near  []*Referral    // as many as the request asks for
}

// gapsOf are cells as gaps, with the network in which the nearest hospitals are
// looked for: it need not be made where nobody asks for them.
func gapsOf(cells []*CoverageCell, after func() *answer) []*Gap {
	found := make([]*Gap, len(cells))
	for i, c := range cells {
		found[i] = &Gap{CoverageCell: c, after: after}
	}
	return found
}

// Nearest are the hospitals that could fill the gap for its patients: referrals
// from its group or region, for any disease where it has none.
func (g *Gap) Nearest(first int) ([]*Referral, error) {
	if err := size(first); err != nil {
		return nil, err
	}
	return nonNil(g.near[:min(first, len(g.near))]), nil
}

// find ranks the nearest hospitals, so many of them.
func (g *Gap) find(first int) {
	if g.unit.region < 0 || first <= len(g.near) {
		return
	}
	after := g.after()
	g.near = after.refer(after.originOf(g.unit), g.disease, g.modality, first)
}

func (g *Gap) follow(f catalog.Follow) ([]catalog.Key, []part) {
	if f.Field != "nearest" {
		return g.CoverageCell.follow(f)
	}
	g.find(f.First)
	return nil, parts(g.near[:min(f.First, len(g.near))]...)
}

// size refuses a number of rows that a list can't give.
func size(first int) error {
	if first < 0 || first > catalog.MostPageSize {
		return catalog.BadInput([]any{"first"}, "first is %d; it may be 0 to %d", first, catalog.MostPageSize)
	}
	return nil
}

// GapOrder orders gaps by one field: exactly one must be set.
type GapOrder struct{ Unit, Children *catalog.Direction }

// GapConnection is a page of gaps.
type GapConnection = catalog.Connection[*Gap]

// GapEdge is a gap on a page.
type GapEdge = catalog.Edge[*Gap]

// pageOfGaps cuts a page out of the gaps of a question.
func (a *answer) pageOfGaps(q *question, orderBy []*GapOrder, w catalog.Window) (*GapConnection, error) {
	asked := make([][]*catalog.Direction, len(orderBy))
	for i, o := range orderBy {
		asked[i] = []*catalog.Direction{o.Unit, o.Children}
	}
	// Diseases and modalities stand as asked, and a cursor names them by their place,
	// so that another question has another order, which its name tells.
	var diseases, modalities []string
	for _, d := range q.diseases {
		diseases = append(diseases, a.Diseases[d].Code)
	}
	for _, m := range q.modalities {
		modalities = append(modalities, a.Modalities[m].Code)
	}
	order, err := catalog.NewOrdering("Query.gaps", []catalog.SortKey[*Gap]{
		{Name: "unit", Text: func(g *Gap) string { return g.unitCode() }, Last: true},
		{Name: "children", Number: func(g *Gap) int { return g.Children().Count }},
		{Name: "disease of " + strings.Join(diseases, " "), Number: func(g *Gap) int { return slices.Index(q.diseases, g.disease) }, Last: true},
		{Name: strings.ToLower(string(q.level)) + "'s modality of " + strings.Join(modalities, " "), Number: func(g *Gap) int { return slices.Index(q.modalities, g.modality) }, Last: true},
	}, asked)
	if err != nil {
		return nil, err
	}
	rows := gapsOf(ofStatus(a.cells(q), Absent), func() *answer { return a })
	if len(orderBy) > 0 {
		slices.SortFunc(rows, order.Compare)
	}
	return catalog.PageOf(order, rows, w)
}

// unitCode is the code of the cell's unit, "" of the nation.
func (c *CoverageCell) unitCode() string {
	switch {
	case c.unit.group >= 0:
		return c.in.Groups[c.unit.group].Code
	case c.unit.region >= 0:
		return c.in.Regions[c.unit.region].Code
	}
	return ""
}
