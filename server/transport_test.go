package main

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEachRequestHasItsStatusAndItsError goes through GraphQL over HTTP request
// by request. The statuses are those of its draft, sections "Request" and
// "Response"; the codes are those of errors.go.
func TestEachRequestHasItsStatusAndItsError(t *testing.T) {
	r := startToy(t, &toy{cost: map[string]int{"block": 1_000_000}})
	post := func(accept, contentType string) http.Header {
		h := http.Header{}
		if accept != "" {
			h.Set("Accept", accept)
		}
		if contentType != "" {
			h.Set("Content-Type", contentType)
		}
		return h
	}
	const (
		strict = mediaResponse
		legacy = mediaJSON
	)
	for name, tc := range map[string]struct {
		method string // POST if empty
		path   string // /graphql if empty
		header http.Header
		body   string
		status int
		code   string // of the first error
		media  string // mediaJSON if empty
	}{
		"a query":                      {header: post(legacy, mediaJSON), body: `{"query":"{hello}"}`, status: 200},
		"a query, strict":              {header: post(strict, mediaJSON), body: `{"query":"{hello}"}`, status: 200, media: strict},
		"a query with charset":         {header: post("", "application/json; charset=UTF-8"), body: `{"query":"{hello}"}`, status: 200},
		"nulls":                        {header: post(legacy, mediaJSON), body: `{"query":"{hello}","variables":null,"operationName":null,"extensions":null}`, status: 200},
		"a GET":                        {method: "GET", path: inURL("query", "{hello}"), status: 200},
		"a GET, strict":                {method: "GET", path: inURL("query", "{hello}"), header: post(strict, ""), status: 200, media: strict},
		"a GET with variables":         {method: "GET", path: inURL("query", "query($i:Int){echo(int:$i)}", "variables", `{"i":1}`), status: 200},
		"one of two operations":        {header: post(legacy, mediaJSON), body: `{"query":"query A{hello} query B{hello}","operationName":"B"}`, status: 200},
		"one of two operations, a GET": {method: "GET", path: inURL("query", "query A{hello} query B{hello}", "operationName", "A"), status: 200},
		"a mutation by POST":           {header: post(legacy, mediaJSON), body: `{"query":"mutation{change}"}`, status: 200},

		"a document that does not parse":          {header: post(legacy, mediaJSON), body: `{"query":"{"}`, status: 200, code: "GRAPHQL_PARSE_FAILED"},
		"a document that does not parse, strict":  {header: post(strict, mediaJSON), body: `{"query":"{"}`, status: 400, code: "GRAPHQL_PARSE_FAILED", media: strict},
		"an empty document":                       {header: post(strict, mediaJSON), body: `{"query":" "}`, status: 400, code: "GRAPHQL_PARSE_FAILED", media: strict},
		"a document of fragments":                 {header: post(strict, mediaJSON), body: `{"query":"fragment F on Query{hello}"}`, status: 400, code: "GRAPHQL_VALIDATION_FAILED", media: strict},
		"a field that is not there":               {header: post(legacy, mediaJSON), body: `{"query":"{helo}"}`, status: 200, code: "GRAPHQL_VALIDATION_FAILED"},
		"a field that is not there, strict":       {header: post(strict, mediaJSON), body: `{"query":"{helo}"}`, status: 400, code: "GRAPHQL_VALIDATION_FAILED", media: strict},
		"an Int literal beyond 32 bits":           {header: post(strict, mediaJSON), body: `{"query":"{echo(int:2147483648)}"}`, status: 400, code: "GRAPHQL_VALIDATION_FAILED", media: strict},
		"an operation that is not there":          {header: post(strict, mediaJSON), body: `{"query":"query A{hello}","operationName":"B"}`, status: 400, code: "GRAPHQL_VALIDATION_FAILED", media: strict},
		"which of two operations is not said":     {header: post(strict, mediaJSON), body: `{"query":"query A{hello} query B{hello}"}`, status: 400, code: "GRAPHQL_VALIDATION_FAILED", media: strict},
		"a variable that does not coerce":         {header: post(legacy, mediaJSON), body: `{"query":"query($i:Int){echo(int:$i)}","variables":{"i":"5"}}`, status: 200, code: "BAD_USER_INPUT"},
		"a variable that does not coerce, strict": {header: post(strict, mediaJSON), body: `{"query":"query($i:Int){echo(int:$i)}","variables":{"i":true}}`, status: 400, code: "BAD_USER_INPUT", media: strict},
		"a variable that is missing":              {header: post(strict, mediaJSON), body: `{"query":"query($i:Int!){echo(int:$i)}"}`, status: 400, code: "BAD_USER_INPUT", media: strict},
		"too complex":                             {header: post(legacy, mediaJSON), body: `{"query":"{block}"}`, status: 200, code: "QUERY_TOO_COMPLEX"},
		"too complex, strict":                     {header: post(strict, mediaJSON), body: `{"query":"{block}"}`, status: 400, code: "QUERY_TOO_COMPLEX", media: strict},

		"no body":                     {header: post(legacy, mediaJSON), status: 400, code: "BAD_REQUEST"},
		"no JSON":                     {header: post(legacy, mediaJSON), body: `{"query`, status: 400, code: "BAD_REQUEST"},
		"no JSON, strict":             {header: post(strict, mediaJSON), body: `query{hello}`, status: 400, code: "BAD_REQUEST", media: strict},
		"two values":                  {header: post(legacy, mediaJSON), body: `{"query":"{hello}"}{}`, status: 400, code: "BAD_REQUEST"},
		"no UTF-8":                    {header: post(legacy, mediaJSON), body: "{\"query\":\"{hello}\",\"operationName\":\"\xff\"}", status: 400, code: "BAD_REQUEST"},
		"a batch":                     {header: post(legacy, mediaJSON), body: ` [{"query":"{hello}"}]`, status: 400, code: "BAD_REQUEST"},
		"a string":                    {header: post(legacy, mediaJSON), body: `"{hello}"`, status: 400, code: "BAD_REQUEST"},
		"null":                        {header: post(legacy, mediaJSON), body: `null`, status: 400, code: "BAD_REQUEST"},
		"no query":                    {header: post(legacy, mediaJSON), body: `{"qeury":"{hello}"}`, status: 400, code: "BAD_REQUEST"},
		"a null query":                {header: post(legacy, mediaJSON), body: `{"query":null}`, status: 400, code: "BAD_REQUEST"},
		"a query that is a number":    {header: post(legacy, mediaJSON), body: `{"query":1}`, status: 400, code: "BAD_REQUEST"},
		"a name that is a list":       {header: post(legacy, mediaJSON), body: `{"query":"{hello}","operationName":[]}`, status: 400, code: "BAD_REQUEST"},
		"variables in a list":         {header: post(legacy, mediaJSON), body: `{"query":"{hello}","variables":[]}`, status: 400, code: "BAD_REQUEST"},
		"variables in a string":       {header: post(legacy, mediaJSON), body: `{"query":"{hello}","variables":"{}"}`, status: 400, code: "BAD_REQUEST"},
		"extensions in a number":      {header: post(legacy, mediaJSON), body: `{"query":"{hello}","extensions":1}`, status: 400, code: "BAD_REQUEST"},
		"a body over 1 MiB":           {header: post(legacy, mediaJSON), body: `{"query":"{hello}","operationName":"` + strings.Repeat("x", maxBody) + `"}`, status: 413, code: "BAD_REQUEST"},
		"no content type":             {header: post(legacy, ""), body: `{"query":"{hello}"}`, status: 415, code: "BAD_REQUEST"},
		"a form":                      {header: post(legacy, "application/x-www-form-urlencoded"), body: `query={hello}`, status: 415, code: "BAD_REQUEST"},
		"multipart":                   {header: post(legacy, "multipart/form-data; boundary=x"), body: `--x--`, status: 415, code: "BAD_REQUEST"},
		"plain text":                  {header: post(legacy, "text/plain"), body: `{"query":"{hello}"}`, status: 415, code: "BAD_REQUEST"},
		"application/graphql":         {header: post(legacy, "application/graphql"), body: `{hello}`, status: 415, code: "BAD_REQUEST"},
		"another charset":             {header: post(legacy, "application/json; charset=utf-16"), body: `{"query":"{hello}"}`, status: 415, code: "BAD_REQUEST"},
		"a compressed body":           {header: headers("Content-Type", mediaJSON, "Content-Encoding", "gzip"), body: "\x1f\x8b", status: 415, code: "BAD_REQUEST"},
		"an answer in HTML only":      {header: post("text/html", mediaJSON), body: `{"query":"{hello}"}`, status: 406, code: "BAD_REQUEST"},
		"a GET for HTML only":         {method: "GET", path: inURL("query", "{hello}"), header: post("text/html", ""), status: 406, code: "BAD_REQUEST"},
		"a GET without query":         {method: "GET", status: 400, code: "BAD_REQUEST"},
		"a GET with bad escapes":      {method: "GET", path: "/graphql?query=%zz", status: 400, code: "BAD_REQUEST"},
		"a GET with bad variables":    {method: "GET", path: inURL("query", "{hello}", "variables", "{"), status: 400, code: "BAD_REQUEST"},
		"a GET with listed variables": {method: "GET", path: inURL("query", "{hello}", "variables", "[]"), status: 400, code: "BAD_REQUEST"},
		"a mutation by GET":           {method: "GET", path: inURL("query", "mutation{change}"), status: 405, code: "BAD_REQUEST"},
		"a mutation by GET, strict":   {method: "GET", path: inURL("query", "query A{hello} mutation B{change}", "operationName", "B"), header: post(strict, ""), status: 405, code: "BAD_REQUEST", media: strict},
		"PUT":                         {method: "PUT", header: post(legacy, mediaJSON), body: `{"query":"{hello}"}`, status: 405, code: "BAD_REQUEST"},
		"DELETE":                      {method: "DELETE", status: 405, code: "BAD_REQUEST"},
	} {
		t.Run(name, func(t *testing.T) {
			method, path, media := tc.method, tc.path, tc.media
			if method == "" {
				method = http.MethodPost
			}
			if path == "" {
				path = "/graphql"
			}
			if media == "" {
				media = mediaJSON
			}
			a := r.do(t, method, path, tc.header, tc.body)
			if a.status != tc.status {
				t.Errorf("status %d, not %d\n%s", a.status, tc.status, a.body)
			}
			if got, want := a.header.Get("Content-Type"), media+"; charset=utf-8"; got != want {
				t.Errorf("Content-Type %q, not %q", got, want)
			}
			if got := a.code(t); got != tc.code {
				t.Errorf("code %q, not %q\n%s", got, tc.code, a.body)
			}
			if hasData := a.graphQL(t).Data != nil; hasData != (tc.code == "") {
				t.Errorf("data beside a request error, or none without\n%s", a.body)
			}
			if tc.status == http.StatusMethodNotAllowed && a.header.Get("Allow") == "" {
				t.Error("no Allow header")
			}
		})
	}
}

