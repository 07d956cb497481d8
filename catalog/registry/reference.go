package registry

import (
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
			target = named[ref.table]
		}
		if !r.of[target].whole {
			continue // the row may be one of those that could not be read
		}
		known, columns := r.index(target, ref.to), t.places(ref.columns)
		numbered := slices.ContainsFunc(columns, func(c int) bool { return t.columns[c].kind != text })
		for i := range rows.Len() {
			record := t.record(rows.Index(i))
			values := pick(record, columns)
			if slices.Contains(values, "") || numbered && r.of[t].flawed[i] {
				continue // optional, or refused already: a refused text is blank, a refused number 0
			}
			if _, ok := known[joinKey(values)]; ok {
				continue
			}
			hint := ""
			if len(ref.to) == 1 {
				hint = r.nearest(target, record[columns[0]], known)
			}
			r.fault(t.file(), r.of[t].lines[i], "dangling-reference", "%s is not in %s%s", t.show(columns, record), target.file(), hint)
		}
	}
}

// index is the set of the keys that columns of a table hold.
func (r *reader) index(t *table, columns []string) map[string]struct{} {
	of, name := r.of[t], strings.Join(columns, separator)
	if of.indexes[name] == nil {
		rows, at := t.rows(r.registry), t.places(columns)
		set := make(map[string]struct{}, rows.Len())
		for i := range rows.Len() {
			set[joinKey(pick(t.record(rows.Index(i)), at))] = struct{}{}
		}
		of.indexes[name] = set
	}
	return of.indexes[name]
}

// What is looked at to suggest something: a registry may be large, and all of it wrong.
const (
	mostKnown = 5_000 // words that one may have meant
	mostHints = 1_000 // unknown words
)

// nearest suggests codes of a table for one that is not there, or is "".
func (r *reader) nearest(t *table, code string, known map[string]struct{}) string {
	name := t.name + separator + code
	if hint, ok := r.hints[name]; ok || len(known) > mostKnown || len(r.hints) >= mostHints {
		return hint
	}
	words := make([]string, 0, len(known))
	for k := range known {
		words = append(words, k)
	}
	r.hints[name] = catalog.DidYouMean(code, words)
	return r.hints[name]
}
