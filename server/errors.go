package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"

	"oncograph/catalog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Values of extensions.code: the catalog's, and those of requests that never reach it.
const (
	codeBadRequest       = "BAD_REQUEST"
	codeBadUserInput     = string(catalog.BadUserInput)
	codeParseFailed      = errcode.ParseFailed
	codeValidationFailed = errcode.ValidationFailed
	codeTooComplex       = string(catalog.TooComplex)
	codeUnavailable      = string(catalog.Unavailable)
	codeInternal         = string(catalog.Internal)
)

// statusOf is the HTTP status of an answer that has no data, for clients that
// accept application/graphql-response+json. A code that is not here is 400.
var statusOf = map[string]int{
	codeUnavailable: http.StatusServiceUnavailable,
	codeInternal:    http.StatusInternalServerError,
}

// coded is an error with a code, about the request as a whole.
func coded(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	errcode.Set(err, code)
	return err
}

// codeOf is an error's extensions.code, "" if it has none yet.
func codeOf(err *gqlerror.Error) string {
	code, _ := err.Extensions["code"].(string)
	return code
}

// errPanic stands for a panic whose value and stack are in the log.
var errPanic = errors.New("panic")

// presenter turns every error of an operation into what the client sees: those
// about the request here, those of resolvers by the schema's own presenter.
func presenter(resolver graphql.ErrorPresenterFunc, log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := func() *gqlerror.Error {
			if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
				return at(ctx, coded(codeUnavailable, "the operation took too long and was stopped: ask for less, or try again"))
			}
			var known *gqlerror.Error
			if errors.As(err, &known) && codeOf(known) != "" {
				return request(ctx, known)
			}
			return resolver(ctx, err)
		}()
		if codeOf(shown) == codeInternal && !errors.Is(err, errPanic) {
			log.ErrorContext(ctx, "operation failed", "err", err, "path", shown.Path.String())
		}
		return shown
	}
}

// at gives an error the path of the field where it arose.
func at(ctx context.Context, err *gqlerror.Error) *gqlerror.Error {
	err.Path = graphql.GetPath(ctx)
	return err
}

// request presents an error that gqlgen found in the request itself. A variable
// that does not coerce arrives as a failed validation whose path begins with
// "variable"; it is the user's input, and its path in the answer means nothing.
func request(ctx context.Context, err *gqlerror.Error) *gqlerror.Error {
	if err.Rule == rules.MaxIntrospectionDepth.Name { // the one limit that is a rule of validation
		errcode.Set(err, codeTooComplex)
	}
	if codeOf(err) != codeValidationFailed || len(err.Path) < 2 || err.Path[0] != ast.PathName("variable") {
		return err
	}
	name, ok := err.Path[1].(ast.PathName)
	if !ok {
		return err
	}
	var op *graphql.OperationContext
	if graphql.HasOperationContext(ctx) {
		op = graphql.GetOperationContext(ctx)
	}
	return badVariable(op, string(name), err.Path[2:], err.Message)
}

// recovered logs a panic with its stack and gives the error for the client.
func recovered(log *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, v any) error {
		log.ErrorContext(ctx, "panic in an operation", "panic", v, "path", graphql.GetPath(ctx).String(), "stack", string(debug.Stack()))
		return errPanic
	}
}
