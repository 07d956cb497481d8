package edition

import (
	"cmp"
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// memberships links hospitals and groups with one another, by way of their
// memberships and capabilities.
func (l *linker) memberships() {
	type place struct {
		membership string
		position   int
	}
	scopes := map[place][]*catalog.Disease{}
	for _, row := range l.Rows.CapabilityScopes {
		at := place{membershipCode(row.Group, row.Hospital), row.Position}
		scopes[at] = append(scopes[at], l.disease[row.Disease])
	}
	rows := slices.SortedStableFunc(slices.Values(l.Rows.Memberships), func(a, b registry.Membership) int {
		return cmp.Compare(a.Position, b.Position)
	})
	byGroup, byHospital := map[string][]*catalog.Membership{}, map[string][]*catalog.Membership{}
	for _, row := range rows {
		key := catalog.Key{Kind: catalog.KindMembership, Code: membershipCode(row.Group, row.Hospital)}
		m := &catalog.Membership{
			Key:      key,
			Role:     catalog.Role(row.Role),
			Position: row.Position,
			Printed:  row.Work,
			Links: catalog.MembershipLinks{
				Group:      catalog.To(l.group[row.Group]),
				Hospital:   catalog.To(l.hospital[row.Hospital]),
				Provenance: l.provenanceOf(key),
				Findings:   l.findingsOf(key),
			},
		}
		l.membership[key.Code] = m
		l.Memberships = append(l.Memberships, m)
		l.add(m)
		byGroup[row.Group] = append(byGroup[row.Group], m)
		byHospital[row.Hospital] = append(byHospital[row.Hospital], m)
	}

	capabilities := map[string][]*catalog.Capability{}
	inOrder := slices.SortedStableFunc(slices.Values(l.Rows.Capabilities), func(a, b registry.Capability) int {
		return cmp.Compare(a.Position, b.Position)
	})
	for _, row := range inOrder {
		code := membershipCode(row.Group, row.Hospital)
		diseases := l.group[row.Group].Links.Diseases
		key := code + "/" + row.Modality
		if row.Scoped {
			scope := sortedSet(scopes[place{code, row.Position}], byDiseaseRank)
			diseases = catalog.ListOf(scope)
			for _, d := range scope {
				key += "+" + d.Code
			}
		}
		c := &catalog.Capability{
			Key:    catalog.Key{Kind: catalog.KindCapability, Code: key},
			Scoped: row.Scoped,
			Links: catalog.CapabilityLinks{
				Membership: catalog.To(l.membership[code]),
				Modality:   catalog.To(l.modality[row.Modality]),
				Diseases:   diseases,
			},
		}
		capabilities[code] = append(capabilities[code], c)
		l.add(c)
	}
	for code, m := range l.membership {
		of := capabilities[code]
		m.Links.Capabilities = catalog.ListOf(of)
		m.Links.Modalities = catalog.ListOf(sortedSet(each(of, (*catalog.Capability).Modality), byModalityRank))
		m.Links.Diseases = catalog.ListOf(sortedSet(flat(of, (*catalog.Capability).Diseases), byDiseaseRank))
	}
	for code, g := range l.group {
		of := byGroup[code]
		g.Links.Memberships = catalog.ListOf(of)
		g.Links.Hospitals = catalog.ListOf(each(of, (*catalog.Membership).Hospital))
		g.HospitalCount = len(of)
		printed := sortedSet(flat(of, (*catalog.Membership).Modalities), byModalityRank)
		g.Links.Modalities = catalog.ListOf(printed)
		g.Links.Offers = catalog.ListOf(withBroader(printed))
	}
	for code, h := range l.hospital {
		of := byHospital[code]
		h.Links.Memberships = catalog.ListOf(of)
		h.Links.Groups = catalog.ListOf(slices.SortedFunc(slices.Values(each(of, (*catalog.Membership).Group)), compareCodes))
		h.GroupCount = len(of)
		h.Links.Modalities = catalog.ListOf(sortedSet(flat(of, (*catalog.Membership).Modalities), byModalityRank))
		h.Links.Diseases = catalog.ListOf(sortedSet(flat(of, (*catalog.Membership).Diseases), byDiseaseRank))
		h.Links.Departments = catalog.ListOf[*catalog.Department](nil)
	}
}

func membershipCode(group, hospital string) string { return group + "/" + hospital }
