package annex

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// reprint prints the first edition anew, region by region: every row whole, in
// its columns, without page breaks.
func reprint(tb testing.TB) map[string][][]string {
	r := firstEdition(tb).Registry
	names, regions := map[string]string{}, map[string]string{}
	for _, h := range r.Hospitals {
		names[h.Code] = h.NameZH
	}
	for _, v := range r.Regions {
		regions[v.Code] = v.NameZH
	}
	diseaseNames := map[string]string{}
	for _, d := range r.Diseases {
		diseaseNames[d.Code] = d.NameZH
	}
	pages := map[string][][]string{}
	region, group, role := "", "", ""
	for _, m := range r.Memberships {
		row := []string{"", "", "", names[m.Hospital], m.Work, ""}
		at := m.Group[:strings.LastIndex(m.Group, "-")]
		if at != region {
			row[0] = regions[at]
		}
		if m.Group != group {
			role = ""
			for _, g := range r.Groups {
				if g.Code == m.Group {
					row[1] = g.Label
				}
			}
			var diseases []string
			for _, d := range r.GroupDiseases {
				if d.Group == m.Group {
					name := diseaseNames[d.Disease]
					if d.Focus {
						name += "（重点救治）"
					}
					diseases = append(diseases, name)
				}
			}
			row[5] = strings.Join(diseases, "、")
		}
		if m.Role != role {
			row[2] = map[string]string{"LEAD": "牵头单位", "MEMBER": "成员单位"}[m.Role]
		}
		region, group, role = at, m.Group, m.Role
		pages[at] = append(pages[at], row)
	}
	return pages
}

func lines(rows [][]string) []string {
	all := make([]string, len(rows))
	for i, r := range rows {
		all[i] = strings.Join(r, "\t")
	}
	return all
}

// A page may break anywhere between rows and anywhere in a cell. Whatever it
// cuts, the same facts are read.
func TestAPageMayBreakAnywhere(t *testing.T) {
	c := withoutRows(t)
	cuts, failures := 0, 0
	done := map[string]bool{}
	for region, rows := range reprint(t) {
		want := facts(mustRead(t, printed(lines(rows)...), c).Registry)
		check := func(what string, all []string) {
			cuts++
			table := printed(all...)
			result := mustRead(t, table, c)
			checkLines(t, table, result)
			if got := facts(result.Registry); got != want {
				if failures++; failures <= 40 {
					t.Errorf("%s: %s\n%s", region, what, cmp.Diff(want, got))
				}
			}
		}
		for i, row := range rows {
			before, after := lines(rows[:i]), lines(rows[i+1:])
			if i > 0 {
				check(fmt.Sprintf("a page break before row %d", i), append(append(append([]string{}, before...), "", headerRow), lines(rows[i:])...))
			}
			for column, text := range row {
				// The same text in the same place need not be cut again.
				key := fmt.Sprint(column, text, i == 0, row[1] != "", i+1 < len(rows) && rows[i+1][5] == "")
				if done[key] {
					continue
				}
				done[key] = true
				runes := []rune(text)
				for at := 1; at < len(runes); at++ {
					head, rest := append([]string{}, row...), make([]string, 6)
					head[column], rest[column] = string(runes[:at]), string(runes[at:])
					all := append(append([]string{}, before...), strings.Join(head, "\t"), headerRow, strings.Join(rest, "\t"))
					check(fmt.Sprintf("row %d cut: %s|%s", i, head[column], rest[column]), append(all, after...))
					if column == 5 && i+1 < len(rows) && rows[i+1][5] == "" {
						// The rest stands on the next row, a membership of its own.
						next := append([]string{}, rows[i+1]...)
						next[5] = rest[5]
						all := append(append([]string{}, before...), strings.Join(head, "\t"), headerRow, strings.Join(next, "\t"))
						check(fmt.Sprintf("row %d goes on in row %d: %s|%s", i, i+1, head[column], rest[column]), append(all, lines(rows[i+2:])...))
					}
				}
			}
		}
	}
	t.Logf("%d breaks, %d read otherwise", cuts, failures)
}

