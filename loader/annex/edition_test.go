package annex

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oncograph/catalog/registry"
)

// All numbers here were counted in the table itself.
func TestTheFirstEditionIsReadWhole(t *testing.T) {
	result := firstEdition(t)
	r := result.Registry
	checkLines(t, string(seed(t, "cooperative-groups.first-edition.tsv")), result)

	scoped := 0
	for _, c := range r.Capabilities {
		if c.Scoped {
			scoped++
		}
	}
	got := fmt.Sprintf("%s: %d regions, %d groups, %d hospitals, %d memberships, %d capabilities, %d of them scoped to %d diseases, %d diseases of groups",
		r.Edition, len(r.Regions), len(r.Groups), len(r.Hospitals), len(r.Memberships), len(r.Capabilities), scoped, len(r.CapabilityScopes), len(r.GroupDiseases))
	want := "第一批: 32 regions, 77 groups, 182 hospitals, 233 memberships, 677 capabilities, 73 of them scoped to 122 diseases, 360 diseases of groups"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}

	outcomes := map[Outcome]int{}
	for _, l := range result.Lines {
		outcomes[l.Outcome]++
	}
	if diff := cmp.Diff(map[Outcome]int{
		OutcomeHeading: 2, OutcomeNote: 1, OutcomeHeader: 14, OutcomeMembership: 233, OutcomeContinuation: 3, OutcomeFinding: 2,
	}, outcomes); diff != "" {
		t.Errorf("outcomes of lines (-want +got):\n%s", diff)
	}
}

