package memstore

import (
	"cmp"
	"context"
	"slices"
	"unicode/utf8"

	"oncograph/catalog"
)

// entry is a record that a search can find.
type entry struct {
	names  catalog.SearchNames
	record catalog.Node
	title  string
}

// searchIndex lists the records that a search can find, in the order of hits
// that match equally well: the shorter name, the name, the code, the kind.
type searchIndex []entry

func (x *searchIndex) add(record catalog.Node, names catalog.Names) {
	*x = append(*x, entry{catalog.NewSearchNames(names), record, names.Name(catalog.ZH)})
}

func (x searchIndex) sort() {
	slices.SortFunc(x, func(a, b entry) int {
		ka, kb := a.record.Ref(), b.record.Ref()
		return cmp.Or(
			cmp.Compare(utf8.RuneCountInString(a.title), utf8.RuneCountInString(b.title)),
			cmp.Compare(a.title, b.title),
			cmp.Compare(ka.Code, kb.Code),
			cmp.Compare(ka.Kind, kb.Kind),
		)
	})
}

// search lists all records that a text finds, best first.
func (s *snapshot) search(ctx context.Context, text catalog.SearchText) ([]*catalog.SearchHit, error) {
	var ranks [3][]*catalog.SearchHit
	for i, e := range s.searchable {
		if i%patience == 0 {
			if err := ended(ctx); err != nil {
				return nil, err
			}
		}
		if m, ok := e.names.Match(text); ok {
			ranks[m.Rank()] = append(ranks[m.Rank()], &catalog.SearchHit{SearchMatch: m, Record: e.record, Title: e.title})
		}
	}
	return slices.Concat(ranks[:]...), nil
}
