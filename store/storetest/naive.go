package storetest

import (
	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// naive answers questions by reading the rows of a registry again and again. It
// is written from the schema and the comments of catalog.Store, and shares
// nothing with the catalog but the types that questions are asked in, so that the
// two agree only where both are right.
type naive struct{ *registry.Registry }

// set is a set of codes.
type set map[string]bool

func (n naive) region(code string) registry.Region {
	for _, r := range n.Regions {
		if r.Code == code {
			return r
		}
	}
	panic("no region " + code)
}

func (n naive) disease(code string) registry.Disease {
	for _, d := range n.Diseases {
		if d.Code == code {
			return d
		}
	}
	panic("no disease " + code)
}

func (n naive) modality(code string) registry.Modality {
	for _, m := range n.Modalities {
		if m.Code == code {
			return m
		}
	}
	panic("no modality " + code)
}

func (n naive) hospital(code string) registry.Hospital {
	for _, h := range n.Hospitals {
		if h.Code == code {
			return h
		}
	}
	panic("no hospital " + code)
}

func (n naive) group(code string) registry.Group {
	for _, g := range n.Groups {
		if g.Code == code {
			return g
		}
	}
	panic("no group " + code)
}

// groupName is the name of a group: its region's with its label.
func (n naive) groupName(g registry.Group) string { return n.region(g.Region).NameZH + g.Label }

// membershipsOf are the memberships of a hospital, a group, or both; "" is any.
func (n naive) membershipsOf(group, hospital string) []registry.Membership {
	var found []registry.Membership
	for _, m := range n.Memberships {
		if (group == "" || m.Group == group) && (hospital == "" || m.Hospital == hospital) {
			found = append(found, m)
		}
	}
	return found
}

// printed are the modalities printed for a hospital, a group, or a membership.
func (n naive) printed(group, hospital string) set {
	found := set{}
	for _, c := range n.Capabilities {
		if (group == "" || c.Group == group) && (hospital == "" || c.Hospital == hospital) {
			found[c.Modality] = true
		}
	}
	return found
}

// offered are the modalities printed for a group, and each that one of them is a
// kind of.
func (n naive) offered(group string) set {
	found := set{}
	for code := range n.printed(group, "") {
		for code != "" {
			found[code] = true
			code = n.modality(code).Broader
		}
	}
	return found
}

// treated are the diseases of a group; in focus, if so asked.
func (n naive) treated(group string, focus bool) set {
	found := set{}
	for _, d := range n.GroupDiseases {
		if d.Group == group && (d.Focus || !focus) {
			found[d.Disease] = true
		}
	}
	return found
}

// covered are the diseases for which a hospital, in a group or in any, has a
// capability that counts.
func (n naive) covered(group, hospital string) set {
	found := set{}
	for _, c := range n.Capabilities {
		if group != "" && c.Group != group || c.Hospital != hospital {
			continue
		}
		if !c.Scoped {
			for d := range n.treated(c.Group, false) {
				found[d] = true
			}
			continue
		}
		for _, s := range n.CapabilityScopes {
			if s.Group == c.Group && s.Hospital == c.Hospital && s.Position == c.Position {
				found[s.Disease] = true
			}
		}
	}
	return found
}

// row is a row of an answer: its code and what it is sorted and counted by.
type row struct {
	code, name string
	size       int // groups of a hospital, hospitals of a group
	region     string
	modalities set
	diseases   set
}

// answer is all that a query of hospitals or groups is answered with.
type answer struct {
	Codes                        []string
	HasPreviousPage, HasNextPage bool
	TotalCount                   int
	Facets                       tally
}

func (n naive) hospitalRow(h registry.Hospital) row {
	return row{h.Code, h.NameZH, len(n.membershipsOf("", h.Code)), h.Region, n.printed("", h.Code), n.covered("", h.Code)}
}

func (n naive) groupRow(g registry.Group) row {
	return row{g.Code, n.groupName(g), len(n.membershipsOf(g.Code, "")), g.Region, n.printed(g.Code, ""), n.treated(g.Code, false)}
}

// hospitalRows are the rows of all hospitals that match, in order.
func (n naive) hospitalRows(q catalog.HospitalQuery) []row {
	var rows []row
	for _, h := range n.Hospitals {
		if n.hospitalHolds(q.Where, h) {
			rows = append(rows, n.hospitalRow(h))
		}
	}
	return sorted(rows, hospitalSteps(q.OrderBy))
}

// groupRows are the rows of all groups that match, in order.
func (n naive) groupRows(q catalog.GroupQuery) []row {
	var rows []row
	for _, g := range n.Groups {
		if n.groupHolds(q.Where, g) {
			rows = append(rows, n.groupRow(g))
		}
	}
	return sorted(rows, groupSteps(q.OrderBy))
}
