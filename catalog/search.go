package catalog

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Matched says which name of a record a search text was found in.
type Matched string

// The names, in the order in which one is preferred to a later one that matches
// as well.
const (
	MatchedName     Matched = "NAME"     // Chinese; of a record without one, its only name
	MatchedEnglish  Matched = "ENGLISH"  // English
	MatchedPinyin   Matched = "PINYIN"   // pinyin without tones
	MatchedInitials Matched = "INITIALS" // first letters of the pinyin syllables
)

// How a text can match, best first.
const (
	exact = iota
	beginning
	containing
)

// SearchText is what the reader typed, with case and spaces put aside.
type SearchText string

// NewSearchText reads what somebody typed.
func NewSearchText(text string) SearchText { return SearchText(fold(text)) }

// fold puts case and spaces aside.
func fold(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s))
}

// SearchNames are the names of a record as a search reads them.
type SearchNames struct {
	Name, English, Pinyin, Initials string // with case and spaces put aside
	Length                          int    // of the name, in code points
}

// NewSearchNames prepares a record's names for searching.
func NewSearchNames(n Names) SearchNames {
	var initials strings.Builder
	for syllable := range strings.FieldsSeq(n.RomanizedName) {
		initials.WriteByte(syllable[0])
	}
	return SearchNames{
		Name:     fold(n.Name(ZH)),
		English:  fold(n.EN),
		Pinyin:   fold(n.RomanizedName),
		Initials: fold(initials.String()),
		Length:   utf8.RuneCountInString(n.Name(ZH)),
	}
}

// Match looks for a text in the names. A blank text is found nowhere.
func (n SearchNames) Match(text SearchText) (m SearchMatch, ok bool) {
	if text == "" {
		return SearchMatch{}, false
	}
	m.rank = containing + 1
	try := func(in string, as Matched, worst int) {
		if rank := matchRank(in, string(text)); rank < m.rank && rank <= worst {
			m = SearchMatch{Matched: as, rank: rank, length: n.Length}
		}
	}
	try(n.Name, MatchedName, containing)
	try(n.English, MatchedEnglish, containing)
	try(n.Pinyin, MatchedPinyin, containing)
	try(n.Initials, MatchedInitials, beginning)
	return m, m.rank <= containing
}

func matchRank(in, text string) int {
	switch {
	case in == text:
		return exact
	case strings.HasPrefix(in, text):
		return beginning
	case strings.Contains(in, text):
		return containing
	}
	return containing + 1
}

// SearchMatch says how a text matches the names of a record.
type SearchMatch struct {
	Matched Matched
	rank    int
	length  int
}

// Rank says how well the text matches: 0 exactly, 1 at the beginning, 2 within.
func (m SearchMatch) Rank() int { return m.rank }

// SearchHit is a record that a search found.
type SearchHit struct {
	SearchMatch
	Record Node
	Title  string // the record's name as the order reads it: Chinese, or its only one
}

// Ref is the key of the record found.
func (h *SearchHit) Ref() Key { return h.Record.Ref() }

// Score falls with the order of the hits and lies in (0, 1]: above 2/3 for an
// exact match, above 1/3 for a beginning; within these, the shorter the name,
// the higher.
func (h *SearchHit) Score() float64 {
	return (float64(containing-h.rank) + 1/float64(max(h.length, 1))) / 3
}

// SearchOrdering is the order of hits: exact, beginning, containing; the shorter
// name, the name, the code, and last the kind of record.
func SearchOrdering() *Ordering[*SearchHit] {
	return &Ordering[*SearchHit]{"Query.search", []SortKey[*SearchHit]{
		{Name: "rank", Number: func(h *SearchHit) int { return h.rank }},
		{Name: "length", Number: func(h *SearchHit) int { return h.length }},
		{Name: "name", Text: func(h *SearchHit) string { return h.Title }},
		{Name: "code", Text: func(h *SearchHit) string { return h.Ref().Code }},
		{Name: "kind", Text: func(h *SearchHit) string { return string(h.Ref().Kind) }},
	}}
}

// SearchQuery asks for a page of the records that a text finds: hospitals,
// groups, regions, diseases, modalities, departments, techniques and experts.
type SearchQuery struct {
	Text   string
	Window Window
}

// SearchConnection is a page of hits.
type SearchConnection = Connection[*SearchHit]

// SearchEdge is a hit on a page.
type SearchEdge = Edge[*SearchHit]

// NamesOf are the names that a search looks for a record by; none for a record
// of a kind that is not searched.
func NamesOf(record Node) Names {
	switch r := record.(type) {
	case *Hospital:
		return r.Names
	case *Group:
		return r.Names
	case *Region:
		return r.Names
	case *Disease:
		return r.Names
	case *Modality:
		return r.Names
	case *Department:
		return r.Names
	case *Technique:
		return r.Names
	case *Expert:
		return Names{EN: r.Name}
	}
	return Names{}
}
