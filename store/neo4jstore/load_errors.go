package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// usable refuses a database that is no Neo4j of version 5 or later, or that
// holds what is not ours.
func (l *Loader) usable(ctx context.Context) error {
	// Unlike a statement, this is tried once: an address where nothing answers
	// is a mistake more likely than an outage.
	info, err := l.store.driver.GetServerInfo(ctx)
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

// explain says what is wrong with a connection, and what would be right.
func explain(ctx context.Context, o Options, err error) error {
	var server *neo4j.Neo4jError
	var authentication *neo4j.InvalidAuthenticationError
	var connectivity *neo4j.ConnectivityError
	var tried *neo4j.TransactionExecutionLimit
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("%w: %w", context.Cause(ctx), err)
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Security.Forbidden"):
		return fmt.Errorf("user %q may not write to this database; use one with the role publisher or above: %s", o.User, server.Msg)
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Security"), errors.As(err, &authentication):
		return fmt.Errorf("%s refuses user %q with this password; set --neo4j-user and --neo4j-password-file", o.URI, o.User)
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Database"):
		return fmt.Errorf("%s has no database %q: %s", o.URI, o.Database, server.Msg)
	case errors.As(err, &server):
		return fmt.Errorf("the database refused: %s", server.Msg)
	case errors.As(err, &connectivity), errors.As(err, &tried):
		return fmt.Errorf("there is no Neo4j at %s, or the connection broke: %w", o.URI, err)
	}
	return err
}
