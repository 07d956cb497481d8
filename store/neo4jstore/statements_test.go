package neo4jstore_test

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/loader/synth"
	"oncograph/neo4j/testserver"
	"oncograph/operations"
	"oncograph/oracle"
	"oncograph/store/neo4jstore"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// statements keeps the text of the statements that a store logs.
type statements struct {
	mu   sync.Mutex
	text []string
}

func (s *statements) Enabled(context.Context, slog.Level) bool { return true }
func (s *statements) Handle(_ context.Context, r slog.Record) error {
	if r.Message != "cypher" {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == "statement" {
			s.text = append(s.text, a.Value.String())
		}
		return true
	})
	return nil
}
func (s *statements) WithAttrs([]slog.Attr) slog.Handler { return s }
func (s *statements) WithGroup(string) slog.Handler      { return s }

// take gives what was logged since it was last called.
func (s *statements) take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	text := s.text
	s.text = nil
	return text
}

type variables = map[string]any

type operation struct {
	file       string
	with       variables
	statements int
}

// asked are the operations with variables that any registry answers, and how
// many statements each takes: two for the edition, which is looked up before and
// after, one for each field of the root and one for each list below it, however
// long the lists are. Planning reads the edition and its six vocabularies once,
// then the capabilities in scope as one stream, then one statement for each kind
// of record that the answer shows.
var asked = []operation{
	{"01-hospitals-in-several-groups", nil, 5},
	{"02-groups-lacking-a-modality", nil, 8},
	{"03-relationship-filters", nil, 15},
	{"04-nested", nil, 13},
	{"05-pages", variables{"first": 20}, 3},
	{"06-one-of-each", variables{"hospital": "zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan", "id": "R3JvdXA6Q04tWkotMQ"}, 30},
	{"07-vocabulary", nil, 12},
	{"08-facets", nil, 3},
	{"10-coverage", nil, 12},
	{"11-gaps", nil, 14},
	{"12-single-points-of-failure", nil, 12},
	{"13-what-if", variables{"changes": []any{}}, 9},
	{"14-referrals", variables{"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": variables{"region": "CN-XZ"}}, 13},
	{"15-network", nil, 22},
	{"16-provenance", nil, 7},
	{"17-findings", nil, 4},
	{"18-registry", nil, 3},
	{"19-search", variables{"text": "医院"}, 3},
	{"20-departments", nil, 11},
	{"21-resilience", nil, 12},
	{"22-improvements", nil, 14},
	{"23-comparison", nil, 12},
}

