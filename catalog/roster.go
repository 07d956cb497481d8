package catalog

import (
	"context"
	"iter"
)

// View is one edition as a whole: what several questions to it answer belongs
// together. It is good only inside the work that Store.Read hands it to.
type View interface {
	// Version names the edition: equal for equal registries.
	Version() string
	// Roster is who sits where.
	Roster(ctx context.Context) (*Roster, error)
	// Capabilities streams the capability relation, restricted to a scope, by
	// membership and then as printed. An error ends the stream.
	Capabilities(ctx context.Context, scope Scope) iter.Seq2[CapabilityRow, error]
	// Records is that of Store.
	Records(ctx context.Context, keys []Key, x Expand) ([]Node, error)
}

// Scope restricts the capability relation. Each list is of indexes into the
// roster; nil restricts nothing, and an empty list names none of them.
type Scope struct {
	Regions    []int // of the groups that capabilities belong to
	Modalities []int // exactly these: whoever wants narrower ones too names them
	// Diseases keeps capabilities that count for one of these, and those that
	// count for all diseases of a group whose diseases are not known.
	Diseases []int
}

// Roster is who sits where: regions, groups, hospitals and memberships, with the
// vocabulary. Records are named by their place in its lists. A roster is
// shared and must not be changed.
type Roster struct {
	Regions     []RosterRegion     // by code
	Diseases    []RosterDisease    // in vocabulary order
	Modalities  []RosterModality   // in vocabulary order
	Groups      []RosterGroup      // by code
	Hospitals   []RosterHospital   // by name, then by code
	Memberships []RosterMembership // as printed
}

// RosterRegion is a region of the roster.
type RosterRegion struct {
	Code       string
	Neighbours []int // regions across a border, by code
	Children   *int  // residents aged 0 to 14; nil where there is no figure
}

// RosterDisease is a disease of the roster.
type RosterDisease struct {
	Code   string
	Listed bool
}

// RosterModality is a modality of the roster.
type RosterModality struct {
	Code    string
	Broader int // the modality that it counts as; -1 where there is none
}

// RosterGroup is a group of the roster.
type RosterGroup struct {
	Code          string
	Region        int
	DiseasesKnown bool
	Diseases      []int // that it treats, in vocabulary order
}

// RosterHospital is a hospital of the roster.
type RosterHospital struct {
	Code   string
	Name   string // as printed
	Region int
}

// RosterMembership is a hospital's place in a group of the roster.
type RosterMembership struct {
	Group, Hospital int
	Role            Role
}

// CapabilityRow is a capability: one printed modality and scope of a membership.
type CapabilityRow struct {
	Membership, Modality int // places in the roster
	// Scoped says that the capability counts for Diseases alone, in vocabulary
	// order; otherwise it counts for all of its group's, and Diseases is nil.
	Scoped   bool
	Diseases []int
}
