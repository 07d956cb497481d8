package catalog

import "fmt"

// ErrorCode says whose fault an error is. The values are those of
// extensions.code in GraphQL answers.
type ErrorCode string

// The codes that a store or a query can give.
const (
	BadUserInput ErrorCode = "BAD_USER_INPUT"      // an argument is wrong; Error.Argument says which
	TooComplex   ErrorCode = "QUERY_TOO_COMPLEX"   // right, but more than one request may ask for
	Unavailable  ErrorCode = "SERVICE_UNAVAILABLE" // the store can't be reached, or has no registry; try again
	Internal     ErrorCode = "INTERNAL"            // our fault; logged, never explained to the client
)

// Error is the one error type of the catalog and its stores. Its message is
// written for the person who asked: what was wrong, where, what would be right.
type Error struct {
	Code    ErrorCode
	Message string
	// Argument is the path of the argument that is wrong, from the field's own
	// arguments inwards: names, and indexes into lists. With BadUserInput only.
	Argument []any
	// Err is the cause, for the log; nil where there is none.
	Err error
}

func (e *Error) Error() string {
	if e.Err != nil {
		return e.Message + ": " + e.Err.Error()
	}
	return e.Message
}

func (e *Error) Unwrap() error { return e.Err }

// BadInput is a BadUserInput error about the argument at a path.
func BadInput(argument []any, format string, args ...any) *Error {
	return &Error{Code: BadUserInput, Message: fmt.Sprintf(format, args...), Argument: argument}
}

// path extends an argument path without sharing its memory.
func path(base []any, more ...any) []any {
	return append(append(make([]any, 0, len(base)+len(more)), base...), more...)
}
