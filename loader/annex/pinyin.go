package annex

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/mozillazg/go-pinyin"
	"golang.org/x/text/unicode/norm"
)

// romanizer writes names in pinyin without tones, ü as v.
type romanizer struct {
	readings map[string][]string // syllables of a phrase, folded
	longest  int                 // characters of the longest phrase
}

func newRomanizer(readings map[string]string) *romanizer {
	r := &romanizer{readings: map[string][]string{}}
	for phrase, syllables := range readings {
		key := fold(phrase)
		r.readings[key] = strings.Fields(syllables)
		r.longest = max(r.longest, len([]rune(key)))
	}
	return r
}

// syllables reads a name: the longest phrase that has a reading first, then
// character by character. Letters and digits stay, in lower case; all else
// drops out. Unread are the characters without any reading, which are written
// by their code point.
func (r *romanizer) syllables(name string) (syllables []string, unread string) {
	runes := []rune(fold(name))
	args := pinyin.NewArgs()
	var latin strings.Builder
	flush := func() {
		if latin.Len() > 0 {
			syllables = append(syllables, latin.String())
			latin.Reset()
		}
	}
	for i := 0; i < len(runes); {
		c := runes[i]
		if n := r.phrase(runes[i:]); n > 0 {
			flush()
			syllables = append(syllables, r.readings[string(runes[i:i+n])]...)
			i += n
			continue
		}
		i++
		if c < unicode.MaxASCII && (unicode.IsLetter(c) || unicode.IsDigit(c)) {
			latin.WriteRune(unicode.ToLower(c))
			continue
		}
		flush()
		switch one := pinyin.SinglePinyin(c, args); {
		case len(one) > 0:
			syllables = append(syllables, plain(one[0]))
		case unicode.IsLetter(c) || unicode.IsNumber(c):
			syllables = append(syllables, fmt.Sprintf("u%x", c))
			unread += string(c)
		}
	}
	flush()
	return syllables, unread
}

// phrase is the length of the longest phrase with a reading that begins here.
func (r *romanizer) phrase(runes []rune) int {
	for n := min(r.longest, len(runes)); n > 0; n-- {
		if _, ok := r.readings[string(runes[:n])]; ok {
			return n
		}
	}
	return 0
}

// plain drops what is no ASCII letter from a syllable, once its marks are off.
func plain(syllable string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case c >= 'a' && c <= 'z':
			return c
		case c == 'ü':
			return 'v'
		}
		return -1
	}, norm.NFD.String(strings.ReplaceAll(syllable, "ü", "v")))
}

// spaced is a name with its syllables spaced.
func (r *romanizer) spaced(name string) string {
	s, _ := r.syllables(name)
	return strings.Join(s, " ")
}

// slug is an English name as a code.
func slug(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(c rune) bool {
		return c > unicode.MaxASCII || !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
	return strings.Join(words, "-")
}
