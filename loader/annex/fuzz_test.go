package annex

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever the table holds, the reader neither panics nor loses a line, and
// what it reads holds together.
func FuzzRead(f *testing.F) {
	table := string(seed(f, "cooperative-groups.first-edition.tsv"))
	f.Add(table)
	for page := range strings.SplitSeq(table, "\n\n省份") {
		f.Add("省份" + page)
	}
	f.Add(printed("北京\t协作组一\t牵头单位\t甲医院\t手术（淋巴瘤\t淋巴瘤（重点", headerRow, "\t\t\t（乙）\t）、化疗\t救治）、肝"))
	f.Add(headerRow + "\n\t\t\t\t\t\n：\t（\t）\t、\t及\t等")
	f.Add(printed("新疆生产\t协作\t牵头\t甲\t手\t淋", headerRow, "建设兵团\t组二\t单位\t医院\t术\t巴瘤"))
	f.Fuzz(func(t *testing.T, table string) {
		result, err := Read([]byte(table), Options{Vocabulary: vocabulary(t)})
		if err != nil {
			if utf8.ValidString(table) && !strings.Contains(err.Error(), "no header row") {
				t.Errorf("without corrections, the only error of a text is that it has no header: %v", err)
			}
			return
		}
		checkLines(t, table, result)
		r := result.Registry
		hospitals, groups := map[string]bool{}, map[string]bool{}
		for _, h := range r.Hospitals {
			if hospitals[h.Code] || !codeForm.MatchString(h.Code) {
				t.Errorf("the code %q of %q is taken or no code", h.Code, h.NameZH)
			}
			hospitals[h.Code] = true
		}
		for _, g := range r.Groups {
			groups[g.Code] = true
		}
		members := map[string]bool{}
		for _, m := range r.Memberships {
			key := m.Group + "/" + m.Hospital
			if members[key] || !groups[m.Group] || !hospitals[m.Hospital] {
				t.Errorf("the membership %s stands twice, or has no group or hospital", key)
			}
			members[key] = true
		}
		for _, c := range r.Capabilities {
			if !members[c.Group+"/"+c.Hospital] {
				t.Errorf("the capability %+v has no membership", c)
			}
		}
	})
}
