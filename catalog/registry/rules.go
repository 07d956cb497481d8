package registry

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"oncograph/catalog"
)

// rules are those that hold across rows and tables, and keep the graph sound. A
// rule that compares with all rows of a table says nothing when some of them
// could not be read.
var rules = []func(*reader){
	(*reader).borders,
	(*reader).indicators,
	(*reader).broaderDiseases,
	(*reader).broaderModalities,
	(*reader).groupCodes,
	(*reader).capabilities,
	(*reader).provenanceSubjects,
	(*reader).findingSubjects,
}

// at reports a fault of a row, unless the row is refused for a value already.
func (r *reader) at(table string, i int, rule, format string, args ...any) {
	t := named[table]
	if of := r.of[t]; !of.flawed[i] {
		r.fault(t.file(), of.lines[i], rule, format, args...)
	}
}

// whole says whether every row of a table was read.
func (r *reader) whole(table string) bool { return r.of[named[table]].whole }

func (r *reader) borders() {
	there := map[RegionNeighbour]bool{}
	for _, b := range r.registry.RegionNeighbours {
		there[b] = true
	}
	for i, b := range r.registry.RegionNeighbours {
		switch {
		case b.Region == b.Neighbour:
			r.at("region_neighbours", i, "own-neighbour", "%q can't be its own neighbour; remove the row", b.Region)
		case r.whole("region_neighbours") && !there[RegionNeighbour{b.Neighbour, b.Region}]:
			r.at("region_neighbours", i, "one-way-border", "%s borders %s, but not the other way round; add the row %s,%s", b.Region, b.Neighbour, b.Neighbour, b.Region)
		}
	}
}

func (r *reader) indicators() {
	for i, f := range r.registry.Indicators {
		value := formatNumber(f.Value)
		switch unit := catalog.IndicatorUnits[catalog.IndicatorCode(f.Indicator)]; {
		case f.Unit != string(unit):
			r.at("indicators", i, "indicator-unit", "unit is %q; %s is counted in %s", f.Unit, f.Indicator, unit)
		case unit == catalog.Persons && f.Value != math.Trunc(f.Value):
			r.at("indicators", i, "indicator-value", "value is %s; persons are a whole number", value)
		case unit == catalog.Percent && f.Value > 100:
			r.at("indicators", i, "indicator-value", "value is %s; a share is at most 100 percent", value)
		}
	}
}

func (r *reader) broaderDiseases() {
	broader := map[string]string{}
	for _, d := range r.registry.Diseases {
		broader[d.Code] = d.Broader
	}
	for i, d := range r.registry.Diseases {
		r.circular("diseases", i, d.Code, broader)
	}
}

func (r *reader) broaderModalities() {
	broader := map[string]string{}
	for _, m := range r.registry.Modalities {
		broader[m.Code] = m.Broader
	}
	for i, m := range r.registry.Modalities {
		r.circular("modalities", i, m.Code, broader)
	}
}

// circular reports a row whose code is reached again by going from broader to
// broader.
func (r *reader) circular(table string, i int, code string, broader map[string]string) {
	way := []string{code}
	for next := broader[code]; next != "" && len(way) <= len(broader); next = broader[next] {
		way = append(way, next)
		if next == code {
			r.at(table, i, "circular-broader", "%q is broader than itself: %s; clear the broader of one of them", code, strings.Join(way, ", "))
			return
		}
	}
}

func (r *reader) groupCodes() {
	for i, g := range r.registry.Groups {
		if want := fmt.Sprintf("%s-%d", g.Region, g.Number); g.Code != want {
			r.at("groups", i, "group-code", "code is %q; with region %q and number %d it must be %q", g.Code, g.Region, g.Number, want)
		}
	}
}

func (r *reader) capabilities() {
	if !r.whole("capability_scopes") {
		return
	}
	type capability struct {
		group, hospital string
		position        int
	}
	diseasesOf := map[capability][]string{}
	for _, s := range r.registry.CapabilityScopes {
		at := capability{s.Group, s.Hospital, s.Position}
		diseasesOf[at] = append(diseasesOf[at], s.Disease)
	}
	lines := map[string]int{} // of what each row says
	for i, c := range r.registry.Capabilities {
		diseases := diseasesOf[capability{c.Group, c.Hospital, c.Position}]
		slices.Sort(diseases)
		said := strings.Join(append([]string{c.Group, c.Hospital, c.Modality}, diseases...), "/")
		first, again := lines[said]
		if !again {
			lines[said] = r.of[named["capabilities"]].lines[i]
		}
		switch has := len(diseases) > 0; {
		case again:
			r.at("capabilities", i, "duplicate-capability", "%s for the same diseases is on line %d already; each stands once", c.Modality, first)
		case c.Scoped && !has:
			r.at("capabilities", i, "missing-scope", "scoped is true, but capability_scopes.csv names no disease for it; add one or write false")
		case !c.Scoped && has:
			r.at("capabilities", i, "unexpected-scope", "scoped is false, but capability_scopes.csv names diseases for it; remove them or write true")
		}
	}
}

func (r *reader) provenanceSubjects() {
	for i, p := range r.registry.Provenance {
		r.subject("provenance", i, p.Kind, p.Subject)
	}
}

func (r *reader) findingSubjects() {
	for i, f := range r.registry.Findings {
		if (f.Kind == "") != (f.Subject == "") {
			r.at("findings", i, "half-subject", "kind is %q and subject is %q; they stand together or not at all", f.Kind, f.Subject)
			continue
		}
		r.subject("findings", i, f.Kind, f.Subject)
	}
}

// subjectTables are the tables of the kinds of record.
var subjectTables = map[string]string{
	"REGION": "regions", "GROUP": "groups", "HOSPITAL": "hospitals", "MEMBERSHIP": "memberships",
	"DISEASE": "diseases", "MODALITY": "modalities", "DEPARTMENT": "departments", "EXPERT": "experts",
	"EQUIPMENT": "equipment", "TECHNIQUE": "techniques", "SOURCE": "sources",
}

// subject refuses a kind and a code that name no record. A membership's code is
// its key joined by a slash.
func (r *reader) subject(table string, i int, kind, subject string) {
	t, ok := named[subjectTables[kind]]
	if !ok || subject == "" || !r.of[t].whole {
		return
	}
	known := r.index(t, t.key)
	if _, ok := known[joinKey(strings.SplitN(subject, "/", len(t.key)))]; ok {
		return
	}
	hint := ""
	if len(t.key) == 1 {
		hint = r.nearest(t, subject, known)
	}
	r.at(table, i, "dangling-reference", "%s %q is not in %s%s", strings.ToLower(kind), subject, t.file(), hint)
}

// findings passes on what the reader of the sources found odd.
func (r *reader) findings() {
	severities := map[string]Severity{"ERROR": Error, "WARNING": Warning, "INFO": Info}
	t := named["findings"]
	for i, f := range r.registry.Findings {
		severity, ok := severities[f.Severity]
		if !ok {
			continue // refused already
		}
		from := ""
		if f.Locator != "" {
			from = f.Source + ", " + f.Locator + ": "
		}
		r.faults = append(r.faults, Fault{t.file(), r.of[t].lines[i], severity, f.Rule, from + f.MessageEN})
	}
}
