package neo4jstore

import (
	"context"
	"fmt"

	"oncograph/catalog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// link is how one field of the schema is loaded: for many parents at once, by
// one statement, and set on them.
type link struct {
	// pattern leads from the parent, p, to the child, c; order is the order of
	// a parent's children, the last step of which tells any two apart.
	pattern, order string
	// set links a parent with its children, none of which is nil.
	set func(parent catalog.Node, children []catalog.Node)
}

// list sets a link to any number of records.
func list[P, C catalog.Node](of func(P) *catalog.List[C]) func(catalog.Node, []catalog.Node) {
	return func(parent catalog.Node, children []catalog.Node) {
		*of(parent.(P)) = catalog.ListOf(typed[C](children))
	}
}

// single sets a link to one record, or none.
func single[P, C catalog.Node](of func(P) *catalog.One[C]) func(catalog.Node, []catalog.Node) {
	return func(parent catalog.Node, children []catalog.Node) {
		var to C
		if len(children) > 0 {
			to = children[0].(C)
		}
		*of(parent.(P)) = catalog.To(to)
	}
}

const (
	byCode     = "c.code"
	byRank     = "c.rank"
	byPosition = "c.position"
)

// links are the fields of each type that lead to records, but for those that
// are paged (windows), provenance and indicators.
var links = map[string]link{
	"Region.neighbours": {"(p:Region)-[:BORDERS]->(c:Region)", byCode,
		list(func(r *catalog.Region) *catalog.List[*catalog.Region] { return &r.Links.Neighbours })},

	"Group.region": {"(p:Group)-[:IN_REGION]->(c:Region)", byCode,
		single(func(g *catalog.Group) *catalog.One[*catalog.Region] { return &g.Links.Region })},
	"Group.memberships": {"(p:Group)<-[:IN_GROUP]-(c:Membership)", byPosition,
		list(func(g *catalog.Group) *catalog.List[*catalog.Membership] { return &g.Links.Memberships })},
	"Group.hospitals": {"(p:Group)<-[m:MEMBER_OF]-(c:Hospital)", "m.position",
		list(func(g *catalog.Group) *catalog.List[*catalog.Hospital] { return &g.Links.Hospitals })},
	"Group.diseases": {"(p:Group)-[:TREATS]->(c:Disease)", byRank,
		list(func(g *catalog.Group) *catalog.List[*catalog.Disease] { return &g.Links.Diseases })},
	"Group.focusDiseases": {"(p:Group)-[:FOCUSES_ON]->(c:Disease)", byRank,
		list(func(g *catalog.Group) *catalog.List[*catalog.Disease] { return &g.Links.FocusDiseases })},
	"Group.modalities": {"(p:Group)-[:DOES]->(c:Modality)", byRank,
		list(func(g *catalog.Group) *catalog.List[*catalog.Modality] { return &g.Links.Modalities })},
	"Group.offers": {"(p:Group)-[:OFFERS]->(c:Modality)", byRank,
		list(func(g *catalog.Group) *catalog.List[*catalog.Modality] { return &g.Links.Offers })},
	"Group.findings": {"(p:Group)<-[:ABOUT]-(c:Finding)", byCode,
		list(func(g *catalog.Group) *catalog.List[*catalog.Finding] { return &g.Links.Findings })},

	"Hospital.region": {"(p:Hospital)-[:IN_REGION]->(c:Region)", byCode,
		single(func(h *catalog.Hospital) *catalog.One[*catalog.Region] { return &h.Links.Region })},
	"Hospital.memberships": {"(p:Hospital)-[:HOLDS]->(c:Membership)", byPosition,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Membership] { return &h.Links.Memberships })},
	"Hospital.groups": {"(p:Hospital)-[:MEMBER_OF]->(c:Group)", byCode,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Group] { return &h.Links.Groups })},
	"Hospital.modalities": {"(p:Hospital)-[:DOES]->(c:Modality)", byRank,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Modality] { return &h.Links.Modalities })},
	"Hospital.diseases": {"(p:Hospital)-[:CAN_TREAT]->(c:Disease)", byRank,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Disease] { return &h.Links.Diseases })},
	"Hospital.departments": {"(p:Hospital)-[:HAS_DEPARTMENT]->(c:Department)", byCode,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Department] { return &h.Links.Departments })},
	"Hospital.findings": {"(p:Hospital)<-[:ABOUT]-(c:Finding)", byCode,
		list(func(h *catalog.Hospital) *catalog.List[*catalog.Finding] { return &h.Links.Findings })},

	"Membership.group": {"(p:Membership)-[:IN_GROUP]->(c:Group)", byCode,
		single(func(m *catalog.Membership) *catalog.One[*catalog.Group] { return &m.Links.Group })},
	"Membership.hospital": {"(p:Membership)<-[:HOLDS]-(c:Hospital)", byCode,
		single(func(m *catalog.Membership) *catalog.One[*catalog.Hospital] { return &m.Links.Hospital })},
	"Membership.capabilities": {"(p:Membership)-[:HAS_CAPABILITY]->(c:Capability)", byPosition,
		list(func(m *catalog.Membership) *catalog.List[*catalog.Capability] { return &m.Links.Capabilities })},
	"Membership.modalities": {"(p:Membership)-[:DOES]->(c:Modality)", byRank,
		list(func(m *catalog.Membership) *catalog.List[*catalog.Modality] { return &m.Links.Modalities })},
	"Membership.diseases": {"(p:Membership)-[:CAN_TREAT]->(c:Disease)", byRank,
		list(func(m *catalog.Membership) *catalog.List[*catalog.Disease] { return &m.Links.Diseases })},
	"Membership.findings": {"(p:Membership)<-[:ABOUT]-(c:Finding)", byCode,
		list(func(m *catalog.Membership) *catalog.List[*catalog.Finding] { return &m.Links.Findings })},

	"Capability.membership": {"(p:Capability)<-[:HAS_CAPABILITY]-(c:Membership)", byCode,
		single(func(c *catalog.Capability) *catalog.One[*catalog.Membership] { return &c.Links.Membership })},
	"Capability.modality": {"(p:Capability)-[:OF_MODALITY]->(c:Modality)", byCode,
		single(func(c *catalog.Capability) *catalog.One[*catalog.Modality] { return &c.Links.Modality })},
	"Capability.diseases": {"(p:Capability)-[:COUNTS_FOR]->(c:Disease)", byRank,
		list(func(c *catalog.Capability) *catalog.List[*catalog.Disease] { return &c.Links.Diseases })},

	"Disease.broader": {"(p:Disease)-[:NARROWER_THAN]->(c:Disease)", byRank,
		single(func(d *catalog.Disease) *catalog.One[*catalog.Disease] { return &d.Links.Broader })},
	"Disease.narrower": {"(p:Disease)<-[:NARROWER_THAN]-(c:Disease)", byRank,
		list(func(d *catalog.Disease) *catalog.List[*catalog.Disease] { return &d.Links.Narrower })},
	"Modality.broader": {"(p:Modality)-[:NARROWER_THAN]->(c:Modality)", byRank,
		single(func(m *catalog.Modality) *catalog.One[*catalog.Modality] { return &m.Links.Broader })},
	"Modality.narrower": {"(p:Modality)<-[:NARROWER_THAN]-(c:Modality)", byRank,
		list(func(m *catalog.Modality) *catalog.List[*catalog.Modality] { return &m.Links.Narrower })},

	"Department.hospital": {"(p:Department)<-[:HAS_DEPARTMENT]-(c:Hospital)", byCode,
		single(func(d *catalog.Department) *catalog.One[*catalog.Hospital] { return &d.Links.Hospital })},
	"Department.experts": {"(p:Department)-[:EMPLOYS]->(c:Expert)", byPosition,
		list(func(d *catalog.Department) *catalog.List[*catalog.Expert] { return &d.Links.Experts })},
	"Department.equipment": {"(p:Department)-[:HAS_EQUIPMENT]->(c:Equipment)", byPosition,
		list(func(d *catalog.Department) *catalog.List[*catalog.Equipment] { return &d.Links.Equipment })},
	"Department.techniques": {"(p:Department)-[:PRACTISES]->(c:Technique)", byPosition,
		list(func(d *catalog.Department) *catalog.List[*catalog.Technique] { return &d.Links.Techniques })},
	"Department.diseases": {"(p:Department)-[:TREATS]->(c:Disease)", byRank,
		list(func(d *catalog.Department) *catalog.List[*catalog.Disease] { return &d.Links.Diseases })},
	"Department.findings": {"(p:Department)<-[:ABOUT]-(c:Finding)", byCode,
		list(func(d *catalog.Department) *catalog.List[*catalog.Finding] { return &d.Links.Findings })},
	"Expert.department": {"(p:Expert)<-[:EMPLOYS]-(c:Department)", byCode,
		single(func(e *catalog.Expert) *catalog.One[*catalog.Department] { return &e.Links.Department })},
	"Equipment.department": {"(p:Equipment)<-[:HAS_EQUIPMENT]-(c:Department)", byCode,
		single(func(e *catalog.Equipment) *catalog.One[*catalog.Department] { return &e.Links.Department })},
	"Technique.department": {"(p:Technique)<-[:PRACTISES]-(c:Department)", byCode,
		single(func(t *catalog.Technique) *catalog.One[*catalog.Department] { return &t.Links.Department })},
	"Technique.modality": {"(p:Technique)-[:OF_MODALITY]->(c:Modality)", byCode,
		single(func(t *catalog.Technique) *catalog.One[*catalog.Modality] { return &t.Links.Modality })},
	"Technique.diseases": {"(p:Technique)-[:TREATS]->(c:Disease)", byRank,
		list(func(t *catalog.Technique) *catalog.List[*catalog.Disease] { return &t.Links.Diseases })},

	"Finding.source": {"(p:Finding)-[:FOUND_IN]->(c:Source)", byCode,
		single(func(f *catalog.Finding) *catalog.One[*catalog.Source] { return &f.Links.Source })},
	"Finding.subject": {"(p:Finding)-[:ABOUT]->(c)", byCode,
		single(func(f *catalog.Finding) *catalog.One[catalog.Node] { return &f.Links.Subject })},
}

