package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"oncograph/internal/flags"

	"github.com/alecthomas/kong"
)

// What the process ends with.
const (
	exitOK       = 0
	exitFailure  = 1 // the work failed, was interrupted, or found errors
	exitUnusable = 2 // the arguments, or the files that they name, can't be used
)

// commands are what the loader does. Each has a method Run that does it.
type commands struct {
	Read     readCommand     `cmd:"" help:"Read a list as printed into a registry directory."`
	Check    checkCommand    `cmd:"" help:"Report every fault of a registry directory, one a line: file:line: severity: rule: message."`
	Diff     diffCommand     `cmd:"" help:"List what two editions say differently: added, removed, moved, changed."`
	Load     loadCommand     `cmd:"" help:"Write a registry into Neo4j: one edition in the place of another."`
	Generate generateCommand `cmd:"" help:"Write a synthetic registry with the shape of the real one, for benchmarks."`
}

// streams are where a command prints.
type streams struct{ stdout, stderr io.Writer }

// unusable marks an error as one of the arguments.
type unusable struct{ error }

func (u unusable) Unwrap() error { return u.error }

// errFaulty says that the registry has errors, which have been printed.
var errFaulty = errors.New("the registry has errors")

// errDifferent says that two editions differ, which has been printed.
var errDifferent = errors.New("the editions differ")

// run is the whole command. It returns the exit code.
func run(ctx context.Context, args []string, env func(string) (string, bool), stdout, stderr io.Writer) int {
	var c commands
	helped := false
	parser, err := kong.New(&c,
		kong.Name("loader"),
		kong.Description("Makes registry directories, checks them and loads them into Neo4j. Every flag is also an environment variable."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(int) { helped = true }),
		kong.Resolvers(flags.Environment(env)),
		kong.ValueFormatter(func(v *kong.Value) string {
			if v.Flag == nil || v.Name == "help" {
				return v.Help
			}
			return v.Help + " ($" + flags.Variable(v.Name) + ")"
		}),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(streams{stdout, stderr}),
	)
	if err != nil {
		return complain(stderr, exitUnusable, err)
	}
	command, err := parser.Parse(args)
	if helped {
		return exitOK
	}
	if err != nil {
		return complain(stderr, exitUnusable, err)
	}
	return exit(stderr, command.Run())
}

// exit turns an error into an exit code, and prints it unless that was done.
func exit(stderr io.Writer, err error) int {
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFaulty), errors.Is(err, errDifferent):
		return exitFailure
	case errors.Is(err, context.Canceled):
		return complain(stderr, exitFailure, errors.New("interrupted; nothing was written"))
	case errors.As(err, &unusable{}):
		return complain(stderr, exitUnusable, err)
	default:
		return complain(stderr, exitFailure, err)
	}
}

// complain prints an error, one line for each fault that it holds.
func complain(stderr io.Writer, code int, err error) int {
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(stderr, "loader: %s\n", strings.TrimSpace(line))
	}
	return code
}
