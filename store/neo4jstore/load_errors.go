package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// How long the database may take before it counts as gone. The driver looks at
// a context while it waits for an answer only if that has a deadline.
const (
	greetingTime  = 10 * time.Second
	statementTime = 5 * time.Minute
)

// usable refuses a database that is no Neo4j of version 5 or later, or that
// holds what is not ours.
func (l *Loader) usable(ctx context.Context) error {
	// Unlike a statement, this is tried once: an address where no Neo4j answers
	// is a mistake more likely than an outage.
	greeting, cancel := context.WithTimeout(ctx, greetingTime)
	defer cancel()
	info, err := l.store.driver.GetServerInfo(greeting)
	if err != nil {
		return explain(ctx, l.store.options, err)
	}
	if err := checkVersion(info.Agent()); err != nil {
		return fmt.Errorf("%s: %w", l.store.options.URI, err)
	}
	rows, err := l.run(ctx, `MATCH (n) WHERE NOT n:Oncograph RETURN labels(n) AS labels LIMIT 1`, nil)
	if err != nil {
		return err
	}
	if len(rows) > 0 {
		return fmt.Errorf("the database holds data that is not a registry, such as a node with the labels %v; name an empty database with --neo4j-database", rows[0]["labels"])
	}
	return nil
}

// checkVersion refuses what a server calls itself, such as Neo4j/5.26.0, unless
// it is a Neo4j of version 5 or later.
func checkVersion(agent string) error {
	version, isNeo4j := strings.CutPrefix(agent, "Neo4j/")
	major, _, _ := strings.Cut(version, ".")
	n, err := strconv.Atoi(major)
	switch {
	case !isNeo4j:
		return fmt.Errorf("there is no Neo4j, but %q", agent)
	case err == nil && n < 5:
		return fmt.Errorf("there is Neo4j %s; version 5 or later is needed", version)
	}
	return nil
}

// explain says what is wrong with a database, and what would be right.
func explain(ctx context.Context, o Options, err error) error {
	var server *neo4j.Neo4jError
	var usage *neo4j.UsageError
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("%w: %w", context.Cause(ctx), err)
	}
	if errors.As(err, &server) {
		code := strings.TrimPrefix(server.Code, "Neo.ClientError.")
		switch {
		case strings.HasPrefix(code, "General.ForbiddenOnReadOnlyDatabase"), strings.HasPrefix(code, "General.WriteOnReadOnlyAccessDatabase"):
			return fmt.Errorf("the database at %s may only be read: %w", o.URI, err)
		case strings.HasPrefix(code, "Security.Forbidden"):
			return fmt.Errorf("user %q may not write to this database; use one with the role admin, or with those of publisher and of schema changes: %w", o.User, err)
		case strings.HasPrefix(code, "Security.AuthenticationRateLimit"):
			return fmt.Errorf("%s was given too many wrong passwords; wait some seconds, then give the right one by --neo4j-password-file", o.URI)
		case strings.HasPrefix(code, "Security"):
			return fmt.Errorf("%s refuses user %q with this password; set --neo4j-user and --neo4j-password-file", o.URI, o.User)
		case strings.HasPrefix(code, "Database.DatabaseNotFound"):
			return fmt.Errorf("%s has no database %q, which --neo4j-database names", o.URI, o.Database)
		}
		return fmt.Errorf("the database at %s refuses: %w", o.URI, err)
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("no Neo4j answers at %s: %w", o.URI, err)
	case errors.As(err, &usage):
		return fmt.Errorf("there is no Neo4j of version 5 or later at %s: %w", o.URI, err)
	case neo4j.IsConnectivityError(err), neo4j.IsTransactionExecutionLimit(err), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("there is no Neo4j at %s, or the connection broke: %w", o.URI, err)
	}
	return err
}
