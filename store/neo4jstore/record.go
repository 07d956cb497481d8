package neo4jstore

import (
	"oncograph/catalog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// properties are a node's, read as what docs/graph.md says that they are.
type properties map[string]any

func (p properties) text(name string) string {
	s, _ := p[name].(string)
	return s
}

func (p properties) number(name string) int {
	n, _ := p[name].(int64)
	return int(n)
}

// count is a number that may be unknown: nil.
func (p properties) count(name string) *int {
	if _, ok := p[name].(int64); !ok {
		return nil
	}
	n := p.number(name)
	return &n
}

func (p properties) is(name string) bool {
	b, _ := p[name].(bool)
	return b
}

func (p properties) texts(name string) []string {
	list, _ := p[name].([]any)
	texts := make([]string, len(list))
	for i, v := range list {
		texts[i], _ = v.(string)
	}
	return texts
}

func (p properties) names() catalog.Names {
	return catalog.Names{ZH: p.text("nameZh"), EN: p.text("nameEn"), RomanizedName: p.text("romanizedName")}
}

// decoders make the record of a node, by its label; its links are not loaded.
var decoders = map[catalog.Kind]func(catalog.Key, properties) catalog.Node{
	catalog.KindRegion: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Region{
			Key: k, Names: p.names(),
			Kind:          catalog.RegionKind(p.text("kind")),
			Tile:          catalog.Tile{X: p.number("tileX"), Y: p.number("tileY")},
			Rank:          p.number("rank"),
			GroupCount:    p.number("groupCount"),
			HospitalCount: p.number("hospitalCount"),
		}
	},
	catalog.KindGroup: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Group{
			Key: k, Names: p.names(),
			Label:         p.text("label"),
			Number:        p.number("number"),
			HospitalCount: p.number("hospitalCount"),
			DiseasesKnown: p.is("diseasesKnown"),
		}
	},
	catalog.KindHospital: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Hospital{Key: k, Names: p.names(), GroupCount: p.number("groupCount")}
	},
	catalog.KindMembership: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Membership{
			Key:      k,
			Role:     catalog.Role(p.text("role")),
			Position: p.number("position"),
			Printed:  p.text("work"),
		}
	},
	catalog.KindCapability: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Capability{Key: k, Scoped: p.is("scoped")}
	},
	catalog.KindDisease: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Disease{
			Key: k, Names: p.names(),
			ICCC:          p.text("iccc3"),
			Listed:        p.is("listed"),
			Rank:          p.number("rank"),
			GroupCount:    p.number("groupCount"),
			HospitalCount: p.number("hospitalCount"),
		}
	},
	catalog.KindModality: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Modality{
			Key: k, Names: p.names(),
			Kind:         catalog.ModalityKind(p.text("kind")),
			Rank:         p.number("rank"),
			Exact:        catalog.OfferCount{Groups: p.number("groupCount"), Hospitals: p.number("hospitalCount")},
			WithNarrower: catalog.OfferCount{Groups: p.number("groupCountWithNarrower"), Hospitals: p.number("hospitalCountWithNarrower")},
		}
	},
	catalog.KindDepartment: func(k catalog.Key, p properties) catalog.Node {
		d := &catalog.Department{
			Key: k, Names: p.names(),
			BedCount:    p.number("beds"),
			Disciplines: p.texts("disciplines"),
			Staff:       []*catalog.Staff{},
			Research: catalog.Research{
				BiobankText:        p.text("biobank"),
				NationalProjects:   p.number("nationalProjectsOver"),
				ProvincialProjects: p.number("provincialProjectsOver"),
				Papers:             p.number("papersOver"),
				PatentSum:          p.number("patents"),
				Awards:             p.texts("awards"),
			},
		}
		counts, _ := p["staffCounts"].([]any)
		for i, title := range p.texts("staffTitles") {
			count, _ := counts[i].(int64)
			d.Staff = append(d.Staff, &catalog.Staff{Title: title, Count: int(count)})
		}
		collaborations := []*catalog.Collaboration{}
		subjects := p.texts("collaborationSubjects")
		for i, partner := range p.texts("collaborationPartners") {
			collaborations = append(collaborations, &catalog.Collaboration{Partner: partner, Subject: subjects[i]})
		}
		d.Links.Collaborations = catalog.ListOf(collaborations)
		return d
	},
	catalog.KindExpert: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Expert{Key: k, Name: p.text("name"), Titles: p.texts("titles")}
	},
	catalog.KindEquipment: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Equipment{Key: k, Name: p.text("name")}
	},
	catalog.KindTechnique: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Technique{Key: k, Names: p.names(), ClaimText: p.text("claim")}
	},
	catalog.KindSource: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Source{
			Key:           k,
			Title:         p.text("title"),
			PublisherName: p.text("publisher"),
			EditionName:   p.text("editionName"),
			NoteText:      p.text("note"),
		}
	},
	catalog.KindFinding: func(k catalog.Key, p properties) catalog.Node {
		return &catalog.Finding{
			Key:          k,
			Rule:         p.text("rule"),
			Severity:     catalog.Severity(p.text("severity")),
			Place:        p.text("locator"),
			Printed:      p.text("asPrinted"),
			MessageZH:    p.text("messageZh"),
			MessageEN:    p.text("messageEn"),
			ResolutionZH: p.text("resolutionZh"),
			ResolutionEN: p.text("resolutionEn"),
		}
	},
}

// provenance makes the provenance that an edge from a record to a source holds.
func provenance(p properties) *catalog.Provenance {
	return &catalog.Provenance{
		Fact:    p.text("fact"),
		Status:  catalog.Status(p.text("status")),
		Locator: p.text("locator"),
		Printed: p.text("asPrinted"),
		NoteZH:  p.text("noteZh"),
		NoteEN:  p.text("noteEn"),
	}
}

// indicator makes the figure that an edge from a region to a source holds.
func indicator(p properties) *catalog.Indicator {
	value, _ := p["value"].(float64)
	return &catalog.Indicator{
		Code:    catalog.IndicatorCode(p.text("indicator")),
		Year:    p.number("year"),
		Value:   value,
		Unit:    catalog.Unit(p.text("unit")),
		Status:  catalog.Status(p.text("status")),
		Locator: p.text("locator"),
		NoteZH:  p.text("noteZh"),
		NoteEN:  p.text("noteEn"),
	}
}

// records are those of one answer, each once, so that two ways to a record lead
// to the same one.
type records map[catalog.Key]catalog.Node

// of is the record of a node, which must have the label of one kind.
func (r records) of(node neo4j.Node) catalog.Node {
	p := properties(node.Props)
	for _, label := range node.Labels {
		kind := catalog.Kind(label)
		decode, ok := decoders[kind]
		if !ok {
			continue
		}
		key := catalog.Key{Kind: kind, Code: p.text("code")}
		if _, ok := r[key]; !ok {
			r[key] = decode(key, p)
		}
		return r[key]
	}
	return nil
}

// ofAll are the records of a list of nodes, as the driver returns it.
func (r records) ofAll(list any) []catalog.Node {
	nodes, _ := list.([]any)
	all := make([]catalog.Node, 0, len(nodes))
	for _, n := range nodes {
		if node, ok := n.(neo4j.Node); ok {
			all = append(all, r.of(node))
		}
	}
	return all
}

// typed are records that are known to be of one kind.
func typed[T catalog.Node](nodes []catalog.Node) []T {
	all := make([]T, len(nodes))
	for i, n := range nodes {
		all[i] = n.(T)
	}
	return all
}
