package registry

import (
	"fmt"
	"strings"
)

// Severity says how much a fault matters: a registry with an error is not used.
type Severity string

// The severities, as `loader check` prints them.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Fault is one thing that is wrong with, or odd in, a registry directory.
type Fault struct {
	File     string
	Line     int // from 1; 0 where it is about the file as a whole
	Severity Severity
	Rule     string // such as "duplicate-key"; of a finding, its own rule
	Message  string
}

// String is file:line: severity: rule: message, on one line. A fault of a file as
// a whole stands on line 1.
func (f Fault) String() string {
	return fmt.Sprintf("%s:%d: %s: %s: %s", f.File, max(f.Line, 1), f.Severity, f.Rule, oneLine.Replace(f.Message))
}

var oneLine = strings.NewReplacer("\n", " ", "\r", " ")

// Faults are the errors for which a registry was refused.
type Faults []Fault

// Error has one line for each fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.String()
	}
	return strings.Join(lines, "\n")
}

// Errors are those of faults that keep a registry from being used.
func Errors(faults []Fault) Faults {
	var grave Faults
	for _, f := range faults {
		if f.Severity == Error {
			grave = append(grave, f)
		}
	}
	return grave
}
