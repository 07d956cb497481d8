package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	printedList    = "../seeds/cooperative-groups.first-edition.tsv"
	itsCorrections = "../seeds/corrections.yaml"
	itsRegistry    = "../seeds/registry"
	generateHint   = "run `make generate`"
)

// loader runs the command with arguments and an empty environment.
func loader(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(context.Background(), args, func(string) (string, bool) { return "", false }, &out, &errs)
	return code, out.String(), errs.String()
}

func TestReadingTheListAgainGivesTheSameRegistry(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	if code, _, stderr := loader(t, "read", printedList, "--corrections", itsCorrections, "--out", dir); code != exitOK {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	kept := files(t, itsRegistry)
	if diff := cmp.Diff(kept, files(t, dir)); diff != "" {
		t.Errorf("seeds/registry is not current (-kept +read); %s:\n%s", generateHint, diff)
	}
}

// files are the contents of a directory's files, by name.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = string(text)
	}
	return all
}

func TestReadSaysWhatItReadAndWhatItCouldNotPlace(t *testing.T) {
	list, err := os.ReadFile(printedList)
	if err != nil {
		t.Fatal(err)
	}
	table := filepath.Join(t.TempDir(), "list.tsv")
	odd := strings.Replace(string(list), "首都医科大学附属北京天坛医院\t手术", "首都医科大学附属北京天坛医院\t手术、质子治疗", 1)
	if err := os.WriteFile(table, []byte(odd), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "registry")
	code, stdout, stderr := loader(t, "read", table, "--corrections", itsCorrections, "--out", dir)
	if code != exitOK {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	if !strings.Contains(stdout, "182 hospitals, 77 groups, 233 memberships") {
		t.Errorf("it says %q", stdout)
	}
	if !strings.Contains(stderr, "line 10: ") || !strings.Contains(stderr, "质子治疗") {
		t.Errorf("it does not name the word on line 10 that it can't place: %q", stderr)
	}
	code, stdout, _ = loader(t, "check", dir)
	if code != exitFailure || !strings.Contains(stdout, "质子治疗") {
		t.Errorf("check ends with %d and says %q, want %d and the word", code, stdout, exitFailure)
	}
}

func TestTheCensusCanBeAnother(t *testing.T) {
	const header = "region,population,share_aged_0_14_percent\n"
	file, dir := filepath.Join(t.TempDir(), "census.csv"), filepath.Join(t.TempDir(), "registry")
	read := func(text string) (code int, stderr string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		code, _, stderr = loader(t, "read", printedList, "--corrections", itsCorrections, "--census", file, "--out", dir)
		return code, stderr
	}
	if code, stderr := read(header + "CN-BJ,1000,12.34\nCN-B,1,1.00\n"); code == exitOK || !strings.Contains(stderr, file+`: line 3: region "CN-B" is not in the vocabulary`) {
		t.Errorf("exit %d, %q; want a complaint about line 3", code, stderr)
	}
	if code, stderr := read(header + "CN-BJ,1000,12.34\n"); code != exitOK {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	got := strings.Split(files(t, dir)["indicators.csv"], "\n")
	if len(got) != 5 || !strings.HasPrefix(got[1], "CN-BJ,CHILDREN_0_14,2020,123,PERSONS,INFERRED,") || got[3] != "CN-BJ,SHARE_AGED_0_14,2020,12.34,PERCENT,AS_PRINTED,census-2020,line 2,," {
		t.Errorf("the indicators are %q", got)
	}
}

func TestReadRefusesWhatItCannotUse(t *testing.T) {
	write := func(text string) string {
		file := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	for name, test := range map[string]struct {
		table, corrections string
		want               string
	}{
		"a list without a header":              {write("北京\t协作组一\n"), itsCorrections, "header"},
		"a list that is not UTF-8":             {write("省份\xff\n"), itsCorrections, "UTF-8"},
		"corrections that are not YAML":        {printedList, write("rows: [\n"), "rows"},
		"corrections with a key unknown":       {printedList, write("row: []\n"), "row"},
		"a correction that fits no row":        {write("省份\t协作组\t类型\t协作组医院名称\t组内分工\t救治病种\n"), itsCorrections, "华中科技大学同济医学院附属协和医院"},
		"a table that is not there":            {"no-such-file", itsCorrections, "no-such-file"},
		"an output directory with other files": {printedList, itsCorrections, "no file of a registry"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			out := filepath.Join(dir, "registry")
			if strings.HasPrefix(name, "an output") {
				if err := os.WriteFile(filepath.Join(dir, "mine.txt"), []byte("x"), 0o600); err != nil {
					t.Fatal(err)
				}
				out = dir
			}
			code, stdout, stderr := loader(t, "read", test.table, "--corrections", test.corrections, "--out", out)
			if code == exitOK || !strings.Contains(stderr, test.want) || stdout != "" {
				t.Errorf("exit %d, stdout %q, stderr %q; want a complaint that names %q", code, stdout, stderr, test.want)
			}
			left := files(t, dir)
			delete(left, "mine.txt")
			if len(left) > 0 {
				t.Errorf("it left %v behind", left)
			}
		})
	}
}
