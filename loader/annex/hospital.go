package annex

import (
	"fmt"
	"regexp"
	"strings"
)

// readHospital finds or makes the hospital of a name.
func (b *builder) readHospital(c *cell) *hospital {
	h := b.hospitals[c.key]
	if h == nil {
		h = &hospital{name: c.text, region: b.region, regionCell: b.regionCell, cell: c}
		b.hospitals[c.key] = h
		b.nameHospital(h)
		b.checkName(h)
	}
	if h.region != b.region {
		for _, r := range h.elsewhere {
			if r == b.region {
				return h
			}
		}
		h.elsewhere = append(h.elsewhere, b.region)
		b.find("HOSPITAL_IN_SEVERAL_REGIONS", severityWarning, c.line(), c.asPrinted(), subject{"HOSPITAL", h.code},
			text("{0}既在{1}的协作组中，也在{2}的协作组中。", "{0} sits in groups of {1} and of {2}.", h.name, Text{h.region.NameZH, h.region.NameEN}, Text{b.region.NameZH, b.region.NameEN}),
			text("所在地区以首次出现的{0}为准。", "Its region is that of its first group, {0}.", Text{h.region.NameZH, h.region.NameEN}))
	}
	return h
}

// nameHospital gives a hospital its code and its reading.
func (b *builder) nameHospital(h *hospital) {
	syllables, unread := b.roman.syllables(h.name)
	if len(syllables) == 0 {
		syllables = []string{"unnamed"}
	}
	h.romanized = strings.Join(syllables, " ")
	h.code = b.reserved[h.cell.key]
	if h.code == "" {
		h.code = strings.Join(syllables, "-")
		if owner, ok := b.owners[h.code]; ok {
			b.clash(h, h.code, owner, 0)
		}
	}
	if other := b.codes[h.code]; other != nil && other != h {
		b.clash(h, h.code, other.name, other.cell.line())
	}
	b.codes[h.code] = h
	if unread != "" {
		b.find("NO_READING", severityError, h.cell.line(), h.cell.asPrinted(), subject{"HOSPITAL", h.code},
			text("{0}中的“{1}”没有拼音。", "“{1}” in {0} has no reading in pinyin.", h.name, unread),
			text("以码位代替；请在校正文件的 readings 中给出拼音。", "Written by its code point. Give its pinyin under readings in the corrections file."))
	}
}

// clash gives a hospital another code than that of a hospital whose name reads
// the same.
func (b *builder) clash(h *hospital, code, other string, line int) {
	for n := 2; ; n++ {
		h.code = fmt.Sprintf("%s-%d", code, n)
		if _, taken := b.owners[h.code]; !taken && b.codes[h.code] == nil {
			break
		}
	}
	b.codes[h.code] = h
	at := Text{}
	if line > 0 {
		at = text("（第 {0} 行）", " (line {0})", line)
	}
	b.find("CODE_CLASH", severityError, h.cell.line(), h.cell.asPrinted(), subject{"HOSPITAL", h.code},
		text("{0}与{1}{2}的拼音相同，代码都是 {3}。", "{0} reads in pinyin like {1}{2}: both would have the code {3}.", h.name, other, at, code),
		text("暂用代码 {0}；请在校正文件的 codes 中为其中之一给出代码。", "It has the code {0} for now. Give one of them its code under codes in the corrections file.", h.code))
}

var provincial = regexp.MustCompile(`^(\p{Han}{2,3})省`)

// checkName reports a name that is likely misprinted. It is kept: the name is
// the hospital's identity.
func (b *builder) checkName(h *hospital) {
	about := subject{"HOSPITAL", h.code}
	if m := provincial.FindStringSubmatch(h.cell.key); m != nil {
		if r := b.words.regions[m[1]]; r == nil || r.Kind != "PROVINCE" {
			b.find("LIKELY_MISPRINT", severityWarning, h.cell.line(), h.cell.asPrinted(), about,
				text("{0}：没有“{1}省”，疑为误印。", "{0}: there is no province {1}; this is likely a misprint.", h.name, m[1]),
				text("名称按原文保留，不与其他医院合并。", "The name is kept as printed, and not merged with another hospital's."))
		}
	}
	if !institution(h.cell.key) {
		b.find("NAME_WITHOUT_INSTITUTION", severityWarning, h.cell.line(), h.cell.asPrinted(), about,
			text("“{0}”不像完整的医院名称。", "“{0}” does not end like the name of a hospital.", h.name), keptAsPrinted)
	}
}
