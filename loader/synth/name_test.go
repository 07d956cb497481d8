package synth_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"oncograph/catalog/registry"
)

func TestNamesAndCodesAreDistinctAndAgree(t *testing.T) {
	r := generated(t, 3000, 9)
	codes, names, pinyin := map[string]bool{}, map[string]bool{}, map[string]bool{}
	form := regexp.MustCompile(`^[a-z]+( [a-z]+)*$`)
	for _, h := range r.Hospitals {
		codes[h.Code], names[h.NameZH], pinyin[h.RomanizedName] = true, true, true
		if h.Code != strings.ReplaceAll(h.RomanizedName, " ", "-") {
			t.Fatalf("%s is romanized as %q", h.Code, h.RomanizedName)
		}
		if !form.MatchString(h.RomanizedName) {
			t.Fatalf("%q is no pinyin", h.RomanizedName)
		}
		syllables := 0
		for _, c := range h.NameZH {
			if !unicode.Is(unicode.Han, c) {
				t.Fatalf("%s is not Chinese", h.NameZH)
			}
			syllables++
		}
		if syllables != len(strings.Fields(h.RomanizedName)) {
			t.Fatalf("%s has %d characters, %q another number of syllables", h.NameZH, syllables, h.RomanizedName)
		}
		if !strings.HasSuffix(h.NameZH, "院") {
			t.Fatalf("%s is no hospital", h.NameZH)
		}
	}
	if len(codes) != len(r.Hospitals) || len(names) != len(r.Hospitals) || len(pinyin) != len(r.Hospitals) {
		t.Errorf("of %d hospitals, %d codes, %d names and %d romanized names differ", len(r.Hospitals), len(codes), len(names), len(pinyin))
	}
}

// A character is always read alike, whichever name it stands in. 乐 and the like,
// which have several readings, are in no name.
func TestACharacterHasOneReading(t *testing.T) {
	reading := map[rune]string{}
	for _, h := range generated(t, 2000, 9).Hospitals {
		syllables := strings.Fields(h.RomanizedName)
		for i, c := range []rune(h.NameZH) {
			if was, ok := reading[c]; ok && was != syllables[i] {
				t.Errorf("%c is read %s and %s", c, was, syllables[i])
			}
			reading[c] = syllables[i]
		}
	}
}

func TestGroupsAreNumberedFromOneWithoutHoles(t *testing.T) {
	r := generated(t, 2000, 2)
	byRegion := map[string]map[int]registry.Group{}
	labels := map[[2]string]bool{}
	for _, g := range r.Groups {
		if byRegion[g.Region] == nil {
			byRegion[g.Region] = map[int]registry.Group{}
		}
		byRegion[g.Region][g.Number] = g
		if at := [2]string{g.Region, g.Label}; labels[at] {
			t.Errorf("%s has %s twice", g.Region, g.Label)
		} else {
			labels[at] = true
		}
	}
	for region, groups := range byRegion {
		for n := 1; n <= len(groups); n++ {
			if _, ok := groups[n]; !ok {
				t.Errorf("%s has %d groups and no number %d", region, len(groups), n)
			}
		}
	}
}
