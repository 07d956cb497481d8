package neo4jstore

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/edition"
)

// node is a record as it stands in the database, with the edges that leave it.
// docs/graph.md describes labels, properties and edges.
type node struct {
	catalog.Key
	caption    string // for people, in what is printed of a load and in a browser
	properties map[string]any
	edges      []edge
}

// edge leads from its node to another.
type edge struct {
	kind       string
	to         catalog.Key
	properties map[string]any // nil if there are none
}

// recordsOf lists all records of an edition, those of a kind together.
func recordsOf(e *edition.Edition) []catalog.Node {
	var all, capabilities, experts, equipment, techniques []catalog.Node
	for _, m := range e.Memberships {
		capabilities = appendAll(capabilities, m.Capabilities())
	}
	for _, d := range e.Departments {
		experts = appendAll(experts, d.Experts())
		equipment = appendAll(equipment, d.Equipment())
		techniques = appendAll(techniques, d.Techniques())
	}
	all = appendAll(all, e.Sources)
	all = appendAll(all, e.Regions)
	all = appendAll(all, e.Diseases)
	all = appendAll(all, e.Modalities)
	all = appendAll(all, e.Hospitals)
	all = appendAll(all, e.Groups)
	all = appendAll(all, e.Memberships)
	all = append(all, capabilities...)
	all = appendAll(all, e.Departments)
	all = append(all, experts...)
	all = append(all, equipment...)
	all = append(all, techniques...)
	return appendAll(all, e.Findings)
}

func appendAll[T catalog.Node](all []catalog.Node, of []T) []catalog.Node {
	for _, n := range of {
		all = append(all, n)
	}
	return all
}

// nodeOf is the node of a record.
func nodeOf(record catalog.Node) *node {
	n := &node{Key: record.Ref()}
	switch r := record.(type) {
	case *catalog.Source:
		n.caption = r.Title
		n.properties = map[string]any{"title": r.Title, "publisher": r.PublisherName, "editionName": r.EditionName, "note": r.NoteText}
	case *catalog.Region:
		n.properties = map[string]any{
			"kind": string(r.Kind), "tileX": r.Tile.X, "tileY": r.Tile.Y, "rank": r.Rank,
			"groupCount": r.GroupCount, "hospitalCount": r.HospitalCount,
		}
		n.name(r.Names)
		joinAll(n, "BORDERS", r.Neighbours())
		for _, i := range r.Indicators() {
			n.join("COUNTED_IN", i.Source().Key, map[string]any{
				"indicator": string(i.Code), "year": i.Year, "value": i.Value, "unit": string(i.Unit),
				"status": string(i.Status), "locator": i.Locator, "noteZh": i.NoteZH, "noteEn": i.NoteEN,
			})
		}
	case *catalog.Disease:
		n.properties = map[string]any{
			"iccc3": r.ICCC, "listed": r.Listed, "rank": r.Rank,
			"groupCount": r.GroupCount, "hospitalCount": r.HospitalCount,
		}
		n.name(r.Names)
		if b := r.Broader(); b != nil {
			n.join("NARROWER_THAN", b.Key, nil)
		}
	case *catalog.Modality:
		n.properties = map[string]any{
			"kind": string(r.Kind), "rank": r.Rank,
			"groupCount": r.Exact.Groups, "hospitalCount": r.Exact.Hospitals,
			"groupCountWithNarrower": r.WithNarrower.Groups, "hospitalCountWithNarrower": r.WithNarrower.Hospitals,
		}
		n.name(r.Names)
		if b := r.Broader(); b != nil {
			n.join("NARROWER_THAN", b.Key, nil)
		}
	case *catalog.Hospital:
		n.properties = map[string]any{"groupCount": r.GroupCount}
		n.name(r.Names)
		n.join("IN_REGION", r.Region().Key, nil)
		joinAll(n, "DOES", r.Modalities())
		joinAll(n, "CAN_TREAT", r.Diseases())
		for _, m := range r.Memberships() {
			n.join("HOLDS", m.Key, nil)
			n.join("MEMBER_OF", m.Group().Key, map[string]any{"role": string(m.Role), "position": m.Position})
		}
		joinAll(n, "HAS_DEPARTMENT", r.Departments())
		n.trace(r.Provenance())
	case *catalog.Group:
		n.properties = map[string]any{
			"label": r.Label, "number": r.Number,
			"hospitalCount": r.HospitalCount, "diseasesKnown": r.DiseasesKnown,
		}
		n.name(r.Names)
		n.join("IN_REGION", r.Region().Key, nil)
		joinAll(n, "TREATS", r.Diseases())
		joinAll(n, "FOCUSES_ON", r.FocusDiseases())
		joinAll(n, "DOES", r.Modalities())
		joinAll(n, "OFFERS", r.Offers())
		n.trace(r.Provenance())
	case *catalog.Membership:
		n.caption = r.Hospital().Name(catalog.ZH) + " · " + r.Group().Name(catalog.ZH)
		n.properties = map[string]any{"role": string(r.Role), "position": r.Position, "work": r.Printed}
		n.join("IN_GROUP", r.Group().Key, nil)
		joinAll(n, "HAS_CAPABILITY", r.Capabilities())
		joinAll(n, "DOES", r.Modalities())
		joinAll(n, "CAN_TREAT", r.Diseases())
		n.trace(r.Provenance())
	case *catalog.Capability:
		m := r.Membership()
		n.caption = r.Modality().Name(catalog.ZH) + " · " + m.Hospital().Name(catalog.ZH)
		n.properties = map[string]any{"scoped": r.Scoped, "position": slices.Index(m.Capabilities(), r) + 1}
		n.join("OF_MODALITY", r.Modality().Key, nil)
		joinAll(n, "COUNTS_FOR", r.Diseases())
	case *catalog.Department:
		n.department(r)
	case *catalog.Expert:
		n.properties = map[string]any{"titles": r.Titles, "position": slices.Index(r.Department().Experts(), r) + 1}
		n.name(catalog.NamesOf(r))
		n.properties["name"] = r.Name
		n.trace(r.Provenance())
	case *catalog.Equipment:
		n.caption = r.Name
		n.properties = map[string]any{"name": r.Name, "position": slices.Index(r.Department().Equipment(), r) + 1}
		n.trace(r.Provenance())
	case *catalog.Technique:
		n.properties = map[string]any{"claim": r.ClaimText, "position": slices.Index(r.Department().Techniques(), r) + 1}
		n.name(r.Names)
		if m := r.Modality(); m != nil {
			n.join("OF_MODALITY", m.Key, nil)
		}
		joinAll(n, "TREATS", r.Diseases())
		n.trace(r.Provenance())
	case *catalog.Finding:
		n.caption = r.Rule
		n.properties = map[string]any{
			"rule": r.Rule, "severity": string(r.Severity), "locator": r.Place, "asPrinted": r.Printed,
			"messageZh": r.MessageZH, "messageEn": r.MessageEN, "resolutionZh": r.ResolutionZH, "resolutionEn": r.ResolutionEN,
		}
		if s := r.Source(); s != nil {
			n.join("FOUND_IN", s.Key, nil)
		}
		if subject := r.Subject(); subject != nil {
			n.join("ABOUT", subject.Ref(), nil)
		}
	default:
		panic(fmt.Sprintf("neo4jstore: a %T has no node", record))
	}
	n.properties["code"] = n.Code
	n.properties["kindName"] = string(n.Kind)
	return n
}

