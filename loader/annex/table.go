package annex

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

// field is a column of the list.
type field int

const (
	fieldNone field = iota
	fieldRegion
	fieldLabel
	fieldRole
	fieldHospital
	fieldWork
	fieldDiseases
	fieldExtra // a column that the list did not have when this was written
)

// headers are the printed names of the columns, folded.
var headers = map[string]field{
	"省份": fieldRegion, "省": fieldRegion, "省市": fieldRegion, "省(市)": fieldRegion, "省(区、市)": fieldRegion, "省(自治区、直辖市)": fieldRegion, "地区": fieldRegion,
	"协作组": fieldLabel, "协作组名称": fieldLabel, "组别": fieldLabel,
	"类型": fieldRole, "类别": fieldRole, "单位类型": fieldRole,
	"协作组医院名称": fieldHospital, "协作组医院": fieldHospital, "医院名称": fieldHospital, "单位名称": fieldHospital, "医院": fieldHospital,
	"组内分工": fieldWork, "分工": fieldWork,
	"救治病种": fieldDiseases, "病种": fieldDiseases, "收治病种": fieldDiseases,
}

// header is a header row: which field stands in which column.
type header struct {
	line   int
	fields map[int]field
	extra  []string // printed names of columns that are not known
}

// column is where a field stands, -1 for nowhere.
func (h *header) column(f field) int {
	for column, g := range h.fields {
		if g == f {
			return column
		}
	}
	return -1
}

// row is a row of the table that holds data.
type row struct {
	line   int
	header *header
	first  bool    // directly after a header
	cells  []*cell // those that are not blank, in order; a cell that goes to another row leaves
	// printed keeps the cells that were printed here, wherever they went.
	printed []*cell
	// The reading notes of the seams.
	cuts      []cut
	onlyRest  bool       // all that it held continues cells above
	correctBy []*RowRule // the corrections that it took part in
	// moveDiseases is a cell whose diseases belong to the next group.
	moveDiseases *cell
	outcome      Outcome
	rule         string
}

// cut is a cell that was joined from two rows.
type cut struct{ whole, rest *cell }

// drop takes a cell out of a row.
func (r *row) drop(c *cell) {
	for i, d := range r.cells {
		if d == c {
			r.cells = append(r.cells[:i:i], r.cells[i+1:]...)
			return
		}
	}
}

// table is a list as printed.
type table struct {
	rows    []*row
	headers []*header
	other   []*row // headers, headings and notes, for their outcomes
	title   string // the headings, folded
	bom     bool
}

var (
	byteOrderMark = []byte{0xef, 0xbb, 0xbf}
	pageNumbers   = regexp.MustCompile(`^([-—–―·.]*[0-9]+[-—–―·.]*|第?[0-9]+页?([/共]*[0-9]+页?)?)$`)
	remarkStarts  = regexp.MustCompile(`^(注|备注|说明|附注|来源|\*|※)`)
	headingStarts = regexp.MustCompile(`^(#|附件|附录)`)
)

// parseTable cuts a file into rows.
func parseTable(file []byte, words *lexicon) (*table, error) {
	t := &table{}
	if bytes.HasPrefix(file, byteOrderMark) {
		t.bom = true
		file = file[len(byteOrderMark):]
	}
	if !utf8.Valid(file) {
		line := 1
		for rest := file; ; line++ {
			one, more, _ := bytes.Cut(rest, []byte("\n"))
			if !utf8.Valid(one) {
				return nil, fmt.Errorf("line %d: the table is not UTF-8 there; save it as UTF-8", line)
			}
			rest = more
		}
	}
	var current *header
	first := false
	for i, text := range strings.Split(string(file), "\n") {
		r := &row{line: i + 1}
		for column, raw := range strings.Split(text, "\t") {
			if squeeze(raw) != "" {
				r.cells = append(r.cells, newCell(column, r.line, strings.TrimRight(raw, "\r"), words))
			}
		}
		if len(r.cells) == 0 {
			continue
		}
		r.printed = append([]*cell(nil), r.cells...)
		if h := readHeader(r); h != nil {
			r.outcome, current, first = OutcomeHeader, h, true
			t.headers = append(t.headers, h)
			t.other = append(t.other, r)
			continue
		}
		if outcome := aside(r, current != nil); outcome != "" {
			r.outcome = outcome
			t.other = append(t.other, r)
			if current == nil {
				for _, c := range r.cells {
					t.title += c.key
				}
			}
			continue
		}
		r.header, r.first = current, first
		first = false
		t.rows = append(t.rows, r)
	}
	if current == nil {
		return nil, errors.New("no header row: the table needs a row that names its columns (省份, 协作组, 类型, 协作组医院名称, 组内分工, 救治病种), separated by tabs")
	}
	return t, nil
}

// readHeader reads a row as a header, nil where it is none: four columns that
// are known, each once.
func readHeader(r *row) *header {
	h := &header{line: r.line, fields: map[int]field{}}
	known := map[field]bool{}
	for _, c := range r.cells {
		f, ok := headers[c.key]
		switch {
		case !ok:
			h.fields[c.column] = fieldExtra
			h.extra = append(h.extra, c.text)
		case known[f]:
			return nil
		default:
			known[f] = true
			h.fields[c.column] = f
		}
	}
	if len(known) < 4 || len(h.extra) > len(known) {
		return nil
	}
	return h
}

// aside tells headings and notes; "" is a row of the table. Before the first
// header nothing is a row.
func aside(r *row, inTable bool) Outcome {
	key := r.cells[0].key
	switch {
	case !inTable && remarkStarts.MatchString(key):
		return OutcomeNote
	case !inTable:
		return OutcomeHeading
	case headingStarts.MatchString(key), strings.Contains(key, "协作组名单"):
		return OutcomeHeading
	case len(r.cells) > 1:
		return ""
	case pageNumbers.MatchString(key):
		return OutcomeHeading
	case remarkStarts.MatchString(key):
		return OutcomeNote
	case r.cells[0].kind == kindText && r.cells[0].column == 0 && strings.HasSuffix(key, "。") && !institution(strings.TrimSuffix(key, "。")) && !strings.Contains(key, ":"):
		return OutcomeNote
	}
	return ""
}

// lines accounts for the lines of the table.
func (t *table) lines() []Line {
	lines := make([]Line, 0, len(t.rows)+len(t.other))
	a, b := t.rows, t.other
	for len(a)+len(b) > 0 {
		var r *row
		if len(b) == 0 || len(a) > 0 && a[0].line < b[0].line {
			r, a = a[0], a[1:]
		} else {
			r, b = b[0], b[1:]
		}
		lines = append(lines, Line{Number: r.line, Outcome: r.outcome, Rule: r.rule})
	}
	return lines
}
