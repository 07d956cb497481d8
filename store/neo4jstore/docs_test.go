package neo4jstore_test

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/neo4j/testserver"
	"oncograph/store/neo4jstore"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// section is what stands under one heading of docs/graph.md.
type section struct {
	part, title string     // the headings of the second and third level
	query       string     // its block of Cypher
	head        []string   // the columns of its table
	rows        [][]string // the cells of its table
	more        int        // how many rows the answer has beyond the table
}

var moreRows = regexp.MustCompile(`^… and (\d+) more rows?\.$`)

// readGuide is docs/graph.md, heading by heading.
func readGuide(t *testing.T) []section {
	t.Helper()
	text, err := os.ReadFile("../../docs/graph.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := []section{{}}
	inQuery := false
	for line := range strings.SplitSeq(string(text), "\n") {
		s := &sections[len(sections)-1]
		switch more := moreRows.FindStringSubmatch(line); {
		case inQuery && line == "```":
			inQuery = false
		case inQuery:
			s.query += line + "\n"
		case line == "```cypher":
			inQuery = true
		case strings.HasPrefix(line, "## "):
			sections = append(sections, section{part: line[3:]})
		case strings.HasPrefix(line, "### "):
			sections = append(sections, section{part: s.part, title: line[4:]})
		case strings.HasPrefix(line, "| ---"):
		case strings.HasPrefix(line, "|") && s.head == nil:
			s.head = cells(line)
		case strings.HasPrefix(line, "|"):
			s.rows = append(s.rows, cells(line))
		case more != nil:
			s.more, _ = strconv.Atoi(more[1])
		}
	}
	return sections
}

// cells are those of a line of a table.
func cells(line string) []string {
	parts := strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|"), "|")
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
	}
	return parts
}

var code = regexp.MustCompile("`([^`]+)`")

// named are the texts that a cell or heading has as code.
func named(cell string) []string {
	var names []string
	for _, m := range code.FindAllStringSubmatch(cell, -1) {
		names = append(names, m[1])
	}
	return names
}

// properties are those of a section's table, with their types.
func (s section) properties() []string {
	var all []string
	for _, row := range s.rows {
		all = append(all, named(row[0])[0]+" "+named(row[1])[0])
	}
	return all
}

// database is the one of the test server.
type database struct{ driver neo4j.DriverWithContext }

// ask runs a statement.
func (d database) ask(t *testing.T, text string, parameters map[string]any) *neo4j.EagerResult {
	t.Helper()
	result, err := neo4j.ExecuteQuery(t.Context(), d.driver, text, parameters, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithReadersRouting())
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return result
}

// answer is what a statement answers, as the cells of a table say it.
func (d database) answer(t *testing.T, text string) (head []string, rows [][]string) {
	t.Helper()
	result := d.ask(t, text, nil)
	for _, record := range result.Records {
		row := make([]string, len(record.Values))
		for i, v := range record.Values {
			row[i] = strings.ReplaceAll(say(v), "|", `\|`)
		}
		rows = append(rows, row)
	}
	return result.Keys, rows
}

func say(value any) string {
	switch v := value.(type) {
	case nil:
		return ""
	case []any:
		texts := make([]string, len(v))
		for i := range v {
			texts[i] = say(v[i])
		}
		return strings.Join(texts, ", ")
	}
	return fmt.Sprint(value)
}

// schemaTypes are Cypher's names of the types that the schema procedures give.
const schemaTypes = `{String: 'STRING', Long: 'INTEGER', Boolean: 'BOOLEAN', StringArray: 'LIST<STRING>', LongArray: 'LIST<INTEGER>', Double: 'FLOAT'}`

// typed names a property with its type, and says if a node or edge of the kind lacks it.
const typed = `propertyName + ' ' + coalesce(` + schemaTypes + `[propertyTypes[0]], propertyTypes[0]) + CASE WHEN mandatory AND size(propertyTypes) = 1 THEN '' ELSE ', not always' END`

