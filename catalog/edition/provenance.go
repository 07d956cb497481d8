package edition

import (
	"strings"

	"oncograph/catalog"
)

func (l *linker) sources() {
	for _, row := range l.Rows.Sources {
		s := &catalog.Source{
			Key:           catalog.Key{Kind: catalog.KindSource, Code: row.Code},
			Title:         row.Title,
			PublisherName: row.Publisher,
			EditionName:   row.Edition,
			NoteText:      row.Note,
		}
		l.source[row.Code] = s
		l.add(s)
	}
}

// kinds are the kinds of record as the registry writes them.
var kinds = func() map[string]catalog.Kind {
	kinds := map[string]catalog.Kind{}
	for _, k := range catalog.Kinds {
		kinds[strings.ToUpper(string(k))] = k
	}
	return kinds
}()

// traces links provenance and findings to their sources, and keeps them for the
// records that they are about.
func (l *linker) traces() {
	for _, row := range l.Rows.Provenance {
		key := catalog.Key{Kind: kinds[row.Kind], Code: row.Subject}
		l.provenance[key] = append(l.provenance[key], &catalog.Provenance{
			Fact:    row.Fact,
			Status:  catalog.Status(row.Status),
			Locator: row.Locator,
			Printed: row.AsPrinted,
			NoteZH:  row.NoteZH,
			NoteEN:  row.NoteEN,
			Links:   catalog.ProvenanceLinks{Source: catalog.To(l.source[row.Source])},
		})
	}
	for _, row := range l.Rows.Findings {
		f := &catalog.Finding{
			Key:          catalog.Key{Kind: catalog.KindFinding, Code: row.Code},
			Rule:         row.Rule,
			Severity:     catalog.Severity(row.Severity),
			Place:        row.Locator,
			Printed:      row.AsPrinted,
			MessageZH:    row.MessageZH,
			MessageEN:    row.MessageEN,
			ResolutionZH: row.ResolutionZH,
			ResolutionEN: row.ResolutionEN,
			Links:        catalog.FindingLinks{Source: catalog.To(l.source[row.Source])},
		}
		l.Findings = append(l.Findings, f)
		l.add(f)
		if row.Kind != "" {
			key := catalog.Key{Kind: kinds[row.Kind], Code: row.Subject}
			l.finding[key] = append(l.finding[key], f)
		}
	}
}

func (l *linker) provenanceOf(k catalog.Key) catalog.List[*catalog.Provenance] {
	return catalog.ListOf(l.provenance[k])
}

func (l *linker) findingsOf(k catalog.Key) catalog.List[*catalog.Finding] {
	return catalog.ListOf(l.finding[k])
}

// subjects links findings with the records that they are about.
func (l *linker) subjects() {
	for i, row := range l.Rows.Findings {
		subject := l.records[catalog.Key{Kind: kinds[row.Kind], Code: row.Subject}]
		l.Findings[i].Links.Subject = catalog.To(subject)
	}
}