// same are fields that read the link of another.
var same = map[string]string{"Group.leads": "Group.memberships"}

// traced are the links of the kinds of record that have provenance.
var traced = map[catalog.Kind]func(catalog.Node) *catalog.List[*catalog.Provenance]{
	catalog.KindGroup: func(n catalog.Node) *catalog.List[*catalog.Provenance] { return &n.(*catalog.Group).Links.Provenance },
	catalog.KindHospital: func(n catalog.Node) *catalog.List[*catalog.Provenance] {
		return &n.(*catalog.Hospital).Links.Provenance
	},
	catalog.KindMembership: func(n catalog.Node) *catalog.List[*catalog.Provenance] {
		return &n.(*catalog.Membership).Links.Provenance
	},
	catalog.KindDepartment: func(n catalog.Node) *catalog.List[*catalog.Provenance] {
		return &n.(*catalog.Department).Links.Provenance
	},
	catalog.KindExpert: func(n catalog.Node) *catalog.List[*catalog.Provenance] { return &n.(*catalog.Expert).Links.Provenance },
	catalog.KindEquipment: func(n catalog.Node) *catalog.List[*catalog.Provenance] {
		return &n.(*catalog.Equipment).Links.Provenance
	},
	catalog.KindTechnique: func(n catalog.Node) *catalog.List[*catalog.Provenance] {
		return &n.(*catalog.Technique).Links.Provenance
	},
}

