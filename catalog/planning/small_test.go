package planning_test

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/catalog/registry"
	"oncograph/store/memstore"

	gocmp "github.com/google/go-cmp/cmp"
)

// Small registries, written by hand. Regions lie in a row, A - B - C, and D lies
// apart; C has no group of its own unless a test gives it one, and D no figure.
// LT is not listed; HAPLO counts as MARROW, and that as TRANSPLANT.
type (
	groupOf  struct{ code, treats, members string }
	expected []string
)

// small is a registry of groups. Of each, members are lines such as
// "x LEAD: SURGERY, MARROW(NB RB)".
func small(groups ...groupOf) *registry.Registry {
	r := &registry.Registry{
		Edition: "small", Sources: []registry.Source{{Code: "s", Title: "s"}},
		Regions:          []registry.Region{{Code: "A"}, {Code: "B"}, {Code: "C"}, {Code: "D"}},
		RegionNeighbours: []registry.RegionNeighbour{{Region: "A", Neighbour: "B"}, {Region: "B", Neighbour: "A"}, {Region: "B", Neighbour: "C"}, {Region: "C", Neighbour: "B"}},
		Diseases:         []registry.Disease{{Code: "NB", Listed: true}, {Code: "RB", Listed: true}, {Code: "LT"}},
		Modalities: []registry.Modality{
			{Code: "SURGERY"}, {Code: "TRANSPLANT"}, {Code: "MARROW", Broader: "TRANSPLANT"}, {Code: "HAPLO", Broader: "MARROW"}, {Code: "RADIO"},
		},
	}
	for i, code := range []string{"A", "B", "C"} {
		r.Indicators = append(r.Indicators, registry.Indicator{
			Region: code, Indicator: "CHILDREN_0_14", Year: 2020, Value: []float64{100, 200, 50}[i], Unit: "PERSONS", Status: "INFERRED", Source: "s",
		})
	}
	for _, g := range groups {
		region, _, _ := strings.Cut(g.code, "-")
		r.Groups = append(r.Groups, registry.Group{Code: g.code, Region: region})
		for _, d := range strings.Fields(g.treats) {
			r.GroupDiseases = append(r.GroupDiseases, registry.GroupDisease{Group: g.code, Disease: d})
		}
		for line := range strings.Lines(g.members) {
			if line = strings.TrimSpace(line); line != "" {
				addMember(r, g.code, region, line)
			}
		}
	}
	slices.SortFunc(r.Groups, func(a, b registry.Group) int { return cmp.Compare(a.Code, b.Code) })
	slices.SortFunc(r.Hospitals, func(a, b registry.Hospital) int { return cmp.Compare(a.Code, b.Code) })
	return r
}

func addMember(r *registry.Registry, group, region, line string) {
	who, does, _ := strings.Cut(line, ":")
	hospital, role, leads := strings.Cut(who, " ")
	if !leads {
		role = "MEMBER"
	}
	if !slices.ContainsFunc(r.Hospitals, func(h registry.Hospital) bool { return h.Code == hospital }) {
		r.Hospitals = append(r.Hospitals, registry.Hospital{Code: hospital, NameZH: hospital, Region: region})
	}
	r.Memberships = append(r.Memberships, registry.Membership{Group: group, Hospital: hospital, Role: role, Position: len(r.Memberships) + 1})
	for i, work := range strings.FieldsFunc(does, func(c rune) bool { return c == ',' }) {
		modality, scope, scoped := strings.Cut(strings.TrimSuffix(strings.TrimSpace(work), ")"), "(")
		r.Capabilities = append(r.Capabilities, registry.Capability{Group: group, Hospital: hospital, Position: i + 1, Modality: modality, Scoped: scoped})
		for _, d := range strings.Fields(scope) {
			r.CapabilityScopes = append(r.CapabilityScopes, registry.CapabilityScope{Group: group, Hospital: hospital, Position: i + 1, Disease: d})
		}
	}
}

func over(r *registry.Registry) *planning.Planner { return planning.New(memstore.New(r, time.Now())) }

// saying is a cell in words: "A-1 NB SURGERY: SINGLE x".
func saying(c *planning.CoverageCell) string {
	said := fmt.Sprintf("%s: %s", cellName(c), c.Status)
	for _, h := range c.Hospitals() {
		said += " " + h.Code
	}
	return said
}

func sayings(cells []*planning.CoverageCell) (said expected) {
	for _, c := range cells {
		said = append(said, saying(c))
	}
	return said
}

func gapNames(gaps []*planning.Gap) (names expected) {
	for _, g := range gaps {
		names = append(names, cellName(g.CoverageCell))
	}
	return names
}

