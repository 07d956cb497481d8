package annex

import (
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// builder turns rows into a registry.
type builder struct {
	corrections *Corrections
	vocabulary  *Vocabulary
	words       *lexicon
	table       *table
	roman       *romanizer
	source      registry.Source
	profile     registry.Source
	registry    *registry.Registry
	notes       []note

	groups    []*group
	byCode    map[string]*group
	hospitals map[string]*hospital // by folded name
	codes     map[string]*hospital
	reserved  map[string]string // codes that the corrections give, by folded name
	owners    map[string]string // the names that they give them to, by code
	members   []*member

	// Where the reading of the table has got to.
	region     *registry.Region
	regionCell *cell
	group      *group
	roleCell   *cell
	// blocked says why rows can't be placed, until a region or a label can.
	blocked Text
	pending *cell // diseases that a correction moved to the next group
	slid    []*row
}

// group is a cooperative group.
type group struct {
	code       string
	region     *registry.Region
	number     int
	label      *cell
	regionCell *cell
	diseases   []groupDisease
	cells      []*cell // of the diseases
	inferred   []*member
	members    []*member
	labelled   *row // the last row that prints its label
}

// member is a hospital in a group.
type member struct {
	group    *group
	hospital *hospital
	role     string
	row      *row
	works    []*cell
	names    []*cell
	roles    []*cell
	done     []capability
}

func (m *member) subject() subject {
	return subject{"MEMBERSHIP", m.group.code + "/" + m.hospital.code}
}

// hospital is known by its name.
type hospital struct {
	name, code, romanized string
	region                *registry.Region
	regionCell            *cell
	cell                  *cell
	elsewhere             []*registry.Region
}

func newBuilder(o Options, c *Corrections, words *lexicon, t *table) *builder {
	b := &builder{
		corrections: c, vocabulary: o.Vocabulary, words: words, table: t, roman: newRomanizer(c.Readings),
		source: o.Source, registry: &registry.Registry{},
		byCode: map[string]*group{}, hospitals: map[string]*hospital{}, codes: map[string]*hospital{},
		reserved: map[string]string{}, owners: map[string]string{},
	}
	for name, code := range c.Codes {
		b.reserved[fold(name)], b.owners[code] = code, squeeze(name)
	}
	said := c.Source.source()
	for _, f := range []struct {
		to   *string
		from string
	}{
		{&b.source.Code, said.Code}, {&b.source.Title, said.Title}, {&b.source.Publisher, said.Publisher},
		{&b.source.Edition, said.Edition}, {&b.source.Note, said.Note},
		{&b.source.Code, "table"}, {&b.source.Title, b.source.Code},
	} {
		if *f.to == "" {
			*f.to = f.from
		}
	}
	return b
}

func (g *group) subject() subject { return subject{"GROUP", g.code} }

// name is what a group is called.
func (g *group) name() Text {
	return Text{ZH: g.region.NameZH + g.label.text, EN: fmt.Sprintf("%s group %d", g.region.NameEN, g.number)}
}

// build reads the rows in order, then what only the whole list can tell.
func (b *builder) build() error {
	b.readHeadings()
	for _, r := range b.table.rows {
		b.reportCuts(r)
		b.readRow(r)
		if r.moveDiseases != nil {
			b.pending = r.moveDiseases
			b.find("DISEASES_MOVED", severityWarning, r.line, r.moveDiseases.asPrinted(), b.about(),
				text("病种“{0}”印在本行，但属于下一协作组。", "The diseases “{0}” stand on this row, but belong to the next group.", r.moveDiseases.text),
				text("按校正文件移至下一协作组：{0}", "Moved to the next group, as the corrections say: {0}", r.moveDiseases.correction.Reason))
		}
	}
	b.reportSlid(nil)
	if b.pending != nil {
		return fmt.Errorf("corrections: line %d: the diseases %s are moved to the next group, but no group begins after line %d of the table",
			b.pending.correction.line, b.pending.text, b.pending.line())
	}
	for _, g := range b.groups {
		if err := b.settleDiseases(g); err != nil {
			return err
		}
	}
	b.checkGroups()
	return nil
}

// about is the group that is being read.
func (b *builder) about() subject {
	if b.group == nil {
		return subject{}
	}
	return b.group.subject()
}

// readHeadings takes what the headings and the headers say.
func (b *builder) readHeadings() {
	if b.table.bom {
		b.find("BYTE_ORDER_MARK", severityInfo, 1, "", subject{},
			text("文件以字节顺序标记（BOM）开头。", "The file begins with a byte order mark."),
			text("已忽略。", "Passed over."))
	}
	edition := b.source.Edition
	if m := editions.FindString(b.table.title); m != "" {
		edition = m
		if b.source.Edition != "" && fold(b.source.Edition) != m {
			b.find("EDITION_DIFFERS", severityWarning, 0, m, subject{},
				text("标题为“{0}”，来源说明为“{1}”。", "The heading says “{0}”, the description of the source “{1}”.", m, b.source.Edition),
				text("以标题为准。", "The heading is followed."))
		}
	}
	b.registry.Edition = edition
	said := map[string]bool{}
	for _, h := range b.table.headers {
		for _, name := range h.extra {
			if !said[name] {
				said[name] = true
				b.find("EXTRA_COLUMN", severityWarning, h.line, name, subject{},
					text("表头有不认识的列“{0}”。", "The header has a column “{0}” that is not known.", name),
					text("该列内容未读取。", "What stands in it is not read."))
			}
		}
	}
}

// reportCuts reports the cells that were joined from a row.
func (b *builder) reportCuts(r *row) {
	for _, c := range r.cuts {
		if c.whole == c.rest {
			b.find("CELL_CUT_BY_PAGE", severityInfo, r.line, c.rest.asPrinted(), subject{},
				text("本行没有医院，“{0}”属于上一行。", "The row has no hospital; “{0}” belongs to the row above.", c.rest.text),
				text("归入上一行。", "Read with the row above."))
			continue
		}
		whole := c.whole.text
		if len([]rune(whole)) > 80 {
			whole = c.rest.text
		}
		b.find("CELL_CUT_BY_PAGE", severityInfo, r.line, c.rest.asPrinted(), subject{},
			text("第 {0} 行开始的单元格被分页或换行切断，续于本行“{1}”。", "A cell that begins on line {0} is cut, and goes on here: “{1}”.", c.whole.line(), c.rest.text),
			text("拼接后读取：{0}", "Joined and read as one: {0}", whole))
	}
}

// readRow reads a row into the registry.
func (b *builder) readRow(r *row) {
	p := place(r, b.words)
	b.enter(r, p)
	r.outcome = OutcomeMembership
	switch {
	case r.onlyRest && p.work == nil && len(p.rest) == 0:
		r.outcome = OutcomeContinuation
		if p.diseases != nil && b.group != nil {
			b.readDiseases(p.diseases)
		}
	case p.hospital == nil:
		b.readFragment(r, p)
	default:
		b.readMember(r, p)
	}
	b.reportSlid(r)
	if p.slid && r.outcome == OutcomeMembership {
		b.slid = append(b.slid, r)
	}
	for _, rule := range r.correctBy {
		for _, name := range sortedKeys(rule.Set) {
			b.find("CELL_CORRECTED", severityWarning, r.line, r.asPrinted(), b.about(),
				text("本行的{0}印刷有误。", "The {0} of this row is misprinted.", Text{ZH: fieldNames[name], EN: name}),
				text("按校正文件读作“{0}”：{1}", "Read as “{0}”, as the corrections say: {1}", rule.Set[name], rule.Reason))
		}
	}
}

var fieldNames = map[string]string{"region": "省份", "label": "协作组", "role": "类型", "hospital": "医院名称", "work": "组内分工", "diseases": "救治病种"}

// misfits are the rules and names of cells that stand where they can't be read.
var misfits = map[field]struct {
	rule string
	name Text
}{
	fieldRegion: {"UNKNOWN_REGION", Text{"省份", "region"}},
	fieldLabel:  {"UNKNOWN_GROUP", Text{"协作组", "group label"}},
	fieldRole:   {"UNKNOWN_ROLE", Text{"类型", "role"}},
}

// enter follows the region, the group and the role of a row; blank cells
// continue those above.
func (b *builder) enter(r *row, p *placed) {
	for _, m := range p.rest {
		said, ok := misfits[m.field]
		if !ok || m.cell.kind != kindText || p.hospital == nil {
			b.find("CELL_NOT_READ", severityError, r.line, m.cell.asPrinted(), b.about(),
				text("无法判断“{0}”属于哪一列。", "It can't be told what “{0}” is.", m.cell.text),
				text("未读取；请核对原文，并在校正文件中更正。", "Not read. Check the original, and correct the row in the corrections file."))
			continue
		}
		b.find(said.rule, severityError, r.line, m.cell.asPrinted(), subject{},
			text("“{0}”不是已知的{1}。", "“{0}” is no known {1}.", m.cell.text, said.name),
			text("其下各行无法归位，直到出现可识别的内容；请在词表或校正文件中更正。", "The rows below can't be placed until one is known. Correct it in the vocabulary or the corrections file."))
		switch m.field {
		case fieldRegion:
			b.region, b.group, b.roleCell = nil, nil, nil
		case fieldLabel:
			b.group, b.roleCell = nil, nil
		case fieldRole:
			b.roleCell = nil
		}
		b.blocked = text("“{0}”不是已知的{1}", "“{0}” is no known {1}", m.cell.text, said.name)
	}
	if p.region != nil {
		region := b.words.regions[p.region.key]
		if region != b.region {
			b.region, b.regionCell, b.group, b.roleCell, b.blocked = region, p.region, nil, nil, Text{}
		}
	}
	if p.label != nil {
		b.enterGroup(r, p)
	}
	if p.role != nil {
		b.roleCell = p.role
	}
	if p.label != nil && p.label.correction != nil && p.label.correction.MoveLabel != "" {
		b.find("LABEL_MOVED", severityWarning, p.label.line(), p.label.asPrinted(), b.about(),
			text("“{0}”印在第 {1} 行，但属于第 {2} 行起的协作组。", "“{0}” stands on line {1}, but labels the group that begins on line {2}.", p.label.text, p.label.line(), r.line),
			text("按校正文件移至第 {0} 行：{1}", "Moved to line {0}, as the corrections say: {1}", r.line, p.label.correction.Reason))
	}
}

// enterGroup follows a group's label.
func (b *builder) enterGroup(r *row, p *placed) {
	number, _ := labelNumber(p.label.key)
	if b.region == nil {
		b.group, b.roleCell = nil, nil
		if b.blocked == (Text{}) {
			b.blocked = Text{ZH: "“" + p.label.text + "”之前没有省份", EN: "no region stands above “" + p.label.text + "”"}
		}
		return
	}
	code := fmt.Sprintf("%s-%d", b.region.Code, number)
	known := b.byCode[code]
	again := p.role != nil && roles[p.role.key] == "LEAD" && b.roleCell != nil && roles[b.roleCell.key] != "LEAD"
	switch {
	case known != nil && known == b.group && (r.first || !again || b.previous(r) == known.labelled):
		known.labelled = r
		return
	case known != nil && known == b.group:
		b.group, b.roleCell = nil, nil
		b.blocked = text("“{0}”的编号在{1}重复", "“{0}” numbers a second group of {1}", p.label.text, Text{b.region.NameZH, b.region.NameEN})
		b.find("GROUP_NUMBER_REPEATED", severityError, r.line, p.label.asPrinted(), known.subject(),
			text("“{0}”已经用过，此处又开始一个协作组。", "“{0}” is the label of the group above, but another group begins here.", p.label.text),
			text("以下各行未归入任何协作组；请在校正文件中用 set 更正协作组名称。", "The rows below are in no group. Give the label that is right with set in the corrections file."))
		return
	case known != nil:
		b.find("GROUP_REOPENED", severityWarning, r.line, p.label.asPrinted(), known.subject(),
			text("{0}在其他协作组之后再次出现。", "{0} stands again after another group.", known.name()),
			text("各行归入同一协作组。", "Its rows are read into the same group."))
		b.group, b.roleCell, known.labelled = known, nil, r
		return
	}
	g := &group{code: code, region: b.region, number: number, label: p.label, regionCell: b.regionCell, labelled: r}
	expected := 1
	for _, other := range b.groups {
		if other.region == b.region {
			expected = max(expected, other.number+1)
		}
	}
	b.groups, b.byCode[code] = append(b.groups, g), g
	b.group, b.roleCell, b.blocked = g, nil, Text{}
	if number != expected {
		b.find("GROUP_NUMBER_SKIPPED", severityWarning, r.line, p.label.asPrinted(), g.subject(),
			text("{0}的编号应为 {1}。", "{0} should have the number {1}.", g.name(), expected), keptAsPrinted)
	}
	if b.pending != nil {
		g.cells = append(g.cells, b.pending)
		b.pending = nil
	}
}

// previous is the row before a row.
func (b *builder) previous(r *row) *row {
	at, _ := slices.BinarySearchFunc(b.table.rows, r.line, func(r *row, line int) int { return r.line - line })
	if at == 0 {
		return nil
	}
	return b.table.rows[at-1]
}

// readFragment reads a row that has no hospital.
func (b *builder) readFragment(r *row, p *placed) {
	r.outcome = OutcomeFinding
	switch {
	case p.work != nil || len(p.rest) > 0 || p.diseases != nil && (b.group == nil || len(b.words.parseDiseases(p.diseases.key).diseases) == 0) || len(r.cells) == 0 && len(r.cuts) == 0 && len(r.correctBy) == 0:
		b.unplaced(r, text("本行没有医院，也不是上一行的续行", "the row has no hospital, and does not continue the row above"))
	case p.diseases != nil:
		r.rule = "DISEASES_WITHOUT_HOSPITAL"
		b.find(r.rule, severityInfo, r.line, r.asPrinted(), b.about(),
			text("病种“{0}”单独成行。", "The diseases “{0}” have a row to themselves.", p.diseases.text),
			text("归入{0}。", "Read as those of {0}.", b.group.name()))
		b.readDiseases(p.diseases)
	case p.role != nil && p.label == nil && p.region == nil:
		r.rule = "ROLE_WITHOUT_HOSPITAL"
		in := Text{"表中", "the list"}
		if b.group != nil {
			in = b.group.name()
		}
		b.find(r.rule, severityWarning, r.line, r.asPrinted(), b.about(),
			text("{0}中“{1}”没有对应的医院。", "In {0}, “{1}” stands without a hospital.", in, p.role.text),
			text("没有可读的成员；按原文保留为此条发现。", "There is no membership to read; the line is kept as this finding."))
	default:
		r.rule = "LABEL_WITHOUT_HOSPITAL"
		b.find(r.rule, severityInfo, r.line, r.asPrinted(), b.about(),
			text("“{0}”单独成行，没有医院。", "“{0}” has a row to itself, without a hospital.", r.asPrinted()),
			text("适用于其下各行。", "It holds for the rows below."))
	}
}

// unplaced reports a row that is not in the registry.
func (b *builder) unplaced(r *row, why Text) {
	r.outcome, r.rule = OutcomeFinding, "ROW_NOT_PLACED"
	b.find(r.rule, severityError, r.line, r.asPrinted(), b.about(),
		text("本行无法归位：{0}。", "The row can't be placed: {0}.", why),
		text("未读取；请核对原文，并在校正文件中更正。", "Not read. Check the original, and correct the row in the corrections file."))
}

// readMember reads a row that has a hospital.
func (b *builder) readMember(r *row, p *placed) {
	if b.group == nil {
		why := b.blocked
		switch {
		case why != (Text{}):
		case b.region == nil:
			why = text("其上没有省份", "no region stands above it")
		default:
			why = text("其上没有{0}的协作组", "no group of {0} stands above it", Text{b.region.NameZH, b.region.NameEN})
		}
		b.unplaced(r, why)
		return
	}
	if p.diseases != nil {
		b.readDiseases(p.diseases)
	}
	if b.roleCell == nil {
		b.unplaced(r, text("{0}在此之前没有牵头单位或成员单位的标注", "no role (牵头单位, 成员单位) stands above it in {0}", b.group.name()))
		return
	}
	h := b.readHospital(p.hospital)
	role := roles[b.roleCell.key]
	m := &member{group: b.group, hospital: h, role: role, row: r, names: []*cell{p.hospital}, roles: []*cell{b.roleCell}}
	for _, other := range b.group.members {
		if other.hospital == h {
			b.repeated(other, m, p)
			return
		}
	}
	b.group.members = append(b.group.members, m)
	b.members = append(b.members, m)
	if p.work == nil {
		b.find("WORK_NOT_PRINTED", severityWarning, r.line, r.asPrinted(), m.subject(),
			text("{0}在{1}没有组内分工。", "No division of work is printed for {0} in {1}.", h.name, b.group.name()),
			text("按没有已知能力保留。", "Kept as a member that is not known to offer anything."))
		return
	}
	b.readWork(m, p.work)
}

// repeated merges a hospital that stands twice in a group.
func (b *builder) repeated(m, again *member, p *placed) {
	again.row.outcome, again.row.rule = OutcomeFinding, "DUPLICATE_MEMBERSHIP"
	b.find(again.row.rule, severityWarning, again.row.line, again.row.asPrinted(), m.subject(),
		text("{0}在{1}中重复列出（首次在第 {2} 行，{3}）。", "{0} stands twice in {1} (first on line {2}, as {3}).", m.hospital.name, m.group.name(), m.row.line,
			Text{map[string]string{"LEAD": "牵头单位", "MEMBER": "成员单位"}[m.role], strings.ToLower(m.role)}),
		text("合并为一条：类型以首次为准，分工合并。", "Merged: the role is the first one, the divisions of work are put together."))
	m.names = append(m.names, again.names...)
	if p.work != nil {
		b.readWork(m, p.work)
	}
}

// readWork reads a division of work.
func (b *builder) readWork(m *member, c *cell) {
	w := b.words.parseWork(c.key)
	m.works = append(m.works, c)
	m.done = once(append(m.done, w.capabilities...))
	b.remark(c, &w.remarks, m.subject())
}

// readDiseases gives a cell of diseases to the group that is being read.
func (b *builder) readDiseases(c *cell) {
	b.group.cells = append(b.group.cells, c)
}

// settleDiseases reads a group's diseases, or infers them from its members'
// work.
func (b *builder) settleDiseases(g *group) error {
	var kept []*cell
	for _, c := range g.cells {
		d := b.words.parseDiseases(c.key)
		if len(kept) == 0 {
			kept = append(kept, c)
			g.diseases = d.diseases
			b.remark(c, &d.remarks, g.subject())
			continue
		}
		if slices.Equal(b.words.sortDiseases(d.codes()), b.words.sortDiseases(codesOf(g.diseases))) {
			kept = append(kept, c)
			continue
		}
		if first := kept[0]; first.correction != nil && first.correction.MoveDiseases != "" {
			return fmt.Errorf("corrections: line %d: the diseases %s are moved to %s, which has its own on line %d of the table: %s",
				first.correction.line, first.text, g.name().EN, c.line(), c.text)
		}
		b.find("DISEASES_CONFLICT", severityError, c.line(), c.asPrinted(), g.subject(),
			text("{0}的病种已在第 {1} 行印出（{2}），此处又印“{3}”。", "The diseases of {0} stand on line {1} ({2}); here “{3}” stands too.", g.name(), kept[0].line(), kept[0].text, c.text),
			text("以第 {0} 行为准，此处未读取；若属于下一协作组，请在校正文件中用 move_diseases 移动。", "Those of line {0} are kept, these are not read. If they belong to the next group, move them with move_diseases in the corrections file.", kept[0].line()))
	}
	g.cells = kept
	if len(kept) > 0 {
		return nil
	}
	var codes []string
	for _, m := range g.members {
		before := len(codes)
		for _, c := range m.done {
			codes = append(codes, c.scope...)
		}
		if len(codes) > before {
			g.inferred = append(g.inferred, m)
		}
	}
	for _, code := range b.words.sortDiseases(codes) {
		g.diseases = append(g.diseases, groupDisease{code: code})
	}
	if len(codes) == 0 {
		b.find("DISEASES_NOT_PRINTED", severityWarning, g.label.line(), "", g.subject(),
			text("{0}没有印出救治病种，成员分工中也没有提到病种。", "No diseases are printed for {0}, and its members' work names none.", g.name()),
			text("病种按未知处理。", "Its diseases are unknown."))
		return nil
	}
	names := strings.Join(b.words.names(codesOf(g.diseases)), "、")
	b.find("DISEASES_INFERRED", severityWarning, g.label.line(), "", g.subject(),
		text("{0}没有印出救治病种，但成员分工中提到：{1}。", "No diseases are printed for {0}, but its members' work names {1}.", g.name(), names),
		text("按成员分工推断为该组的病种。", "Those are taken as its diseases, marked as inferred."))
	return nil
}

func codesOf(diseases []groupDisease) []string {
	var codes []string
	for _, d := range diseases {
		codes = append(codes, d.code)
	}
	return codes
}

// reportSlid reports runs of rows whose columns slid, once they end.
func (b *builder) reportSlid(next *row) {
	if len(b.slid) == 0 || next != nil && next.line == b.slid[len(b.slid)-1].line+1 && place(next, b.words).slid && next.outcome == OutcomeMembership {
		return
	}
	first, last := b.slid[0], b.slid[len(b.slid)-1]
	lines := text("第 {0} 行", "line {0}", first.line)
	if first != last {
		lines = text("第 {0} 至 {1} 行", "lines {0} to {1}", first.line, last.line)
	}
	b.find("COLUMNS_SLID", severityInfo, first.line, first.asPrinted(), subject{},
		text("{0}的单元格不在各自的列中。", "On {0}, cells stand outside their columns.", lines),
		text("按内容归列。", "They are told apart by what they say."))
	b.slid = nil
}
