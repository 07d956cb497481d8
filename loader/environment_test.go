package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadTakesItsFlagsFromTheEnvironment(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	set := map[string]string{
		"ONCOGRAPH_CORRECTIONS": itsCorrections, "ONCOGRAPH_OUT": dir,
		"ONCOGRAPH_VOCABULARY": "../seeds/vocabulary", "ONCOGRAPH_DEPARTMENT": "../seeds/department.yaml",
	}
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), []string{"read", printedList}, func(name string) (string, bool) { v, ok := set[name]; return v, ok }, &stdout, &stderr)
	if code != exitOK || stderr.Len() > 0 {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	if diff := cmp.Diff(files(t, itsRegistry), files(t, dir)); diff != "" {
		t.Error(diff)
	}
}

func TestReadNamesEveryFileThatItCannotRead(t *testing.T) {
	parent := t.TempDir()
	missing := filepath.Join(parent, "missing")
	for _, flag := range []string{"--corrections", "--vocabulary", "--department"} {
		code, stdout, stderr := loader(t, "read", printedList, flag, missing, "--out", filepath.Join(parent, "registry"))
		if want := "loader: " + missing + " can't be read: no such file or directory\n"; code != exitUnusable || stdout != "" || stderr != want {
			t.Errorf("%s: exit %d, stdout %q, stderr %q", flag, code, stdout, stderr)
		}
	}
	alone(t, parent)
}
