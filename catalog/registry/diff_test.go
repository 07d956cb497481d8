package registry_test

import (
	"slices"
	"strings"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/seeds"

	"github.com/google/go-cmp/cmp"
)

func edition(t *testing.T) *registry.Registry {
	t.Helper()
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func said(found []registry.Difference) []string {
	lines := []string{}
	for _, d := range found {
		lines = append(lines, d.String())
	}
	return lines
}

func TestAnEditionIsEqualToItself(t *testing.T) {
	if found := registry.Compare(edition(t), edition(t)); len(found) > 0 {
		t.Errorf("%v", said(found))
	}
}

// Each change is made by hand to rows whose printed lines are known: in Zhejiang
// the children's hospital is printed on lines 67 to 75.
func TestWhatChangedBetweenEditionsIsListed(t *testing.T) {
	const zj = "zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan"
	a, b := edition(t), edition(t)
	for i := range b.Memberships {
		if m := &b.Memberships[i]; m.Group == "CN-ZJ-1" && m.Hospital == zj {
			m.Role = "MEMBER"
		}
	}
	b.Capabilities = slices.DeleteFunc(b.Capabilities, func(c registry.Capability) bool {
		return c.Group == "CN-ZJ-2" && c.Hospital == zj && c.Modality == "IMMUNOTHERAPY"
	})
	for i := range b.Capabilities {
		if c := &b.Capabilities[i]; c.Group == "CN-ZJ-3" && c.Hospital == zj && c.Modality == "SURGERY" {
			c.Scoped = true
			b.CapabilityScopes = append(b.CapabilityScopes, registry.CapabilityScope{Group: c.Group, Hospital: zj, Position: c.Position, Disease: "LYMPHOMA"})
		}
	}
	b.Hospitals = append(b.Hospitals, registry.Hospital{Code: "xin-yi-yuan", NameZH: "新医院", Region: "CN-ZJ"})
	b.Groups[slices.IndexFunc(b.Groups, func(g registry.Group) bool { return g.Code == "CN-ZJ-1" })].Label = "协作组甲"

	want := []string{
		"group changed CN-ZJ-1: 协作组一 → 协作组甲",
		"hospital added xin-yi-yuan: 新医院 CN-ZJ",
		"membership changed CN-ZJ-1/" + zj + " 浙江大学医学院附属儿童医院: lead → member",
		"capability removed CN-ZJ-2/" + zj + "/IMMUNOTHERAPY 浙江大学医学院附属儿童医院: all diseases of the group",
		"capability changed CN-ZJ-3/" + zj + "/SURGERY 浙江大学医学院附属儿童医院: all diseases of the group → LYMPHOMA",
	}
	var got []string
	for _, line := range said(registry.Compare(a, b)) {
		text, lines, _ := strings.Cut(line, " (")
		got = append(got, text)
		if !strings.Contains(lines, "line ") && !strings.Contains(text, "xin-yi-yuan") {
			t.Errorf("no line of the list in %q", line)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAHospitalThatChangesGroupsHasMoved(t *testing.T) {
	a := &registry.Registry{Memberships: []registry.Membership{{Group: "CN-BJ-1", Hospital: "jia", Role: "LEAD"}, {Group: "CN-BJ-1", Hospital: "yi", Role: "MEMBER"}}}
	b := &registry.Registry{Memberships: []registry.Membership{{Group: "CN-BJ-2", Hospital: "jia", Role: "MEMBER"}, {Group: "CN-BJ-1", Hospital: "yi", Role: "MEMBER"}}}
	if diff := cmp.Diff([]string{"membership moved jia: CN-BJ-1 lead → CN-BJ-2 member"}, said(registry.Compare(a, b))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The other way round, what was added is removed, and from is to.
func TestTheOtherWayRound(t *testing.T) {
	a, b := edition(t), edition(t)
	b.Memberships = b.Memberships[10:]
	b.Capabilities = b.Capabilities[30:]
	there, back := registry.Compare(a, b), registry.Compare(b, a)
	if len(there) == 0 {
		t.Fatal("nothing differs")
	}
	turned := map[registry.DifferenceKind]registry.DifferenceKind{registry.Added: registry.Removed, registry.Removed: registry.Added}
	for i, d := range back {
		if kind, ok := turned[d.Kind]; ok {
			back[i].Kind = kind
		}
		back[i].From, back[i].To, back[i].FromLines, back[i].ToLines = d.To, d.From, d.ToLines, d.FromLines
	}
	if diff := cmp.Diff(said(there), said(back)); diff != "" {
		t.Errorf("(-there +back)\n%s", diff)
	}
}
