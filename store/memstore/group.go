package memstore

import (
	"context"

	"oncograph/catalog"
)

// groupPage answers a query of groups; of those for which a condition holds, if
// there is one.
func (s *snapshot) groupPage(ctx context.Context, q catalog.GroupQuery, condition *catalog.GroupWhere) (*catalog.GroupConnection, error) {
	order, err := catalog.GroupOrdering(q.Field, q.OrderBy)
	if err != nil {
		return nil, err
	}
	if err := q.Where.CheckModalities(s.modalityCodes, "where"); err != nil {
		return nil, err
	}
	where := both(q.Where, condition, func(and []*catalog.GroupWhere) *catalog.GroupWhere {
		return &catalog.GroupWhere{And: and}
	})
	var match func(*catalog.Group) bool
	if where != nil {
		match = where.Match
	}
	return page(ctx, s.groups.list(order, groupConditions(where), match), order, q.Window, groupFacets)
}

// groupConditions are the conditions that must hold at least, in the filter
// itself and in what it ands.
func groupConditions(w *catalog.GroupWhere) []indexed {
	if w == nil {
		return nil
	}
	conditions := []indexed{{w.Code, w.Region, w.HospitalCount}}
	for _, also := range w.And {
		conditions = append(conditions, groupConditions(also)...)
	}
	return conditions
}

// groupsWith is the link from a record to the groups of which a condition
// holds too.
func (s *snapshot) groupsWith(condition *catalog.GroupWhere) catalog.GroupPages {
	return func(ctx context.Context, q catalog.GroupQuery) (*catalog.GroupConnection, error) {
		return s.groupPage(ctx, q, condition)
	}
}

func groupFacets(rows []*catalog.Group) *catalog.Facets {
	var c counter
	for _, g := range rows {
		c.count(g.Region(), g.Modalities(), g.Diseases())
	}
	return c.facets()
}
