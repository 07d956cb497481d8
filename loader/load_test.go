package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oncograph/neo4j/testserver"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func TestLoadSaysWhatItWouldDoDoesItAndDoesItOnce(t *testing.T) {
	server := testserver.Shared(t)
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	lastLine := func(more ...string) (last, all string) {
		t.Helper()
		args := append([]string{"load", "--neo4j-uri", server.URI, "--neo4j-user", server.User, "--neo4j-password", server.Password}, more...)
		code, stdout, stderr := loader(t, args...)
		if code != exitOK || stderr != "" {
			t.Fatalf("%v: exit %d, stderr %q", more, code, stderr)
		}
		lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
		return lines[len(lines)-1], stdout
	}
	// 3 sources, 32 regions, 77 groups, 182 hospitals, 233 memberships, 677
	// capabilities, 18 diseases, 17 modalities, 1 department with 3 experts, 7
	// pieces of equipment and 13 techniques, 54 findings.
	const added, nothing = "1317 added, 0 changed, 0 removed", "0 added, 0 changed, 0 removed"
	last, all := lastLine("--dry-run")
	if last != added || !strings.Contains(all, "add Hospital 北京大学第一医院 (bei-jing-da-xue-di-yi-yi-yuan)\n") {
		t.Errorf("a dry run ends with %q, want %q, and names what it would add", last, added)
	}
	if last, _ := lastLine(); last != added {
		t.Errorf("the first load ends with %q, want %q: a dry run wrote, or the load did not", last, added)
	}
	if last, _ := lastLine(); last != nothing {
		t.Errorf("the second load ends with %q, want %q", last, nothing)
	}
	if last, _ := lastLine("--dry-run"); last != nothing {
		t.Errorf("a dry run after it ends with %q, want %q", last, nothing)
	}
}

func TestLoadRefusesWhatItCannotUse(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		code int
		want string
	}{
		"no password":    {[]string{"load"}, exitUnusable, "no password for the Neo4j"},
		"no such file":   {[]string{"load", "--neo4j-password-file", "nowhere"}, exitUnusable, "--neo4j-password-file"},
		"no registry":    {[]string{"load", "nowhere", "--neo4j-password", "x"}, exitUnusable, "nowhere"},
		"no Neo4j there": {[]string{"load", "--neo4j-uri", "bolt://127.0.0.1:9", "--neo4j-password", "x"}, exitFailure, "there is no Neo4j at bolt://127.0.0.1:9"},
		"no address":     {[]string{"load", "--neo4j-uri", "here", "--neo4j-password", "x"}, exitUnusable, "bolt://127.0.0.1:7687"},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := loader(t, test.args...)
			if code != test.code || stdout != "" || !strings.Contains(stderr, test.want) {
				t.Errorf("exit %d, stdout %q, stderr %q; want exit %d and %q", code, stdout, stderr, test.code, test.want)
			}
		})
	}
}

// runAsLoader makes the test's own binary the loader, so that one can be killed.
const runAsLoader = "ONCOGRAPH_TEST_RUN_AS_LOADER"

func TestMain(m *testing.M) {
	if os.Getenv(runAsLoader) != "" {
		main()
	}
	os.Exit(testserver.Main(m))
}

// killOnce runs a load of the embedded registry and kills it as soon as a
// statement on the server finds something.
func killOnce(t *testing.T, server *testserver.Server, driver neo4j.DriverWithContext, moment string) {
	t.Helper()
	proxy, err := testserver.NewProxy(server.URI)
	if err != nil {
		t.Fatal(err)
	}
	defer proxy.Close()
	proxy.Slow(5 * time.Millisecond) // so that no moment passes unseen
	process := exec.CommandContext(t.Context(), os.Args[0], "load", "--neo4j-uri", proxy.URI)
	process.Env = append(os.Environ(), runAsLoader+"=1", "ONCOGRAPH_NEO4J_PASSWORD="+server.Password)
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = process.Wait()
		close(ended)
	}()
	for {
		found, err := neo4j.ExecuteQuery(t.Context(), driver, moment, nil, neo4j.EagerResultTransformer)
		if err != nil {
			t.Fatal(err)
		}
		if len(found.Records) > 0 {
			break
		}
		select {
		case <-ended:
			t.Fatal("the load was over before the moment came")
		default:
		}
	}
	if err := process.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-ended
}

func TestALoaderThatIsKilledLeavesAWholeEditionAndTheNextOneRepairs(t *testing.T) {
	server := testserver.Shared(t)
	if err := server.Clear(t.Context()); err != nil {
		t.Fatal(err)
	}
	driver, err := server.Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	small := filepath.Join(t.TempDir(), "registry")
	if code, _, stderr := loader(t, "generate", "--hospitals", "5", "--out", small); code != exitOK {
		t.Fatal(stderr)
	}
	lastLine := func(args ...string) string {
		t.Helper()
		code, stdout, stderr := loader(t, append([]string{"load", "--neo4j-uri", server.URI, "--neo4j-password", server.Password}, args...)...)
		if code != exitOK {
			t.Fatalf("exit %d: %s", code, stderr)
		}
		lines := strings.Split(strings.TrimSpace(stdout), "\n")
		return lines[len(lines)-1]
	}
	const nothing = "0 added, 0 changed, 0 removed"
	for name, test := range map[string]struct {
		moment string
		want   []string // what was loaded as readers see it after the kill: arguments of a load that changes nothing
	}{
		"once it began":            {`MATCH (e:Edition {current: false}) RETURN e`, []string{small}},
		"among the nodes":          {`MATCH (e:Edition {current: false}) WHERE e.written > 300 RETURN e`, []string{small}},
		"among the edges":          {`MATCH (e:Edition {current: false}) WHERE e.written > 5000 RETURN e`, []string{small}},
		"once it was made current": {`MATCH (e:Edition {current: true}), (d:Discarded) WHERE e.hospitals = 182 RETURN e`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			lastLine(small)
			killOnce(t, server, driver, test.moment)
			if last := lastLine(append(test.want, "--dry-run")...); last != nothing {
				t.Errorf("after the kill readers see another edition: a load of it says %s", last)
			}
			lastLine()
			if last := lastLine("--dry-run"); last != nothing {
				t.Errorf("the next load did not repair it: another one says %s", last)
			}
			left, err := neo4j.ExecuteQuery(t.Context(), driver, `
				MATCH (e:Edition {current: true}) MATCH (n) WHERE n <> e AND coalesce(n.edition, '') <> e.version RETURN labels(n)`, nil, neo4j.EagerResultTransformer)
			if err != nil {
				t.Fatal(err)
			}
			if len(left.Records) > 0 {
				t.Errorf("%d nodes of what was killed are left, such as %v", len(left.Records), left.Records[0].Values)
			}
		})
	}
}
