// Package export writes what the service answers as files: tables as CSV and
// XLSX, the network as GraphML, the registry as FHIR resources. Everything is
// asked for in GraphQL, so that a file has what the API says, from whichever store.
package export

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Language is what names and headings are in: "ZH" or "EN", as in the schema.
type Language string

// The languages.
const (
	Chinese Language = "ZH"
	English Language = "EN"
)

// of chooses a text.
func (l Language) of(zh, en string) string {
	if l == English {
		return en
	}
	return zh
}

// object is a JSON object of an answer.
type object = map[string]any

// Source answers queries.
type Source struct {
	executor *executor.Executor
}

// NewSource asks a schema; present makes errors, and recover panics, what clients see.
func NewSource(schema graphql.ExecutableSchema, present graphql.ErrorPresenterFunc, recover graphql.RecoverFunc) *Source {
	e := executor.New(schema)
	e.SetErrorPresenter(present)
	e.SetRecoverFunc(recover)
	return &Source{e}
}

// ask gives the data of an answer. Its error is a gqlerror.List, or why ctx ended.
func (s *Source) ask(ctx context.Context, query string, variables object) (object, error) {
	ctx = graphql.StartOperationTrace(ctx)
	now := graphql.Now()
	operation, errs := s.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables, ReadTime: graphql.TraceTiming{Start: now, End: now}})
	if errs != nil {
		return nil, errs
	}
	answer, ctx := s.executor.DispatchOperation(ctx, operation)
	response := answer(ctx)
	if response == nil { // gqlgen answers nothing once the context has ended
		return nil, context.Cause(ctx)
	}
	if len(response.Errors) > 0 {
		return nil, response.Errors
	}
	var data object
	d := json.NewDecoder(bytes.NewReader(response.Data))
	d.UseNumber()
	if err := d.Decode(&data); err != nil {
		return nil, gqlerror.List{gqlerror.Wrap(err)}
	}
	return data, nil
}

// ErrReplaced ends a file whose edition was replaced while it was written.
var ErrReplaced = errors.New("the registry was replaced while the file was written; ask again")

// pages hands over the rows of a connection, page by page, all of one edition.
// The query takes $after, and has the connection as list and the registry's version.
func (s *Source) pages(ctx context.Context, query string, variables object, list string, visit func(object) error) error {
	version := ""
	all := maps.Clone(variables)
	for {
		data, err := s.ask(ctx, query, all)
		if err != nil {
			return err
		}
		now := text(data, "registry.version")
		if version != "" && now != version {
			return ErrReplaced
		}
		version = now
		for _, row := range values(data, list+".nodes") {
			if err := visit(row.(object)); err != nil {
				return err
			}
		}
		if more, _ := at(data, list+".pageInfo.hasNextPage").(bool); !more {
			return nil
		}
		all["after"] = text(data, list+".pageInfo.endCursor")
	}
}

// regions hands over the rows of a list, region by region by code, all of one
// edition. The query takes $regions, and has the registry's version.
func (s *Source) regions(ctx context.Context, query string, variables object, list string, visit func(object) error) error {
	// Asked whole and without its rows, the question has its faults at their own paths.
	whole, err := s.ask(ctx, `query (`+question+`) { registry { version } coverage(`+asked+`) { summary { cells } } regions { code } }`, variables)
	if err != nil {
		return err
	}
	codes, chosen := variables["regions"].([]any)
	if !chosen {
		codes = values(whole, "regions.code")
	}
	codes = slices.Clone(codes)
	slices.SortFunc(codes, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
	one := maps.Clone(variables)
	for _, code := range slices.Compact(codes) {
		one["regions"] = []any{code}
		data, err := s.ask(ctx, query, one)
		if err != nil {
			return err
		}
		if text(data, "registry.version") != text(whole, "registry.version") {
			return ErrReplaced
		}
		for _, row := range values(data, list) {
			if err := visit(row.(object)); err != nil {
				return err
			}
		}
	}
	return nil
}

// at follows the names of a path through objects; a list gives those of its
// members, flat. It is nil where the path ends before.
func at(value any, path string) any {
	if path == "" {
		return value
	}
	name, rest, _ := strings.Cut(path, ".")
	switch v := value.(type) {
	case object:
		return at(v[name], rest)
	case []any:
		found := []any{}
		for _, member := range v {
			switch below := at(member, path).(type) {
			case nil:
			case []any:
				found = append(found, below...)
			default:
				found = append(found, below)
			}
		}
		return found
	}
	return nil
}

// values are those at a path, which leads to a list.
func values(value any, path string) []any {
	found, _ := at(value, path).([]any)
	return found
}

// text is the value at a path as a text, "" for null.
func text(value any, path string) string {
	if v := at(value, path); v != nil {
		return fmt.Sprint(v)
	}
	return ""
}
