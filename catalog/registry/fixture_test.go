package registry

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// sound is a small registry without faults, with a row in every table.
func sound() *Registry {
	return &Registry{
		Edition: "第一批",
		Sources: []Source{{Code: "list", Title: "名单", Edition: "第一批"}},
		Regions: []Region{
			{"CN-BJ", "北京", "Beijing", "bei jing", "MUNICIPALITY", 6, 1},
			{"CN-TJ", "天津", "Tianjin", "tian jin", "MUNICIPALITY", 7, 2},
		},
		RegionNeighbours: []RegionNeighbour{{"CN-BJ", "CN-TJ"}, {"CN-TJ", "CN-BJ"}},
		Indicators: []Indicator{
			{"CN-BJ", "CHILDREN_0_14", 2020, 2592142, "PERSONS", "INFERRED", "list", "line 2", "缘由", "Grounds."},
			{"CN-BJ", "SHARE_AGED_0_14", 2020, 11.84, "PERCENT", "AS_PRINTED", "list", "line 2", "", ""},
		},
		Diseases: []Disease{
			{"LIVER_TUMOUR", "肝肿瘤", "Liver tumour", "gan zhong liu", "VII", false, "", ""},
			{"HEPATOBLASTOMA", "肝母细胞瘤", "Hepatoblastoma", "gan mu xi bao liu", "VII(a)", true, "LIVER_TUMOUR", "肝母;肝母瘤"},
		},
		Modalities: []Modality{
			{"TRANSPLANTATION", "移植", "Transplantation", "yi zhi", "TREATMENT", "", ""},
			{"LIVER_TRANSPLANTATION", "肝移植", "Liver transplantation", "gan yi zhi", "TREATMENT", "TRANSPLANTATION", ""},
		},
		Hospitals: []Hospital{
			{"jia-yi-yuan", "甲医院", "", "jia yi yuan", "CN-BJ"},
			{"yi-yi-yuan", "乙医院", "Second Hospital", "yi yi yuan", "CN-BJ"},
		},
		Groups:        []Group{{"CN-BJ-1", "CN-BJ", 1, "协作组一", "bei jing xie zuo zu yi"}},
		GroupDiseases: []GroupDisease{{"CN-BJ-1", "HEPATOBLASTOMA", true}},
		Memberships: []Membership{
			{"CN-BJ-1", "jia-yi-yuan", "LEAD", 1, "移植，\n\"肝移植\"（肝母细胞瘤）"},
			{"CN-BJ-1", "yi-yi-yuan", "MEMBER", 2, ""},
		},
		Capabilities: []Capability{
			{"CN-BJ-1", "jia-yi-yuan", 1, "TRANSPLANTATION", false},
			{"CN-BJ-1", "jia-yi-yuan", 2, "LIVER_TRANSPLANTATION", true},
		},
		CapabilityScopes:  []CapabilityScope{{"CN-BJ-1", "jia-yi-yuan", 2, "HEPATOBLASTOMA"}},
		Departments:       []Department{{Code: "surgery", Hospital: "jia-yi-yuan", NameEN: "Surgery", Beds: 40}},
		DepartmentDisease: []DepartmentDisease{{"surgery", "HEPATOBLASTOMA"}},
		Staff:             []Staff{{"surgery", "chief physicians", 3}},
		Experts:           []Expert{{"li", "surgery", "Li", "professor;director"}},
		Equipment:         []Equipment{{"dsa", "surgery", "DSA"}},
		Techniques:        []Technique{{Code: "TACE", Department: "surgery", NameEN: "Chemoembolisation", Modality: "TRANSPLANTATION"}},
		TechniqueDiseases: []TechniqueDisease{{"TACE", "HEPATOBLASTOMA"}},
		Collaborations:    []Collaboration{{"surgery", "Children's Hospital", "fetal medicine"}},
		Provenance: []Provenance{
			{"GROUP", "CN-BJ-1", "label", "AS_PRINTED", "list", "line 7", "协作\t组一", "", ""},
			{"MEMBERSHIP", "CN-BJ-1/jia-yi-yuan", "role", "INFERRED", "list", "line 7", "", "缘由", "Grounds."},
		},
		Findings: []Finding{
			{"F001", "GROUP_WITH_LEAD_ALONE", "INFO", "list", "line 7", "", "零", "The list says so.", "存", "Kept.", "GROUP", "CN-BJ-1"},
		},
	}
}

// write writes a registry as files in memory.
func write(t testing.TB, r *Registry) fstest.MapFS {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "registry")
	if err := Write(dir, r); err != nil {
		t.Fatal(err)
	}
	return load(t, dir)
}

// load reads the files of a directory.
func load(t testing.TB, dir string) fstest.MapFS {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := fstest.MapFS{}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = &fstest.MapFile{Data: data}
	}
	return files
}

// texts are the contents of files.
func texts(files fstest.MapFS) map[string]string {
	m := map[string]string{}
	for name, f := range files {
		m[name] = string(f.Data)
	}
	return m
}

// encoded are the files that a registry is written as.
func encoded(t testing.TB, r *Registry) map[string]string {
	t.Helper()
	m := map[string]string{packageFile: string(describe(r.Edition))}
	for _, table := range tables {
		var b strings.Builder
		if err := table.encode(&b, r); err != nil {
			t.Fatal(err)
		}
		m[table.file()] = b.String()
	}
	return m
}

// errorLines are the faults of files as they are printed, without the findings.
func errorLines(files fstest.MapFS) []string {
	var lines []string
	for _, f := range Check(files) {
		if line := f.String(); !strings.Contains(line, "GROUP_WITH_LEAD_ALONE") {
			lines = append(lines, line)
		}
	}
	return lines
}
