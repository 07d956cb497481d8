package main

import (
	"testing"

	"oncograph/neo4j/testserver"
)

func TestTheExitCodeIsThatOfTheCommand(t *testing.T) {
	t.Setenv(testserver.URIVariable, "bolt://127.0.0.1:1") // so that none is started
	for _, c := range []struct {
		args []string
		code int
		fail bool
	}{
		{[]string{"true"}, 0, false},
		{[]string{"sh", "-c", "exit 3"}, 3, false},
		{[]string{"sh", "-c", "kill -9 $$"}, 1, false},
		{[]string{"./no-such-command"}, 2, true},
		{nil, 2, true},
	} {
		code, err := run(t.Context(), c.args)
		if code != c.code || (err != nil) != c.fail {
			t.Errorf("%q gave %d, %v", c.args, code, err)
		}
	}
}
