package memstore

import (
	"oncograph/catalog"
	"oncograph/catalog/edition"
)

// snapshot is one edition with what makes it quick to ask. It never changes.
type snapshot struct {
	*edition.Edition
	hospitals     *table[*catalog.Hospital]
	groups        *table[*catalog.Group]
	searchable    searchIndex
	modalityCodes []string
}

// newSnapshot indexes an edition, and links its regions and vocabulary with
// their lists of groups and hospitals.
func newSnapshot(e *edition.Edition) *snapshot {
	s := &snapshot{
		Edition: e,
		hospitals: newTable(e.Hospitals, (*catalog.Hospital).Region, func(h *catalog.Hospital) int {
			return h.GroupCount
		}),
		groups: newTable(e.Groups, (*catalog.Group).Region, func(g *catalog.Group) int {
			return g.HospitalCount
		}),
		searchable: newSearchIndex(e),
	}
	for _, r := range e.Regions {
		here := &catalog.RegionWhere{Code: &catalog.StringWhere{Eq: &r.Code}}
		r.Links.Groups = s.groupsWith(&catalog.GroupWhere{Region: here})
		r.Links.Hospitals = s.hospitalsWith(&catalog.HospitalWhere{Region: here})
	}
	for _, d := range e.Diseases {
		this := &catalog.DiseaseRelation{Some: &catalog.DiseaseWhere{Code: &catalog.StringWhere{Eq: &d.Code}}}
		d.Links.Groups = s.groupsWith(&catalog.GroupWhere{Diseases: this})
		d.Links.Hospitals = s.hospitalsWith(&catalog.HospitalWhere{Diseases: this})
	}
	for _, m := range e.Modalities {
		this := &catalog.ModalityRelation{Some: &catalog.ModalityWhere{Code: &catalog.StringWhere{Eq: &m.Code}}}
		m.Links.Groups = s.groupsWith(&catalog.GroupWhere{Modalities: this})
		m.Links.Hospitals = s.hospitalsWith(&catalog.HospitalWhere{Modalities: this})
		s.modalityCodes = append(s.modalityCodes, m.Code)
	}
	return s
}