func wants(t *testing.T, what string, want, got expected) {
	t.Helper()
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// edges has a case of every rule of cells.
func edges() *registry.Registry {
	return small(
		groupOf{"A-1", "NB RB", `
			x LEAD: SURGERY
			y: SURGERY(NB), MARROW`},
		groupOf{"A-2", "", `
			y: SURGERY
			z: RADIO(NB)`},
		groupOf{"B-1", "NB LT", `
			w: HAPLO
			v:`},
		groupOf{"D-1", "", `u:`},
	)
}

func TestCellsOfASmallRegistry(t *testing.T) {
	type codes = []string
	for name, c := range map[string]struct {
		q    planning.Question
		want expected
	}{
		"a narrower modality counts, and whatever disease it is scoped to": {
			planning.Question{Level: planning.Group, Modalities: codes{"SURGERY", "TRANSPLANT", "RADIO"}},
			expected{
				"A-1 SURGERY: REDUNDANT x y", "A-1 TRANSPLANT: SINGLE y", "A-1 RADIO: ABSENT",
				"A-2 SURGERY: SINGLE y", "A-2 TRANSPLANT: ABSENT", "A-2 RADIO: SINGLE z",
				"B-1 SURGERY: ABSENT", "B-1 TRANSPLANT: SINGLE w", "B-1 RADIO: ABSENT",
				"D-1 SURGERY: ABSENT", "D-1 TRANSPLANT: ABSENT", "D-1 RADIO: ABSENT",
			},
		},
		"a hospital in two groups of a region counts once, and a region without a group has a row": {
			planning.Question{Level: planning.Region, Modalities: codes{"SURGERY", "RADIO"}},
			expected{
				"A SURGERY: REDUNDANT x y", "A RADIO: SINGLE z", "B SURGERY: ABSENT", "B RADIO: ABSENT",
				"C SURGERY: ABSENT", "C RADIO: ABSENT", "D SURGERY: ABSENT", "D RADIO: ABSENT",
			},
		},
		"a broader modality is no narrower one": {
			planning.Question{Level: planning.Region, Modalities: codes{"HAPLO", "MARROW"}, Regions: codes{"B", "A"}},
			expected{"A HAPLO: ABSENT", "A MARROW: SINGLE y", "B HAPLO: SINGLE w", "B MARROW: SINGLE w"},
		},
		"the rows of a group are the diseases that it treats; all of them where nobody knows, unknown unless the capability is scoped to it": {
			planning.Question{Level: planning.Group, Modalities: codes{"SURGERY", "RADIO"}, Diseases: codes{"RB", "NB"}},
			expected{
				"A-1 RB SURGERY: SINGLE x", "A-1 RB RADIO: ABSENT", "A-1 NB SURGERY: REDUNDANT x y", "A-1 NB RADIO: ABSENT",
				"A-2 RB SURGERY: UNKNOWN", "A-2 RB RADIO: UNKNOWN", "A-2 NB SURGERY: UNKNOWN", "A-2 NB RADIO: SINGLE z",
				"B-1 NB SURGERY: ABSENT", "B-1 NB RADIO: ABSENT",
				"D-1 RB SURGERY: UNKNOWN", "D-1 RB RADIO: UNKNOWN", "D-1 NB SURGERY: UNKNOWN", "D-1 NB RADIO: UNKNOWN",
			},
		},
		"a region is unknown only where somebody offers the modality in a group whose diseases nobody knows": {
			planning.Question{Level: planning.Region, Modalities: codes{"SURGERY", "RADIO"}, Diseases: codes{"RB"}},
			expected{
				"A RB SURGERY: SINGLE x", "A RB RADIO: ABSENT", "B RB SURGERY: ABSENT", "B RB RADIO: ABSENT",
				"C RB SURGERY: ABSENT", "C RB RADIO: ABSENT", "D RB SURGERY: ABSENT", "D RB RADIO: ABSENT",
			},
		},
		"the nation is its regions together": {
			planning.Question{Level: planning.Nation, Modalities: codes{"TRANSPLANT", "RADIO"}, Diseases: codes{"NB"}},
			expected{"NB TRANSPLANT: REDUNDANT w y", "NB RADIO: SINGLE z"},
		},
		"the nation narrowed to two regions": {
			planning.Question{Level: planning.Nation, Modalities: codes{"TRANSPLANT", "RADIO"}, Regions: codes{"D", "B"}},
			expected{"TRANSPLANT: SINGLE w", "RADIO: ABSENT"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			found, err := over(edges()).Coverage(t.Context(), c.q, everything)
			if err != nil {
				t.Fatal(err)
			}
			wants(t, "cells", c.want, sayings(found.Cells))
		})
	}
}

func TestAnUnknownCodeIsNotEchoedWhole(t *testing.T) {
	_, err := over(edges()).Coverage(t.Context(), planning.Question{Level: planning.Region, Modalities: []string{strings.Repeat("X", 10_000)}}, nil)
	if err == nil || len(err.Error()) > 200 || !strings.Contains(err.Error(), "XXX…") {
		t.Errorf("it says %v", err)
	}
}

// Rows stand as diseases and modalities are asked for, so that a cursor says
// nothing of where another question goes on.
func TestACursorOfGapsIsOfOneQuestion(t *testing.T) {
	size := 1
	q := planning.Question{Level: planning.Region, Modalities: []string{"RADIO", "MARROW"}}
	ask := func(q planning.Question, after *string) (*planning.GapConnection, error) {
		return over(edges()).Gaps(t.Context(), q, nil, catalog.Window{First: &size, After: after}, everything)
	}
	first, err := ask(q, nil)
	if err != nil {
		t.Fatal(err)
	}
	cursor := first.PageInfo.EndCursor
	fewer, reversed, higher := q, q, q
	fewer.Regions = []string{"A", "B", "C"}
	reversed.Modalities = []string{"MARROW", "RADIO"}
	higher.Level = planning.Group
	if _, err := ask(fewer, cursor); err != nil {
		t.Errorf("with fewer regions: %v", err)
	}
	for name, other := range map[string]planning.Question{"with its modalities the other way round": reversed, "at another level": higher} {
		_, err := ask(other, cursor)
		var bad *catalog.Error
		if !errors.As(err, &bad) || bad.Code != catalog.BadUserInput || !slices.Equal(bad.Argument, []any{"after"}) {
			t.Errorf("%s: %v, want the cursor refused", name, err)
		}
	}
}

func TestChildrenBehindCells(t *testing.T) {
	everyone := planning.Question{Level: planning.Nation, Modalities: []string{"TRANSPLANT"}}
	some := planning.Question{Level: planning.Nation, Modalities: []string{"TRANSPLANT"}, Regions: []string{"A", "B"}}
	for _, c := range []struct {
		q       planning.Question
		count   int
		missing bool
		each    float64
	}{
		{everyone, 350, true, 0}, // D has no figure, so nobody can say how many there are to a hospital
		{some, 300, false, 150},
	} {
		found, err := over(edges()).Coverage(t.Context(), c.q, everything)
		if err != nil {
			t.Fatal(err)
		}
		cell := found.Cells[0]
		children, each := cell.Children(), cell.ChildrenPerHospital()
		if children.Count != c.count || len(children.Missing()) > 0 != c.missing || (each == nil) != c.missing || each != nil && *each != c.each {
			t.Errorf("%v: %d children, %v to a hospital, want %d and %v", c.q.Regions, children.Count, each, c.count, c.each)
		}
	}
}

func TestHospitalsThatStandAloneStandByCellsThenByName(t *testing.T) {
	size := 10
	q := planning.Question{Level: planning.Group, Modalities: []string{"SURGERY", "TRANSPLANT", "RADIO"}}
	found, err := over(edges()).SinglePointsOfFailure(t.Context(), q, nil, catalog.Window{First: &size}, everything)
	if err != nil {
		t.Fatal(err)
	}
	var got expected
	for _, p := range found.Nodes() {
		got = append(got, p.Hospital().Code+" "+strings.Join(sayings(p.Cells), "; "))
	}
	wants(t, "hospitals", expected{
		"y A-1 TRANSPLANT: SINGLE y; A-2 SURGERY: SINGLE y", "w B-1 TRANSPLANT: SINGLE w", "z A-2 RADIO: SINGLE z",
	}, got)
}

// change asks what changes do to the regions, by disease.
func change(t *testing.T, r *registry.Registry, diseases []string, changes ...*planning.Change) *planning.WhatIf {
	t.Helper()
	w, err := over(r).WhatIf(t.Context(), changes, planning.Question{Level: planning.Region, Modalities: []string{"SURGERY", "MARROW"}, Diseases: diseases}, everything)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func changed(w *planning.WhatIf) (said expected) {
	for _, c := range w.Changed {
		said = append(said, saying(c.Before)+" -> "+saying(c.After))
	}
	return said
}

func TestWhatIfOnASmallRegistry(t *testing.T) {
	x, y := "x", "y"
	t.Run("a cell that others might fill is no gap when its hospital closes", func(t *testing.T) {
		w := change(t, edges(), []string{"RB"}, &planning.Change{CloseHospital: &x})
		wants(t, "opened", nil, gapNames(w.Opened))
		wants(t, "changed", expected{"A RB SURGERY: SINGLE x -> A RB SURGERY: UNKNOWN"}, changed(w))
	})
	t.Run("the last that might fill a cell opens it", func(t *testing.T) {
		w := change(t, edges(), []string{"RB"}, &planning.Change{CloseHospital: &x}, &planning.Change{CloseHospital: &y})
		wants(t, "opened", expected{"A RB SURGERY", "A RB MARROW"}, gapNames(w.Opened))
	})
	t.Run("what might be filled is no longer a gap of a what-if, but one of improvements", func(t *testing.T) {
		w := change(t, edges(), []string{"NB"}, &planning.Change{AddCapability: &planning.CapabilityChange{Group: "D-1", Hospital: "u", Modality: "SURGERY"}})
		wants(t, "closed", expected{"D NB SURGERY"}, gapNames(w.Closed))
		q := planning.Question{Level: planning.Region, Modalities: []string{"SURGERY"}, Diseases: []string{"NB"}, Regions: []string{"D"}}
		found, err := over(edges()).Improvements(t.Context(), q, planning.MostGaps, 5, nil)
		if err != nil || len(found) != 0 {
			t.Errorf("%d improvements, error %v, want none", len(found), err)
		}
	})
	t.Run("a hospital that leaves and joins again has no printed record there", func(t *testing.T) {
		w := change(t, edges(), nil,
			&planning.Change{RemoveMembership: &planning.MembershipRemoval{Group: "A-1", Hospital: "x"}},
			&planning.Change{RemoveMembership: &planning.MembershipRemoval{Group: "A-1", Hospital: "y"}},
			&planning.Change{AddMembership: &planning.MembershipAddition{Group: "A-1", Hospital: "y", Role: catalog.Member, Modalities: []string{"HAPLO"}}})
		wants(t, "changed", expected{"A SURGERY: REDUNDANT x y -> A SURGERY: SINGLE y"}, changed(w))
		whole := change(t, edges(), nil, &planning.Change{CloseHospital: &x}, &planning.Change{CloseHospital: &y})
		wants(t, "all closed", expected{"A SURGERY", "A MARROW"}, gapNames(whole.Opened))
		w = change(t, edges(), nil,
			&planning.Change{RemoveMembership: &planning.MembershipRemoval{Group: "B-1", Hospital: "w"}},
			&planning.Change{AddMembership: &planning.MembershipAddition{Group: "B-1", Hospital: "w", Role: catalog.Lead, Modalities: []string{"SURGERY"}}})
		if after := w.Changed[0].After; cellName(after) != "B SURGERY" || after.HospitalCount() != 1 || len(after.Memberships()) != 0 {
			t.Errorf("%s rests on %d printed memberships, want none", saying(after), len(after.Memberships()))
		}
	})
	t.Run("removed for one disease, the others stay", func(t *testing.T) {
		w := change(t, edges(), []string{"NB", "RB"}, &planning.Change{RemoveCapability: &planning.CapabilityChange{Group: "A-1", Hospital: "x", Modality: "SURGERY", Diseases: []string{"NB"}}})
		wants(t, "changed", expected{"A NB SURGERY: REDUNDANT x y -> A NB SURGERY: SINGLE y"}, changed(w))
	})
}

func TestDiseasesThatAChangeMayNotName(t *testing.T) {
	add := func(group, hospital string, diseases ...string) *planning.Change {
		return &planning.Change{AddCapability: &planning.CapabilityChange{Group: group, Hospital: hospital, Modality: "SURGERY", Diseases: diseases}}
	}
	remove := func(diseases ...string) *planning.Change {
		return &planning.Change{RemoveCapability: &planning.CapabilityChange{Group: "A-2", Hospital: "y", Modality: "SURGERY", Diseases: diseases}}
	}
	for name, c := range map[string]struct {
		changes []*planning.Change
		path    []any
	}{
		"one that is not listed, though the group treats it":                 {[]*planning.Change{add("B-1", "w", "NB", "LT")}, []any{"changes", 0, "addCapability", "diseases", 1}},
		"one that is not listed, where the group's are not known":            {[]*planning.Change{add("A-2", "y", "LT")}, []any{"changes", 0, "addCapability", "diseases", 0}},
		"one that the group does not treat":                                  {[]*planning.Change{add("B-1", "w", "RB")}, []any{"changes", 0, "addCapability", "diseases", 0}},
		"one to remove where the capability names none and nobody knows any": {[]*planning.Change{remove("NB")}, []any{"changes", 0, "removeCapability", "diseases", 0}},
		"one to remove twice":                                                {[]*planning.Change{add("A-2", "y", "NB"), remove("NB"), remove("NB")}, []any{"changes", 2, "removeCapability", "diseases", 0}},
	} {
		_, err := over(edges()).WhatIf(t.Context(), c.changes, planning.Question{Level: planning.Region, Modalities: []string{"SURGERY"}}, everything)
		var bad *catalog.Error
		if !errors.As(err, &bad) || bad.Code != catalog.BadUserInput || !slices.Equal(bad.Argument, c.path) {
			t.Errorf("%s: %v, want it refused at %v", name, err, c.path)
		}
	}
}

// additions are improvements in words: "A-1/x SURGERY".
func additions(t *testing.T, r *registry.Registry, by planning.ImprovementGoal, regions ...string) (said expected) {
	t.Helper()
	q := planning.Question{Level: planning.Region, Modalities: []string{"SURGERY", "RADIO"}, Regions: regions}
	found, err := over(r).Improvements(t.Context(), q, by, 1, func() []catalog.Follow {
		return []catalog.Follow{{Field: "membership"}, {Field: "modality"}}
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range found {
		said = append(said, i.Membership().Code+" "+i.Modality().Code)
	}
	return said
}

// Each case is equal by what stands before it, in gaps and in children, though the
// gaps are those of different regions.
func TestWhichOfEqualImprovementsComesFirst(t *testing.T) {
	both := func(a, b string) *registry.Registry { // A and B have as many children here
		r := small(groupOf{"A-1", "NB", a}, groupOf{"B-1", "NB", b})
		r.Indicators[1].Value = r.Indicators[0].Value
		return r
	}
	for name, c := range map[string]struct {
		r    *registry.Registry
		want string
	}{
		"a lead before a member":                 {both("a: SURGERY, MARROW", "b LEAD: SURGERY"), "B-1/b RADIO"},
		"then who has the most modalities":       {both("a: SURGERY", "b: SURGERY, MARROW"), "B-1/b RADIO"},
		"modalities of any group, each once":     {small(groupOf{"A-1", "NB", "a: SURGERY\nb: SURGERY"}, groupOf{"A-2", "NB", "b: MARROW"}), "A-1/b RADIO"},
		"then by name":                           {both("z: SURGERY", "b: SURGERY"), "B-1/b RADIO"},
		"then by the group":                      {small(groupOf{"A-1", "NB", "a: SURGERY"}, groupOf{"A-2", "NB", "a: SURGERY"}), "A-1/a RADIO"},
		"then by the modality":                   {both("a:", "b:"), "A-1/a SURGERY"},
		"but more children behind it come first": {small(groupOf{"A-1", "NB", "a LEAD: SURGERY"}, groupOf{"B-1", "NB", "b: SURGERY"}), "B-1/b RADIO"},
	} {
		for _, by := range []planning.ImprovementGoal{planning.MostGaps, planning.MostChildren} {
			wants(t, name+", by "+string(by), expected{c.want}, additions(t, c.r, by, "A", "B"))
		}
	}
}

func TestTheNearestOfAGapThatAnImprovementClosesIsWhoClosesIt(t *testing.T) {
	q := planning.Question{Level: planning.Region, Modalities: []string{"RADIO"}, Regions: []string{"A", "B"}}
	near := []catalog.Follow{{Field: "closed", Expand: []catalog.Follow{{Field: "nearest", First: 5, Expand: []catalog.Follow{{Field: "hospital"}}}}}}
	r := small(groupOf{"A-1", "NB", "a: SURGERY"}, groupOf{"B-1", "NB", "b: SURGERY"}, groupOf{"C-1", "NB", "c: RADIO"})
	found, err := over(r).Improvements(t.Context(), q, planning.MostChildren, 2, func() []catalog.Follow { return near })
	if err != nil {
		t.Fatal(err)
	}
	var got expected
	for _, i := range found {
		referrals, err := i.Closed[0].Nearest(5)
		if err != nil {
			t.Fatal(err)
		}
		said := ""
		for _, r := range referrals {
			said += fmt.Sprintf("%s %s; ", r.Hospital().Code, r.Relation)
		}
		got = append(got, said)
	}
	wants(t, "nearest of the gaps of B, then A", expected{
		"b SAME_REGION; c NEIGHBOURING_REGION; ", "a SAME_REGION; b NEIGHBOURING_REGION; c ELSEWHERE; ",
	}, got)
}
