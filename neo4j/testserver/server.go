// Package testserver gives tests a real Neo4j.
//
// A package whose tests read and write says
//
//	func TestMain(m *testing.M) { os.Exit(testserver.Main(m)) }
//
// and asks in each test for testserver.Shared(t). That is the server of
// ONCOGRAPH_TEST_NEO4J_URI, ONCOGRAPH_TEST_NEO4J_USER (neo4j if not given) and
// ONCOGRAPH_TEST_NEO4J_PASSWORD where these are set, as `make test` does to have
// one server for all packages; otherwise one that the package's first such test
// starts. Everything that the server of ONCOGRAPH_TEST_NEO4J_URI holds is deleted.
//
// A test that breaks its server takes one of its own, by Own, or puts a Proxy
// before the shared one.
package testserver

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// The variables that name a server to use instead of starting one.
const (
	URIVariable      = "ONCOGRAPH_TEST_NEO4J_URI"
	UserVariable     = "ONCOGRAPH_TEST_NEO4J_USER"
	PasswordVariable = "ONCOGRAPH_TEST_NEO4J_PASSWORD"
)

// How long things may take on a machine that is busy with other tests.
const (
	startTimeout = 3 * time.Minute
	stopTimeout  = time.Minute
)

// ErrGiven is what can't be done to a server that was not started here.
var ErrGiven = errors.New("the server of " + URIVariable + " is not this test's to stop: use Own")

// Server is a Neo4j that answers at URI.
type Server struct {
	URI      string // bolt://HOST:PORT
	User     string
	Password string
	Version  string // such as 5.26.30

	dir     string // the data directory and what belongs to it; "" for a given server
	process *process
	lock    *os.File // held for as long as a given server is used
}

var shared struct {
	once   sync.Once
	server *Server
	err    error
}

// Shared is the server of all tests of a package, which Main stops. It holds
// what earlier tests left: a test begins with Clear or with data of its own.
// Without a server the test fails, and the failure says what to install.
func Shared(tb testing.TB) *Server {
	tb.Helper()
	shared.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
		defer cancel()
		shared.server, shared.err = Start(ctx)
	})
	if shared.err != nil {
		tb.Fatal(shared.err)
	}
	return shared.server
}

// Main runs a package's tests, then stops the shared server if one of them
// started it. It gives the code to exit with.
func Main(m *testing.M) int {
	code := m.Run()
	if shared.server == nil {
		return code
	}
	if err := shared.server.Stop(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return max(code, 1)
	}
	return code
}

// Start gives the server of ONCOGRAPH_TEST_NEO4J_URI, emptied, or one of its own
// if that is not set. Packages that are tested at once wait for each other here
// before they use a given server, since a Community Neo4j has one database.
func Start(ctx context.Context) (*Server, error) {
	uri := os.Getenv(URIVariable)
	if uri == "" {
		return Own(ctx)
	}
	root, err := findRoot()
	if err != nil {
		return nil, err
	}
	user := cmp.Or(os.Getenv(UserVariable), "neo4j")
	return given(ctx, uri, user, os.Getenv(PasswordVariable), filepath.Join(root, "build", "neo4j", "test.lock"))
}

// given waits for the lock, then empties a server that others started.
func given(ctx context.Context, uri, user, password, lockFile string) (*Server, error) {
	s := &Server{URI: uri, User: user, Password: password}
	var err error
	if s.lock, err = lock(lockFile); err != nil {
		return nil, err
	}
	if err = s.meet(ctx); err == nil {
		err = s.Clear(ctx)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s=%s: %w", URIVariable, uri, err), s.Stop())
	}
	return s, nil
}

// Own starts a new, empty server on a free port, whatever the environment says.
// It ends with the process that started it, if not by Stop before.
func Own(ctx context.Context) (*Server, error) {
	dir, err := os.MkdirTemp("", "oncograph-neo4j-")
	if err != nil {
		return nil, err
	}
	s := &Server{User: "neo4j", Password: rand.Text(), dir: dir}
	if err := os.WriteFile(s.passwordFile(), []byte(s.Password), 0o600); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	for range 5 {
		var address string
		if address, err = freeAddress(); err != nil {
			break
		}
		s.URI = "bolt://" + address
		// Another may have taken the port meanwhile.
		if err = s.launch(ctx); err == nil || !strings.Contains(err.Error(), "can't listen on") {
			break
		}
	}
	if err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	return s, nil
}

