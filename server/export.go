package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"oncograph/catalog"
	"oncograph/export"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// download is a file to take away.
type download struct {
	media string
	// asks says whether the parameters are those of the coverage query.
	asks  bool
	write func(context.Context, io.Writer, order) error
}

// order is what a file is written from.
type order struct {
	source    *export.Source
	version   string
	pack      func(context.Context) (*catalog.Package, error)
	language  export.Language
	arguments map[string]any
	about     export.About
}

// inCSV is a table as text.
func inCSV(t *export.Table) download {
	return download{"text/csv; charset=utf-8", true, func(ctx context.Context, to io.Writer, o order) error {
		return export.CSV(ctx, to, o.source, o.language, o.arguments, t)
	}}
}

// inXLSX is a workbook of tables.
func inXLSX(asks bool, tables ...*export.Table) download {
	return download{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", asks, func(ctx context.Context, to io.Writer, o order) error {
		var titles []string
		for _, t := range tables {
			titles = append(titles, t.Title(o.language))
		}
		o.about.Title = strings.Join(titles, ", ")
		return export.XLSX(ctx, to, o.source, o.language, o.arguments, o.about, tables...)
	}}
}

// whole is a file that asks for nothing.
func whole(media string, write func(context.Context, io.Writer, *export.Source, export.Language) error) download {
	return download{media, false, func(ctx context.Context, to io.Writer, o order) error {
		return write(ctx, to, o.source, o.language)
	}}
}

// directory is the registry directory, zipped.
func directory(ctx context.Context, to io.Writer, o order) error {
	p, err := o.pack(ctx)
	if err != nil {
		return err
	}
	if p.Version != o.version {
		return export.ErrReplaced
	}
	_, err = to.Write(p.Zip)
	return err
}

var errLate = errors.New("the file took too long and was given up: ask for fewer regions, diseases or modalities")

// downloads are the files under /export/, by name.
var downloads = map[string]download{
	"coverage.csv":       inCSV(export.Coverage),
	"coverage.xlsx":      inXLSX(true, export.Coverage),
	"gaps.csv":           inCSV(export.Gaps),
	"gaps.xlsx":          inXLSX(true, export.Gaps),
	"single-points.csv":  inCSV(export.SinglePoints),
	"single-points.xlsx": inXLSX(true, export.SinglePoints),
	"registry.xlsx":      inXLSX(false, export.Registry...),
	"graph.graphml":      whole("application/xml; charset=utf-8", export.GraphML),
	"fhir.ndjson":        whole("application/fhir+ndjson", export.FHIR),
	"registry.zip":       {media: "application/zip", write: directory},
}

// program is a hash of this program, of which another release may write other
// columns; or of this process, where the program can't be read.
var program = sync.OnceValue(func() string {
	path, err := os.Executable()
	if err != nil {
		return rand.Text()
	}
	file, err := os.Open(path)
	if err != nil {
		return rand.Text()
	}
	defer func() { _ = file.Close() }() // it was only read
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return rand.Text()
	}
	return string(sum.Sum(nil))
})

// mostDownloads is how many files are written at once: each may take a core and
// the memory of its answer.
const mostDownloads = 2

// exports serves the downloads, each within a time.
func exports(s *service, timeout time.Duration, log *slog.Logger) http.Handler {
	source := export.NewSource(s.schema, presenter(s.present, log), recovered(log))
	turns := make(chan struct{}, mostDownloads)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		d, ok := downloads[r.PathValue("name")]
		if !ok {
			http.Error(w, "there is no such file; there are "+strings.Join(sortedNames(), ", "), http.StatusNotFound)
			return
		}
		arguments, language, err := d.arguments(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), timeout)
		defer cancel()
		edition, err := s.registry(ctx)
		if err != nil {
			http.Error(w, "the registry can't be read now; /readyz says why", http.StatusServiceUnavailable)
			return
		}
		sum := sha256.Sum256(fmt.Append(nil, program(), edition.Version, r.PathValue("name"), language, arguments))
		h := w.Header()
		h.Set("ETag", `W/"`+hex.EncodeToString(sum[:12])+`"`)
		h.Set("Cache-Control", "no-cache")
		h.Add("Vary", "Accept-Language")
		if slices.ContainsFunc(strings.Split(r.Header.Get("If-None-Match"), ","), func(tag string) bool {
			tag = strings.TrimPrefix(strings.TrimSpace(tag), "W/")
			return tag == strings.TrimPrefix(h.Get("ETag"), "W/")
		}) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		o := order{source: source, pack: s.pack, version: edition.Version, language: language, arguments: arguments, about: export.About{
			Edition: edition.Edition, Date: edition.LoadedAt.UTC().Format(time.DateOnly), Sources: titles(edition.Sources), Question: question(arguments),
		}}
		select {
		case turns <- struct{}{}:
			defer func() { <-turns }()
		case <-ctx.Done():
			h.Del("ETag")
			http.Error(w, "other files are being written; try again in a moment", http.StatusServiceUnavailable)
			return
		}
		to := &late{ResponseWriter: w, media: d.media, name: r.PathValue("name"), edition: edition.Edition, date: o.about.Date}
		err = d.write(ctx, to, o)
		if err == nil {
			err = unchanged(ctx, s, edition)
		}
		if err != nil {
			log.WarnContext(ctx, "a download failed", "file", r.PathValue("name"), "begun", to.begun, "err", err)
			if ctx.Err() != nil {
				err = errLate
			}
			to.fail(err)
			return
		}
		to.begin() // where nothing was written
	})
}

