package annex

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

var editions = regexp.MustCompile(`第[0-9一二三四五六七八九十]+批`)

// checkGroups reports what is odd about whole groups.
func (b *builder) checkGroups() {
	for i, g := range b.groups {
		line, about := g.label.line(), g.subject()
		var leads, names []string
		for _, m := range g.members {
			names = append(names, m.hospital.name)
			if m.role == "LEAD" {
				leads = append(leads, m.hospital.name)
			}
			b.checkScopes(m)
		}
		switch {
		case len(g.members) == 0:
			b.find("GROUP_WITHOUT_MEMBERS", severityError, line, g.label.asPrinted(), about,
				text("{0}没有可读的医院。", "No hospital of {0} was read.", g.name()),
				text("该组没有成员；请核对其下各行的发现。", "The group has no members. See the findings of the rows below it."))
		case len(leads) == 0:
			b.find("GROUP_WITHOUT_LEAD", severityWarning, line, g.label.asPrinted(), about,
				text("{0}没有牵头单位，成员为{1}。", "{0} has no lead; its members are {1}.", g.name(), strings.Join(names, "、")), keptAsPrinted)
		case len(leads) > 1:
			b.find("GROUP_WITH_SEVERAL_LEADS", severityWarning, line, g.label.asPrinted(), about,
				text("{0}有 {2} 个牵头单位：{1}。", "{0} has {2} leads: {1}.", g.name(), strings.Join(leads, "、"), len(leads)), keptAsPrinted)
		case len(g.members) == 1:
			b.find("GROUP_WITH_LEAD_ALONE", severityWarning, line, g.label.asPrinted(), about,
				text("{0}只有牵头单位{1}，没有成员单位。", "{0} has a lead alone, {1}, and no members.", g.name(), leads[0]), keptAsPrinted)
		}
		for _, other := range b.groups[:i] {
			if len(g.members) > 0 && sameMembers(g, other) {
				b.find("GROUP_REPEATS_MEMBERS", severityWarning, line, g.label.asPrinted(), about,
					text("{0}与{1}的医院相同（{2}），{3}。", "{0} has the hospitals of {1} once more ({2}); {3}.", g.name(), other.name(), strings.Join(names, "、"), sameRoles(g, other)), keptAsPrinted)
				break
			}
		}
	}
}

// checkScopes reports work for diseases that the group is not printed with.
func (b *builder) checkScopes(m *member) {
	if len(m.group.cells) == 0 {
		return
	}
	var outside []string
	for _, c := range m.done {
		for _, code := range c.scope {
			if !slices.Contains(codesOf(m.group.diseases), code) {
				outside = append(outside, code)
			}
		}
	}
	if outside == nil {
		return
	}
	names := strings.Join(b.words.names(b.words.sortDiseases(outside)), "、")
	b.find("SCOPE_OUTSIDE_GROUP", severityWarning, m.works[0].line(), m.works[0].asPrinted(), m.subject(),
		text("{0}的分工包括{1}，但不在{2}的救治病种中。", "The work of {0} names {1}, which {2} is not printed with.", m.hospital.name, names, m.group.name()), keptAsPrinted)
}

func sameMembers(a, b *group) bool {
	if len(a.members) != len(b.members) {
		return false
	}
	for _, m := range a.members {
		if !slices.ContainsFunc(b.members, func(n *member) bool { return n.hospital == m.hospital }) {
			return false
		}
	}
	return true
}

func sameRoles(a, b *group) Text {
	for _, m := range a.members {
		if !slices.ContainsFunc(b.members, func(n *member) bool { return n.hospital == m.hospital && n.role == m.role }) {
			return Text{"但牵头与成员的分工不同", "the roles differ"}
		}
	}
	return Text{"牵头与成员也相同", "the roles are the same"}
}

// prove records where a fact is printed: one row for each line of its cells.
func (b *builder) prove(about subject, fact string, cells ...*cell) {
	for _, c := range cells {
		status, reason := "AS_PRINTED", Text{}
		if c.correction != nil {
			status, reason = "CORRECTED", c.correction.Reason
		}
		for _, p := range c.parts {
			b.proof(about, fact, status, b.source.Code, locator(p.line), strings.TrimSpace(p.text), reason)
		}
	}
}

