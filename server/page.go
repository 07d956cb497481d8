package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"

	"oncograph/web"
)

// pagePaths are the addresses that index.html knows its way about;
// web/src/pages/index.ts has the same.
var pagePaths = []string{
	"/{$}", "/coverage", "/gaps", "/single-points", "/improvements", "/what-if", "/changes", "/network", "/data",
	"/hospitals", "/hospitals/{code}", "/groups", "/groups/{code}",
	"/regions/{code}", "/diseases/{code}", "/modalities/{code}", "/departments/{code}",
}

// Content security policies of the pages: they load from here and nowhere else.
const (
	pagePolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
		"font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	// GraphiQL's editor writes styles of its own and works in workers.
	playgroundPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
		"font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

// handlePages routes the pages and what they load. Where there is no other
// route, a page says so; nothing but /graphql takes a method that writes.
func handlePages(mux *http.ServeMux) {
	lost := withPolicy(pagePolicy, page("404.html", http.StatusNotFound))
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		lost.ServeHTTP(w, r)
	})
	index := withPolicy(pagePolicy, page("index.html", http.StatusOK))
	for _, p := range pagePaths {
		mux.Handle("GET "+p, index)
	}
	mux.Handle("GET /playground", withPolicy(playgroundPolicy, page("playground.html", http.StatusOK)))

	names, err := fs.Glob(web.Files(), "assets/*")
	if err != nil {
		panic(err) // the pattern is well formed
	}
	assets := make(map[string]*file, len(names))
	for _, name := range names {
		if path.Ext(name) != ".br" {
			assets[path.Base(name)] = built(name)
		}
	}
	mux.HandleFunc("GET /assets/{name}", func(w http.ResponseWriter, r *http.Request) {
		f, ok := assets[r.PathValue("name")]
		if !ok {
			lost.ServeHTTP(w, r)
			return
		}
		// The name changes with what the file holds.
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		f.serve(w, r, http.StatusOK)
	})
}

// page serves a built page, which a browser asks after each time.
func page(name string, status int) http.Handler {
	f := built(name)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		f.serve(w, r, status)
	})
}

// file is a built file.
type file struct {
	media, etag string
	plain       []byte
	brotli      []byte        // as the build wrote it; nil if that is no smaller
	zipped      func() []byte // by gzip, for clients without Brotli, once one asks; nil if that is no smaller
}

// mediaTypes are those of built files. Those that the system knows may differ.
var mediaTypes = map[string]string{
	".css":  "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".svg":  "image/svg+xml",
	".ttf":  "font/ttf",
}

// built is a file of the pages. A build that lacks it, or has one of a kind
// that is not served, is a fault of the program.
func built(name string) *file {
	data, err := fs.ReadFile(web.Files(), name)
	if err != nil {
		panic(fmt.Sprintf("the pages are built without %s: run `make web`", name))
	}
	media, ok := mediaTypes[path.Ext(name)]
	if !ok {
		panic(fmt.Sprintf("the pages are built with %s, whose media type is not known", name))
	}
	brotli, err := fs.ReadFile(web.Files(), name+".br")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		panic(err) // the folder is embedded
	}
	sum := sha256.Sum256(data)
	return &file{media: media, etag: hex.EncodeToString(sum[:8]), plain: data, brotli: brotli, zipped: sync.OnceValue(func() []byte { return zip(data) })}
}

// zip compresses as well as gzip can; nil if that is no smaller.
func zip(data []byte) []byte {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level exists
	_, _ = z.Write(data)                                  // a buffer takes everything
	_ = z.Close()
	if b.Len() >= len(data) {
		return nil
	}
	return b.Bytes()
}

// serve answers with the file, compressed for whoever takes that.
func (f *file) serve(w http.ResponseWriter, r *http.Request, status int) {
	h := w.Header()
	h.Set("Content-Type", f.media)
	h.Set("Vary", "Accept-Encoding")
	body, etag := f.plain, f.etag
	coding := coding(strings.Join(r.Header.Values("Accept-Encoding"), ","), f.brotli != nil)
	var packed []byte
	switch coding {
	case "br":
		packed = f.brotli
	case "gzip":
		packed = f.zipped()
	}
	if packed != nil {
		body, etag = packed, etag+"-"+coding
		h.Set("Content-Encoding", coding)
	}
	if status != http.StatusOK {
		h.Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(status)
		_, _ = w.Write(body) // a client that left is no fault
		return
	}
	h.Set("ETag", `"`+etag+`"`)
	if packed != nil && r.Header.Get("If-Match") == "" {
		// ServeContent leaves the length out of what is encoded, and puts right that of a range; a failed If-Match would have no body.
		h.Set("Content-Length", strconv.Itoa(len(packed)))
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// coding is what an Accept-Encoding header prefers: br where there is that, gzip,
// or identity, the first of those that weigh most. One that is not named weighs
// what * does; identity then weighs least.
func coding(accept string, brotli bool) string {
	weights := make(map[string]float64)
	for part := range strings.SplitSeq(strings.ToLower(accept), ",") {
		coding, parameter, _ := strings.Cut(strings.TrimSpace(part), ";")
		weight, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(parameter), "q="), 64)
		if err != nil {
			weight = 1
		}
		weights[strings.TrimSpace(coding)] = weight
	}
	best, most := "identity", 0.0
	for _, c := range []string{"br", "gzip", "identity"} {
		weight, named := weights[c]
		if !named && c != "identity" {
			weight = weights["*"]
		}
		if weight > most && (c != "br" || brotli) {
			best, most = c, weight
		}
	}
	return best
}
