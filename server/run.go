package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
)

// What the process ends with.
const (
	exitOK       = 0
	exitFailure  = 1 // while serving, or requests were cut off by the stop
	exitUnusable = 2 // the arguments, the registry or the address can't be used
)

// run is the whole command. It serves until ctx ends, then lets running
// requests finish, and returns the exit code.
func run(ctx context.Context, args []string, env func(string) (string, bool), stdout, stderr io.Writer) int {
	c, err := parseConfig(args, env, stdout, stderr)
	if errors.Is(err, errHelp) {
		return exitOK
	}
	if err != nil {
		return complain(stderr, exitUnusable, err)
	}
	log := c.logger(stderr)
	read := fingerprint(c.Registry) // before reading, so that no change is missed
	s, err := openService(ctx, c, log)
	if err != nil {
		return complain(stderr, exitUnusable, err)
	}
	defer s.close(context.WithoutCancel(ctx)) //nolint:errcheck // the process ends
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return complain(stderr, exitUnusable, fmt.Errorf("can't listen on %s: %w", c.Listen, err))
	}
	if err := serve(ctx, c, s, read, listener, stdout, log); err != nil {
		return complain(stderr, exitFailure, err)
	}
	return exitOK
}

// complain prints an error, one line for each fault that it holds.
func complain(stderr io.Writer, code int, err error) int {
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(stderr, "server: %s\n", strings.TrimSpace(line))
	}
	return code
}

// serve answers requests on a listener until ctx ends, and closes it. read is
// the fingerprint of the registry directory that the service was opened from.
func serve(ctx context.Context, c config, s *service, read string, listener net.Listener, stdout io.Writer, log *slog.Logger) error {
	m := newMetrics(s.registry)
	handler := newGraphQL(s.schema, s.present, c.limits, c.RequestTimeout, m, log)
	server := newServer(c, newMux(c, s, handler, m, ctx.Done(), log), m, log)

	// Requests outlive ctx until the shutdown's deadline.
	requests, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	server.BaseContext = func(net.Listener) context.Context { return requests }

	var background sync.WaitGroup
	defer background.Wait()
	watching, stopWatching := context.WithCancel(ctx)
	defer stopWatching()
	hangup := make(chan os.Signal, 1)
	signal.Notify(hangup, syscall.SIGHUP)
	defer signal.Stop(hangup)
	background.Go(func() {
		(&reloader{c.Registry, read, c.ReloadInterval, s, m, log}).watch(watching, hangup)
	})

	failed := make(chan error, 1)
	background.Go(func() { failed <- server.Serve(listener) })
	now := s.edition(ctx)
	log.Info("serving", "address", listener.Addr().String(), "store", c.Store, "edition", now.Edition, "version", now.Version)
	fmt.Fprintf(stdout, "http://%s/\n", listener.Addr())

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping", "deadline", c.ShutdownTimeout)
	deadline, cancel := context.WithTimeout(requests, c.ShutdownTimeout)
	defer cancel()
	if err := server.Shutdown(deadline); err != nil {
		cut()
		return errors.Join(fmt.Errorf("running requests were cut off after %v", c.ShutdownTimeout), server.Close())
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	log.Info("stopped")
	return nil
}
