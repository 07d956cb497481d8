package annex

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"oncograph/catalog/registry"
)

// Corrections are what a person settled about one edition of the list.
type Corrections struct {
	// Source describes the table.
	Source SourceNote `yaml:"source"`
	// Department describes the profile of a department.
	Department DepartmentNote `yaml:"department"`
	// Rows are the rows that only judgement can read.
	Rows []*RowRule `yaml:"rows"`
	// Readings are phrases with their pinyin without tones, syllables spaced,
	// where a character has several readings: 重庆: chong qing.
	Readings map[string]string `yaml:"readings"`
	// Codes are the codes of hospitals whose names read like another's.
	Codes map[string]string `yaml:"codes"`
}

// SourceNote describes a source.
type SourceNote struct {
	Code      string `yaml:"code"`
	Title     string `yaml:"title"`
	Publisher string `yaml:"publisher"`
	Edition   string `yaml:"edition"`
	Note      string `yaml:"note"`
}

func (s SourceNote) source() registry.Source {
	return registry.Source{Code: s.Code, Title: s.Title, Publisher: s.Publisher, Edition: s.Edition, Note: s.Note}
}

// DepartmentNote describes the profile of a department.
type DepartmentNote struct {
	Source SourceNote `yaml:"source"`
	// Grounds are the Chinese words for the grounds of an inference, by the
	// path of the value: hospital.name.
	Grounds map[string]string `yaml:"grounds"`
}

// Text is a text in both languages.
type Text struct {
	ZH string `yaml:"zh"`
	EN string `yaml:"en"`
}

// RowRule corrects one row of the table.
type RowRule struct {
	// Quote is the row as printed: its cells that are not blank, in order.
	Quote []string `yaml:"quote"`
	// MoveLabel is NextRow: the label of this row belongs to the next one.
	MoveLabel string `yaml:"move_label"`
	// MoveDiseases is NextGroup: the diseases of this row belong to the group
	// that begins after it.
	MoveDiseases string `yaml:"move_diseases"`
	// Set has a cell say something else: role: 成员单位.
	Set map[string]string `yaml:"set"`
	// Reason says how the correction follows.
	Reason Text `yaml:"reason"`

	line int // of the corrections file
}

// What a RowRule can ask for.
const (
	NextRow   = "next row"
	NextGroup = "next group"
)

// setFields are the cells that RowRule.Set can name.
var setFields = map[string]field{
	"region": fieldRegion, "label": fieldLabel, "role": fieldRole, "hospital": fieldHospital, "work": fieldWork, "diseases": fieldDiseases,
}

// UnmarshalYAML keeps the line of the rule for its errors.
func (r *RowRule) UnmarshalYAML(node ast.Node) error {
	type plain RowRule
	if err := yaml.NodeToValue(node, (*plain)(r), yaml.Strict()); err != nil {
		return err
	}
	r.line = firstLine(node)
	return nil
}

// firstLine is the line that a node begins on.
func firstLine(node ast.Node) int {
	if m, ok := node.(*ast.MappingNode); ok && len(m.Values) > 0 {
		node = m.Values[0].Key
	}
	if t := node.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 0
}

var (
	readingForm = regexp.MustCompile(`^[a-z0-9]+( [a-z0-9]+)*$`)
	codeForm    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
)

// ParseCorrections reads a corrections file. Unknown keys are refused, and all
// that is wrong with the rules is said at once, by line.
func ParseCorrections(file []byte) (*Corrections, error) {
	c := &Corrections{}
	err := yaml.NewDecoder(bytes.NewReader(file), yaml.Strict()).Decode(c)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("corrections: %s", strings.TrimSpace(yaml.FormatError(err, false, true)))
	}
	var faults []error
	fault := func(line int, format string, args ...any) {
		faults = append(faults, fmt.Errorf("corrections: line %d: %s", line, fmt.Sprintf(format, args...)))
	}
	for i, r := range c.Rows {
		if r == nil {
			fault(0, "rule %d of rows is empty; it needs a quote, what to do, and a reason", i+1)
			continue
		}
		r.check(fault)
	}
	for _, phrase := range sortedKeys(c.Readings) {
		if !readingForm.MatchString(c.Readings[phrase]) {
			fault(lineOf(file, phrase), "the reading of %s is %q; write lower-case syllables without tones, spaced, as in \"chong qing\"", phrase, c.Readings[phrase])
		}
	}
	owners := map[string]string{}
	for _, name := range sortedKeys(c.Codes) {
		code := c.Codes[name]
		if !codeForm.MatchString(code) {
			fault(lineOf(file, name), "the code of %s is %q; write lower-case words joined by hyphens", name, code)
		}
		if other, ok := owners[code]; ok {
			fault(lineOf(file, name), "%s and %s have the same code %s; give each its own", other, name, code)
		}
		owners[code] = name
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return c, nil
}

