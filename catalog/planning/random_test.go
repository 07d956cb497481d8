package planning_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/catalog/registry"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// Laws that hold on every registry, whatever it says.

var (
	smallModalities = []string{"SURGERY", "TRANSPLANT", "MARROW", "HAPLO", "RADIO"}
	smallDiseases   = []string{"NB", "RB"}
)

// genSmall draws a registry so small that hospitals meet, tie and run out.
func genSmall(t *rapid.T) *registry.Registry {
	var groups []groupOf
	for _, code := range []string{"A-1", "A-2", "B-1", "D-1"} {
		treats := rapid.SampledFrom([]string{"NB RB", "NB", "RB", "", "NB LT"}).Draw(t, "treats")
		members := ""
		for _, h := range []string{"x", "y", "z", "w"} {
			if rapid.Bool().Draw(t, "sits") {
				members += h + rapid.SampledFrom([]string{"", " LEAD"}).Draw(t, "role") + ": " + genWork(t, treats) + "\n"
			}
		}
		if rapid.Bool().Draw(t, "is there") {
			groups = append(groups, groupOf{code, treats, members})
		}
	}
	return small(groups...)
}

// genWork draws modalities, some for a disease that the group treats or might.
func genWork(t *rapid.T, treats string) string {
	var work []string
	for _, m := range rapid.SliceOfNDistinct(rapid.SampledFrom(smallModalities), 0, 3, rapid.ID).Draw(t, "work") {
		scope := ""
		if rapid.IntRange(0, 2).Draw(t, "scoped") == 0 {
			if of := strings.Fields(strings.TrimSuffix(treats, " LT")); len(of) > 0 {
				scope = "(" + rapid.SampledFrom(of).Draw(t, "scope") + ")"
			} else {
				scope = "(" + rapid.SampledFrom(smallDiseases).Draw(t, "scope") + ")"
			}
		}
		work = append(work, m+scope)
	}
	return strings.Join(work, ", ")
}

func genQuestion(t *rapid.T) planning.Question {
	q := planning.Question{
		Level:      rapid.SampledFrom([]planning.CoverageLevel{planning.Group, planning.Region, planning.Nation}).Draw(t, "level"),
		Modalities: rapid.SliceOfNDistinct(rapid.SampledFrom(smallModalities), 1, 3, rapid.ID).Draw(t, "modalities"),
	}
	if rapid.Bool().Draw(t, "by disease") {
		q.Diseases = rapid.SliceOfNDistinct(rapid.SampledFrom(smallDiseases), 1, 2, rapid.ID).Draw(t, "diseases")
	}
	if rapid.Bool().Draw(t, "some regions") {
		q.Regions = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"A", "B", "C", "D"}), 1, 3, rapid.ID).Draw(t, "regions")
	}
	return q
}

// law checks a law on random registries and questions. A registry without any
// membership has nothing to change, and is left out.
func law(t *testing.T, holds func(*rapid.T, *asker)) {
	t.Helper()
	rapid.Check(t, func(rt *rapid.T) {
		r := genSmall(rt)
		if len(r.Memberships) > 0 {
			holds(rt, &asker{rt, r, over(r), genQuestion(rt)})
		}
	})
}

// asker asks about a registry what must have an answer.
type asker struct {
	t *rapid.T
	r *registry.Registry
	p *planning.Planner
	q planning.Question
}

func answerOf[T any](t *rapid.T, answer T, err error) T {
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

func (a *asker) coverage(q planning.Question) *planning.Coverage {
	found, err := a.p.Coverage(a.t.Context(), q, everything)
	return answerOf(a.t, found, err)
}

func (a *asker) whatIf(changes ...*planning.Change) *planning.WhatIf {
	found, err := a.p.WhatIf(a.t.Context(), changes, a.q, everything)
	return answerOf(a.t, found, err)
}

func (a *asker) membership() registry.Membership {
	return rapid.SampledFrom(a.r.Memberships).Draw(a.t, "membership")
}

// work is what is printed for a membership.
func (a *asker) work(m registry.Membership) []registry.Capability {
	return slices.DeleteFunc(slices.Clone(a.r.Capabilities), func(c registry.Capability) bool { return c.Group != m.Group || c.Hospital != m.Hospital })
}

func (a *asker) same(what string, want, got any) {
	if diff := gocmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		a.t.Fatalf("%s of %+v (-want +got):\n%s", what, a.q, diff)
	}
}

