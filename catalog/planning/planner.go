package planning

import (
	"context"
	"sync/atomic"

	"oncograph/catalog"
)

// Planner answers planning questions from a store. Arguments are those of the
// fields of the same name in schema.graphqls; a wrong one is a BadUserInput at
// its path.
type Planner struct {
	store   catalog.Store
	last    atomic.Pointer[versioned] // of the last version that was read
	earlier *Planner                  // of an earlier edition; nil for none
	// differences are those of the earlier edition and the last that it was compared with.
	differences atomic.Pointer[differences]
}

// versioned is the frame of a version.
type versioned struct {
	version string
	*frame
}

// differences are those of the edition of a version from the earlier one.
type differences struct {
	version string
	list    []*EditionDifference
}

// New is a planner over a store.
func New(store catalog.Store) *Planner { return &Planner{store: store} }

// Comparing is a planner over a store that compares its edition with an earlier
// one, which must stay what it is; nil is none.
func Comparing(store, earlier catalog.Store) *Planner {
	p := New(store)
	if earlier != nil {
		p.earlier = New(earlier)
	}
	return p
}

// reading is one edition that is being asked.
type reading struct {
	view catalog.View
	*frame
}

// network reads the capabilities of a scope.
func (r *reading) network(ctx context.Context, scope catalog.Scope) (*network, error) {
	return newNetwork(r.frame, r.view.Capabilities(ctx, scope))
}

// answer asks one edition, and loads what the request follows from the answer.
func answered[T part](ctx context.Context, p *Planner, x catalog.Expand, ask func(*reading) (*answer, T, error)) (T, error) {
	var found T
	var version string
	var f *frame
	err := p.store.Read(ctx, func(v catalog.View) (err error) {
		version = v.Version()
		if f, err = p.frame(ctx, v); err != nil {
			return err
		}
		a, result, err := ask(&reading{v, f})
		if err != nil {
			return err
		}
		if x != nil {
			if err := link(ctx, v, a.records, result, x()); err != nil {
				return err
			}
		}
		found = result
		return nil
	})
	if err != nil {
		var none T
		return none, err
	}
	p.last.Store(&versioned{version, f}) // not before: until here, the roster might be of half an edition
	return found, nil
}

// frame is that of an edition, made once for each version.
func (p *Planner) frame(ctx context.Context, v catalog.View) (*frame, error) {
	if last := p.last.Load(); last != nil && last.version == v.Version() {
		return last.frame, nil
	}
	roster, err := v.Roster(ctx)
	if err != nil {
		return nil, err
	}
	return newFrame(roster), nil
}

// about answers a question from the part of the relation that scope names.
func about[T part](ctx context.Context, p *Planner, q Question, x catalog.Expand, scope func(*question) catalog.Scope, ask func(*answer, *question) (T, error)) (T, error) {
	return answered(ctx, p, x, func(r *reading) (*answer, T, error) {
		var none T
		question, err := r.ask(q)
		if err != nil {
			return nil, none, err
		}
		n, err := r.network(ctx, scope(question))
		if err != nil {
			return nil, none, err
		}
		a := n.to(question)
		result, err := ask(a, question)
		return a, result, err
	})
}

// Coverage is who covers what.
func (p *Planner) Coverage(ctx context.Context, q Question, x catalog.Expand) (*Coverage, error) {
	return about(ctx, p, q, x, (*question).covers, func(a *answer, q *question) (*Coverage, error) {
		return a.coverage(q), nil
	})
}

// Gaps is a page of the cells that nobody fills.
func (p *Planner) Gaps(ctx context.Context, q Question, orderBy []*GapOrder, w catalog.Window, x catalog.Expand) (*GapConnection, error) {
	found, err := about(ctx, p, q, x, (*question).anywhere, func(a *answer, q *question) (page[*Gap], error) {
		c, err := a.pageOfGaps(q, orderBy, w)
		return page[*Gap]{c}, err
	})
	return found.Connection, err
}

// SinglePointsOfFailure is a page of the hospitals that alone fill a cell.
func (p *Planner) SinglePointsOfFailure(ctx context.Context, q Question, orderBy []*SinglePointOrder, w catalog.Window, x catalog.Expand) (*SinglePointConnection, error) {
	found, err := about(ctx, p, q, x, (*question).covers, func(a *answer, q *question) (page[*SinglePoint], error) {
		c, err := a.pageOfSinglePoints(q, orderBy, w)
		return page[*SinglePoint]{c}, err
	})
	return found.Connection, err
}

// WhatIf is what opens and closes if the network changes. Changes may be of any
// modality, so the whole relation is read.
func (p *Planner) WhatIf(ctx context.Context, changes []*Change, q Question, x catalog.Expand) (*WhatIf, error) {
	whole := func(*question) catalog.Scope { return catalog.Scope{} }
	return about(ctx, p, q, x, whole, func(a *answer, q *question) (*WhatIf, error) { return a.whatIf(q, changes) })
}

// Referrals is a page of the hospitals that are known to offer a modality for a
// disease, the nearest in the network first.
func (p *Planner) Referrals(ctx context.Context, disease, modality string, from *ReferralOrigin, w catalog.Window, x catalog.Expand) (*ReferralConnection, error) {
	found, err := answered(ctx, p, x, func(r *reading) (*answer, page[*Referral], error) {
		var none page[*Referral]
		d, err := r.diseaseNamed(disease, "disease")
		if err != nil {
			return nil, none, err
		}
		m, err := r.modalityNamed(modality, "modality")
		if err != nil {
			return nil, none, err
		}
		n, err := r.network(ctx, catalog.Scope{Modalities: r.counting(m)})
		if err != nil {
			return nil, none, err
		}
		origin, err := n.originNamed(from)
		if err != nil {
			return nil, none, err
		}
		a := n.to(nil)
		c, err := a.pageOfReferrals(origin, d, m, w)
		return a, page[*Referral]{c}, err
	})
	return found.Connection, err
}

