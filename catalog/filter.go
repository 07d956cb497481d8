package catalog

import (
	"slices"
	"strings"
)

// StringWhere is a filter of a text: every operator that is set must hold.
// A nil filter holds for every text. Texts compare by code point.
type StringWhere struct {
	Eq         *string
	In         []string // nil is absent; an empty list holds for nothing
	Contains   *string
	StartsWith *string
}

// Match says whether the filter holds for a text.
func (w *StringWhere) Match(s string) bool {
	return w == nil ||
		(w.Eq == nil || s == *w.Eq) &&
			(w.In == nil || slices.Contains(w.In, s)) &&
			(w.Contains == nil || strings.Contains(s, *w.Contains)) &&
			(w.StartsWith == nil || strings.HasPrefix(s, *w.StartsWith))
}

// IntWhere is a filter of a number: every operator that is set must hold. A nil
// filter holds for every number.
type IntWhere struct {
	Eq, Gt, Gte, Lt, Lte *int
	In                   []int // nil is absent; an empty list holds for nothing
}

// Match says whether the filter holds for a number.
func (w *IntWhere) Match(n int) bool {
	return w == nil ||
		(w.Eq == nil || n == *w.Eq) &&
			(w.Gt == nil || n > *w.Gt) &&
			(w.Gte == nil || n >= *w.Gte) &&
			(w.Lt == nil || n < *w.Lt) &&
			(w.Lte == nil || n <= *w.Lte) &&
			(w.In == nil || slices.Contains(w.In, n))
}

// EnumWhere is a filter of an enumerated value: every operator that is set must
// hold. A nil filter holds for every value.
type EnumWhere[E comparable] struct {
	Eq *E
	In []E // nil is absent; an empty list holds for nothing
}

// Match says whether the filter holds for a value.
func (w *EnumWhere[E]) Match(e E) bool {
	return w == nil || (w.Eq == nil || e == *w.Eq) && (w.In == nil || slices.Contains(w.In, e))
}

// Relation is a filter of the records at the end of a to-many link: every
// quantifier that is set must hold. A nil filter holds for every list.
type Relation[W any] struct {
	Some   *W // at least one matches
	None   *W // no one matches
	All    *W // every one matches, or there is none
	Single *W // exactly one matches
	Count  *RelationCount[W]
}

// RelationCount is a filter of how many records at the end of a to-many link
// match Where (all of them, where it is nil).
type RelationCount[W any] struct {
	Where *W
	Is    *IntWhere
}

// matchRelation says whether a relation's filter holds for the records linked.
func matchRelation[W, T any](r *Relation[W], records []T, match func(*W, T) bool) bool {
	if r == nil {
		return true
	}
	count := func(w *W) (n int) {
		for _, record := range records {
			if match(w, record) {
				n++
			}
		}
		return n
	}
	return (r.Some == nil || slices.ContainsFunc(records, func(t T) bool { return match(r.Some, t) })) &&
		(r.None == nil || !slices.ContainsFunc(records, func(t T) bool { return match(r.None, t) })) &&
		(r.All == nil || !slices.ContainsFunc(records, func(t T) bool { return !match(r.All, t) })) &&
		(r.Single == nil || count(r.Single) == 1) &&
		(r.Count == nil || r.Count.Is == nil || r.Count.Is.Match(count(r.Count.Where)))
}

// combine says whether the logical parts of a filter hold: every one of and, one
// of or, and not not. A nil list is absent; an empty `and` holds, an empty `or`
// does not.
func combine[W any](and, or []*W, not *W, match func(*W) bool) bool {
	for _, w := range and {
		if !match(w) {
			return false
		}
	}
	return (or == nil || slices.ContainsFunc(or, match)) && (not == nil || !match(not))
}

// filter is any …Where.
type filter interface{ children() []child }

// child is a filter within a filter.
type child struct {
	path     []any // where it stands in the filter around it
	filter   filter
	relation bool // it is tried on each record at the end of a to-many link
}

