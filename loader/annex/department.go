package annex

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"oncograph/catalog/registry"
)

// Department is the profile of a hospital's department.
type Department struct {
	Code     string         `yaml:"code"`
	Name     bilingual      `yaml:"name"`
	Hospital linkedHospital `yaml:"hospital"`
	Beds     int            `yaml:"beds"`
	// Staff counts people by title, in the order of the profile.
	Staff          yaml.MapSlice       `yaml:"staff"`
	Experts        []profiledExpert    `yaml:"experts"`
	Equipment      []string            `yaml:"equipment"`
	Diseases       []string            `yaml:"diseases"`
	Disciplines    []string            `yaml:"disciplines"`
	Techniques     []profiledTechnique `yaml:"techniques"`
	Collaborations []collaboration     `yaml:"collaborations"`
	Research       research            `yaml:"research"`

	// inferred are the grounds of values that the profile does not state, by
	// their path.
	inferred map[string]string
}

type bilingual struct {
	EN string `yaml:"en"`
	ZH string `yaml:"zh"`
}

type linkedHospital struct {
	Name    string `yaml:"name"`
	Status  string `yaml:"status"`
	Grounds string `yaml:"grounds"`
}

type profiledExpert struct {
	Name   string   `yaml:"name"`
	Titles []string `yaml:"titles"`
}

type profiledTechnique struct {
	Code     string   `yaml:"code"`
	Name     string   `yaml:"name"`
	Modality string   `yaml:"modality"`
	Diseases []string `yaml:"diseases"`
	Claim    string   `yaml:"claim"`
}

type collaboration struct {
	Partner string `yaml:"partner"`
	Subject string `yaml:"subject"`
}

type research struct {
	Biobank                string   `yaml:"biobank"`
	NationalProjectsOver   int      `yaml:"national_projects_over"`
	ProvincialProjectsOver int      `yaml:"provincial_projects_over"`
	PapersOver             int      `yaml:"papers_over"`
	Patents                int      `yaml:"patents"`
	Awards                 []string `yaml:"awards"`
}

// inferences are comments such as "name: {…} # zh inferred: the grounds".
var inferences = regexp.MustCompile(`(?m)^(\w+):.*#\s*(\w+) inferred: *(.+?)\s*$`)

// ParseDepartment reads a department's profile. A comment "# zh inferred: …"
// behind a value says that its part zh is inferred, and on what grounds.
func ParseDepartment(file []byte) (*Department, error) {
	d := &Department{inferred: map[string]string{}}
	if err := yaml.NewDecoder(bytes.NewReader(file), yaml.Strict()).Decode(d); err != nil {
		return nil, fmt.Errorf("department: %s", strings.TrimSpace(yaml.FormatError(err, false, true)))
	}
	for _, need := range []struct{ key, value string }{
		{"code", d.Code}, {"name.en", d.Name.EN}, {"hospital.name", d.Hospital.Name},
	} {
		if need.value == "" {
			return nil, fmt.Errorf("department: %s is missing", need.key)
		}
	}
	switch d.Hospital.Status {
	case "", "AS_PRINTED":
	case "INFERRED":
		if d.Hospital.Grounds == "" {
			return nil, fmt.Errorf("department: line %d: hospital.status is INFERRED without hospital.grounds; say what the hospital follows from", lineOf(file, "hospital"))
		}
		d.inferred["hospital.name"] = strings.TrimSpace(d.Hospital.Grounds)
	default:
		return nil, fmt.Errorf("department: line %d: hospital.status is %q; it can be AS_PRINTED or INFERRED", lineOf(file, "hospital"), d.Hospital.Status)
	}
	for _, m := range inferences.FindAllSubmatch(file, -1) {
		d.inferred[string(m[1])+"."+string(m[2])] = string(m[3])
	}
	for _, s := range d.Staff {
		if _, ok := s.Value.(uint64); !ok {
			return nil, fmt.Errorf("department: staff.%v is %v; it must be a whole number", s.Key, s.Value)
		}
	}
	return d, nil
}

