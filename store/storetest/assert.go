package storetest

import (
	"context"
	"errors"

	"oncograph/catalog"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// same fails with the difference between what was wanted and what came.
func same[T any](t rapid.TB, what string, want, got T, options ...cmp.Option) {
	t.Helper()
	if diff := cmp.Diff(want, got, options...); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// must is the answer to a question that has one.
func must[T any](t rapid.TB) func(T, error) T {
	return func(answer T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return answer
	}
}

// codes lists the codes of records, in their order. It fails on a list that is
// empty by being nil.
func codes[T interface{ Ref() catalog.Key }](t rapid.TB, records []T) []string {
	t.Helper()
	if records == nil {
		t.Error("a nil slice came; an empty one is not nil")
	}
	all := []string{}
	for _, r := range records {
		all = append(all, r.Ref().Code)
	}
	return all
}

// sameCodes fails unless the records are those with the codes, in their order.
func sameCodes[T interface{ Ref() catalog.Key }](t rapid.TB, what string, records []T, want ...string) {
	t.Helper()
	if want == nil {
		want = []string{}
	}
	same(t, what, want, codes(t, records))
}

// wantBadInput fails unless the error is about the argument at a path.
func wantBadInput(t rapid.TB, err error, argument ...any) {
	t.Helper()
	var e *catalog.Error
	if !errors.As(err, &e) {
		t.Errorf("got error %v, want a *catalog.Error about %v", err, argument)
		return
	}
	same(t, "code of "+e.Message, catalog.BadUserInput, e.Code)
	same(t, "argument of "+e.Message, argument, e.Argument)
	if e.Message == "" {
		t.Error("the error has no message")
	}
}

func ptr[T any](v T) *T { return &v }

var background = context.Background()
