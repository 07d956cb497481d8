// Package neo4jstore answers from a graph in Neo4j, which Load has written.
// docs/graph.md describes the graph. Statements are constant text for a shape
// of request, with parameters; a request costs one for each level that it
// follows, never one for each row.
package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"oncograph/catalog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// Options say where the database is.
type Options struct {
	URI            string // bolt://host:port, or neo4j://host:port for routing
	User, Password string
	Database       string        // "" is the server's default
	Timeout        time.Duration // of one statement; 0 leaves it to the request's context
	Log            *slog.Logger  // statements at debug; nil is silent
	Profile        bool          // count the database's work on each statement, which slows it; the log has the hits
}

// Store is a catalog.Store in Neo4j.
type Store struct {
	driver  neo4j.DriverWithContext
	options Options
}

var _ catalog.Store = (*Store)(nil)

// Open makes a store. It does not wait for the database: Ping says whether it
// is there.
func Open(o Options) (*Store, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	driver, err := neo4j.NewDriverWithContext(o.URI, neo4j.BasicAuth(o.User, o.Password, ""), func(c *config.Config) {
		c.MaxConnectionPoolSize = 50
		c.ConnectionAcquisitionTimeout = 5 * time.Second
		c.SocketConnectTimeout = 5 * time.Second
		c.MaxTransactionRetryTime = 5 * time.Second
		c.ConnectionLivenessCheckTimeout = 5 * time.Second
	})
	if err != nil {
		return nil, fmt.Errorf("%q is not the address of a Neo4j: %w; it looks like bolt://127.0.0.1:7687 or neo4j://…", o.URI, err)
	}
	return &Store{driver: driver, options: o}, nil
}

// Close closes the connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// row is one record of a result, by column.
type row = map[string]any

// run runs one statement that reads, on a reader where there are several.
func (s *Store) run(ctx context.Context, text string, parameters map[string]any) ([]row, error) {
	start := time.Now()
	asked := text
	if s.options.Profile {
		asked = "PROFILE " + text
	}
	settings := []neo4j.ExecuteQueryConfigurationOption{neo4j.ExecuteQueryWithReadersRouting()}
	if s.options.Database != "" {
		settings = append(settings, neo4j.ExecuteQueryWithDatabase(s.options.Database))
	}
	if timeout := s.timeout(ctx); timeout > 0 {
		settings = append(settings, neo4j.ExecuteQueryWithTransactionConfig(neo4j.WithTxTimeout(timeout)))
	}
	result, err := neo4j.ExecuteQuery(ctx, s.driver, asked, parameters, neo4j.EagerResultTransformer, settings...)
	if err != nil {
		s.log(ctx, text, start, 0, "err", err)
		return nil, unavailable(ctx, err)
	}
	if profile := result.Summary.Profile(); profile != nil {
		s.log(ctx, text, start, len(result.Records), "hits", hitsOf(profile))
	} else {
		s.log(ctx, text, start, len(result.Records))
	}
	rows := make([]row, len(result.Records))
	for i, r := range result.Records {
		rows[i] = r.AsMap()
	}
	return rows, nil
}

// log tells, at debug, what a statement without its parameters took.
func (s *Store) log(ctx context.Context, text string, start time.Time, rows int, more ...any) {
	s.options.Log.DebugContext(ctx, "cypher", append([]any{"statement", text, "took", time.Since(start), "rows", rows}, more...)...)
}

// hitsOf is how often a plan made the database look into its store.
func hitsOf(plan neo4j.ProfiledPlan) int64 {
	hits := plan.DbHits()
	for _, child := range plan.Children() {
		hits += hitsOf(child)
	}
	return hits
}

// timeout is how long the database may work on one statement: what is left of
// the request's time, at most the store's own bound.
func (s *Store) timeout(ctx context.Context) time.Duration {
	timeout := s.options.Timeout
	if deadline, ok := ctx.Deadline(); ok {
		if left := time.Until(deadline); timeout == 0 || left < timeout {
			timeout = max(left, time.Millisecond)
		}
	}
	return timeout
}