// addDepartment puts a department beside its hospital.
func (b *builder) addDepartment(d *Department) {
	b.profile = b.corrections.Department.Source.source()
	if b.profile.Code == "" {
		b.profile.Code = "department-profile"
	}
	if b.profile.Title == "" {
		b.profile.Title = d.Name.EN
	}
	r := b.registry
	r.Sources = append(r.Sources, b.profile)
	h := b.hospitals[fold(d.Hospital.Name)]
	if h == nil {
		b.notes = append(b.notes, note{
			rule: "DEPARTMENT_WITHOUT_HOSPITAL", severity: severityError, locator: "hospital.name", asPrinted: d.Hospital.Name,
			message:    text("{0}所属的{1}不在名单中。", "The department {0} belongs to {1}, which the list does not name.", d.Name.EN, d.Hospital.Name),
			resolution: text("该科室未读取。", "The department is not read."),
		})
		return
	}
	var awards = strings.Join(d.Research.Awards, ";")
	r.Departments = append(r.Departments, registry.Department{
		Code: d.Code, Hospital: h.code, NameZH: d.Name.ZH, NameEN: d.Name.EN, RomanizedName: b.roman.spaced(d.Name.ZH),
		Beds: d.Beds, Disciplines: strings.Join(d.Disciplines, ";"), Biobank: d.Research.Biobank,
		NationalProjectsOver: d.Research.NationalProjectsOver, ProvincialProjectsOver: d.Research.ProvincialProjectsOver,
		PapersOver: d.Research.PapersOver, Patents: d.Research.Patents, Awards: awards,
	})
	p := prover{b, d, subject{"DEPARTMENT", d.Code}}
	p.prove("hospital", "hospital.name", d.Hospital.Name)
	p.prove("name", "name.en", d.Name.EN)
	p.prove("name", "name.zh", d.Name.ZH)
	if d.Beds > 0 {
		p.prove("beds", "beds", fmt.Sprint(d.Beds))
	}
	for _, s := range d.Staff {
		title, count := fmt.Sprint(s.Key), s.Value.(uint64)
		r.Staff = append(r.Staff, registry.Staff{Department: d.Code, Title: strings.ReplaceAll(title, "_", " "), Count: int(count)})
		p.prove("staff", "staff."+title, fmt.Sprint(count))
	}
	b.addPeopleAndThings(d, p)
	b.addDiseases(d, p)
	b.addTechniques(d, p)
	p.prove("disciplines", "disciplines", strings.Join(d.Disciplines, ", "))
	for i, c := range d.Collaborations {
		r.Collaborations = append(r.Collaborations, registry.Collaboration{Department: d.Code, Partner: c.Partner, Subject: c.Subject})
		p.prove("collaborations", fmt.Sprintf("collaborations[%d]", i), c.Partner+": "+c.Subject)
	}
	p.prove("research", "research.biobank", d.Research.Biobank)
	for _, n := range []struct {
		path  string
		value int
	}{
		{"national_projects_over", d.Research.NationalProjectsOver}, {"provincial_projects_over", d.Research.ProvincialProjectsOver},
		{"papers_over", d.Research.PapersOver}, {"patents", d.Research.Patents},
	} {
		if n.value > 0 {
			p.prove("research", "research."+n.path, fmt.Sprint(n.value))
		}
	}
	p.prove("research", "research.awards", strings.Join(d.Research.Awards, ", "))
}