func TestOPTIONSNamesTheMethodsAndAllowsNoOtherSite(t *testing.T) {
	r := startToy(t, &toy{})
	a := r.do(t, http.MethodOptions, "/graphql", headers("Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST"), "")
	if a.status != http.StatusNoContent || a.header.Get("Allow") != "GET, POST, OPTIONS" {
		t.Errorf("status %d, Allow %q", a.status, a.header.Get("Allow"))
	}
	if got := a.header.Get("Access-Control-Allow-Origin"); got != "" {
		t.Errorf("lets %s in", got)
	}
}

func TestAPanicIsACleanErrorAndAStackInTheLog(t *testing.T) {
	r := startToy(t, &toy{fields: map[string]func(context.Context, map[string]any) (any, error){
		"block": func(context.Context, map[string]any) (any, error) { panic("a secret") },
	}})
	a := r.query(t, mediaResponse, "{ hello b: block }", nil)
	g := a.graphQL(t)
	if a.status != http.StatusOK || a.code(t) != codeInternal || strings.Contains(a.body, "secret") {
		t.Errorf("status %d\n%s", a.status, a.body)
	}
	if diff := cmp.Diff([]any{"b"}, g.Errors[0].Path); diff != "" {
		t.Errorf("path (-want +got):\n%s", diff)
	}
	if !strings.Contains(string(g.Data), `"hello"`) {
		t.Errorf("the other field is gone: %s", a.body)
	}
	for _, want := range []string{"a secret", "transport_test.go"} {
		if !strings.Contains(r.stderr.String(), want) {
			t.Errorf("the log lacks %q:\n%s", want, r.stderr)
		}
	}
	if again := r.query(t, mediaJSON, "{ hello }", nil); again.status != http.StatusOK {
		t.Errorf("the server did not survive: %d", again.status)
	}
}

