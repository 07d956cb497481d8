package catalog

import (
	"cmp"
	"slices"
)

// Suggest lists up to three known words nearest to a word, by edit distance,
// the closest first and equals by name; none that is farther than a third of
// the word's length.
func Suggest(word string, known []string) []string {
	type near struct {
		word     string
		distance int
	}
	var found []near
	most := max(1, len(word)/3)
	for _, k := range known {
		if d := editDistance(word, k); d <= most {
			found = append(found, near{k, d})
		}
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.word, b.word))
	})
	words := make([]string, 0, 3)
	for _, n := range found[:min(3, len(found))] {
		words = append(words, n.word)
	}
	return words
}

// editDistance is the Levenshtein distance in bytes.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			substitute := diagonal
			if a[i] != b[j] {
				substitute++
			}
			diagonal = row[j+1]
			row[j+1] = min(substitute, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
