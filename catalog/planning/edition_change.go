package planning

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"oncograph/catalog"
)

// EditionChangeKind is what became of a thing between two editions.
type EditionChangeKind string

// The kinds. A membership has moved where a hospital left one group and joined
// one other.
const (
	Added   EditionChangeKind = "ADDED"
	Removed EditionChangeKind = "REMOVED"
	Moved   EditionChangeKind = "MOVED"
	Changed EditionChangeKind = "CHANGED"
)

// EditionRecord is what a change between two editions is about.
type EditionRecord string

// The records, in the order in which changes are listed.
const (
	OfGroup      EditionRecord = "GROUP"
	OfHospital   EditionRecord = "HOSPITAL"
	OfMembership EditionRecord = "MEMBERSHIP"
	OfDisease    EditionRecord = "DISEASE" // that a group treats
	OfCapability EditionRecord = "CAPABILITY"
)

var editionRecords = []EditionRecord{OfGroup, OfHospital, OfMembership, OfDisease, OfCapability}

// EditionStatement is what one edition says of a thing: in codes and as printed,
// as the schema describes, with where it says so.
type EditionStatement struct {
	Text       string
	Provenance []*catalog.Provenance
}

// EditionDifference is one thing that two editions say differently. Earlier or
// Later is nil where the edition says nothing of it.
type EditionDifference struct {
	Kind           EditionChangeKind
	Record         EditionRecord
	Code           string // of the record; of what belongs to one, the codes joined by "/"
	Earlier, Later *EditionStatement
	hospital       *catalog.Hospital // by whose name the thing goes, or nil
	about          catalog.Key       // the record that it belongs to
}

// CompareEditions lists what the editions of two stores say differently of
// groups, hospitals, memberships, the diseases of groups and capabilities, by
// record in this order, then by code. What differs only in its place in the list
// is equal.
func CompareEditions(ctx context.Context, earlier, later catalog.Store) (found []*EditionDifference, err error) {
	err = earlier.Read(ctx, func(a catalog.View) error {
		return later.Read(ctx, func(b catalog.View) error {
			found, err = compareViews(ctx, a, b)
			return err
		})
	})
	return found, err
}

func compareViews(ctx context.Context, earlier, later catalog.View) ([]*EditionDifference, error) {
	was, err := statementsOf(ctx, earlier)
	if err != nil {
		return nil, err
	}
	is, err := statementsOf(ctx, later)
	if err != nil {
		return nil, err
	}
	all := []*EditionDifference{}
	for _, record := range editionRecords {
		found := compareStatements(record, was[record], is[record])
		if record == OfMembership {
			found = moved(found)
		}
		slices.SortFunc(found, func(x, y *EditionDifference) int {
			return cmp.Or(cmp.Compare(x.Code, y.Code), cmp.Compare(x.Kind, y.Kind))
		})
		all = append(all, found...)
	}
	return all, nil
}

// statement is what an edition says of one thing.
type statement struct {
	EditionStatement
	hospital *catalog.Hospital
	about    catalog.Key
}

// statements are by record and code.
type statements map[EditionRecord]map[string]statement

// statementsOf reads all that an edition says.
func statementsOf(ctx context.Context, v catalog.View) (statements, error) {
	roster, err := v.Roster(ctx)
	if err != nil {
		return nil, err
	}
	f := &frame{Roster: roster}
	s := statements{}
	for _, record := range editionRecords {
		s[record] = map[string]statement{}
	}
	follow := func(on, field string, more ...catalog.Follow) catalog.Follow {
		return catalog.Follow{On: on, Field: field, Expand: more}
	}
	groups, err := v.Records(ctx, all(len(f.Groups), f.groupKey), func() []catalog.Follow {
		return []catalog.Follow{
			follow("Group", "provenance"), follow("Group", "diseases"), follow("Group", "focusDiseases"),
			follow("Group", "memberships", follow("Membership", "provenance"), follow("Membership", "hospital"),
				follow("Membership", "capabilities", follow("Capability", "modality"), follow("Capability", "diseases"))),
		}
	})
	if err != nil {
		return nil, err
	}
	for _, n := range groups {
		s.group(n.(*catalog.Group))
	}
	hospitals, err := v.Records(ctx, all(len(f.Hospitals), f.hospitalKey), func() []catalog.Follow {
		return []catalog.Follow{follow("Hospital", "provenance"), follow("Hospital", "region")}
	})
	if err != nil {
		return nil, err
	}
	for _, n := range hospitals {
		h := n.(*catalog.Hospital)
		text := strings.Join(strings.Fields(h.ZH+" "+h.EN+" "+h.Region().Code), " ")
		s[OfHospital][h.Code] = statement{EditionStatement{text, h.Provenance()}, h, h.Key}
	}
	return s, nil
}

