package annex

import (
	"strings"
	"testing"
)

func TestCorrectionsThatCanNotBeReadSayWhere(t *testing.T) {
	const reason = "\n    reason: {zh: 原因, en: a reason}"
	for _, c := range []struct{ name, file, want string }{
		{"no YAML", "rows: [", "corrections: "},
		{"an unknown key", "source: {code: a}\nrow: []\n", "[2:1] unknown field"},
		{"an unknown key of a rule", "rows:\n  - quote: [a]\n    move_diseases: next group\n    why: x" + reason, "[4:5] unknown field"},
		{"a wrong type", "rows: 3\n", "[1:7]"},
		{"no quote", "rows:\n  - move_label: next row" + reason, "line 2: the rule has no quote"},
		{"nothing to do", "rows:\n  - quote: [a]" + reason, "line 2: the rule says nothing to do"},
		{"another move", "\nrows:\n  - quote: [a]\n    move_label: next group" + reason, "line 3: move_label is \"next group\"; it can be \"next row\""},
		{"another move of diseases", "rows:\n  - quote: [a]\n    move_diseases: up" + reason, "line 2: move_diseases is \"up\"; it can be \"next group\""},
		{"a cell that is none", "rows:\n  - quote: [a]\n    set: {rank: x}" + reason, "line 2: set has no cell \"rank\""},
		{"an empty cell", "rows:\n  - quote: [a]\n    set: {role: ' '}" + reason, "line 2: set makes role empty"},
		{"no reason", "rows:\n  - quote: [a]\n    move_label: next row", "line 2: the rule needs a reason"},
		{"a reading with tones", "readings:\n  重庆: chóng qìng", "line 2: the reading of 重庆"},
		{"a code with capitals", "codes:\n  甲医院: Jia", "line 2: the code of 甲医院"},
		{"a code twice", "codes:\n  乙医院: jia\n  甲医院: jia", "have the same code jia"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParseCorrections([]byte(c.file))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("the error is\n%v\nwant one that says %q", err, c.want)
			}
		})
	}
	if _, err := ParseCorrections(nil); err != nil {
		t.Errorf("an empty file corrects nothing, but: %v", err)
	}
	_, err := ParseCorrections([]byte("rows:\n  - quote: []\n  - quote: []"))
	if err == nil || !strings.Contains(err.Error(), "line 2: ") || !strings.Contains(err.Error(), "line 3: ") {
		t.Errorf("not all faults are said at once: %v", err)
	}
}

func rule(cells string) *RowRule {
	return &RowRule{Quote: strings.Split(cells, "|"), Reason: Text{"原因", "a reason"}, line: 7}
}

func TestACorrectionFitsOneRow(t *testing.T) {
	table := printed("北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t\t成员单位\t乙 医院\t手术、化疗\t肝母细胞瘤", "\t协作组二\t牵头单位\t丙医院\t手术\t", "\t\t成员单位\t丁医院\t手术\t", "\t\t成员单位\t丁医院\t手术\t")
	move := func(cells string) *RowRule { r := rule(cells); r.MoveDiseases = NextGroup; return r }
	label := func(cells string) *RowRule { r := rule(cells); r.MoveLabel = NextRow; return r }
	for _, c := range []struct {
		name string
		rule *RowRule
		want string // in the error, "" for none
	}{
		{"it fits", move("成员单位|乙医院|手术，化疗|肝母细胞瘤"), ""},
		{"spaces and separators don't matter", move(" 成员 单位 ||乙医院| 手术; 化疗|肝母细胞瘤"), ""},
		{"no row", move("成员单位|乙医院|手术|肝母细胞瘤"), "line 7: no row of the table reads 成员单位 | 乙医院 | 手术 | 肝母细胞瘤"},
		{"part of a row", move("乙医院|手术、化疗|肝母细胞瘤"), "line 7: no row"},
		{"two rows", move("成员单位|丁医院|手术"), "2 rows of the table read 成员单位 | 丁医院 | 手术 (lines 5, 6)"},
		{"no diseases to move", move("协作组二|牵头单位|丙医院|手术"), "has no diseases to move"},
		{"no label to move", label("成员单位|乙医院|手术、化疗|肝母细胞瘤"), "has no label of a group to move"},
	} {
		t.Run(c.name, func(t *testing.T) {
			result, err := Read([]byte(table), Options{Vocabulary: vocabulary(t), Corrections: &Corrections{Rows: []*RowRule{c.rule}}})
			switch {
			case c.want == "" && err != nil:
				t.Error(err)
			case c.want == "":
				if got := facts(result.Registry); !strings.Contains(got, "CN-BJ-1: LYMPHOMA\n") || !strings.Contains(got, "CN-BJ-2: HEPATOBLASTOMA\n") {
					t.Errorf("the diseases did not move:\n%s", got)
				}
			case err == nil || !strings.Contains(err.Error(), c.want):
				t.Errorf("the error is %v, want one that says %q", err, c.want)
			}
		})
	}
}

