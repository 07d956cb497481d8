package catalog

// Finding is something odd in a source, and what was done about it.
type Finding struct {
	Key
	Rule                       string // e.g. "ROLE_WITHOUT_HOSPITAL"
	Severity                   Severity
	Place                      string // locator in the source, "" where it is about no one place
	Printed                    string // as printed, "" where nothing is
	MessageZH, MessageEN       string
	ResolutionZH, ResolutionEN string
	Links                      FindingLinks
}

// FindingLinks are the records that a finding is linked with.
type FindingLinks struct {
	Source  One[*Source]
	Subject One[Node]
}

// Severity says how much a finding matters.
type Severity string

// The severities.
const (
	SeverityError   Severity = "ERROR"   // something printed could not be read
	SeverityWarning Severity = "WARNING" // odd in the source, kept as printed
	SeverityInfo    Severity = "INFO"    // how something was read
)

// Locator is where in the source, or nil.
func (f *Finding) Locator() *string { return orNull(f.Place) }

// AsPrinted is the text in the source, or nil.
func (f *Finding) AsPrinted() *string { return orNull(f.Printed) }

// Message says what is odd.
func (f *Finding) Message(lang Language) string {
	return inLanguage(lang, f.MessageZH, f.MessageEN)
}

// Resolution says what was done about it.
func (f *Finding) Resolution(lang Language) string {
	return inLanguage(lang, f.ResolutionZH, f.ResolutionEN)
}

// Source is the document, or nil.
func (f *Finding) Source() *Source { return f.Links.Source.Get() }

// Subject is the record that the finding is about, or nil.
func (f *Finding) Subject() Node { return f.Links.Subject.Get() }

// FindingWhere is a filter of findings. A nil filter holds for every finding.
type FindingWhere struct {
	And, Or  []*FindingWhere
	Not      *FindingWhere
	Rule     *StringWhere
	Severity *EnumWhere[Severity]
}

// Match says whether the filter holds for a finding.
func (w *FindingWhere) Match(f *Finding) bool {
	return w == nil || w.Rule.Match(f.Rule) && w.Severity.Match(f.Severity) &&
		combine(w.And, w.Or, w.Not, func(w *FindingWhere) bool { return w.Match(f) })
}

// FindingQuery asks for a page of findings, in the order of their codes.
type FindingQuery struct {
	Where  *FindingWhere
	Window Window
}

// FindingConnection is a page of findings.
type FindingConnection = Connection[*Finding]

// FindingOrdering is the order of findings.
func FindingOrdering() *Ordering[*Finding] {
	return byCode[*Finding]("Query.findings")
}

// FindingEdge is a finding on a page.
type FindingEdge = Edge[*Finding]

// SeverityWhere is a filter of a severity.
type SeverityWhere = EnumWhere[Severity]
