package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"oncograph/operations"
	"oncograph/web"
)

func TestEveryAddressOfThePagesIsServed(t *testing.T) {
	r := startToy(t, &toy{})
	for _, path := range []string{
		"/", "/?lang=en", "/coverage", "/gaps", "/single-points", "/improvements", "/what-if", "/network", "/data", "/hospitals", "/groups",
		"/hospitals/bei-jing-da-xue-di-yi-yi-yuan", "/groups/CN-BJ-1", "/regions/CN-ZJ", "/diseases/NEUROBLASTOMA", "/modalities/RADIOTHERAPY", "/departments/oncology-surgery",
	} {
		a := r.get(t, path)
		if a.status != http.StatusOK || !strings.Contains(a.body, `<div id="root">`) {
			t.Errorf("%s: status %d\n%s", path, a.status, a.body)
		}
	}
}

func TestPagesLoadNothingFromElsewhereAndNothingInline(t *testing.T) {
	r := startToy(t, &toy{})
	for path, mayStyle := range map[string]bool{"/": false, "/elsewhere": false, "/playground": true} {
		a := r.get(t, path)
		policy := a.header.Get("Content-Security-Policy")
		if strings.Contains(policy, "unsafe") && !mayStyle || strings.Contains(policy, "http") || strings.Contains(policy, "*") || !strings.Contains(policy, "script-src 'self';") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if strings.Contains(a.body, "<style") || regexp.MustCompile(`<script[^>]*>[^<]`).MatchString(a.body) {
			t.Errorf("%s has a style or a script inline\n%s", path, a.body)
		}
		for _, link := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllStringSubmatch(a.body, -1) {
			if got := r.get(t, link[1]); got.status != http.StatusOK {
				t.Errorf("%s loads %s: status %d", path, link[1], got.status)
			}
		}
	}
}

func TestPagesAreAskedAfterAndAssetsKept(t *testing.T) {
	r := startToy(t, &toy{})
	for _, path := range append(assetPaths(t), "/", "/playground") {
		want := "public, max-age=31536000, immutable"
		if !strings.HasPrefix(path, "/assets/") {
			want = "no-cache"
		}
		first := r.get(t, path)
		if got := first.header.Get("Cache-Control"); got != want {
			t.Errorf("%s: Cache-Control %q, not %q", path, got, want)
		}
		etag := first.header.Get("ETag")
		if again := r.do(t, http.MethodGet, path, headers("If-None-Match", etag), ""); etag == "" || again.status != http.StatusNotModified {
			t.Errorf("%s with its ETag %q: status %d", path, etag, again.status)
		}
	}
	if got := r.get(t, "/elsewhere").header.Get("Cache-Control"); got != "no-cache" {
		t.Errorf("/elsewhere: Cache-Control %q", got)
	}
}

func TestFilesAreCompressedForWhoeverTakesIt(t *testing.T) {
	r := startToy(t, &toy{})
	for _, path := range append(assetPaths(t), "/", "/playground", "/elsewhere") {
		plain := r.do(t, http.MethodGet, path, headers("Accept-Encoding", "identity"), "")
		zipped := r.do(t, http.MethodGet, path, headers("Accept-Encoding", "br, gzip"), "")
		for _, a := range []answer{plain, zipped} {
			if got := a.header.Get("Vary"); got != "Accept-Encoding" {
				t.Errorf("%s: Vary %q", path, got)
			}
		}
		if got := plain.header.Get("Content-Encoding"); got != "" {
			t.Errorf("%s: identity comes as %q", path, got)
		}
		switch zipped.header.Get("Content-Encoding") {
		case "gzip":
			z, err := gzip.NewReader(strings.NewReader(zipped.body))
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(z)
			if err != nil || !bytes.Equal(got, []byte(plain.body)) {
				t.Errorf("%s: what was compressed is not the file: %v", path, err)
			}
			if len(zipped.body) >= len(plain.body) || zipped.header.Get("ETag") == plain.header.Get("ETag") && zipped.status == http.StatusOK {
				t.Errorf("%s: %d bytes of %d, ETag %s", path, len(zipped.body), len(plain.body), zipped.header.Get("ETag"))
			}
		case "":
			if zipped.body != plain.body {
				t.Errorf("%s: another body", path)
			}
		}
	}
	if a := r.do(t, http.MethodGet, "/", headers("Accept-Encoding", "gzip"), ""); a.header.Get("Content-Encoding") != "gzip" {
		t.Error("/ is not compressed")
	}
}

func TestAcceptEncodingIsReadAsRFC9110HasIt(t *testing.T) {
	for accept, want := range map[string]bool{
		"": false, "identity": false, "br": false, "gzip": true, "GZIP": true, "deflate, gzip;q=0.5": true, "gzip;q=0": false, "gzip; q=0.000, *": false,
		"*": true, "*;q=0": false, "*;q=0, gzip": true, "br;q=1, *;q=0.1": true,
	} {
		if got := takesGzip(accept); got != want {
			t.Errorf("%q takes gzip: %v", accept, got)
		}
	}
}

// assetPaths are the addresses of all that the pages load.
func assetPaths(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(web.Files(), "assets/*")
	if err != nil || len(names) == 0 {
		t.Fatalf("no assets: %v", err)
	}
	for i := range names {
		names[i] = "/" + names[i]
	}
	return names
}

func TestEveryExampleOfThePlaygroundAnswers(t *testing.T) {
	data, err := os.ReadFile("../web/src/playground/variables.json")
	if err != nil {
		t.Fatal(err)
	}
	var variables map[string]map[string]any
	if err := json.Unmarshal(data, &variables); err != nil {
		t.Fatal(err)
	}
	r := start(t)
	for _, file := range operations.Files() {
		query, err := operations.Text(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(file, ".graphql")
		a := r.query(t, mediaResponse, query, variables[name])
		delete(variables, name)
		var answer struct {
			Data   map[string]any
			Errors []any
		}
		if err := json.Unmarshal([]byte(a.body), &answer); err != nil || a.status != http.StatusOK || answer.Errors != nil {
			t.Errorf("%s: status %d, %v\n%.300s", name, a.status, err, a.body)
		}
		for field, value := range answer.Data {
			if value == nil {
				t.Errorf("%s: %s is null", name, field)
			}
		}
	}
	for name := range variables {
		t.Errorf("variables for %s, which is no operation", name)
	}
}

func TestServerAndPagesAgreeOnAddresses(t *testing.T) {
	source, err := os.ReadFile("../web/src/pages/index.ts")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, path := range regexp.MustCompile(`path: '(/[^']*)'`).FindAllStringSubmatch(string(source), -1) {
		got = append(got, strings.ReplaceAll(path[1], ":code", "{code}"))
	}
	want := slices.Clone(pagePaths)
	want[0] = "/"
	if !slices.Equal(got, want) {
		t.Errorf("web/src/pages/index.ts has %q\nserver/page.go has %q", got, want)
	}
}
