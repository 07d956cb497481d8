package storetest

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

// named is a record with the names that a search looks at.
type named struct {
	kind, code      string
	zh, en, romaned string
}

// found is a record that a search finds.
type found struct {
	named
	title   string
	matched string
	quality int // 0 exact, 1 beginning, 2 within
}

// search finds records by their names, best first.
func (n naive) search(text string) []found {
	text = plain(text)
	if text == "" {
		return nil
	}
	var all []found
	for _, r := range n.searchable() {
		if f, ok := r.find(text); ok {
			all = append(all, f)
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].better(all[j]) })
	return all
}

// searchable lists the records of the kinds that a search looks at.
func (n naive) searchable() []named {
	var all []named
	for _, r := range n.Hospitals {
		all = append(all, named{"Hospital", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Groups {
		english := fmt.Sprint(n.region(r.Region).NameEN, " group ", r.Number)
		all = append(all, named{"Group", r.Code, n.groupName(r), english, r.RomanizedName})
	}
	for _, r := range n.Regions {
		all = append(all, named{"Region", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Diseases {
		all = append(all, named{"Disease", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Modalities {
		all = append(all, named{"Modality", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Departments {
		all = append(all, named{"Department", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Techniques {
		all = append(all, named{"Technique", r.Code, r.NameZH, r.NameEN, r.RomanizedName})
	}
	for _, r := range n.Experts {
		all = append(all, named{kind: "Expert", code: r.Code, en: r.Name})
	}
	return all
}

// find looks for the text in one name after another and keeps the best match,
// of equal ones the first.
func (r named) find(text string) (found, bool) {
	title := r.zh
	if title == "" {
		title = r.en
	}
	initials := ""
	for _, syllable := range strings.Fields(r.romaned) {
		initials += syllable[:1]
	}
	best := found{named: r, title: title, quality: 3}
	for _, name := range []struct{ matched, text string }{
		{"NAME", title}, {"ENGLISH", r.en}, {"PINYIN", r.romaned}, {"INITIALS", initials},
	} {
		in := plain(name.text)
		quality := 3
		switch at := strings.Index(in, text); {
		case at == 0 && len(in) == len(text):
			quality = 0
		case at == 0:
			quality = 1
		case at > 0 && name.matched != "INITIALS":
			quality = 2
		}
		if quality < best.quality {
			best.quality, best.matched = quality, name.matched
		}
	}
	return best, best.quality < 3
}

func (f found) better(g found) bool {
	if f.quality != g.quality {
		return f.quality < g.quality
	}
	if a, b := len([]rune(f.title)), len([]rune(g.title)); a != b {
		return a < b
	}
	if f.title != g.title {
		return before(f.title, g.title)
	}
	if f.code != g.code {
		return before(f.code, g.code)
	}
	return before(f.kind, g.kind)
}

// plain puts case and spaces aside.
func plain(s string) string {
	var kept []rune
	for _, r := range s {
		if !unicode.IsSpace(r) {
			kept = append(kept, unicode.ToLower(r))
		}
	}
	return string(kept)
}
