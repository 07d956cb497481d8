// Package annex reads the national list of cooperative groups, as text
// extraction left it, into a registry: every fact with where it is printed,
// every oddity as a finding.
//
// The list is a table of six columns: region, cooperative group, role,
// hospital, division of work, diseases. Merged cells come as blanks, pages
// repeat the header and cut cells, and columns slide. The reader works in
// four steps, each in a file of its own:
//
//	table.go   lines become rows of cells; headers, headings and notes are set aside
//	seam.go    cells that a page break cut are joined again
//	row.go     the cells of a row are told apart by what they say
//	read.go    rows become regions, groups, memberships and capabilities
//
// What content can't settle stands in a corrections file (corrections.go).
package annex

import (
	"errors"

	"oncograph/catalog/registry"
)

// Options are what a table is read with.
type Options struct {
	// Source describes the table. Its fields that are empty are taken from the
	// corrections; a table without any code is called "table".
	Source registry.Source
	// Corrections may be nil: nothing is corrected.
	Corrections *Corrections
	// Vocabulary is what the cells are read with. It is needed.
	Vocabulary *Vocabulary
	// Department is the profile of a hospital's department, or nil.
	Department *Department
}

// Result is what a table says.
type Result struct {
	Registry *registry.Registry
	// Lines accounts for every line of the table that is not blank, in order.
	Lines []Line
}

// Line says what became of one line of the table.
type Line struct {
	Number  int // 1 for the first line of the file
	Outcome Outcome
	// Rule is that of the finding that the line became, "" unless the outcome
	// is OutcomeFinding.
	Rule string
}

// Outcome is what a line of the table turned out to be.
type Outcome string

// The outcomes of lines.
const (
	OutcomeHeading      Outcome = "HEADING"      // a title, a page number
	OutcomeNote         Outcome = "NOTE"         // a remark above or below the table
	OutcomeHeader       Outcome = "HEADER"       // the names of the columns
	OutcomeMembership   Outcome = "MEMBERSHIP"   // a hospital in a group
	OutcomeContinuation Outcome = "CONTINUATION" // the rest of cells that began above
	OutcomeFinding      Outcome = "FINDING"      // none of these; a finding says what
)

// Read reads a table as printed. Its errors are for what can't be used at all:
// a table that is no UTF-8 or has no header row, a correction that fits no row
// or several, an unreadable vocabulary. All else that is odd is a finding of the
// result, of severity ERROR where something was not read.
func Read(table []byte, options Options) (*Result, error) {
	if options.Vocabulary == nil {
		return nil, errors.New("no vocabulary: give the tables regions.csv, diseases.csv and modalities.csv")
	}
	corrections := options.Corrections
	if corrections == nil {
		corrections = &Corrections{}
	}
	words, err := newLexicon(options.Vocabulary)
	if err != nil {
		return nil, err
	}
	printed, err := parseTable(table, words)
	if err != nil {
		return nil, err
	}
	// A quoted row is looked for as its line prints it, then, since a page
	// break may cut it, as it stands when its parts are joined.
	rules, err := apply(corrections.Rows, printed, words, false)
	if err != nil {
		return nil, err
	}
	joinSeams(printed, words)
	if _, err = apply(rules, printed, words, true); err != nil {
		return nil, err
	}
	b := newBuilder(options, corrections, words, printed)
	if err := b.build(); err != nil {
		return nil, err
	}
	if options.Department != nil {
		b.addDepartment(options.Department)
	}
	b.finish()
	return &Result{Registry: b.registry, Lines: printed.lines()}, nil
}