// expand loads what will be followed from some records of one answer, a level
// at a time: one statement for each field and type, however many records.
func (a *answer) expand(ctx context.Context, from []catalog.Node, follows []catalog.Follow) error {
	byKind := map[catalog.Kind][]catalog.Node{}
	seen := map[catalog.Node]bool{nil: true}
	for _, n := range from {
		if !seen[n] {
			seen[n] = true
			byKind[n.Ref().Kind] = append(byKind[n.Ref().Kind], n)
		}
	}
	for _, kind := range catalog.Kinds { // in a fixed order, so that requests can be compared
		parents := byKind[kind]
		if len(parents) == 0 {
			continue
		}
		for _, f := range follows {
			if f.On != string(kind) && !abstract[f.On] {
				continue
			}
			children, err := a.follow(ctx, kind, parents, f)
			if err != nil {
				return err
			}
			if err := a.expand(ctx, children, f.Expand); err != nil {
				return err
			}
		}
	}
	return nil
}

// abstract are the types of the schema that a record of several kinds can be.
var abstract = map[string]bool{"Node": true, "SearchRecord": true}

// follow loads one field of records of one kind and returns the records at its
// end.
func (a *answer) follow(ctx context.Context, kind catalog.Kind, parents []catalog.Node, f catalog.Follow) ([]catalog.Node, error) {
	field := string(kind) + "." + f.Field
	if other, ok := same[field]; ok {
		field = other
	}
	switch {
	case f.Groups != nil || f.Hospitals != nil:
		return nil, a.windows(ctx, kind, parents, f)
	case f.Field == "provenance":
		return nil, a.provenance(ctx, kind, parents)
	case field == "Region.indicators":
		return nil, a.indicators(ctx, parents)
	}
	l, ok := links[field]
	if !ok {
		return nil, nil // a value of the record, such as Region.tile
	}
	rows, err := a.read(ctx, fmt.Sprintf(`
		UNWIND $codes AS code
		MATCH %s
		WHERE p.edition = $edition AND p.code = code
		WITH code, c ORDER BY %s
		RETURN code, collect(c) AS children`, l.pattern, l.order), map[string]any{"codes": codesOf(parents)})
	if err != nil {
		return nil, err
	}
	children := map[string][]catalog.Node{}
	for _, row := range rows {
		children[row["code"].(string)] = a.records.ofAll(row["children"])
	}
	var all []catalog.Node
	for _, p := range parents {
		l.set(p, children[p.Ref().Code])
		all = append(all, children[p.Ref().Code]...)
	}
	return all, nil
}