func (s statements) group(g *catalog.Group) {
	s[OfGroup][g.Code] = statement{EditionStatement{g.Label, g.Provenance()}, nil, g.Key}
	for _, d := range g.Diseases() {
		text := "TREATED"
		if slices.Contains(g.FocusDiseases(), d) {
			text = "FOCUS"
		}
		s[OfDisease][g.Code+"/"+d.Code] = statement{EditionStatement{text, g.Provenance()}, nil, g.Key}
	}
	for _, m := range g.Memberships() {
		h := m.Hospital()
		s[OfMembership][m.Code] = statement{EditionStatement{string(m.Role), m.Provenance()}, h, m.Key}
		scopes := map[string][]string{} // by modality, since one may be printed twice
		for _, c := range m.Capabilities() {
			modality := c.Modality().Code
			if !c.Scoped {
				scopes[modality] = append(scopes[modality], "ALL")
			}
			for _, d := range c.Diseases() {
				if c.Scoped {
					scopes[modality] = append(scopes[modality], d.Code)
				}
			}
		}
		for modality, diseases := range scopes {
			slices.Sort(diseases)
			text := strings.Join(slices.Compact(diseases), ", ")
			s[OfCapability][m.Code+"/"+modality] = statement{EditionStatement{text, m.Provenance()}, h, m.Key}
		}
	}
}

// all are the keys of so many places.
func all(n int, key func(int) catalog.Key) []catalog.Key {
	keys := make([]catalog.Key, n)
	for i := range keys {
		keys[i] = key(i)
	}
	return keys
}

func compareStatements(record EditionRecord, earlier, later map[string]statement) []*EditionDifference {
	var found []*EditionDifference
	for code, was := range earlier {
		is, stays := later[code]
		switch {
		case !stays:
			found = append(found, &EditionDifference{Removed, record, code, &was.EditionStatement, nil, was.hospital, was.about})
		case was.Text != is.Text:
			found = append(found, &EditionDifference{Changed, record, code, &was.EditionStatement, &is.EditionStatement, is.hospital, is.about})
		}
	}
	for code, is := range later {
		if _, was := earlier[code]; !was {
			found = append(found, &EditionDifference{Added, record, code, nil, &is.EditionStatement, is.hospital, is.about})
		}
	}
	return found
}

// moved joins the membership that a hospital lost with the one that it got,
// where it lost one and got one.
func moved(memberships []*EditionDifference) []*EditionDifference {
	type pair struct{ lost, got []*EditionDifference }
	of := map[string]*pair{}
	var rest []*EditionDifference
	for _, d := range memberships {
		_, hospital, _ := strings.Cut(d.Code, "/")
		if of[hospital] == nil {
			of[hospital] = &pair{}
		}
		switch p := of[hospital]; d.Kind {
		case Removed:
			p.lost = append(p.lost, d)
		case Added:
			p.got = append(p.got, d)
		default:
			rest = append(rest, d)
		}
	}
	for hospital, p := range of {
		if len(p.lost) != 1 || len(p.got) != 1 {
			rest = append(append(rest, p.lost...), p.got...)
			continue
		}
		inGroup := func(d *EditionDifference, s *EditionStatement) *EditionStatement {
			group, _, _ := strings.Cut(d.Code, "/")
			return &EditionStatement{group + " " + s.Text, s.Provenance}
		}
		lost, got := p.lost[0], p.got[0]
		rest = append(rest, &EditionDifference{Moved, OfMembership, hospital, inGroup(lost, lost.Earlier), inGroup(got, got.Later), got.hospital, got.about})
	}
	return rest
}

