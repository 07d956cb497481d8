package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"oncograph/seeds"

	"github.com/99designs/gqlgen/graphql/introspection"
)

// TestEachOperationIsAnsweredWithinTheDefaultLimits posts the operations that
// clients use. What they answer is tested elsewhere; here, that no limit is in
// their way.
func TestEachOperationIsAnsweredWithinTheDefaultLimits(t *testing.T) {
	r := start(t)
	files, err := filepath.Glob("../operations/*.graphql")
	if err != nil || len(files) < 19 {
		t.Fatalf("%d operations: %v", len(files), err)
	}
	var first struct {
		Hospitals struct {
			Nodes []struct{ ID, Code string }
		}
	}
	a := r.query(t, mediaJSON, "{ hospitals(first: 1) { nodes { id code } } }", nil)
	if err := json.Unmarshal(a.graphQL(t).Data, &first); err != nil || len(first.Hospitals.Nodes) != 1 {
		t.Fatalf("no hospital: %v\n%s", err, a.body)
	}
	one := first.Hospitals.Nodes[0]
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		t.Run(name, func(t *testing.T) {
			document, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := r.query(t, mediaResponse, string(document), map[string]any{
				"text": "北京", "hospital": one.Code, "id": one.ID,
				"changes": []any{map[string]any{"closeHospital": one.Code}},
				"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": map[string]any{"region": "CN-XZ"},
			})
			if a.status != 200 || a.code(t) != "" {
				t.Errorf("status %d: %.500s", a.status, a.body)
			}
		})
	}
}

func TestTheSchemaIsServedAsItStands(t *testing.T) {
	r := start(t)
	file, err := os.ReadFile("../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	if a := r.get(t, "/schema.graphqls"); a.body != string(file) {
		t.Errorf("/schema.graphqls is not schema.graphqls: %.200s", a.body)
	}
	if a := r.query(t, mediaResponse, introspection.Query, nil); a.status != 200 || a.code(t) != "" {
		t.Errorf("introspection: status %d: %.300s", a.status, a.body)
	}
	if a := r.get(t, "/readyz"); a.status != 200 {
		t.Errorf("/readyz: %d %s", a.status, a.body)
	}
}

// copyRegistry is a directory of its own with the embedded registry.
func copyRegistry(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "registry")
	if err := os.CopyFS(dir, seeds.Registry()); err != nil {
		t.Fatal(err)
	}
	return dir
}

// version is the hash of the registry that is served.
func (r *running) version(t *testing.T) string {
	t.Helper()
	var data struct{ Registry struct{ Version string } }
	a := r.query(t, mediaJSON, "{ registry { version } }", nil)
	if err := json.Unmarshal(a.graphQL(t).Data, &data); err != nil || data.Registry.Version == "" {
		t.Fatalf("no version: %v\n%s", err, a.body)
	}
	return data.Registry.Version
}

// change writes what edit makes of a file's text.
func change(t *testing.T, path string, edit func(string) string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(edit(string(text))), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestADirectoryThatChangedIsServed(t *testing.T) {
	dir := copyRegistry(t)
	r := start(t, "--registry="+dir, "--reload-interval=10ms")
	before := r.version(t)
	// A finding less is still a registry: nothing refers to one.
	change(t, filepath.Join(dir, "findings.csv"), withoutLastLine)
	within(t, "the other version", func() bool { return r.version(t) != before })
	if a := r.get(t, "/metrics"); !strings.Contains(a.body, `oncograph_registry_reloads_total{result="ok"} 1`) {
		t.Error("the reload is not counted")
	}
}

// The earlier edition prints of Jiangxi no radiotherapy, which the list prints of
// one hospital there.
func TestTheEditionThatIsServedIsComparedWithAnEarlierOne(t *testing.T) {
	dir := copyRegistry(t)
	change(t, filepath.Join(dir, "capabilities.csv"), func(text string) string {
		return strings.Replace(text, "CN-JX-1,jiang-xi-sheng-zhong-liu-yi-yuan,1,RADIOTHERAPY,false\n", "", 1)
	})
	const changes = `{ earlierRegistry { edition } coverageChanges(level: REGION, modalities: ["RADIOTHERAPY"]) { closed { region { code } } opened { region { code } } } editionChanges { nodes { kind code } } }`
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"with one": {[]string{"--earlier=" + dir}, `{"earlierRegistry":{"edition":"第一批"},"coverageChanges":{"closed":[{"region":{"code":"CN-JX"}}],"opened":[]},` +
			`"editionChanges":{"nodes":[{"kind":"ADDED","code":"CN-JX-1/jiang-xi-sheng-zhong-liu-yi-yuan/RADIOTHERAPY"}]}}`},
		"without": {nil, `{"earlierRegistry":null,"coverageChanges":null,"editionChanges":null}`},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(start(t, c.args...).query(t, mediaJSON, changes, nil).graphQL(t).Data); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestABrokenDirectoryIsNotServedAndEveryFaultIsLogged(t *testing.T) {
	dir := copyRegistry(t)
	r := start(t, "--registry="+dir, "--reload-interval=0")
	before := r.version(t)
	change(t, filepath.Join(dir, "groups.csv"), func(s string) string { return s + "nonsense\n" })
	change(t, filepath.Join(dir, "hospitals.csv"), func(s string) string { return s + "nonsense\n" })
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	within(t, "the faults in the log", func() bool {
		text := r.stderr.String()
		return strings.Contains(text, "groups.csv:") && strings.Contains(text, "hospitals.csv:")
	})
	if now := r.version(t); now != before {
		t.Errorf("version %s is served, not %s", now, before)
	}
	if a := r.get(t, "/readyz"); a.status != 200 {
		t.Errorf("/readyz: %d %s", a.status, a.body)
	}

	// Mended, it is taken at the next signal.
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, seeds.Registry()); err != nil {
		t.Fatal(err)
	}
	change(t, filepath.Join(dir, "findings.csv"), withoutLastLine)
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	within(t, "the mended registry", func() bool { return r.version(t) != before })
}

func TestAnUnusableRegistryIsExit2WithAllItsFaults(t *testing.T) {
	dir := copyRegistry(t)
	change(t, filepath.Join(dir, "groups.csv"), func(s string) string { return s + "nonsense\n" })
	change(t, filepath.Join(dir, "hospitals.csv"), func(s string) string { return s + "nonsense\n" })
	var stdout, stderr log
	if code := run(t.Context(), []string{"--listen=127.0.0.1:0", "--registry=" + dir}, environ(nil), &stdout, &stderr); code != exitUnusable {
		t.Errorf("exit %d", code)
	}
	if text := stderr.String(); !strings.Contains(text, "groups.csv:") || !strings.Contains(text, "hospitals.csv:") || !strings.Contains(text, dir) {
		t.Errorf("stderr:\n%s", text)
	}
	if stdout.String() != "" {
		t.Errorf("stdout: %s", stdout.String())
	}
}

func withoutLastLine(s string) string {
	s = strings.TrimSuffix(s, "\n")
	return s[:strings.LastIndex(s, "\n")+1]
}