// Given says whether the server is that of ONCOGRAPH_TEST_NEO4J_URI, which can't
// be killed or paused.
func (s *Server) Given() bool { return s.dir == "" }

// Stop stops the server and deletes what it held; a given one it only lets go.
// Nothing happens the second time.
func (s *Server) Stop() error {
	if s.Given() {
		if s.lock == nil {
			return nil
		}
		err := s.lock.Close()
		s.lock = nil
		return err
	}
	var err error
	if s.process != nil {
		err = s.process.stop()
		s.process = nil
	}
	return errors.Join(err, os.RemoveAll(s.dir))
}

// Kill ends the server at once, as a crash does. Its data stay for Restart.
func (s *Server) Kill() error {
	if s.Given() {
		return ErrGiven
	}
	if s.process == nil {
		return nil
	}
	err := s.process.kill()
	s.process = nil
	return err
}

// Restart stops the server, if it runs, and starts it with the same address,
// password and data.
func (s *Server) Restart(ctx context.Context) error { return s.restart(ctx) }

// RestartReadOnly does the same, and the database refuses to write until the
// next Restart.
func (s *Server) RestartReadOnly(ctx context.Context) error { return s.restart(ctx, "--read-only") }

func (s *Server) restart(ctx context.Context, more ...string) error {
	if s.Given() {
		return ErrGiven
	}
	if s.process != nil {
		if err := s.process.stop(); err != nil {
			return err
		}
		s.process = nil
	}
	return s.launch(ctx, more...)
}

// Pause keeps the server from doing anything, as a machine that hangs: its
// connections stay open and nobody answers. Resume lets it go on.
func (s *Server) Pause() error { return s.signal((*process).pause) }

// Resume ends a Pause.
func (s *Server) Resume() error { return s.signal((*process).resume) }

func (s *Server) signal(send func(*process) error) error {
	switch {
	case s.Given():
		return ErrGiven
	case s.process == nil:
		return errors.New("the server does not run")
	}
	return send(s.process)
}

// Driver connects to the server; the caller closes it.
func (s *Server) Driver() (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(s.URI, neo4j.BasicAuth(s.User, s.Password, ""))
}

// Clear deletes all nodes, relationships, constraints and indexes.
func (s *Server) Clear(ctx context.Context) error {
	driver, err := s.Driver()
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer func() { _ = session.Close(ctx) }()
	// In batches, as a transaction has to fit in memory, so not in a managed one;
	// edges first, as one node can have too many.
	for _, statement := range []string{
		`MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS`,
		`MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
	} {
		if err := consume(ctx, session, statement); err != nil {
			return err
		}
	}
	for _, schema := range []struct{ list, drop string }{
		{`SHOW CONSTRAINTS YIELD name`, "DROP CONSTRAINT `%s` IF EXISTS"},
		{`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`, "DROP INDEX `%s` IF EXISTS"},
	} {
		result, err := session.Run(ctx, schema.list, nil)
		if err != nil {
			return err
		}
		records, err := result.Collect(ctx)
		if err != nil {
			return err
		}
		for _, record := range records {
			name := strings.ReplaceAll(record.Values[0].(string), "`", "``")
			if err := consume(ctx, session, fmt.Sprintf(schema.drop, name)); err != nil {
				return err
			}
		}
	}
	return nil
}

func consume(ctx context.Context, session neo4j.SessionWithContext, statement string) error {
	result, err := session.Run(ctx, statement, nil)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

// launch starts the process and waits until it answers.
func (s *Server) launch(ctx context.Context, more ...string) error {
	root, err := findRoot()
	if err != nil {
		return err
	}
	s.process, err = launch(ctx, root, s.dir, append([]string{
		"--data", filepath.Join(s.dir, "data"),
		"--listen", strings.TrimPrefix(s.URI, "bolt://"),
		"--password-file", s.passwordFile(),
		"--stop-with-stdin",
	}, more...)...)
	if err != nil {
		return err
	}
	return s.meet(ctx)
}

// meet checks the address and the password, and learns the version.
func (s *Server) meet(ctx context.Context) error {
	driver, err := s.Driver()
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(ctx) }()
	info, err := driver.GetServerInfo(ctx)
	if err != nil {
		return err
	}
	s.Version = strings.TrimPrefix(info.Agent(), "Neo4j/")
	return nil
}

func (s *Server) passwordFile() string { return filepath.Join(s.dir, "password") }
