package catalog

// Department is a department of a hospital, as a profile of it tells.
type Department struct {
	Key
	Names
	BedCount    int // 0 where the source does not say
	Disciplines []string
	Staff       []*Staff
	Research    Research
	Links       DepartmentLinks
}

// DepartmentLinks are the records that a department is linked with.
type DepartmentLinks struct {
	Hospital       One[*Hospital]
	Experts        List[*Expert]
	Equipment      List[*Equipment]
	Techniques     List[*Technique]
	Diseases       List[*Disease] // in vocabulary order
	Collaborations List[*Collaboration]
	Provenance     List[*Provenance]
	Findings       List[*Finding]
}

// Staff counts the people of a department who have a title. One person may be
// counted under several titles.
type Staff struct {
	Title string
	Count int
}

// Research is what a department's profile says of its research. Zero and ""
// mean that it does not say.
type Research struct {
	BiobankText                                             string
	NationalProjects, ProvincialProjects, Papers, PatentSum int
	Awards                                                  []string
}

// Biobank describes the department's bank of samples, or nil.
func (r *Research) Biobank() *string { return orNull(r.BiobankText) }

// NationalProjectsOver is a number that national projects exceed, or nil.
func (r *Research) NationalProjectsOver() *int { return positive(r.NationalProjects) }

// ProvincialProjectsOver is a number that provincial projects exceed, or nil.
func (r *Research) ProvincialProjectsOver() *int { return positive(r.ProvincialProjects) }

// PapersOver is a number that papers exceed, or nil.
func (r *Research) PapersOver() *int { return positive(r.Papers) }

// Patents counts patents, or is nil.
func (r *Research) Patents() *int { return positive(r.PatentSum) }

func positive(n int) *int {
	if n <= 0 {
		return nil
	}
	return &n
}

// Beds counts the department's beds, or is nil.
func (d *Department) Beds() *int { return positive(d.BedCount) }

// Hospital is the hospital that the department belongs to.
func (d *Department) Hospital() *Hospital { return d.Links.Hospital.Get() }

// Experts are the people whom the source names, in its order.
func (d *Department) Experts() []*Expert { return d.Links.Experts.Get() }

// Equipment is what the source names, in its order.
func (d *Department) Equipment() []*Equipment { return d.Links.Equipment.Get() }

// Techniques are those that the source names, in its order.
func (d *Department) Techniques() []*Technique { return d.Links.Techniques.Get() }

// Diseases are those that the department treats, in vocabulary order.
func (d *Department) Diseases() []*Disease { return d.Links.Diseases.Get() }

// Collaborations are the department's, in the order of the source.
func (d *Department) Collaborations() []*Collaboration { return d.Links.Collaborations.Get() }

// Provenance says where the facts of the department come from.
func (d *Department) Provenance() []*Provenance { return d.Links.Provenance.Get() }

// Findings are what is odd about the department in its source.
func (d *Department) Findings() []*Finding { return d.Links.Findings.Get() }

// Expert is a person whom a department's source names.
type Expert struct {
	Key
	Name   string
	Titles []string
	Links  ExpertLinks
}

// ExpertLinks are the records that an expert is linked with.
type ExpertLinks struct {
	Department One[*Department]
	Provenance List[*Provenance]
}

// Department is where the expert works.
func (e *Expert) Department() *Department { return e.Links.Department.Get() }

// Provenance says where the facts of the expert come from.
func (e *Expert) Provenance() []*Provenance { return e.Links.Provenance.Get() }

// Equipment is a device or installation of a department.
type Equipment struct {
	Key
	Name  string
	Links EquipmentLinks
}

// EquipmentLinks are the records that a piece of equipment is linked with.
type EquipmentLinks struct {
	Department One[*Department]
	Provenance List[*Provenance]
}

// Department is where the equipment stands.
func (e *Equipment) Department() *Department { return e.Links.Department.Get() }

// Provenance says where the facts of the equipment come from.
func (e *Equipment) Provenance() []*Provenance { return e.Links.Provenance.Get() }

// Technique is a named procedure of a department.
type Technique struct {
	Key
	Names
	ClaimText string // what the source claims of it, "" for nothing
	Links     TechniqueLinks
}

// TechniqueLinks are the records that a technique is linked with.
type TechniqueLinks struct {
	Department One[*Department]
	Modality   One[*Modality]
	Diseases   List[*Disease] // in vocabulary order
	Provenance List[*Provenance]
}

// Claim is what the source claims of the technique, or nil.
func (t *Technique) Claim() *string { return orNull(t.ClaimText) }

// Department is where the technique is practised.
func (t *Technique) Department() *Department { return t.Links.Department.Get() }

// Modality is the modality that the technique belongs to, or nil.
func (t *Technique) Modality() *Modality { return t.Links.Modality.Get() }

// Diseases are those that the technique is for, in vocabulary order.
func (t *Technique) Diseases() []*Disease { return t.Links.Diseases.Get() }

// Provenance says where the facts of the technique come from.
func (t *Technique) Provenance() []*Provenance { return t.Links.Provenance.Get() }

// Collaboration is a department's partner, and what they do together.
type Collaboration struct{ Partner, Subject string }

// DepartmentQuery asks for a page of departments, in the order of their codes.
type DepartmentQuery struct{ Window Window }

// DepartmentConnection is a page of departments.
type DepartmentConnection = Connection[*Department]

// DepartmentOrdering is the order of departments.
func DepartmentOrdering() *Ordering[*Department] {
	return byCode[*Department]("Query.departments")
}

// DepartmentEdge is a department on a page.
type DepartmentEdge = Edge[*Department]
