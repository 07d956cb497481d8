package planning

import (
	"context"

	"oncograph/catalog"
)

// answer is a network with the records that the answer to a request refers to:
// none until they are linked.
type answer struct {
	*network
	scope   []int // the regions that the question is about, by code
	records map[catalog.Key]catalog.Node
	offer   map[[2]int]*offerers // by disease and modality
}

// to is an answer about a question.
func (n *network) to(q *question) *answer {
	a := &answer{network: n, records: map[catalog.Key]catalog.Node{}, offer: map[[2]int]*offerers{}}
	for r := range n.Regions {
		if q == nil || q.has(r) {
			a.scope = append(a.scope, r)
		}
	}
	return a
}

// of is the same answer about another network.
func (a *answer) of(n *network) *answer {
	return &answer{n, a.scope, a.records, map[[2]int]*offerers{}}
}

// offerersTo are those of a modality for a disease, looked up once.
func (a *answer) offerersTo(disease, modality int) *offerers {
	key := [2]int{disease, modality}
	if a.offer[key] == nil {
		a.offer[key] = a.offerersOf(disease, modality)
	}
	return a.offer[key]
}

// part is a piece of an answer.
type part interface {
	// follow says what a field of the part leads to: records, or parts in turn.
	follow(f catalog.Follow) ([]catalog.Key, []part)
}

// link loads the records that a request follows from an answer. Those of a kind
// are loaded together, wherever in the answer they stand.
func link(ctx context.Context, v catalog.View, records map[catalog.Key]catalog.Node, root part, follows []catalog.Follow) error {
	keys := map[catalog.Kind][]catalog.Key{}
	expand := map[catalog.Kind][]catalog.Follow{}
	var walk func([]part, []catalog.Follow)
	walk = func(from []part, follows []catalog.Follow) {
		for _, f := range follows {
			kinds := map[catalog.Kind]bool{}
			var next []part
			for _, p := range from {
				refers, parts := p.follow(f)
				for _, key := range refers {
					kinds[key.Kind] = true
					if _, met := records[key]; !met {
						records[key] = nil
						keys[key.Kind] = append(keys[key.Kind], key)
					}
				}
				next = append(next, parts...)
			}
			for kind := range kinds {
				expand[kind] = append(expand[kind], f.Expand...)
			}
			if len(next) > 0 {
				walk(next, f.Expand)
			}
		}
	}
	walk([]part{root}, follows)
	for _, kind := range catalog.Kinds {
		if len(keys[kind]) == 0 {
			continue
		}
		found, err := v.Records(ctx, keys[kind], func() []catalog.Follow { return expand[kind] })
		if err != nil {
			return err
		}
		for i, key := range keys[kind] {
			records[key] = found[i]
		}
	}
	return nil
}

// record is a linked record. It panics where the request did not ask for it.
func record[T catalog.Node](a *answer, key catalog.Key) T {
	return a.records[key].(T)
}

func recordsOf[T catalog.Node](a *answer, keys []catalog.Key) []T {
	list := make([]T, len(keys))
	for i, key := range keys {
		list[i] = record[T](a, key)
	}
	return list
}

func regionOr(a *answer, place int) *catalog.Region {
	if place < 0 {
		return nil
	}
	return record[*catalog.Region](a, a.regionKey(place))
}

func groupOr(a *answer, place int) *catalog.Group {
	if place < 0 {
		return nil
	}
	return record[*catalog.Group](a, a.groupKey(place))
}

func diseaseOr(a *answer, place int) *catalog.Disease {
	if place < 0 {
		return nil
	}
	return record[*catalog.Disease](a, a.diseaseKey(place))
}

// one is the key of a place, none of -1.
func one(place int, key func(int) catalog.Key) []catalog.Key {
	if place < 0 {
		return nil
	}
	return []catalog.Key{key(place)}
}

func keysOf(places []int, key func(int) catalog.Key) []catalog.Key {
	keys := make([]catalog.Key, len(places))
	for i, p := range places {
		keys[i] = key(p)
	}
	return keys
}

func parts[T part](list ...T) []part {
	all := make([]part, len(list))
	for i, p := range list {
		all[i] = p
	}
	return all
}

// page is a connection as a part of an answer.
type page[T part] struct{ *catalog.Connection[T] }

func (p page[T]) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "nodes", "node":
		return nil, parts(p.Nodes()...)
	case "edges":
		return nil, []part{p}
	}
	return nil, nil
}
