package catalog

// Source is a document that facts come from.
type Source struct {
	Key
	Title string
	// The rest may be "".
	PublisherName, EditionName, NoteText string
}

// Publisher is who published the source, or nil.
func (s *Source) Publisher() *string { return orNull(s.PublisherName) }

// Edition is the edition of the source, or nil.
func (s *Source) Edition() *string { return orNull(s.EditionName) }

// Note is what is to be known of the source, or nil.
func (s *Source) Note() *string { return orNull(s.NoteText) }

// Provenance says where one fact of a record comes from. A fact that is printed
// on several lines has several.
type Provenance struct {
	Fact           string // the field that it backs, such as "diseases"
	Status         Status
	Locator        string // "line N" of a list; a path such as "hospital.name" in a profile
	Printed        string // as printed; "" where nothing is
	NoteZH, NoteEN string // the reason for a correction or an inference; "" for none
	Links          ProvenanceLinks
}

// ProvenanceLinks are the records that a provenance is linked with.
type ProvenanceLinks struct {
	Source One[*Source]
}

// Status says how a fact follows from its source.
type Status string

// The statuses of facts.
const (
	AsPrinted Status = "AS_PRINTED"
	Corrected Status = "CORRECTED" // printed elsewhere or otherwise; the note gives the reason
	Inferred  Status = "INFERRED"  // not printed; the note gives the grounds
)

// AsPrinted is the text that the fact was read from, or nil.
func (p *Provenance) AsPrinted() *string { return orNull(p.Printed) }

// Note is the reason for a correction or an inference, or nil.
func (p *Provenance) Note(lang Language) *string {
	return orNull(inLanguage(lang, p.NoteZH, p.NoteEN))
}

// Source is the document.
func (p *Provenance) Source() *Source { return p.Links.Source.Get() }
