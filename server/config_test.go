package main

import (
	"bytes"
	"context"
	"net"
	"strings"
	"testing"
	"time"
)

func TestAFlagIsAnEnvironmentVariableTooAndTheFlagWins(t *testing.T) {
	env := environ(map[string]string{
		"ONCOGRAPH_LISTEN":          "127.0.0.1:1",
		"ONCOGRAPH_REQUEST_TIMEOUT": "3s",
		"ONCOGRAPH_MAX_DEPTH":       "7",
		"ONCOGRAPH_LOG_LEVEL":       "warn",
		"ONCOGRAPH_HELP":            "true",
	})
	c, err := parseConfig([]string{"--listen", "127.0.0.1:2"}, env, &bytes.Buffer{}, &bytes.Buffer{})
	if err != nil {
		t.Fatal(err)
	}
	if c.Listen != "127.0.0.1:2" {
		t.Errorf("listens on %s; the flag must win", c.Listen)
	}
	if c.RequestTimeout != 3*time.Second || c.MaxDepth != 7 || c.LogLevel.String() != "WARN" {
		t.Errorf("the environment was not taken: %+v", c)
	}
	if c.MaxTokens != 5000 || c.Store != "memory" {
		t.Errorf("defaults are missing: %+v", c)
	}
}

func TestWhatCannotBeUsedIsOneClearLineAndExit2(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	for name, tc := range map[string]struct {
		args []string
		env  map[string]string
		says string
	}{
		"an unknown flag":         {args: []string{"--lisen=x"}, says: "--lisen"},
		"an argument":             {args: []string{"serve"}, says: "serve"},
		"no port":                 {args: []string{"--listen=localhost"}, says: "HOST:PORT"},
		"a port that is none":     {args: []string{"--listen=localhost:http2"}, says: "http2"},
		"a port out of range":     {args: []string{"--listen=localhost:65536"}, says: "65535"},
		"an unknown store":        {args: []string{"--store=redis"}, says: "memory"},
		"a duration without unit": {args: []string{"--request-timeout=10"}, says: "request-timeout"},
		"no time at all":          {args: []string{"--read-timeout=0s"}, says: "--read-timeout"},
		"a negative interval":     {args: []string{"--reload-interval=-1s"}, says: "--reload-interval"},
		"a depth of nothing":      {args: []string{"--max-depth=0"}, says: "--max-depth"},
		"a bad variable":          {env: map[string]string{"ONCOGRAPH_MAX_TOKENS": "many"}, says: "max-tokens"},
		"an unknown log format":   {args: []string{"--log-format=xml"}, says: "json"},
		"a busy port":             {args: []string{"--listen=" + busy.Addr().String()}, says: "address already in use"},
		"no such registry":        {args: []string{"--listen=127.0.0.1:0", "--registry=no/such/place"}, says: "no/such/place"},
		"no such earlier one":     {args: []string{"--listen=127.0.0.1:0", "--earlier=no/such/place"}, says: "--earlier: no/such/place"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			if code := run(context.Background(), tc.args, environ(tc.env), &stdout, &stderr); code != exitUnusable {
				t.Errorf("exit %d, not %d", code, exitUnusable)
			}
			if stdout.Len() > 0 {
				t.Errorf("stdout is not empty: %s", &stdout)
			}
			if n := strings.Count(stderr.String(), "\n"); n != 1 || !strings.Contains(stderr.String(), tc.says) {
				t.Errorf("not one line that says %q:\n%s", tc.says, &stderr)
			}
		})
	}
}

func TestHelpNamesEveryFlagAndItsVariable(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if code := run(context.Background(), []string{"--help"}, environ(nil), &stdout, &stderr); code != exitOK {
		t.Errorf("exit %d", code)
	}
	for _, want := range []string{"--listen", "ONCOGRAPH_LISTEN", "--registry", "ONCOGRAPH_MAX_COMPLEXITY", "127.0.0.1:8080"} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("help does not mention %s:\n%s", want, &stdout)
		}
	}
}
