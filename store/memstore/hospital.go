package memstore

import (
	"context"

	"oncograph/catalog"
)

// hospitalPage answers a query of hospitals; of those for which a condition holds, if
// there is one.
func (s *snapshot) hospitalPage(ctx context.Context, q catalog.HospitalQuery, condition *catalog.HospitalWhere) (*catalog.HospitalConnection, error) {
	order, err := catalog.HospitalOrdering(q.Field, q.OrderBy)
	if err != nil {
		return nil, err
	}
	if err := q.Where.CheckModalities(s.modalityCodes, "where"); err != nil {
		return nil, err
	}
	where := both(q.Where, condition, func(and []*catalog.HospitalWhere) *catalog.HospitalWhere {
		return &catalog.HospitalWhere{And: and}
	})
	var match func(*catalog.Hospital) bool
	if where != nil {
		match = where.Match
	}
	return page(ctx, s.hospitals.list(order, hospitalConditions(where), match), order, q.Window, hospitalFacets)
}

// hospitalConditions are the conditions that must hold at least, in the filter
// itself and in what it ands.
func hospitalConditions(w *catalog.HospitalWhere) []indexed {
	if w == nil {
		return nil
	}
	conditions := []indexed{{w.Code, w.Region, w.GroupCount}}
	for _, also := range w.And {
		conditions = append(conditions, hospitalConditions(also)...)
	}
	return conditions
}

// hospitalsWith is the link from a record to the hospitals of which a condition
// holds too.
func (s *snapshot) hospitalsWith(condition *catalog.HospitalWhere) catalog.HospitalPages {
	return func(ctx context.Context, q catalog.HospitalQuery) (*catalog.HospitalConnection, error) {
		return s.hospitalPage(ctx, q, condition)
	}
}

// both is the filter for which a filter and a condition hold, if there are any.
func both[W any](where, condition *W, and func([]*W) *W) *W {
	switch {
	case condition == nil:
		return where
	case where == nil:
		return condition
	}
	return and([]*W{condition, where})
}

func hospitalFacets(rows []*catalog.Hospital) *catalog.Facets {
	var c counter
	for _, h := range rows {
		c.count(h.Region(), h.Modalities(), h.Diseases())
	}
	return c.facets()
}
