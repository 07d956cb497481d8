package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"
)

// Bounds of the HTTP server that are no flags.
const (
	headerTimeout = 5 * time.Second  // for a request's header to arrive
	writeSlack    = 30 * time.Second // for an answer to leave, once it is ready
	idleTimeout   = 2 * time.Minute  // between two requests of a connection
	maxHeader     = 64 << 10         // bytes of a request's header, a GET's query included
)

// newMux routes the paths that the server has.
func newMux(c config, s *service, graphql http.Handler, m *metrics, stopping <-chan struct{}, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", graphql)
	mux.Handle("GET /schema.graphqls", sdl(s.sdl))
	mux.Handle("GET /healthz", http.HandlerFunc(healthz))
	mux.Handle("GET /readyz", readyz(s.ready, stopping))
	mux.Handle("GET /export/{name}", exports(s, c.RequestTimeout+writeSlack, log))
	mux.Handle("GET /metrics", m.handler())
	handlePages(mux)
	return mux
}

// newServer wraps the routes in what every request needs.
func newServer(c config, routes http.Handler, m *metrics, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           observed(m, log, guarded(log, secured(routes))),
		ReadHeaderTimeout: min(headerTimeout, c.ReadTimeout),
		ReadTimeout:       c.ReadTimeout,
		WriteTimeout:      c.ReadTimeout + c.RequestTimeout + writeSlack,
		IdleTimeout:       idleTimeout,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// sdl serves the schema as text, with an ETag so that tools fetch it once.
func sdl(text string) http.Handler {
	sum := sha256.Sum256([]byte(text))
	etag := `"` + hex.EncodeToString(sum[:8]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("ETag", etag)
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader(text))
	})
}

// defaultPolicy lets everything that is no page do nothing.
const defaultPolicy = "default-src 'none'; frame-ancestors 'none'"

// withPolicy sets the content security policy of a page.
func withPolicy(policy string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		next.ServeHTTP(w, r)
	})
}

// secured sets the headers that keep a browser from doing more with an answer
// than it is for.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", defaultPolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

// guarded answers 500 where a handler panics, and logs the stack. An answer that has
// begun is cut short, so that nobody takes it for the whole.
func guarded(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := &statusRecorder{ResponseWriter: w}
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if err, ok := v.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(v)
			}
			log.ErrorContext(r.Context(), "panic in a handler", "path", r.URL.Path, "panic", v, "stack", string(debug.Stack()))
			if answer.status != 0 {
				panic(http.ErrAbortHandler)
			}
			http.Error(w, "internal error", http.StatusInternalServerError)
		}()
		next.ServeHTTP(answer, r)
	})
}
