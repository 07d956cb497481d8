package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/seeds"
)

// small writes a registry with one region and nothing else.
func small(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "registry")
	err := registry.Write(dir, &registry.Registry{
		Edition: "e",
		Sources: []registry.Source{{Code: "list", Title: "List"}},
		Regions: []registry.Region{{Code: "CN-BJ", NameZH: "北京", NameEN: "Beijing", RomanizedName: "bei jing", Kind: "MUNICIPALITY"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// appendTo adds text to a file of a directory.
func appendTo(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, name)
	was, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, append(was, text...), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestCheckPrintsEveryFaultAndCountsThem(t *testing.T) {
	dir := small(t)
	appendTo(t, dir, "hospitals.csv", "jia,甲医院,,jia,CN-BB\n")
	appendTo(t, dir, "findings.csv", "F001,ODD,WARNING,list,line 1,,零,Odd.,存,Kept.,,\nF002,NOTED,INFO,list,line 2,,零,Noted.,存,Kept.,,\n")
	code, stdout, stderr := loader(t, "check", dir)
	want := `hospitals.csv:2: error: dangling-reference: region "CN-BB" is not in regions.csv; did you mean CN-BJ?
findings.csv:2: warning: ODD: list, line 1: Odd.
findings.csv:3: info: NOTED: list, line 2: Noted.
1 error, 1 warning, 1 note
`
	if code != exitFailure || stdout != want || stderr != "" {
		t.Errorf("exit %d, stderr %q, stdout:\n%s", code, stderr, stdout)
	}
}

func TestCheckPassesWhatHasNoErrors(t *testing.T) {
	dir := small(t)
	appendTo(t, dir, "findings.csv", "F001,ODD,WARNING,list,line 1,,零,Odd.,存,Kept.,,\n")
	code, stdout, stderr := loader(t, "check", dir)
	if code != exitOK || !strings.HasSuffix(stdout, "\n0 errors, 1 warning, 0 notes\n") || stderr != "" {
		t.Errorf("exit %d, stderr %q, stdout:\n%s", code, stderr, stdout)
	}
}

func TestCheckTakesTheEmbeddedRegistryIfNoneIsNamed(t *testing.T) {
	code, stdout, stderr := loader(t, "check")
	lines := strings.Split(strings.TrimSpace(stdout), "\n")
	if code != exitOK || stderr != "" || len(lines) != len(registry.Check(seeds.Registry()))+1 {
		t.Errorf("exit %d, stderr %q, stdout:\n%s", code, stderr, stdout)
	}
	if last := lines[len(lines)-1]; !strings.HasPrefix(last, "0 errors, ") {
		t.Errorf("it ends with %q", last)
	}
}

func TestCheckRefusesWhatIsNoDirectory(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	missing := filepath.Join(t.TempDir(), "missing")
	for dir, want := range map[string]string{
		missing: "loader: " + missing + " can't be read: no such file or directory\n",
		file:    "loader: " + file + " is not a directory\n",
	} {
		code, stdout, stderr := loader(t, "check", dir)
		if code != exitUnusable || stdout != "" || stderr != want {
			t.Errorf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
		}
	}
}

func TestCheckSaysThatADirectoryIsNoRegistry(t *testing.T) {
	code, stdout, _ := loader(t, "check", t.TempDir())
	if code != exitFailure || !strings.HasPrefix(stdout, "datapackage.json:1: error: missing-file: ") {
		t.Errorf("exit %d, stdout:\n%s", code, stdout)
	}
}

// Where the output can't be written, it doesn't pass for checked.
func TestCheckFailsWhenNobodyCanReadIt(t *testing.T) {
	var errs bytes.Buffer
	code := run(t.Context(), []string{"check", small(t)}, noEnvironment, closedPipe{}, &errs)
	if code != exitFailure || errs.String() != "loader: closed pipe\n" {
		t.Errorf("exit %d, stderr %q", code, errs.String())
	}
}