func (b *builder) addPeopleAndThings(d *Department, p prover) {
	r := b.registry
	for i, e := range d.Experts {
		code := slug(e.Name)
		r.Experts = append(r.Experts, registry.Expert{Code: code, Department: d.Code, Name: e.Name, Titles: strings.Join(e.Titles, ";")})
		path := fmt.Sprintf("experts[%d]", i)
		p.prove("experts", path, e.Name)
		p.of("EXPERT", code).prove("name", path+".name", e.Name)
		p.of("EXPERT", code).prove("titles", path+".titles", strings.Join(e.Titles, ", "))
	}
	for i, name := range d.Equipment {
		code := slug(name)
		r.Equipment = append(r.Equipment, registry.Equipment{Code: code, Department: d.Code, Name: name})
		path := fmt.Sprintf("equipment[%d]", i)
		p.prove("equipment", path, name)
		p.of("EQUIPMENT", code).prove("name", path, name)
	}
}

// known keeps the codes of diseases that the vocabulary has; the others are
// findings.
func (b *builder) known(codes []string, path string, about subject) []string {
	var kept []string
	for _, code := range codes {
		if b.words.byCode[code] == nil {
			b.unknownCode(code, path, about, "diseases.csv")
			continue
		}
		kept = append(kept, code)
	}
	return b.words.sortDiseases(kept)
}

func (b *builder) unknownCode(code, path string, about subject, file string) {
	b.notes = append(b.notes, note{
		rule: "UNKNOWN_CODE", severity: severityError, locator: path, asPrinted: code, subject: about,
		message:    text("“{0}”不在 {1} 中。", "“{0}” is no code of {1}.", code, file),
		resolution: text("未读取；请更正代码或补充词表。", "Not read. Correct the code, or add it to the vocabulary."),
	})
}

func (b *builder) addDiseases(d *Department, p prover) {
	for _, code := range b.known(d.Diseases, "diseases", p.about) {
		b.registry.DepartmentDisease = append(b.registry.DepartmentDisease, registry.DepartmentDisease{Department: d.Code, Disease: code})
	}
	p.prove("diseases", "diseases", strings.Join(d.Diseases, ", "))
}

func (b *builder) addTechniques(d *Department, p prover) {
	r := b.registry
	for i, t := range d.Techniques {
		path := fmt.Sprintf("techniques[%d]", i)
		if t.Modality != "" && !slices.ContainsFunc(b.vocabulary.Modalities, func(m registry.Modality) bool { return m.Code == t.Modality }) {
			b.unknownCode(t.Modality, path+".modality", p.about, "modalities.csv")
			t.Modality = ""
		}
		r.Techniques = append(r.Techniques, registry.Technique{Code: t.Code, Department: d.Code, NameEN: t.Name, Modality: t.Modality, Claim: t.Claim})
		for _, code := range b.known(t.Diseases, path+".diseases", p.about) {
			r.TechniqueDiseases = append(r.TechniqueDiseases, registry.TechniqueDisease{Technique: t.Code, Disease: code})
		}
		p.prove("techniques", path, t.Name)
		of := p.of("TECHNIQUE", t.Code)
		of.prove("name", path+".name", t.Name)
		of.prove("modality", path+".modality", t.Modality)
		of.prove("diseases", path+".diseases", strings.Join(t.Diseases, ", "))
		of.prove("claim", path+".claim", t.Claim)
	}
}

// prover records where the facts of a profile stand.
type prover struct {
	*builder
	profile *Department
	about   subject
}

func (p prover) of(kind, code string) prover {
	return prover{p.builder, p.profile, subject{kind, code}}
}

// prove records a value of the profile, unless it is empty. What is inferred is
// not printed, but the profile's file says it: the text is left out.
func (p prover) prove(fact, path, value string) {
	if value == "" {
		return
	}
	grounds, inferred := p.profile.inferred[path]
	if !inferred {
		p.proof(p.about, fact, "AS_PRINTED", p.builder.profile.Code, path, value, Text{})
		return
	}
	zh := p.corrections.Department.Grounds[path]
	if zh == "" {
		zh = grounds
	}
	p.proof(p.about, fact, "INFERRED", p.builder.profile.Code, path, "", Text{ZH: zh, EN: grounds})
}