// check says what is wrong with a rule.
func (r *RowRule) check(fault func(line int, format string, args ...any)) {
	if len(r.Quote) == 0 || matchKey(strings.Join(r.Quote, "")) == "" {
		fault(r.line, "the rule has no quote; give the cells of the row as printed, as in [成员单位, 唐都医院]")
	}
	if r.MoveLabel == "" && r.MoveDiseases == "" && len(r.Set) == 0 {
		fault(r.line, "the rule says nothing to do; give move_label, move_diseases or set")
	}
	if r.MoveLabel != "" && r.MoveLabel != NextRow {
		fault(r.line, "move_label is %q; it can be %q", r.MoveLabel, NextRow)
	}
	if r.MoveDiseases != "" && r.MoveDiseases != NextGroup {
		fault(r.line, "move_diseases is %q; it can be %q", r.MoveDiseases, NextGroup)
	}
	for _, name := range sortedKeys(r.Set) {
		if _, ok := setFields[name]; !ok {
			fault(r.line, "set has no cell %q; the cells are region, label, role, hospital, work, diseases", name)
		}
		if squeeze(r.Set[name]) == "" {
			fault(r.line, "set makes %s empty; give the text that it should have", name)
		}
	}
	if r.Reason.ZH == "" || r.Reason.EN == "" {
		fault(r.line, "the rule needs a reason in Chinese (zh) and English (en)")
	}
}

// lineOf is the line of a file that begins with a key.
func lineOf(file []byte, key string) int {
	for i, line := range strings.Split(string(file), "\n") {
		if strings.HasPrefix(strings.TrimLeft(strings.TrimSpace(line), `"'`), key) {
			return i + 1
		}
	}
	return 0
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// apply corrects the rows that rules quote. Of the first pass it returns the
// rules that fit no row; in the last pass that is an error.
func apply(rules []*RowRule, t *table, words *lexicon, last bool) (unmatched []*RowRule, err error) {
	var faults []error
	for _, rule := range rules {
		var rows []int
		for i, r := range t.rows {
			if rule.quotes(r) {
				rows = append(rows, i)
			}
		}
		switch {
		case len(rows) == 0 && !last:
			unmatched = append(unmatched, rule)
		case len(rows) == 0:
			faults = append(faults, fmt.Errorf("corrections: line %d: no row of the table reads %s; quote its cells as printed, or drop the correction if this edition has no such row",
				rule.line, strings.Join(rule.Quote, " | ")))
		case len(rows) > 1:
			lines := make([]string, len(rows))
			for i, at := range rows {
				lines[i] = fmt.Sprint(t.rows[at].line)
			}
			faults = append(faults, fmt.Errorf("corrections: line %d: %d rows of the table read %s (lines %s); a correction must fit one row, so quote all its cells",
				rule.line, len(rows), strings.Join(rule.Quote, " | "), strings.Join(lines, ", ")))
		default:
			if err := rule.correct(t, rows[0], words); err != nil {
				faults = append(faults, err)
			}
		}
	}
	return unmatched, errors.Join(faults...)
}

// quotes says whether a rule quotes a row.
func (r *RowRule) quotes(row *row) bool {
	var cells []string
	for _, q := range r.Quote {
		if k := matchKey(q); k != "" {
			cells = append(cells, k)
		}
	}
	return slices.EqualFunc(cells, row.printed, func(q string, c *cell) bool {
		var b strings.Builder
		for _, p := range c.parts {
			b.WriteString(p.text)
		}
		return q == matchKey(b.String())
	})
}

// correct does to a row what a rule says.
func (r *RowRule) correct(t *table, at int, words *lexicon) error {
	row := t.rows[at]
	here := place(row, words)
	fail := func(format string, args ...any) error {
		return fmt.Errorf("corrections: line %d: the row %s (line %d of the table) %s", r.line, strings.Join(r.Quote, " | "), row.line, fmt.Sprintf(format, args...))
	}
	if r.MoveLabel != "" {
		switch {
		case here.label == nil:
			return fail("has no label of a group to move")
		case at+1 == len(t.rows):
			return fail("has no row after it to move its label to")
		case place(t.rows[at+1], words).label != nil:
			return fail("can't give its label to the next row, which has one: %s", place(t.rows[at+1], words).label.text)
		}
		row.drop(here.label)
		here.label.correction = r
		next := t.rows[at+1]
		next.cells = append([]*cell{here.label}, next.cells...)
	}
	if r.MoveDiseases != "" {
		if here.diseases == nil {
			return fail("has no diseases to move")
		}
		row.drop(here.diseases)
		here.diseases.correction = r
		row.moveDiseases = here.diseases
	}
	for _, name := range sortedKeys(r.Set) {
		f := setFields[name]
		c := *here.slot(f)
		if c == nil {
			for _, m := range here.rest {
				if m.field == f {
					c = m.cell
				}
			}
		}
		if c == nil {
			c = &cell{column: max(row.header.column(f), 0), parts: []part{{row.line, ""}}}
			row.cells = append(row.cells, c)
		}
		c.correction, c.read = r, squeeze(r.Set[name])
		c.settle(words)
	}
	row.correctBy = append(row.correctBy, r)
	return nil
}
