package main

import (
	"os"
	"strings"
	"testing"

	"oncograph/neo4j/testserver"
)

func TestMain(m *testing.M) { os.Exit(testserver.Main(m)) }

func TestLoadSaysWhatItWouldDoDoesItAndDoesItOnce(t *testing.T) {
	server := testserver.Shared(t)
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	lastLine := func(more ...string) (last, all string) {
		t.Helper()
		args := append([]string{"load", "--neo4j-uri", server.URI, "--neo4j-user", server.User, "--neo4j-password", server.Password}, more...)
		code, stdout, stderr := loader(t, args...)
		if code != exitOK || stderr != "" {
			t.Fatalf("%v: exit %d, stderr %q", more, code, stderr)
		}
		lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
		return lines[len(lines)-1], stdout
	}
	// 3 sources, 32 regions, 77 groups, 182 hospitals, 233 memberships, 677
	// capabilities, 18 diseases, 17 modalities, 1 department with 3 experts, 7
	// pieces of equipment and 13 techniques, 54 findings.
	const added, nothing = "1317 added, 0 changed, 0 removed", "0 added, 0 changed, 0 removed"
	last, all := lastLine("--dry-run")
	if last != added || !strings.Contains(all, "add Hospital 北京大学第一医院 (bei-jing-da-xue-di-yi-yi-yuan)\n") {
		t.Errorf("a dry run ends with %q, want %q, and names what it would add", last, added)
	}
	if last, _ := lastLine(); last != added {
		t.Errorf("the first load ends with %q, want %q: a dry run wrote, or the load did not", last, added)
	}
	if last, _ := lastLine(); last != nothing {
		t.Errorf("the second load ends with %q, want %q", last, nothing)
	}
	if last, _ := lastLine("--dry-run"); last != nothing {
		t.Errorf("a dry run after it ends with %q, want %q", last, nothing)
	}
}

func TestLoadRefusesWhatItCannotUse(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		code int
		want string
	}{
		"no password":    {[]string{"load"}, exitUnusable, "no password for the Neo4j"},
		"no such file":   {[]string{"load", "--neo4j-password-file", "nowhere"}, exitUnusable, "--neo4j-password-file"},
		"no registry":    {[]string{"load", "nowhere", "--neo4j-password", "x"}, exitUnusable, "nowhere"},
		"no Neo4j there": {[]string{"load", "--neo4j-uri", "bolt://127.0.0.1:9", "--neo4j-password", "x"}, exitFailure, "there is no Neo4j at bolt://127.0.0.1:9"},
		"no address":     {[]string{"load", "--neo4j-uri", "here", "--neo4j-password", "x"}, exitUnusable, "bolt://127.0.0.1:7687"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := loader(t, test.args...)
			if code != test.code || stdout != "" || !strings.Contains(stderr, test.want) {
				t.Errorf("exit %d, stdout %q, stderr %q; want exit %d and %q", code, stdout, stderr, test.code, test.want)
			}
		})
	}
}
