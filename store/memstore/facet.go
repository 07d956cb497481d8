package memstore

import (
	"cmp"
	"slices"

	"oncograph/catalog"
)

// counter counts what rows have.
type counter struct {
	regions    map[*catalog.Region]int
	modalities map[*catalog.Modality]int
	diseases   map[*catalog.Disease]int
}

func (c *counter) count(region *catalog.Region, modalities []*catalog.Modality, diseases []*catalog.Disease) {
	if c.regions == nil {
		*c = counter{map[*catalog.Region]int{}, map[*catalog.Modality]int{}, map[*catalog.Disease]int{}}
	}
	c.regions[region]++
	for _, m := range modalities {
		c.modalities[m]++
	}
	for _, d := range diseases {
		c.diseases[d]++
	}
}

func (c *counter) facets() *catalog.Facets {
	return &catalog.Facets{
		Regions: mostFirst(c.regions, func(r *catalog.Region, n int) catalog.RegionFacet {
			return catalog.RegionFacet{Region: r, Count: n}
		}),
		Modalities: mostFirst(c.modalities, func(m *catalog.Modality, n int) catalog.ModalityFacet {
			return catalog.ModalityFacet{Modality: m, Count: n}
		}),
		Diseases: mostFirst(c.diseases, func(d *catalog.Disease, n int) catalog.DiseaseFacet {
			return catalog.DiseaseFacet{Disease: d, Count: n}
		}),
	}
}

// mostFirst lists counts, the most first, equals by code.
func mostFirst[K interface {
	comparable
	Ref() catalog.Key
}, F any](counts map[K]int, facet func(K, int) F) []F {
	keys := make([]K, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b K) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a.Ref().Code, b.Ref().Code))
	})
	facets := make([]F, len(keys))
	for i, k := range keys {
		facets[i] = facet(k, counts[k])
	}
	return facets
}
