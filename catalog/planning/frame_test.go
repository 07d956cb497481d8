package planning

import (
	"context"
	"errors"
	"strings"
	"testing"

	"oncograph/catalog"
)

func TestWhoGivesUpWaitingDoesNotStopTheWork(t *testing.T) {
	enough, worked := make(chan struct{}), 0
	a := await(func() int {
		<-enough
		worked++
		return 42
	})
	gone, leave := context.WithCancel(t.Context())
	leave()
	var known *catalog.Error
	if _, err := a.get(gone); !errors.As(err, &known) || known.Code != catalog.Unavailable || !errors.Is(err, context.Canceled) {
		t.Errorf("who leaves gets %v, want an %s that is %v", err, catalog.Unavailable, context.Canceled)
	}
	close(enough)
	for range 2 {
		if value, err := a.get(t.Context()); value != 42 || err != nil {
			t.Errorf("who waits gets %d, %v, want 42", value, err)
		}
	}
	if worked != 1 {
		t.Errorf("it was worked out %d times, want once", worked)
	}
}

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
