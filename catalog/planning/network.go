package planning

import (
	"iter"
	"slices"

	"oncograph/catalog"
)

// network is who does what, in which group, for which diseases: a frame with the
// capabilities of each membership. It never changes; changes make another one.
type network struct {
	*frame
	memberships         []catalog.RosterMembership // the roster's, then those that changes added
	byGroup, byHospital [][]int                    // memberships; those that have left are missing
	capabilities        [][]capability             // by membership
}

// capability is one modality of a membership, for the diseases that it names or,
// not scoped, for all of its group's.
type capability struct {
	modality int
	scoped   bool
	diseases []int
}

// newNetwork reads the capabilities into a frame.
func newNetwork(f *frame, rows iter.Seq2[catalog.CapabilityRow, error]) (*network, error) {
	n := &network{
		frame: f, memberships: f.Memberships, byGroup: f.byGroup, byHospital: f.byHospital,
		capabilities: make([][]capability, len(f.Memberships)),
	}
	for row, err := range rows {
		if err != nil {
			return nil, err
		}
		n.capabilities[row.Membership] = append(n.capabilities[row.Membership], capability{row.Modality, row.Scoped, row.Diseases})
	}
	return n, nil
}

// groupOf is the group of a membership.
func (n *network) groupOf(membership int) *catalog.RosterGroup {
	return &n.Groups[n.memberships[membership].Group]
}

// countsFor are the diseases for which a capability of a membership counts:
// those that it names, or all of the group's.
func (n *network) countsFor(membership int, c capability) []int {
	if c.scoped {
		return c.diseases
	}
	return n.groupOf(membership).Diseases
}

// might says whether a capability may count for diseases that nobody knows: it
// names none, and its group's are not printed.
func (n *network) might(membership int, c capability) bool {
	return !c.scoped && !n.groupOf(membership).DiseasesKnown
}

// member is the membership of a hospital in a group, or -1.
func (n *network) member(group, hospital int) int {
	for _, m := range n.byHospital[hospital] {
		if n.memberships[m].Group == group {
			return m
		}
	}
	return -1
}

// hospitalsOf are the distinct hospitals of memberships, by name.
func (n *network) hospitalsOf(memberships []int) []int {
	hospitals := make([]int, len(memberships))
	for i, m := range memberships {
		hospitals[i] = n.memberships[m].Hospital
	}
	return distinct(hospitals)
}

// groupsOf are the distinct groups of memberships, by code.
func (n *network) groupsOf(memberships []int) []int {
	groups := make([]int, len(memberships))
	for i, m := range memberships {
		groups[i] = n.memberships[m].Group
	}
	return distinct(groups)
}

// copy is the same network, the lists of which may be replaced one by one.
func (n *network) copy() *network {
	c := *n
	c.memberships = slices.Clone(n.memberships)
	c.byGroup, c.byHospital = slices.Clone(n.byGroup), slices.Clone(n.byHospital)
	c.capabilities = slices.Clone(n.capabilities)
	return &c
}

// leave takes a membership out of a copy.
func (n *network) leave(membership int) {
	m := n.memberships[membership]
	n.byGroup[m.Group] = without(n.byGroup[m.Group], membership)
	n.byHospital[m.Hospital] = without(n.byHospital[m.Hospital], membership)
}

// close takes a hospital out of all its groups in a copy. A group keeps its
// diseases and its cells.
func (n *network) close(hospital int) {
	for _, m := range n.byHospital[hospital] {
		n.leave(m)
	}
}

// distinct sorts a list of its own and drops repeats.
func distinct(places []int) []int {
	slices.Sort(places)
	return slices.Compact(places)
}

// without is a list without one element.
func without(list []int, element int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(e int) bool { return e == element })
}
