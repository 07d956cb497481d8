// Command with starts a Neo4j for one command and everything that it starts:
//
//	go run ./neo4j/with go test ./...
//
// The command finds it in ONCOGRAPH_TEST_NEO4J_URI, _USER and _PASSWORD. Where
// ONCOGRAPH_TEST_NEO4J_URI is set already, that server serves and none is started.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"oncograph/neo4j/testserver"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code, err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintf(os.Stderr, "with: %v\n", err)
	}
	os.Exit(code)
}

// run gives the exit code of the command that args are.
func run(ctx context.Context, args []string) (code int, err error) {
	if len(args) == 0 {
		return 2, errors.New("usage: go run ./neo4j/with COMMAND")
	}
	command := exec.CommandContext(ctx, args[0], args[1:]...)
	command.Cancel = func() error { return command.Process.Signal(syscall.SIGTERM) }
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if os.Getenv(testserver.URIVariable) == "" {
		s, err := testserver.Own(ctx)
		if err != nil {
			return 2, err
		}
		defer func() {
			if stopErr := s.Stop(); stopErr != nil && err == nil {
				code, err = 1, stopErr
			}
		}()
		command.Env = append(os.Environ(),
			testserver.URIVariable+"="+s.URI,
			testserver.UserVariable+"="+s.User,
			testserver.PasswordVariable+"="+s.Password)
	}
	err = command.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		return max(exit.ExitCode(), 1), nil // -1 is a signal's
	}
	if err != nil {
		return 2, err
	}
	return 0, nil
}
