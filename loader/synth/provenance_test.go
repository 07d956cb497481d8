package synth_test

import (
	"fmt"
	"testing"

	"oncograph/catalog/registry"
)

// fact is what one provenance row backs.
type fact struct{ kind, subject, fact string }

func TestEveryFactHasItsLine(t *testing.T) {
	r := generated(t, 300, 4)
	if len(r.Sources) != 1 || r.Sources[0].Code != "synthetic" {
		t.Fatalf("the sources are %v", r.Sources)
	}
	got := map[fact]registry.Provenance{}
	for _, p := range r.Provenance {
		f := fact{p.Kind, p.Subject, p.Fact}
		if _, again := got[f]; again {
			t.Errorf("%v stands twice", f)
		}
		got[f] = p
		if p.Status != "AS_PRINTED" || p.Source != "synthetic" {
			t.Errorf("%v is %s of %s", f, p.Status, p.Source)
		}
	}
	work, line, first := map[string]string{}, map[fact]int{}, map[string]int{}
	expect := func(kind, subject, name string, at int, printed string) {
		t.Helper()
		f := fact{kind, subject, name}
		if p, ok := got[f]; !ok || p.Locator != fmt.Sprintf("line %d", at) || printed != "" && p.AsPrinted != printed {
			t.Errorf("%v is %+v, not on line %d with %q", f, p, at, printed)
		}
		delete(got, f)
		line[f] = at
	}
	names := map[string]string{}
	for _, h := range r.Hospitals {
		names[h.Code] = h.NameZH
	}
	for _, m := range r.Memberships {
		subject := m.Group + "/" + m.Hospital
		expect("MEMBERSHIP", subject, "hospital", m.Position, names[m.Hospital])
		expect("MEMBERSHIP", subject, "role", m.Position, map[string]string{"LEAD": "牵头单位", "MEMBER": "成员单位"}[m.Role])
		if m.Work != "" {
			expect("MEMBERSHIP", subject, "capabilities", m.Position, m.Work)
		}
		work[subject] = m.Work
		for _, record := range []string{m.Group, m.Hospital} {
			if first[record] == 0 {
				first[record] = m.Position
			}
		}
	}
	treats := map[string]bool{}
	for _, d := range r.GroupDiseases {
		treats[d.Group] = true
	}
	for _, g := range r.Groups {
		expect("GROUP", g.Code, "region", first[g.Code], "")
		expect("GROUP", g.Code, "label", first[g.Code], g.Label)
		if treats[g.Code] {
			expect("GROUP", g.Code, "diseases", first[g.Code], "")
		}
	}
	for _, h := range r.Hospitals {
		if first[h.Code] > 0 {
			expect("HOSPITAL", h.Code, "name", first[h.Code], h.NameZH)
			expect("HOSPITAL", h.Code, "region", first[h.Code], "")
		}
	}
	for f := range got {
		t.Errorf("%v is printed nowhere", f)
	}
	for _, c := range r.Capabilities {
		if work[c.Group+"/"+c.Hospital] == "" {
			t.Errorf("%+v comes of no printed work", c)
		}
	}
}
