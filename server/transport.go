package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// maxBody is the longest body of a request, in bytes.
const maxBody = 1 << 20

// overHTTP is the transport of GraphQL over HTTP
// (https://graphql.github.io/graphql-over-http/draft/), GET and POST. gqlgen's
// own answer 422 where the draft says 200 or 400, echo the body in errors, let
// batches and trailing bytes pass, and know neither 406, 413 nor 415.
//
// It is safe from cross-site requests: a POST must be application/json, which a
// page of another site can't send without a preflight that nobody answers, and
// a GET runs queries only.
type overHTTP struct {
	limits  limits
	timeout time.Duration // of running an operation
	cache   graphql.Cache[*ast.QueryDocument]
	metrics *metrics
}

var _ graphql.Transport = overHTTP{}

// Supports says that every request is for this transport.
func (overHTTP) Supports(*http.Request) bool { return true }

// refusal is a request that is not run, with the status that says so whatever
// media type the client accepts.
type refusal struct {
	status int
	err    *gqlerror.Error
}

func refuse(status int, format string, args ...any) *refusal {
	return &refusal{status, coded(codeBadRequest, format, args...)}
}

// Do answers one request.
func (t overHTTP) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	w.Header().Add("Vary", "Accept")
	media, acceptable := negotiate(r.Header.Values("Accept"))
	// Set at once, for whatever answers if something here panics.
	w.Header().Set("Content-Type", media+"; charset=utf-8")

	if r.Method == http.MethodOptions {
		w.Header().Set("Allow", allowed)
		w.Header().Del("Content-Type")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	reject := func(ctx context.Context, no *refusal) {
		if no.status == http.StatusMethodNotAllowed {
			w.Header().Set("Allow", allowed)
		}
		t.write(w, no.status, exec.DispatchError(ctx, gqlerror.List{no.err}))
	}
	if !acceptable {
		reject(r.Context(), refuse(http.StatusNotAcceptable, "answers are %s or %s, of which the Accept header takes neither", mediaResponse, mediaJSON))
		return
	}
	params, no := t.read(w, r)
	if no != nil {
		reject(r.Context(), no)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), t.timeout)
	defer cancel()
	if no := t.admit(ctx, r.Method, params); no != nil {
		if no.status == 0 {
			no.status = status(media, &graphql.Response{Errors: gqlerror.List{no.err}})
		}
		reject(ctx, no)
		return
	}
	response := execute(ctx, exec, params)
	t.write(w, status(media, response), response)
}

// allowed is what the Allow header says.
const allowed = "GET, POST, OPTIONS"

// read takes the parameters from a request of either method.
func (t overHTTP) read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	start := graphql.Now()
	var params *graphql.RawParams
	var no *refusal
	switch r.Method {
	case http.MethodGet:
		params, no = readURL(r.URL.RawQuery)
	case http.MethodPost:
		params, no = readBody(w, r)
	default:
		no = refuse(http.StatusMethodNotAllowed, "%s is not a method of GraphQL over HTTP: use POST or GET", r.Method)
	}
	if no != nil {
		return nil, no
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	return params, nil
}

// readURL takes the parameters from a GET's query string.
func readURL(rawQuery string) (*graphql.RawParams, *refusal) {
	values, err := url.ParseQuery(rawQuery)
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "the query string can't be read: %v", err)
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	if params.Query == "" {
		return nil, refuse(http.StatusBadRequest, `the parameter "query" is missing: it holds the document`)
	}
	for _, p := range []struct {
		name string
		into *map[string]any
	}{
		{"variables", &params.Variables},
		{"extensions", &params.Extensions},
	} {
		if text := values.Get(p.name); text != "" {
			if err := decode([]byte(text), p.into); err != nil {
				return nil, refuse(http.StatusBadRequest, "the parameter %q must be a JSON object: %v", p.name, err)
			}
		}
	}
	return params, nil
}

