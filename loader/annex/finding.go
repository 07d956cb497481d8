package annex

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// Severities of findings.
const (
	severityError   = "ERROR"   // something printed was not read
	severityWarning = "WARNING" // odd in print, kept as printed or corrected
	severityInfo    = "INFO"    // how something was read
)

// subject is the record that a finding or a fact is about.
type subject struct{ kind, code string }

// note is a finding before it has its code.
type note struct {
	rule, severity string
	line           int // of the table, 0 for none
	locator        string
	asPrinted      string
	subject        subject
	message        Text
	resolution     Text
}

// find records a finding at a line of the table.
func (b *builder) find(rule, severity string, line int, asPrinted string, about subject, message, resolution Text) {
	b.notes = append(b.notes, note{
		rule: rule, severity: severity, line: line, locator: locator(line), asPrinted: asPrinted,
		subject: about, message: message, resolution: resolution,
	})
}

// text makes a text in both languages from a pattern in each and the same
// arguments, which go where {0}, {1} … stand. An argument that is a Text gives
// the language of the pattern.
func text(zh, en string, args ...any) Text {
	inZH, inEN := make([]string, 0, 2*len(args)), make([]string, 0, 2*len(args))
	for i, a := range args {
		place := fmt.Sprintf("{%d}", i)
		t, ok := a.(Text)
		if !ok {
			t = Text{ZH: fmt.Sprint(a), EN: fmt.Sprint(a)}
		}
		inZH, inEN = append(inZH, place, t.ZH), append(inEN, place, t.EN)
	}
	return Text{ZH: strings.NewReplacer(inZH...).Replace(zh), EN: strings.NewReplacer(inEN...).Replace(en)}
}

func locator(line int) string {
	if line == 0 {
		return ""
	}
	return fmt.Sprintf("line %d", line)
}

// findings are the notes in the order of the source, with their codes.
func (b *builder) findings() []registry.Finding {
	slices.SortStableFunc(b.notes, func(x, y note) int {
		if (x.line == 0) != (y.line == 0) {
			return y.line - x.line // what has no line stands last
		}
		return cmp.Compare(x.line, y.line)
	})
	findings := make([]registry.Finding, 0, len(b.notes))
	for i, n := range b.notes {
		source := b.source.Code
		if n.subject.kind == "DEPARTMENT" || n.rule == "DEPARTMENT_WITHOUT_HOSPITAL" {
			source = b.profile.Code
		}
		findings = append(findings, registry.Finding{
			Code: fmt.Sprintf("F%03d", i+1), Rule: n.rule, Severity: n.severity, Source: source,
			Locator: n.locator, AsPrinted: n.asPrinted,
			MessageZH: n.message.ZH, MessageEN: n.message.EN, ResolutionZH: n.resolution.ZH, ResolutionEN: n.resolution.EN,
			Kind: n.subject.kind, Subject: n.subject.code,
		})
	}
	return findings
}

// keptAsPrinted is the resolution of most oddities.
var keptAsPrinted = Text{ZH: "按原文保留。", EN: "Kept as printed."}

// remark reports what was odd in a cell of items.
func (b *builder) remark(c *cell, r *remarks, about subject) {
	for _, p := range r.problems {
		m := problemTexts[p.rule]
		b.find(p.rule, severityError, c.lineOf(p.token), c.asPrinted(), about,
			text(m[0].ZH, m[0].EN, p.token), text(m[1].ZH, m[1].EN, p.token))
	}
	for _, v := range r.variants {
		b.find("SPELLING_VARIANT", severityInfo, c.lineOf(v.printed), c.asPrinted(), about,
			text("“{0}”是“{1}”的另一种写法。", "“{0}” is another way to write {1}.", v.printed, v.name),
			text("按词表读作“{1}”，原文保留。", "Read as {1}, as the vocabulary says; the text is kept as printed.", v.printed, v.name))
	}
	for _, n := range r.notes {
		b.find("NOTE_IN_CELL", severityInfo, c.lineOf(n), c.asPrinted(), about,
			text("“{0}”不是词表中的病种。", "“{0}” is no disease of the vocabulary.", n),
			text("视为附注，仅保留在原文中。", "Taken as a note, which stands in the text as printed only."))
	}
	for _, n := range r.run {
		b.find("SEPARATOR_MISSING", severityWarning, c.lineOf(n), c.asPrinted(), about,
			text("“{0}”各词之间没有分隔符。", "Nothing separates the words of “{0}”.", n),
			text("按词表切分后读取。", "Read as the words of the vocabulary that it is made of."))
	}
}

// problemTexts are the message and the resolution of a problem in a cell.
var problemTexts = map[string][2]Text{
	ruleUnknownTreatment: {
		{ZH: "组内分工中的“{0}”不在词表中。", EN: "The division of work names “{0}”, which the vocabulary does not know."},
		{ZH: "未读取，其余内容照常读取；请在 modalities.csv 中增加该词或其异写，或在校正文件中更正。", EN: "Not read; the rest of the cell is. Add it, or its spelling, to modalities.csv, or correct it in the corrections file."},
	},
	ruleUnknownDisease: {
		{ZH: "“{0}”应为病种，但不在词表中。", EN: "“{0}” stands for a disease, which the vocabulary does not know."},
		{ZH: "未读取，其余内容照常读取；请在 diseases.csv 中增加该词或其异写，或在校正文件中更正。", EN: "Not read; the rest of the cell is. Add it, or its spelling, to diseases.csv, or correct it in the corrections file."},
	},
	ruleDiseaseAlone: {
		{ZH: "组内分工列出病种“{0}”，但没有与之对应的治疗。", EN: "The division of work names “{0}” without saying what is done for it."},
		{ZH: "该病种未读取；请核对原文，并在校正文件中更正。", EN: "The disease is not read there. Check the original, and correct the cell in the corrections file."},
	},
	ruleBrackets: {
		{ZH: "“{0}”中的括号不成对。", EN: "The brackets in “{0}” do not match."},
		{ZH: "括号按到单元格末尾为止读取；请核对原文，并在校正文件中更正。", EN: "Read as if the bracket closed at the end of the cell. Check the original, and correct the cell in the corrections file."},
	},
	ruleScopeEmpty: {
		{ZH: "冒号“{0}”之前没有病种。", EN: "No disease stands before the colon “{0}”."},
		{ZH: "其后的治疗按本组全部病种读取；请核对原文，并在校正文件中更正。", EN: "What follows is read as meant for all diseases of the group. Check the original, and correct the cell in the corrections file."},
	},
}

// asPrinted is the text of a cell with the spaces as printed.
func (c *cell) asPrinted() string {
	var b strings.Builder
	for _, p := range c.parts {
		b.WriteString(p.text)
	}
	return strings.TrimSpace(b.String())
}

// asPrinted is a row with its cells divided by bars.
func (r *row) asPrinted() string {
	var cells []string
	for _, c := range r.printed {
		for _, p := range c.parts {
			if p.line == r.line {
				cells = append(cells, strings.TrimSpace(p.text))
			}
		}
	}
	return strings.Join(cells, " | ")
}
