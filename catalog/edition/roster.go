package edition

import (
	"cmp"
	"slices"

	"oncograph/catalog"
)

// roster is who sits where in an edition, for planning, with the capabilities
// of each membership as rows.
func (l *linker) roster() {
	r := &catalog.Roster{}
	regions := slices.SortedFunc(slices.Values(l.Regions), func(a, b *catalog.Region) int { return cmp.Compare(a.Code, b.Code) })
	region := places(regions)
	disease, modality, group := places(l.Diseases), places(l.Modalities), places(l.Groups)
	hospitals := slices.SortedFunc(slices.Values(l.Hospitals), func(a, b *catalog.Hospital) int {
		return cmp.Or(cmp.Compare(a.ZH, b.ZH), cmp.Compare(a.Code, b.Code))
	})
	hospital := places(hospitals)

	for _, from := range regions {
		r.Regions = append(r.Regions, catalog.RosterRegion{Code: from.Code, Neighbours: placesOf(region, from.Neighbours()), Children: childrenOf(from)})
	}
	for _, d := range l.Diseases {
		r.Diseases = append(r.Diseases, catalog.RosterDisease{Code: d.Code, Listed: d.Listed})
	}
	for _, m := range l.Modalities {
		broader := -1
		if b := m.Broader(); b != nil {
			broader = modality[b]
		}
		r.Modalities = append(r.Modalities, catalog.RosterModality{Code: m.Code, Broader: broader})
	}
	for _, g := range l.Groups {
		r.Groups = append(r.Groups, catalog.RosterGroup{
			Code: g.Code, Region: region[g.Region()], DiseasesKnown: g.DiseasesKnown, Diseases: placesOf(disease, g.Diseases()),
		})
	}
	for _, h := range hospitals {
		r.Hospitals = append(r.Hospitals, catalog.RosterHospital{Code: h.Code, Name: h.ZH, Region: region[h.Region()]})
	}
	for i, m := range l.Memberships {
		r.Memberships = append(r.Memberships, catalog.RosterMembership{Group: group[m.Group()], Hospital: hospital[m.Hospital()], Role: m.Role})
		for _, c := range m.Capabilities() {
			row := catalog.CapabilityRow{Membership: i, Modality: modality[c.Modality()], Scoped: c.Scoped}
			if c.Scoped {
				row.Diseases = placesOf(disease, c.Diseases())
			}
			l.Capabilities = append(l.Capabilities, row)
		}
	}
	l.Roster = r
}

// childrenOf is how many children live in a region, by the latest figure; nil where
// there is none.
func childrenOf(r *catalog.Region) *int {
	var latest *int
	for _, i := range r.Indicators() { // by year
		if i.Code == catalog.Children0To14 {
			children := int(i.Value)
			latest = &children
		}
	}
	return latest
}

// places are the indexes of records in their list.
func places[T comparable](list []T) map[T]int {
	at := make(map[T]int, len(list))
	for i, record := range list {
		at[record] = i
	}
	return at
}

func placesOf[T comparable](at map[T]int, records []T) []int {
	found := make([]int, len(records))
	for i, record := range records {
		found[i] = at[record]
	}
	return found
}
