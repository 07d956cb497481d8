package synth_test

import (
	"fmt"
	"math"
	"testing"

	"oncograph/catalog/registry"
)

// histogram counts how often each outcome stands in a registry.
type histogram map[string]int

// distance is the total variation of two histograms: the share of one that would
// have to move to make it the other, from 0 to 1.
func distance(a, b histogram) float64 {
	sums := [2]float64{}
	for i, h := range []histogram{a, b} {
		for _, n := range h {
			sums[i] += float64(n)
		}
	}
	d := 0.0
	for outcome, n := range a {
		d += math.Abs(float64(n)/sums[0] - float64(b[outcome])/sums[1])
	}
	for outcome, n := range b {
		if _, ok := a[outcome]; !ok {
			d += float64(n) / sums[1]
		}
	}
	return d / 2
}

// bucket counts how often each outcome stands in the values of a map.
func bucket[K comparable, V any](of map[K]V) histogram {
	h := histogram{}
	for _, v := range of {
		h[fmt.Sprint(v)]++
	}
	return h
}

// seat is a hospital in a group.
type seat struct{ group, hospital string }

// histograms measures a registry, on its own: what it measures, the generator
// measures in another way.
func histograms(r *registry.Registry) map[string]histogram {
	groupsOf, hospitalsOf := map[string]int{}, map[string]int{}
	hospitalRegion, roles := histogram{}, histogram{}
	for _, h := range r.Hospitals {
		groupsOf[h.Code] = 0
		hospitalRegion[h.Region]++
	}
	groupRegion := histogram{}
	leads, sets := map[string]int{}, map[string]string{}
	for _, g := range r.Groups {
		groupRegion[g.Region]++
		hospitalsOf[g.Code], leads[g.Code], sets[g.Code] = 0, 0, ""
	}
	modalities, works := map[seat]string{}, histogram{}
	for _, m := range r.Memberships {
		groupsOf[m.Hospital]++
		hospitalsOf[m.Group]++
		roles[m.Role]++
		if m.Role == "LEAD" {
			leads[m.Group]++
		}
		modalities[seat{m.Group, m.Hospital}] = ""
		works[m.Work]++
	}
	for _, d := range r.GroupDiseases {
		sets[d.Group] += fmt.Sprintf("%s %t;", d.Disease, d.Focus)
	}
	scoped, number := histogram{}, map[seat]int{}
	for _, c := range r.Capabilities {
		scoped[fmt.Sprint(c.Scoped)]++
		modalities[seat{c.Group, c.Hospital}] += c.Modality + ";"
		number[seat{c.Group, c.Hospital}]++
	}
	type scope struct {
		seat
		position int
	}
	scopes := map[scope]string{}
	for _, s := range r.CapabilityScopes {
		scopes[scope{seat{s.Group, s.Hospital}, s.Position}] += s.Disease + ";"
	}
	for s := range modalities {
		number[s] += 0 // a member without work counts as well
	}
	known := histogram{}
	for _, set := range sets {
		known[fmt.Sprint(set != "")]++
	}
	return map[string]histogram{
		"hospitals of regions":            hospitalRegion,
		"groups of regions":               groupRegion,
		"hospitals of groups":             bucket(hospitalsOf),
		"groups of hospitals":             bucket(groupsOf),
		"leads of groups":                 bucket(leads),
		"diseases of groups":              bucket(sets),
		"groups with known diseases":      known,
		"roles":                           roles,
		"division of work":                works,
		"modalities of memberships":       bucket(modalities),
		"how many modalities they have":   bucket(number),
		"scoped capabilities":             scoped,
		"diseases of scoped capabilities": bucket(scopes),
	}
}

func TestTheShapeIsTheRealOnes(t *testing.T) {
	real := model(t)
	want := histograms(real)
	same := len(real.Hospitals)
	for _, test := range []struct {
		hospitals int
		tolerance float64
	}{
		{same, 0.02},
		{10 * same, 0.02},
		{2000, 0.03},
		{20 * same, 0.01},
	} {
		t.Run(fmt.Sprint(test.hospitals), func(t *testing.T) {
			for what, got := range histograms(generated(t, test.hospitals, 7)) {
				if d := distance(want[what], got); d > test.tolerance || math.IsNaN(d) {
					t.Errorf("%s: %.4f of them differ, more than %v", what, d, test.tolerance)
				}
			}
		})
	}
}

// The real registry has each of the oddities, so that the shape is measured with them.
func TestTheRealRegistryHasWhatIsOdd(t *testing.T) {
	real := histograms(model(t))
	for what, outcomes := range map[string][]string{
		"leads of groups":            {"0", "1", "2"},
		"groups with known diseases": {"true", "false"},
		"scoped capabilities":        {"true", "false"},
		"roles":                      {"LEAD", "MEMBER"},
		"groups of hospitals":        {"1", "2"},
	} {
		for _, outcome := range outcomes {
			if real[what][outcome] == 0 {
				t.Errorf("%s: none is %s", what, outcome)
			}
		}
	}
	if n := real["groups of regions"]["CN-XZ"]; n != 0 {
		t.Errorf("Tibet has %d groups", n)
	}
}

func TestRegionsWithoutGroupsStayWithout(t *testing.T) {
	real, got := model(t), generated(t, 2000, 3)
	was, is := histograms(real)["groups of regions"], histograms(got)["groups of regions"]
	for _, r := range real.Regions {
		if (was[r.Code] == 0) != (is[r.Code] == 0) {
			t.Errorf("%s has %d groups in the real registry, %d in the synthetic one", r.Code, was[r.Code], is[r.Code])
		}
	}
}

func TestDistance(t *testing.T) {
	for _, test := range []struct {
		a, b histogram
		want float64
	}{
		{histogram{"x": 1}, histogram{"x": 9}, 0},
		{histogram{"x": 1}, histogram{"y": 1}, 1},
		{histogram{"x": 1, "y": 1}, histogram{"x": 3, "y": 1}, 0.25},
	} {
		if got := distance(test.a, test.b); got != test.want {
			t.Errorf("%v and %v: %v, not %v", test.a, test.b, got, test.want)
		}
	}
}