func (b *builder) proof(about subject, fact, status, source, locator, asPrinted string, reason Text) {
	p := registry.Provenance{
		Kind: about.kind, Subject: about.code, Fact: fact, Status: status, Source: source,
		Locator: locator, AsPrinted: asPrinted, NoteZH: reason.ZH, NoteEN: reason.EN,
	}
	if !slices.Contains(b.registry.Provenance[max(0, len(b.registry.Provenance)-8):], p) {
		b.registry.Provenance = append(b.registry.Provenance, p)
	}
}

// finish writes down what was read.
func (b *builder) finish() {
	r := b.registry
	r.Sources = append([]registry.Source{b.source}, r.Sources...)
	r.RegionNeighbours = b.vocabulary.Neighbours
	for _, v := range b.vocabulary.Regions {
		v.RomanizedName = b.roman.spaced(v.NameZH)
		r.Regions = append(r.Regions, v)
	}
	for _, v := range b.vocabulary.Diseases {
		v.RomanizedName = b.roman.spaced(v.NameZH)
		r.Diseases = append(r.Diseases, v)
	}
	for _, v := range b.vocabulary.Modalities {
		v.RomanizedName = b.roman.spaced(v.NameZH)
		r.Modalities = append(r.Modalities, v)
	}
	for _, g := range b.groups {
		b.finishGroup(g)
	}
	for i, m := range b.members {
		b.finishMember(m, i+1)
	}
	for _, h := range b.codes {
		r.Hospitals = append(r.Hospitals, registry.Hospital{Code: h.code, NameZH: h.name, RomanizedName: h.romanized, Region: h.region.Code})
		about := subject{"HOSPITAL", h.code}
		b.prove(about, "name", h.cell)
		b.prove(about, "region", h.regionCell)
	}
	slices.SortFunc(r.Groups, func(x, y registry.Group) int { return strings.Compare(x.Code, y.Code) })
	slices.SortStableFunc(r.GroupDiseases, func(x, y registry.GroupDisease) int { return strings.Compare(x.Group, y.Group) })
	slices.SortFunc(r.Hospitals, func(x, y registry.Hospital) int { return strings.Compare(x.Code, y.Code) })
	slices.SortStableFunc(r.Provenance, func(x, y registry.Provenance) int {
		return cmp.Or(strings.Compare(x.Kind, y.Kind), strings.Compare(x.Subject, y.Subject))
	})
	r.Findings = b.findings()
}

func (b *builder) finishGroup(g *group) {
	r := b.registry
	r.Groups = append(r.Groups, registry.Group{
		Code: g.code, Region: g.region.Code, Number: g.number, Label: g.label.text,
		RomanizedName: b.roman.spaced(g.region.NameZH + g.label.text),
	})
	diseases := slices.Clone(g.diseases)
	slices.SortFunc(diseases, func(x, y groupDisease) int { return b.words.order[x.code] - b.words.order[y.code] })
	for _, d := range diseases {
		r.GroupDiseases = append(r.GroupDiseases, registry.GroupDisease{Group: g.code, Disease: d.code, Focus: d.focus})
	}
	b.prove(g.subject(), "region", g.regionCell)
	b.prove(g.subject(), "label", g.label)
	b.prove(g.subject(), "diseases", g.cells...)
	for _, m := range g.inferred {
		for _, c := range m.works {
			for _, p := range c.parts {
				b.proof(g.subject(), "diseases", "INFERRED", b.source.Code, locator(p.line), strings.TrimSpace(p.text),
					text("该组没有印出救治病种；由成员{0}的组内分工推断。", "The list prints no diseases for this group; inferred from the division of work of its member {0}.", m.hospital.name))
			}
		}
	}
}

func (b *builder) finishMember(m *member, position int) {
	r := b.registry
	var works []string
	for _, c := range m.works {
		if !slices.Contains(works, c.text) {
			works = append(works, c.text)
		}
	}
	r.Memberships = append(r.Memberships, registry.Membership{
		Group: m.group.code, Hospital: m.hospital.code, Role: m.role, Position: position, Work: strings.Join(works, "；"),
	})
	for i, c := range m.done {
		r.Capabilities = append(r.Capabilities, registry.Capability{
			Group: m.group.code, Hospital: m.hospital.code, Position: i + 1, Modality: c.modality.Code, Scoped: c.scoped,
		})
		for _, code := range c.scope {
			r.CapabilityScopes = append(r.CapabilityScopes, registry.CapabilityScope{
				Group: m.group.code, Hospital: m.hospital.code, Position: i + 1, Disease: code,
			})
		}
	}
	b.prove(m.subject(), "hospital", m.names...)
	b.prove(m.subject(), "role", m.roles...)
	b.prove(m.subject(), "capabilities", m.works...)
}