func TestAnInternalErrorIsLogged(t *testing.T) {
	r := startToy(t, &toy{fields: map[string]func(context.Context, map[string]any) (any, error){
		"block": func(context.Context, map[string]any) (any, error) { return nil, errors.New("disk on fire") },
	}})
	a := r.query(t, mediaJSON, "{ block }", nil)
	if a.code(t) != codeInternal || strings.Contains(a.body, "fire") {
		t.Errorf("%d %s", a.status, a.body)
	}
	if !strings.Contains(r.stderr.String(), "disk on fire") {
		t.Errorf("the log lacks the cause:\n%s", r.stderr)
	}
}

func TestATimeoutReachesTheResolverAndIsUnavailable(t *testing.T) {
	ended := make(chan error, 1)
	r := startToy(t, &toy{fields: map[string]func(context.Context, map[string]any) (any, error){
		"block": func(ctx context.Context, _ map[string]any) (any, error) {
			<-ctx.Done()
			ended <- ctx.Err()
			return nil, ctx.Err()
		},
	}}, "--request-timeout=20ms")
	a := r.query(t, mediaResponse, "{ block }", nil)
	if a.code(t) != codeUnavailable {
		t.Errorf("status %d\n%s", a.status, a.body)
	}
	if err := <-ended; !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the resolver saw %v", err)
	}
}

func TestAClientThatLeavesCancelsItsOperation(t *testing.T) {
	began, ended := make(chan struct{}), make(chan error, 1)
	r := startToy(t, &toy{fields: map[string]func(context.Context, map[string]any) (any, error){
		"block": func(ctx context.Context, _ map[string]any) (any, error) {
			close(began)
			<-ctx.Done()
			ended <- ctx.Err()
			return nil, ctx.Err()
		},
	}}, "--request-timeout=1m")
	ctx, leave := context.WithCancel(t.Context())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+inURL("query", "{block}"), nil)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		<-began
		leave()
	}()
	if response, err := r.client.Do(request); err == nil {
		response.Body.Close()
		t.Error("an answer came")
	}
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("the resolver saw %v", err)
	}
}

func TestAnAnswerListsNoMoreThanSomeErrors(t *testing.T) {
	r := startToy(t, &toy{})
	a := r.query(t, mediaJSON, "{"+strings.Repeat(" nope", 500)+"}", nil)
	if got := len(a.graphQL(t).Errors); got != maxErrors {
		t.Errorf("%d errors, not %d", got, maxErrors)
	}
}
