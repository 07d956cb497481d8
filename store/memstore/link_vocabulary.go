package memstore

import (
	"slices"

	"oncograph/catalog"
)

func (l *linker) regionsAndBorders() {
	for _, row := range l.rows.Regions {
		r := &catalog.Region{
			Key:   catalog.Key{Kind: catalog.KindRegion, Code: row.Code},
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Kind:  catalog.RegionKind(row.Kind),
			Tile:  catalog.Tile{X: row.TileX, Y: row.TileY},
		}
		here := &catalog.RegionWhere{Code: &catalog.StringWhere{Eq: &r.Code}}
		r.Links.Groups = l.groupsWith(&catalog.GroupWhere{Region: here})
		r.Links.Hospitals = l.hospitalsWith(&catalog.HospitalWhere{Region: here})
		l.region[row.Code] = r
		l.regions = append(l.regions, r)
		l.add(r)
	}
	neighbours := map[string][]*catalog.Region{}
	for _, row := range l.rows.RegionNeighbours {
		neighbours[row.Region] = append(neighbours[row.Region], l.region[row.Neighbour])
	}
	for _, r := range l.regions {
		r.Links.Neighbours = catalog.ListOf(slices.SortedFunc(slices.Values(neighbours[r.Code]), compareCodes))
	}
}

func (l *linker) diseaseVocabulary() {
	for i, row := range l.rows.Diseases {
		d := &catalog.Disease{
			Key:    catalog.Key{Kind: catalog.KindDisease, Code: row.Code},
			Names:  catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			ICCC:   row.ICCC3,
			Listed: row.Listed,
			Rank:   i,
		}
		this := &catalog.DiseaseRelation{Some: &catalog.DiseaseWhere{Code: &catalog.StringWhere{Eq: &d.Code}}}
		d.Links.Groups = l.groupsWith(&catalog.GroupWhere{Diseases: this})
		d.Links.Hospitals = l.hospitalsWith(&catalog.HospitalWhere{Diseases: this})
		l.disease[row.Code] = d
		l.diseases = append(l.diseases, d)
		l.add(d)
	}
	narrowerDiseases := map[string][]*catalog.Disease{}
	for i, row := range l.rows.Diseases {
		l.diseases[i].Links.Broader = catalog.To(l.disease[row.Broader])
		narrowerDiseases[row.Broader] = append(narrowerDiseases[row.Broader], l.diseases[i])
	}
	for _, d := range l.diseases {
		d.Links.Narrower = catalog.ListOf(narrowerDiseases[d.Code])
	}
}

func (l *linker) modalityVocabulary() {
	for i, row := range l.rows.Modalities {
		m := &catalog.Modality{
			Key:   catalog.Key{Kind: catalog.KindModality, Code: row.Code},
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Kind:  catalog.ModalityKind(row.Kind),
			Rank:  i,
		}
		this := &catalog.ModalityRelation{Some: &catalog.ModalityWhere{Code: &catalog.StringWhere{Eq: &m.Code}}}
		m.Links.Groups = l.groupsWith(&catalog.GroupWhere{Modalities: this})
		m.Links.Hospitals = l.hospitalsWith(&catalog.HospitalWhere{Modalities: this})
		l.modality[row.Code] = m
		l.modalities = append(l.modalities, m)
		l.modalityCodes = append(l.modalityCodes, row.Code)
		l.add(m)
	}
	narrowerModalities := map[string][]*catalog.Modality{}
	for i, row := range l.rows.Modalities {
		l.modalities[i].Links.Broader = catalog.To(l.modality[row.Broader])
		narrowerModalities[row.Broader] = append(narrowerModalities[row.Broader], l.modalities[i])
	}
	for _, m := range l.modalities {
		m.Links.Narrower = catalog.ListOf(narrowerModalities[m.Code])
	}
}
