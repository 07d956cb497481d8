package planning

import (
	"maps"
	"slices"

	"oncograph/catalog"
)

// SinglePoint is a hospital that alone fills at least one SINGLE cell.
type SinglePoint struct {
	in       *answer
	hospital int
	Cells    []*CoverageCell
}

// singlePoints are the hospitals that cells depend on, by name.
func (a *answer) singlePoints(cells []*CoverageCell) []*SinglePoint {
	points := map[int]*SinglePoint{}
	for _, c := range ofStatus(cells, Single) {
		h := c.hospitals[0]
		if points[h] == nil {
			points[h] = &SinglePoint{in: a, hospital: h}
		}
		points[h].Cells = append(points[h].Cells, c)
	}
	var found []*SinglePoint
	for _, h := range slices.Sorted(maps.Keys(points)) {
		found = append(found, points[h])
	}
	return found
}

// Hospital is the hospital.
func (p *SinglePoint) Hospital() *catalog.Hospital {
	return record[*catalog.Hospital](p.in, p.in.hospitalKey(p.hospital))
}

// CellCount is how many cells depend on it.
func (p *SinglePoint) CellCount() int { return len(p.Cells) }

// Children are those behind its cells.
func (p *SinglePoint) Children() *Children { return p.in.childrenBehind(p.Cells) }

func (p *SinglePoint) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "hospital":
		return one(p.hospital, p.in.hospitalKey), nil
	case "cells":
		return nil, parts(p.Cells...)
	case "children":
		return nil, parts(p.Children())
	}
	return nil, nil
}

// SinglePointOrder orders single points of failure by one field: exactly one
// must be set.
type SinglePointOrder struct{ CellCount, Children, Name *catalog.Direction }

// SinglePointConnection is a page of single points of failure.
type SinglePointConnection = catalog.Connection[*SinglePoint]

// SinglePointEdge is a single point of failure on a page.
type SinglePointEdge = catalog.Edge[*SinglePoint]

// pageOfSinglePoints cuts a page out of the single points of a question.
func (a *answer) pageOfSinglePoints(q *question, orderBy []*SinglePointOrder, w catalog.Window) (*SinglePointConnection, error) {
	asked := make([][]*catalog.Direction, len(orderBy))
	for i, o := range orderBy {
		asked[i] = []*catalog.Direction{o.CellCount, o.Children, o.Name}
	}
	name := func(p *SinglePoint) string { return p.in.Hospitals[p.hospital].Name }
	order, err := catalog.NewOrdering("Query.singlePointsOfFailure", []catalog.SortKey[*SinglePoint]{
		{Name: "cellCount", Number: (*SinglePoint).CellCount},
		{Name: "children", Number: func(p *SinglePoint) int { return p.Children().Count }},
		{Name: "name", Text: name},
		{Name: "mostCells", Number: func(p *SinglePoint) int { return -len(p.Cells) }, Last: true},
		{Name: "name", Text: name, Last: true},
		{Name: "code", Text: func(p *SinglePoint) string { return p.in.Hospitals[p.hospital].Code }, Last: true},
	}, asked)
	if err != nil {
		return nil, err
	}
	rows := a.singlePoints(a.cells(q))
	slices.SortFunc(rows, order.Compare)
	return catalog.PageOf(order, rows, w)
}
