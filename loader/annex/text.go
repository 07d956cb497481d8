package annex

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// squeeze removes every space: those of Unicode, the ideographic one among
// them, and what extraction leaves that has no width.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if isSpace(r) {
			return -1
		}
		return r
	}, s)
}

func isSpace(r rune) bool {
	switch r {
	case '\u00ad', '\u180e', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return unicode.IsSpace(r)
}

// fold makes texts comparable: no spaces, one width for digits, letters, colons
// and brackets, and the unified form of the radicals that some fonts print.
func fold(s string) string { return squeeze(norm.NFKC.String(s)) }

// matchKey folds further, for corrections: what separates is all the same.
func matchKey(s string) string {
	return strings.Map(func(r rune) rune {
		if isSeparator(r) {
			return '、'
		}
		return r
	}, fold(s))
}

// isSeparator tells the marks that separate items, of a folded text.
func isSeparator(r rune) bool {
	switch r {
	case '、', ',', '/', '+', '|', '·', '･', '・':
		return true
	}
	return isEnd(r)
}

// isEnd tells the marks that also end the scope of a colon, of a folded text.
func isEnd(r rune) bool {
	switch r {
	case ';', '。', '.':
		return true
	}
	return false
}

// isOpen and isClose tell brackets, of a folded text.
func isOpen(r rune) bool  { return strings.ContainsRune("([{【〔〖", r) }
func isClose(r rune) bool { return strings.ContainsRune(")]}】〕〗", r) }

// balanced says whether the brackets of a folded text match in number and order.
func balanced(s string) bool {
	depth := 0
	for _, r := range s {
		switch {
		case isOpen(r):
			depth++
		case isClose(r):
			depth--
			if depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func lastRune(s string) rune {
	var last rune
	for _, r := range s {
		last = r
	}
	return last
}