// String is a line that says it, with the places of the lists that do.
func (d *EditionDifference) String() string {
	text := strings.ToLower(string(d.Record)) + " " + strings.ToLower(string(d.Kind)) + " " + d.Code
	if d.hospital != nil && d.Record != OfHospital { // of which the text is the name
		text += " " + d.hospital.ZH
	}
	var says, places []string
	for i, s := range []*EditionStatement{d.Earlier, d.Later} {
		if s == nil {
			continue
		}
		if s.Text != "" {
			says = append(says, s.Text)
		}
		var at []string
		for _, p := range s.Provenance {
			if p.Locator != "" && !slices.Contains(at, p.Locator) {
				at = append(at, p.Locator)
			}
		}
		if len(at) > 0 {
			places = append(places, " ("+[]string{"earlier", "later"}[i]+" "+strings.Join(at, ", ")+")")
		}
	}
	if len(says) > 0 {
		text += ": " + strings.Join(says, " → ")
	}
	return text + strings.Join(places, "")
}

// EditionChange is a difference between the edition that is served and an earlier
// one, in an answer.
type EditionChange struct {
	in *answer
	*EditionDifference
}

// Name is that of the hospital whose it is, or nil.
func (c *EditionChange) Name(lang catalog.Language) *string {
	if c.hospital == nil {
		return nil
	}
	name := c.hospital.Name(lang)
	return &name
}

// Subject is the record that it is about in the edition that is served, or nil
// where that has none.
func (c *EditionChange) Subject() catalog.Node {
	return c.in.records[c.about]
}

func (c *EditionChange) follow(f catalog.Follow) ([]catalog.Key, []part) {
	if f.Field == "subject" {
		return []catalog.Key{c.about}, nil
	}
	return nil, nil
}

// EditionChangeWhere is a filter of changes. A nil filter holds for all of them.
type EditionChangeWhere struct {
	Kind   *EditionChangeKindWhere
	Record *EditionRecordWhere
}

// EditionChangeKindWhere is a filter of a kind of change.
type EditionChangeKindWhere = catalog.EnumWhere[EditionChangeKind]

// EditionRecordWhere is a filter of what changes are about.
type EditionRecordWhere = catalog.EnumWhere[EditionRecord]

func (w *EditionChangeWhere) match(d *EditionDifference) bool {
	return w == nil || w.Kind.Match(d.Kind) && w.Record.Match(d.Record)
}

// EditionChangeConnection is a page of changes.
type EditionChangeConnection = catalog.Connection[*EditionChange]

// EditionChangeEdge is a change on a page.
type EditionChangeEdge = catalog.Edge[*EditionChange]

// pageOfEditionChanges cuts a page out of the differences of two editions.
func (a *answer) pageOfEditionChanges(differences []*EditionDifference, where *EditionChangeWhere, w catalog.Window) (*EditionChangeConnection, error) {
	order, err := catalog.NewOrdering("Query.editionChanges", []catalog.SortKey[*EditionChange]{
		{Name: "record", Number: func(c *EditionChange) int { return slices.Index(editionRecords, c.Record) }, Last: true},
		{Name: "changed", Text: func(c *EditionChange) string { return c.Code }, Last: true},
		{Name: "kind", Text: func(c *EditionChange) string { return string(c.Kind) }, Last: true},
	}, nil)
	if err != nil {
		return nil, err
	}
	var rows []*EditionChange
	for _, d := range differences {
		if where.match(d) {
			rows = append(rows, &EditionChange{a, d})
		}
	}
	return catalog.PageOf(order, rows, w)
}