func TestMovesThatCanNotBeMade(t *testing.T) {
	move, label := rule("成员单位|乙医院|手术|肝母细胞瘤"), rule("协作组二|成员单位|乙医院|手术")
	move.MoveDiseases, label.MoveLabel = NextGroup, NextRow
	const lead = "北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤"
	for _, c := range []struct {
		rule *RowRule
		rows []string
		want string
	}{
		{move, []string{lead, "\t\t成员单位\t乙医院\t手术\t肝母细胞瘤"}, "no group begins after line 3"},
		{move, []string{lead, "\t\t成员单位\t乙医院\t手术\t肝母细胞瘤", "\t协作组二\t牵头单位\t丙医院\t手术\t淋巴瘤"}, "moved to Beijing group 2, which has its own on line 4"},
		{label, []string{lead, "\t协作组二\t成员单位\t乙医院\t手术\t"}, "has no row after it"},
		{label, []string{lead, "\t协作组二\t成员单位\t乙医院\t手术\t", "\t协作组三\t牵头单位\t丙医院\t手术\t"}, "which has one: 协作组三"},
	} {
		_, err := Read([]byte(printed(c.rows...)), Options{Vocabulary: vocabulary(t), Corrections: &Corrections{Rows: []*RowRule{c.rule}}})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("the error is %v, want one that says %q", err, c.want)
		}
	}
}

// A page break within the quoted row does not hide it.
func TestACorrectionFitsARowThatIsCut(t *testing.T) {
	r := rule("成员单位|乙医院|手术、化疗|肝母细胞瘤")
	r.MoveDiseases = NextGroup
	result := mustRead(t, printed("北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t\t成员单位\t乙医院\t手术、化\t肝母细胞瘤", headerRow, "\t\t\t\t疗\t", "\t协作组二\t牵头单位\t丙医院\t手术\t"),
		&Corrections{Rows: []*RowRule{r}})
	if got := facts(result.Registry); !strings.Contains(got, "CN-BJ-2: HEPATOBLASTOMA\n") || !strings.Contains(got, "乙医院: SURGERY, CHEMOTHERAPY\n") {
		t.Errorf("the row was not corrected:\n%s", got)
	}
}

func TestACellCanBeSet(t *testing.T) {
	r := rule("协办单位|乙医院|手术")
	r.Set = map[string]string{"role": "成员单位", "diseases": "淋巴瘤"}
	result := mustRead(t, printed("北京\t协作组\t牵头单位\t甲医院\t手术\t", "\t\t协办单位\t乙医院\t手术\t"), &Corrections{Rows: []*RowRule{r}})
	if got := facts(result.Registry); !strings.Contains(got, "CN-BJ-1 MEMBER 乙医院: SURGERY") || !strings.Contains(got, "CN-BJ-1: LYMPHOMA") {
		t.Errorf("the cells were not set:\n%s", got)
	}
	want := []string{"CORRECTED line 3 协办单位"}
	if got := proofs(result.Registry, "MEMBERSHIP", "CN-BJ-1/yi-yi-yuan", "role"); len(got) != 1 || got[0] != want[0] {
		t.Errorf("the provenance of the role is %q, want %q", got, want)
	}
	if n := rules(result.Registry)["CELL_CORRECTED"]; n != 2 {
		t.Errorf("%d findings tell of the two cells", n)
	}
}
