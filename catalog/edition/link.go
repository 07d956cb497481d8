// Package edition links the rows of a registry into the records of one edition:
// what follows from the rows (the groups of a hospital, the diseases that a
// capability counts for, all counts) is worked out here, once for every store.
package edition

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// Edition is one edition of a registry as records, every one linked with every
// other. It never changes. The paged lists of regions and of the vocabulary
// (Groups, Hospitals) are not linked: a store knows how to page.
type Edition struct {
	Rows        *registry.Registry // that it was made of
	Description *catalog.Registry
	Sources     []*catalog.Source     // by code
	Regions     []*catalog.Region     // in vocabulary order
	Diseases    []*catalog.Disease    // in vocabulary order
	Modalities  []*catalog.Modality   // in vocabulary order
	Hospitals   []*catalog.Hospital   // by code
	Groups      []*catalog.Group      // by code
	Memberships []*catalog.Membership // as printed
	Departments []*catalog.Department // by code
	Findings    []*catalog.Finding    // by code

	Roster       *catalog.Roster
	Capabilities []catalog.CapabilityRow // by membership, then as printed

	records map[catalog.Key]catalog.Node
}

// Record is the record of a key, or nil.
func (e *Edition) Record(key catalog.Key) catalog.Node { return e.records[key] }

// linker builds an edition from the rows of a registry, in the order of its
// methods as link calls them.
type linker struct {
	*Edition

	region     map[string]*catalog.Region
	disease    map[string]*catalog.Disease
	modality   map[string]*catalog.Modality
	hospital   map[string]*catalog.Hospital
	group      map[string]*catalog.Group
	membership map[string]*catalog.Membership
	source     map[string]*catalog.Source
	provenance map[catalog.Key][]*catalog.Provenance
	finding    map[catalog.Key][]*catalog.Finding
}

// Link makes the edition of a valid registry (registry.Check). loadedAt is the
// time that it tells as its own.
func Link(r *registry.Registry, loadedAt time.Time) *Edition {
	l := &linker{
		Edition:    &Edition{Rows: r, records: make(map[catalog.Key]catalog.Node, len(r.Memberships)+len(r.Capabilities))},
		region:     map[string]*catalog.Region{},
		disease:    map[string]*catalog.Disease{},
		modality:   map[string]*catalog.Modality{},
		hospital:   make(map[string]*catalog.Hospital, len(r.Hospitals)),
		group:      make(map[string]*catalog.Group, len(r.Groups)),
		membership: make(map[string]*catalog.Membership, len(r.Memberships)),
		source:     map[string]*catalog.Source{},
		provenance: map[catalog.Key][]*catalog.Provenance{},
		finding:    map[catalog.Key][]*catalog.Finding{},
	}
	l.sources()
	l.traces()
	l.regionsAndBorders()
	l.indicators()
	l.diseaseVocabulary()
	l.modalityVocabulary()
	l.hospitalsAndGroups()
	l.memberships()
	l.totals()
	l.departmentsAndTheirs()
	l.subjects()
	l.lists()
	l.roster()
	l.describe(loadedAt)
	return l.Edition
}

func (l *linker) add(record catalog.Node) { l.records[record.Ref()] = record }

func (l *linker) hospitalsAndGroups() {
	for _, row := range l.Rows.Hospitals {
		key := catalog.Key{Kind: catalog.KindHospital, Code: row.Code}
		h := &catalog.Hospital{
			Key:   key,
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Links: catalog.HospitalLinks{
				Region:     catalog.To(l.region[row.Region]),
				Provenance: l.provenanceOf(key),
				Findings:   l.findingsOf(key),
			},
		}
		l.hospital[row.Code] = h
		l.add(h)
	}
	diseases, focus := map[string][]*catalog.Disease{}, map[string][]*catalog.Disease{}
	for _, row := range l.Rows.GroupDiseases {
		diseases[row.Group] = append(diseases[row.Group], l.disease[row.Disease])
		if row.Focus {
			focus[row.Group] = append(focus[row.Group], l.disease[row.Disease])
		}
	}
	for _, row := range l.Rows.Groups {
		key := catalog.Key{Kind: catalog.KindGroup, Code: row.Code}
		region := l.region[row.Region]
		g := &catalog.Group{
			Key: key,
			Names: catalog.Names{
				ZH:            region.ZH + row.Label,
				EN:            fmt.Sprintf("%s group %d", region.EN, row.Number),
				RomanizedName: row.RomanizedName,
			},
			Label:         row.Label,
			Number:        row.Number,
			DiseasesKnown: len(diseases[row.Code]) > 0,
			Links: catalog.GroupLinks{
				Region:        catalog.To(region),
				Diseases:      catalog.ListOf(sortedSet(diseases[row.Code], byDiseaseRank)),
				FocusDiseases: catalog.ListOf(sortedSet(focus[row.Code], byDiseaseRank)),
				Provenance:    l.provenanceOf(key),
				Findings:      l.findingsOf(key),
			},
		}
		l.group[row.Code] = g
		l.add(g)
	}
}