func TestTheGuideDescribesTheGraph(t *testing.T) {
	clear(t)
	s := connect(t, nil)
	load(t, s, realRegistry(t))
	loadHalf(t, s)
	driver, err := testserver.Shared(t).Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(context.Background())
	d, guide := database{driver}, readGuide(t)
	sampled(t)

	t.Run("its nodes", func(t *testing.T) {
		shared := map[string][]string{} // by the label that is not a kind's own
		want := map[string][]string{}
		for _, s := range guide {
			if s.part != "Nodes" || s.title == "" {
				continue
			}
			switch labels := strings.Split(named(s.title)[0], ":"); labels[0] {
			case "Oncograph", "Searchable":
				shared[labels[0]] = s.properties()
			case "Edition":
				want["Edition:Oncograph"] = s.properties()
			case "Package":
				want["Oncograph:Package"] = s.properties()
			default:
				labels = append(labels, "Oncograph")
				properties := s.properties()
				for _, label := range labels[1:] {
					properties = append(properties, shared[label]...)
				}
				slices.Sort(labels)
				want[strings.Join(labels, ":")] = properties
			}
		}
		_, rows := d.answer(t, `CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes, mandatory
			UNWIND nodeLabels AS label
			WITH label, nodeLabels, propertyName, propertyTypes, mandatory ORDER BY label
			WITH nodeLabels, propertyName, propertyTypes, mandatory, collect(label) AS labels
			WITH labels, propertyName, propertyTypes, mandatory OR 'Edition' IN labels AS mandatory // one that is loading has few yet
			RETURN reduce(all = head(labels), label IN tail(labels) | all + ':' + label), `+typed)
		compare(t, want, rows)
	})

	t.Run("its edges", func(t *testing.T) {
		want, properties := map[string][]string{}, map[string][]string{}
		for _, s := range guide {
			if s.part == "Edges" && s.title == "" {
				for _, row := range s.rows {
					for _, from := range named(row[0]) {
						for _, to := range named(row[2]) {
							kind := named(row[1])[0]
							want[kind] = append(want[kind], from+" to "+to)
						}
					}
				}
			} else if s.part == "Edges" {
				properties[named(s.title)[0]] = s.properties()
			}
		}
		_, rows := d.answer(t, `MATCH (a)-[r]->(b) RETURN DISTINCT type(r), a.kindName + ' to ' + b.kindName`)
		compare(t, want, rows)
		_, rows = d.answer(t, `CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory
			WITH relType, propertyName, propertyTypes, mandatory WHERE propertyName IS NOT NULL
			RETURN substring(relType, 2, size(relType) - 3), `+typed)
		compare(t, properties, rows)
		checkPicture(t, want)
	})

	t.Run("by examples that are there", func(t *testing.T) {
		for _, s := range guide {
			if s.title == "" || s.part != "Nodes" && s.part != "Edges" {
				continue
			}
			pattern := fmt.Sprintf("(n:%s)", named(s.title)[0])
			if s.part == "Edges" {
				pattern = fmt.Sprintf("()-[n:%s]->()", named(s.title)[0])
			}
			for _, row := range s.rows {
				for _, example := range named(row[3]) {
					found := d.ask(t, `MATCH `+pattern+` WHERE any(value IN [] + n[$property] WHERE toString(value) = $example) RETURN 1 LIMIT 1`,
						map[string]any{"property": named(row[0])[0], "example": example})
					if len(found.Records) == 0 {
						t.Errorf("no %s has %s %q", pattern, row[0], example)
					}
				}
			}
		}
	})

	for _, s := range guide {
		if s.query == "" {
			continue
		}
		t.Run(s.part+" "+s.title, func(t *testing.T) {
			head, rows := d.answer(t, s.query)
			if diff := cmp.Diff(s.head, head); diff != "" {
				t.Errorf("its columns (-guide +database):\n%s", diff)
			}
			if diff := cmp.Diff(s.rows, rows[:min(len(s.rows), len(rows))]); diff != "" {
				t.Errorf("its answer (-guide +database):\n%s", diff)
			}
			if want := len(s.rows) + s.more; len(rows) != want {
				t.Errorf("it answers %d rows, the guide says %d", len(rows), want)
			}
			checkPlan(t, d.ask(t, "EXPLAIN "+s.query, nil).Summary.Plan())
		})
	}
}

// loadHalf leaves another edition beside the current one, as a loader does that
// is killed when it has written all, but has not made it current.
func loadHalf(t *testing.T, s *neo4jstore.Store) {
	t.Helper()
	next := realRegistry(t)
	next.Groups[0].Label += "甲"
	ctx, kill := context.WithCancel(t.Context())
	defer kill()
	_, err := neo4jstore.NewLoader(s, edition.Link(next, time.Now())).Load(ctx, func(done, all int) {
		if done == all {
			kill()
		}
	})
	if err == nil {
		t.Fatal("the load went on though it was stopped")
	}
}

// compare compares a map of sorted lists with rows of its keys and elements.
func compare(t *testing.T, want map[string][]string, rows [][]string) {
	t.Helper()
	got := map[string][]string{}
	for _, row := range rows {
		got[row[0]] = append(got[row[0]], row[1])
	}
	for _, lists := range []map[string][]string{want, got} {
		for _, list := range lists {
			slices.Sort(list)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-guide +database):\n%s", diff)
	}
}

var (
	shown = regexp.MustCompile(`<text[^>]*>([^<]*)</text>`)
	word  = regexp.MustCompile(`[A-Z][A-Za-z_]+`)
)

// checkPicture looks for all labels and edges in docs/graph.svg, and for edges
// there that are none.
func checkPicture(t *testing.T, edges map[string][]string) {
	t.Helper()
	svg, err := os.ReadFile("../../docs/graph.svg")
	if err != nil {
		t.Fatal(err)
	}
	drawn := map[string]bool{}
	for _, text := range shown.FindAllSubmatch(svg, -1) {
		for _, w := range word.FindAllString(string(text[1]), -1) {
			drawn[w] = true
		}
	}
	for edge, ends := range edges {
		for _, name := range append(strings.Split(strings.Join(ends, " to "), " to "), edge) {
			if !drawn[name] {
				t.Errorf("docs/graph.svg does not show %s", name)
			}
		}
	}
	for name := range drawn {
		if strings.ToUpper(name) == name && edges[name] == nil {
			t.Errorf("docs/graph.svg shows %s, which is no edge", name)
		}
	}
}

// checkPlan refuses plans that look at every node, or at every pair of nodes.
func checkPlan(t *testing.T, plan neo4j.Plan) {
	t.Helper()
	operator, _, _ := strings.Cut(plan.Operator(), "@")
	if slices.Contains([]string{"AllNodesScan", "CartesianProduct", "UnionNodeByLabelsScan"}, operator) {
		t.Errorf("its plan has a %s", operator)
	}
	for _, child := range plan.Children() {
		checkPlan(t, child)
	}
}
