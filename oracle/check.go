// Package oracle holds answers against those that an independent program worked
// out from the printed table (README.md).
package oracle

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"testing"

	"oncograph/catalog"
	"oncograph/operations"

	"github.com/google/go-cmp/cmp"
)

//go:embed expected
var expected embed.FS

// expectation is a file of oracle/expected: what an operation must answer on the
// real registry, worked out from the printed table by the independent program
// that oracle/README.md describes.
type expectation struct {
	Query     string
	Variables map[string]any
	Except    []string
	Data      any
}

// Check holds the answers of a handler that serves the real registry against the
// expected ones.
func Check(t *testing.T, h http.Handler) {
	t.Run("operations", func(t *testing.T) { checkOperations(t, h) })
	t.Run("pages", func(t *testing.T) { checkPages(t, h) })
	t.Run("provenance", func(t *testing.T) { checkProvenance(t, h) })
	t.Run("findings", func(t *testing.T) { checkFindings(t, h) })
	t.Run("gaps page by page", func(t *testing.T) { checkGapPages(t, h) })
	t.Run("bad arguments", func(t *testing.T) { checkBadArguments(t, h) })
}

func checkOperations(t *testing.T, h http.Handler) {
	ownForm := []string{"05-pages.json", "11-gaps-pages.json", "16-provenance.json", "17-findings.json", "bad-arguments.json"}
	for _, file := range expectations(t) {
		if slices.Contains(ownForm, path.Base(file)) {
			continue
		}
		t.Run(strings.TrimSuffix(path.Base(file), ".json"), func(t *testing.T) {
			var want expectation
			readJSON(t, file, &want)
			if code, ok := want.Variables["hospital"].(string); ok { // ids are opaque to the oracle
				want.Variables["id"] = catalog.Key{Kind: catalog.KindHospital, Code: code}.ID()
			}
			got := answer(t, h, queryText(t, want.Query), want.Variables)
			for _, free := range want.Except {
				drop(got, strings.Split(free, "."))
			}
			if diff := cmp.Diff(want.Data, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func expectations(t *testing.T) []string {
	t.Helper()
	files, err := fs.Glob(expected, "expected/*.json")
	if err != nil || len(files) < 100 {
		t.Fatalf("%d expectations found: %v", len(files), err)
	}
	return files
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	text, err := expected.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
}

// queryText is a query: the text itself, or that of an operation's file.
func queryText(t *testing.T, query string) string {
	t.Helper()
	if !strings.HasSuffix(query, ".graphql") {
		return query
	}
	text, err := operations.Text(query)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// answer is the data of a query that must have no errors.
func answer(t *testing.T, h http.Handler, query string, variables map[string]any) any {
	t.Helper()
	data, errs := Ask(t, h, query, variables)
	if errs != nil {
		t.Fatalf("errors: %v", errs)
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	return value
}

// drop removes what a path leads to; a list on the way means each of its members.
func drop(value any, path []string) {
	switch v := value.(type) {
	case []any:
		for _, member := range v {
			drop(member, path)
		}
	case map[string]any:
		if len(path) == 1 {
			delete(v, path[0])
		} else {
			drop(v[path[0]], path[1:])
		}
	}
}

// row is a hospital in the list that 05 pages through.
type row struct{ Code, Name string }

type pageAnswer struct {
	Hospitals struct {
		TotalCount int
		Edges      []struct {
			Cursor string
			Node   row
		}
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       *string
		}
	}
}

func checkPages(t *testing.T, h http.Handler) {
	var want struct {
		Query   string
		Rows    []row
		Windows []struct {
			Variables                    struct{ First, Last, After, Before *int }
			Start, Stop                  int
			HasNextPage, HasPreviousPage bool
		}
	}
	readJSON(t, "expected/05-pages.json", &want)
	query := queryText(t, want.Query)
	get := func(variables map[string]any) (page pageAnswer) {
		data, errs := Ask(t, h, query, variables)
		if errs != nil {
			t.Fatalf("%v: errors: %v", variables, errs)
		}
		if err := json.Unmarshal(data, &page); err != nil {
			t.Fatal(err)
		}
		return page
	}

	var cursors []string
	for after := (*string)(nil); len(cursors) < len(want.Rows); {
		page := get(map[string]any{"first": 100, "after": after})
		for _, e := range page.Hospitals.Edges {
			cursors = append(cursors, e.Cursor)
		}
		if after = page.Hospitals.PageInfo.EndCursor; after == nil {
			t.Fatalf("the list ends after %d of %d rows", len(cursors), len(want.Rows))
		}
	}
	for _, w := range want.Windows {
		variables := map[string]any{}
		for name, value := range map[string]*int{"first": w.Variables.First, "last": w.Variables.Last} {
			if value != nil {
				variables[name] = *value
			}
		}
		for name, at := range map[string]*int{"after": w.Variables.After, "before": w.Variables.Before} {
			if at != nil {
				variables[name] = cursors[*at]
			}
		}
		t.Run(fmt.Sprint(variables), func(t *testing.T) {
			page := get(variables).Hospitals
			got := []row{}
			for _, e := range page.Edges {
				got = append(got, e.Node)
			}
			if diff := cmp.Diff(append([]row{}, want.Rows[w.Start:w.Stop]...), got); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
			if page.TotalCount != len(want.Rows) {
				t.Errorf("totalCount is %d, want %d", page.TotalCount, len(want.Rows))
			}
			if page.PageInfo.HasNextPage != w.HasNextPage || page.PageInfo.HasPreviousPage != w.HasPreviousPage {
				t.Errorf("hasNextPage, hasPreviousPage are %v, %v; the page is rows %d to %d of %d",
					page.PageInfo.HasNextPage, page.PageInfo.HasPreviousPage, w.Start, w.Stop, len(want.Rows))
			}
		})
	}
}

func checkProvenance(t *testing.T, h http.Handler) {
	type fact struct {
		Status    string
		Locators  []string
		AsPrinted string
	}
	type member struct {
		Hospital string
		Status   string
		Locators []string
		Work     fact
	}
	var want struct {
		Query  string
		Groups []struct {
			Code            string
			Label, Diseases fact
			Memberships     []member
		}
	}
	readJSON(t, "expected/16-provenance.json", &want)
	type provenance struct{ Fact, Status, Locator, AsPrinted string }
	// gathered is what the provenance of one fact says, its lines joined.
	gathered := func(all []provenance, name string) (f fact) {
		for _, p := range all {
			if p.Fact == name {
				f.Status = p.Status
				f.Locators = append(f.Locators, p.Locator)
				f.AsPrinted += strings.ReplaceAll(p.AsPrinted, " ", "")
			}
		}
		return f
	}
	for _, g := range want.Groups {
		t.Run(g.Code, func(t *testing.T) {
			data, errs := Ask(t, h, queryText(t, want.Query), map[string]any{"code": g.Code})
			if errs != nil {
				t.Fatal(errs)
			}
			var got struct {
				Group struct {
					Provenance  []provenance
					Memberships []struct {
						Hospital   struct{ Name string }
						Provenance []provenance
					}
				}
			}
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(g.Label, gathered(got.Group.Provenance, "label")); diff != "" {
				t.Errorf("label (-want +got):\n%s", diff)
			}
			diseases := gathered(got.Group.Provenance, "diseases")
			if g.Diseases.Status == "INFERRED" { // what is quoted is the members' work
				diseases.AsPrinted = g.Diseases.AsPrinted
			}
			if g.Diseases.Status != "UNKNOWN" {
				if diff := cmp.Diff(g.Diseases, diseases); diff != "" {
					t.Errorf("diseases (-want +got):\n%s", diff)
				}
			} else if diseases.Status != "" {
				t.Errorf("diseases come from %v, but are not printed", diseases)
			}
			if len(got.Group.Memberships) != len(g.Memberships) {
				t.Fatalf("%d memberships, want %d", len(got.Group.Memberships), len(g.Memberships))
			}
			for i, m := range g.Memberships {
				p := got.Group.Memberships[i]
				if p.Hospital.Name != m.Hospital {
					t.Errorf("member %d is %s, want %s", i, p.Hospital.Name, m.Hospital)
				}
				if diff := cmp.Diff(m.Locators, gathered(p.Provenance, "hospital").Locators); diff != "" {
					t.Errorf("%s (-want +got):\n%s", m.Hospital, diff)
				}
				work := gathered(p.Provenance, "capabilities")
				if diff := cmp.Diff(m.Work.Locators, work.Locators); diff != "" {
					t.Errorf("work of %s (-want +got):\n%s", m.Hospital, diff)
				}
				if m.Work.AsPrinted != work.AsPrinted {
					t.Errorf("work of %s is printed %q, want %q", m.Hospital, work.AsPrinted, m.Work.AsPrinted)
				}
			}
		})
	}
}

func checkFindings(t *testing.T, h http.Handler) {
	var want struct {
		Query    string
		Oddities []struct{ Group, Oddity, Locator, As string }
	}
	readJSON(t, "expected/17-findings.json", &want)
	rules := map[string]string{
		"LEAD_ALONE":                  "GROUP_WITH_LEAD_ALONE",
		"NO_LEAD":                     "GROUP_WITHOUT_LEAD",
		"ROLE_LABEL_WITHOUT_HOSPITAL": "ROLE_WITHOUT_HOSPITAL",
		"SAME_MEMBERS":                "GROUP_REPEATS_MEMBERS",
		"SEVERAL_LEADS":               "GROUP_WITH_SEVERAL_LEADS",
	}
	data, errs := Ask(t, h, `{ findings(first: 100) { totalCount nodes { rule locator subject { ... on Group { code } } } } }`, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	var got struct {
		Findings struct {
			TotalCount int
			Nodes      []struct {
				Rule, Locator string
				Subject       struct{ Code string }
			}
		}
	}
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for _, f := range got.Findings.Nodes {
		found[f.Rule] = append(found[f.Rule], f.Subject.Code)
	}
	wanted := map[string][]string{}
	for _, o := range want.Oddities {
		wanted[rules[o.Oddity]] = append(wanted[rules[o.Oddity]], o.Group)
	}
	for rule, groups := range wanted {
		slices.Sort(groups)
		slices.Sort(found[rule])
		if diff := cmp.Diff(groups, found[rule]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", rule, diff)
		}
	}
}

// Ask sends a query and returns the answer.
func Ask(t *testing.T, h http.Handler, query string, variables map[string]any) (data json.RawMessage, errors []map[string]any) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	h.ServeHTTP(recorder, request)
	var answer struct {
		Data   json.RawMessage
		Errors []map[string]any
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
		t.Fatalf("%v in %s", err, recorder.Body)
	}
	return answer.Data, answer.Errors
}