// unchanged fails unless a what-if changes nothing.
func (a *asker) unchanged(w *planning.WhatIf) {
	a.same("cells changed", expected(nil), changed(w))
	a.same("gaps opened", expected(nil), gapNames(w.Opened))
	a.same("gaps closed", expected(nil), gapNames(w.Closed))
	a.same("summary", sums(w.Before), sums(w.After))
}

func sums(s *planning.CoverageSummary) [5]int {
	return [5]int{s.Cells, s.Redundant, s.Single, s.Absent, s.Unknown}
}

func TestLawsOfWhatIf(t *testing.T) {
	t.Run("closing nobody changes nothing", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) { a.unchanged(a.whatIf()) })
	})
	t.Run("taking up a modality opens nothing and takes nobody away", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			m := a.membership()
			w := a.whatIf(&planning.Change{AddCapability: &planning.CapabilityChange{Group: m.Group, Hospital: m.Hospital, Modality: rapid.SampledFrom(smallModalities).Draw(rt, "modality")}})
			a.same("gaps opened", expected(nil), gapNames(w.Opened))
			for _, c := range w.Changed {
				if c.After.HospitalCount() < c.Before.HospitalCount() || c.After.Status == planning.Absent {
					rt.Errorf("%s -> %s", saying(c.Before), saying(c.After))
				}
			}
		})
	})
	t.Run("closing a hospital opens the cells that it fills or might fill alone, and takes it out of the others", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) {
			h := a.membership().Hospital
			w := a.whatIf(&planning.Change{CloseHospital: &h})
			mightStill := map[string]bool{}
			for _, c := range w.Changed {
				mightStill[cellName(c.After)] = c.After.Status == planning.Unknown
			}
			var opened, change expected
			for _, c := range a.coverage(a.q).Cells {
				alone := onlyOf(c, h)
				fills := slices.ContainsFunc(c.Hospitals(), func(other *catalog.Hospital) bool { return other.Code == h })
				_, unknownUnit := a.unknownGroup(c)
				if alone && !mightStill[cellName(c)] && !unknownUnit {
					opened = append(opened, cellName(c))
				}
				if fills || alone && c.Status == planning.Unknown && !unknownUnit {
					change = append(change, cellName(c))
				}
			}
			a.same("opened", opened, gapNames(w.Opened))
			var got expected
			for _, c := range w.Changed {
				got = append(got, cellName(c.Before))
			}
			a.same("changed", change, got)
			a.same("closed", expected(nil), gapNames(w.Closed))
		})
	})
	t.Run("without diseases nobody only might, so closing opens the cells that one hospital fills alone", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) {
			a.q.Diseases = nil
			h := a.membership().Hospital
			var alone expected
			for _, c := range a.coverage(a.q).Cells {
				if c.Status == planning.Single && onlyOf(c, h) {
					alone = append(alone, cellName(c))
				}
			}
			a.same("opened", alone, gapNames(a.whatIf(&planning.Change{CloseHospital: &h}).Opened))
		})
	})
	t.Run("a change and its reverse return", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			m := a.membership()
			modality := rapid.SampledFrom(smallModalities).Draw(rt, "modality")
			one := &planning.CapabilityChange{Group: m.Group, Hospital: m.Hospital, Modality: modality}
			if !slices.ContainsFunc(a.work(m), func(c registry.Capability) bool { return c.Modality == modality }) {
				a.unchanged(a.whatIf(&planning.Change{AddCapability: one}, &planning.Change{RemoveCapability: one}))
			}
			leave := &planning.Change{RemoveMembership: &planning.MembershipRemoval{Group: m.Group, Hospital: m.Hospital}}
			join := &planning.Change{AddMembership: &planning.MembershipAddition{Group: m.Group, Hospital: m.Hospital, Role: catalog.Member}}
			back := []*planning.Change{leave, join}
			for _, c := range a.work(m) {
				again := &planning.CapabilityChange{Group: m.Group, Hospital: m.Hospital, Modality: c.Modality}
				for _, s := range a.r.CapabilityScopes {
					if s.Group == c.Group && s.Hospital == c.Hospital && s.Position == c.Position {
						again.Diseases = append(again.Diseases, s.Disease)
					}
				}
				back = append(back, &planning.Change{AddCapability: again})
			}
			a.unchanged(a.whatIf(back...))
		})
	})
	t.Run("leaving every group is closing", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) {
			h := a.membership().Hospital
			var leave []*planning.Change
			for _, m := range a.r.Memberships {
				if m.Hospital == h {
					leave = append(leave, &planning.Change{RemoveMembership: &planning.MembershipRemoval{Group: m.Group, Hospital: h}})
				}
			}
			closing, leaving := a.whatIf(&planning.Change{CloseHospital: &h}), a.whatIf(leave...)
			a.same("changed", changed(closing), changed(leaving))
			a.same("opened", gapNames(closing.Opened), gapNames(leaving.Opened))
		})
	})
	t.Run("the order of closing does not matter", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) {
			one, other := a.membership().Hospital, a.membership().Hospital
			if one == other {
				return
			}
			first := a.whatIf(&planning.Change{CloseHospital: &one}, &planning.Change{CloseHospital: &other})
			second := a.whatIf(&planning.Change{CloseHospital: &other}, &planning.Change{CloseHospital: &one})
			a.same("changed", changed(first), changed(second))
			a.same("opened", gapNames(first.Opened), gapNames(second.Opened))
		})
	})
}

