package catalog

import (
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

func hospital(code, name string, groups int) *Hospital {
	return &Hospital{Key: Key{KindHospital, code}, Names: Names{ZH: name}, GroupCount: groups}
}

// FuzzCursor reads any text as a cursor: it is refused as the argument's fault,
// or it is a place in the order: that of a row, where it is the cursor of that row.
func FuzzCursor(f *testing.F) {
	order, err := HospitalOrdering("Query.hospitals", []*HospitalOrder{{GroupCount: new(Descending)}, {Name: new(Ascending)}})
	if err != nil {
		f.Fatal(err)
	}
	here := hospital("tong-ren", "同仁医院", 2)
	f.Add(order.Cursor(here))
	f.Add(order.Cursor(hospital("a", "", -1)))
	for _, bad := range []string{"", "=", "W10", "WyJRdWVyeS5ob3NwaXRhbHMiXQ", "bnVsbA", "WyJRdWVyeS5ob3NwaXRhbHMiLCItZ3JvdXBDb3VudCxuYW1lLGNvZGUiLDEuNSwiYSIsImIiXQ"} {
		f.Add(bad)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		r, err := order.Range(Window{After: &cursor})
		if err != nil {
			var known *Error
			if !errors.As(err, &known) || known.Code != BadUserInput || cmp.Diff([]any{"after"}, known.Argument) != "" {
				t.Fatalf("%q is refused by %v, want BAD_USER_INPUT about after", cursor, err)
			}
			return
		}
		if at := order.ComparePosition(here, r.From); order.Cursor(here) == cursor && at != 0 {
			t.Errorf("%q is read as a place at %d from the row whose cursor is %q", cursor, at, order.Cursor(here))
		}
	})
}

// FuzzSearchText looks for any text in some names: case and spaces make no
// difference, and what is found is in the name that is said to match.
func FuzzSearchText(f *testing.F) {
	names := []Names{
		{ZH: "北京大学第一医院", RomanizedName: "bei jing da xue di yi yi yuan"},
		{ZH: "北京", EN: "Beijing", RomanizedName: "bei jing"},
		{EN: "transarterial chemoembolisation"},
	}
	for _, text := range []string{"", " ", "北京", "bei jing", "BEI", "bjdx", "大学", "İ", "\u3000北 京", "chemo", "\xff"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		spaced := strings.Join(strings.Split(text, ""), " ")
		for _, n := range names {
			prepared := NewSearchNames(n)
			m, ok := prepared.Match(NewSearchText(text))
			if again, okAgain := prepared.Match(NewSearchText(spaced)); ok != okAgain || again != m {
				t.Errorf("%q finds %v, %v, but %q finds %v, %v", text, m, ok, spaced, again, okAgain)
			}
			if !ok {
				continue
			}
			in := map[Matched]string{MatchedName: prepared.Name, MatchedEnglish: prepared.English, MatchedPinyin: prepared.Pinyin, MatchedInitials: prepared.Initials}[m.Matched]
			if folded := string(NewSearchText(text)); !strings.Contains(in, folded) || strings.IndexFunc(folded, unicode.IsSpace) >= 0 {
				t.Errorf("%q is said to match %s, which is %q", text, m.Matched, in)
			}
			if hit := (&SearchHit{SearchMatch: m}).Score(); hit <= 0 || hit > 1 {
				t.Errorf("%q scores %v, want more than 0 and at most 1", text, hit)
			}
		}
	})
}

// FuzzParseID reads any text as an id: what is read writes the same id.
func FuzzParseID(f *testing.F) {
	for _, key := range []Key{{KindHospital, "a-b"}, {KindMembership, "CN-BJ-1/a-b"}, {KindSource, "第一批"}} {
		f.Add(key.ID())
	}
	f.Add("")
	f.Add("SG9zcGl0YWw6")
	f.Add("Tm9ib2R5OmE")
	f.Fuzz(func(t *testing.T, id string) {
		if key, err := ParseID(id, "id"); err == nil && key.ID() != id {
			t.Errorf("%q reads as %v, whose id is %q", id, key, key.ID())
		}
	})
}
