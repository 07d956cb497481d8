package main

import (
	archives "archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"
	"oncograph/seeds"

	"github.com/99designs/gqlgen/graphql"
	"github.com/xuri/excelize/v2"
)

// TestDownloadsAreReadByOthers hands each download to the programs that people
// open such files with: pandas, openpyxl, networkx, frictionless.
func TestDownloadsAreReadByOthers(t *testing.T) {
	r := start(t)
	dir := t.TempDir()
	for name := range downloads {
		a := r.get(t, "/export/"+name+"?lang=zh")
		if a.status != http.StatusOK {
			t.Fatalf("%s: %d %s", name, a.status, a.body)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(a.body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	python := filepath.Join("..", ".venv", "bin", "python")
	out, err := exec.CommandContext(t.Context(), python, filepath.Join("..", "export", "check.py"), filepath.Join("..", "seeds", "registry"), dir).CombinedOutput()
	if err != nil {
		t.Fatalf("%v (`make test` sets Python up)\n%s", err, out)
	}
}

// TestResourcesAreValidFHIR asks the validator of the FHIR community, by the
// definitions of R4.
func TestResourcesAreValidFHIR(t *testing.T) {
	file := filepath.Join(t.TempDir(), "fhir.ndjson")
	if err := os.WriteFile(file, []byte(start(t).get(t, "/export/fhir.ndjson?lang=en").body), 0o600); err != nil {
		t.Fatal(err)
	}
	java := "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		java = filepath.Join(home, "bin", "java")
	}
	validate := exec.CommandContext(t.Context(), java, "-cp", filepath.Join("..", "build", "fhir", "*"), filepath.Join("..", "export", "fhir", "Validate.java"), file)
	if out, err := validate.CombinedOutput(); err != nil || !strings.Contains(string(out), "1201 resources, 0 errors") {
		t.Errorf("%v (`make test` sets the validator up)\n%s", err, out)
	}
}

func TestThePackageIsTheRegistryDirectory(t *testing.T) {
	a := start(t).get(t, "/export/registry.zip")
	z, err := archives.NewReader(strings.NewReader(a.body), int64(len(a.body)))
	if err != nil {
		t.Fatal(err)
	}
	want, err := fs.Glob(seeds.Registry(), "*")
	if err != nil {
		t.Fatal(err)
	}
	if len(z.File) != len(want) {
		t.Errorf("%d files, want %d", len(z.File), len(want))
	}
	for _, name := range want {
		wrote, err := fs.ReadFile(seeds.Registry(), name)
		if err != nil {
			t.Fatal(err)
		}
		got, err := fs.ReadFile(z, name)
		if err != nil || !bytes.Equal(got, wrote) {
			t.Errorf("%s differs from the registry directory's: %v", name, err)
		}
	}
}

func TestADownloadIsConditionalNamedAndHeaded(t *testing.T) {
	r := start(t)
	first := r.do(t, http.MethodGet, "/export/coverage.csv", nil, "")
	for name, want := range map[string]string{"Content-Type": "text/csv; charset=utf-8", "Cache-Control": "no-cache", "Vary": "Accept-Language"} {
		if got := first.header.Get(name); !strings.Contains(got, want) {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if name := first.header.Get("Content-Disposition"); !strings.Contains(name, "oncograph-coverage-%E7%AC%AC%E4%B8%80%E6%89%B9-") {
		t.Errorf("the file is called %q, without the edition", name)
	}
	again := r.do(t, http.MethodGet, "/export/coverage.csv", headers("If-None-Match", first.header.Get("ETag")), "")
	if again.status != http.StatusNotModified || again.body != "" {
		t.Errorf("the same again is %d with %d bytes, want 304 with none", again.status, len(again.body))
	}
	other := r.do(t, http.MethodGet, "/export/coverage.csv?lang=en", headers("If-None-Match", first.header.Get("ETag")), "")
	if other.status != http.StatusOK {
		t.Errorf("another language is %d, want 200", other.status)
	}
	head := r.do(t, http.MethodHead, "/export/coverage.csv", nil, "")
	if head.status != http.StatusOK || head.body != "" || head.header.Get("ETag") != first.header.Get("ETag") {
		t.Errorf("HEAD is %d %s with %d bytes", head.status, head.header.Get("ETag"), len(head.body))
	}
}

func TestADownloadSaysWhatIsWrong(t *testing.T) {
	r := start(t)
	for address, want := range map[string]string{
		"coverage.csv?level=PLANET":               "PLANET",
		"coverage.csv?modalities=RADIOTHERAPY,XX": `[modalities 1]: there is no modality "XX"`,
		"gaps.xlsx?diseases=":                     "[diseases]",
		"gaps.csv?colour=red":                     "colour: there is no such parameter",
		"registry.xlsx?level=REGION":              "level: there is no such parameter",
		"coverage.csv?level=group":                "level: group is none; write one of GROUP, REGION, NATION",
		"coverage.csv?level=REGION&level=GROUP":   "level: REGION, GROUP is none",
		"coverage.csv?lang=fr":                    `lang: "fr" is no language`,
	} {
		if a := r.get(t, "/export/"+address); a.status != http.StatusBadRequest || !strings.Contains(a.body, want) {
			t.Errorf("%s: %d %s, want 400 with %q", address, a.status, a.body, want)
		}
	}
	if a := r.get(t, "/export/registry.pdf"); a.status != http.StatusNotFound || !strings.Contains(a.body, "registry.xlsx") {
		t.Errorf("a file that is not there: %d %s", a.status, a.body)
	}
}

// A directory that was changed and not taken up is not what is served.
func TestThePackageIsOfTheEditionThatIsServed(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "registry")
	if err := registry.Write(dir, rows); err != nil {
		t.Fatal(err)
	}
	r := start(t, "--registry="+dir, "--reload-interval=0")
	before := r.get(t, "/export/registry.zip")
	if err := os.Remove(filepath.Join(dir, "regions.csv")); err != nil {
		t.Fatal(err)
	}
	if after := r.get(t, "/export/registry.zip"); after.status != http.StatusOK || after.body != before.body {
		t.Errorf("after the directory was broken it is %d with %d bytes, before 200 with %d", after.status, len(after.body), len(before.body))
	}
}

// embedded is the service of the embedded registry.
func embedded(t *testing.T) *service {
	t.Helper()
	s, err := openMemory(config{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// serveDownloads serves the downloads of the embedded registry, which describes itself anew each time.
func serveDownloads(t *testing.T, describe func(*catalog.Registry) *catalog.Registry) *httptest.Server {
	t.Helper()
	s := embedded(t)
	whole := s.registry
	s.registry = func(ctx context.Context) (*catalog.Registry, error) {
		r, err := whole(ctx)
		return describe(r), err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /export/{name}", exports(s, patience, slog.New(slog.DiscardHandler)))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func TestADownloadIsNamedByTheDayOfTheLoad(t *testing.T) {
	server := serveDownloads(t, func(r *catalog.Registry) *catalog.Registry {
		loaded := *r
		loaded.LoadedAt = time.Date(2020, time.February, 3, 4, 5, 6, 0, time.UTC)
		return &loaded
	})
	response, err := server.Client().Head(server.URL + "/export/gaps.csv")
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if name := response.Header.Get("Content-Disposition"); !strings.Contains(name, `"oncograph-gaps-2020-02-03.csv"`) {
		t.Errorf("the file is called %q", name)
	}
}

// A file is of one edition, or its connection ends before it does.
func TestADownloadOfTwoEditionsIsNotWhole(t *testing.T) {
	for name := range downloads {
		asked := 0
		server := serveDownloads(t, func(r *catalog.Registry) *catalog.Registry {
			if asked++; asked == 1 {
				return r
			}
			return &catalog.Registry{Edition: "another", Version: "another"}
		})
		response, err := server.Client().Get(server.URL + "/export/" + name)
		if err == nil {
			_, err = io.Copy(io.Discard, response.Body)
			_ = response.Body.Close()
		}
		if err == nil {
			t.Errorf("%s arrived as if it were whole: %s", name, response.Status)
		}
	}
}

// heard is a schema that says when an operation begins.
type heard struct {
	graphql.ExecutableSchema
	begins func(context.Context)
}

func (h heard) Exec(ctx context.Context) graphql.ResponseHandler {
	h.begins(ctx)
	return h.ExecutableSchema.Exec(ctx)
}

// A request may end between any two answers that a file is made of.
func TestADownloadThatIsCutShortIsNotWhole(t *testing.T) {
	for name := range downloads {
		if name == "registry.zip" {
			continue // is made of no answers
		}
		s := embedded(t)
		operations, last := 0, 0
		var cut context.CancelFunc
		s.schema = heard{s.schema, func(context.Context) {
			if operations++; operations == last {
				cut()
			}
		}}
		mux := http.NewServeMux()
		mux.Handle("GET /export/{name}", exports(s, patience, slog.New(slog.DiscardHandler)))
		server := httptest.NewServer(guarded(slog.New(slog.DiscardHandler), http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ctx, cancel := context.WithCancel(r.Context())
			defer cancel()
			cut = cancel
			mux.ServeHTTP(w, r.WithContext(ctx))
		})))
		get := func() (status int, err error) {
			response, err := server.Client().Get(server.URL + "/export/" + name)
			if err != nil {
				return 0, err
			}
			defer func() { _ = response.Body.Close() }()
			_, err = io.Copy(io.Discard, response.Body)
			return response.StatusCode, err
		}
		if status, err := get(); err != nil || status != http.StatusOK {
			t.Fatalf("%s: %d %v", name, status, err)
		}
		last, operations = operations, 0
		if status, err := get(); err == nil && status != http.StatusServiceUnavailable {
			t.Errorf("%s, cut at its last of %d operations, arrived as if it were whole: %d", name, last, status)
		}
		server.Close()
	}
}

func TestWhatFailsInADownloadIsLogged(t *testing.T) {
	for what, fails := range map[string]func(context.Context){
		"error": func(ctx context.Context) { graphql.AddError(ctx, errors.New("the disk is full")) },
		"panic": func(ctx context.Context) { graphql.AddError(ctx, graphql.Recover(ctx, "the disk is full")) },
	} {
		t.Run(what, func(t *testing.T) {
			s := embedded(t)
			s.schema = heard{s.schema, fails}
			var stderr log
			mux := http.NewServeMux()
			mux.Handle("GET /export/{name}", exports(s, patience, slog.New(slog.NewTextHandler(&stderr, nil))))
			answer := httptest.NewRecorder()
			mux.ServeHTTP(answer, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/export/gaps.csv", nil))
			if body := answer.Body.String(); answer.Code != http.StatusInternalServerError || strings.Contains(body, "disk") {
				t.Errorf("it answers %d %s", answer.Code, body)
			}
			if !strings.Contains(stderr.String(), "the disk is full") {
				t.Errorf("the log does not say what failed: %s", &stderr)
			}
		})
	}
}

// A hospital whose name is a formula is a name in the file too.
func TestNoDownloadHoldsAFormula(t *testing.T) {
	rows, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	const formula = `=HYPERLINK("http://example.org","甲")`
	for i := range rows.Hospitals {
		rows.Hospitals[i].NameZH = formula + rows.Hospitals[i].Code
	}
	dir := filepath.Join(t.TempDir(), "registry")
	if err := registry.Write(dir, rows); err != nil {
		t.Fatal(err)
	}
	r := start(t, "--registry="+dir)
	a := r.get(t, "/export/coverage.csv?level=GROUP")
	records := csv.NewReader(strings.NewReader(strings.TrimPrefix(a.body, "\ufeff")))
	named := 0
	for {
		record, err := records.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range record {
			if strings.HasPrefix(cell, "=") {
				t.Fatalf("a cell is a formula: %s", cell)
			}
			if strings.HasPrefix(cell, "'"+formula) {
				named++
			}
		}
	}
	if named == 0 {
		t.Error("no cell names a hospital")
	}
	book, err := excelize.OpenReader(strings.NewReader(r.get(t, "/export/coverage.xlsx?level=GROUP").body))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = book.Close() }()
	lines, err := book.GetRows("覆盖")
	if err != nil {
		t.Fatal(err)
	}
	named = 0
	for i, line := range lines {
		for j, cell := range line {
			at, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				t.Fatal(err)
			}
			if f, err := book.GetCellFormula("覆盖", at); err != nil || f != "" {
				t.Fatalf("%s is the formula %s: %v", at, f, err)
			}
			if strings.HasPrefix(cell, formula) {
				named++
			}
		}
	}
	if named == 0 {
		t.Error("no cell of the workbook names a hospital")
	}
}

// TestTheGuideShowsWhatDownloadsHold compares docs/exports.md with the files: the
// lines that it prints, and its columns.
func TestTheGuideShowsWhatDownloadsHold(t *testing.T) {
	guide, err := os.ReadFile(filepath.Join("..", "docs", "exports.md"))
	if err != nil {
		t.Fatal(err)
	}
	r := start(t)
	_, printed, _ := strings.Cut(string(guide), "```csv\n")
	printed, _, _ = strings.Cut(printed, "```")
	gaps := r.get(t, "/export/gaps.csv?modalities=RADIOTHERAPY&diseases=RETINOBLASTOMA&lang=en").body
	if got := strings.TrimPrefix(strings.ReplaceAll(gaps, "\r\n", "\n"), "\ufeff"); printed == "" || !strings.HasPrefix(got, printed) {
		t.Errorf("the guide prints\n%s, the file begins\n%s", printed, got[:min(len(got), len(printed))])
	}
	described := map[string]bool{}
	for line := range strings.Lines(string(guide)) {
		if column, _, is := strings.Cut(line, " | "); is && strings.HasPrefix(column, "| `") {
			for _, name := range strings.Split(strings.TrimPrefix(column, "| "), ", ") {
				described[strings.Trim(name, "`")] = true
			}
		}
	}
	for _, file := range []string{"coverage.csv", "gaps.csv", "single-points.csv"} {
		lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(r.get(t, "/export/"+file+"?lang=en").body, "\ufeff"))).Read()
		if err != nil {
			t.Fatal(err)
		}
		for _, column := range lines {
			if !described[column] {
				t.Errorf("the guide does not describe the column %q of %s", column, file)
			}
		}
	}
}
