package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"oncograph/export"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// download is a file to take away.
type download struct {
	media string
	// asks says whether the parameters are those of the coverage query.
	asks  bool
	write func(ctx context.Context, to io.Writer, s *export.Source, l export.Language, arguments map[string]any, about export.About) error
}

// tables is a file of tables.
func tables(media string, asks bool, as export.Writer, of ...*export.Table) download {
	return download{media, asks, func(ctx context.Context, to io.Writer, s *export.Source, l export.Language, arguments map[string]any, about export.About) error {
		about.Title = of[0].Title(l)
		return as(ctx, to, s, l, arguments, about, of...)
	}}
}

// whole is a file that asks for nothing.
func whole(media string, write func(context.Context, io.Writer, *export.Source, export.Language) error) download {
	return download{media, false, func(ctx context.Context, to io.Writer, s *export.Source, l export.Language, _ map[string]any, _ export.About) error {
		return write(ctx, to, s, l)
	}}
}

const (
	csvMedia  = "text/csv; charset=utf-8"
	xlsxMedia = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
)

// archive serves the registry directory as a zip, where the server has one.
func archive(s *service) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.rows == nil {
			http.Error(w, "a registry in Neo4j has no directory any more; take the one that was loaded, or registry.xlsx", http.StatusNotImplemented)
			return
		}
		rows, err := s.rows()
		if err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		to := &late{ResponseWriter: w, media: "application/zip", name: "registry.zip", edition: s.registry().Edition}
		if err := export.Package(to, rows); err != nil {
			to.fail(err)
		}
	})
}

// downloads are the files under /export/, by name.
var downloads = map[string]download{
	"coverage.csv":       tables(csvMedia, true, export.CSV, export.Coverage),
	"coverage.xlsx":      tables(xlsxMedia, true, export.XLSX, export.Coverage),
	"gaps.csv":           tables(csvMedia, true, export.CSV, export.Gaps),
	"gaps.xlsx":          tables(xlsxMedia, true, export.XLSX, export.Gaps),
	"single-points.csv":  tables(csvMedia, true, export.CSV, export.SinglePoints),
	"single-points.xlsx": tables(xlsxMedia, true, export.XLSX, export.SinglePoints),
	"registry.xlsx":      tables(xlsxMedia, false, export.XLSX, export.Registry...),
	"graph.graphml":      whole("application/xml; charset=utf-8", export.GraphML),
	"fhir.ndjson":        whole("application/fhir+ndjson", export.FHIR),
}

// exports serves the downloads.
func exports(s *service) http.Handler {
	source := export.NewSource(s.schema, s.present)
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
		registry := s.registry()
		if registry.Version == "" {
			http.Error(w, "the registry can't be read now; /readyz says why", http.StatusServiceUnavailable)
			return
		}
		sum := sha256.Sum256(fmt.Append(nil, registry.Version, r.PathValue("name"), language, arguments))
		h := w.Header()
		h.Set("ETag", `W/"`+hex.EncodeToString(sum[:12])+`"`)
		h.Set("Cache-Control", "no-cache")
		h.Add("Vary", "Accept-Language")
		if slices.ContainsFunc(strings.Split(r.Header.Get("If-None-Match"), ","), func(tag string) bool {
			return strings.TrimPrefix(strings.TrimSpace(tag), "W/") == strings.TrimPrefix(h.Get("ETag"), "W/")
		}) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		about := export.About{Edition: registry.Edition, Question: r.URL.Query().Encode()}
		if sources := registry.Sources; len(sources) > 0 {
			about.Source = sources[0].Title
		}
		to := &late{ResponseWriter: w, media: d.media, name: r.PathValue("name"), edition: registry.Edition}
		if err := d.write(r.Context(), to, source, language, arguments, about); err != nil {
			to.fail(err)
			return
		}
		to.begin() // where nothing was written
	})
}

func sortedNames() []string {
	var names []string
	for name := range downloads {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
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
	media, name, edition string
	begun                bool
}

func (l *late) begin() {
	if l.begun {
		return
	}
	l.begun = true
	h := l.Header()
	h.Set("Content-Type", l.media)
	base, ending, _ := strings.Cut(l.name, ".")
	date := time.Now().UTC().Format(time.DateOnly)
	h.Set("Content-Disposition", fmt.Sprintf(`attachment; filename="oncograph-%s-%s.%s"; filename*=UTF-8''oncograph-%s-%s-%s.%s`,
		base, date, ending, base, url.PathEscape(l.edition), date, ending))
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
	message := "the file could not be written; the failure has been logged"
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
