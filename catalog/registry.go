package catalog

import "time"

// Registry is the edition that a store answers from.
type Registry struct {
	Edition  string    // as the list names itself
	Version  string    // a hash of the content: equal for equal registries
	LoadedAt time.Time // when the store took it up
	Counts   Counts
	Sources  []*Source // by code
}

// Counts count the records of a registry. Regions, diseases and modalities are
// those of the vocabulary.
type Counts struct {
	Regions, Groups, Hospitals, Memberships, Capabilities, Diseases, Modalities, Departments, Findings int
}
