package catalog

import (
	"cmp"
	"slices"
	"strings"
)

// Suggest lists up to three known words nearest to a word, the closest first and
// equals by name; none when nothing is near. Near is an edit distance of at most a
// third of the word's length (at least 1), case aside: codes are often typed in
// the other case.
func Suggest(word string, known []string) []string {
	type near struct {
		word     string
		distance int
	}
	var found []near
	letters := []rune(strings.ToLower(word))
	most := max(1, len(letters)/3)
	for _, k := range known {
		other := []rune(strings.ToLower(k))
		if d := len(letters) - len(other); d > most || -d > most {
			continue // the lengths alone are farther apart
		}
		if d := editDistance(letters, other); d <= most {
			found = append(found, near{k, d})
		}
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.word, b.word))
	})
	var words []string
	for _, n := range found[:min(3, len(found))] {
		words = append(words, n.word)
	}
	return words
}

// DidYouMean is the end of an error that suggests the known words nearest to a
// word: "; did you mean LEAD?", or "" where none is near.
func DidYouMean(word string, known []string) string {
	near := Suggest(word, known)
	if len(near) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(near, " or ") + "?"
}

// editDistance is the Levenshtein distance: the least number of letters to
// insert, remove or replace. row holds the distances of a prefix of a to every
// prefix of b.
func editDistance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			replace := diagonal
			if a[i] != b[j] {
				replace++
			}
			diagonal = row[j+1]
			row[j+1] = min(replace, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
