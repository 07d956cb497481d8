package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/seeds"
)

// frictionless runs the validator of the standard that datapackage.json claims.
func frictionless(t *testing.T, dir string) (output string, err error) {
	t.Helper()
	program := os.Getenv("ONCOGRAPH_TEST_FRICTIONLESS")
	if program == "" {
		program = filepath.Join("..", ".venv", "bin", "frictionless")
	}
	program, err = filepath.Abs(program)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		t.Fatalf("the validator is missing (%v); `make test` installs it, or:\n  python3 -m venv .venv && .venv/bin/pip install -r tools/requirements.txt", err)
	}
	command := exec.CommandContext(t.Context(), program, "validate", "datapackage.json")
	command.Dir = dir // frictionless trusts no absolute paths
	out, err := command.CombinedOutput()
	return string(out), err
}

func TestFrictionlessAcceptsTheRegistryOfTheSeeds(t *testing.T) {
	if out, err := frictionless(t, filepath.Join("..", "seeds", "registry")); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestFrictionlessAcceptsASyntheticRegistry(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	if code, _, stderr := loader(t, "generate", "--hospitals", "300", "--seed", "2", "--out", dir); code != exitOK {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	if out, err := frictionless(t, dir); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestFrictionlessAcceptsWhateverACellCanHold(t *testing.T) {
	r := embedded(t)
	for i, text := range []string{"\n", "\t", `"`, `""`, ",", "a;b", "'", `\`, "第一行\n第二行", " a ", "NA", "null", "-", "\u3000", "𠮷", "é"} {
		r.Memberships[i].Work = text
		r.Provenance[i].AsPrinted = text
	}
	dir := filepath.Join(t.TempDir(), "registry")
	if err := registry.Write(dir, r); err != nil {
		t.Fatal(err)
	}
	if out, err := frictionless(t, dir); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// The validator must really look at types, keys and references.
func TestFrictionlessRefusesWhatCheckRefuses(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	if err := registry.Write(dir, embedded(t)); err != nil {
		t.Fatal(err)
	}
	for file, change := range map[string][2]string{
		"memberships.csv": {"CN-BJ-1,", "CN-BJ-9,"},
		"groups.csv":      {"CN-BJ,2,", "CN-BJ,two,"},
		"modalities.csv":  {"TREATMENT", "TREAT"},
		"experts.csv":     {"name", "nom"},
	} {
		edit(t, filepath.Join(dir, file), change[0], change[1])
	}
	out, err := frictionless(t, dir)
	if err == nil {
		t.Fatal("frictionless accepts it:\n" + out)
	}
	for _, want := range []string{"foreign-key", "type-error", "constraint", "incorrect-label"} {
		if !strings.Contains(out, want) {
			t.Errorf("frictionless says nothing of %s:\n%s", want, out)
		}
	}
}

func embedded(t *testing.T) *registry.Registry {
	t.Helper()
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// edit replaces a text in a file, which must hold it.
func edit(t *testing.T, file, old, new string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		t.Fatalf("%s does not hold %q", file, old)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(data), old, new, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
}