// The findings of the rules that the table was searched for by hand, by line.
func TestTheOdditiesOfTheFirstEditionAreFindings(t *testing.T) {
	r := firstEdition(t).Registry
	want := map[string]string{
		"ROLE_WITHOUT_HOSPITAL":    "143 146",
		"GROUP_WITHOUT_LEAD":       "170",
		"GROUP_WITH_SEVERAL_LEADS": "56 117 124 133",
		"GROUP_WITH_LEAD_ALONE":    "55 195 217",
		"GROUP_REPEATS_MEMBERS":    "159 162 165",
		"LIKELY_MISPRINT":          "147",
		"DISEASES_INFERRED":        "78",
		"DISEASES_NOT_PRINTED":     "198",
		"DISEASES_MOVED":           "151 168 189",
		"LABEL_MOVED":              "235",
		"CELL_CUT_BY_PAGE":         "70 70 83 91 235 257",
		"COLUMNS_SLID":             "14 78 116 123 127 133 156 159 162 165 198 201 219 249 271",
		"SPELLING_VARIANT":         "70 76 78 84 85 91 95 238 241 244 247 268",
		"NOTE_IN_CELL":             "18",
	}
	got := map[string]string{}
	for i, f := range r.Findings {
		got[f.Rule] = strings.TrimSpace(got[f.Rule] + " " + strings.TrimPrefix(f.Locator, "line "))
		if f.Code != fmt.Sprintf("F%03d", i+1) {
			t.Errorf("finding %d has the code %s", i+1, f.Code)
		}
		if f.Severity == severityError {
			t.Errorf("%s is an error: %s", f.Code, f.MessageEN)
		}
		for _, text := range []string{f.MessageZH, f.MessageEN, f.ResolutionZH, f.ResolutionEN} {
			if text == "" || strings.ContainsAny(text, "{}") {
				t.Errorf("%s has the text %q", f.Code, text)
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings by rule and line (-want +got):\n%s", diff)
	}
	if f := findingAt(r, "GROUP_REPEATS_MEMBERS", 159); f.Subject != "CN-HB-6" || !strings.Contains(f.MessageEN, "Hubei group 3") || !strings.Contains(f.MessageEN, "roles differ") {
		t.Errorf("group 6 of Hubei repeats group 3 with other roles, but the finding says: %s", f.MessageEN)
	}
	if f := findingAt(r, "GROUP_REPEATS_MEMBERS", 162); !strings.Contains(f.MessageEN, "Hubei group 5") || !strings.Contains(f.MessageEN, "roles are the same") {
		t.Errorf("group 7 of Hubei repeats group 5 with the same roles, but the finding says: %s", f.MessageEN)
	}
}

func codeOf(tb testing.TB, r *registry.Registry, name string) string {
	tb.Helper()
	for _, h := range r.Hospitals {
		if h.NameZH == name {
			return h.Code
		}
	}
	tb.Fatalf("no hospital %s", name)
	return ""
}

// group is a group in short: its diseases, then its hospitals with their roles.
func groupText(r *registry.Registry, code string) string {
	var diseases, members []string
	for _, d := range r.GroupDiseases {
		if d.Group == code {
			diseases = append(diseases, d.Disease+map[bool]string{true: "!"}[d.Focus])
		}
	}
	for _, m := range r.Memberships {
		if m.Group == code {
			for _, h := range r.Hospitals {
				if h.Code == m.Hospital {
					members = append(members, strings.ToLower(m.Role)+" "+h.NameZH)
				}
			}
		}
	}
	return strings.Join(diseases, " ") + ": " + strings.Join(members, ", ")
}

const allSix = "LYMPHOMA NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA NEPHROBLASTOMA RETINOBLASTOMA"

// Every seam of the first edition's pages, and the groups that print got wrong.
func TestTheSeamsOfTheFirstEdition(t *testing.T) {
	r := firstEdition(t).Registry
	for code, want := range map[string]string{
		"CN-HE-2": allSix + ": lead 河北医科大学第二医院, member 河北医科大学第一医院, member 河北医科大学第三医院",
		"CN-JL-2": allSix + ": lead 长春市儿童医院, member 吉林大学第二医院, member 吉林大学中日联谊医院",
		"CN-ZJ-1": "LYMPHOMA NEUROBLASTOMA NEPHROBLASTOMA RETINOBLASTOMA: lead 浙江大学医学院附属儿童医院, member 温州医科大学附属第二医院(育英儿童医院), member 浙江省肿瘤医院",
		"CN-AH-1": allSix + ": lead 安徽省儿童医院, member 安徽医科大学第二附属医院, member 蚌埠医学院第一附属医院",
		"CN-AH-3": allSix + ": lead 安徽医科大学第一附属医院, member 安徽省儿童医院, member 皖南医学院弋矶山医院",
		"CN-SD-1": allSix + ": lead 济南市儿童医院, member 山东省立医院(山东省儿童医院), member 山东大学齐鲁医院, member 山东省肿瘤医院",
		"CN-HA-2": "LYMPHOMA NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA! NEPHROBLASTOMA! RETINOBLASTOMA: " +
			"lead 郑州大学第一附属医院, lead 河南省儿童医院, member 河南省肿瘤医院, member 河南省人民医院, member 郑州大学第三附属医院, member 新乡医学院第一附属医院, member 郑州大学第二附属医院",
		"CN-HB-2": "LYMPHOMA: lead 武汉市妇女儿童医疗保健中心, member 武汉省妇幼保健院",
		"CN-HB-3": "NEUROBLASTOMA: lead 华中科技大学同济医学院附属同济医院, member 华中科技大学同济医学院附属协和医院, member 武汉市妇女儿童医疗保健中心",
		"CN-HB-4": "BONE_AND_SOFT_TISSUE_SARCOMA: lead 华中科技大学同济医学院附属协和医院, member 武汉市妇女儿童医疗保健中心, member 武汉大学人民医院",
		"CN-HB-8": "NEPHROBLASTOMA: lead 华中科技大学同济医学院附属协和医院, member 武汉市妇女儿童医疗保健中心, member 武汉大学人民医院",
		"CN-HB-9": "RETINOBLASTOMA: member 武汉大学人民医院, member 华中科技大学同济医学院附属同济医院",
		"CN-GD-2": "BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA: lead 中山大学附属第一医院, member 中山大学肿瘤防治中心, member 中山大学孙逸仙纪念医院, " +
			"member 南方医科大学附属第三医院, member 广州市妇女儿童医疗中心, member 广东省妇幼保健院",
		"CN-GD-3": "RETINOBLASTOMA: lead 中山大学眼科中心, member 广州市妇女儿童医疗中心, member 中山大学肿瘤防治中心",
		"CN-HI-1": ": lead 海南省儿童医院, member 海南省人民医院, member 海南省肿瘤医院",
		"CN-CQ-3": "NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA RETINOBLASTOMA: lead 重庆医科大学附属儿童医院, member 重庆市肿瘤医院, member 重庆市三峡中心医院儿童分院",
		"CN-SN-2": allSix + ": lead 西北妇女儿童医院, member 唐都医院",
		"CN-SN-3": allSix + ": lead 西安市儿童医院, member 陕西省人民医院",
		"CN-NX-1": allSix + ": lead 宁夏医科大学总医院, member 银川市第一人民医院, member 中卫市人民医院, member 宁夏回族自治区人民医院, member 宁夏妇幼保健院",
		"XPCC-3":  allSix + ": lead 石河子大学医学院第一附属医院, member 新疆生产建设兵团第三师医院, member 新疆生产建设兵团第七师医院",
	} {
		if got := groupText(r, code); got != want {
			t.Errorf("%s is\n  %s\nwant\n  %s", code, got, want)
		}
	}
	for _, c := range []struct{ group, hospital, want string }{
		{"CN-ZJ-1", "浙江大学医学院附属儿童医院", "SURGERY, CHEMOTHERAPY, BONE_MARROW_TRANSPLANTATION, INTERVENTIONAL_THERAPY, IMMUNOTHERAPY"},
		{"CN-AH-1", "蚌埠医学院第一附属医院", "RADIOTHERAPY(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA), SURGERY(BONE_AND_SOFT_TISSUE_SARCOMA), RADIOTHERAPY(BONE_AND_SOFT_TISSUE_SARCOMA), CHEMOTHERAPY(BONE_AND_SOFT_TISSUE_SARCOMA)"},
		{"CN-AH-3", "安徽省儿童医院", "SURGERY(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA), " +
			"SURGERY(NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA NEPHROBLASTOMA), CHEMOTHERAPY(NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA NEPHROBLASTOMA), RADIOTHERAPY(NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA NEPHROBLASTOMA), " +
			"SURGERY(HEPATOBLASTOMA), CHEMOTHERAPY(HEPATOBLASTOMA), CHEMOTHERAPY(RETINOBLASTOMA), LASER_THERAPY(RETINOBLASTOMA), SURGERY(RETINOBLASTOMA), VITRECTOMY(RETINOBLASTOMA)"},
		{"CN-TJ-1", "中国医学科学院血液病医院", "DIAGNOSIS(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA), FOLLOW_UP(LYMPHOMA)"},
		{"CN-FJ-1", "厦门市儿童医院", "CHEMOTHERAPY, SURGERY(NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA NEPHROBLASTOMA)"},
		{"CN-FJ-2", "福建省妇幼保健院", "SURGERY, CHEMOTHERAPY(LYMPHOMA NEUROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA HEPATOBLASTOMA NEPHROBLASTOMA)"},
		{"CN-GS-4", "天水市人民医院", "INITIAL_CONSULTATION, REFERRAL"},
	} {
		if got := strings.Join(capabilities(r, c.group, codeOf(t, r, c.hospital)), ", "); got != c.want {
			t.Errorf("%s in %s offers\n  %s\nwant\n  %s", c.hospital, c.group, got, c.want)
		}
	}
}

// proofs are the provenance rows of a fact: "CORRECTED line 151 骨及软组织肉瘤".
func proofs(r *registry.Registry, kind, code, fact string) []string {
	var all []string
	for _, p := range r.Provenance {
		if p.Kind == kind && p.Subject == code && p.Fact == fact {
			all = append(all, p.Status+" "+p.Locator+" "+p.AsPrinted)
		}
	}
	return all
}

func TestEveryFactHasItsProvenance(t *testing.T) {
	r := firstEdition(t).Registry
	member := func(group, hospital string) string { return group + "/" + codeOf(t, r, hospital) }
	for _, c := range []struct {
		kind, code, fact string
		want             []string
	}{
		{"GROUP", "CN-HB-4", "diseases", []string{"CORRECTED line 151 骨及软组织肉瘤"}},
		{"GROUP", "CN-HB-4", "label", []string{"AS_PRINTED line 153 协作组四"}},
		{"GROUP", "CN-HB-4", "region", []string{"AS_PRINTED line 142 湖北"}},
		{"GROUP", "CN-SN-3", "label", []string{"CORRECTED line 235 协作组三"}},
		{"GROUP", "CN-SN-2", "diseases", []string{"AS_PRINTED line 232 淋巴瘤、神经母细胞瘤、骨及软组织肉瘤、肝", "AS_PRINTED line 235 母细胞瘤、肾母细胞瘤、视网膜母细胞瘤"}},
		{"GROUP", "CN-HI-1", "diseases", nil},
		{"MEMBERSHIP", member("CN-ZJ-2", "浙江大学医学院附属儿童医院"), "capabilities", []string{"AS_PRINTED line 73 化疗、手术、骨髓移植、 免疫治疗"}},
		{"MEMBERSHIP", member("CN-ZJ-1", "浙江大学医学院附属儿童医院"), "capabilities", []string{"AS_PRINTED line 67 手术、化疗、骨髓移植、", "AS_PRINTED line 70 介入、免疫治疗"}},
		{"MEMBERSHIP", member("CN-BJ-1", "首都医科大学附属北京天坛医院"), "role", []string{"AS_PRINTED line 9 成员单位"}},
		{"MEMBERSHIP", member("CN-HB-1", "华中科技大学同济医学院附属协和医院"), "hospital", []string{"AS_PRINTED line 142 华中科技大学同济医学院 附属协和医院"}},
		{"HOSPITAL", codeOf(t, r, "赤峰市医院"), "name", []string{"AS_PRINTED line 38 赤峰市医院"}},
		{"HOSPITAL", codeOf(t, r, "赤峰市医院"), "region", []string{"AS_PRINTED line 36 内蒙古"}},
		{"DEPARTMENT", "oncology-surgery", "hospital", []string{"INFERRED hospital.name "}},
		{"DEPARTMENT", "oncology-surgery", "name", []string{"AS_PRINTED name.en Oncology Surgery Department", "INFERRED name.zh "}},
		{"DEPARTMENT", "oncology-surgery", "beds", []string{"AS_PRINTED beds 32"}},
	} {
		if diff := cmp.Diff(c.want, proofs(r, c.kind, c.code, c.fact)); diff != "" {
			t.Errorf("%s %s %s (-want +got):\n%s", c.kind, c.code, c.fact, diff)
		}
	}
	if got := proofs(r, "GROUP", "CN-AH-1", "diseases"); len(got) != 4 || !strings.HasPrefix(got[0], "INFERRED line 78 ") || !strings.HasPrefix(got[3], "INFERRED line 83 ") {
		t.Errorf("the diseases of CN-AH-1 are inferred from lines 78, 79, 80 and 83, but the provenance is %q", got)
	}
	for _, p := range r.Provenance {
		if (p.Status == "AS_PRINTED") != (p.NoteZH == "" && p.NoteEN == "") || (p.NoteZH == "") != (p.NoteEN == "") {
			t.Errorf("%s %s %s is %s with the notes %q and %q", p.Kind, p.Subject, p.Fact, p.Status, p.NoteZH, p.NoteEN)
		}
	}
	for _, g := range r.Groups {
		for _, fact := range []string{"region", "label"} {
			if len(proofs(r, "GROUP", g.Code, fact)) == 0 {
				t.Errorf("the %s of %s has no provenance", fact, g.Code)
			}
		}
	}
	for _, m := range r.Memberships {
		for _, fact := range []string{"hospital", "role", "capabilities"} {
			if len(proofs(r, "MEMBERSHIP", m.Group+"/"+m.Hospital, fact)) == 0 {
				t.Errorf("the %s of %s in %s has no provenance", fact, m.Hospital, m.Group)
			}
		}
	}
}

func TestRowsStandInTheOrderThatThePackageAsksFor(t *testing.T) {
	r := firstEdition(t).Registry
	if !slices.IsSortedFunc(r.Groups, func(a, b registry.Group) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("groups are not in the order of their codes")
	}
	if !slices.IsSortedFunc(r.Hospitals, func(a, b registry.Hospital) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("hospitals are not in the order of their codes")
	}
	for i, m := range r.Memberships {
		if m.Position != i+1 {
			t.Fatalf("membership %d has the position %d", i+1, m.Position)
		}
	}
	again := firstEdition(t).Registry
	if diff := cmp.Diff(r, again); diff != "" {
		t.Errorf("read twice, it differs:\n%s", diff)
	}
}
