package testserver

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"go.uber.org/goleak"
)

// parentVariable makes the test binary start a server, pause it, print its
// process id and wait to be killed.
const parentVariable = "ONCOGRAPH_TEST_NEO4J_PARENT"

func TestMain(m *testing.M) {
	if os.Getenv(parentVariable) != "" {
		parent()
	}
	code := Main(m)
	if err := goleak.Find(); err != nil && code == 0 {
		os.Stderr.WriteString(err.Error())
		code = 1
	}
	os.Exit(code)
}

// query runs one statement by a URI and gives its rows' first values.
func query(ctx context.Context, uri string, s *Server, statement string) ([]any, error) {
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.BasicAuth(s.User, s.Password, ""))
	if err != nil {
		return nil, err
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx)
	result, err := session.Run(ctx, statement, nil)
	if err != nil {
		return nil, err
	}
	var values []any
	for result.Next(ctx) {
		values = append(values, result.Record().Values[0])
	}
	return values, result.Err()
}

func one(t *testing.T, s *Server, statement string) any {
	t.Helper()
	values, err := query(t.Context(), s.URI, s, statement)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	if len(values) != 1 {
		t.Fatalf("%s gave %d rows: %v", statement, len(values), values)
	}
	return values[0]
}

func TestTheServerAnswersByBothSchemes(t *testing.T) {
	s := Shared(t)
	if got := one(t, s, "RETURN 1"); got != int64(1) {
		t.Errorf("RETURN 1 gave %v", got)
	}
	values, err := query(t.Context(), strings.Replace(s.URI, "bolt://", "neo4j://", 1), s, "RETURN 1")
	if err != nil || len(values) != 1 {
		t.Errorf("neo4j:// gave %v, %v", values, err)
	}
	if major, _, _ := strings.Cut(s.Version, "."); major != "5" {
		t.Errorf("version %q", s.Version)
	}
}

func TestAWrongPasswordIsRefused(t *testing.T) {
	s := *Shared(t)
	s.Password += "x"
	_, err := query(t.Context(), s.URI, &s, "RETURN 1")
	var refused *neo4j.Neo4jError
	if !errors.As(err, &refused) || refused.Code != "Neo.ClientError.Security.Unauthorized" {
		t.Errorf("got %v", err)
	}
}

