// Package flags lets the commands read their flags from the environment too.
package flags

import (
	"strings"

	"github.com/alecthomas/kong"
)

// Environment resolves flags that the command line leaves open.
func Environment(env func(string) (string, bool)) kong.ResolverFunc {
	return func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		if value, ok := env(Variable(flag.Name)); ok && flag.Name != "help" {
			return value, nil
		}
		return nil, nil
	}
}

// Variable names a flag's environment variable: --request-timeout is
// ONCOGRAPH_REQUEST_TIMEOUT.
func Variable(flag string) string {
	return "ONCOGRAPH_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}
