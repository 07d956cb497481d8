package catalog

// Membership is a hospital's place in a group. Its code is group/hospital.
type Membership struct {
	Key
	Role     Role
	Position int    // 1, 2, … in printed order over the whole list
	Printed  string // the division of work as printed, "" where none is
	Links    MembershipLinks
}

// MembershipLinks are the records that a membership is linked with.
type MembershipLinks struct {
	Group        One[*Group]
	Hospital     One[*Hospital]
	Capabilities List[*Capability] // as printed
	Modalities   List[*Modality]   // those printed, in vocabulary order
	Diseases     List[*Disease]    // for which it has a capability that counts, in vocabulary order
	Provenance   List[*Provenance]
	Findings     List[*Finding]
}

// Role is what a hospital is in a group.
type Role string

// The roles.
const (
	Lead   Role = "LEAD"   // 牵头单位
	Member Role = "MEMBER" // 成员单位
)

// Work is the division of work as printed, or nil.
func (m *Membership) Work() *string { return orNull(m.Printed) }

// Group is the group.
func (m *Membership) Group() *Group { return m.Links.Group.Get() }

// Hospital is the hospital.
func (m *Membership) Hospital() *Hospital { return m.Links.Hospital.Get() }

// Capabilities are what the hospital does in the group, as printed.
func (m *Membership) Capabilities() []*Capability { return m.Links.Capabilities.Get() }

// Modalities are those printed for the hospital in the group, in vocabulary order.
func (m *Membership) Modalities() []*Modality { return m.Links.Modalities.Get() }

// Diseases are those for which the hospital has a capability that counts in the
// group, in vocabulary order.
func (m *Membership) Diseases() []*Disease { return m.Links.Diseases.Get() }

// Provenance says where the facts of the membership come from.
func (m *Membership) Provenance() []*Provenance { return m.Links.Provenance.Get() }

// Findings are what is odd about the membership in its source.
func (m *Membership) Findings() []*Finding { return m.Links.Findings.Get() }

// MembershipWhere is a filter of memberships. A nil filter holds for every
// membership.
type MembershipWhere struct {
	And, Or    []*MembershipWhere
	Not        *MembershipWhere
	Role       *EnumWhere[Role]
	Group      *GroupWhere
	Hospital   *HospitalWhere
	Modalities *Relation[ModalityWhere] // as Membership.Modalities
	Diseases   *Relation[DiseaseWhere]  // as Membership.Diseases
}

// Match says whether the filter holds for a membership, every link of which
// that the filter follows must be loaded.
func (w *MembershipWhere) Match(m *Membership) bool {
	return w == nil ||
		w.Role.Match(m.Role) &&
			(w.Group == nil || w.Group.Match(m.Group())) &&
			(w.Hospital == nil || w.Hospital.Match(m.Hospital())) &&
			(w.Modalities == nil || matchRelation(w.Modalities, m.Modalities(), (*ModalityWhere).Match)) &&
			(w.Diseases == nil || matchRelation(w.Diseases, m.Diseases(), (*DiseaseWhere).Match)) &&
			combine(w.And, w.Or, w.Not, func(w *MembershipWhere) bool { return w.Match(m) })
}

func (w *MembershipWhere) children() []child {
	return concat(
		logic(w.And, w.Or, w.Not),
		toOne("group", w.Group),
		toOne("hospital", w.Hospital),
		toMany("modalities", w.Modalities),
		toMany("diseases", w.Diseases),
	)
}

// Capability is one printed modality and scope of a membership. Its code is
// group/hospital/modality, with +disease for each disease of its scope.
type Capability struct {
	Key
	// Scoped says that the list names the diseases that the capability is for;
	// otherwise it counts for all of its group's.
	Scoped bool
	Links  CapabilityLinks
}

// CapabilityLinks are the records that a capability is linked with.
type CapabilityLinks struct {
	Membership One[*Membership]
	Modality   One[*Modality]
	Diseases   List[*Disease] // for which it counts, in vocabulary order
}

// Membership is the hospital's place in the group where it has the capability.
func (c *Capability) Membership() *Membership { return c.Links.Membership.Get() }

// Modality is what the hospital does.
func (c *Capability) Modality() *Modality { return c.Links.Modality.Get() }

// Diseases are those for which the capability counts, in vocabulary order; none
// where the capability is not scoped and the group's diseases are not known.
func (c *Capability) Diseases() []*Disease { return c.Links.Diseases.Get() }

// MembershipRelation is a filter of the memberships at the end of a to-many link.
type MembershipRelation = Relation[MembershipWhere]

// MembershipCount is a filter of how many of those memberships match.
type MembershipCount = RelationCount[MembershipWhere]

// RoleWhere is a filter of a role.
type RoleWhere = EnumWhere[Role]
