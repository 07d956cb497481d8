package planning_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/catalog/registry"
	"oncograph/seeds"
	"oncograph/store/memstore"
)

// everything follows all links that these tests read.
func everything() []catalog.Follow {
	cell := []catalog.Follow{{Field: "region"}, {Field: "group"}, {Field: "disease"}, {Field: "modality"}, {Field: "hospitals"}, {Field: "memberships"}, {Field: "children", Expand: []catalog.Follow{{Field: "missing"}}}}
	return append([]catalog.Follow{
		{Field: "cells", Expand: cell}, {Field: "opened", Expand: cell}, {Field: "closed", Expand: cell},
		{Field: "changed", Expand: []catalog.Follow{{Field: "before", Expand: cell}, {Field: "after", Expand: cell}}},
		{Field: "losses", First: 5, Expand: []catalog.Follow{{Field: "hospital"}, {Field: "opened", Expand: cell}}},
		{Field: "nodes", Expand: append([]catalog.Follow{{Field: "hospital"}, {Field: "cells", Expand: cell}}, cell...)},
	}, cell...)
}

func planner(t *testing.T) *planning.Planner {
	t.Helper()
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return planning.New(memstore.New(rows, time.Now()))
}

var treatments = []string{"SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION"}

func cellName(c *planning.CoverageCell) string {
	name := c.Modality().Code
	if d := c.Disease(); d != nil {
		name = d.Code + " " + name
	}
	if g := c.Group(); g != nil {
		return g.Code + " " + name
	}
	if r := c.Region(); r != nil {
		return r.Code + " " + name
	}
	return name
}

// The four groups of the printed list without 放疗 in any member's work, nor a
// modality that counts as it.
func TestTheGapsInRadiotherapyAreThoseOfTheList(t *testing.T) {
	size := 100
	page, err := planner(t).Gaps(t.Context(), planning.Question{Level: planning.Group, Modalities: []string{"RADIOTHERAPY"}}, nil, catalog.Window{First: &size}, everything)
	if err != nil {
		t.Fatal(err)
	}
	var groups []string
	for _, g := range page.Nodes() {
		groups = append(groups, g.Group().Code)
	}
	if want := []string{"CN-JX-2", "CN-ZJ-3", "XPCC-1", "XPCC-2"}; !slices.Equal(groups, want) {
		t.Errorf("groups without radiotherapy: %v, want %v", groups, want)
	}
}

func TestEveryRegionHasARowTibetToo(t *testing.T) {
	c, err := planner(t).Coverage(t.Context(), planning.Question{Level: planning.Region, Modalities: treatments}, everything)
	if err != nil {
		t.Fatal(err)
	}
	s := c.Summary
	if len(c.Cells) != 32*4 || s.Cells != 32*4 || s.Redundant+s.Single+s.Absent+s.Unknown != s.Cells {
		t.Errorf("%d cells, summed up as %d: %d + %d + %d + %d", len(c.Cells), s.Cells, s.Redundant, s.Single, s.Absent, s.Unknown)
	}
	for _, cell := range c.Cells {
		if cell.Region().Code == "CN-XZ" && cell.Status != planning.Absent {
			t.Errorf("%s is %s, but Tibet has no group", cellName(cell), cell.Status)
		}
	}
}

func TestClosingNobodyChangesNothing(t *testing.T) {
	w, err := planner(t).WhatIf(t.Context(), nil, planning.Question{Level: planning.Group, Modalities: treatments, Diseases: []string{"NEUROBLASTOMA"}}, everything)
	if err != nil {
		t.Fatal(err)
	}
	if len(w.Opened)+len(w.Closed)+len(w.Changed) != 0 || w.Before.Absent != w.After.Absent || w.Before.Cells == 0 {
		t.Errorf("%d opened, %d closed, %d changed", len(w.Opened), len(w.Closed), len(w.Changed))
	}
}

// A cell that names a hospital alone is opened by its closing, or left to those
// who might fill it; no other cell is opened.
func TestClosingASinglePointOpensItsCells(t *testing.T) {
	p, size := planner(t), 100
	q := planning.Question{Level: planning.Region, Modalities: treatments}
	points, err := p.SinglePointsOfFailure(t.Context(), q, nil, catalog.Window{First: &size}, everything)
	if err != nil {
		t.Fatal(err)
	}
	if len(points.Edges) == 0 {
		t.Fatal("nobody stands alone")
	}
	for _, point := range points.Nodes() {
		code := point.Hospital().Code
		w, err := p.WhatIf(t.Context(), []*planning.Change{{CloseHospital: &code}}, q, everything)
		if err != nil {
			t.Fatal(err)
		}
		var depends, opened []string
		for _, c := range point.Cells {
			depends = append(depends, cellName(c))
		}
		for _, g := range w.Opened {
			opened = append(opened, cellName(g.CoverageCell))
		}
		if !slices.Equal(depends, opened) {
			t.Errorf("closing %s opens %v, but these depend on it alone: %v", code, opened, depends)
		}
	}
}

func TestAChangeThatCanNotApplyIsRefusedAtItsPath(t *testing.T) {
	p := planner(t)
	hospital, unknown := "bei-jing-da-xue-di-yi-yi-yuan", "no-such-hospital"
	member := planning.CapabilityChange{Group: "CN-BJ-3", Hospital: hospital, Modality: "SURGERY"}
	for name, c := range map[string]struct {
		changes []*planning.Change
		path    []any
	}{
		"nothing set":     {[]*planning.Change{{}}, []any{"changes", 0}},
		"two set":         {[]*planning.Change{{CloseHospital: &hospital, AddCapability: &member}}, []any{"changes", 0}},
		"unknown code":    {[]*planning.Change{{CloseHospital: &unknown}}, []any{"changes", 0, "closeHospital"}},
		"closed twice":    {[]*planning.Change{{CloseHospital: &hospital}, {CloseHospital: &hospital}}, []any{"changes", 1, "closeHospital"}},
		"no such member":  {[]*planning.Change{{RemoveMembership: &planning.MembershipRemoval{Group: "CN-JX-2", Hospital: hospital}}}, []any{"changes", 0, "removeMembership", "hospital"}},
		"member already":  {[]*planning.Change{{AddMembership: &planning.MembershipAddition{Group: "CN-BJ-3", Hospital: hospital, Role: catalog.Member}}}, []any{"changes", 0, "addMembership", "hospital"}},
		"empty diseases":  {[]*planning.Change{{AddCapability: &planning.CapabilityChange{Group: "CN-BJ-3", Hospital: hospital, Modality: "SURGERY", Diseases: []string{}}}}, []any{"changes", 0, "addCapability", "diseases"}},
		"nothing to lose": {[]*planning.Change{{RemoveCapability: &planning.CapabilityChange{Group: "CN-BJ-3", Hospital: hospital, Modality: "FOLLOW_UP"}}}, []any{"changes", 0, "removeCapability", "modality"}},
	} {
		_, err := p.WhatIf(t.Context(), c.changes, planning.Question{Level: planning.Region, Modalities: treatments}, everything)
		var bad *catalog.Error
		if !errors.As(err, &bad) || bad.Code != catalog.BadUserInput || !slices.Equal(bad.Argument, c.path) {
			t.Errorf("%s: %v, want it refused at %v", name, err, c.path)
		}
	}
}