// readBody takes the parameters from a POST's JSON.
func readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	media, attributes, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := attributes["charset"]
	if err != nil || media != mediaJSON || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return nil, refuse(http.StatusUnsupportedMediaType, "the Content-Type must be %s in UTF-8", mediaJSON)
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return nil, refuse(http.StatusUnsupportedMediaType, "the Content-Encoding %q is not supported: send the body as it is", encoding)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, refuse(http.StatusRequestEntityTooLarge, "the body is longer than %d bytes", tooLarge.Limit)
	case errors.Is(err, os.ErrDeadlineExceeded):
		return nil, refuse(http.StatusRequestTimeout, "the body took too long to arrive")
	case err != nil:
		return nil, refuse(http.StatusBadRequest, "the body did not arrive whole")
	case !utf8.Valid(body):
		return nil, refuse(http.StatusBadRequest, "the body is not UTF-8")
	case bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")):
		return nil, refuse(http.StatusBadRequest, "batches are not supported: send one request for each operation")
	}
	var p struct {
		Query         *string        `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	if err := decode(body, &p); err != nil {
		return nil, refuse(http.StatusBadRequest, "the body is not the JSON object of a GraphQL request: %v", err)
	}
	if p.Query == nil {
		return nil, refuse(http.StatusBadRequest, `"query" is missing: it holds the document`)
	}
	return &graphql.RawParams{Query: *p.Query, OperationName: p.OperationName, Variables: p.Variables, Extensions: p.Extensions}, nil
}

// decode reads one JSON value and nothing after it. Numbers keep their digits.
func decode(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	err := d.Decode(into)
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Errorf("%q can't be a JSON %s", wrong.Field, wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("it is a JSON %s", wrong.Value)
	case errors.Is(err, io.EOF):
		return errors.New("it is empty")
	case err != nil:
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows after the object")
	}
	return nil
}

// admit holds a request to the limits before anything costly is done with it,
// and settles which operation it is about. A document in the cache has passed.
// A refusal with status 0 has the status that its code and media type give.
func (t overHTTP) admit(ctx context.Context, method string, params *graphql.RawParams) *refusal {
	if err := t.limits.variables(params.Variables); err != nil {
		return &refusal{err: err}
	}
	doc, ok := t.cache.Get(ctx, params.Query)
	if !ok {
		if err := t.limits.tokens(params.Query); err != nil {
			return &refusal{err: err}
		}
		parsed, err := parser.ParseQuery(&ast.Source{Input: params.Query})
		if err != nil {
			return nil // the executor reports it
		}
		if err := t.limits.document(parsed); err != nil {
			return &refusal{err: err}
		}
		doc = parsed
	}
	if len(doc.Operations) == 0 {
		if len(doc.Fragments) == 0 {
			return &refusal{err: coded(codeParseFailed, "the document is empty: it needs an operation, such as { __typename }")}
		}
		return nil
	}
	op := doc.Operations.ForName(params.OperationName)
	if op == nil {
		return &refusal{err: unknownOperation(doc.Operations, params.OperationName)}
	}
	if method == http.MethodGet && op.Operation != ast.Query {
		return refuse(http.StatusMethodNotAllowed, "a GET runs queries only, and this is a %s", op.Operation)
	}
	return nil
}

func unknownOperation(ops ast.OperationList, name string) *gqlerror.Error {
	var names []string
	for _, op := range ops {
		if op.Name != "" {
			names = append(names, op.Name)
		}
	}
	known := strings.Join(names, ", ")
	switch {
	case name == "":
		return coded(codeValidationFailed, "the document has several operations: name one of them in operationName: %s", known)
	case known == "":
		return coded(codeValidationFailed, "the document has no operation named %q: leave operationName out", name)
	}
	return coded(codeValidationFailed, "the document has no operation named %q, but %s", name, known)
}

// execute parses, validates and runs an operation.
func execute(ctx context.Context, exec graphql.GraphExecutor, params *graphql.RawParams) *graphql.Response {
	op, errs := exec.CreateOperationContext(ctx, params)
	if errs != nil {
		return exec.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	}
	responses, ctx := exec.DispatchOperation(ctx, op)
	if response := responses(ctx); response != nil {
		return response
	}
	// gqlgen answers nothing once the context has ended.
	return exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(context.Cause(ctx))})
}

// maxErrors is how many errors an answer lists: a document can have thousands.
const maxErrors = 50

// write answers with a response. gqlgen's own writing would put "data":null
// beside the errors of a request that never ran, which the specification
// forbids (section 7.1.2), and scan the data once more.
func (t overHTTP) write(w http.ResponseWriter, status int, response *graphql.Response) {
	if len(response.Errors) > maxErrors {
		response.Errors = response.Errors[:maxErrors]
	}
	var out bytes.Buffer
	out.Grow(len(response.Data) + 64)
	separator := byte('{')
	field := func(name string, value []byte) {
		out.WriteByte(separator)
		separator = ','
		out.WriteString(`"` + name + `":`)
		out.Write(value)
	}
	if len(response.Errors) > 0 {
		for _, err := range response.Errors {
			t.metrics.errors.WithLabelValues(codeOf(err)).Inc()
		}
		field("errors", mustJSON(response.Errors))
	}
	if len(response.Data) > 0 {
		field("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		field("extensions", mustJSON(response.Extensions))
	}
	out.WriteByte('}')
	w.Header().Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(status)
	_, _ = w.Write(out.Bytes()) // a client that left is no fault
}

// mustJSON is the JSON of a value that has one.
func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Errorf("an answer without JSON: %w", err))
	}
	return b
}
