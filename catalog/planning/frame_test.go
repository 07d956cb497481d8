package planning

import (
	"strings"
	"testing"
)

// What panics beside the requests that wait for it is an error of theirs, and
// ends no process.
func TestWorkThatPanicsIsAnError(t *testing.T) {
	a := await(func() int { panic("no such place") })
	for range 2 {
		if _, err := a.get(t.Context()); err == nil || !strings.Contains(err.Error(), "no such place") {
			t.Errorf("it says %v", err)
		}
	}
}
