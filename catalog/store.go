package catalog

import "context"

// Store answers questions about one edition of the registry.
//
// Every method reads one edition as a whole: of two editions, one that is being
// replaced and the one that replaces it, an answer never mixes records. Records
// are shared and must not be changed. Lists come in the order that the fields'
// comments give; where nothing else is said, by code, and texts compare by code
// point. A slice that is empty is not nil.
//
// An Expand names what the caller will follow from the records. A store may
// load more than it names, never less; what is not loaded panics when it is
// followed, so that it can't be taken for absent.
//
// Errors are *Error: BadUserInput for an argument that can't be answered, whose
// path starts at the arguments of the field; Unavailable where the store can't
// be reached or holds no registry; the context's own error, wrapped in an
// Unavailable, when it ends first. A method that returns an error returns
// nothing else.
type Store interface {
	// Registry describes the edition.
	Registry(ctx context.Context) (*Registry, error)

	// Records returns, for each key, its record, or nil where there is none.
	// The kinds are those of Kinds.
	Records(ctx context.Context, keys []Key, x Expand) ([]Node, error)

	// Regions lists the regions that match, in vocabulary order.
	Regions(ctx context.Context, where *RegionWhere, x Expand) ([]*Region, error)
	// Diseases lists the diseases that match, in vocabulary order.
	Diseases(ctx context.Context, where *DiseaseWhere, x Expand) ([]*Disease, error)
	// Modalities lists the modalities that match, in vocabulary order.
	Modalities(ctx context.Context, where *ModalityWhere, x Expand) ([]*Modality, error)

	// Hospitals returns a page of the hospitals that match. An unknown code in
	// an offers or lacks of the filter is BadUserInput; in any other place of a
	// filter it matches nothing.
	Hospitals(ctx context.Context, q HospitalQuery, x Expand) (*HospitalConnection, error)
	// Groups returns a page of the groups that match, with the same errors.
	Groups(ctx context.Context, q GroupQuery, x Expand) (*GroupConnection, error)
	// Departments returns a page of the departments.
	Departments(ctx context.Context, q DepartmentQuery, x Expand) (*DepartmentConnection, error)
	// Findings returns a page of the findings that match.
	Findings(ctx context.Context, q FindingQuery, x Expand) (*FindingConnection, error)
	// Search returns a page of the records that a text finds, best first. A
	// blank text finds nothing.
	Search(ctx context.Context, q SearchQuery, x Expand) (*SearchConnection, error)

	// Read hands one edition to work and returns its error. Where the edition is
	// replaced under way, work may be called again with the one that took its
	// place; what it found before is then to be forgotten.
	Read(ctx context.Context, work func(View) error) error

	// Package is the registry directory of the edition.
	Package(ctx context.Context) (*Package, error)

	// Ping is nil when the store is reachable and holds a registry.
	Ping(ctx context.Context) error
	// Close frees what the store holds. Nothing may be asked of it afterwards.
	Close(ctx context.Context) error
}

// Package is the directory of a registry, zipped: a CSV file for each table, and
// the datapackage.json that describes them.
type Package struct {
	Version string // of the registry
	Zip     []byte
}

// Expand names the links that a caller will follow from the records of an
// answer. It is a function, so that a store which loads everything never calls
// it. nil follows nothing.
type Expand func() []Follow

// Follow is one link that a caller will follow, with what it will follow from
// there in turn. Fields are those of the GraphQL schema that lead to records or
// count them, in the order of the request; a field that is asked for twice, with
// other arguments perhaps, stands twice.
type Follow struct {
	On    string // the type that the field is asked of: "Group", or an interface such as "Node"
	Field string // such as "memberships", "nodes", "totalCount"
	// Hospitals or Groups is the page asked for, where the field is such a list.
	Hospitals *HospitalQuery
	Groups    *GroupQuery
	// First is how many rows are asked for, where the field is a list that takes
	// no cursor.
	First  int
	Expand []Follow
}
