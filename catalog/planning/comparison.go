package planning

import "oncograph/catalog"

// CoverageUnit is a region or a group, by code: exactly one field is set.
type CoverageUnit struct{ Region, Group *string }

// Comparison is two regions or groups side by side.
type Comparison struct {
	A, B *ComparisonSide
	Rows []*ComparisonRow
}

// ComparisonSide is one of two regions or groups.
type ComparisonSide struct {
	in            *answer
	unit          unit
	HospitalCount int
	Summary       *CoverageSummary
}

// ComparisonRow is what both have of a modality. A cell is nil where a group does
// not treat the disease.
type ComparisonRow struct {
	in                *answer
	disease, modality int
	A, B              *CoverageCell
}

// unitNamed looks up a region or group.
func (n *network) unitNamed(u *CoverageUnit, argument string) (unit, CoverageLevel, error) {
	switch {
	case u.Region != nil && u.Group == nil:
		region, err := n.regionNamed(*u.Region, argument, "region")
		if err != nil {
			return unit{}, "", err
		}
		found := unit{-1, region, nil}
		for g, group := range n.Groups {
			if group.Region == region {
				found.groups = append(found.groups, g)
			}
		}
		return found, Region, nil
	case u.Group != nil && u.Region == nil:
		group, err := n.groupNamed(*u.Group, argument, "group")
		if err != nil {
			return unit{}, "", err
		}
		return unit{group, n.Groups[group].Region, []int{group}}, Group, nil
	}
	return unit{}, "", catalog.BadInput([]any{argument}, "%s sets exactly one of region and group", argument)
}

func (a *answer) comparison(q *question, x, y *CoverageUnit) (*Comparison, error) {
	first, level, err := a.unitNamed(x, "a")
	if err != nil {
		return nil, err
	}
	second, other, err := a.unitNamed(y, "b")
	if err != nil {
		return nil, err
	}
	if level != other {
		return nil, catalog.BadInput([]any{"b"}, "a region is compared with a region, a group with a group")
	}
	here, there := a.fill(q, first), a.fill(q, second)
	c := &Comparison{A: a.side(first, here), B: a.side(second, there), Rows: []*ComparisonRow{}}
	diseases := q.diseases
	if diseases == nil {
		diseases = []int{-1}
	}
	for _, d := range diseases {
		for _, m := range q.modalities {
			c.Rows = append(c.Rows, &ComparisonRow{a, d, m, cellOf(here, d, m), cellOf(there, d, m)})
		}
	}
	return c, nil
}

func (a *answer) side(u unit, cells []*CoverageCell) *ComparisonSide {
	var memberships []int
	for _, g := range u.groups {
		memberships = append(memberships, a.byGroup[g]...)
	}
	return &ComparisonSide{a, u, len(a.hospitalsOf(memberships)), a.summarize(cells)}
}

func cellOf(cells []*CoverageCell, disease, modality int) *CoverageCell {
	for _, c := range cells {
		if c.disease == disease && c.modality == modality {
			return c
		}
	}
	return nil
}

// Region is the region, or the group's.
func (s *ComparisonSide) Region() *catalog.Region { return regionOr(s.in, s.unit.region) }

// Group is the group, or nil.
func (s *ComparisonSide) Group() *catalog.Group { return groupOr(s.in, s.unit.group) }

// Children are those of the region.
func (s *ComparisonSide) Children() *Children { return s.in.childrenOf([]int{s.unit.region}) }

// Disease is the disease, or nil.
func (r *ComparisonRow) Disease() *catalog.Disease { return diseaseOr(r.in, r.disease) }

// Modality is the modality.
func (r *ComparisonRow) Modality() *catalog.Modality {
	return record[*catalog.Modality](r.in, r.in.modalityKey(r.modality))
}

func (c *Comparison) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "a":
		return nil, parts(c.A)
	case "b":
		return nil, parts(c.B)
	case "rows":
		return nil, parts(c.Rows...)
	}
	return nil, nil
}

func (s *ComparisonSide) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "region":
		return one(s.unit.region, s.in.regionKey), nil
	case "group":
		return one(s.unit.group, s.in.groupKey), nil
	case "summary":
		return nil, parts(s.Summary)
	case "children":
		return nil, parts(s.Children())
	}
	return nil, nil
}

func (r *ComparisonRow) follow(f catalog.Follow) ([]catalog.Key, []part) {
	cell := func(c *CoverageCell) []part {
		if c == nil {
			return nil
		}
		return parts(c)
	}
	switch f.Field {
	case "disease":
		return one(r.disease, r.in.diseaseKey), nil
	case "modality":
		return one(r.modality, r.in.modalityKey), nil
	case "a":
		return nil, cell(r.A)
	case "b":
		return nil, cell(r.B)
	}
	return nil, nil
}
