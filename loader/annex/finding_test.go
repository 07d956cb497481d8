package annex

import (
	"strings"
	"testing"
)

// What a table may have that the first edition has not.
func TestOddTablesBecomeFindings(t *testing.T) {
	const lead = "北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤"
	for _, c := range []struct {
		name     string
		rows     []string
		rule     string
		line     int
		severity string
		facts    []string // what is read all the same
		not      []string
	}{
		{"an unknown region", []string{lead, "湖比\t协作组\t牵头单位\t乙医院\t手术\t淋巴瘤", "\t\t成员单位\t丙医院\t手术\t", "天津\t协作组\t牵头单位\t丁医院\t化疗\t淋巴瘤"},
			"UNKNOWN_REGION", 3, "ERROR", []string{"CN-BJ-1 LEAD 甲医院: SURGERY", "CN-TJ-1 LEAD 丁医院: CHEMOTHERAPY"}, []string{"乙医院", "丙医院"}},
		{"a row below an unknown region", []string{lead, "湖比\t协作组\t牵头单位\t乙医院\t手术\t淋巴瘤"}, "ROW_NOT_PLACED", 3, "ERROR", nil, []string{"乙医院"}},
		{"an unknown label", []string{lead, "\t协作阻二\t牵头单位\t乙医院\t手术\t淋巴瘤"}, "UNKNOWN_GROUP", 3, "ERROR", nil, []string{"乙医院"}},
		{"an unknown role", []string{lead, "\t\t协办单位\t乙医院\t手术\t"}, "UNKNOWN_ROLE", 3, "ERROR", nil, []string{"乙医院"}},
		{"a group without a role", []string{"北京\t协作组\t\t甲医院\t手术\t淋巴瘤"}, "ROW_NOT_PLACED", 2, "ERROR", nil, []string{"甲医院"}},
		{"a new group without a role", []string{lead, "\t协作组二\t\t乙医院\t手术\t"}, "ROW_NOT_PLACED", 3, "ERROR", nil, []string{"乙医院"}},
		{"a row before any region", []string{"\t协作组\t牵头单位\t甲医院\t手术\t"}, "ROW_NOT_PLACED", 2, "ERROR", nil, nil},
		{"an unknown treatment", []string{"北京\t协作组\t牵头单位\t甲医院\t手术、质子治疗、化疗\t淋巴瘤"}, "UNKNOWN_TREATMENT", 2, "ERROR", []string{"甲医院: SURGERY, CHEMOTHERAPY"}, nil},
		{"only an unknown treatment", []string{"北京\t协作组\t牵头单位\t甲医院\t质子治疗\t淋巴瘤"}, "UNKNOWN_TREATMENT", 2, "ERROR", []string{"甲医院: ", "CN-BJ-1: LYMPHOMA"}, nil},
		{"an unknown disease", []string{"北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤、脊索瘤"}, "UNKNOWN_DISEASE", 2, "ERROR", []string{"CN-BJ-1: LYMPHOMA"}, nil},
		{"diseases of the next group", []string{lead, headerRow, "\t\t成员单位\t乙医院\t手术\t肝母细胞瘤", "\t协作组二\t牵头单位\t丙医院\t手术\t"}, "DISEASES_CONFLICT", 4, "ERROR", []string{"CN-BJ-1: LYMPHOMA", "CN-BJ-2: "}, nil},
		{"a number twice", []string{lead, "\t\t成员单位\t乙医院\t手术\t", "\t协作组一\t牵头单位\t丙医院\t手术\t"}, "GROUP_NUMBER_REPEATED", 4, "ERROR", nil, []string{"丙医院"}},
		{"a label again after a page break", []string{lead, headerRow, "北京\t协作组一\t成员单位\t乙医院\t手术\t"}, "", 0, "", []string{"CN-BJ-1 MEMBER 乙医院: SURGERY"}, nil},
		{"a group opened again", []string{lead, "\t协作组二\t牵头单位\t乙医院\t手术\t", "\t协作组一\t成员单位\t丙医院\t手术\t"}, "GROUP_REOPENED", 4, "WARNING", []string{"CN-BJ-1 MEMBER 丙医院: SURGERY"}, nil},
		{"a number left out", []string{lead, "\t协作组三\t牵头单位\t乙医院\t手术\t淋巴瘤"}, "GROUP_NUMBER_SKIPPED", 3, "WARNING", []string{"CN-BJ-3: LYMPHOMA"}, nil},
		{"a hospital twice in a group", []string{lead, "\t\t成员单位\t甲医院\t手术、化疗\t"}, "DUPLICATE_MEMBERSHIP", 3, "WARNING", []string{"CN-BJ-1 LEAD 甲医院: SURGERY, CHEMOTHERAPY"}, []string{"MEMBER"}},
		{"a hospital in two regions", []string{lead, "天津\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤"}, "HOSPITAL_IN_SEVERAL_REGIONS", 3, "WARNING", []string{"hospital 甲医院 jia-yi-yuan CN-BJ"}, nil},
		{"work for a disease outside the group", []string{"北京\t协作组\t牵头单位\t甲医院\t肝母细胞瘤：手术\t淋巴瘤"}, "SCOPE_OUTSIDE_GROUP", 2, "WARNING", []string{"甲医院: SURGERY(HEPATOBLASTOMA)", "CN-BJ-1: LYMPHOMA"}, nil},
		{"no division of work", []string{"北京\t协作组\t牵头单位\t甲医院\t\t淋巴瘤"}, "WORK_NOT_PRINTED", 2, "WARNING", []string{"CN-BJ-1 LEAD 甲医院: "}, nil},
		{"a label alone", []string{"北京\t协作组", "\t\t牵头单位\t甲医院\t手术\t淋巴瘤"}, "LABEL_WITHOUT_HOSPITAL", 2, "INFO", []string{"CN-BJ-1 LEAD 甲医院: SURGERY"}, nil},
		{"diseases alone", []string{"北京\t协作组\t牵头单位\t甲医院\t手术\t", "\t\t\t\t\t淋巴瘤"}, "DISEASES_WITHOUT_HOSPITAL", 3, "INFO", []string{"CN-BJ-1: LYMPHOMA"}, nil},
		{"no separators", []string{"北京\t协作组\t牵头单位\t甲医院\t手术 化疗\t淋巴瘤"}, "SEPARATOR_MISSING", 2, "WARNING", []string{"甲医院: SURGERY, CHEMOTHERAPY"}, nil},
		{"names that read the same", []string{lead, "\t\t成员单位\t嘉医院\t手术\t"}, "CODE_CLASH", 3, "ERROR", []string{"hospital 嘉医院 jia-yi-yuan-2"}, nil},
		{"a name that is no institution's", []string{"北京\t协作组\t牵头单位\t甲集团\t手术\t淋巴瘤"}, "NAME_WITHOUT_INSTITUTION", 2, "WARNING", []string{"CN-BJ-1 LEAD 甲集团: SURGERY"}, nil},
		{"a province that is none", []string{"北京\t协作组\t牵头单位\t武汉省甲医院\t手术\t淋巴瘤"}, "LIKELY_MISPRINT", 2, "WARNING", []string{"武汉省甲医院"}, nil},
		{"text that is nothing", []string{lead, "\t\t\t\t\t不知所云"}, "ROW_NOT_PLACED", 3, "ERROR", nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			table := printed(c.rows...)
			result := mustRead(t, table, nil)
			checkLines(t, table, result)
			all := facts(result.Registry)
			if c.rule != "" {
				if f := findingAt(result.Registry, c.rule, c.line); f == nil || f.Severity != c.severity {
					t.Errorf("want the %s %s at line %d; the findings are %+v", c.severity, c.rule, c.line, result.Registry.Findings)
				}
			}
			for _, want := range c.facts {
				if !strings.Contains(all, want) {
					t.Errorf("%q is not among the facts:\n%s", want, all)
				}
			}
			for _, not := range c.not {
				if strings.Contains(all, not) {
					t.Errorf("%q is among the facts:\n%s", not, all)
				}
			}
		})
	}
}

func TestWhatCanNotBeReadAtAllIsAnError(t *testing.T) {
	for name, c := range map[string]struct{ table, want string }{
		"no table":     {"", "no header row"},
		"no header":    {"北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤", "no header row"},
		"another code": {headerRow + "\n\xb1\xb1\xbe\xa9", "line 2: the table is not UTF-8"},
	} {
		_, err := Read([]byte(c.table), Options{Vocabulary: vocabulary(t)})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: the error is %v, want one that says %q", name, err, c.want)
		}
	}
	if _, err := Read([]byte(headerRow), Options{}); err == nil {
		t.Error("without a vocabulary there is no error")
	}
}
