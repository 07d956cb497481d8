package graph

import (
	"context"
	"errors"

	"oncograph/catalog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// PresentError turns an error of a store or a record into what the client sees:
// the catalog's own words for the catalog's errors, with extensions.code and,
// for a wrong argument, extensions.argument; one sentence for all else, which
// is ours to find in the log.
func PresentError(ctx context.Context, err error) *gqlerror.Error {
	var known *catalog.Error
	if !errors.As(err, &known) {
		known = &catalog.Error{Code: catalog.Internal}
	}
	message := known.Message
	if known.Code == catalog.Internal {
		message = "the server failed to answer this; the failure has been logged"
	}
	shown := &gqlerror.Error{
		Err:        err,
		Message:    message,
		Path:       graphql.GetPath(ctx),
		Extensions: map[string]any{"code": string(known.Code)},
	}
	if known.Argument != nil {
		shown.Extensions["argument"] = known.Argument
	}
	return shown
}
