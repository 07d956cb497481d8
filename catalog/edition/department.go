package edition

import (
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

func (l *linker) departmentsAndTheirs() {
	staff := owned(l.Rows.Staff, func(row registry.Staff) (string, *catalog.Staff) {
		return row.Department, &catalog.Staff{Title: row.Title, Count: row.Count}
	})
	collaborations := owned(l.Rows.Collaborations, func(row registry.Collaboration) (string, *catalog.Collaboration) {
		return row.Department, &catalog.Collaboration{Partner: row.Partner, Subject: row.Subject}
	})
	diseases := owned(l.Rows.DepartmentDisease, func(row registry.DepartmentDisease) (string, *catalog.Disease) {
		return row.Department, l.disease[row.Disease]
	})
	department := map[string]*catalog.Department{}
	byHospital := map[*catalog.Hospital][]*catalog.Department{}
	for _, row := range l.Rows.Departments {
		key := catalog.Key{Kind: catalog.KindDepartment, Code: row.Code}
		d := &catalog.Department{
			Key:         key,
			Names:       catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			BedCount:    row.Beds,
			Disciplines: split(row.Disciplines),
			Staff:       orEmpty(staff[row.Code]),
			Research: catalog.Research{
				BiobankText:        row.Biobank,
				NationalProjects:   row.NationalProjectsOver,
				ProvincialProjects: row.ProvincialProjectsOver,
				Papers:             row.PapersOver,
				PatentSum:          row.Patents,
				Awards:             split(row.Awards),
			},
			Links: catalog.DepartmentLinks{
				Hospital:       catalog.To(l.hospital[row.Hospital]),
				Diseases:       catalog.ListOf(sortedSet(diseases[row.Code], byDiseaseRank)),
				Collaborations: catalog.ListOf(collaborations[row.Code]),
				Provenance:     l.provenanceOf(key),
				Findings:       l.findingsOf(key),
			},
		}
		department[row.Code] = d
		l.Departments = append(l.Departments, d)
		byHospital[d.Hospital()] = append(byHospital[d.Hospital()], d)
		l.add(d)
	}
	for h, of := range byHospital {
		h.Links.Departments = catalog.ListOf(slices.SortedFunc(slices.Values(of), compareCodes))
	}

	experts := owned(l.Rows.Experts, func(row registry.Expert) (string, *catalog.Expert) {
		key := catalog.Key{Kind: catalog.KindExpert, Code: row.Code}
		e := &catalog.Expert{
			Key:    key,
			Name:   row.Name,
			Titles: split(row.Titles),
			Links:  catalog.ExpertLinks{Department: catalog.To(department[row.Department]), Provenance: l.provenanceOf(key)},
		}
		l.add(e)
		return row.Department, e
	})
	equipment := owned(l.Rows.Equipment, func(row registry.Equipment) (string, *catalog.Equipment) {
		key := catalog.Key{Kind: catalog.KindEquipment, Code: row.Code}
		e := &catalog.Equipment{
			Key:   key,
			Name:  row.Name,
			Links: catalog.EquipmentLinks{Department: catalog.To(department[row.Department]), Provenance: l.provenanceOf(key)},
		}
		l.add(e)
		return row.Department, e
	})
	purposes := owned(l.Rows.TechniqueDiseases, func(row registry.TechniqueDisease) (string, *catalog.Disease) {
		return row.Technique, l.disease[row.Disease]
	})
	techniques := owned(l.Rows.Techniques, func(row registry.Technique) (string, *catalog.Technique) {
		key := catalog.Key{Kind: catalog.KindTechnique, Code: row.Code}
		t := &catalog.Technique{
			Key:       key,
			Names:     catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			ClaimText: row.Claim,
			Links: catalog.TechniqueLinks{
				Department: catalog.To(department[row.Department]),
				Modality:   catalog.To(l.modality[row.Modality]),
				Diseases:   catalog.ListOf(sortedSet(purposes[row.Code], byDiseaseRank)),
				Provenance: l.provenanceOf(key),
			},
		}
		l.add(t)
		return row.Department, t
	})
	for code, d := range department {
		d.Links.Experts = catalog.ListOf(experts[code])
		d.Links.Equipment = catalog.ListOf(equipment[code])
		d.Links.Techniques = catalog.ListOf(techniques[code])
	}
}