// synthetic is a registry of so many hospitals with the shape of the real one.
func synthetic(t *testing.T, hospitals int) *registry.Registry {
	t.Helper()
	dir := t.TempDir() + "/registry"
	w, err := registry.Create(dir, synth.Edition(hospitals, 1))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := synth.Generate(t.Context(), w, realRegistry(t), hospitals, 1); err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	rows, err := registry.Read(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// askedOf are the statements that a store runs for each operation, by file.
func askedOf(t *testing.T, s *neo4jstore.Store, logged *statements) map[string][]string {
	t.Helper()
	ran := map[string][]string{}
	for _, a := range asked {
		text, err := operations.Text(a.file + ".graphql")
		if err != nil {
			t.Fatal(err)
		}
		logged.take()
		if _, errs := oracle.Ask(t, handlerOf(s), text, a.with); errs != nil {
			t.Fatal(a.file, errs)
		}
		ran[a.file] = logged.take()
	}
	return ran
}

func TestStatementsDependOnTheShapeOfARequestNotOnItsRows(t *testing.T) {
	var logged statements
	s := connect(t, func(o *neo4jstore.Options) { o.Log = slog.New(&logged) })
	rows := realRegistry(t)
	load(t, s, rows)
	for _, file := range operations.Files() {
		if !slices.ContainsFunc(asked, func(a operation) bool { return a.file+".graphql" == file }) {
			t.Errorf("operations/%s is not asked", file)
		}
	}
	few := askedOf(t, s, &logged)
	for _, a := range asked {
		if n := len(few[a.file]); n != a.statements {
			t.Errorf("%s takes %d statements, want %d:\n%s", a.file, n, a.statements, strings.Join(few[a.file], "\n\n"))
		}
	}
	page := few["05-pages"][1]
	hits := hitsOf(t, page)
	load(t, s, synthetic(t, 3*len(rows.Hospitals)))
	if more := hitsOf(t, page); more > hits {
		t.Errorf("a page of 20 takes %d database hits where the registry has three times the hospitals, %d before:\n%s", more, hits, page)
	}
	many := askedOf(t, s, &logged)
	for _, a := range asked {
		if len(many[a.file]) > a.statements {
			t.Errorf("%s takes %d statements where the registry has three times the hospitals, %d before", a.file, len(many[a.file]), a.statements)
		}
	}
	logged.take()
	for _, below := range []string{"regions", "diseases", "modalities"} {
		if _, errs := oracle.Ask(t, handlerOf(s), fmt.Sprintf(nestedPages, below), nil); errs != nil {
			t.Fatal(errs)
		}
	}
	sampled(t)
	explained(t, slices.Concat(append(slices.Collect(maps.Values(few)), logged.take())...))
}

// nestedPages are the lists below a record, with all that is counted beside them.
const nestedPages = `{ %s {
	groups(first: 2, where: {hospitals: {some: {groupCount: {gt: 1}}}}, orderBy: [{hospitalCount: DESC}]) {
		totalCount nodes { code }
		facets { regions { count } modalities { count } diseases { count } }
	}
	hospitals(last: 2, where: {groups: {some: {lacks: ["RADIOTHERAPY"]}}}) {
		totalCount nodes { code }
		facets { regions { count } modalities { count } diseases { count } }
	}
} }`

// sampled waits until the database plans by what is in it: it samples its indexes
// some time after a load, and until then may take them for empty.
func sampled(t *testing.T) {
	t.Helper()
	run(t, `CALL db.prepareForReplanning(60)`, nil)
}

// explained asks the database how it would run each statement. Rows are found
// by an index, or along edges from such rows, and multiplied by nothing: what must
// not stand in a plan grows with the square of the registry, or reads every record
// of it, as one side of a join does.
func explained(t *testing.T, texts []string) {
	t.Helper()
	slices.Sort(texts)
	for _, text := range slices.Compact(texts) {
		for _, p := range operators(run(t, "EXPLAIN "+text, nil).Summary.Plan()) {
			switch name(p) {
			case "CartesianProduct":
				if !slices.ContainsFunc(p.Children(), func(c neo4j.Plan) bool { return !single(c) }) {
					continue // of counts and lists, one row each
				}
				fallthrough
			case "NodeHashJoin", "ValueHashJoin", "Eager", "AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan":
				t.Errorf("%s in the plan of\n%s", name(p), text)
			}
		}
	}
}

// hitsOf is how often the database looks into its store for the statement of a
// first page of 20 of the current edition.
func hitsOf(t *testing.T, page string) int64 {
	t.Helper()
	var sum func(p neo4j.ProfiledPlan) int64
	sum = func(p neo4j.ProfiledPlan) int64 {
		hits := p.DbHits()
		for _, child := range p.Children() {
			hits += sum(child)
		}
		return hits
	}
	edition := run(t, "MATCH (e:Edition {current: true}) RETURN e.version AS version", nil).Records[0].Values[0]
	return sum(run(t, "PROFILE "+page, variables{"edition": edition, "p0": 21, "p1": 0}).Summary.Profile())
}

// run runs a statement as a client of its own.
func run(t *testing.T, text string, parameters variables) *neo4j.EagerResult {
	t.Helper()
	server := testserver.Shared(t)
	driver, err := neo4j.NewDriverWithContext(server.URI, neo4j.BasicAuth(server.User, server.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = driver.Close(context.Background()) }()
	result, err := neo4j.ExecuteQuery(t.Context(), driver, text, parameters, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// operators are those of a plan.
func operators(plan neo4j.Plan) []neo4j.Plan {
	all := []neo4j.Plan{plan}
	for _, child := range plan.Children() {
		all = append(all, operators(child)...)
	}
	return all
}

// name is what an operator is called, without the name of the database.
func name(plan neo4j.Plan) string {
	name, _, _ := strings.Cut(plan.Operator(), "@")
	return name
}

// single says whether an operator gives one row: an aggregation of everything,
// or what joins or reshapes such.
func single(plan neo4j.Plan) bool {
	switch name(plan) {
	case "EagerAggregation":
		details, _ := plan.Arguments()["Details"].(string)
		return strings.HasPrefix(details, "collect(") || strings.HasPrefix(details, "count(") // nothing before it to group by
	case "NodeCountFromCountStore":
		return true
	case "CartesianProduct", "Projection":
		return !slices.ContainsFunc(plan.Children(), func(c neo4j.Plan) bool { return !single(c) })
	}
	return false
}
