package main

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
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
	smallest := 1 << 10 // bytes that every coding makes fewer
	for _, path := range append(assetPaths(t), "/", "/playground", "/elsewhere") {
		plain := r.do(t, http.MethodGet, path, headers("Accept-Encoding", "identity"), "")
		if got := plain.header.Get("Content-Encoding"); got != "" {
			t.Errorf("%s: identity comes as %q", path, got)
		}
		tags := map[string]bool{plain.header.Get("ETag"): true}
		for coding, accept := range map[string]string{"br": "gzip, deflate, br, zstd", "gzip": "gzip"} {
			packed := r.do(t, http.MethodGet, path, headers("Accept-Encoding", accept), "")
			if got := packed.header.Get("Vary"); got != "Accept-Encoding" {
				t.Errorf("%s: Vary %q", path, got)
			}
			switch got := packed.header.Get("Content-Encoding"); {
			case got == "" && len(plain.body) < smallest:
				if packed.body != plain.body {
					t.Errorf("%s: another body for %s", path, accept)
				}
				continue
			case got != coding && len(plain.body) >= smallest:
				t.Errorf("%s: %s comes as %q", path, accept, got)
				continue
			case got == "gzip":
				z, err := gzip.NewReader(strings.NewReader(packed.body))
				if err != nil {
					t.Fatal(err)
				}
				if unpacked, err := io.ReadAll(z); err != nil || string(unpacked) != plain.body {
					t.Errorf("%s: what was compressed is not the file: %v", path, err)
				}
			case got == "br":
				// Browsers and tools/check-generated unpack it.
				name := strings.TrimPrefix(path, "/")
				if pages := map[string]string{"/": "index.html", "/playground": "playground.html", "/elsewhere": "404.html"}; pages[path] != "" {
					name = pages[path]
				}
				if want, err := fs.ReadFile(web.Files(), name+".br"); err != nil || packed.body != string(want) {
					t.Errorf("%s: not what the build packed: %v", path, err)
				}
			}
			tag := packed.header.Get("ETag")
			if len(packed.body) >= len(plain.body) || packed.status == http.StatusOK && tags[tag] {
				t.Errorf("%s as %s: %d bytes of %d, ETag %s", path, coding, len(packed.body), len(plain.body), tag)
			}
			tags[tag] = true
			head := r.do(t, http.MethodHead, path, headers("Accept-Encoding", accept), "")
			for _, name := range []string{"Content-Length", "Content-Encoding", "Content-Type", "ETag"} {
				if head.header.Get(name) != packed.header.Get(name) {
					t.Errorf("%s: HEAD has %s %q, GET %q", path, name, head.header.Get(name), packed.header.Get(name))
				}
			}
			if got := packed.header.Get("Content-Length"); got != strconv.Itoa(len(packed.body)) {
				t.Errorf("%s: Content-Length %q of %d bytes", path, got, len(packed.body))
			}
		}
	}
	encoded := headers("Accept-Encoding", "br", "If-Match", `"another"`)
	if a := r.do(t, http.MethodGet, "/", encoded, ""); a.status != http.StatusPreconditionFailed || a.body != "" {
		t.Errorf("If-Match of another ETag: status %d, %d bytes", a.status, len(a.body))
	}
	encoded = headers("Accept-Encoding", "br", "Range", "bytes=0-9")
	if a := r.do(t, http.MethodGet, "/", encoded, ""); a.status != http.StatusPartialContent || len(a.body) != 10 || a.header.Get("Content-Length") != "10" {
		t.Errorf("a range: status %d, %d bytes, Content-Length %s", a.status, len(a.body), a.header.Get("Content-Length"))
	}
	if a := r.get(t, assetPaths(t)[0]+".br"); a.status != http.StatusNotFound {
		t.Errorf("what is packed has an address of its own: status %d", a.status)
	}
}

func TestAcceptEncodingIsReadAsRFC9110HasIt(t *testing.T) {
	for accept, want := range map[string]string{
		"": "identity", "identity": "identity", "br": "br", "gzip": "gzip", "GZIP": "gzip", "gzip, deflate, br, zstd": "br", "deflate, gzip;q=0.5": "gzip",
		"br;q=0": "identity", "br;q=0, gzip": "gzip", "gzip; q=0.000, *": "br", "*": "br", "*;q=0": "identity", "*;q=0, gzip": "gzip",
		"br;q=0.5, gzip": "gzip", "gzip;q=0.5, br;q=0.5": "br", "identity, br;q=0.5": "identity", "identity;q=0.5, br": "br", "br ; q=1 , gzip": "br",
	} {
		if got := coding(accept, true); got != want {
			t.Errorf("%q takes %s, not %s", accept, got, want)
		}
	}
	if got := coding("br, gzip;q=0.1", false); got != "gzip" {
		t.Errorf("without br it takes %s", got)
	}
}

// assetPaths are the addresses of all that the pages load.
func assetPaths(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(web.Files(), "assets/*")
	if err != nil || len(names) == 0 {
		t.Fatalf("no assets: %v", err)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, ".br") })
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
