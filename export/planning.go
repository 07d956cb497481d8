package export

// status is a status of a cell in words.
type status struct{ code, zh, en, meansZH, meansEN string }

func (s status) of(l Language) string { return l.of(s.zh, s.en) }

var statuses = []status{
	{"REDUNDANT", "有冗余", "redundant", "已知有两家或更多医院开展。", "Two or more hospitals are known to offer it."},
	{"SINGLE", "仅一家", "one hospital", "已知仅一家医院开展。", "One hospital is known to offer it."},
	{"ABSENT", "缺口", "gap", "名单说明了各院的分工，而无人开展此项。", "The list says who does what, and nobody does this."},
	{"UNKNOWN", "不明", "not known", "没有已知开展的医院，但可能有：某协作组的病种未印出。", "No hospital is known to offer it, but one might: a group's diseases are not printed."},
}

// question are the arguments of the planning tables.
const question = `$level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!]`

const asked = `level: $level, modalities: $modalities, diseases: $diseases, regions: $regions`

const place = `
	region { code name(lang: $lang) }
	group { code name(lang: $lang) }
	disease { code name(lang: $lang) }
	modality { code name(lang: $lang) }
`

// places are the columns that say which cell a row is about.
var places = []column{
	{zh: "地区代码", en: "Region code", path: "region.code"},
	{zh: "地区", en: "Region", path: "region.name"},
	{zh: "协作组代码", en: "Group code", path: "group.code"},
	{zh: "协作组", en: "Group", path: "group.name"},
	{zh: "疾病代码", en: "Disease code", path: "disease.code"},
	{zh: "疾病", en: "Disease", path: "disease.name"},
	{zh: "治疗方式代码", en: "Modality code", path: "modality.code"},
	{zh: "治疗方式", en: "Modality", path: "modality.name"},
}

// children is the column of those behind a row; empty where a figure is missing.
var children = column{zh: "0–14 岁儿童", en: "Children aged 0 to 14", of: func(row object, _ Language) any {
	if len(values(row, "children.missing")) > 0 {
		return nil
	}
	return at(row, "children.count")
}}

func columns(first []column, more ...column) []column {
	return append(append([]column{}, first...), more...)
}

// Coverage is the table of coverage: a row a cell.
var Coverage = &Table{
	zh: "覆盖", en: "Coverage", list: "coverage.cells", byRegion: true,
	query: `query (` + question + `, $lang: Language!) { registry { version } coverage(` + asked + `) { cells {` + place + `
		status hospitalCount childrenPerHospital
		hospitals { code name(lang: $lang) }
		memberships { provenance { locator } }
		children { count missing { code } }
	} } }`,
	columns: columns(places,
		column{zh: "状态代码", en: "Status code", path: "status"},
		column{zh: "状态", en: "Status", of: func(row object, l Language) any {
			for _, s := range statuses {
				if s.code == row["status"] {
					return s.of(l)
				}
			}
			return row["status"]
		}},
		column{zh: "医院数", en: "Hospitals", path: "hospitalCount"},
		column{zh: "医院", en: "Names of hospitals", path: "hospitals.name"},
		column{zh: "医院代码", en: "Codes of hospitals", path: "hospitals.code"},
		column{zh: "名单行号", en: "Lines of the list", path: "memberships.provenance.locator"},
		children,
		column{zh: "每家医院对应儿童数", en: "Children per hospital", path: "childrenPerHospital"},
	),
}

// Gaps is the table of gaps, each with the nearest hospitals.
var Gaps = &Table{
	zh: "缺口", en: "Gaps", list: "gaps", paged: true,
	query: `query (` + question + `, $after: String, $lang: Language!) {
		registry { version }
		gaps(` + asked + `, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {` + place + `
			children { count missing { code } }
			nearest(first: 5) { relation explanation(lang: $lang) hospital { code name(lang: $lang) } memberships { provenance { locator } } }
		} }
	}`,
	columns: columns(places,
		children,
		column{zh: "最近的医院", en: "Nearest hospitals", path: "nearest.hospital.name", kept: true},
		column{zh: "最近的医院代码", en: "Codes of the nearest hospitals", path: "nearest.hospital.code", kept: true},
		column{zh: "关系代码", en: "Codes of relations", path: "nearest.relation", kept: true},
		column{zh: "关系", en: "How they stand to the gap", path: "nearest.explanation", kept: true},
		column{zh: "名单行号", en: "Lines of the list", path: "nearest.memberships.provenance.locator"},
	),
}

// SinglePoints is the table of single points of failure: a row a cell that
// depends on one hospital.
var SinglePoints = &Table{
	zh: "单点依赖", en: "Single points", list: "singlePointsOfFailure", paged: true,
	query: `query (` + question + `, $after: String, $lang: Language!) {
		registry { version }
		singlePointsOfFailure(` + asked + `, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
			cellCount
			hospital { code name(lang: $lang) }
			cells {` + place + ` children { count missing { code } } memberships { provenance { locator } } }
		} }
	}`,
	expand: with("point", "cells"),
	columns: columns([]column{
		{zh: "医院代码", en: "Hospital code", path: "point.hospital.code"},
		{zh: "医院", en: "Hospital", path: "point.hospital.name"},
		{zh: "依赖该院的格数", en: "Cells that depend on it", path: "point.cellCount"},
	}, append(columns(places), children,
		column{zh: "名单行号", en: "Lines of the list", path: "memberships.provenance.locator"})...),
}