// logic lists the filters in and, or and not.
func logic[W any, F interface {
	*W
	filter
}](and, or []F, not F) []child {
	var all []child
	for i, w := range and {
		all = append(all, child{path: []any{"and", i}, filter: w})
	}
	for i, w := range or {
		all = append(all, child{path: []any{"or", i}, filter: w})
	}
	if not != nil {
		all = append(all, child{path: []any{"not"}, filter: not})
	}
	return all
}

// toOne lists the filter of a to-one link, where there is one.
func toOne[W any, F interface {
	*W
	filter
}](name string, w F) []child {
	if w == nil {
		return nil
	}
	return []child{{path: []any{name}, filter: w}}
}

// toMany lists the filters in a relation.
func toMany[W any, F interface {
	*W
	filter
}](name string, r *Relation[W]) []child {
	if r == nil {
		return nil
	}
	var all []child
	add := func(w F, at ...any) {
		if w != nil {
			all = append(all, child{path: path([]any{name}, at...), filter: w, relation: true})
		}
	}
	add(r.Some, "some")
	add(r.None, "none")
	add(r.All, "all")
	add(r.Single, "single")
	if r.Count != nil {
		add(r.Count.Where, "count", "where")
	}
	return all
}

// Cost estimates the work of trying a filter on one record: 1 a filter, three
// times as much for each to-many link that it is behind (hospitals sit in few
// groups and groups have few members). 0 for no filter.
func (w *HospitalWhere) Cost() int { return cost(w) }

// Cost estimates the work of trying a filter on one record, as for hospitals.
func (w *GroupWhere) Cost() int { return cost(w) }

func cost[W any, F interface {
	*W
	filter
}](w F) int {
	if w == nil {
		return 0
	}
	return filterCost(w, 0)
}

// mostCost bounds filterCost: no request of this cost is ever served, so there
// is no need to count on, or to go deeper.
const mostCost = 1 << 30

func filterCost(w filter, depth int) int {
	const fanOut, deepest = 3, 100
	if depth > deepest {
		return mostCost
	}
	total := 1
	for _, c := range w.children() {
		n := filterCost(c.filter, depth+1)
		if c.relation {
			n *= fanOut
		}
		if total = min(total+n, mostCost/fanOut); total == mostCost/fanOut {
			return mostCost / fanOut
		}
	}
	return total
}

// CheckModalities refuses a modality code, in an `offers` or `lacks` anywhere
// within a filter of hospitals, that the vocabulary does not hold.
func (w *HospitalWhere) CheckModalities(vocabulary []string, argument ...any) error {
	if w == nil {
		return nil
	}
	return checkModalities(w, vocabulary, argument)
}

// CheckModalities refuses a modality code, in an `offers` or `lacks` anywhere
// within a filter of groups, that the vocabulary does not hold.
func (w *GroupWhere) CheckModalities(vocabulary []string, argument ...any) error {
	if w == nil {
		return nil
	}
	return checkModalities(w, vocabulary, argument)
}

func checkModalities(w filter, vocabulary []string, argument []any) error {
	if g, ok := w.(*GroupWhere); ok {
		for _, list := range []struct {
			name  string
			codes []string
		}{{"offers", g.Offers}, {"lacks", g.Lacks}} {
			for i, code := range list.codes {
				if !slices.Contains(vocabulary, code) {
					return UnknownCode("modality", code, vocabulary, path(argument, list.name, i)...)
				}
			}
		}
	}
	for _, c := range w.children() {
		if err := checkModalities(c.filter, vocabulary, path(argument, c.path...)); err != nil {
			return err
		}
	}
	return nil
}

// listing is the query that names the records of a kind.
var listing = map[string]string{
	"modality": "modalities { code name }", "disease": "diseases { code name }", "region": "regions { code name }",
	"group": "groups { nodes { code name } }", "hospital": "hospitals { nodes { code name } }",
}

// UnknownCode is the error for a code that names no record of a kind: "modality",
// "disease", "region", "group" or "hospital". It suggests the nearest.
func UnknownCode(kind, code string, known []string, argument ...any) error {
	return BadInput(argument, "there is no %s %q (`%s` lists them)%s", kind, clip(code), listing[kind], DidYouMean(code, known))
}

func concat(lists ...[]child) []child { return slices.Concat(lists...) }
