package synth

import (
	"context"
	"fmt"
	"slices"

	"oncograph/catalog/registry"
	"oncograph/loader/census"
)

// emitter writes rows until the first error, which it keeps. Loops over many
// records end when it is there.
type emitter struct {
	ctx  context.Context
	w    *registry.Writer
	rows int
	err  error
}

// between is how many rows are written between two looks at the context.
const between = 4096

func emit[R any](e *emitter, row R) {
	if e.err == nil && e.rows%between == 0 {
		e.err = e.ctx.Err()
	}
	if e.err == nil {
		e.err = registry.Append(e.w, row)
	}
	e.rows++
}

func emitAll[R any](e *emitter, rows []R) {
	for _, row := range rows {
		if e.err != nil {
			return
		}
		emit(e, row)
	}
}

// prove writes where a fact is printed: on the line of a membership's position.
func prove(e *emitter, kind, subject, fact string, line int, asPrinted string) {
	emit(e, registry.Provenance{
		Kind: kind, Subject: subject, Fact: fact, Status: "AS_PRINTED",
		Source: sourceCode, Locator: fmt.Sprintf("line %d", line), AsPrinted: asPrinted,
	})
}

func (p *plan) writeVocabulary(e *emitter) {
	emit(e, registry.Source{
		Code: sourceCode, Title: "Synthetic registry", Edition: p.edition,
		Note: "Made for benchmarks. Its hospitals and groups do not exist.",
	})
	emitAll(e, p.model.Regions)
	emitAll(e, p.model.RegionNeighbours)
	p.writeIndicators(e)
	emitAll(e, p.model.Diseases)
	emitAll(e, p.model.Modalities)
}

// writeIndicators draws the figures of the regions of which the model has some.
func (p *plan) writeIndicators(e *emitter) {
	last := ""
	for _, i := range p.model.Indicators { // by region
		if i.Region == last {
			continue
		}
		last = i.Region
		line := slices.IndexFunc(p.model.Regions, func(r registry.Region) bool { return r.Code == i.Region }) + 1
		people, hundredths := 3_000_000+p.random.IntN(120_000_000), 900+p.random.IntN(1600)
		emitAll(e, census.Indicators(i.Region, census.Year, people, hundredths, sourceCode, line))
	}
}

func (p *plan) writeGroups(e *emitter) {
	for _, i := range p.byCode {
		if e.err != nil {
			return
		}
		g := &p.groups[i]
		region := p.model.Regions[g.region]
		label := label(int(g.number), p.perRegion[g.region])
		code := p.code(g)
		emit(e, registry.Group{
			Code: code, Region: region.Code, Number: int(g.number), Label: label.zh,
			RomanizedName: region.RomanizedName + " " + label.pinyin,
		})
		for _, d := range g.template.diseases {
			emit(e, registry.GroupDisease{Group: code, Disease: d.Disease, Focus: d.Focus})
		}
		line := int(g.from) + 1
		prove(e, "GROUP", code, "region", line, region.NameZH)
		prove(e, "GROUP", code, "label", line, label.zh)
		if g.template.printed != "" {
			prove(e, "GROUP", code, "diseases", line, g.template.printed)
		}
	}
}

func (p *plan) writeHospitals(e *emitter) {
	first := make([]int32, len(p.seats)) // the first line that names each hospital, 0 for none
	for i, h := range slices.Backward(p.members) {
		first[h] = int32(i + 1) //nolint:gosec // at most a few MostHospitals
	}
	for i, region := range p.seats {
		if e.err != nil {
			return
		}
		name, romanized := p.names.name(int32(i)) //nolint:gosec // at most MostHospitals
		code := codeOf(romanized)
		emit(e, registry.Hospital{Code: code, NameZH: name, RomanizedName: romanized, Region: p.model.Regions[region].Code})
		if line := int(first[i]); line > 0 {
			prove(e, "HOSPITAL", code, "name", line, name)
			prove(e, "HOSPITAL", code, "region", line, p.model.Regions[region].NameZH)
		}
	}
}

// writeMemberships writes memberships and what they do, in printed order.
func (p *plan) writeMemberships(e *emitter) {
	for i := range p.groups {
		if e.err != nil {
			return
		}
		g := &p.groups[i]
		group := p.code(g)
		for j, h := range p.members[g.from:g.to] {
			m := &g.template.members[j]
			hospital := p.names.code(h)
			emit(e, registry.Membership{Group: group, Hospital: hospital, Role: m.role, Position: int(g.from) + j + 1, Work: m.work})
			for k, c := range m.does {
				emit(e, registry.Capability{Group: group, Hospital: hospital, Position: k + 1, Modality: c.modality, Scoped: c.scope != nil})
				for _, disease := range c.scope {
					emit(e, registry.CapabilityScope{Group: group, Hospital: hospital, Position: k + 1, Disease: disease})
				}
			}
		}
	}
}

var printedRoles = map[string]string{"LEAD": "牵头单位", "MEMBER": "成员单位"}

// proveMemberships writes where the memberships are printed, by group and hospital.
func (p *plan) proveMemberships(e *emitter) {
	for _, i := range p.byCode {
		if e.err != nil {
			return
		}
		g := &p.groups[i]
		group := p.code(g)
		in := p.members[g.from:g.to]
		order := make([]int, len(in))
		for j := range order {
			order[j] = j
		}
		slices.SortFunc(order, func(a, b int) int { return int(in[a] - in[b]) }) // hospitals are numbered by code
		for _, j := range order {
			m := &g.template.members[j]
			name, romanized := p.names.name(in[j])
			subject, line := group+"/"+codeOf(romanized), int(g.from)+j+1
			prove(e, "MEMBERSHIP", subject, "hospital", line, name)
			prove(e, "MEMBERSHIP", subject, "role", line, printedRoles[m.role])
			if m.work != "" {
				prove(e, "MEMBERSHIP", subject, "capabilities", line, m.work)
			}
		}
	}
}
