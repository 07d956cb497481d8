// Package scalar writes the scalars of GraphQL that gqlgen writes otherwise.
package scalar

import (
	"context"
	"errors"
	"io"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalFloat writes a number without an exponent, so that 126012510 people are
// not 1.2601251e+08 of them.
func MarshalFloat(f float64) graphql.ContextMarshaler {
	return graphql.ContextWriterFunc(func(_ context.Context, w io.Writer) error {
		if math.IsInf(f, 0) || math.IsNaN(f) {
			return errors.New("a number is infinite, or none")
		}
		_, err := w.Write(strconv.AppendFloat(nil, f, 'f', -1, 64))
		return err
	})
}

// UnmarshalFloat reads a number as gqlgen does.
func UnmarshalFloat(ctx context.Context, v any) (float64, error) {
	return graphql.UnmarshalFloatContext(ctx, v)
}
