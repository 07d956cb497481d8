package memstore

import (
	"cmp"
	"context"
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/edition"
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

func newSearchIndex(e *edition.Edition) searchIndex {
	var x searchIndex
	addAll(&x, e.Hospitals)
	addAll(&x, e.Groups)
	addAll(&x, e.Regions)
	addAll(&x, e.Diseases)
	addAll(&x, e.Modalities)
	addAll(&x, e.Departments)
	for _, d := range e.Departments {
		addAll(&x, d.Techniques())
		addAll(&x, d.Experts())
	}
	slices.SortFunc(x, func(a, b entry) int {
		ka, kb := a.record.Ref(), b.record.Ref()
		return cmp.Or(
			cmp.Compare(a.names.Length, b.names.Length),
			cmp.Compare(a.title, b.title),
			cmp.Compare(ka.Code, kb.Code),
			cmp.Compare(ka.Kind, kb.Kind),
		)
	})
	return x
}

func addAll[T catalog.Node](x *searchIndex, records []T) {
	for _, r := range records {
		names := catalog.NamesOf(r)
		*x = append(*x, entry{catalog.NewSearchNames(names), r, names.Name(catalog.ZH)})
	}
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
