package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestEachPathHasItsStatusTypeAndPolicy(t *testing.T) {
	r := startToy(t, &toy{})
	for _, tc := range []struct {
		method, path string
		status       int
		media, holds string
	}{
		{"GET", "/", 200, "text/html; charset=utf-8", `<div id="root">`},
		{"GET", "/playground", 200, "text/html; charset=utf-8", "GraphiQL"},
		{"GET", "/schema.graphqls", 200, "text/plain; charset=utf-8", "type Query"},
		{"GET", "/healthz", 200, "text/plain; charset=utf-8", "ok"},
		{"GET", "/readyz", 200, "text/plain; charset=utf-8", "ready"},
		{"GET", "/metrics", 200, "text/plain; version=0.0.4; charset=utf-8; escaping=underscores", `oncograph_registry_info{edition="toy",version="1"} 1`},
		{"HEAD", "/healthz", 200, "text/plain; charset=utf-8", ""},
		{"GET", "/elsewhere", 404, "text/html; charset=utf-8", "There is no page here"},
		{"GET", "/graphql/", 404, "text/html; charset=utf-8", "这里没有页面"},
		{"GET", "/hospitals/", 404, "text/html; charset=utf-8", "There is no page here"},
		{"GET", "/assets/", 404, "text/html; charset=utf-8", "There is no page here"},
		{"GET", "/assets/index.js", 404, "text/html; charset=utf-8", "There is no page here"},
		{"GET", "/index.html", 404, "text/html; charset=utf-8", "There is no page here"},
		{"POST", "/healthz", 405, "text/plain; charset=utf-8", "Method Not Allowed"},
	} {
		a := r.do(t, tc.method, tc.path, nil, "")
		if a.status != tc.status || !strings.Contains(a.body, tc.holds) {
			t.Errorf("%s %s: status %d, not %d with %q\n%s", tc.method, tc.path, a.status, tc.status, tc.holds, a.body)
		}
		if got := a.header.Get("Content-Type"); got != tc.media {
			t.Errorf("%s %s: Content-Type %q, not %q", tc.method, tc.path, got, tc.media)
		}
		for header, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"X-Frame-Options":            "DENY",
			"Referrer-Policy":            "no-referrer",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := a.header.Get(header); got != want {
				t.Errorf("%s %s: %s is %q, not %q", tc.method, tc.path, header, got, want)
			}
		}
		policy := a.header.Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s %s: Content-Security-Policy %q", tc.method, tc.path, policy)
		}
	}
}

func TestTheSchemaIsFetchedOnce(t *testing.T) {
	r := startToy(t, &toy{})
	first := r.get(t, "/schema.graphqls")
	etag := first.header.Get("ETag")
	if first.body != toySDL || etag == "" {
		t.Fatalf("ETag %q\n%s", etag, first.body)
	}
	again := r.do(t, http.MethodGet, "/schema.graphqls", headers("If-None-Match", etag), "")
	if again.status != http.StatusNotModified || again.body != "" {
		t.Errorf("status %d\n%s", again.status, again.body)
	}
}

func TestMetricsCountRequestsAndErrorsInClosedSets(t *testing.T) {
	r := startToy(t, &toy{})
	r.query(t, mediaJSON, "{ hello }", nil)
	r.query(t, mediaResponse, "{ nope }", nil)
	r.get(t, "/a-stranger's-path")
	r.do(t, "BREW", "/graphql", nil, "")
	want := []string{
		`oncograph_http_requests_total{method="POST",path="/graphql",status="200"} 1`,
		`oncograph_http_requests_total{method="POST",path="/graphql",status="400"} 1`,
		`oncograph_http_requests_total{method="GET",path="other",status="404"} 1`,
		`oncograph_http_requests_total{method="other",path="/graphql",status="405"} 1`,
		`oncograph_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`,
		`oncograph_http_request_duration_seconds_count{path="/graphql"} 3`,
		`oncograph_http_requests_in_flight 1`,
		`go_goroutines`,
	}
	// A request is counted after its answer has left.
	var text string
	within(t, "the metrics", func() bool {
		text = r.get(t, "/metrics").body
		for _, line := range want {
			if !strings.Contains(text, line) {
				return false
			}
		}
		return true
	})
	if strings.Contains(text, "stranger") || strings.Contains(text, "BREW") {
		t.Errorf("a client made a series:\n%s", text)
	}
}

