package neo4jstore

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"oncograph/catalog"
	"oncograph/catalog/edition"
)

// node is a record as it stands in the database. docs/graph.md describes the
// labels and properties.
type node struct {
	kind       catalog.Kind
	code, name string // the name is for people, in what is printed of a load
	properties map[string]any
}

// edge joins two nodes.
type edge struct {
	kind       string
	from, to   catalog.Key
	properties map[string]any
}

// graph is an edition as nodes and edges.
type graph struct {
	nodes []node
	edges []edge
}

// graphOf is the graph of an edition.
func graphOf(e *edition.Edition) *graph {
	g := &graph{}
	for _, s := range e.Sources {
		g.add(s.Key, s.Title, map[string]any{"title": s.Title, "publisher": s.PublisherName, "editionName": s.EditionName, "note": s.NoteText})
	}
	for _, r := range e.Regions {
		g.named(r.Key, r.Names, map[string]any{
			"kind": string(r.Kind), "tileX": r.Tile.X, "tileY": r.Tile.Y, "rank": r.Rank,
			"groupCount": r.GroupCount, "hospitalCount": r.HospitalCount,
		})
		for _, n := range r.Neighbours() {
			g.join("BORDERS", r.Key, n.Key, nil)
		}
		for _, i := range r.Indicators() {
			g.join("COUNTED_IN", r.Key, i.Source().Key, map[string]any{
				"indicator": string(i.Code), "year": i.Year, "value": i.Value, "unit": string(i.Unit),
				"status": string(i.Status), "locator": i.Locator, "noteZh": i.NoteZH, "noteEn": i.NoteEN,
			})
		}
	}
	for _, d := range e.Diseases {
		g.named(d.Key, d.Names, map[string]any{
			"iccc3": d.ICCC, "listed": d.Listed, "rank": d.Rank,
			"groupCount": d.GroupCount, "hospitalCount": d.HospitalCount,
		})
		if b := d.Broader(); b != nil {
			g.join("NARROWER_THAN", d.Key, b.Key, nil)
		}
	}
	for _, m := range e.Modalities {
		g.named(m.Key, m.Names, map[string]any{
			"kind": string(m.Kind), "rank": m.Rank,
			"groupCount": m.Exact.Groups, "hospitalCount": m.Exact.Hospitals,
			"groupCountWithNarrower": m.WithNarrower.Groups, "hospitalCountWithNarrower": m.WithNarrower.Hospitals,
		})
		if b := m.Broader(); b != nil {
			g.join("NARROWER_THAN", m.Key, b.Key, nil)
		}
	}
	for _, h := range e.Hospitals {
		g.named(h.Key, h.Names, map[string]any{"groupCount": h.GroupCount})
		g.join("IN_REGION", h.Key, h.Region().Key, nil)
		joinAll(g, "DOES", h.Key, h.Modalities())
		joinAll(g, "CAN_TREAT", h.Key, h.Diseases())
		g.traced(h.Key, h.Provenance())
	}
	for _, group := range e.Groups {
		g.named(group.Key, group.Names, map[string]any{
			"label": group.Label, "number": group.Number,
			"hospitalCount": group.HospitalCount, "diseasesKnown": group.DiseasesKnown,
		})
		g.join("IN_REGION", group.Key, group.Region().Key, nil)
		joinAll(g, "TREATS", group.Key, group.Diseases())
		joinAll(g, "FOCUSES_ON", group.Key, group.FocusDiseases())
		joinAll(g, "DOES", group.Key, group.Modalities())
		joinAll(g, "OFFERS", group.Key, group.Offers())
		g.traced(group.Key, group.Provenance())
	}
	for _, m := range e.Memberships {
		g.membership(m)
	}
	for _, d := range e.Departments {
		g.department(d)
	}
	for _, f := range e.Findings {
		g.add(f.Key, f.Rule, map[string]any{
			"rule": f.Rule, "severity": string(f.Severity), "locator": f.Place, "asPrinted": f.Printed,
			"messageZh": f.MessageZH, "messageEn": f.MessageEN, "resolutionZh": f.ResolutionZH, "resolutionEn": f.ResolutionEN,
		})
		if s := f.Source(); s != nil {
			g.join("FOUND_IN", f.Key, s.Key, nil)
		}
		if subject := f.Subject(); subject != nil {
			g.join("ABOUT", f.Key, subject.Ref(), nil)
		}
	}
	return g
}

func (g *graph) membership(m *catalog.Membership) {
	group, hospital := m.Group(), m.Hospital()
	g.add(m.Key, hospital.Name(catalog.ZH)+" · "+group.Name(catalog.ZH), map[string]any{"role": string(m.Role), "position": m.Position, "work": m.Printed})
	g.join("HOLDS", hospital.Key, m.Key, nil)
	g.join("IN_GROUP", m.Key, group.Key, nil)
	g.join("MEMBER_OF", hospital.Key, group.Key, map[string]any{"role": string(m.Role), "position": m.Position})
	joinAll(g, "DOES", m.Key, m.Modalities())
	joinAll(g, "CAN_TREAT", m.Key, m.Diseases())
	g.traced(m.Key, m.Provenance())
	for i, c := range m.Capabilities() {
		g.add(c.Key, c.Modality().Name(catalog.ZH)+" · "+hospital.Name(catalog.ZH), map[string]any{"scoped": c.Scoped, "position": i + 1})
		g.join("HAS_CAPABILITY", m.Key, c.Key, nil)
		g.join("OF_MODALITY", c.Key, c.Modality().Key, nil)
		joinAll(g, "COUNTS_FOR", c.Key, c.Diseases())
	}
}