func TestClearLeavesNothing(t *testing.T) {
	s := Shared(t)
	for _, statement := range []string{
		"UNWIND range(1, 25000) AS i CREATE (:A {i: i})-[:R]->(:B)",
		"CREATE CONSTRAINT `odd ``name` FOR (a:A) REQUIRE a.i IS UNIQUE",
		"CREATE FULLTEXT INDEX words FOR (a:A) ON EACH [a.text]",
	} {
		if _, err := query(t.Context(), s.URI, s, statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	for statement, left := range map[string]int64{
		"MATCH (n) RETURN count(n)":                                   0,
		"SHOW CONSTRAINTS YIELD name RETURN count(*)":                 0,
		"SHOW INDEXES YIELD name, type RETURN collect(DISTINCT type)": -1,
	} {
		switch got := one(t, s, statement).(type) {
		case int64:
			if got != left {
				t.Errorf("%s gave %d", statement, got)
			}
		case []any:
			if len(got) != 1 || got[0] != "LOOKUP" {
				t.Errorf("%s gave %v", statement, got)
			}
		}
	}
}

// TestAServerOfItsOwn has one server for all parts, in this order, since each
// start takes many seconds of a processor.
func TestAServerOfItsOwn(t *testing.T) {
	s, err := Own(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
	one(t, s, "CREATE (n:Old) RETURN 1")
	for _, part := range []struct {
		name string
		test func(*testing.T, *Server)
	}{
		{"keeps others from its port and directory", unusable},
		{"can be given to other tests", givenAway},
		{"hangs while it is paused", paused},
		{"has its data after a kill", killed},
		{"stops while it is paused and leaves nothing", stopped},
	} {
		if !t.Run(part.name, func(t *testing.T) { part.test(t, s) }) {
			return
		}
	}
}

func givenAway(t *testing.T, s *Server) {
	lockFile := filepath.Join(t.TempDir(), "lock")
	got, err := given(t.Context(), s.URI, s.User, s.Password, lockFile)
	if err != nil {
		t.Fatal(err)
	}
	if got.Version != s.Version || !got.Given() {
		t.Errorf("got %+v", got)
	}
	if nodes := one(t, got, "MATCH (n) RETURN count(n)"); nodes != int64(0) {
		t.Errorf("%v nodes are left", nodes)
	}
	for name, do := range map[string]func() error{
		"Kill": got.Kill, "Pause": got.Pause, "Resume": got.Resume,
		"Restart": func() error { return got.Restart(t.Context()) },
	} {
		if err := do(); !errors.Is(err, ErrGiven) {
			t.Errorf("%s gave %v", name, err)
		}
	}

	var released atomic.Bool
	second := make(chan error)
	go func() {
		_, err := given(t.Context(), s.URI, s.User, s.Password+"x", lockFile)
		if !released.Load() {
			err = errors.New("the second did not wait for the first")
		}
		second <- err
	}()
	one(t, got, "RETURN 1")
	released.Store(true)
	if err := got.Stop(); err != nil {
		t.Fatal(err)
	}
	if err := <-second; err == nil || !strings.Contains(err.Error(), s.URI) || !strings.Contains(err.Error(), "Unauthorized") {
		t.Errorf("a wrong password gave %v", err)
	}
	one(t, s, "RETURN 1") // it goes on
}

func paused(t *testing.T, s *Server) {
	if err := s.Pause(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	if _, err := query(ctx, s.URI, s, "RETURN 1"); !errors.Is(err, context.DeadlineExceeded) && !neo4j.IsConnectivityError(err) {
		t.Errorf("a paused server gave %v", err)
	}
	if err := s.Resume(); err != nil {
		t.Fatal(err)
	}
	one(t, s, "RETURN 1")
}

func killed(t *testing.T, s *Server) {
	uri := s.URI
	one(t, s, "CREATE (n:Kept {i: 42}) RETURN n.i")
	if err := s.Kill(); err != nil {
		t.Fatal(err)
	}
	if _, err := query(t.Context(), s.URI, s, "RETURN 1"); err == nil {
		t.Error("a killed server answers")
	}
	if err := s.Restart(t.Context()); err != nil {
		t.Fatal(err)
	}
	if s.URI != uri {
		t.Errorf("it was at %s and is at %s", uri, s.URI)
	}
	if got := one(t, s, "MATCH (n:Kept) RETURN n.i"); got != int64(42) {
		t.Errorf("got %v", got)
	}
}

func stopped(t *testing.T, s *Server) {
	pid := s.process.command.Process.Pid
	if err := s.Pause(); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time nothing happens
		if err := s.Stop(); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Kill(-pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Errorf("processes of the group %d are left: %v", pid, err)
	}
	if _, err := os.Stat(s.dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is left: %v", s.dir, err)
	}
}

// unusable runs the launcher as a person would.
func unusable(t *testing.T, s *Server) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	address := strings.TrimPrefix(s.URI, "bolt://")
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		says string
	}{
		"a port that is taken":      {[]string{"--data", t.TempDir(), "--listen", address}, "can't listen on " + address},
		"a directory in use":        {[]string{"--data", filepath.Join(s.dir, "data"), "--listen", "127.0.0.1:0"}, "in use by another Neo4j"},
		"a file for a directory":    {[]string{"--data", file, "--listen", "127.0.0.1:0"}, "can't use the directory"},
		"no password":               {[]string{"--data", t.TempDir(), "--listen", "127.0.0.1:0"}, "needs a password"},
		"a password file not there": {[]string{"--data", t.TempDir(), "--listen", "127.0.0.1:0", "--password-file", file + "x"}, "can't read the password file"},
		"a password too short":      {[]string{"--data", t.TempDir(), "--listen", "127.0.0.1:0", "--password-file", file}, "at least 8 characters"},
		"an address of a network":   {[]string{"--data", t.TempDir(), "--listen", "0.0.0.0:7687"}, "not a loopback address"},
		"no port":                   {[]string{"--data", t.TempDir(), "--listen", "127.0.0.1"}, "not HOST:PORT"},
		"a port too high":           {[]string{"--data", t.TempDir(), "--listen", "127.0.0.1:70000"}, "not HOST:PORT"},
		"an unknown argument":       {[]string{"--date"}, "unknown argument --date"},
		"an argument without value": {[]string{"--data"}, "--data needs a value"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("ONCOGRAPH_NEO4J_PASSWORD", "")
			command := exec.CommandContext(t.Context(), filepath.Join(root, "neo4j", "run"), c.args...)
			out, err := command.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) || exit.ExitCode() != 2 {
				t.Errorf("ended with %v", err)
			}
			if said := string(out); !strings.Contains(said, c.says) || strings.Count(said, "\n") != 1 {
				t.Errorf("said %q, not %q", said, c.says)
			}
		})
	}
}

