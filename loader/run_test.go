package main

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
)

func noEnvironment(string) (string, bool) { return "", false }

// closedPipe takes nothing.
type closedPipe struct{}

func (closedPipe) Write([]byte) (int, error) { return 0, errors.New("closed pipe") }

func TestUnusableArgumentsAreOneClearLine(t *testing.T) {
	out := filepath.Join(t.TempDir(), "registry")
	for name, test := range map[string]struct {
		args []string
		env  map[string]string
		want string
	}{
		"no command":             {nil, nil, `expected one of "read", "check", "diff", "load", "generate"`},
		"an unknown command":     {[]string{"chek"}, nil, "unexpected argument chek"},
		"a flag misspelt":        {[]string{"generate", "--hopitals", "3"}, nil, `unknown flag --hopitals, did you mean "--hospitals"?`},
		"no number of hospitals": {[]string{"generate", "--out", out}, nil, "missing flags: --hospitals=N"},
		"no directory":           {[]string{"generate", "--hospitals", "3"}, nil, "missing flags: --out=DIR"},
		"no hospitals":           {[]string{"generate", "--hospitals", "0", "--out", out}, nil, "--hospitals: 0 is not from 1 to 1000000"},
		"too many hospitals":     {[]string{"generate", "--hospitals", "1000001", "--out", out}, nil, "--hospitals: 1000001 is not from 1 to 1000000"},
		"a number in words":      {[]string{"generate", "--hospitals", "many", "--out", out}, nil, `--hospitals: expected a valid 64 bit int but got "many"`},
		"a negative seed":        {[]string{"generate", "--hospitals", "3", "--seed=-1", "--out", out}, nil, `--seed: expected a valid 64 bit uint but got "-1"`},
		"a bad variable":         {[]string{"generate", "--out", out}, map[string]string{"ONCOGRAPH_HOSPITALS": "many"}, `--hospitals: expected a valid 64 bit int but got "many"`},
		"too many directories":   {[]string{"check", "a", "b"}, nil, "unexpected argument b"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			env := func(name string) (string, bool) { v, ok := test.env[name]; return v, ok }
			code := run(t.Context(), test.args, env, &stdout, &stderr)
			got, one := strings.CutSuffix(stderr.String(), "\n")
			if code != exitUnusable || stdout.Len() > 0 || !one || strings.Contains(got, "\n") || !strings.HasPrefix(got, "loader: "+test.want) {
				t.Errorf("exit %d, stdout %q, stderr %q", code, &stdout, &stderr)
			}
			alone(t, filepath.Dir(out))
		})
	}
}

func TestHelpNamesEveryFlagWithItsVariable(t *testing.T) {
	code, stdout, stderr := loader(t, "--help")
	if code != exitOK || stderr != "" {
		t.Errorf("exit %d, stderr %q", code, stderr)
	}
	for _, command := range []string{"read", "check", "load", "generate"} {
		if !strings.Contains(stdout, "\n  "+command+" ") {
			t.Errorf("the help does not name %s:\n%s", command, stdout)
		}
	}
	_, stdout, _ = loader(t, "generate", "--help")
	for _, word := range []string{"--hospitals=N", "$ONCOGRAPH_HOSPITALS", "--seed=S", "$ONCOGRAPH_SEED", "--out=DIR", "$ONCOGRAPH_OUT"} {
		if !strings.Contains(stdout, word) {
			t.Errorf("the help of generate does not name %s:\n%s", word, stdout)
		}
	}
}

func TestACommandStopsWhenItIsInterrupted(t *testing.T) {
	dir := t.TempDir()
	out := filepath.Join(dir, "registry")
	for _, args := range [][]string{
		{"generate", "--hospitals", "10", "--out", out},
		{"read", printedList, "--corrections", itsCorrections, "--out", out},
		{"check"},
	} {
		t.Run(args[0], func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			cancel()
			var stdout, stderr bytes.Buffer
			code := run(ctx, args, noEnvironment, &stdout, &stderr)
			if code != exitFailure || stdout.Len() > 0 || stderr.String() != "loader: interrupted; nothing was written\n" {
				t.Errorf("exit %d, stdout %q, stderr %q", code, &stdout, &stderr)
			}
			alone(t, dir)
		})
	}
}

// alone fails if anything but the names stands in a directory.
func alone(t *testing.T, dir string, names ...string) {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	hidden, err := filepath.Glob(filepath.Join(dir, ".*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range append(found, hidden...) {
		mine := false
		for _, name := range names {
			mine = mine || filepath.Base(path) == name
		}
		if !mine {
			t.Errorf("%s was left behind", path)
		}
	}
}