// Cuts that look like something else, and what looks like a cut.
func TestCutsThatCanBeMistaken(t *testing.T) {
	for _, c := range []struct {
		name  string
		rows  []string
		facts []string
	}{
		{"and others, cut",
			[]string{"北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤、肝母细胞瘤等", headerRow, "\t\t成员单位\t乙医院\t手术\t儿童实体肿瘤"},
			[]string{"CN-BJ-1: LYMPHOMA, HEPATOBLASTOMA\n", "MEMBER 乙医院: SURGERY"}},
		{"the name's end with the work on the next page",
			[]string{"北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t\t成员单位\t重庆市三峡中心医院\t\t", headerRow, "\t\t\t儿童分院\t放疗\t"},
			[]string{"MEMBER 重庆市三峡中心医院儿童分院: RADIOTHERAPY"}},
		{"the name's end alone, which sounds like a hospital",
			[]string{"北京\t协作组\t牵头单位\t解放军总医院\t手术\t淋巴瘤", headerRow, "\t\t\t海南医院\t\t", "\t\t成员单位\t乙医院\t手术\t"},
			[]string{"LEAD 解放军总医院海南医院: SURGERY"}},
		{"a hospital of its own without work, which stands elsewhere",
			[]string{"北京\t协作组一\t牵头单位\t解放军总医院\t手术\t淋巴瘤", headerRow, "\t\t\t海南医院\t\t", "\t协作组二\t牵头单位\t乙医院\t手术\t", "\t\t\t海南医院\t手术\t"},
			[]string{"CN-BJ-1 LEAD 海南医院: ", "CN-BJ-1 LEAD 解放军总医院: SURGERY"}},
		{"name and work both cut",
			[]string{"北京\t协作组\t牵头单位\t华中科技大学同济医学院\t手术、化\t淋巴瘤", headerRow, "\t\t\t附属协和医院\t疗、放疗\t"},
			[]string{"LEAD 华中科技大学同济医学院附属协和医院: SURGERY, CHEMOTHERAPY, RADIOTHERAPY"}},
		{"a separator at the end, and the next group's own diseases",
			[]string{"北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤、", headerRow, "\t协作组二\t牵头单位\t乙医院\t手术\t肝母细胞瘤"},
			[]string{"CN-BJ-1: LYMPHOMA\n", "CN-BJ-2: HEPATOBLASTOMA\n"}},
		{"a separator at the end, and the rest on a member's row",
			[]string{"北京\t协作组一\t牵头单位\t甲医院\t手术\t淋巴瘤、", headerRow, "\t\t成员单位\t乙医院\t手术\t肝母细胞瘤"},
			[]string{"CN-BJ-1: LYMPHOMA, HEPATOBLASTOMA\n"}},
		{"a member with work of its own after an open division",
			[]string{"北京\t协作组一\t牵头单位\t甲医院\t手术、\t淋巴瘤", headerRow, "\t\t成员单位\t乙医院\t化疗\t"},
			[]string{"LEAD 甲医院: SURGERY\n", "MEMBER 乙医院: CHEMOTHERAPY\n"}},
		{"a region merged over rows, cut far above",
			[]string{"新疆生产\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t\t成员单位\t乙医院\t化疗\t", headerRow, "建设兵团\t\t\t丙医院\t放疗\t"},
			[]string{"XPCC-1 LEAD 甲医院: SURGERY", "XPCC-1 MEMBER 乙医院: CHEMOTHERAPY", "XPCC-1 MEMBER 丙医院: RADIOTHERAPY"}},
		{"a cell over three pages",
			[]string{"北京\t协作组\t牵头单位\t甲医院\t手术、化\t淋巴瘤", headerRow, "\t\t\t\t疗、放\t", headerRow, "\t\t\t\t疗\t", "\t\t成员单位\t乙医院\t随访\t"},
			[]string{"LEAD 甲医院: SURGERY, CHEMOTHERAPY, RADIOTHERAPY\n", "MEMBER 乙医院: FOLLOW_UP"}},
		{"lines broken without a page break",
			[]string{"北京\t协作组\t牵头单位\t华中科技大学同济医学院\t手术、化\t淋巴瘤、肝", "\t\t\t附属协和医院\t\t", "\t\t\t\t疗\t母细胞瘤"},
			[]string{"CN-BJ-1: LYMPHOMA, HEPATOBLASTOMA\n", "LEAD 华中科技大学同济医学院附属协和医院: SURGERY, CHEMOTHERAPY\n"}},
		{"labels repeated above the rest of a cell",
			[]string{"北京\t协作组二\t牵头单位\t甲医院\t手术、化\t淋巴瘤", headerRow, "北京\t协作组二\t牵头单位\t\t疗\t", "\t\t成员单位\t乙医院\t随访\t"},
			[]string{"CN-BJ-2 LEAD 甲医院: SURGERY, CHEMOTHERAPY\n", "CN-BJ-2 MEMBER 乙医院: FOLLOW_UP"}},
		{"a work unknown to the vocabulary in the column of a slid hospital",
			[]string{"北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t成员单位\t乙医院\t质子治疗\t"},
			[]string{"MEMBER 乙医院: \n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			table := printed(c.rows...)
			result := mustRead(t, table, nil)
			checkLines(t, table, result)
			all := facts(result.Registry) + "\n"
			for _, f := range result.Registry.Findings {
				if f.Severity == severityError && f.AsPrinted != "质子治疗" {
					t.Errorf("%s %s: %s", f.Locator, f.Rule, f.MessageEN)
				}
			}
			for _, want := range c.facts {
				if !strings.Contains(all, want) {
					t.Errorf("%q is not among the facts:\n%s", want, all)
				}
			}
		})
	}
}
