package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"strconv"
	"time"

	"oncograph/internal/flags"
	"oncograph/store/neo4jstore"

	"github.com/alecthomas/kong"
)

// config is what the command line and the environment settle.
type config struct {
	Listen   string `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Address to serve on (${default}); port 0 takes a free one."`
	Store    string `default:"memory" enum:"memory,neo4j" help:"Where the registry is kept: memory, or neo4j, into which loader load has put it (${default})."`
	Registry string `placeholder:"DIR" help:"Registry directory to serve; the embedded one if not given."`

	Earlier string `placeholder:"DIR" help:"Registry directory of an earlier edition, which editionChanges and coverageChanges compare with; none if not given."`

	neo4jstore.Flags

	ReloadInterval time.Duration `default:"2s" help:"How often to look whether the registry directory changed; 0 leaves it to SIGHUP."`

	ReadTimeout     time.Duration `default:"15s" help:"Longest time for a request to arrive, its body included."`
	RequestTimeout  time.Duration `default:"10s" help:"Longest time for a GraphQL operation to run."`
	ShutdownTimeout time.Duration `default:"20s" help:"Longest time for running requests to finish after a stop signal."`

	limits

	LogLevel  slog.Level `default:"info" help:"Least level to log: debug, info, warn or error."`
	LogFormat string     `default:"text" enum:"text,json" help:"Form of the log on stderr: ${enum}."`
}

// errHelp says that the arguments asked for help, which has been printed.
var errHelp = errors.New("help")

// parseConfig reads the arguments, and the environment for what they leave open.
func parseConfig(args []string, env func(string) (string, bool), stdout, stderr io.Writer) (config, error) {
	var c config
	helped := false
	parser, err := kong.New(&c,
		kong.Name("server"),
		kong.Description("Serves the registry of cooperative groups over GraphQL. Every flag is also an environment variable."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(int) { helped = true }),
		kong.Resolvers(flags.Environment(env)),
		kong.ValueFormatter(func(v *kong.Value) string {
			if v.Name == "help" {
				return v.Help
			}
			return v.Help + " ($" + flags.Variable(v.Name) + ")"
		}),
	)
	if err != nil {
		return config{}, err
	}
	_, err = parser.Parse(args)
	if helped {
		return config{}, errHelp
	}
	return c, err
}

// Validate reports values that parse and make no sense; kong calls it.
func (c *config) Validate() error {
	_, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen: %q is not HOST:PORT", c.Listen)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("--listen: the port of %q is not a number from 0 to 65535", c.Listen)
	}
	if c.Store == "neo4j" && c.Registry != "" {
		return errors.New("--registry: a Neo4j is loaded with loader load; leave out --registry or --store neo4j")
	}
	if c.ReloadInterval < 0 {
		return fmt.Errorf("--reload-interval: %v is negative", c.ReloadInterval)
	}
	for _, d := range []struct {
		flag  string
		value time.Duration
	}{
		{"read-timeout", c.ReadTimeout},
		{"request-timeout", c.RequestTimeout},
		{"shutdown-timeout", c.ShutdownTimeout},
	} {
		if d.value <= 0 {
			return fmt.Errorf("--%s: %v is not a positive duration", d.flag, d.value)
		}
	}
	return c.validate()
}

// logger writes the log in the form that was asked for.
func (c *config) logger(w io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.LogLevel}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}