func TestASlowBodyIsCutOff(t *testing.T) {
	r := startToy(t, &toy{}, "--read-timeout=100ms")
	conn := r.dial(t)
	fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, _ := io.ReadAll(response.Body)
	a := answer{response.StatusCode, response.Header, string(body)}
	if a.status != http.StatusRequestTimeout || a.code(t) != codeBadRequest {
		t.Errorf("status %d\n%s", a.status, a.body)
	}
}

func TestASlowHeaderIsCutOff(t *testing.T) {
	r := startToy(t, &toy{}, "--read-timeout=100ms")
	conn := r.dial(t)
	fmt.Fprintf(conn, "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ")
	// The server closes the connection; it may say 408 first.
	if text, err := io.ReadAll(conn); err != nil || strings.Contains(string(text), "200 OK") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestAHeaderThatIsTooLongIsRefused(t *testing.T) {
	r := startToy(t, &toy{})
	a := r.do(t, http.MethodGet, "/healthz", headers("X-Long", strings.Repeat("x", 2*maxHeader)), "")
	if a.status != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("status %d", a.status)
	}
}

// dial connects to the server, with patience.
func (r *running) dial(t *testing.T) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(r.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	return conn
}

// blocked is a toy whose field block says when it has begun, and ends when it
// may or when its context ends.
func blocked() (y *toy, began chan struct{}, may chan struct{}) {
	began, may = make(chan struct{}), make(chan struct{})
	return &toy{fields: map[string]func(context.Context, map[string]any) (any, error){
		"block": func(ctx context.Context, _ map[string]any) (any, error) {
			close(began)
			select {
			case <-may:
				return "done", nil
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		},
	}}, began, may
}

func TestAGracefulStopLetsARunningRequestFinish(t *testing.T) {
	y, began, may := blocked()
	r := startToy(t, y, "--shutdown-timeout=1m")
	got := make(chan answer, 1)
	go func() { got <- r.query(t, mediaJSON, "{ block }", nil) }()
	<-began
	r.cancel()
	within(t, "no new connections", func() bool {
		conn, err := net.Dial("tcp", strings.TrimPrefix(r.url, "http://"))
		if err == nil {
			_ = conn.Close()
		}
		return err != nil
	})
	select {
	case code := <-r.exit:
		t.Fatalf("exit %d before the request was answered", code)
	default:
	}
	close(may)
	if a := <-got; a.status != http.StatusOK || !strings.Contains(a.body, "done") {
		t.Errorf("status %d\n%s", a.status, a.body)
	}
	if code := r.stop(t); code != exitOK {
		t.Errorf("exit %d\n%s", code, r.stderr)
	}
}

func TestAStopCutsOffWhatOutlivesItsDeadline(t *testing.T) {
	y, began, _ := blocked()
	r := startToy(t, y, "--shutdown-timeout=50ms", "--request-timeout=1m")
	done := make(chan struct{})
	go func() {
		defer close(done)
		if response, err := r.client.Get(r.url + inURL("query", "{block}")); err == nil {
			_ = response.Body.Close()
		}
	}()
	<-began
	if code := r.stop(t); code != exitFailure {
		t.Errorf("exit %d\n%s", code, r.stderr)
	}
	if !strings.Contains(r.stderr.String(), "cut off after 50ms") {
		t.Errorf("it does not say so:\n%s", r.stderr)
	}
	<-done
}

func TestReadinessEndsWithTheStoreOrTheServer(t *testing.T) {
	stopping := make(chan struct{})
	var fault error
	for _, tc := range []struct {
		before func()
		status int
		says   string
	}{
		{func() {}, 200, "ready"},
		{func() { fault = fmt.Errorf("the store is away") }, 503, "the store is away"},
		{func() { fault = nil }, 200, "ready"},
		{func() { close(stopping) }, 503, "stopping"},
	} {
		tc.before()
		w := httptest.NewRecorder()
		readyz(func(context.Context) error { return fault }, stopping).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/readyz", nil))
		if w.Code != tc.status || !strings.Contains(w.Body.String(), tc.says) {
			t.Errorf("status %d %q, not %d %q", w.Code, w.Body, tc.status, tc.says)
		}
	}
}
