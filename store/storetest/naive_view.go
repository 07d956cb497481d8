package storetest

import (
	"slices"
	"sort"

	"oncograph/catalog"
	"oncograph/catalog/registry"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// equal compares without telling an empty list from none.
func equal(want, got any) bool { return cmp.Equal(want, got, cmpopts.EquateEmpty()) }

// byCode and byName are the orders of a roster.
func (n naive) regionsByCode() []string {
	return byCodePoint(codesOf(n.Regions, func(r registry.Region) string { return r.Code }))
}

func (n naive) groupsByCode() []string {
	return byCodePoint(codesOf(n.Groups, func(g registry.Group) string { return g.Code }))
}

func (n naive) hospitalsByName() []string {
	hospitals := codesOf(n.Hospitals, func(h registry.Hospital) string { return h.Code })
	sort.Slice(hospitals, func(i, j int) bool {
		a, b := n.hospital(hospitals[i]), n.hospital(hospitals[j])
		return before(a.NameZH, b.NameZH) || a.NameZH == b.NameZH && before(a.Code, b.Code)
	})
	return hospitals
}

func byCodePoint(codes []string) []string {
	sort.Slice(codes, func(i, j int) bool { return before(codes[i], codes[j]) })
	return codes
}

// vocabulary are the codes of diseases and modalities.
func (n naive) vocabulary() (diseases, modalities []string) {
	return codesOf(n.Diseases, func(d registry.Disease) string { return d.Code }), codesOf(n.Modalities, func(m registry.Modality) string { return m.Code })
}

// roster is who sits where.
func (n naive) roster() *catalog.Roster {
	r := &catalog.Roster{}
	regions, groups, hospitals := n.regionsByCode(), n.groupsByCode(), n.hospitalsByName()
	diseases, modalities := n.vocabulary()
	for _, code := range regions {
		region := catalog.RosterRegion{Code: code, Children: n.children(code)}
		for i, other := range regions {
			if slices.Contains(n.RegionNeighbours, registry.RegionNeighbour{Region: code, Neighbour: other}) {
				region.Neighbours = append(region.Neighbours, i)
			}
		}
		r.Regions = append(r.Regions, region)
	}
	for _, d := range n.Diseases {
		r.Diseases = append(r.Diseases, catalog.RosterDisease{Code: d.Code, Listed: d.Listed})
	}
	for _, m := range n.Modalities {
		r.Modalities = append(r.Modalities, catalog.RosterModality{Code: m.Code, Broader: slices.Index(modalities, m.Broader)})
	}
	for _, code := range groups {
		group := catalog.RosterGroup{Code: code, Region: slices.Index(regions, n.group(code).Region)}
		treated := n.treated(code, false)
		group.DiseasesKnown = len(treated) > 0
		for i, d := range diseases {
			if treated[d] {
				group.Diseases = append(group.Diseases, i)
			}
		}
		r.Groups = append(r.Groups, group)
	}
	for _, code := range hospitals {
		h := n.hospital(code)
		r.Hospitals = append(r.Hospitals, catalog.RosterHospital{Code: code, Name: h.NameZH, Region: slices.Index(regions, h.Region)})
	}
	for _, m := range n.asPrinted(n.membershipsOf("", "")) {
		r.Memberships = append(r.Memberships, catalog.RosterMembership{
			Group: slices.Index(groups, m.Group), Hospital: slices.Index(hospitals, m.Hospital), Role: catalog.Role(m.Role),
		})
	}
	return r
}

// children is the latest figure of a region's children, nil where there is none.
func (n naive) children(region string) *int {
	var latest *registry.Indicator
	for _, i := range n.Indicators {
		if i.Region == region && i.Indicator == "CHILDREN_0_14" && (latest == nil || i.Year > latest.Year) {
			latest = &i
		}
	}
	if latest == nil {
		return nil
	}
	return ptr(int(latest.Value))
}

// capabilityRows are the capabilities of a scope.
func (n naive) capabilityRows(scope catalog.Scope) []catalog.CapabilityRow {
	regions := n.regionsByCode()
	diseases, modalities := n.vocabulary()
	within := func(places []int, codes []string, code string) bool {
		return places == nil || slices.ContainsFunc(places, func(p int) bool { return codes[p] == code })
	}
	var rows []catalog.CapabilityRow
	for i, m := range n.asPrinted(n.membershipsOf("", "")) {
		for position := 1; position <= len(n.Capabilities); position++ {
			for _, c := range n.Capabilities {
				if c.Group != m.Group || c.Hospital != m.Hospital || c.Position != position {
					continue
				}
				row := catalog.CapabilityRow{Membership: i, Modality: slices.Index(modalities, c.Modality), Scoped: c.Scoped}
				counts := n.treated(m.Group, false)
				unknown := len(counts) == 0 && !c.Scoped
				if c.Scoped {
					counts = set{}
					for _, s := range n.CapabilityScopes {
						if s.Group == m.Group && s.Hospital == m.Hospital && s.Position == position {
							counts[s.Disease] = true
						}
					}
					for d, code := range diseases {
						if counts[code] {
							row.Diseases = append(row.Diseases, d)
						}
					}
				}
				forDisease := scope.Diseases == nil || unknown
				for d := range counts {
					forDisease = forDisease || within(scope.Diseases, diseases, d)
				}
				if forDisease && within(scope.Regions, regions, n.group(m.Group).Region) && within(scope.Modalities, modalities, c.Modality) {
					rows = append(rows, row)
				}
			}
		}
	}
	return rows
}

// indicators are the figures of each region, by code, then by year.
func (n naive) indicators() map[string][]string {
	all := map[string][]string{}
	for _, r := range n.Regions {
		var here []registry.Indicator
		for _, i := range n.Indicators {
			if i.Region == r.Code {
				here = append(here, i)
			}
		}
		sort.Slice(here, func(i, j int) bool {
			a, b := here[i], here[j]
			return a.Indicator < b.Indicator || a.Indicator == b.Indicator && a.Year < b.Year
		})
		all[r.Code] = []string{}
		for _, i := range here {
			all[r.Code] = append(all[r.Code], figure(i.Indicator, i.Year, i.Value, i.Unit, i.Status, i.Source, i.Locator, i.NoteZH, i.NoteEN))
		}
	}
	return all
}
