package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestDiffEndsAsDiffDoes(t *testing.T) {
	a, b := small(t), small(t)
	appendTo(t, b, "hospitals.csv", "yi-yuan,医院,,yi yuan,CN-BJ\n")
	for _, c := range []struct {
		args       []string
		code       int
		says, errs string
	}{
		{[]string{"diff", a, a}, 0, "0 added, 0 removed, 0 moved, 0 changed\n", ""},
		{[]string{"diff", a, b}, 1, "hospital added yi-yuan: 医院 CN-BJ\n1 added, 0 removed, 0 moved, 0 changed\n", ""},
		{[]string{"diff", b, a}, 1, "hospital removed yi-yuan: 医院 CN-BJ\n0 added, 1 removed, 0 moved, 0 changed\n", ""},
		{[]string{"diff", a, a + "-gone"}, 2, "", "-gone can't be read"},
		{[]string{"diff", a}, 2, "", "expected"},
	} {
		var stdout, stderr bytes.Buffer
		code := run(t.Context(), c.args, func(string) (string, bool) { return "", false }, &stdout, &stderr)
		if code != c.code || stdout.String() != c.says || !strings.Contains(stderr.String(), c.errs) {
			t.Errorf("%v: %d\n%s%s\nwant %d\n%s%s", c.args, code, stdout.String(), stderr.String(), c.code, c.says, c.errs)
		}
	}
}
