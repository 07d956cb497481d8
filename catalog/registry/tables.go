package registry

import (
	"reflect"

	"oncograph/catalog"
)

const (
	regionCode     = `[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{3,8}`
	groupCode      = `(?:[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{3,8})-[1-9][0-9]*`
	slug           = `[a-z0-9]+(?:-[a-z0-9]+)*`
	vocabularyCode = `[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*`
)

// subjectKinds are the kinds of record that provenance and findings are about.
var subjectKinds = []string{
	"REGION", "GROUP", "HOSPITAL", "MEMBERSHIP", "DISEASE", "MODALITY",
	"DEPARTMENT", "EXPERT", "EQUIPMENT", "TECHNIQUE", "SOURCE",
}

var indicatorCodes = []string{string(catalog.Population), string(catalog.ShareAged0To14), string(catalog.Children0To14)}

// tables are all tables of a registry, those that are referred to before those
// that refer. The columns of each stand in the order of its struct's fields.
var tables = []*table{
	define(func(r *Registry) *[]Source { return &r.Sources }, table{
		name: "sources", title: "Sources", description: "Documents that facts come from.",
		key: []string{"code"},
		columns: []column{
			required("code", "Code of the source."),
			required("title", "Title."),
			optional("publisher", "Who published it."),
			optional("edition", "Which edition it is."),
			optional("note", "What is to be known of it."),
		},
	}),
	define(func(r *Registry) *[]Region { return &r.Regions }, table{
		name: "regions", title: "Regions", description: "First-level divisions of the country, and the Corps, in vocabulary order.",
		key: []string{"code"},
		columns: []column{
			code("code", regionCode, "Code, ISO 3166-2 where there is one."),
			required("name_zh", "Chinese name."),
			required("name_en", "English name."),
			required("romanized_name", "Pinyin without tones, syllables spaced."),
			oneOf("kind", "Kind of region.", "MUNICIPALITY", "PROVINCE", "AUTONOMOUS_REGION", "CORPS"),
			atLeast(0, "tile_x", "Column in a tile grid map, from 0 in the west."),
			atLeast(0, "tile_y", "Row in a tile grid map, from 0 in the north."),
		},
	}),
	define(func(r *Registry) *[]RegionNeighbour { return &r.RegionNeighbours }, table{
		name: "region_neighbours", title: "Borders", description: "Regions that share a border; each border stands once in each direction.",
		key: []string{"region", "neighbour"},
		columns: []column{
			required("region", "Code of a region."),
			required("neighbour", "Code of a region across its border."),
		},
		references: []reference{refer("region", "regions"), refer("neighbour", "regions")},
	}),
	define(func(r *Registry) *[]Indicator { return &r.Indicators }, table{
		name: "indicators", title: "Indicators", description: "Figures of regions, by year. A region whose people another one's figure includes has none of its own.",
		key: []string{"region", "indicator", "year"},
		columns: []column{
			required("region", "Code of the region."),
			oneOf("indicator", "What is counted: residents, the share of them aged 0 to 14, residents aged 0 to 14.", indicatorCodes...),
			atLeast(1, "year", "The year that the figure is for."),
			atLeast(0, "value", "The figure, in its unit."),
			oneOf("unit", "What the value is counted in.", "PERSONS", "PERCENT"),
			oneOf("status", "Whether the figure is printed or worked out from others.", "AS_PRINTED", "CORRECTED", "INFERRED"),
			required("source", "Code of the source."),
			required("locator", "Place in the source: line N."),
			optional("note_zh", "How it was worked out, in Chinese."),
			optional("note_en", "How it was worked out, in English."),
		},
		references: []reference{refer("region", "regions"), refer("source", "sources")},
	}),
	define(func(r *Registry) *[]Disease { return &r.Diseases }, table{
		name: "diseases", title: "Diseases", description: "The vocabulary of diseases, in its own order.",
		key: []string{"code"},
		columns: []column{
			code("code", vocabularyCode, "Code of the disease."),
			required("name_zh", "Chinese name."),
			required("name_en", "English name."),
			required("romanized_name", "Pinyin without tones, syllables spaced."),
			optional("iccc3", "Group of the International Classification of Childhood Cancer, third edition."),
			required("listed", "Whether the national list assigns it to groups."),
			optional("broader", "Code of the broader disease."),
			optional("variants", "Other spellings in print, joined by semicolons."),
		},
		references: []reference{refer("broader", "")},
	}),
	define(func(r *Registry) *[]Modality { return &r.Modalities }, table{
		name: "modalities", title: "Modalities", description: "The vocabulary of what a hospital can do, in its own order.",
		key: []string{"code"},
		columns: []column{
			code("code", vocabularyCode, "Code of the modality."),
			required("name_zh", "Chinese name."),
			required("name_en", "English name."),
			required("romanized_name", "Pinyin without tones, syllables spaced."),
			oneOf("kind", "Kind of modality.", "TREATMENT", "SERVICE"),
			optional("broader", "Code of the broader modality, which this one counts as."),
			optional("variants", "Other spellings in print, joined by semicolons."),
		},
		references: []reference{refer("broader", "")},
	}),
	define(func(r *Registry) *[]Hospital { return &r.Hospitals }, table{
		name: "hospitals", title: "Hospitals", description: "Hospitals, by code. A hospital is known by its printed name without spaces.",
		key: []string{"code"},
		columns: []column{
			code("code", slug, "Code, the name in pinyin."),
			required("name_zh", "Chinese name, as printed without spaces; a hospital is known by it.").distinct(),
			optional("name_en", "English name, where one is known."),
			required("romanized_name", "Pinyin without tones, syllables spaced."),
			required("region", "Code of the region of its groups."),
		},
		references: []reference{refer("region", "regions")},
	}),
	define(func(r *Registry) *[]Group { return &r.Groups }, table{
		name: "groups", title: "Groups", description: "Cooperative groups.",
		key: []string{"code"},
		columns: []column{
			code("code", groupCode, "Code: region and number."),
			required("region", "Code of the region that it works in."),
			atLeast(1, "number", "Number within the region; 1 where the list prints none."),
			required("label", "Label as printed."),
			required("romanized_name", "Its region's name and its label in pinyin without tones, syllables spaced."),
		},
		references: []reference{refer("region", "regions")},
	}),
	define(func(r *Registry) *[]GroupDisease { return &r.GroupDiseases }, table{
		name: "group_diseases", title: "Diseases of groups", description: "Which group treats which disease.",
		key: []string{"group", "disease"},
		columns: []column{
			required("group", "Code of the group."),
			required("disease", "Code of the disease."),
			required("focus", "Whether it is printed as a focus (重点救治)."),
		},
		references: []reference{refer("group", "groups"), refer("disease", "diseases")},
	}),
	define(func(r *Registry) *[]Membership { return &r.Memberships }, table{
		name: "memberships", title: "Memberships", description: "Hospitals in groups, in printed order.",
		key: []string{"group", "hospital"},
		columns: []column{
			required("group", "Code of the group."),
			required("hospital", "Code of the hospital."),
			oneOf("role", "Role in the group.", "LEAD", "MEMBER"),
			atLeast(1, "position", "Place in printed order over the whole list.").distinct(),
			optional("work", "Division of work as printed."),
		},
		references: []reference{refer("group", "groups"), refer("hospital", "hospitals")},
	}),
	define(func(r *Registry) *[]Capability { return &r.Capabilities }, table{
		name: "capabilities", title: "Capabilities", description: "What a hospital does in a group: one row for each printed modality and scope, in printed order.",
		key: []string{"group", "hospital", "position"},
		columns: []column{
			required("group", "Code of the group."),
			required("hospital", "Code of the hospital."),
			atLeast(1, "position", "Place within the membership."),
			required("modality", "Code of the modality."),
			required("scoped", "Whether it names its diseases (capability_scopes); otherwise all of the group's count."),
		},
		references: []reference{
			{[]string{"group", "hospital"}, "memberships", []string{"group", "hospital"}},
			refer("modality", "modalities"),
		},
	}),
	define(func(r *Registry) *[]CapabilityScope { return &r.CapabilityScopes }, table{
		name: "capability_scopes", title: "Scopes of capabilities", description: "The diseases that scoped capabilities name.",
		key: []string{"group", "hospital", "position", "disease"},
		columns: []column{
			required("group", "Code of the group."),
			required("hospital", "Code of the hospital."),
			atLeast(1, "position", "Place of the capability within the membership."),
			required("disease", "Code of the disease."),
		},
		references: []reference{
			{[]string{"group", "hospital", "position"}, "capabilities", []string{"group", "hospital", "position"}},
			refer("disease", "diseases"),
		},
	}),
	define(func(r *Registry) *[]Department { return &r.Departments }, table{
		name: "departments", title: "Departments", description: "Departments of hospitals. Numbers are 0, and texts empty, where the source does not say.",
		key: []string{"code"},
		columns: []column{
			code("code", slug, "Code of the department."),
			required("hospital", "Code of its hospital."),
			optional("name_zh", "Chinese name."),
			required("name_en", "English name."),
			optional("romanized_name", "The Chinese name in pinyin without tones, syllables spaced."),
			atLeast(0, "beds", "Number of beds."),
			optional("disciplines", "Disciplines, joined by semicolons."),
			optional("biobank", "Its bank of samples."),
			atLeast(0, "national_projects_over", "It has more national projects than this."),
			atLeast(0, "provincial_projects_over", "It has more provincial projects than this."),
			atLeast(0, "papers_over", "It has published more papers than this."),
			atLeast(0, "patents", "Number of patents."),
			optional("awards", "Awards, joined by semicolons."),
		},
		references: []reference{refer("hospital", "hospitals")},
	}),
	define(func(r *Registry) *[]DepartmentDisease { return &r.DepartmentDisease }, table{
		name: "department_diseases", title: "Diseases of departments", description: "Which department treats which disease.",
		key: []string{"department", "disease"},
		columns: []column{
			required("department", "Code of the department."),
			required("disease", "Code of the disease."),
		},
		references: []reference{refer("department", "departments"), refer("disease", "diseases")},
	}),
	define(func(r *Registry) *[]Staff { return &r.Staff }, table{
		name: "staff", title: "Staff", description: "How many people of a department have which title.",
		key: []string{"department", "title"},
		columns: []column{
			required("department", "Code of the department."),
			required("title", "Title."),
			atLeast(0, "count", "How many have it."),
		},
		references: []reference{refer("department", "departments")},
	}),
	define(func(r *Registry) *[]Expert { return &r.Experts }, table{
		name: "experts", title: "Experts", description: "People whom a department's source names, in its order.",
		key: []string{"code"},
		columns: []column{
			code("code", slug, "Code of the expert."),
			required("department", "Code of the department."),
			required("name", "Name, as the source writes it."),
			optional("titles", "Titles, joined by semicolons."),
		},
		references: []reference{refer("department", "departments")},
	}),
	define(func(r *Registry) *[]Equipment { return &r.Equipment }, table{
		name: "equipment", title: "Equipment", description: "Devices and installations of departments, in the order of the source.",
		key: []string{"code"},
		columns: []column{
			code("code", slug, "Code of the equipment."),
			required("department", "Code of the department."),
			required("name", "What it is."),
		},
		references: []reference{refer("department", "departments")},
	}),
	define(func(r *Registry) *[]Technique { return &r.Techniques }, table{
		name: "techniques", title: "Techniques", description: "Named procedures of departments, in the order of the source.",
		key: []string{"code"},
		columns: []column{
			required("code", "Code of the technique."),
			required("department", "Code of the department."),
			optional("name_zh", "Chinese name."),
			required("name_en", "English name."),
			optional("romanized_name", "The Chinese name in pinyin without tones, syllables spaced."),
			optional("modality", "Code of the modality that it belongs to."),
			optional("claim", "What the source claims of it."),
		},
		references: []reference{refer("department", "departments"), refer("modality", "modalities")},
	}),
	define(func(r *Registry) *[]TechniqueDisease { return &r.TechniqueDiseases }, table{
		name: "technique_diseases", title: "Diseases of techniques", description: "What a technique is for.",
		key: []string{"technique", "disease"},
		columns: []column{
			required("technique", "Code of the technique."),
			required("disease", "Code of the disease."),
		},
		references: []reference{refer("technique", "techniques"), refer("disease", "diseases")},
	}),
	define(func(r *Registry) *[]Collaboration { return &r.Collaborations }, table{
		name: "collaborations", title: "Collaborations", description: "Partners of departments, in the order of the source.",
		key: []string{"department", "partner", "subject"},
		columns: []column{
			required("department", "Code of the department."),
			required("partner", "Partner."),
			required("subject", "What they work on together."),
		},
		references: []reference{refer("department", "departments")},
	}),
	define(func(r *Registry) *[]Provenance { return &r.Provenance }, table{
		name: "provenance", title: "Provenance", description: "Where the facts of records come from. A fact that is printed on several lines has several rows.",
		columns: []column{
			oneOf("kind", "Kind of the record.", subjectKinds...),
			required("subject", "Code of the record; of a membership, group/hospital."),
			required("fact", "The field that it backs."),
			oneOf("status", "How the fact follows from the source.", "AS_PRINTED", "CORRECTED", "INFERRED"),
			required("source", "Code of the source."),
			required("locator", "Place in the source: line N of a list, the path of a value in a profile."),
			optional("as_printed", "Text as printed."),
			optional("note_zh", "Reason of a correction or grounds of an inference, in Chinese."),
			optional("note_en", "Reason of a correction or grounds of an inference, in English."),
		},
		references: []reference{refer("source", "sources")},
	}),
	define(func(r *Registry) *[]Finding { return &r.Findings }, table{
		name: "findings", title: "Findings", description: "What is odd in the sources, and what was done about it, in the order of the source.",
		key: []string{"code"},
		columns: []column{
			required("code", "Code of the finding."),
			code("rule", vocabularyCode, "Rule that it breaks."),
			oneOf("severity", "How much it matters.", "ERROR", "WARNING", "INFO"),
			optional("source", "Code of the source."),
			optional("locator", "Place in the source."),
			optional("as_printed", "Text as printed."),
			required("message_zh", "What is odd, in Chinese."),
			required("message_en", "What is odd, in English."),
			required("resolution_zh", "What was done about it, in Chinese."),
			required("resolution_en", "What was done about it, in English."),
			{name: "kind", description: "Kind of the record that it is about.", enum: subjectKinds},
			optional("subject", "Code of the record that it is about."),
		},
		references: []reference{refer("source", "sources")},
	}),
}

// tableOf finds the table of a type of row.
var tableOf = func() map[reflect.Type]*table {
	of := map[reflect.Type]*table{}
	for _, t := range tables {
		of[t.rows(&Registry{}).Type().Elem()] = t
	}
	return of
}()

// named finds a table by its name.
var named = func() map[string]*table {
	by := map[string]*table{}
	for _, t := range tables {
		by[t.name] = t
	}
	return by
}()