// unchanged says whether an edition is served still. A file is made of several
// answers: where another edition came between them, or after the ETag, it is of neither.
func unchanged(ctx context.Context, s *service, edition *catalog.Registry) error {
	now, err := s.registry(ctx)
	if err == nil && now.Version != edition.Version {
		err = export.ErrReplaced
	}
	return err
}

func sortedNames() []string { return slices.Sorted(maps.Keys(downloads)) }

// titles are the sources of an edition in a line.
func titles(sources []*catalog.Source) string {
	var all []string
	for _, s := range sources {
		all = append(all, s.Title)
	}
	return strings.Join(all, "; ")
}

// question says what a file answers, what was not given included.
func question(arguments map[string]any) string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(arguments)) {
		parts = append(parts, fmt.Sprintf("%s: %v", name, arguments[name]))
	}
	return strings.Join(parts, "; ")
}

// arguments reads the parameters of an address. Lists are separated by commas.
func (d download) arguments(r *http.Request) (map[string]any, export.Language, error) {
	language := export.Chinese
	if english(r) {
		language = export.English
	}
	known := []string{"lang"}
	arguments := map[string]any{}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, "", fmt.Errorf("the address can't be read: %w", err)
	}
	if d.asks {
		known = append(known, "level", "modalities", "diseases", "regions")
		arguments["level"] = "REGION"
		if query.Has("level") {
			levels := []string{"GROUP", "REGION", "NATION"}
			if len(query["level"]) != 1 || !slices.Contains(levels, query.Get("level")) {
				return nil, "", fmt.Errorf("level: %s is none; write one of %s", strings.Join(query["level"], ", "), strings.Join(levels, ", "))
			}
			arguments["level"] = query.Get("level")
		}
		arguments["modalities"] = []any{"SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION"}
		for _, name := range known[2:] {
			if !query.Has(name) {
				continue
			}
			codes := []any{}
			for _, value := range query[name] {
				for code := range strings.SplitSeq(value, ",") {
					if code = strings.TrimSpace(code); code != "" {
						codes = append(codes, code)
					}
				}
			}
			arguments[name] = codes
		}
	}
	for name := range query {
		if !slices.Contains(known, name) {
			return nil, "", fmt.Errorf("%s: there is no such parameter; there are %s", name, strings.Join(known, ", "))
		}
	}
	if lang := query.Get("lang"); query.Has("lang") && lang != "zh" && lang != "en" {
		return nil, "", fmt.Errorf("lang: %q is no language; write zh or en", lang)
	}
	return arguments, language, nil
}

// late sends the header of a file with its first byte: until then, an error can
// still be an answer of its own.
type late struct {
	http.ResponseWriter
	media, name, edition, date string
	begun                      bool
}

func (l *late) begin() {
	if l.begun {
		return
	}
	l.begun = true
	h := l.Header()
	h.Set("Content-Type", l.media)
	base, ending, _ := strings.Cut(l.name, ".")
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="oncograph-%s-%s.%s"; filename*=UTF-8''oncograph-%s-%s-%s.%s`,
		base, l.date, ending, base, url.PathEscape(l.edition), l.date, ending))
}

func (l *late) Write(b []byte) (int, error) {
	l.begin()
	return l.ResponseWriter.Write(b)
}

// fail answers with an error, or, where a part of the file is under way, ends
// the connection, so that nobody takes the part for the whole.
func (l *late) fail(err error) {
	if l.begun {
		panic(http.ErrAbortHandler)
	}
	l.Header().Del("ETag")
	status := http.StatusInternalServerError
	message := "the file could not be written"
	switch {
	case errors.Is(err, errLate):
		status, message = http.StatusServiceUnavailable, err.Error()
	case errors.Is(err, export.ErrTooLong):
		status, message = http.StatusBadRequest, err.Error()
	case errors.Is(err, export.ErrReplaced):
		status, message = http.StatusServiceUnavailable, err.Error()
	}
	var known *catalog.Error
	if errors.As(err, &known) && known.Code == catalog.Unavailable {
		status, message = http.StatusServiceUnavailable, known.Message
	}
	var errs gqlerror.List
	if errors.As(err, &errs) && len(errs) > 0 {
		message = errs[0].Message
		switch code, _ := errs[0].Extensions["code"].(string); code {
		case codeUnavailable:
			status = http.StatusServiceUnavailable
		case codeBadUserInput, codeValidationFailed, "":
			status = http.StatusBadRequest
			if argument := errs[0].Extensions["argument"]; argument != nil {
				message = fmt.Sprintf("%v: %s", argument, message)
			}
		}
	}
	http.Error(l.ResponseWriter, message, status)
}

// english says whether a request wants English: by its lang parameter, or by
// the first language of its browser. The list is Chinese, so that is the default.
func english(r *http.Request) bool {
	switch r.URL.Query().Get("lang") {
	case "en":
		return true
	case "zh":
		return false
	}
	return strings.HasPrefix(strings.ToLower(r.Header.Get("Accept-Language")), "en")
}
