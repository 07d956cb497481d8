package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oncograph/catalog/registry"
)

func TestGenerateWritesARegistry(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "registry")
	code, stdout, stderr := loader(t, "generate", "--hospitals", "182", "--seed", "7", "--out", dir)
	if code != exitOK || stderr != "" || !strings.HasPrefix(stdout, dir+": 182 hospitals, ") {
		t.Fatalf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	r, err := registry.Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Hospitals) != 182 || r.Edition != "synthetic, 182 hospitals, seed 7" {
		t.Errorf("%s has %d hospitals", r.Edition, len(r.Hospitals))
	}
	if code, stdout, _ := loader(t, "check", dir); code != exitOK || stdout != "0 errors, 0 warnings, 0 notes\n" {
		t.Errorf("check ends with %d:\n%s", code, stdout)
	}
	alone(t, parent, "registry")
}

func TestGenerateTakesItsFlagsFromTheEnvironment(t *testing.T) {
	parent := t.TempDir()
	one, other := filepath.Join(parent, "one"), filepath.Join(parent, "other")
	var stdout, stderr bytes.Buffer
	set := map[string]string{"ONCOGRAPH_HOSPITALS": "20", "ONCOGRAPH_SEED": "5", "ONCOGRAPH_OUT": one}
	env := func(name string) (string, bool) { v, ok := set[name]; return v, ok }
	if code := run(t.Context(), []string{"generate"}, env, &stdout, &stderr); code != exitOK {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	// What the command line says goes before the environment.
	set["ONCOGRAPH_OUT"], set["ONCOGRAPH_SEED"] = other, "6"
	if code := run(t.Context(), []string{"generate", "--seed", "5"}, env, &stdout, &stderr); code != exitOK {
		t.Fatalf("exit %d: %s", code, &stderr)
	}
	if diff := cmp.Diff(files(t, one), files(t, other)); diff != "" {
		t.Error(diff)
	}
}

func TestGenerateReplacesARegistryAndNothingElse(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "registry")
	for _, seed := range []string{"1", "2"} {
		if code, _, stderr := loader(t, "generate", "--hospitals", "5", "--seed", seed, "--out", dir); code != exitOK {
			t.Fatalf("exit %d: %s", code, stderr)
		}
	}
	alone(t, parent, "registry")
	if err := os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	before := files(t, dir)
	code, stdout, stderr := loader(t, "generate", "--hospitals", "5", "--seed", "3", "--out", dir)
	if code != exitUnusable || stdout != "" || !strings.HasPrefix(stderr, "loader: "+dir+" holds notes.txt, ") {
		t.Errorf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	if diff := cmp.Diff(before, files(t, dir)); diff != "" {
		t.Error(diff)
	}
	alone(t, parent, "registry")
}