func (n *node) department(d *catalog.Department) {
	titles, counts := []string{}, []int{}
	for _, s := range d.Staff {
		titles, counts = append(titles, s.Title), append(counts, s.Count)
	}
	partners, subjects := []string{}, []string{}
	for _, c := range d.Collaborations() {
		partners, subjects = append(partners, c.Partner), append(subjects, c.Subject)
	}
	n.properties = map[string]any{
		"beds": d.BedCount, "disciplines": d.Disciplines, "staffTitles": titles, "staffCounts": counts,
		"collaborationPartners": partners, "collaborationSubjects": subjects,
		"biobank": d.Research.BiobankText, "nationalProjectsOver": d.Research.NationalProjects,
		"provincialProjectsOver": d.Research.ProvincialProjects, "papersOver": d.Research.Papers,
		"patents": d.Research.PatentSum, "awards": d.Research.Awards,
	}
	n.name(d.Names)
	joinAll(n, "TREATS", d.Diseases())
	joinAll(n, "EMPLOYS", d.Experts())
	joinAll(n, "HAS_EQUIPMENT", d.Equipment())
	joinAll(n, "PRACTISES", d.Techniques())
	n.trace(d.Provenance())
}

// name makes a node one that a search can find.
func (n *node) name(names catalog.Names) {
	n.caption = names.Name(catalog.ZH)
	folded := catalog.NewSearchNames(names)
	maps.Copy(n.properties, map[string]any{
		"name":   n.caption,
		"nameZh": names.ZH, "nameEn": names.EN, "romanizedName": names.RomanizedName,
		"sortName":   sortable(n.caption),
		"searchName": folded.Name, "searchEnglish": folded.English, "searchPinyin": folded.Pinyin,
		"searchInitials": folded.Initials, "nameLength": folded.Length,
	})
}

func (n *node) join(kind string, to catalog.Key, properties map[string]any) {
	n.edges = append(n.edges, edge{kind, to, properties})
}

func joinAll[T catalog.Node](n *node, kind string, to []T) {
	for _, t := range to {
		n.join(kind, t.Ref(), nil)
	}
}

// trace joins a record with the sources of its facts.
func (n *node) trace(provenance []*catalog.Provenance) {
	for i, p := range provenance {
		n.join("COMES_FROM", p.Source().Key, map[string]any{
			"fact": p.Fact, "status": string(p.Status), "locator": p.Locator, "asPrinted": p.Printed,
			"noteZh": p.NoteZH, "noteEn": p.NoteEN, "position": i + 1,
		})
	}
}

// labels are those of the node, joined by colons.
func (n *node) labels() string {
	all := string(n.Kind) + ":Oncograph"
	if n.properties["searchName"] != nil {
		all += ":Searchable"
	}
	return all
}

// digest is a hash of the node with its edges: a record changed if it did.
func (n *node) digest() string {
	sum := sha256.New()
	text := json.NewEncoder(sum) // of maps, with sorted keys
	parts := []any{n.properties}
	for _, e := range n.edges {
		parts = append(parts, []any{e.kind, e.to, e.properties})
	}
	if err := text.Encode(parts); err != nil {
		panic(err) // texts, numbers and lists of them always can be
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}
