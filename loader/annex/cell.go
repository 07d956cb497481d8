package annex

import (
	"regexp"
	"strconv"
	"strings"
)

// kind is what a cell says, told by its content alone.
type kind int

const (
	kindText     kind = iota // none of the others: a hospital, a fragment, something unknown
	kindRegion               // 北京, 河北省, 内蒙古自治区
	kindLabel                // 协作组, 协作组二, 第二协作组
	kindRole                 // 牵头单位, 成员单位
	kindWork                 // 手术、化疗
	kindDiseases             // 淋巴瘤、肾母细胞瘤
	kindSerial               // 12, as in a column of running numbers
)

// roles are the printed roles, with the role that each means.
var roles = map[string]string{
	"牵头单位": "LEAD", "牵头医院": "LEAD", "牵头": "LEAD",
	"成员单位": "MEMBER", "成员医院": "MEMBER", "成员": "MEMBER",
}

// part is what one line prints of a cell.
type part struct {
	line int
	text string // as printed, spaces included
}

// cell is a cell of the table; where a page break cut it, its parts are joined.
type cell struct {
	column     int // of its first part, 0 for the first
	parts      []part
	text       string   // without spaces
	correction *RowRule // what corrected it, or nil
	// read is what a correction has it say in place of its text, "" for none.
	read string
	key  string // text, or read, folded
	kind kind
	// institution says that it ends like an institution's name.
	institution bool
}

func newCell(column, line int, text string, words *lexicon) *cell {
	c := &cell{column: column, parts: []part{{line, text}}}
	c.settle(words)
	return c
}

// settle works out what the cell says from its parts.
func (c *cell) settle(words *lexicon) {
	var b strings.Builder
	for _, p := range c.parts {
		b.WriteString(squeeze(p.text))
	}
	c.text = b.String()
	if c.read != "" {
		c.text = c.read
	}
	c.key = fold(c.text)
	c.kind = words.classify(c.key)
	c.institution = c.kind == kindText && institution(c.key)
}

// join adds the parts of a cell that continues this one.
func (c *cell) join(rest *cell, words *lexicon) {
	c.parts = append(c.parts, rest.parts...)
	if c.correction == nil {
		c.correction = rest.correction
	}
	c.settle(words)
}

func (c *cell) line() int { return c.parts[0].line }

// lineOf is the line that prints a token of the cell.
func (c *cell) lineOf(token string) int {
	for _, p := range c.parts {
		if strings.Contains(fold(p.text), token) {
			return p.line
		}
	}
	return c.line()
}

// classify tells what a folded text says.
func (l *lexicon) classify(key string) kind {
	if _, ok := l.regions[key]; ok {
		return kindRegion
	}
	if _, ok := labelNumber(key); ok {
		return kindLabel
	}
	if _, ok := roles[key]; ok {
		return kindRole
	}
	if d := l.parseDiseases(key); d.clean() && len(d.diseases) > 0 {
		return kindDiseases
	}
	if w := l.parseWork(key); w.clean() && len(w.capabilities) > 0 {
		return kindWork
	}
	if strings.Trim(key, "0123456789.") == "" {
		return kindSerial
	}
	return kindText
}

var labels = regexp.MustCompile(`^(?:第?\(?([0-9一二三四五六七八九十]*)\)?)协作组(?:第?\(?([0-9一二三四五六七八九十]*)\)?组?)$`)

// labelNumber reads the number of a group from its folded label. A label
// without a number is that of group 1.
func labelNumber(key string) (int, bool) {
	m := labels.FindStringSubmatch(key)
	if m == nil || !balanced(key) {
		return 0, false
	}
	switch {
	case m[1] != "" && m[2] != "":
		return 0, false
	case key == "协作组":
		return 1, true
	}
	n := numeral(m[1] + m[2])
	return n, n > 0
}

// numeral reads an Arabic or Chinese number from 1 to 999 or 99; 0 is none.
func numeral(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		if n < 1 || n > 999 {
			return 0
		}
		return n
	}
	digit := func(s string) int {
		for i, d := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九"} {
			if s == d {
				return i + 1
			}
		}
		return 0
	}
	tens, ones, found := strings.Cut(s, "十")
	if !found {
		return digit(s)
	}
	n := 10
	if tens != "" {
		n = 10 * digit(tens)
	}
	if ones == "" || n == 0 {
		return n
	}
	if d := digit(ones); d > 0 {
		return n + d
	}
	return 0
}

var (
	institutions = regexp.MustCompile(`(医院|分院|总院|保健院|卫生院|疗养院|研究院|防治院|专科院|康复院|产院|中心|研究所|防治所|诊所|防治站|院区|[^学]院)$`)
	remainders   = regexp.MustCompile(`^(院|医院|分院|附属|第[0-9一二三四五六七八九十]+(附属)?(儿童|人民|中心|肿瘤|妇幼|临床)*(医院|保健院)$|(儿童|人民|中心|肿瘤|妇幼|妇女|妇产|眼科|中医|总|附属|医疗|防治)*(医院|保健院|分院|中心)([)\]】〕])?$|[(\[【〔])`)
)

// institution says whether a folded name ends like one of an institution,
// before its brackets or within them. A university or a faculty is no end: what
// is listed belongs to it.
func institution(key string) bool {
	if !balanced(key) {
		return false
	}
	if !isClose(lastRune(key)) {
		return institutions.MatchString(key)
	}
	before, _, _ := strings.Cut(strings.Map(func(r rune) rune {
		if isOpen(r) {
			return '('
		}
		return r
	}, key), "(")
	return institutions.MatchString(before) || institutions.MatchString(strings.TrimRightFunc(key, isClose))
}

// remainder says whether a folded text can only be the rest of a hospital's
// name: 附属协和医院, 儿童分院, (育英儿童医院).
func remainder(key string) bool { return remainders.MatchString(key) }
