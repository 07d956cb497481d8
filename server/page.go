package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
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
		assets[path.Base(name)] = built(name)
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
	zipped      func() []byte // by gzip, once somebody asks; nil if that is no smaller
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
	sum := sha256.Sum256(data)
	return &file{media: media, etag: hex.EncodeToString(sum[:8]), plain: data, zipped: sync.OnceValue(func() []byte { return zip(data) })}
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
	if takesGzip(r.Header.Get("Accept-Encoding")) {
		if zipped := f.zipped(); zipped != nil {
			body, etag = zipped, etag+"-gzip"
			h.Set("Content-Encoding", "gzip")
		}
	}
	if status != http.StatusOK {
		h.Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(status)
		_, _ = w.Write(body) // a client that left is no fault
		return
	}
	h.Set("ETag", `"`+etag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// takesGzip says whether an Accept-Encoding header takes gzip: named, or by *,
// and not of weight 0.
func takesGzip(accept string) bool {
	takes := false
	for part := range strings.SplitSeq(accept, ",") {
		coding, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		q, err := strconv.ParseFloat(strings.TrimPrefix(strings.TrimSpace(weight), "q="), 64)
		wanted := err != nil || q > 0
		switch strings.ToLower(strings.TrimSpace(coding)) {
		case "gzip":
			return wanted
		case "*":
			takes = wanted
		}
	}
	return takes
}