// TestAServerEndsWithTheTestsThatStartedIt kills a process that started one and
// paused it, so that it can't notice by itself.
func TestAServerEndsWithTheTestsThatStartedIt(t *testing.T) {
	command := exec.CommandContext(t.Context(), os.Args[0])
	command.Env = append(os.Environ(), parentVariable+"=1", "TMPDIR="+t.TempDir())
	command.Stderr = os.Stderr
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	var pid int
	_, err = fmt.Fscan(out, &pid)
	_ = command.Process.Kill()
	_ = command.Wait()
	if err != nil {
		t.Fatal(err)
	}
	if !endsWithin(t, pid, stopTimeout) {
		t.Errorf("process %d is left", pid)
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
}

// parent is what the process does that TestAServerEndsWithTheTestsThatStartedIt kills.
func parent() {
	s, err := Own(context.Background())
	if err == nil {
		err = s.Pause()
	}
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
	os.Stdout.WriteString(strconv.Itoa(s.process.command.Process.Pid) + "\n")
	select {}
}

// endsWithin waits for a process that is no child of this one.
func endsWithin(t *testing.T, pid int, d time.Duration) bool {
	deadline := time.After(d)
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		// One that has ended stays as a zombie where nobody takes its status.
		stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
		if err != nil || strings.Contains(string(stat), ") Z ") {
			return true
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Logf("%s", stat)
			return false
		}
	}
}

func TestWithoutJavaTheErrorSaysWhatToInstall(t *testing.T) {
	t.Setenv("JAVA_HOME", t.TempDir())
	_, err := Own(t.Context())
	if err == nil || !strings.Contains(err.Error(), "apt-get install default-jdk-headless") {
		t.Errorf("got %v", err)
	}
}

func TestPort0TakesAFreeOneAndAStopIsClean(t *testing.T) {
	root, err := findRoot()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), filepath.Join(root, "neo4j", "run"), "--data", t.TempDir(), "--listen", "[::1]:0", "--settings")
	if l, err := net.Listen("tcp", "[::1]:0"); err == nil {
		l.Close()
	} else {
		command.Args[4] = "127.0.0.1:0" // no IPv6 here
	}
	command.Env = append(os.Environ(), "ONCOGRAPH_NEO4J_PASSWORD=a password of its own")
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	s := &Server{User: "neo4j", Password: "a password of its own"}
	for lines.Scan() {
		if uri, ok := strings.CutPrefix(lines.Text(), "ready "); ok {
			s.URI = uri
			break
		}
		if !strings.HasPrefix(lines.Text(), "export ONCOGRAPH_NEO4J_") {
			t.Errorf("said %q", lines.Text())
		}
	}
	one(t, s, "RETURN 1")
	if err := command.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	rest, _ := io.ReadAll(out)
	if err := command.Wait(); err != nil || len(rest) > 0 {
		t.Errorf("ended with %v after saying %q", err, rest)
	}
}
