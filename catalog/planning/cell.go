package planning

import (
	"slices"

	"oncograph/catalog"
)

// CoverageStatus is how well a cell is filled.
type CoverageStatus string

// The statuses. A cell that nobody is known to fill is UNKNOWN, never ABSENT,
// where somebody might.
const (
	Redundant CoverageStatus = "REDUNDANT" // two or more distinct hospitals are known to offer it
	Single    CoverageStatus = "SINGLE"    // one is
	Absent    CoverageStatus = "ABSENT"    // the list says who does what, and nobody does this
	Unknown   CoverageStatus = "UNKNOWN"   // none is, but one offers the modality in a group whose diseases are not printed
)

// CoverageCell is a unit and a modality, or a unit, a disease and a modality.
type CoverageCell struct {
	in             *answer
	unit           unit
	disease        int // -1: for whatever disease
	modality       int
	Status         CoverageStatus
	hospitals      []int // known to offer it, by name
	mighty         []int // hospitals that might
	memberships    []int // by which the hospitals offer it, as printed
	mightyMembers  []int // by which those that might do
	unknownIfEmpty bool  // the list does not say that the cell applies
}

// unit is a group, a region or the nation, with the groups that belong to it.
type unit struct {
	group, region int // -1 where it is none
	groups        []int
}

// units are the units of a question, by code.
func (n *network) units(q *question) []unit {
	var units []unit
	switch q.level {
	case Group:
		for g, group := range n.Groups {
			if q.has(group.Region) {
				units = append(units, unit{g, group.Region, []int{g}})
			}
		}
	case Region:
		groups := make([][]int, len(n.Regions))
		for g, group := range n.Groups {
			groups[group.Region] = append(groups[group.Region], g)
		}
		for r := range n.Regions {
			if q.has(r) {
				units = append(units, unit{-1, r, groups[r]})
			}
		}
	case Nation:
		nation := unit{-1, -1, nil}
		for g, group := range n.Groups {
			if q.has(group.Region) {
				nation.groups = append(nation.groups, g)
			}
		}
		units = append(units, nation)
	}
	return units
}

// cells are the cells of a question: by unit, then diseases, then modalities.
func (a *answer) cells(q *question) []*CoverageCell {
	var cells []*CoverageCell
	for _, u := range a.units(q) {
		cells = append(cells, a.fill(q, u)...)
	}
	return cells
}

// fill makes the cells of one unit. A group has those of the diseases that it
// treats; one whose diseases are not known has all, since the list does not say
// which apply.
func (a *answer) fill(q *question, u unit) []*CoverageCell {
	var cells []*CoverageCell
	add := func(disease int, unknownIfEmpty bool) {
		for _, m := range q.modalities {
			cells = append(cells, &CoverageCell{in: a, unit: u, disease: disease, modality: m, unknownIfEmpty: unknownIfEmpty})
		}
	}
	width := len(q.modalities)
	first := make([]int, len(a.Diseases)) // by disease, its first cell, -1 where it has none
	for d := range first {
		first[d] = -1
	}
	if q.diseases == nil {
		add(-1, false)
	}
	for _, d := range q.diseases {
		if u.group < 0 || a.mayTreat(u.group, d) {
			first[d] = len(cells)
			add(d, u.group >= 0 && !a.Groups[u.group].DiseasesKnown)
		}
	}

	for _, g := range u.groups {
		for _, m := range a.byGroup[g] {
			for _, c := range a.capabilities[m] {
				for _, column := range q.columns[c.modality] {
					if q.diseases == nil {
						cells[column].memberships = append(cells[column].memberships, m)
						continue
					}
					for _, d := range a.countsFor(m, c) {
						if first[d] >= 0 {
							cell := cells[first[d]+column]
							cell.memberships = append(cell.memberships, m)
						}
					}
					if a.might(m, c) {
						for i := column; i < len(cells); i += width {
							cells[i].mightyMembers = append(cells[i].mightyMembers, m)
						}
					}
				}
			}
		}
	}
	for _, cell := range cells {
		cell.memberships, cell.mightyMembers = distinct(cell.memberships), distinct(cell.mightyMembers)
		cell.hospitals, cell.mighty = a.hospitalsOf(cell.memberships), a.hospitalsOf(cell.mightyMembers)
		cell.Status = status(len(cell.hospitals), len(cell.mighty) > 0 || cell.unknownIfEmpty)
	}
	return cells
}

// status is that of a cell which so many hospitals are known to offer.
func status(hospitals int, might bool) CoverageStatus {
	switch {
	case hospitals >= 2:
		return Redundant
	case hospitals == 1:
		return Single
	case might:
		return Unknown
	}
	return Absent
}

// Region is the region, or the group's; nil for the nation.
func (c *CoverageCell) Region() *catalog.Region { return regionOr(c.in, c.unit.region) }

// Group is the group, or nil.
func (c *CoverageCell) Group() *catalog.Group { return groupOr(c.in, c.unit.group) }

// Disease is the disease, or nil.
func (c *CoverageCell) Disease() *catalog.Disease { return diseaseOr(c.in, c.disease) }

// Modality is the modality.
func (c *CoverageCell) Modality() *catalog.Modality {
	return record[*catalog.Modality](c.in, c.in.modalityKey(c.modality))
}

// HospitalCount is how many hospitals are known to offer it.
func (c *CoverageCell) HospitalCount() int { return len(c.hospitals) }

// Hospitals are those known to offer it, by name.
func (c *CoverageCell) Hospitals() []*catalog.Hospital {
	return recordsOf[*catalog.Hospital](c.in, c.hospitalKeys())
}

// Memberships are what the status rests on, as printed. Those that a change
// added have no record.
func (c *CoverageCell) Memberships() []*catalog.Membership {
	return recordsOf[*catalog.Membership](c.in, c.membershipKeys())
}

func (c *CoverageCell) hospitalKeys() []catalog.Key { return keysOf(c.hospitals, c.in.hospitalKey) }

func (c *CoverageCell) membershipKeys() []catalog.Key {
	rests := c.memberships
	if c.Status == Unknown {
		rests = c.mightyMembers
	}
	printed, _ := slices.BinarySearch(rests, len(c.in.Memberships))
	return keysOf(rests[:printed], c.in.membershipKey)
}

// Children are those who live behind the cell.
func (c *CoverageCell) Children() *Children { return c.in.childrenOf(c.regions()) }

// regions are those behind the cell.
func (c *CoverageCell) regions() []int {
	if c.unit.region >= 0 {
		return []int{c.unit.region}
	}
	return c.in.scope
}

// ChildrenPerHospital is nil where nobody offers it or a figure is missing.
func (c *CoverageCell) ChildrenPerHospital() *float64 {
	children := c.Children()
	if len(c.hospitals) == 0 || len(children.missing) > 0 {
		return nil
	}
	each := float64(children.Count) / float64(len(c.hospitals))
	return &each
}

func (c *CoverageCell) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "region":
		return one(c.unit.region, c.in.regionKey), nil
	case "group":
		return one(c.unit.group, c.in.groupKey), nil
	case "disease":
		return one(c.disease, c.in.diseaseKey), nil
	case "modality":
		return one(c.modality, c.in.modalityKey), nil
	case "hospitals":
		return c.hospitalKeys(), nil
	case "memberships":
		return c.membershipKeys(), nil
	case "children":
		return nil, parts(c.Children())
	}
	return nil, nil
}
