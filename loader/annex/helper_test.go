package annex

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"oncograph/catalog/registry"
)

const seeds = "../../seeds"

func seed(tb testing.TB, name string) []byte {
	tb.Helper()
	file, err := os.ReadFile(filepath.Join(seeds, name))
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

var seedVocabulary = sync.OnceValues(func() (*Vocabulary, error) {
	return ParseVocabulary(os.DirFS(filepath.Join(seeds, "vocabulary")))
})

func vocabulary(tb testing.TB) *Vocabulary {
	tb.Helper()
	v, err := seedVocabulary()
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

func words(tb testing.TB) *lexicon {
	tb.Helper()
	l, err := newLexicon(vocabulary(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func corrections(tb testing.TB) *Corrections {
	tb.Helper()
	c, err := ParseCorrections(seed(tb, "corrections.yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// withoutRows are the corrections that fit any table: no quoted rows.
func withoutRows(tb testing.TB) *Corrections {
	c := corrections(tb)
	c.Rows = nil
	return c
}

func mustRead(tb testing.TB, table string, c *Corrections) *Result {
	tb.Helper()
	result, err := Read([]byte(table), Options{Corrections: c, Vocabulary: vocabulary(tb)})
	if err != nil {
		tb.Fatal(err)
	}
	return result
}

func firstEdition(tb testing.TB) *Result {
	tb.Helper()
	department, err := ParseDepartment(seed(tb, "department.yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	result, err := Read(seed(tb, "cooperative-groups.first-edition.tsv"),
		Options{Corrections: corrections(tb), Vocabulary: vocabulary(tb), Department: department})
	if err != nil {
		tb.Fatal(err)
	}
	return result
}

// facts is what a registry says, one line a fact, without where it is printed:
// "CN-BJ-1: LYMPHOMA, …" and "CN-BJ-1 LEAD 首都…: SURGERY, CHEMOTHERAPY(LYMPHOMA)".
// The lines are sorted, so that the order of groups does not matter.
func facts(r *registry.Registry) string {
	var lines []string
	names := map[string]string{}
	for _, h := range r.Hospitals {
		names[h.Code] = fold(h.NameZH)
		lines = append(lines, "hospital "+fold(h.NameZH)+" "+h.Code+" "+h.Region)
	}
	for _, g := range r.Groups {
		var diseases []string
		for _, d := range r.GroupDiseases {
			if d.Group == g.Code {
				diseases = append(diseases, d.Disease+map[bool]string{true: "!"}[d.Focus])
			}
		}
		lines = append(lines, g.Code+": "+strings.Join(diseases, ", "))
	}
	for _, m := range r.Memberships {
		lines = append(lines, m.Group+" "+m.Role+" "+names[m.Hospital]+": "+strings.Join(capabilities(r, m.Group, m.Hospital), ", "))
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// capabilities are those of a membership: "SURGERY", "CHEMOTHERAPY(LYMPHOMA NEUROBLASTOMA)".
func capabilities(r *registry.Registry, group, hospital string) []string {
	var all []string
	for _, c := range r.Capabilities {
		if c.Group != group || c.Hospital != hospital {
			continue
		}
		text := c.Modality
		if c.Scoped {
			var scope []string
			for _, s := range r.CapabilityScopes {
				if s.Group == group && s.Hospital == hospital && s.Position == c.Position {
					scope = append(scope, s.Disease)
				}
			}
			text += "(" + strings.Join(scope, " ") + ")"
		}
		all = append(all, text)
	}
	return all
}

// rules counts findings by rule.
func rules(r *registry.Registry) map[string]int {
	count := map[string]int{}
	for _, f := range r.Findings {
		count[f.Rule]++
	}
	return count
}

func findingAt(r *registry.Registry, rule string, line int) *registry.Finding {
	for i, f := range r.Findings {
		if f.Rule == rule && (line == 0 || f.Locator == fmt.Sprintf("line %d", line)) {
			return &r.Findings[i]
		}
	}
	return nil
}

// checkLines is rule 10: every line that is not blank has one outcome; each
// membership stands on a line, and each line that became a finding has it.
func checkLines(tb testing.TB, table string, result *Result) {
	tb.Helper()
	var want []int
	for i, line := range strings.Split(strings.TrimPrefix(table, "\ufeff"), "\n") {
		if squeeze(line) != "" {
			want = append(want, i+1)
		}
	}
	var got []int
	outcomes := map[Outcome]int{}
	for _, l := range result.Lines {
		got = append(got, l.Number)
		outcomes[l.Outcome]++
		if (l.Outcome == OutcomeFinding) != (l.Rule != "") || l.Outcome == OutcomeFinding && findingAt(result.Registry, l.Rule, l.Number) == nil {
			tb.Errorf("line %d became the finding %q, which is not there", l.Number, l.Rule)
		}
		switch l.Outcome {
		case OutcomeHeading, OutcomeNote, OutcomeHeader, OutcomeMembership, OutcomeContinuation, OutcomeFinding:
		default:
			tb.Errorf("line %d has the outcome %q", l.Number, l.Outcome)
		}
	}
	if !slices.Equal(got, want) {
		tb.Errorf("lines accounted for: %v; lines that are not blank: %v", got, want)
	}
	if outcomes[OutcomeMembership] != len(result.Registry.Memberships) {
		tb.Errorf("%d lines are memberships, but there are %d memberships", outcomes[OutcomeMembership], len(result.Registry.Memberships))
	}
}

const headerRow = "省份\t协作组\t类型\t协作组医院名称\t组内分工\t救治病种"

// printed is a table with the rows under one header.
func printed(rows ...string) string {
	return headerRow + "\n" + strings.Join(rows, "\n")
}