// GroupNetwork is the groups, joined where they share a hospital.
func (p *Planner) GroupNetwork(ctx context.Context, x catalog.Expand) (*GroupNetwork, error) {
	return answered(ctx, p, x, func(r *reading) (*answer, *GroupNetwork, error) {
		a := r.bare()
		return a, a.groupNetwork(), nil
	})
}

// BridgingHospitals is a page of the hospitals in two or more groups. Ranking them
// may take longer than the request lasts; the next one then finds it done.
func (p *Planner) BridgingHospitals(ctx context.Context, w catalog.Window, x catalog.Expand) (*BridgeConnection, error) {
	if err := p.rank(ctx); err != nil {
		return nil, err
	}
	found, err := answered(ctx, p, x, func(r *reading) (*answer, page[*Bridge], error) {
		bridges, err := r.bridges.get(ctx)
		if err != nil {
			return nil, page[*Bridge]{}, err
		}
		a := r.bare()
		c, err := a.pageOfBridges(bridges, w)
		return a, page[*Bridge]{c}, err
	})
	return found.Connection, err
}

// rank waits for the ranks of the bridging hospitals. The frame is kept first, so
// that the ranks are not lost with a request that gives up waiting.
func (p *Planner) rank(ctx context.Context) error {
	keep := func(*reading) (*answer, list[*Bridge], error) { return nil, nil, nil }
	if _, err := answered(ctx, p, nil, keep); err != nil {
		return err
	}
	_, err := p.last.Load().bridges.get(ctx)
	return err
}

// Resilience is how much the network can lose.
func (p *Planner) Resilience(ctx context.Context, q Question, x catalog.Expand) (*Resilience, error) {
	return about(ctx, p, q, x, (*question).anywhere, func(a *answer, q *question) (*Resilience, error) {
		return &Resilience{in: a, cells: a.cells(q)}, nil
	})
}

// Improvements are what would help most, at most so many of them. Which hospital
// is likeliest depends on all that it offers, so the whole relation is read.
func (p *Planner) Improvements(ctx context.Context, q Question, by ImprovementGoal, first int, x catalog.Expand) ([]*Improvement, error) {
	if err := size(first); err != nil {
		return nil, err
	}
	whole := func(*question) catalog.Scope { return catalog.Scope{} }
	found, err := about(ctx, p, q, x, whole, func(a *answer, q *question) (list[*Improvement], error) {
		return a.improve(q, by, first), nil
	})
	return found, err
}

// Comparison is two regions or groups side by side.
func (p *Planner) Comparison(ctx context.Context, a, b *CoverageUnit, modalities, diseases []string, x catalog.Expand) (*Comparison, error) {
	q := Question{Modalities: modalities, Diseases: diseases}
	return about(ctx, p, q, x, (*question).covers, func(in *answer, q *question) (*Comparison, error) {
		return in.comparison(q, a, b)
	})
}

// EditionChanges is a page of what the edition says differently from the earlier
// one. It is nil where there is none.
func (p *Planner) EditionChanges(ctx context.Context, where *EditionChangeWhere, w catalog.Window, x catalog.Expand) (*EditionChangeConnection, error) {
	if p.earlier == nil {
		return nil, nil
	}
	var d *differences
	found, err := answered(ctx, p, x, func(r *reading) (*answer, page[*EditionChange], error) {
		if d = p.differences.Load(); d == nil || d.version != r.view.Version() {
			d = &differences{version: r.view.Version()}
			if err := p.earlier.store.Read(ctx, func(earlier catalog.View) (err error) {
				d.list, err = compareViews(ctx, earlier, r.view)
				return err
			}); err != nil {
				return nil, page[*EditionChange]{}, err
			}
		}
		a := r.bare()
		c, err := a.pageOfEditionChanges(d.list, where, w)
		return a, page[*EditionChange]{c}, err
	})
	if err == nil {
		p.differences.Store(d)
	}
	return found.Connection, err
}

// CoverageChanges is how the coverage of the edition differs from that of the
// earlier one. It is nil where there is none.
func (p *Planner) CoverageChanges(ctx context.Context, q Question, x catalog.Expand) (*CoverageChanges, error) {
	if p.earlier == nil {
		return nil, nil
	}
	found, err := about(ctx, p, q, x, (*question).anywhere, func(after *answer, asked *question) (ofEdition, error) {
		compared, err := answered(ctx, p.earlier, x, func(r *reading) (*answer, ofEdition, error) {
			before, earlierAsked, err := r.askKnown(ctx, q)
			if err != nil {
				return nil, ofEdition{}, err
			}
			return before, ofEdition{before.coverageChanges(earlierAsked, after, asked), false}, nil
		})
		compared.later = true // the earlier one's records are linked; the later one's are next
		return compared, err
	})
	return found.CoverageChanges, err
}

// bare is an answer from the roster alone.
func (r *reading) bare() *answer {
	return (&network{frame: r.frame, memberships: r.Memberships, byGroup: r.byGroup, byHospital: r.byHospital}).to(nil)
}

// counting are the modalities that count as one.
func (f *frame) counting(modality int) []int {
	var counting []int
	for m, chain := range f.countsAs {
		for _, broader := range chain {
			if broader == modality {
				counting = append(counting, m)
			}
		}
	}
	return counting
}
