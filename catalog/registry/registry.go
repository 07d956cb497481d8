// Package registry is the registry as tidy data: one table per kind of node or
// edge, held as rows in memory and as a directory of CSV files with a
// datapackage.json on disk. It knows the tables, their keys and their types;
// what the rows mean together, as a graph, is the business of catalog/edition.
package registry

// Registry is one edition of the national list, with the vocabulary that it is
// written in and the provenance of every fact. The order of the rows of each
// table is part of it: memberships and capabilities stand as printed,
// vocabularies in vocabulary order, all else by key.
type Registry struct {
	Edition string // as the list names itself, e.g. "第一批"

	Sources           []Source
	Regions           []Region
	RegionNeighbours  []RegionNeighbour
	Indicators        []Indicator
	Diseases          []Disease
	Modalities        []Modality
	Hospitals         []Hospital
	Groups            []Group
	GroupDiseases     []GroupDisease
	Memberships       []Membership
	Capabilities      []Capability
	CapabilityScopes  []CapabilityScope
	Departments       []Department
	DepartmentDisease []DepartmentDisease
	Staff             []Staff
	Experts           []Expert
	Equipment         []Equipment
	Techniques        []Technique
	TechniqueDiseases []TechniqueDisease
	Collaborations    []Collaboration
	Provenance        []Provenance
	Findings          []Finding
}

// Source is a document that facts come from. sources.csv
type Source struct {
	Code      string // e.g. "cooperative-groups.first-edition"
	Title     string
	Publisher string
	Edition   string
	Note      string
}

// Region is a first-level division of the country, or the Corps. regions.csv
type Region struct {
	Code          string // e.g. "CN-BJ"
	NameZH        string
	NameEN        string
	RomanizedName string // pinyin without tones, syllables spaced: "bei jing"
	Kind          string // MUNICIPALITY, PROVINCE, AUTONOMOUS_REGION, CORPS
	TileX, TileY  int    // place in the tile grid map
}

// RegionNeighbour says that two regions share a border; each border stands
// once in each direction. region_neighbours.csv
type RegionNeighbour struct{ Region, Neighbour string }

// Indicator is a figure of a region for a year. indicators.csv
type Indicator struct {
	Region    string
	Indicator string // POPULATION, SHARE_AGED_0_14, CHILDREN_0_14
	Year      int
	Value     float64
	Unit      string // PERSONS or PERCENT
	Status    string // AS_PRINTED, or INFERRED where it is worked out from printed figures
	Source    string // code
	Locator   string // "line N"
	NoteZH    string // how it was worked out, "" where it is printed
	NoteEN    string
}

// Disease is an entry of the vocabulary of diseases. diseases.csv
type Disease struct {
	Code, NameZH, NameEN, RomanizedName string
	ICCC3                               string // group of the International Classification of Childhood Cancer, 3rd edition
	Listed                              bool   // one of those that the national list assigns to groups
	Broader                             string // code or ""
	Variants                            string // other spellings in print, joined by ";"
}

// Modality is an entry of the vocabulary of what a hospital can do. modalities.csv
type Modality struct {
	Code, NameZH, NameEN, RomanizedName string
	Kind                                string // TREATMENT or SERVICE
	Broader                             string // code or ""
	Variants                            string // other spellings in print, joined by ";"
}

// Hospital is known by its name without spaces. hospitals.csv
type Hospital struct {
	Code          string // e.g. "bei-jing-da-xue-di-yi-yi-yuan"
	NameZH        string
	NameEN        string // "" where none is known
	RomanizedName string
	Region        string
}

// Group is a cooperative group. groups.csv
type Group struct {
	Code          string // region-number, e.g. "CN-BJ-1"
	Region        string
	Number        int
	Label         string // as printed: "协作组一"
	RomanizedName string // of its name: "bei jing xie zuo zu yi"
}

// GroupDisease says that a group treats a disease. group_diseases.csv
type GroupDisease struct {
	Group, Disease string
	Focus          bool // printed as 重点救治
}

// Membership says that a hospital sits in a group. memberships.csv, in printed
// order over the whole list.
type Membership struct {
	Group, Hospital string
	Role            string // LEAD or MEMBER
	Position        int    // 1, 2, … in printed order over the whole list
	Work            string // the division of work as printed, "" where none is
}

// Capability is one printed modality and scope of a membership.
// capabilities.csv, in printed order within the membership.
type Capability struct {
	Group, Hospital string
	Position        int // 1, 2, … within the membership
	Modality        string
	Scoped          bool // it names its diseases (CapabilityScope); else all of the group's count
}

// CapabilityScope is one disease that a scoped capability names.
// capability_scopes.csv
type CapabilityScope struct {
	Group, Hospital string
	Position        int
	Disease         string
}

// Department is a hospital's department. departments.csv
type Department struct {
	Code, Hospital, NameZH, NameEN string
	RomanizedName                  string
	Beds                           int
	Disciplines                    string // joined by ";"
	Biobank                        string
	NationalProjectsOver           int // more than this many
	ProvincialProjectsOver         int
	PapersOver                     int
	Patents                        int
	Awards                         string // joined by ";"
}

// DepartmentDisease says that a department treats a disease. department_diseases.csv
type DepartmentDisease struct{ Department, Disease string }

// Staff counts a department's people of one title. staff.csv
type Staff struct {
	Department, Title string // title as in the source with spaces: "chief physicians"
	Count             int
}

// Expert is a person whom the source names. experts.csv
type Expert struct {
	Code, Department, Name string
	Titles                 string // joined by ";"
}

// Equipment is a device or installation of a department. equipment.csv
type Equipment struct{ Code, Department, Name string }

// Technique is a named procedure of a department. techniques.csv
type Technique struct {
	Code, Department, NameZH, NameEN string
	RomanizedName                    string // of NameZH, "" where there is none
	Modality                         string // code or ""
	Claim                            string // what the source claims of it, or ""
}

// TechniqueDisease says what a technique is for. technique_diseases.csv
type TechniqueDisease struct{ Technique, Disease string }

// Collaboration is a department's partner and subject. collaborations.csv
type Collaboration struct{ Department, Partner, Subject string }

// Provenance says where one fact of one record comes from; a fact printed on
// several lines (cut by a page break) has several. provenance.csv
type Provenance struct {
	Kind    string // kind of the record: GROUP, MEMBERSHIP, HOSPITAL, DEPARTMENT, …
	Subject string // its code; a membership's is group/hospital
	Fact    string // the field that it backs: "label", "diseases", "role", "capabilities", …
	Status  string // AS_PRINTED, CORRECTED, INFERRED
	Source  string // code
	Locator string // "line N" of a table; a path such as "hospital.name" in a profile
	// AsPrinted is the text as printed, spaces included; "" where nothing is printed.
	AsPrinted string
	NoteZH    string // the reason for a correction or an inference
	NoteEN    string
}

// Finding is something odd in a source, and what was done about it. findings.csv
type Finding struct {
	Code                       string // F001, F002, … in the order of the source
	Rule                       string // e.g. "ROLE_WITHOUT_HOSPITAL"
	Severity                   string // ERROR, WARNING, INFO
	Source, Locator, AsPrinted string
	MessageZH, MessageEN       string
	ResolutionZH, ResolutionEN string // what was done about it
	Kind, Subject              string // the record it is about, as in Provenance; "" where there is none
}
