package memstore

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

// linker builds a snapshot from the rows of a registry, in the order of its
// methods as link calls them.
type linker struct {
	*snapshot
	rows *registry.Registry

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

// link makes the snapshot of a valid registry.
func link(r *registry.Registry, loadedAt time.Time) *snapshot {
	l := &linker{
		snapshot:   &snapshot{others: map[catalog.Key]catalog.Node{}},
		rows:       r,
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
	l.diseaseVocabulary()
	l.modalityVocabulary()
	l.hospitalsAndGroups()
	l.memberships()
	l.totals()
	l.departmentsAndTheirs()
	l.subjects()
	l.tables()
	l.index()
	l.describe(loadedAt)
	return l.snapshot
}

func (l *linker) add(record catalog.Node) { l.others[record.Ref()] = record }

func (l *linker) hospitalsAndGroups() {
	for _, row := range l.rows.Hospitals {
		key := catalog.Key{Kind: catalog.KindHospital, Code: row.Code}
		l.hospital[row.Code] = &catalog.Hospital{
			Key:   key,
			Names: catalog.Names{ZH: row.NameZH, EN: row.NameEN, RomanizedName: row.RomanizedName},
			Links: catalog.HospitalLinks{
				Region:     catalog.To(l.region[row.Region]),
				Provenance: l.provenanceOf(key),
				Findings:   l.findingsOf(key),
			},
		}
	}
	diseases, focus := map[string][]*catalog.Disease{}, map[string][]*catalog.Disease{}
	for _, row := range l.rows.GroupDiseases {
		diseases[row.Group] = append(diseases[row.Group], l.disease[row.Disease])
		if row.Focus {
			focus[row.Group] = append(focus[row.Group], l.disease[row.Disease])
		}
	}
	for _, row := range l.rows.Groups {
		key := catalog.Key{Kind: catalog.KindGroup, Code: row.Code}
		region := l.region[row.Region]
		l.group[row.Code] = &catalog.Group{
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

func (l *linker) tables() {
	l.hospitals = newTable(slices.SortedFunc(maps.Values(l.hospital), compareCodes),
		func(h *catalog.Hospital) string { return h.Code }, (*catalog.Hospital).Region, func(h *catalog.Hospital) int { return h.GroupCount })
	l.groups = newTable(slices.SortedFunc(maps.Values(l.group), compareCodes),
		func(g *catalog.Group) string { return g.Code }, (*catalog.Group).Region, func(g *catalog.Group) int { return g.HospitalCount })
}

func (l *linker) index() {
	for _, h := range l.hospitals.byCode {
		l.searchable.add(h, h.Names)
	}
	for _, g := range l.groups.byCode {
		l.searchable.add(g, g.Names)
	}
	for _, r := range l.regions {
		l.searchable.add(r, r.Names)
	}
	for _, d := range l.diseases {
		l.searchable.add(d, d.Names)
	}
	for _, m := range l.modalities {
		l.searchable.add(m, m.Names)
	}
	for _, d := range l.departments {
		l.searchable.add(d, d.Names)
	}
	l.searchable.sort()
}

func (l *linker) describe(loadedAt time.Time) {
	l.registry = &catalog.Registry{
		Edition:  l.rows.Edition,
		Version:  registry.Version(l.rows),
		LoadedAt: loadedAt,
		Counts: catalog.Counts{
			Regions:      len(l.regions),
			Groups:       len(l.group),
			Hospitals:    len(l.hospital),
			Memberships:  len(l.membership),
			Capabilities: len(l.rows.Capabilities),
			Diseases:     len(l.diseases),
			Modalities:   len(l.modalities),
			Departments:  len(l.departments),
			Findings:     len(l.findings),
		},
		Sources: slices.SortedFunc(maps.Values(l.source), compareCodes),
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