// onlyOf says that the memberships that a cell rests on are all of one hospital.
func onlyOf(c *planning.CoverageCell, hospital string) bool {
	return len(c.Memberships()) > 0 && !slices.ContainsFunc(c.Memberships(), func(m *catalog.Membership) bool {
		return !strings.HasSuffix(m.Code, "/"+hospital)
	})
}

// unknownGroup says that a cell is of a group whose diseases nobody knows, and asks
// for one: then it is unknown whoever leaves.
func (a *asker) unknownGroup(c *planning.CoverageCell) (string, bool) {
	if c.Group() == nil || c.Disease() == nil {
		return "", false
	}
	code := c.Group().Code
	return code, !slices.ContainsFunc(a.r.GroupDiseases, func(d registry.GroupDisease) bool { return d.Group == code })
}

func TestLawsOfCoverage(t *testing.T) {
	t.Run("a summary adds up", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			found := a.coverage(a.q)
			count := map[planning.CoverageStatus]int{}
			for _, c := range found.Cells {
				count[c.Status]++
				want := map[bool]planning.CoverageStatus{true: planning.Single, false: planning.Redundant}[c.HospitalCount() == 1]
				if (c.HospitalCount() > 0) != (c.Status == planning.Single || c.Status == planning.Redundant) || c.HospitalCount() > 0 && c.Status != want {
					rt.Errorf("%s has %d hospitals", saying(c), c.HospitalCount())
				}
			}
			a.same("summary", [5]int{len(found.Cells), count[planning.Redundant], count[planning.Single], count[planning.Absent], count[planning.Unknown]}, sums(found.Summary))
		})
	})
	t.Run("more cells than a question allows are refused, as many are not", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			q := a.q
			q.Most = len(a.coverage(q).Cells)
			a.same("cells", q.Most, len(a.coverage(q).Cells))
			if q.Most--; q.Most < 1 {
				return
			}
			_, err := a.p.Coverage(rt.Context(), q, everything)
			var refused *catalog.Error
			if !errors.As(err, &refused) || refused.Code != catalog.TooComplex {
				rt.Errorf("one cell less allowed: %v", err)
			}
		})
	})
	t.Run("a region is the union of its groups, and the nation that of its regions", func(t *testing.T) {
		law(t, func(_ *rapid.T, a *asker) {
			groups, regions, nation := a.q, a.q, a.q
			groups.Level, regions.Level, nation.Level = planning.Group, planning.Region, planning.Nation
			byRegion := a.union(groups, func(c *planning.CoverageCell) string { return c.Region().Code })
			for _, c := range a.coverage(regions).Cells {
				a.same(cellName(c), byRegion[c.Region().Code+part(c)], hospitalsOf(c))
			}
			all := a.union(regions, func(*planning.CoverageCell) string { return "" })
			for _, c := range a.coverage(nation).Cells {
				a.same(cellName(c), all[part(c)], hospitalsOf(c))
			}
		})
	})
	t.Run("gaps, single points and comparisons are cells of the coverage", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			size := 100
			window := catalog.Window{First: &size}
			var absent, single expected
			for _, c := range a.coverage(a.q).Cells {
				switch c.Status {
				case planning.Absent:
					absent = append(absent, cellName(c))
				case planning.Single:
					single = append(single, saying(c))
				}
			}
			gaps, err := a.p.Gaps(rt.Context(), a.q, nil, window, everything)
			a.same("gaps", absent, gapNames(answerOf(rt, gaps, err).Nodes()))
			points, err := a.p.SinglePointsOfFailure(rt.Context(), a.q, nil, window, everything)
			var depend expected
			for _, p := range answerOf(rt, points, err).Nodes() {
				depend = append(depend, sayings(p.Cells)...)
			}
			slices.Sort(single)
			slices.Sort(depend)
			a.same("cells that depend on one", single, depend)
		})
	})
}

