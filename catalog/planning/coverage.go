package planning

import (
	"slices"

	"oncograph/catalog"
)

// Coverage is who covers what.
type Coverage struct {
	Cells   []*CoverageCell // by unit, then diseases, then modalities as asked
	Summary *CoverageSummary
}

// CoverageSummary is how many cells there are of each status.
type CoverageSummary struct {
	Cells, Redundant, Single, Absent, Unknown int

	in    *answer
	cells []*CoverageCell
}

func (a *answer) coverage(q *question) *Coverage {
	cells := a.cells(q)
	return &Coverage{nonNil(cells), a.summarize(cells)}
}

func (a *answer) summarize(cells []*CoverageCell) *CoverageSummary {
	s := &CoverageSummary{Cells: len(cells), in: a, cells: cells}
	for _, c := range cells {
		switch c.Status {
		case Redundant:
			s.Redundant++
		case Single:
			s.Single++
		case Absent:
			s.Absent++
		case Unknown:
			s.Unknown++
		}
	}
	return s
}

// Children are those of the regions in which some cell has a status.
func (s *CoverageSummary) Children(status CoverageStatus) *Children {
	return s.in.childrenBehind(ofStatus(s.cells, status))
}

func ofStatus(cells []*CoverageCell, status CoverageStatus) []*CoverageCell {
	return slices.DeleteFunc(slices.Clone(cells), func(c *CoverageCell) bool { return c.Status != status })
}

func (c *Coverage) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "cells":
		return nil, parts(c.Cells...)
	case "summary":
		return nil, parts(c.Summary)
	}
	return nil, nil
}

// follow leads to the children of every status, since the argument of the field
// is not known here.
func (s *CoverageSummary) follow(f catalog.Follow) ([]catalog.Key, []part) {
	if f.Field != "children" {
		return nil, nil
	}
	return nil, parts(s.in.childrenBehind(s.cells))
}

// nonNil is a list that GraphQL writes as [] when it is empty.
func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
