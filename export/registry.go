package export

import "strings"

// proof are the columns that lead a row back to its source; path is where its
// provenance stands. Which text backs which fact is in the table of provenance.
func proof(path string) []column {
	return []column{
		{zh: "出处", en: "Source", path: path + ".source.title"},
		{zh: "位置", en: "Place", path: path + ".locator"},
		{zh: "原文", en: "As printed", path: path + ".asPrinted"},
		{zh: "更正与推断", en: "Corrected and inferred", of: func(row object, l Language) any {
			var all []string
			for _, p := range values(row, path) {
				if status := text(p, "status"); status != "AS_PRINTED" {
					all = append(all, text(p, "fact")+l.of("：", ": ")+reading(status, l))
				}
			}
			return strings.Join(all, l.of("；", "; "))
		}},
	}
}

// reading is how a fact was read, in words.
func reading(status string, l Language) string {
	switch status {
	case "AS_PRINTED":
		return l.of("照原文", "as printed")
	case "CORRECTED":
		return l.of("已更正", "corrected")
	case "INFERRED":
		return l.of("推断", "inferred")
	}
	return status
}

const proven = ` provenance { fact locator asPrinted status note(lang: $lang) source { title } } `

var (
	code    = column{zh: "代码", en: "Code", path: "code"}
	nameZH  = column{zh: "中文名", en: "Chinese name", path: "nameZH"}
	nameEN  = column{zh: "英文名", en: "English name", path: "nameEN"}
	pinyin  = column{zh: "拼音", en: "Pinyin", path: "romanizedName"}
	region  = column{zh: "地区", en: "Region", path: "region.code"}
	group   = column{zh: "协作组", en: "Group", path: "group.code"}
	members = ` memberships { code role work group { code } hospital { code name(lang: $lang) } ` + proven + ` capabilities { code scoped modality { code } diseases { code } } } `
)

const named = ` code nameZH: name(lang: ZH) nameEN: name(lang: EN) romanizedName `

// paged is a query of a connection of the root, a hundred rows a page.
func paged(field, selection string) string {
	variables := "$after: String"
	if strings.Contains(selection, "$lang") {
		variables += ", $lang: Language!"
	}
	return `query (` + variables + `) { registry { version } ` + field +
		`(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {` + selection + `} } }`
}

