package annex

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oncograph/catalog/registry"
)

func TestTheDepartmentStandsBesideItsHospital(t *testing.T) {
	r := firstEdition(t).Registry
	want := []registry.Department{{
		Code: "oncology-surgery", Hospital: "zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan",
		NameZH: "肿瘤外科", NameEN: "Oncology Surgery Department", RomanizedName: "zhong liu wai ke", Beds: 32,
		Disciplines:          "surgery;chemotherapy;interventional therapy;immune and targeted therapy;pathology and molecular diagnosis;diagnostic imaging;nutrition support;research",
		Biobank:              "largest national biological sample bank of childhood solid tumours",
		NationalProjectsOver: 10, ProvincialProjectsOver: 10, PapersOver: 50, Patents: 2,
		Awards: "second prize of the Zhejiang Science and Technology Progress Award;Zhejiang Medicine and Health Technology Innovation Award",
	}}
	if diff := cmp.Diff(want, r.Departments); diff != "" {
		t.Errorf("departments (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]registry.Staff{
		{Department: "oncology-surgery", Title: "specialist doctors", Count: 11}, {Department: "oncology-surgery", Title: "chief physicians", Count: 3},
		{Department: "oncology-surgery", Title: "deputy chief physicians", Count: 2}, {Department: "oncology-surgery", Title: "doctoral supervisors", Count: 1},
		{Department: "oncology-surgery", Title: "master supervisors", Count: 2}, {Department: "oncology-surgery", Title: "surgeons with doctorate", Count: 4},
	}, r.Staff); diff != "" {
		t.Errorf("staff (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(registry.Expert{Code: "li-minju", Department: "oncology-surgery", Name: "Li Minju", Titles: "Chief Physician;Professor of Pediatrics"}, r.Experts[2]); diff != "" {
		t.Errorf("the third expert (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(registry.Equipment{Code: "dynamic-3d-dsa", Department: "oncology-surgery", Name: "dynamic 3D DSA"}, r.Equipment[0]); diff != "" {
		t.Errorf("the first equipment (-want +got):\n%s", diff)
	}
	if got := []int{len(r.Experts), len(r.Equipment), len(r.Techniques), len(r.TechniqueDiseases), len(r.DepartmentDisease), len(r.Collaborations), len(r.Sources)}; !cmp.Equal(got, []int{3, 7, 13, 7, 13, 1, 2}) {
		t.Errorf("experts, equipment, techniques, their diseases, diseases, collaborations, sources: %v", got)
	}
	for _, p := range r.Provenance {
		if p.Kind == "DEPARTMENT" && p.Fact == "hospital" && (!strings.HasPrefix(p.NoteEN, "The profile does not name its hospital.") || !strings.HasPrefix(p.NoteZH, "简介未写明所属医院")) {
			t.Errorf("the grounds of its hospital are %q and %q", p.NoteEN, p.NoteZH)
		}
	}
}

func TestADepartmentThatCanNotBePlacedIsAFinding(t *testing.T) {
	d, err := ParseDepartment([]byte("code: a\nname: {en: A}\nhospital: {name: 乙医院}\nbeds: 3\ndiseases: [NONE]\ntechniques: [{code: T, name: t, modality: NONE, diseases: [LYMPHOMA]}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	read := func(hospital string) *registry.Registry {
		result, err := Read([]byte(printed("北京\t协作组\t牵头单位\t"+hospital+"\t手术\t淋巴瘤")), Options{Vocabulary: vocabulary(t), Department: d})
		if err != nil {
			t.Fatal(err)
		}
		return result.Registry
	}
	r := read("甲医院")
	if f := findingAt(r, "DEPARTMENT_WITHOUT_HOSPITAL", 0); f == nil || f.Severity != "ERROR" || f.Source != "department-profile" || len(r.Departments) != 0 {
		t.Errorf("the hospital is not listed, but the findings are %+v", r.Findings)
	}
	if last := r.Findings[len(r.Findings)-1]; last.Rule != "DEPARTMENT_WITHOUT_HOSPITAL" {
		t.Errorf("what stands on no line of the table comes last, but that is %s", last.Rule)
	}
	r = read("乙医院")
	if n := rules(r)["UNKNOWN_CODE"]; n != 2 || len(r.Departments) != 1 || r.Techniques[0].Modality != "" || len(r.TechniqueDiseases) != 1 {
		t.Errorf("two codes are unknown, but the findings are %+v", r.Findings)
	}
}

func TestProfilesThatCanNotBeReadSayWhere(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"an unknown key": {"code: a\nname: {en: A}\nrooms: 3\n", "[3:1] unknown field"},
		"no hospital":    {"code: a\nname: {en: A}\n", "hospital.name is missing"},
		"no grounds":     {"code: a\nname: {en: A}\nhospital: {name: b, status: INFERRED}\n", "line 3: hospital.status is INFERRED without hospital.grounds"},
		"another status": {"code: a\nname: {en: A}\nhospital: {name: b, status: GUESSED}\n", "line 3: hospital.status is \"GUESSED\""},
		"uncounted":      {"code: a\nname: {en: A}\nhospital: {name: b}\nstaff: {chiefs: many}\n", "staff.chiefs is many"},
	} {
		if _, err := ParseDepartment([]byte(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want one that says %q", name, err, c.want)
		}
	}
}
