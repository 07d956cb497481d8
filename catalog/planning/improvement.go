package planning

import (
	"cmp"
	"slices"
	"sync"

	"oncograph/catalog"
)

// ImprovementGoal is what an improvement is to close the most of.
type ImprovementGoal string

// The goals. Equals by one are settled by the other.
const (
	MostGaps     ImprovementGoal = "GAPS"
	MostChildren ImprovementGoal = "CHILDREN"
)

// Improvement is a modality that a hospital would take up in a group where it
// sits, for all diseases of the group.
type Improvement struct {
	in         *answer
	membership int
	modality   int
	closed     []*CoverageCell
	Closed     []*Gap // that it closes, and those before it do not, in the order of cells
	GapCount   int    // after it
}

// addition is a modality for a group: what it closes does not depend on which
// member takes it up.
type addition struct {
	membership, modality int
	closes               []int // gaps, by place
	open                 int   // of these, how many are not closed yet
	children             int   // behind them
}

// improve finds additions one after the other, each the best of those left: a
// greedy choice, whose gaps are never fewer than 63 % of the best possible
// (Nemhauser, Wolsey, Fisher: "An analysis of approximations for maximizing
// submodular set functions", Mathematical Programming 14, 1978).
func (a *answer) improve(q *question, by ImprovementGoal, first int) []*Improvement {
	gaps := ofStatus(a.cells(q), Absent)
	additions, closing := a.additions(q, gaps)
	closed := make([]bool, len(gaps))
	left := len(gaps)
	var taken []*addition
	found := []*Improvement{}
	for len(found) < first {
		best := -1
		for i, candidate := range additions {
			if candidate.open > 0 && (best < 0 || a.compare(candidate, additions[best], by) < 0) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		chosen := additions[best]
		var cells []*CoverageCell
		for _, gap := range chosen.closes {
			if closed[gap] {
				continue
			}
			closed[gap] = true
			cells = append(cells, gaps[gap])
			for _, other := range closing[gap] {
				additions[other].open--
			}
		}
		left -= len(cells)
		taken = append(taken, chosen)
		found = append(found, &Improvement{a, chosen.membership, chosen.modality, cells, gapsOf(cells, a.with(slices.Clone(taken))), left})
	}
	return found
}

// with is the answer about the network to which some additions were made, made once.
func (a *answer) with(taken []*addition) func() *answer {
	return sync.OnceValue(func() *answer {
		n := a.copy()
		for _, t := range taken {
			n.capabilities[t.membership] = append(slices.Clone(n.capabilities[t.membership]), capability{modality: t.modality})
		}
		return a.of(n)
	})
}

// compare puts the better of two additions first: by the goal, then, among
// equals, a lead before a member, the hospital with the most modalities, its
// name, the group's code, and the modality.
func (a *answer) compare(x, y *addition, by ImprovementGoal) int {
	gaps, children := cmp.Compare(y.open, x.open), cmp.Compare(y.children, x.children)
	if by == MostChildren {
		gaps, children = children, gaps
	}
	return cmp.Or(gaps, children, a.compareMembers(x.membership, y.membership),
		cmp.Compare(a.memberships[x.membership].Group, a.memberships[y.membership].Group), cmp.Compare(x.modality, y.modality))
}

// compareMembers puts the member first that is likelier to take up a modality.
func (a *answer) compareMembers(x, y int) int {
	m, n := a.memberships[x], a.memberships[y]
	lead := func(role catalog.Role) int {
		if role == catalog.Lead {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(lead(m.Role), lead(n.Role)),
		cmp.Compare(a.modalityCount(n.Hospital), a.modalityCount(m.Hospital)), cmp.Compare(m.Hospital, n.Hospital))
}

// modalityCount is how many distinct modalities are printed for a hospital.
func (a *answer) modalityCount(hospital int) int {
	var modalities []int
	for _, m := range a.byHospital[hospital] {
		for _, c := range a.capabilities[m] {
			modalities = append(modalities, c.modality)
		}
	}
	return len(distinct(modalities))
}

// additions are those that would close gaps, each with the gaps that it would
// close, and for each gap the additions that would close it.
func (a *answer) additions(q *question, gaps []*CoverageCell) (additions []*addition, closing [][]int) {
	closing = make([][]int, len(gaps))
	at := map[[2]int]int{} // by group and modality
	best := map[int]int{}  // by group, the member that would take up a modality
	for i, gap := range gaps {
		for _, g := range gap.unit.groups {
			group := a.Groups[g]
			if len(a.byGroup[g]) == 0 || gap.disease >= 0 && (!group.DiseasesKnown || !slices.Contains(group.Diseases, gap.disease)) {
				continue
			}
			if _, met := best[g]; !met {
				best[g] = slices.MinFunc(a.byGroup[g], a.compareMembers)
			}
			for _, m := range q.modalities {
				if !slices.Contains(a.countsAs[m], gap.modality) {
					continue
				}
				key := [2]int{g, m}
				if _, met := at[key]; !met {
					at[key] = len(additions)
					additions = append(additions, &addition{membership: best[g], modality: m, children: gap.Children().Count})
				}
				one := additions[at[key]]
				one.closes = append(one.closes, i)
				one.open++
				closing[i] = append(closing[i], at[key])
			}
		}
	}
	return additions, closing
}

// Group is the group.
func (i *Improvement) Group() *catalog.Group { return groupOr(i.in, i.place().Group) }

// Hospital is the hospital.
func (i *Improvement) Hospital() *catalog.Hospital {
	return record[*catalog.Hospital](i.in, i.in.hospitalKey(i.place().Hospital))
}

// Membership is its place in the group.
func (i *Improvement) Membership() *catalog.Membership {
	return record[*catalog.Membership](i.in, i.in.membershipKey(i.membership))
}

// Modality is what it would take up.
func (i *Improvement) Modality() *catalog.Modality {
	return record[*catalog.Modality](i.in, i.in.modalityKey(i.modality))
}

// Children are those behind the gaps that it closes.
func (i *Improvement) Children() *Children { return i.in.childrenBehind(i.closed) }

func (i *Improvement) place() catalog.RosterMembership { return i.in.memberships[i.membership] }

func (i *Improvement) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "group":
		return one(i.place().Group, i.in.groupKey), nil
	case "hospital":
		return one(i.place().Hospital, i.in.hospitalKey), nil
	case "membership":
		return one(i.membership, i.in.membershipKey), nil
	case "modality":
		return one(i.modality, i.in.modalityKey), nil
	case "closed":
		return nil, parts(i.Closed...)
	case "children":
		return nil, parts(i.Children())
	}
	return nil, nil
}

// list is a plain list of parts.
type list[T part] []T

func (l list[T]) follow(f catalog.Follow) (keys []catalog.Key, next []part) {
	for _, p := range l {
		k, n := p.follow(f)
		keys, next = append(keys, k...), append(next, n...)
	}
	return keys, next
}