// provenance loads where the facts of records come from, their sources too.
func (a *answer) provenance(ctx context.Context, kind catalog.Kind, parents []catalog.Node) error {
	rows, err := a.read(ctx, fmt.Sprintf(`
		UNWIND $codes AS code
		MATCH (p:%s)-[r:COMES_FROM]->(s:Source)
		WHERE p.edition = $edition AND p.code = code
		WITH code, r, s ORDER BY r.position
		RETURN code, collect({fact: properties(r), source: s}) AS facts`, kind), map[string]any{"codes": codesOf(parents)})
	if err != nil {
		return err
	}
	facts := map[string][]*catalog.Provenance{}
	for _, row := range rows {
		for _, v := range row["facts"].([]any) {
			fact := v.(map[string]any)
			p := provenance(fact["fact"].(map[string]any))
			p.Links.Source = catalog.To(a.records.of(fact["source"].(neo4j.Node)).(*catalog.Source))
			facts[row["code"].(string)] = append(facts[row["code"].(string)], p)
		}
	}
	for _, p := range parents {
		*traced[kind](p) = catalog.ListOf(facts[p.Ref().Code])
	}
	return nil
}

// indicators loads the figures of regions, their sources too.
func (a *answer) indicators(ctx context.Context, regions []catalog.Node) error {
	rows, err := a.read(ctx, `
		UNWIND $codes AS code
		MATCH (p:Region)-[r:COUNTED_IN]->(s:Source)
		WHERE p.edition = $edition AND p.code = code
		WITH code, r, s ORDER BY r.indicator, r.year
		RETURN code, collect({figure: properties(r), source: s}) AS figures`, map[string]any{"codes": codesOf(regions)})
	if err != nil {
		return err
	}
	figures := map[string][]*catalog.Indicator{}
	for _, row := range rows {
		for _, v := range row["figures"].([]any) {
			figure := v.(map[string]any)
			i := indicator(figure["figure"].(map[string]any))
			i.Links.Source = catalog.To(a.records.of(figure["source"].(neo4j.Node)).(*catalog.Source))
			figures[row["code"].(string)] = append(figures[row["code"].(string)], i)
		}
	}
	for _, r := range regions {
		r.(*catalog.Region).Links.Indicators = catalog.ListOf(figures[r.Ref().Code])
	}
	return nil
}

func codesOf(nodes []catalog.Node) []string {
	codes := make([]string, len(nodes))
	for i, n := range nodes {
		codes[i] = n.Ref().Code
	}
	return codes
}
