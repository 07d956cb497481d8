package synth

import (
	"slices"
	"testing"
)

// The last group is one that fits, so that few groups are cut short.
func TestFitting(t *testing.T) {
	of := func(members int) template { return template{members: make([]memberTemplate, members)} }
	templates := []template{of(5), of(2), of(3)}
	for _, test := range []struct {
		what      string
		turn      []int
		at, seats int
		want      []int
	}{
		{"as many seats are left as it has", []int{0, 1, 2}, 0, 5, []int{0, 1, 2}},
		{"more are left", []int{1, 0, 2}, 0, 3, []int{1, 0, 2}},
		{"fewer are left, and a later one fits", []int{0, 1, 2}, 0, 3, []int{2, 1, 0}},
		{"fewer are left, and an earlier one fits", []int{1, 2, 0}, 2, 2, []int{1, 2, 1}},
		{"fewer are left, and none fits", []int{0, 1, 2}, 0, 1, []int{0, 1, 2}},
	} {
		if fitting(templates, test.turn, test.at, test.seats); !slices.Equal(test.turn, test.want) {
			t.Errorf("%s: %v, not %v", test.what, test.turn, test.want)
		}
	}
}
