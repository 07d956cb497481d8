package edition

import (
	"cmp"
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

func (l *linker) regionsAndBorders() {
	for i, row := range l.Rows.Regions {
		r := &catalog.Region{
			Key:   catalog.Key{Kind: catalog.KindRegion, Code: row.Code},
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Kind:  catalog.RegionKind(row.Kind),
			Tile:  catalog.Tile{X: row.TileX, Y: row.TileY},
			Rank:  i,
		}
		l.region[row.Code] = r
		l.Regions = append(l.Regions, r)
		l.add(r)
	}
	neighbours := map[string][]*catalog.Region{}
	for _, row := range l.Rows.RegionNeighbours {
		neighbours[row.Region] = append(neighbours[row.Region], l.region[row.Neighbour])
	}
	for _, r := range l.Regions {
		r.Links.Neighbours = catalog.ListOf(slices.SortedFunc(slices.Values(neighbours[r.Code]), compareCodes))
	}
}

// indicators links regions with their figures.
func (l *linker) indicators() {
	of := owned(l.Rows.Indicators, func(row registry.Indicator) (string, *catalog.Indicator) {
		return row.Region, &catalog.Indicator{
			Code:    catalog.IndicatorCode(row.Indicator),
			Year:    row.Year,
			Value:   row.Value,
			Unit:    catalog.Unit(row.Unit),
			Status:  catalog.Status(row.Status),
			Locator: row.Locator,
			NoteZH:  row.NoteZH,
			NoteEN:  row.NoteEN,
			Links:   catalog.IndicatorLinks{Source: catalog.To(l.source[row.Source])},
		}
	})
	for _, r := range l.Regions {
		figures := of[r.Code]
		slices.SortFunc(figures, func(a, b *catalog.Indicator) int {
			return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Year, b.Year))
		})
		r.Links.Indicators = catalog.ListOf(figures)
	}
}

func (l *linker) diseaseVocabulary() {
	for i, row := range l.Rows.Diseases {
		d := &catalog.Disease{
			Key:    catalog.Key{Kind: catalog.KindDisease, Code: row.Code},
			Names:  catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			ICCC:   row.ICCC3,
			Listed: row.Listed,
			Rank:   i,
		}
		l.disease[row.Code] = d
		l.Diseases = append(l.Diseases, d)
		l.add(d)
	}
	narrowerDiseases := map[string][]*catalog.Disease{}
	for i, row := range l.Rows.Diseases {
		l.Diseases[i].Links.Broader = catalog.To(l.disease[row.Broader])
		narrowerDiseases[row.Broader] = append(narrowerDiseases[row.Broader], l.Diseases[i])
	}
	for _, d := range l.Diseases {
		d.Links.Narrower = catalog.ListOf(narrowerDiseases[d.Code])
	}
}

func (l *linker) modalityVocabulary() {
	for i, row := range l.Rows.Modalities {
		m := &catalog.Modality{
			Key:   catalog.Key{Kind: catalog.KindModality, Code: row.Code},
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Kind:  catalog.ModalityKind(row.Kind),
			Rank:  i,
		}
		l.modality[row.Code] = m
		l.Modalities = append(l.Modalities, m)
		l.add(m)
	}
	narrowerModalities := map[string][]*catalog.Modality{}
	for i, row := range l.Rows.Modalities {
		l.Modalities[i].Links.Broader = catalog.To(l.modality[row.Broader])
		narrowerModalities[row.Broader] = append(narrowerModalities[row.Broader], l.Modalities[i])
	}
	for _, m := range l.Modalities {
		m.Links.Narrower = catalog.ListOf(narrowerModalities[m.Code])
	}
}