// union are the hospitals of cells by what they are of: a key, disease, modality.
func (a *asker) union(q planning.Question, key func(*planning.CoverageCell) string) map[string]expected {
	all := map[string]expected{}
	for _, c := range a.coverage(q).Cells {
		k := key(c) + part(c)
		all[k] = append(all[k], hospitalsOf(c)...)
		slices.Sort(all[k])
		all[k] = slices.Compact(all[k])
	}
	return all
}

// part is what a cell asks for, without its unit.
func part(c *planning.CoverageCell) string {
	if c.Disease() == nil {
		return " " + c.Modality().Code
	}
	return " " + c.Disease().Code + " " + c.Modality().Code
}

func hospitalsOf(c *planning.CoverageCell) (codes expected) {
	for _, h := range c.Hospitals() {
		codes = append(codes, h.Code)
	}
	return codes
}

func TestLawsOfLossesAndImprovements(t *testing.T) {
	t.Run("losses open what closing the same hospitals opens", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			resilience, err := a.p.Resilience(rt.Context(), a.q, everything)
			losses, err2 := answerOf(rt, resilience, err).Losses(5)
			var changes []*planning.Change
			for i, l := range answerOf(rt, losses, err2) {
				before := a.whatIf(changes...).After.Absent
				code := l.Hospital().Code
				changes = append(changes, &planning.Change{CloseHospital: &code})
				after := a.whatIf(changes...).After.Absent
				a.same(fmt.Sprint("gaps after loss ", i), after, l.GapCount)
				a.same(fmt.Sprint("gaps opened by loss ", i), after-before, len(l.Opened))
			}
		})
	})
	t.Run("improvements close gaps that taking them up closes", func(t *testing.T) {
		law(t, func(rt *rapid.T, a *asker) {
			found, err := a.p.Improvements(rt.Context(), a.q, planning.MostGaps, 5, func() []catalog.Follow {
				return append(everything(), catalog.Follow{Field: "hospital"})
			})
			var changes []*planning.Change
			var closed expected
			left := a.coverage(a.q).Summary.Absent
			for i, one := range answerOf(rt, found, err) {
				left -= len(one.Closed)
				a.same(fmt.Sprint("gaps left after addition ", i), left, one.GapCount)
				if len(one.Closed) == 0 {
					rt.Error("an addition closes nothing")
				}
				closed = append(closed, gapNames(one.Closed)...)
				changes = append(changes, &planning.Change{AddCapability: &planning.CapabilityChange{Group: one.Group().Code, Hospital: one.Hospital().Code, Modality: one.Modality().Code}})
			}
			// A what-if closes these, and those that somebody might fill then.
			filled := a.whatIf(changes...)
			var known expected
			for _, c := range filled.Changed {
				if c.Before.Status == planning.Absent && c.After.HospitalCount() > 0 {
					known = append(known, cellName(c.After))
				}
			}
			slices.Sort(known)
			slices.Sort(closed)
			a.same("gaps closed by all", known, closed)
		})
	})
}
