package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"oncograph/catalog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// patience is how long a test waits for what must happen.
const patience = time.Minute

// within waits until a condition holds.
func within(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(patience)
	for !holds() {
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatalf("%s: not within %v", what, patience)
		}
	}
}

// log collects what a server writes, while it writes.
type log struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *log) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// running is a server under test.
type running struct {
	url    string // without a slash at its end
	client *http.Client
	stderr *log
	cancel context.CancelFunc
	exit   chan int
}

// stop asks the server to stop and returns its exit code.
func (r *running) stop(t *testing.T) int {
	t.Helper()
	r.cancel()
	r.client.CloseIdleConnections()
	select {
	case code := <-r.exit:
		r.exit <- code
		return code
	case <-time.After(patience):
		t.Fatalf("the server did not stop within %v", patience)
		return 0
	}
}

// launch runs a server until the test ends, and waits for the address it prints.
func launch(t *testing.T, serve func(ctx context.Context, stdout, stderr io.Writer) int) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{
		client: &http.Client{Transport: &http.Transport{}},
		stderr: &log{},
		cancel: cancel,
		exit:   make(chan int, 1),
	}
	out, stdout := io.Pipe()
	go func() {
		code := serve(ctx, stdout, r.stderr)
		_ = stdout.Close()
		r.exit <- code
	}()
	t.Cleanup(func() { r.stop(t) })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the server printed no address: %v\n%s", err, r.stderr)
	}
	if !strings.HasPrefix(line, "http://127.0.0.1:") || !strings.HasSuffix(line, "/\n") {
		t.Fatalf("the server printed %q, not its address", line)
	}
	r.url = strings.TrimSuffix(line, "/\n")
	return r
}

// start runs the whole command on a free port.
func start(t *testing.T, args ...string) *running {
	t.Helper()
	return launch(t, func(ctx context.Context, stdout, stderr io.Writer) int {
		return run(ctx, append([]string{"--listen=127.0.0.1:0"}, args...), environ(nil), stdout, stderr)
	})
}

// startToy serves the toy schema, configured by flags.
func startToy(t *testing.T, toy *toy, args ...string) *running {
	t.Helper()
	return launch(t, func(ctx context.Context, stdout, stderr io.Writer) int {
		c, err := parseConfig(append([]string{"--listen=127.0.0.1:0"}, args...), environ(nil), stdout, stderr)
		if err != nil {
			return complain(stderr, exitUnusable, err)
		}
		listener, err := net.Listen("tcp", c.Listen)
		if err != nil {
			return complain(stderr, exitUnusable, err)
		}
		if err := serve(ctx, c, toy.service(), "", listener, stdout, c.logger(stderr)); err != nil {
			return complain(stderr, exitFailure, err)
		}
		return exitOK
	})
}

// environ is an environment that holds the given variables alone.
func environ(variables map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		value, ok := variables[name]
		return value, ok
	}
}

// answer is what a server answered, its body read whole.
type answer struct {
	status int
	header http.Header
	body   string
}

func (r *running) do(t *testing.T, method, path string, header http.Header, body string) answer {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, r.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if header != nil {
		request.Header = header
	}
	response, err := r.client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(text)}
}

func (r *running) get(t *testing.T, path string) answer {
	t.Helper()
	return r.do(t, http.MethodGet, path, nil, "")
}

// query posts an operation and wants an answer in the given media type.
func (r *running) query(t *testing.T, media, document string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return r.do(t, http.MethodPost, "/graphql", headers("Accept", media, "Content-Type", mediaJSON), string(body))
}

func headers(pairs ...string) http.Header {
	h := http.Header{}
	for i := 0; i < len(pairs); i += 2 {
		h.Set(pairs[i], pairs[i+1])
	}
	return h
}

// graphQL is the body of an answer.
type graphQL struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code     string
			Argument []any
		}
	}
}

func (a answer) graphQL(t *testing.T) graphQL {
	t.Helper()
	var g graphQL
	if err := json.Unmarshal([]byte(a.body), &g); err != nil {
		t.Fatalf("the body is no GraphQL answer: %v\n%s", err, a.body)
	}
	return g
}

// code is the code of the answer's first error, "" if it has none.
func (a answer) code(t *testing.T) string {
	t.Helper()
	if errs := a.graphQL(t).Errors; len(errs) > 0 {
		return errs[0].Extensions.Code
	}
	return ""
}

func inURL(parameters ...string) string {
	values := url.Values{}
	for i := 0; i < len(parameters); i += 2 {
		values.Set(parameters[i], parameters[i+1])
	}
	return "/graphql?" + values.Encode()
}

// toy is a schema whose fields a test makes up as it likes: to block, to fail,
// to panic.
type toy struct {
	fields map[string]func(ctx context.Context, args map[string]any) (any, error)
	cost   map[string]int // complexity by field; 1 where there is none
}

const toySDL = `
	type Query {
		hello: String
		echo(int: Int, float: Float, string: String, boolean: Boolean, id: ID, language: Language, where: Where, list: [Int!], pick: Pick): String
		item: Item
		block: String
	}
	type Mutation { change: String }
	type Item { name: String item: Item }
	enum Language { ZH EN }
	input Where { first: Int name: String language: Language and: [Where!] }
	input Pick @oneOf { a: String b: String }
`

var toySchema = gqlparser.MustLoadSchema(&ast.Source{Name: "toy.graphqls", Input: toySDL})

func (y *toy) service() *service {
	return &service{
		schema: y.executable(),
		sdl:    toySDL,
		present: func(ctx context.Context, err error) *gqlerror.Error {
			return at(ctx, coded(codeInternal, "something went wrong"))
		},
		ready:  func(context.Context) error { return nil },
		reload: func() error { return nil },
		registry: func(context.Context) (*catalog.Registry, error) {
			return &catalog.Registry{Edition: "toy", Version: "1"}, nil
		},
	}
}

// executable runs the fields of an operation one after another, with the
// recovery and the errors of gqlgen's generated code.
func (y *toy) executable() graphql.ExecutableSchema {
	return &graphql.ExecutableSchemaMock{
		SchemaFunc: func() *ast.Schema { return toySchema },
		ComplexityFunc: func(_ context.Context, _, field string, children int, _ map[string]any) (int, bool) {
			return y.cost[field] + children, y.cost[field] > 0
		},
		ExecFunc: func(ctx context.Context) graphql.ResponseHandler {
			op := graphql.GetOperationContext(ctx)
			return func(ctx context.Context) *graphql.Response {
				data := map[string]any{}
				for _, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}) {
					data[field.Alias] = y.resolve(ctx, op, field)
				}
				return &graphql.Response{Data: mustJSON(data)}
			}
		},
	}
}

func (y *toy) resolve(ctx context.Context, op *graphql.OperationContext, field graphql.CollectedField) (value any) {
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Query", Field: field})
	defer func() {
		if v := recover(); v != nil {
			graphql.AddError(ctx, op.Recover(ctx, v))
			value = nil
		}
	}()
	resolve, ok := y.fields[field.Name]
	if !ok {
		return field.Name
	}
	value, err := resolve(ctx, field.ArgumentMap(op.Variables))
	if err != nil {
		graphql.AddError(ctx, graphql.ErrorOnPath(ctx, err))
		return nil
	}
	return value
}
