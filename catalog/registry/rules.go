package registry

import (
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog"
)

// references finds rows that name a row which is not there.
func (r *reader) references(t *table) {
	rows := t.rows(r.registry)
	for _, ref := range t.references {
		target := t
		if ref.table != "" {
			target = named(ref.table)
		}
		if r.keys[target] == nil || !r.sound[target] {
			continue // that table could not be read, and says so itself
		}
		known := r.index(target, ref.to)
		for i := range rows.Len() {
			value := t.values(t.record(rows.Index(i)), ref.columns)
			if strings.Trim(value, separator) == "" {
				continue // a missing value is for the column to refuse
			}
			if _, ok := known[value]; !ok {
				hint := ""
				if len(ref.to) == 1 {
					hint = didYouMean(value, keysOf(known))
				}
				r.fault(t.file(), r.lines[t][i], "dangling-reference", "%s is not in %s%s", name(ref.columns, value), target.file(), hint)
			}
		}
	}
}

// index is the set of values that columns of a table have.
func (r *reader) index(t *table, columns []string) map[string]struct{} {
	key := t.name + separator + strings.Join(columns, separator)
	if r.indexes[key] == nil {
		set := map[string]struct{}{}
		rows := t.rows(r.registry)
		for i := range rows.Len() {
			set[t.values(t.record(rows.Index(i)), columns)] = struct{}{}
		}
		r.indexes[key] = set
	}
	return r.indexes[key]
}

func named(name string) *table {
	i := slices.IndexFunc(tables, func(t *table) bool { return t.name == name })
	return tables[i]
}

func keysOf(set map[string]struct{}) []string {
	keys := make([]string, 0, len(set))
	for k := range set {
		keys = append(keys, k)
	}
	return keys
}

// mostToSuggest bounds the words among which the nearest are looked for.
const mostToSuggest = 5_000

// didYouMean suggests the nearest of known words, or is "".
func didYouMean(word string, known []string) string {
	if len(known) > mostToSuggest {
		return ""
	}
	if near := catalog.Suggest(word, known); len(near) > 0 {
		return "; did you mean " + strings.Join(near, " or ") + "?"
	}
	return ""
}

// rules are those that hold across rows and tables, and that keep the graph sound.
func (r *reader) rules() {
	reg := r.registry
	at := func(table string, i int, rule, format string, args ...any) {
		t := named(table)
		r.fault(t.file(), r.lines[t][i], rule, format, args...)
	}

	for i, g := range reg.Groups {
		if want := fmt.Sprintf("%s-%d", g.Region, g.Number); g.Code != want {
			at("groups", i, "group-code", "the code is %q; with region %q and number %d it must be %q", g.Code, g.Region, g.Number, want)
		}
	}
	names := map[string]string{}
	for i, h := range reg.Hospitals {
		if other, ok := names[h.NameZH]; ok {
			at("hospitals", i, "duplicate-name", "%q is the name of %q too; a hospital is known by its name", h.NameZH, other)
		}
		names[h.NameZH] = h.Code
	}
	positions := map[int]bool{}
	for i, m := range reg.Memberships {
		if positions[m.Position] {
			at("memberships", i, "duplicate-position", "position %d is taken; each membership has its own", m.Position)
		}
		positions[m.Position] = true
	}
	borders := map[RegionNeighbour]bool{}
	for _, b := range reg.RegionNeighbours {
		borders[b] = true
	}
	for i, b := range reg.RegionNeighbours {
		switch {
		case b.Region == b.Neighbour:
			at("region_neighbours", i, "own-neighbour", "%q can't be its own neighbour", b.Region)
		case !borders[RegionNeighbour{b.Neighbour, b.Region}]:
			at("region_neighbours", i, "one-way-border", "%s borders %s, but not the other way round; add the row %s,%s", b.Region, b.Neighbour, b.Neighbour, b.Region)
		}
	}
	broader := map[string]string{}
	for _, d := range reg.Diseases {
		broader[d.Code] = d.Broader
	}
	for i, d := range reg.Diseases {
		if circular(broader, d.Code) {
			at("diseases", i, "circular-broader", "%q is broader than itself, by way of %q", d.Code, d.Broader)
		}
	}
	broader = map[string]string{}
	for _, m := range reg.Modalities {
		broader[m.Code] = m.Broader
	}
	for i, m := range reg.Modalities {
		if circular(broader, m.Code) {
			at("modalities", i, "circular-broader", "%q is broader than itself, by way of %q", m.Code, m.Broader)
		}
	}

	type capability struct {
		group, hospital string
		position        int
	}
	scopes := map[capability]bool{}
	for _, s := range reg.CapabilityScopes {
		scopes[capability{s.Group, s.Hospital, s.Position}] = true
	}
	for i, c := range reg.Capabilities {
		switch has := scopes[capability{c.Group, c.Hospital, c.Position}]; {
		case c.Scoped && !has:
			at("capabilities", i, "missing-scope", "it is scoped, but capability_scopes.csv names no disease for it")
		case !c.Scoped && has:
			at("capabilities", i, "unexpected-scope", "it is not scoped, but capability_scopes.csv names diseases for it")
		}
	}

	for i, p := range reg.Provenance {
		r.subject("provenance", i, p.Kind, p.Subject)
	}
	for i, f := range reg.Findings {
		if (f.Kind == "") != (f.Subject == "") {
			at("findings", i, "half-subject", "kind and subject stand together or not at all")
			continue
		}
		if f.Kind != "" {
			r.subject("findings", i, f.Kind, f.Subject)
		}
	}
}

// circular says whether going from broader to broader leads back to a code.
func circular(broader map[string]string, code string) bool {
	for at, steps := broader[code], 0; at != "" && steps <= len(broader); at, steps = broader[at], steps+1 {
		if at == code {
			return true
		}
	}
	return false
}

// subjectTables are the tables of the kinds of record; a membership's subject is
// its key joined by a slash.
var subjectTables = map[string]string{
	"REGION": "regions", "GROUP": "groups", "HOSPITAL": "hospitals", "MEMBERSHIP": "memberships",
	"DISEASE": "diseases", "MODALITY": "modalities", "DEPARTMENT": "departments", "EXPERT": "experts",
	"EQUIPMENT": "equipment", "TECHNIQUE": "techniques", "SOURCE": "sources",
}

// subject refuses a kind and code that name no record.
func (r *reader) subject(table string, i int, kind, subject string) {
	target, ok := subjectTables[kind]
	if !ok {
		return
	}
	of := named(target)
	if !r.sound[of] {
		return
	}
	if _, ok := r.index(of, of.key)[strings.Replace(subject, "/", separator, len(of.key)-1)]; !ok {
		t := named(table)
		r.fault(t.file(), r.lines[t][i], "dangling-reference", "subject %q is no %s of %s", subject, strings.ToLower(kind), of.file())
	}
}

// findings reports what the reader of the sources found odd.
func (r *reader) findings() {
	t := named("findings")
	for i, f := range r.registry.Findings {
		place := ""
		if f.Locator != "" {
			place = f.Source + ", " + f.Locator + ": "
		}
		r.faults = append(r.faults, Fault{
			File:     t.file(),
			Line:     r.lines[t][i],
			Severity: Severity(strings.ToLower(f.Severity)),
			Rule:     f.Rule,
			Message:  place + f.MessageEN,
		})
	}
}
