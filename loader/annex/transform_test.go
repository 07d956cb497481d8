package annex

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The first edition in other print says the same.
func TestOtherPrintSaysTheSame(t *testing.T) {
	table := string(seed(t, "cooperative-groups.first-edition.tsv"))
	want := facts(firstEdition(t).Registry)
	eachCell := func(table string, change func(string) string) string {
		rows := strings.Split(table, "\n")
		for i, row := range rows {
			cells := strings.Split(row, "\t")
			for j, c := range cells {
				if c != "" {
					cells[j] = change(c)
				}
			}
			rows[i] = strings.Join(cells, "\t")
		}
		return strings.Join(rows, "\n")
	}
	replace := func(pairs ...string) func() string {
		return func() string { return strings.NewReplacer(pairs...).Replace(table) }
	}
	for _, c := range []struct {
		name   string
		change func() string
		rule   string // a finding that tells of it
	}{
		{name: "CRLF line ends", change: replace("\n", "\r\n")},
		{name: "a byte order mark", change: func() string { return "\ufeff" + table }, rule: "BYTE_ORDER_MARK"},
		{name: "a newline at the end", change: func() string { return table + "\n\n" }},
		{name: "half-width marks", change: replace("：", ":", "；", ";", "，", ",", "（", "(", "）", ")")},
		{name: "full-width brackets", change: replace("(", "（", ")", "）")},
		{name: "commas", change: replace("、", "，")},
		{name: "half-width commas", change: replace("、", ",")},
		{name: "stops for semicolons", change: replace("；", "。")},
		{name: "spaces around separators", change: replace("、", " 、 ", "：", " ： ")},
		{name: "ideographic spaces in every cell", change: func() string {
			return eachCell(table, func(s string) string { return strings.Join(strings.Split(s, ""), "　") })
		}},
		{name: "no-break and zero-width spaces in every cell", change: func() string {
			return eachCell(table, func(s string) string { return "\u00a0" + strings.Join(strings.Split(s, ""), "\u200b") + "\u00a0" })
		}},
		{name: "no blank lines", change: replace("\n\n", "\n")},
		{name: "blank lines everywhere", change: replace("\n", "\n\t\t\n")},
		{name: "page numbers", change: replace("\n\n省份", "\n— 3 —\n\n省份")},
		{name: "the title on every page", change: replace("\n\n省份", "\n\n全国儿童实体肿瘤诊疗协作组名单（第一批）\n省份")},
		{name: "a column before the first", change: replace("\n", "\n\t")},
		{name: "an empty column within", change: replace("\t", "\t\t")},
		{name: "Arabic numerals in labels", change: replace("协作组一\t", "协作组1\t", "协作组二\t", "协作组2\t", "协作组九\t", "协作组 9\t")},
		{name: "regions with what they are", change: replace("\n北京\t", "\n北京市\t", "\n河北\t", "\n河北省\t", "\n广西\t", "\n广西壮族自治区\t", "\n新疆\t", "\n新疆维吾尔自治区\t")},
	} {
		t.Run(c.name, func(t *testing.T) {
			changed := c.change()
			if changed == table {
				t.Fatal("nothing was changed")
			}
			result := mustRead(t, changed, corrections(t))
			if diff := cmp.Diff(want, facts(result.Registry)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			checkLines(t, changed, result)
			for _, f := range result.Registry.Findings {
				if f.Severity == severityError {
					t.Errorf("%s %s: %s", f.Locator, f.Rule, f.MessageEN)
				}
			}
			if c.rule != "" && findingAt(result.Registry, c.rule, 0) == nil {
				t.Errorf("no finding %s", c.rule)
			}
		})
	}
}

// Provinces and groups come, go and change places; each says the same as before.
func TestRegionsAndGroupsComeAndGo(t *testing.T) {
	pages, c := reprint(t), withoutRows(t)
	whole := map[string]string{}
	var order []string
	for region, rows := range pages {
		whole[region] = facts(mustRead(t, printed(lines(rows)...), c).Registry)
		order = append(order, region)
	}
	slices.Sort(order)
	slices.Reverse(order)
	order = slices.DeleteFunc(order, func(r string) bool { return r == "CN-ZJ" || r == "CN-SX" })
	var all, want []string
	for _, region := range order {
		all = append(all, lines(pages[region])...)
		want = append(want, strings.Split(whole[region], "\n")...)
	}
	all = append(all, "西藏\t协作组\t牵头单位\t西藏自治区人民医院\t手术、化疗\t淋巴瘤（重点救治）、肝母细胞瘤", "\t\t成员单位\t拉萨市人民医院\t初诊、转诊\t")
	want = append(want,
		"CN-XZ-1: LYMPHOMA!, HEPATOBLASTOMA",
		"CN-XZ-1 LEAD 西藏自治区人民医院: SURGERY, CHEMOTHERAPY",
		"CN-XZ-1 MEMBER 拉萨市人民医院: INITIAL_CONSULTATION, REFERRAL",
		"hospital 西藏自治区人民医院 xi-zang-zi-zhi-qu-ren-min-yi-yuan CN-XZ",
		"hospital 拉萨市人民医院 la-sa-shi-ren-min-yi-yuan CN-XZ")
	slices.Sort(want)
	result := mustRead(t, printed(all...), c)
	if diff := cmp.Diff(strings.Join(slices.Compact(want), "\n"), facts(result.Registry)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Every row may repeat its region, group and role, as unmerged cells do.
func TestUnmergedCellsSayTheSame(t *testing.T) {
	c := withoutRows(t)
	for region, rows := range reprint(t) {
		want := facts(mustRead(t, printed(lines(rows)...), c).Registry)
		var filled [][]string
		above := make([]string, 6)
		for _, r := range rows {
			full := slices.Clone(r)
			for i := range 3 {
				if full[i] == "" {
					full[i] = above[i]
				}
			}
			if r[1] == "" {
				full[5] = above[5]
			}
			above = full
			filled = append(filled, full)
		}
		if diff := cmp.Diff(want, facts(mustRead(t, printed(lines(filled)...), c).Registry)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", region, diff)
		}
	}
}

// Columns may slide by any number of cells.
func TestColumnsMaySlide(t *testing.T) {
	c := withoutRows(t)
	for region, rows := range reprint(t) {
		want := facts(mustRead(t, printed(lines(rows)...), c).Registry)
		for by := 1; by <= 3; by++ {
			right, left := slices.Clone(rows), slices.Clone(rows)
			for i, r := range rows {
				right[i] = append(make([]string, by), r...)
				left[i] = slices.DeleteFunc(slices.Clone(r), func(s string) bool { return s == "" })
			}
			for what, slid := range map[string][][]string{"right": right, "left": left} {
				if diff := cmp.Diff(want, facts(mustRead(t, printed(lines(slid)...), c).Registry)); diff != "" {
					t.Errorf("%s slid %s by %d (-want +got):\n%s", region, what, by, diff)
				}
			}
		}
	}
}

// The columns may stand in another order, which the header tells.
func TestColumnsMayChangePlaces(t *testing.T) {
	result := mustRead(t, "医院名称\t类型\t省份\t协作组\t救治病种\t组内分工\n唐都医院\t牵头单位\t陕西\t协作组\t淋巴瘤\t手术\n西京医院\t成员单位\t\t\t\t化疗", nil)
	want := "CN-SN-1 LEAD 唐都医院: SURGERY\nCN-SN-1 MEMBER 西京医院: CHEMOTHERAPY\nCN-SN-1: LYMPHOMA\n" +
		"hospital 唐都医院 tang-dou-yi-yuan CN-SN\nhospital 西京医院 xi-jing-yi-yuan CN-SN"
	if diff := cmp.Diff(want, facts(result.Registry)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if n := rules(result.Registry)["COLUMNS_SLID"]; n != 0 {
		t.Errorf("%d findings say that columns slid", n)
	}
}
