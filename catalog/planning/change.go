package planning

import (
	"slices"

	"oncograph/catalog"
)

// Change is one change to the network: exactly one field is set.
type Change struct {
	CloseHospital                   *string
	AddCapability, RemoveCapability *CapabilityChange
	AddMembership                   *MembershipAddition
	RemoveMembership                *MembershipRemoval
}

// CapabilityChange is a modality of a member of a group. Without diseases it is
// added for all diseases of the group, and removed as a whole.
type CapabilityChange struct {
	Group, Hospital, Modality string
	Diseases                  []string
}

// MembershipAddition is a hospital that joins a group, with modalities that are
// not scoped.
type MembershipAddition struct {
	Group, Hospital string
	Role            catalog.Role
	Modalities      []string
}

// MembershipRemoval is a hospital that leaves a group.
type MembershipRemoval struct{ Group, Hospital string }

// changing is a copy of a network to which changes are applied.
type changing struct {
	*network
	closed  map[int]int  // hospitals that are closed, by the place of the change
	touched map[int]bool // groups in which something changed
}

// apply applies changes in order to a copy. The error is about the first that
// can't apply, at its path.
func (n *network) apply(changes []*Change) (*changing, error) {
	c := &changing{network: n.copy(), closed: map[int]int{}, touched: map[int]bool{}}
	for i, change := range changes {
		if err := c.apply(i, change); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *changing) apply(i int, change *Change) error {
	path := []any{"changes", i}
	set := 0
	for _, is := range []bool{change.CloseHospital != nil, change.AddCapability != nil, change.RemoveCapability != nil, change.AddMembership != nil, change.RemoveMembership != nil} {
		if is {
			set++
		}
	}
	if set != 1 {
		return catalog.BadInput(path, "a change sets exactly one of closeHospital, addCapability, removeCapability, addMembership and removeMembership, this one sets %d", set)
	}
	switch {
	case change.CloseHospital != nil:
		return c.closeHospital(i, *change.CloseHospital, at(path, "closeHospital"))
	case change.AddCapability != nil:
		return c.addCapability(change.AddCapability, at(path, "addCapability"))
	case change.RemoveCapability != nil:
		return c.removeCapability(change.RemoveCapability, at(path, "removeCapability"))
	case change.AddMembership != nil:
		return c.addMembership(change.AddMembership, at(path, "addMembership"))
	}
	return c.removeMembership(change.RemoveMembership, at(path, "removeMembership"))
}

func (c *changing) closeHospital(i int, code string, path []any) error {
	hospital, err := c.open(code, path)
	if err != nil {
		return err
	}
	for _, m := range c.byHospital[hospital] {
		c.touched[c.memberships[m].Group] = true
	}
	c.close(hospital)
	c.closed[hospital] = i
	return nil
}

// open is a hospital that no change has closed.
func (c *changing) open(code string, path []any) (int, error) {
	hospital, err := c.hospitalNamed(code, path...)
	if err != nil {
		return 0, err
	}
	if i, closed := c.closed[hospital]; closed {
		return 0, catalog.BadInput(path, "changes[%d] has closed %s already", i, code)
	}
	return hospital, nil
}

// membershipOf is the place of a hospital in a group, which it must have.
func (c *changing) membershipOf(group, hospital string, path []any) (int, error) {
	g, err := c.groupNamed(group, at(path, "group")...)
	if err != nil {
		return 0, err
	}
	h, err := c.open(hospital, at(path, "hospital"))
	if err != nil {
		return 0, err
	}
	m := c.member(g, h)
	if m < 0 {
		return 0, catalog.BadInput(at(path, "hospital"), "%s is not a member of %s", hospital, group)
	}
	return m, nil
}

// diseasesOf are the diseases that a change names, which the group must treat;
// of a group whose diseases are not known nobody can say that it does not.
func (c *changing) diseasesOf(membership int, codes []string, path []any) ([]int, error) {
	diseases, err := c.diseasesNamed(codes, path...)
	if err != nil {
		return nil, err
	}
	group := c.groupOf(membership)
	for i, code := range codes {
		d := slices.IndexFunc(c.Diseases, func(d catalog.RosterDisease) bool { return d.Code == code })
		if group.DiseasesKnown && !slices.Contains(group.Diseases, d) {
			return nil, catalog.BadInput(at(path, i), "%s does not treat %s", group.Code, code)
		}
	}
	return diseases, nil
}

func (c *changing) addCapability(change *CapabilityChange, path []any) error {
	m, err := c.membershipOf(change.Group, change.Hospital, path)
	if err != nil {
		return err
	}
	modality, err := c.modalityNamed(change.Modality, at(path, "modality")...)
	if err != nil {
		return err
	}
	added := capability{modality: modality}
	if change.Diseases != nil {
		added.scoped = true
		if added.diseases, err = c.diseasesOf(m, change.Diseases, at(path, "diseases")); err != nil {
			return err
		}
	}
	c.touched[c.memberships[m].Group] = true
	c.capabilities[m] = append(slices.Clone(c.capabilities[m]), added)
	return nil
}

func (c *changing) removeCapability(change *CapabilityChange, path []any) error {
	m, err := c.membershipOf(change.Group, change.Hospital, path)
	if err != nil {
		return err
	}
	modality, err := c.modalityNamed(change.Modality, at(path, "modality")...)
	if err != nil {
		return err
	}
	var of, others []capability // of the modality, and of the others
	var counted []int           // the diseases for which the modality counts
	for _, has := range c.capabilities[m] {
		if has.modality != modality {
			others = append(others, has)
			continue
		}
		of = append(of, has)
		counted = append(counted, c.countsFor(m, has)...)
	}
	if len(of) == 0 {
		return catalog.BadInput(at(path, "modality"), "%s does not offer %s in %s, so there is nothing to remove", change.Hospital, change.Modality, change.Group)
	}
	if change.Diseases != nil {
		removed, err := c.diseasesOf(m, change.Diseases, at(path, "diseases"))
		if err != nil {
			return err
		}
		for i, code := range change.Diseases {
			if !slices.ContainsFunc(counted, func(d int) bool { return c.Diseases[d].Code == code }) {
				return catalog.BadInput(at(path, "diseases", i), "%s does not offer %s for %s in %s, so there is nothing to remove", change.Hospital, change.Modality, code, change.Group)
			}
		}
		for _, has := range of {
			left := slices.DeleteFunc(slices.Clone(c.countsFor(m, has)), func(d int) bool { return slices.Contains(removed, d) })
			switch {
			case c.might(m, has): // it names no disease that could be removed
				others = append(others, has)
			case len(left) > 0:
				others = append(others, capability{modality, true, left})
			}
		}
	}
	c.touched[c.memberships[m].Group] = true
	c.capabilities[m] = others
	return nil
}

func (c *changing) addMembership(change *MembershipAddition, path []any) error {
	g, err := c.groupNamed(change.Group, at(path, "group")...)
	if err != nil {
		return err
	}
	h, err := c.open(change.Hospital, at(path, "hospital"))
	if err != nil {
		return err
	}
	if c.member(g, h) >= 0 {
		return catalog.BadInput(at(path, "hospital"), "%s is a member of %s already", change.Hospital, change.Group)
	}
	var capabilities []capability
	if change.Modalities != nil {
		modalities, err := c.modalitiesNamed(change.Modalities, at(path, "modalities")...)
		if err != nil {
			return err
		}
		for _, m := range modalities {
			capabilities = append(capabilities, capability{modality: m})
		}
	}
	m := len(c.memberships)
	c.memberships = append(c.memberships, catalog.RosterMembership{Group: g, Hospital: h, Role: change.Role})
	c.capabilities = append(c.capabilities, capabilities)
	c.byGroup[g] = append(slices.Clone(c.byGroup[g]), m)
	c.byHospital[h] = append(slices.Clone(c.byHospital[h]), m)
	c.touched[g] = true
	return nil
}

func (c *changing) removeMembership(change *MembershipRemoval, path []any) error {
	m, err := c.membershipOf(change.Group, change.Hospital, path)
	if err != nil {
		return err
	}
	c.touched[c.memberships[m].Group] = true
	c.leave(m)
	return nil
}