// Registry are the tables of the whole registry, one for each kind of record,
// each with where its facts come from.
var Registry = []*Table{
	{
		zh: "地区", en: "Regions", list: "regions",
		query:   `{ regions {` + named + ` kind groupCount hospitalCount neighbours { code } } }`,
		columns: []column{code, nameZH, nameEN, pinyin, {zh: "类别", en: "Kind", path: "kind"}, {zh: "协作组数", en: "Groups", path: "groupCount"}, {zh: "医院数", en: "Hospitals", path: "hospitalCount"}, {zh: "相邻地区", en: "Neighbours", path: "neighbours.code"}},
	},
	{
		zh: "指标", en: "Indicators", list: "regions",
		query:  `query ($lang: Language!) { regions { code indicators { name(lang: $lang) year value unit status locator note(lang: $lang) source { title } } } }`,
		expand: with("region", "indicators"),
		columns: []column{region, {zh: "指标", en: "Indicator", path: "name"}, {zh: "年份", en: "Year", path: "year"}, {zh: "数值", en: "Value", path: "value"}, {zh: "单位", en: "Unit", path: "unit"},
			{zh: "出处", en: "Source", path: "source.title"}, {zh: "位置", en: "Place", path: "locator"}, {zh: "读法", en: "Reading", path: "status"}, {zh: "理由", en: "Reason", path: "note"}},
	},
	{
		zh: "协作组", en: "Groups", list: "groups", paged: true,
		query: paged("groups", named+` label number diseasesKnown region { code } hospitalCount diseases { code } focusDiseases { code }`+proven),
		columns: columns([]column{code, nameZH, nameEN, {zh: "原名", en: "Label", path: "label"}, {zh: "序号", en: "Number", path: "number"}, region, {zh: "医院数", en: "Hospitals", path: "hospitalCount"},
			{zh: "病种已知", en: "Diseases known", path: "diseasesKnown"}, {zh: "病种", en: "Diseases", path: "diseases.code"}, {zh: "重点救治", en: "Focus", path: "focusDiseases.code"}}, proof("provenance")...),
	},
	{
		zh: "医院", en: "Hospitals", list: "hospitals", paged: true,
		query:   paged("hospitals", named+` region { code } groupCount groups { code } modalities { code } diseases { code }`+proven),
		columns: columns([]column{code, nameZH, nameEN, pinyin, region, {zh: "协作组数", en: "Group count", path: "groupCount"}, {zh: "协作组", en: "Groups", path: "groups.code"}, {zh: "治疗方式", en: "Modalities", path: "modalities.code"}, {zh: "病种", en: "Diseases", path: "diseases.code"}}, proof("provenance")...),
	},
	{
		zh: "组内席位", en: "Memberships", list: "groups", paged: true,
		query: paged("groups", members), expand: with("of", "memberships"),
		columns: columns([]column{code, group, {zh: "医院", en: "Hospital", path: "hospital.code"}, {zh: "医院名称", en: "Hospital name", path: "hospital.name"}, {zh: "角色", en: "Role", path: "role"}, {zh: "组内分工", en: "Division of work", path: "work"}}, proof("provenance")...),
	},
	{
		zh: "能力", en: "Capabilities", list: "groups", paged: true,
		query: paged("groups", members),
		expand: func(row object) (all []object) {
			for _, membership := range values(row, "memberships") {
				all = append(all, with("membership", "capabilities")(membership.(object))...)
			}
			return all
		},
		columns: columns([]column{code, {zh: "协作组", en: "Group", path: "membership.group.code"}, {zh: "医院", en: "Hospital", path: "membership.hospital.code"}, {zh: "治疗方式", en: "Modality", path: "modality.code"},
			{zh: "限定病种", en: "Scoped", path: "scoped"}, {zh: "适用病种", en: "Diseases", path: "diseases.code"}, {zh: "组内分工", en: "Division of work", path: "membership.work"}}, proof("membership.provenance")...),
	},
	{
		zh: "疾病", en: "Diseases", list: "diseases",
		query:   `{ diseases {` + named + ` listed groupCount hospitalCount } }`,
		columns: []column{code, nameZH, nameEN, pinyin, {zh: "名单病种", en: "Listed", path: "listed"}, {zh: "协作组数", en: "Groups", path: "groupCount"}, {zh: "医院数", en: "Hospitals", path: "hospitalCount"}},
	},
	{
		zh: "治疗方式", en: "Modalities", list: "modalities",
		query:   `{ modalities {` + named + ` kind broader { code } groupCount hospitalCount } }`,
		columns: []column{code, nameZH, nameEN, pinyin, {zh: "类别", en: "Kind", path: "kind"}, {zh: "上位", en: "Broader", path: "broader.code"}, {zh: "协作组数", en: "Groups", path: "groupCount"}, {zh: "医院数", en: "Hospitals", path: "hospitalCount"}},
	},
	department("科室", "Departments", "", named+` hospital { code } beds disciplines diseases { code }`+proven,
		[]column{code, nameZH, nameEN, {zh: "医院", en: "Hospital", path: "hospital.code"}, {zh: "床位", en: "Beds", path: "beds"}, {zh: "学科", en: "Disciplines", path: "disciplines"}, {zh: "病种", en: "Diseases", path: "diseases.code"}}...),
	department("专家", "Experts", "experts", `code experts { code name titles `+proven+`}`,
		column{zh: "科室", en: "Department", path: "of.code"}, code, column{zh: "姓名", en: "Name", path: "name"}, column{zh: "职称与任职", en: "Titles", path: "titles"}),
	department("设备", "Equipment", "equipment", `code equipment { code name `+proven+`}`,
		column{zh: "科室", en: "Department", path: "of.code"}, code, column{zh: "名称", en: "Name", path: "name"}),
	department("技术", "Techniques", "techniques", `code techniques { code name(lang: $lang) modality { code } diseases { code } claim `+proven+`}`,
		column{zh: "科室", en: "Department", path: "of.code"}, code, column{zh: "名称", en: "Name", path: "name"}, column{zh: "治疗方式", en: "Modality", path: "modality.code"}, column{zh: "病种", en: "Diseases", path: "diseases.code"}, column{zh: "自述", en: "Claim", path: "claim"}),
	{
		zh: "依据", en: "Provenance", list: "groups", paged: true,
		query:  paged("groups", `code`+proven+`memberships { code`+proven+`}`),
		expand: proofs("协作组", "Group", "memberships", "组内席位", "Membership"),
		also: []*Table{
			{list: "hospitals", paged: true, query: paged("hospitals", `code`+proven), expand: proofs("医院", "Hospital", "", "", "")},
			{list: "departments", paged: true, query: paged("departments", `code`+proven), expand: proofs("科室", "Department", "", "", "")},
			{list: "departments", paged: true, query: paged("departments", `experts { code`+proven+`}`), expand: proofs("", "", "experts", "专家", "Expert")},
			{list: "departments", paged: true, query: paged("departments", `equipment { code`+proven+`}`), expand: proofs("", "", "equipment", "设备", "Equipment")},
			{list: "departments", paged: true, query: paged("departments", `techniques { code`+proven+`}`), expand: proofs("", "", "techniques", "技术", "Technique")},
		},
		columns: []column{
			{zh: "类别", en: "Kind", of: func(row object, l Language) any { return l.of(text(row, "zh"), text(row, "en")) }},
			{zh: "代码", en: "Code", path: "of.code"}, {zh: "事实", en: "Fact", path: "fact"},
			{zh: "出处", en: "Source", path: "source.title"}, {zh: "位置", en: "Place", path: "locator"}, {zh: "原文", en: "As printed", path: "asPrinted"},
			{zh: "读法", en: "Reading", of: func(row object, l Language) any { return reading(text(row, "status"), l) }}, {zh: "理由", en: "Reason", path: "note"},
		},
	},
	{
		zh: "疑点", en: "Findings", list: "findings", paged: true,
		query:   paged("findings", ` code rule severity locator asPrinted message(lang: $lang) resolution(lang: $lang) source { title } `),
		columns: []column{code, {zh: "规则", en: "Rule", path: "rule"}, {zh: "程度", en: "Severity", path: "severity"}, {zh: "发现", en: "Finding", path: "message"}, {zh: "处理", en: "What was done", path: "resolution"}, {zh: "出处", en: "Source", path: "source.title"}, {zh: "位置", en: "Place", path: "locator"}, {zh: "原文", en: "As printed", path: "asPrinted"}},
	},
	{
		zh: "来源", en: "Sources", list: "registry.sources",
		query:   `{ registry { sources { code title publisher edition note } } }`,
		columns: []column{code, {zh: "题名", en: "Title", path: "title"}, {zh: "发布者", en: "Publisher", path: "publisher"}, {zh: "版本", en: "Edition", path: "edition"}, {zh: "说明", en: "Note", path: "note"}},
	},
}

// department is a table of departments, or of what each has in a list.
func department(zh, en, list, selection string, of ...column) *Table {
	t := &Table{zh: zh, en: en, list: "departments", paged: true, query: paged("departments", selection)}
	proof := proof("provenance")
	if list == "" {
		// A profile has too many places for one cell; the table of provenance has them.
		t.columns = columns(of, proof[0], proof[3])
		return t
	}
	t.columns, t.expand = columns(of, proof...), with("of", list)
	return t
}

// proofs are the provenance of a record, a row a fact, and of those in a list
// below it.
func proofs(zh, en, below, belowZH, belowEN string) func(object) []object {
	return func(row object) []object {
		rows := proofsOf(row, zh, en)
		if below != "" {
			for _, v := range values(row, below) {
				rows = append(rows, proofsOf(v.(object), belowZH, belowEN)...)
			}
		}
		return rows
	}
}

// proofsOf are the provenance of one record, each with the kind of record.
func proofsOf(record object, zh, en string) []object {
	rows := with("of", "provenance")(record)
	for _, row := range rows {
		row["zh"], row["en"] = zh, en
	}
	return rows
}
