package registry

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Difference is one thing that two editions say differently.
type Difference struct {
	Kind   DifferenceKind
	Record string // "group", "hospital", "membership", "disease" or "capability"
	Code   string // of the record; of what belongs to one, the codes joined by "/"
	Name   string // Chinese, where the record has a name
	From   string // what the earlier edition says, "" where it says nothing
	To     string // what the later one says
	// Lines are those of the printed lists, "" where none is known.
	FromLines, ToLines string
}

// DifferenceKind is what became of a thing.
type DifferenceKind string

// The kinds. A membership has moved where a hospital left one group and joined
// one other.
const (
	Added   DifferenceKind = "added"
	Removed DifferenceKind = "removed"
	Moved   DifferenceKind = "moved"
	Changed DifferenceKind = "changed"
)

// String is a line that says it.
func (d Difference) String() string {
	text := fmt.Sprintf("%s %s %s", d.Record, d.Kind, d.Code)
	if d.Name != "" {
		text += " " + d.Name
	}
	switch {
	case d.From != "" && d.To != "":
		text += ": " + d.From + " → " + d.To
	case d.From+d.To != "":
		text += ": " + d.From + d.To
	}
	for _, lines := range []struct{ of, at string }{{"earlier", d.FromLines}, {"later", d.ToLines}} {
		if lines.at != "" {
			text += " (" + lines.of + " " + lines.at + ")"
		}
	}
	return text
}

// fact is what an edition says of one thing.
type fact struct{ name, says, lines string }

// Compare lists what the editions a and b say differently of groups, hospitals,
// memberships, the diseases of groups and capabilities, by record in this order,
// then by code. What differs only in its place in the list is equal.
func Compare(a, b *Registry) []Difference {
	var all []Difference
	for _, of := range []struct {
		record string
		facts  func(*Registry) map[string]fact
	}{
		{"group", groupFacts}, {"hospital", hospitalFacts}, {"membership", membershipFacts}, {"disease", diseaseFacts}, {"capability", capabilityFacts},
	} {
		found := compare(of.record, of.facts(a), of.facts(b))
		if of.record == "membership" {
			found = moved(found)
		}
		slices.SortFunc(found, func(x, y Difference) int { return cmp.Or(cmp.Compare(x.Code, y.Code), cmp.Compare(x.Kind, y.Kind)) })
		all = append(all, found...)
	}
	return all
}

func compare(record string, a, b map[string]fact) []Difference {
	var found []Difference
	for code, was := range a {
		is, stays := b[code]
		switch {
		case !stays:
			found = append(found, Difference{Removed, record, code, was.name, was.says, "", was.lines, ""})
		case was.says != is.says:
			found = append(found, Difference{Changed, record, code, is.name, was.says, is.says, was.lines, is.lines})
		}
	}
	for code, is := range b {
		if _, was := a[code]; !was {
			found = append(found, Difference{Added, record, code, is.name, "", is.says, "", is.lines})
		}
	}
	return found
}

// moved joins the membership that a hospital lost with the one that it got,
// where it lost one and got one.
func moved(all []Difference) []Difference {
	type pair struct{ lost, got []Difference }
	of := map[string]*pair{}
	var rest []Difference
	for _, d := range all {
		_, hospital, _ := strings.Cut(d.Code, "/")
		if of[hospital] == nil {
			of[hospital] = &pair{}
		}
		switch p := of[hospital]; d.Kind {
		case Removed:
			p.lost = append(p.lost, d)
		case Added:
			p.got = append(p.got, d)
		default:
			rest = append(rest, d)
		}
	}
	for hospital, p := range of {
		if len(p.lost) != 1 || len(p.got) != 1 {
			rest = append(append(rest, p.lost...), p.got...)
			continue
		}
		lost, got := p.lost[0], p.got[0]
		from, _, _ := strings.Cut(lost.Code, "/")
		to, _, _ := strings.Cut(got.Code, "/")
		rest = append(rest, Difference{Moved, "membership", hospital, got.Name, from + " " + lost.From, to + " " + got.To, lost.FromLines, got.ToLines})
	}
	return rest
}

func groupFacts(r *Registry) map[string]fact {
	lines, facts := linesOf(r, "GROUP"), map[string]fact{}
	for _, g := range r.Groups {
		facts[g.Code] = fact{says: g.Label, lines: lines[g.Code]}
	}
	return facts
}

func hospitalFacts(r *Registry) map[string]fact {
	lines, facts := linesOf(r, "HOSPITAL"), map[string]fact{}
	for _, h := range r.Hospitals {
		facts[h.Code] = fact{says: strings.Join(strings.Fields(h.NameZH+" "+h.NameEN+" "+h.Region), " "), lines: lines[h.Code]}
	}
	return facts
}

func membershipFacts(r *Registry) map[string]fact {
	lines, names, facts := linesOf(r, "MEMBERSHIP"), hospitalNames(r), map[string]fact{}
	for _, m := range r.Memberships {
		code := m.Group + "/" + m.Hospital
		facts[code] = fact{names[m.Hospital], strings.ToLower(m.Role), lines[code]}
	}
	return facts
}

func diseaseFacts(r *Registry) map[string]fact {
	lines, facts := linesOf(r, "GROUP"), map[string]fact{}
	for _, d := range r.GroupDiseases {
		facts[d.Group+"/"+d.Disease] = fact{says: map[bool]string{true: "focus", false: "treated"}[d.Focus], lines: lines[d.Group]}
	}
	return facts
}

// capabilityFacts are by group, hospital and modality: for which diseases.
func capabilityFacts(r *Registry) map[string]fact {
	lines, names := linesOf(r, "MEMBERSHIP"), hospitalNames(r)
	type place struct {
		group, hospital string
		position        int
	}
	scopes := map[place][]string{}
	for _, s := range r.CapabilityScopes {
		at := place{s.Group, s.Hospital, s.Position}
		scopes[at] = append(scopes[at], s.Disease)
	}
	says := map[string][]string{}
	facts := map[string]fact{}
	for _, c := range r.Capabilities {
		code := c.Group + "/" + c.Hospital + "/" + c.Modality
		diseases := []string{"all diseases of the group"}
		if c.Scoped {
			diseases = scopes[place{c.Group, c.Hospital, c.Position}]
		}
		says[code] = append(says[code], diseases...)
		slices.Sort(says[code])
		facts[code] = fact{names[c.Hospital], strings.Join(slices.Compact(says[code]), ", "), lines[c.Group+"/"+c.Hospital]}
	}
	return facts
}

func hospitalNames(r *Registry) map[string]string {
	names := map[string]string{}
	for _, h := range r.Hospitals {
		names[h.Code] = h.NameZH
	}
	return names
}

// linesOf are where the records of a kind are printed, each place once, by code.
func linesOf(r *Registry, kind string) map[string]string {
	places := map[string][]string{}
	for _, p := range r.Provenance {
		if p.Kind == kind && p.Locator != "" && !slices.Contains(places[p.Subject], p.Locator) {
			places[p.Subject] = append(places[p.Subject], p.Locator)
		}
	}
	lines := map[string]string{}
	for subject, at := range places {
		lines[subject] = strings.Join(at, ", ")
	}
	return lines
}
