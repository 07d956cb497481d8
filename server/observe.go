package main

import (
	"cmp"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// observed counts, times and logs the requests that next answers: failures of
// the server as warnings, the rest for debugging.
func observed(m *metrics, log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.inFlight.Inc()
		defer m.inFlight.Dec()
		start := time.Now()
		recorder := &statusRecorder{ResponseWriter: w}
		whole := false
		// Deferred, since an answer that is cut short ends in a panic.
		defer func() {
			took := time.Since(start)
			status := cmp.Or(recorder.status, http.StatusOK)
			path := pathLabel(r.Pattern)
			m.requests.WithLabelValues(path, methodLabel(r.Method), strconv.Itoa(status)).Inc()
			m.durations.WithLabelValues(path).Observe(took.Seconds())

			level := slog.LevelDebug
			if !whole || status >= http.StatusInternalServerError {
				level = slog.LevelWarn
			}
			log.Log(r.Context(), level, "request", "method", r.Method, "path", r.URL.Path,
				"status", status, "bytes", recorder.bytes, "whole", whole, "duration", took)
		}()
		next.ServeHTTP(recorder, r)
		whole = true
	})
}

// pathLabel is the path of the mux pattern that a request met, without method
// and anchor. "/" is the pattern of what has no other.
func pathLabel(pattern string) string {
	if pattern == "" || pattern == "/" {
		return "other"
	}
	if _, path, ok := strings.Cut(pattern, " "); ok {
		pattern = path
	}
	return strings.TrimSuffix(pattern, "{$}")
}

func methodLabel(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return "other"
}

// statusRecorder remembers what was answered.
type statusRecorder struct {
	http.ResponseWriter
	status int // 0 before the header is out
	bytes  int64
}

// WriteHeader remembers the status.
func (s *statusRecorder) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

func (s *statusRecorder) Write(b []byte) (int, error) {
	s.status = cmp.Or(s.status, http.StatusOK)
	n, err := s.ResponseWriter.Write(b)
	s.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (s *statusRecorder) Unwrap() http.ResponseWriter { return s.ResponseWriter }