func (g *graph) department(d *catalog.Department) {
	titles, counts := []string{}, []int{}
	for _, s := range d.Staff {
		titles, counts = append(titles, s.Title), append(counts, s.Count)
	}
	partners, subjects := []string{}, []string{}
	for _, c := range d.Collaborations() {
		partners, subjects = append(partners, c.Partner), append(subjects, c.Subject)
	}
	g.named(d.Key, d.Names, map[string]any{
		"beds": d.BedCount, "disciplines": d.Disciplines, "staffTitles": titles, "staffCounts": counts,
		"collaborationPartners": partners, "collaborationSubjects": subjects,
		"biobank": d.Research.BiobankText, "nationalProjectsOver": d.Research.NationalProjects,
		"provincialProjectsOver": d.Research.ProvincialProjects, "papersOver": d.Research.Papers,
		"patents": d.Research.PatentSum, "awards": d.Research.Awards,
	})
	g.join("HAS_DEPARTMENT", d.Hospital().Key, d.Key, nil)
	joinAll(g, "TREATS", d.Key, d.Diseases())
	g.traced(d.Key, d.Provenance())
	for i, e := range d.Experts() {
		g.named(e.Key, catalog.NamesOf(e), map[string]any{"name": e.Name, "titles": e.Titles, "position": i + 1})
		g.join("EMPLOYS", d.Key, e.Key, nil)
	}
	for i, e := range d.Equipment() {
		g.add(e.Key, e.Name, map[string]any{"name": e.Name, "position": i + 1})
		g.join("HAS_EQUIPMENT", d.Key, e.Key, nil)
	}
	for i, t := range d.Techniques() {
		g.named(t.Key, t.Names, map[string]any{"claim": t.ClaimText, "position": i + 1})
		g.join("PRACTISES", d.Key, t.Key, nil)
		if m := t.Modality(); m != nil {
			g.join("OF_MODALITY", t.Key, m.Key, nil)
		}
		joinAll(g, "TREATS", t.Key, t.Diseases())
	}
}

func (g *graph) add(key catalog.Key, name string, properties map[string]any) {
	properties["code"] = key.Code
	properties["kindName"] = string(key.Kind)
	g.nodes = append(g.nodes, node{key.Kind, key.Code, name, properties})
}

// named adds a node that a search can find.
func (g *graph) named(key catalog.Key, names catalog.Names, properties map[string]any) {
	folded := catalog.NewSearchNames(names)
	for property, value := range map[string]any{
		"nameZh": names.ZH, "nameEn": names.EN, "romanizedName": names.RomanizedName,
		"sortName":   sortable(names.Name(catalog.ZH)),
		"searchName": folded.Name, "searchEnglish": folded.English, "searchPinyin": folded.Pinyin,
		"searchInitials": folded.Initials, "nameLength": folded.Length,
	} {
		properties[property] = value
	}
	if _, own := properties["name"]; !own {
		properties["name"] = names.Name(catalog.ZH)
	}
	g.add(key, names.Name(catalog.ZH), properties)
}

func (g *graph) join(kind string, from, to catalog.Key, properties map[string]any) {
	g.edges = append(g.edges, edge{kind, from, to, properties})
}

func joinAll[T catalog.Node](g *graph, kind string, from catalog.Key, to []T) {
	for _, t := range to {
		g.join(kind, from, t.Ref(), nil)
	}
}

// traced joins a record with the sources of its facts.
func (g *graph) traced(of catalog.Key, provenance []*catalog.Provenance) {
	for i, p := range provenance {
		g.join("COMES_FROM", of, p.Source().Key, map[string]any{
			"fact": p.Fact, "status": string(p.Status), "locator": p.Locator, "asPrinted": p.Printed,
			"noteZh": p.NoteZH, "noteEn": p.NoteEN, "position": i + 1,
		})
	}
}

// digests are hashes of the nodes with the edges that leave them, by key: a
// record changed if its digest did.
func (g *graph) digests() map[catalog.Key]string {
	parts := map[catalog.Key][]string{}
	write := func(key catalog.Key, part ...any) {
		text, err := json.Marshal(part) // of maps, with sorted keys
		if err != nil {
			panic(err) // texts, numbers and lists of them always marshal
		}
		parts[key] = append(parts[key], string(text))
	}
	for _, n := range g.nodes {
		write(catalog.Key{Kind: n.kind, Code: n.code}, n.properties)
	}
	for _, e := range g.edges {
		write(e.from, e.kind, e.to.ID(), e.properties)
	}
	digests := make(map[catalog.Key]string, len(parts))
	for key, of := range parts {
		sum := sha256.Sum256([]byte(strings.Join(of, "\n")))
		digests[key] = hex.EncodeToString(sum[:8])
	}
	return digests
}