// totals counts groups and hospitals for regions and the vocabulary.
func (l *linker) totals() {
	for _, g := range l.group {
		g.Region().GroupCount++
		for _, d := range g.Diseases() {
			d.GroupCount++
		}
		for _, m := range g.Modalities() {
			m.Exact.Groups++
		}
		for _, m := range g.Offers() {
			m.WithNarrower.Groups++
		}
	}
	for _, h := range l.hospital {
		h.Region().HospitalCount++
		for _, d := range h.Diseases() {
			d.HospitalCount++
		}
		for _, m := range h.Modalities() {
			m.Exact.Hospitals++
		}
		for _, m := range withBroader(h.Modalities()) {
			m.WithNarrower.Hospitals++
		}
	}
}

// lists puts the records into their orders.
func (l *linker) lists() {
	l.Sources = orEmpty(slices.SortedFunc(maps.Values(l.source), compareCodes))
	l.Hospitals = slices.SortedFunc(maps.Values(l.hospital), compareCodes)
	l.Groups = slices.SortedFunc(maps.Values(l.group), compareCodes)
	slices.SortFunc(l.Departments, compareCodes)
	slices.SortFunc(l.Findings, compareCodes)
}

func (l *linker) describe(loadedAt time.Time) {
	l.Description = &catalog.Registry{
		Edition:  l.Rows.Edition,
		Version:  registry.Version(l.Rows),
		LoadedAt: loadedAt,
		Counts: catalog.Counts{
			Regions:      len(l.Regions),
			Groups:       len(l.group),
			Hospitals:    len(l.hospital),
			Memberships:  len(l.membership),
			Capabilities: len(l.Rows.Capabilities),
			Diseases:     len(l.Diseases),
			Modalities:   len(l.Modalities),
			Departments:  len(l.Departments),
			Findings:     len(l.Findings),
		},
		Sources: l.Sources,
	}
}

func compareCodes[T interface{ Ref() catalog.Key }](a, b T) int {
	return strings.Compare(a.Ref().Code, b.Ref().Code)
}

func byDiseaseRank(a, b *catalog.Disease) int { return cmp.Compare(a.Rank, b.Rank) }

func byModalityRank(a, b *catalog.Modality) int { return cmp.Compare(a.Rank, b.Rank) }

// withBroader adds to modalities those that they count as.
func withBroader(printed []*catalog.Modality) []*catalog.Modality {
	var all []*catalog.Modality
	for _, m := range printed {
		for ; m != nil; m = m.Broader() {
			all = append(all, m)
		}
	}
	return sortedSet(all, byModalityRank)
}

// sortedSet sorts items and keeps each once.
func sortedSet[T comparable](items []T, compare func(a, b T) int) []T {
	return slices.Clip(slices.Compact(slices.SortedFunc(slices.Values(items), compare)))
}

func each[T, U any](items []T, of func(T) U) []U {
	all := make([]U, len(items))
	for i, item := range items {
		all[i] = of(item)
	}
	return all
}

func flat[T, U any](items []T, of func(T) []U) []U {
	var all []U
	for _, item := range items {
		all = append(all, of(item)...)
	}
	return all
}

// owned turns rows into records and keeps them, in their order, by an owner's code.
func owned[R, T any](rows []R, record func(R) (owner string, of T)) map[string][]T {
	byOwner := map[string][]T{}
	for _, row := range rows {
		owner, r := record(row)
		byOwner[owner] = append(byOwner[owner], r)
	}
	return byOwner
}

func split(joined string) []string {
	if joined == "" {
		return []string{}
	}
	return strings.Split(joined, ";")
}

func orEmpty[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