// unavailable is the error of a statement that did not answer.
func unavailable(ctx context.Context, err error) error {
	if ctx.Err() != nil && !errors.Is(err, ctx.Err()) {
		err = errors.Join(ctx.Err(), err)
	}
	message := "the database did not answer; try again in a moment"
	var refused *neo4j.Neo4jError
	if errors.As(err, &refused) && refused.HasSecurityCode() { // which trying again does not mend
		message = "the database refuses this server's user or password; whoever runs it sets the right --neo4j-user and --neo4j-password-file"
	}
	return &catalog.Error{Code: catalog.Unavailable, Message: message, Err: err}
}

// isUnavailable says that the database did not answer.
func isUnavailable(err error) bool {
	var e *catalog.Error
	return errors.As(err, &e) && e.Code == catalog.Unavailable
}

// errNoRegistry is the error of a database that no registry was loaded into.
var errNoRegistry = &catalog.Error{Code: catalog.Unavailable, Message: "the database holds no registry yet; load one with `loader load`"}

// answer is the work on one request: the edition that it reads, and the records
// that it has met.
type answer struct {
	store   *Store
	edition string
	records records
	// modalityCodes is the vocabulary that offers and lacks may name.
	modalityCodes []string
	properties    properties // of the edition's node
	statements    int
}

// begin finds the edition that a request is answered from.
func (s *Store) begin(ctx context.Context) (*answer, error) {
	rows, err := s.run(ctx, `MATCH (e:Edition {current: true}) RETURN e`, nil)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, errNoRegistry
	}
	edition := properties(rows[0]["e"].(neo4j.Node).Props)
	if found := edition.number("format"); found != format {
		return nil, &catalog.Error{Code: catalog.Unavailable, Message: fmt.Sprintf("the graph is of format %d, and this release reads format %d; load the registry again with this release's `loader load`", found, format)}
	}
	return &answer{
		store:         s,
		edition:       edition.text("version"),
		records:       records{},
		modalityCodes: edition.texts("modalityCodes"),
		properties:    edition,
	}, nil
}

// read runs one statement on the answer's edition, which the text names $edition.
func (a *answer) read(ctx context.Context, text string, parameters map[string]any) ([]row, error) {
	all := map[string]any{"edition": a.edition}
	for name, value := range parameters {
		all[name] = value
	}
	a.statements++
	return a.store.run(ctx, text, all)
}

// complete says whether the edition that an answer read is still there as a
// whole. An edition that is replaced loses its node before anything else of it
// goes, so if the node is there, nothing was gone when it was read.
func (a *answer) complete(ctx context.Context) (bool, error) {
	rows, err := a.read(ctx, `MATCH (e:Edition {version: $edition}) RETURN e.version`, nil)
	return len(rows) > 0, err
}

// retried answers a request from one edition as a whole: if that is removed
// before the answer is complete, it begins again on the one that took its place.
// What work found wrong in half an edition is no error of the request.
func retried[T any](ctx context.Context, s *Store, work func(*answer) (T, error)) (T, error) {
	var none T
	const most = 3
	for range most {
		a, err := s.begin(ctx)
		if err != nil {
			return none, err
		}
		result, wrong := work(a)
		if a.statements > 0 && !isUnavailable(wrong) {
			whole, err := a.complete(ctx)
			if err != nil {
				return none, err
			}
			if !whole {
				continue
			}
		}
		if wrong != nil {
			return none, wrong
		}
		return result, nil
	}
	return none, &catalog.Error{Code: catalog.Unavailable, Message: "the registry is being replaced again and again; try again in a moment"}
}

// Ping is nil when the database answers and holds a registry.
func (s *Store) Ping(ctx context.Context) error {
	_, err := s.begin(ctx)
	return err
}
