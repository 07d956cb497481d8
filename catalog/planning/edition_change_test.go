package planning_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/catalog/registry"
	"oncograph/seeds"
	"oncograph/store/memstore"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func edition(t *testing.T) *registry.Registry {
	t.Helper()
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// differences are what the editions a and b say differently, a line each.
func differences(t *testing.T, a, b *registry.Registry) []string {
	t.Helper()
	found, err := planning.CompareEditions(t.Context(), memstore.New(a, time.Now()), memstore.New(b, time.Now()))
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{}
	for _, d := range found {
		lines = append(lines, d.String())
	}
	return lines
}

func TestAnEditionIsEqualToItself(t *testing.T) {
	if found := differences(t, edition(t), edition(t)); len(found) > 0 {
		t.Errorf("%q", found)
	}
}

// Each change is made by hand to rows whose printed lines are known: in Zhejiang
// the children's hospital is printed on lines 67 to 75.
func TestWhatChangedBetweenEditionsIsListed(t *testing.T) {
	const zj = "zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan"
	a, b := edition(t), edition(t)
	for i := range b.Memberships {
		if m := &b.Memberships[i]; m.Group == "CN-ZJ-1" && m.Hospital == zj {
			m.Role = "MEMBER"
		}
	}
	b.Capabilities = slices.DeleteFunc(b.Capabilities, func(c registry.Capability) bool {
		return c.Group == "CN-ZJ-2" && c.Hospital == zj && c.Modality == "IMMUNOTHERAPY"
	})
	for i := range b.Capabilities {
		if c := &b.Capabilities[i]; c.Group == "CN-ZJ-3" && c.Hospital == zj && c.Modality == "SURGERY" {
			c.Scoped = true
			b.CapabilityScopes = append(b.CapabilityScopes, registry.CapabilityScope{Group: c.Group, Hospital: zj, Position: c.Position, Disease: "LYMPHOMA"})
		}
	}
	b.Hospitals = append(b.Hospitals, registry.Hospital{Code: "xin-yi-yuan", NameZH: "新医院", Region: "CN-ZJ"})
	b.Groups[slices.IndexFunc(b.Groups, func(g registry.Group) bool { return g.Code == "CN-ZJ-1" })].Label = "协作组甲"

	want := []string{
		"group changed CN-ZJ-1: 协作组一 → 协作组甲",
		"hospital added xin-yi-yuan: 新医院 CN-ZJ",
		"membership changed CN-ZJ-1/" + zj + " 浙江大学医学院附属儿童医院: LEAD → MEMBER",
		"capability removed CN-ZJ-2/" + zj + "/IMMUNOTHERAPY 浙江大学医学院附属儿童医院: ALL",
		"capability changed CN-ZJ-3/" + zj + "/SURGERY 浙江大学医学院附属儿童医院: ALL → LYMPHOMA",
	}
	var got []string
	for _, line := range differences(t, a, b) {
		text, lines, _ := strings.Cut(line, " (")
		got = append(got, text)
		if !strings.Contains(lines, "line ") && !strings.Contains(text, "xin-yi-yuan") {
			t.Errorf("no line of the list in %q", line)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAHospitalThatChangesGroupsHasMoved(t *testing.T) {
	a := small(groupOf{"A-1", "NB", "jia LEAD: SURGERY\nyi"}, groupOf{"A-2", "NB", "bing"})
	b := small(groupOf{"A-1", "NB", "yi"}, groupOf{"A-2", "NB", "bing\njia: SURGERY"})
	want := []string{
		"membership moved jia jia: A-1 LEAD → A-2 MEMBER",
		"capability removed A-1/jia/SURGERY jia: ALL",
		"capability added A-2/jia/SURGERY jia: ALL",
	}
	if diff := cmp.Diff(want, differences(t, a, b)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The other way round, what was added is removed, and earlier is later.
func TestTheOtherWayRound(t *testing.T) {
	words := strings.NewReplacer(" added ", " removed ", " removed ", " added ")
	rapid.Check(t, func(r *rapid.T) {
		a, b := genSmall(r), genSmall(r)
		there, back := differences(t, a, b), differences(t, b, a)
		for i, line := range back {
			subject, says, changed := strings.Cut(words.Replace(line), ": ")
			if was, is, two := strings.Cut(says, " → "); two {
				says = is + " → " + was
			}
			if back[i] = subject; changed {
				back[i] += ": " + says
			}
		}
		slices.Sort(there) // of two changes of one code, the kind settles the order
		slices.Sort(back)
		if diff := cmp.Diff(there, back); diff != "" {
			r.Errorf("(-there +back)\n%s", diff)
		}
	})
}

// comparing is a planner of an edition beside an earlier one.
func comparing(earlier, later *registry.Registry) *planning.Planner {
	return planning.Comparing(memstore.New(later, time.Now()), memstore.New(earlier, time.Now()))
}

func TestChangesAreFilteredAndPaged(t *testing.T) {
	a := small(groupOf{"A-1", "NB", "jia LEAD: SURGERY\nyi: RADIO"})
	b := small(groupOf{"A-1", "NB RB", "jia: SURGERY(NB)\nbing: RADIO"})
	p := comparing(a, b)
	all := []string{
		"hospital added bing: bing A",
		"hospital removed yi: yi A",
		"membership added A-1/bing bing: MEMBER",
		"membership changed A-1/jia jia: LEAD → MEMBER",
		"membership removed A-1/yi yi: MEMBER",
		"disease added A-1/RB: TREATED",
		"capability added A-1/bing/RADIO bing: ALL",
		"capability changed A-1/jia/SURGERY jia: ALL → NB",
		"capability removed A-1/yi/RADIO yi: ALL",
	}
	page := func(where *planning.EditionChangeWhere, w catalog.Window) ([]string, *planning.EditionChangeConnection) {
		t.Helper()
		c, err := p.EditionChanges(t.Context(), where, w, func() []catalog.Follow {
			return []catalog.Follow{{On: "EditionChangeConnection", Field: "nodes", Expand: []catalog.Follow{{On: "EditionChange", Field: "subject"}}}}
		})
		if err != nil {
			t.Fatal(err)
		}
		lines := []string{}
		for _, n := range c.Nodes() {
			lines = append(lines, n.String())
			if gone := n.Kind == planning.Removed && n.Record != planning.OfDisease; (n.Subject() == nil) != gone {
				t.Errorf("the subject of %q is %v", n, n.Subject())
			}
		}
		return lines, c
	}
	two := 2
	var got []string
	for w := (catalog.Window{First: &two}); ; {
		lines, c := page(nil, w)
		got = append(got, lines...)
		if total, err := c.TotalCount(); err != nil || total != len(all) {
			t.Errorf("there are %d (%v), want %d", total, err, len(all))
		}
		if !c.PageInfo.HasNextPage {
			break
		}
		w.After = c.PageInfo.EndCursor
	}
	if diff := cmp.Diff(all, got); diff != "" {
		t.Errorf("page by page (-want +got)\n%s", diff)
	}
	record, kind := planning.OfMembership, planning.Removed
	only, _ := page(&planning.EditionChangeWhere{Record: &planning.EditionRecordWhere{Eq: &record}, Kind: &planning.EditionChangeKindWhere{Eq: &kind}}, catalog.Window{})
	if diff := cmp.Diff([]string{"membership removed A-1/yi yi: MEMBER"}, only); diff != "" {
		t.Errorf("filtered (-want +got)\n%s", diff)
	}
}

func TestWithoutAnEarlierEditionNothingIsCompared(t *testing.T) {
	p := over(edges())
	if c, err := p.EditionChanges(t.Context(), nil, catalog.Window{}, nil); c != nil || err != nil {
		t.Errorf("got %v, %v, want nothing", c, err)
	}
	if c, err := p.CoverageChanges(t.Context(), planning.Question{Level: planning.Region, Modalities: []string{"SURGERY"}}, nil); c != nil || err != nil {
		t.Errorf("got %v, %v, want nothing", c, err)
	}
}

// cellsIn are cells of the changes in words, each side.
func cellsIn(c *planning.CoverageChanges) (said expected) {
	for _, d := range c.Changed {
		line := "-"
		if d.Before != nil {
			line = saying(d.Before)
		}
		if line += " → "; d.After != nil {
			line += saying(d.After)
		}
		said = append(said, line)
	}
	return said
}

func TestCoverageOfEditionsWithOtherGroupsAndWords(t *testing.T) {
	a := small(groupOf{"A-1", "NB", "x: SURGERY"}, groupOf{"A-2", "NB", "y: SURGERY"})
	b := small(groupOf{"A-1", "NB", "z: RADIO"}, groupOf{"A-3", "NB", "y: SURGERY"})
	c, err := comparing(a, b).CoverageChanges(t.Context(), planning.Question{Level: planning.Group, Modalities: []string{"SURGERY", "RADIO"}}, everything)
	if err != nil {
		t.Fatal(err)
	}
	wants(t, "cells of groups", expected{
		"A-1 SURGERY: SINGLE x → A-1 SURGERY: ABSENT",
		"A-1 RADIO: ABSENT → A-1 RADIO: SINGLE z",
		"- → A-3 SURGERY: SINGLE y",
		"- → A-3 RADIO: ABSENT",
		"A-2 SURGERY: SINGLE y → ",
		"A-2 RADIO: ABSENT → ",
	}, cellsIn(c))
	wants(t, "opened", expected{"A-1 SURGERY"}, gapNames(c.Opened))
	wants(t, "closed", expected{"A-1 RADIO"}, gapNames(c.Closed))

	// RB is a disease of the later vocabulary alone.
	a.Diseases = a.Diseases[:1]
	b = small(groupOf{"A-1", "NB RB", "x: SURGERY"})
	c, err = comparing(a, b).CoverageChanges(t.Context(), planning.Question{Level: planning.Region, Modalities: []string{"SURGERY"}, Diseases: []string{"RB"}, Regions: []string{"A"}}, everything)
	if err != nil {
		t.Fatal(err)
	}
	wants(t, "cells of a new disease", expected{"- → A RB SURGERY: SINGLE x"}, cellsIn(c))
	if c.Before.Cells != 0 || c.After.Cells != 1 {
		t.Errorf("there are %d cells before and %d after, want 0 and 1", c.Before.Cells, c.After.Cells)
	}
}

// An edition without a hospital covers what a what-if that closes it says: two
// ways to the same answer.
func TestAnEditionWithoutAHospitalCoversWhatAWhatIfSays(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		before := genSmall(r)
		if len(before.Hospitals) == 0 {
			return
		}
		q := genQuestion(r)
		code := rapid.SampledFrom(before.Hospitals).Draw(r, "closed").Code
		after := *before
		after.Memberships = slices.DeleteFunc(slices.Clone(before.Memberships), func(m registry.Membership) bool { return m.Hospital == code })
		after.Capabilities = slices.DeleteFunc(slices.Clone(before.Capabilities), func(c registry.Capability) bool { return c.Hospital == code })
		after.CapabilityScopes = slices.DeleteFunc(slices.Clone(before.CapabilityScopes), func(c registry.CapabilityScope) bool { return c.Hospital == code })
		want, err := over(before).WhatIf(t.Context(), []*planning.Change{{CloseHospital: &code}}, q, everything)
		if err != nil {
			r.Fatal(err)
		}
		got, err := comparing(before, &after).CoverageChanges(t.Context(), q, everything)
		if err != nil {
			r.Fatal(err)
		}
		if sums(want.Before) != sums(got.Before) || sums(want.After) != sums(got.After) {
			r.Errorf("before and after are %v and %v, want %v and %v", sums(got.Before), sums(got.After), sums(want.Before), sums(want.After))
		}
		var changes expected
		for _, c := range want.Changed {
			changes = append(changes, saying(c.Before)+" → "+saying(c.After))
		}
		for what, pair := range map[string][2]expected{
			"opened":  {gapNames(want.Opened), gapNames(got.Opened)},
			"closed":  {gapNames(want.Closed), gapNames(got.Closed)},
			"changed": {changes, cellsIn(got)},
		} {
			if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
				r.Errorf("%s (-want +got)\n%s", what, diff)
			}
		}
	})
}
