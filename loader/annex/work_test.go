package annex

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oncograph/catalog/registry"
)

// spell writes a division of work as read: "SURGERY", "CHEMOTHERAPY(LYMPHOMA)".
func spell(w *work) string {
	var all []string
	for _, c := range w.capabilities {
		text := c.modality.Code
		if c.scoped {
			text += "(" + strings.Join(c.scope, " ") + ")"
		}
		all = append(all, text)
	}
	for _, p := range w.problems {
		all = append(all, p.rule+"="+p.token)
	}
	for _, n := range w.notes {
		all = append(all, "note="+n)
	}
	return strings.Join(all, ", ")
}

func TestDivisionsOfWorkAreReadByTheirGrammar(t *testing.T) {
	l := words(t)
	for _, c := range []struct{ name, printed, want string }{
		{"items", "手术、化疗、移植", "SURGERY, CHEMOTHERAPY, TRANSPLANTATION"},
		{"separators of both widths", "手术，化疗,移植；放疗;随访", "SURGERY, CHEMOTHERAPY, TRANSPLANTATION, RADIOTHERAPY, FOLLOW_UP"},
		{"closing marks mean nothing", "手术、化疗；。", "SURGERY, CHEMOTHERAPY"},
		{"spaces within words", "免疫 治疗、 骨髓　移植", "IMMUNOTHERAPY, BONE_MARROW_TRANSPLANTATION"},
		{"narrower words are whole", "自体造血干细胞移植、联合开展肝移植、移植", "AUTOLOGOUS_STEM_CELL_TRANSPLANTATION, LIVER_TRANSPLANTATION, TRANSPLANTATION"},
		{"a colon scopes until the semicolon", "淋巴瘤、神经母细胞瘤：手术、化疗；随访", "SURGERY(LYMPHOMA NEUROBLASTOMA), CHEMOTHERAPY(LYMPHOMA NEUROBLASTOMA), FOLLOW_UP"},
		{"a colon scopes until the full stop", "淋巴瘤：手术。随访", "SURGERY(LYMPHOMA), FOLLOW_UP"},
		{"the next scope needs no semicolon", "淋巴瘤：手术、化疗、肝母细胞瘤、肾母细胞瘤：放疗", "SURGERY(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA), RADIOTHERAPY(HEPATOBLASTOMA NEPHROBLASTOMA)"},
		{"a half-width colon", "淋巴瘤:手术;肝母细胞瘤:放疗", "SURGERY(LYMPHOMA), RADIOTHERAPY(HEPATOBLASTOMA)"},
		{"joined diseases before a colon", "淋巴瘤及神经母细胞瘤：手术", "SURGERY(LYMPHOMA NEUROBLASTOMA)"},
		{"scopes stand in vocabulary order", "肾母细胞瘤、淋巴瘤：手术", "SURGERY(LYMPHOMA NEPHROBLASTOMA)"},
		{"brackets scope the nearest treatment", "化疗、手术（神经母细胞瘤、肝母细胞瘤）", "CHEMOTHERAPY, SURGERY(NEUROBLASTOMA HEPATOBLASTOMA)"},
		{"brackets scope what is joined", "放疗、手术及化疗(淋巴瘤)", "RADIOTHERAPY, SURGERY(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA)"},
		{"brackets, then more", "手术（淋巴瘤）、化疗", "SURGERY(LYMPHOMA), CHEMOTHERAPY"},
		{"brackets within a scope", "淋巴瘤：手术、化疗（肝母细胞瘤）、放疗", "SURGERY(LYMPHOMA), CHEMOTHERAPY(HEPATOBLASTOMA), RADIOTHERAPY(LYMPHOMA)"},
		{"brackets without disease", "手术（每周一）", "SURGERY, note=每周一"},
		{"a disease with its treatment", "淋巴瘤诊断(血液特检)、淋巴瘤化疗及随访", "DIAGNOSIS(LYMPHOMA), CHEMOTHERAPY(LYMPHOMA), FOLLOW_UP(LYMPHOMA), note=血液特检"},
		{"each with its own disease", "淋巴瘤化疗及肝母细胞瘤手术", "CHEMOTHERAPY(LYMPHOMA), SURGERY(HEPATOBLASTOMA)"},
		{"及 within a disease", "骨及软组织肉瘤手术及化疗", "SURGERY(BONE_AND_SOFT_TISSUE_SARCOMA), CHEMOTHERAPY(BONE_AND_SOFT_TISSUE_SARCOMA)"},
		{"variants", "化疗（骨软组织肉瘤）、波切、筛选、介入", "CHEMOTHERAPY(BONE_AND_SOFT_TISSUE_SARCOMA), VITRECTOMY, SCREENING, INTERVENTIONAL_THERAPY"},
		{"the same twice is one", "手术、化疗、手术", "SURGERY, CHEMOTHERAPY"},
		{"the same with another scope is two", "手术、淋巴瘤：手术；淋巴瘤：手术", "SURGERY, SURGERY(LYMPHOMA)"},
		{"no separators", "手术化疗", "SURGERY, CHEMOTHERAPY"},
		{"an unknown treatment", "手术、质子治疗、化疗", "SURGERY, CHEMOTHERAPY, UNKNOWN_TREATMENT=质子治疗"},
		{"an unknown treatment is not read as one that it contains", "质子放疗", "UNKNOWN_TREATMENT=质子放疗"},
		{"an unknown treatment with a known one", "手术及质子治疗", "SURGERY, UNKNOWN_TREATMENT=质子治疗"},
		{"an unknown treatment in a scope", "淋巴瘤：质子治疗、手术", "SURGERY(LYMPHOMA), UNKNOWN_TREATMENT=质子治疗"},
		{"an unknown disease before a colon", "淋巴瘤、脊索瘤：手术", "SURGERY(LYMPHOMA), UNKNOWN_DISEASE=脊索瘤"},
		{"only unknown diseases: nothing is claimed for all", "脊索瘤：手术；淋巴瘤：化疗", "CHEMOTHERAPY(LYMPHOMA), UNKNOWN_DISEASE=脊索瘤"},
		{"an unknown disease in brackets", "手术（淋巴瘤、脊索瘤）", "SURGERY(LYMPHOMA), UNKNOWN_DISEASE=脊索瘤"},
		{"an exception is no scope", "手术（除淋巴瘤）", "SURGERY, UNKNOWN_DISEASE=除淋巴瘤"},
		{"a disease without treatment", "淋巴瘤、手术", "SURGERY, DISEASE_WITHOUT_TREATMENT=淋巴瘤"},
		{"a scope without treatment", "淋巴瘤：", "DISEASE_WITHOUT_TREATMENT=淋巴瘤"},
		{"a scope without disease", "：手术", "SURGERY, SCOPE_WITHOUT_DISEASE=:"},
		{"a bracket that does not close", "手术（淋巴瘤", "SURGERY(LYMPHOMA), UNBALANCED_BRACKETS=手术(淋巴瘤"},
		{"nothing", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, spell(l.parseWork(fold(c.printed)))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.printed, diff)
			}
		})
	}
}

func TestDiseasesAreReadByTheirGrammar(t *testing.T) {
	l := words(t)
	for _, c := range []struct{ name, printed, want string }{
		{"a list", "淋巴瘤、肾母细胞瘤，骨及软组织肉瘤", "LYMPHOMA NEPHROBLASTOMA BONE_AND_SOFT_TISSUE_SARCOMA"},
		{"a focus", "神经母细胞瘤（重点救治）、淋巴瘤(重点)", "NEUROBLASTOMA! LYMPHOMA!"},
		{"a variant with others", "淋巴瘤、视网膜母细胞等儿童实体肿瘤", "LYMPHOMA RETINOBLASTOMA"},
		{"and others", "淋巴瘤、肾母细胞瘤等", "LYMPHOMA NEPHROBLASTOMA"},
		{"joined", "淋巴瘤和骨及软组织肿瘤", "LYMPHOMA BONE_AND_SOFT_TISSUE_SARCOMA"},
		{"a repeated disease", "淋巴瘤、淋巴瘤", "LYMPHOMA"},
		{"an unknown disease", "淋巴瘤、脊索瘤、肝母细胞瘤", "LYMPHOMA HEPATOBLASTOMA UNKNOWN_DISEASE=脊索瘤"},
		{"treatments are no diseases", "淋巴瘤、手术", "LYMPHOMA UNKNOWN_DISEASE=手术"},
		{"a cut bracket", "神经母细胞瘤（重点", "NEUROBLASTOMA! UNBALANCED_BRACKETS=神经母细胞瘤(重点"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := l.parseDiseases(fold(c.printed))
			var got []string
			for _, g := range d.diseases {
				got = append(got, g.code+map[bool]string{true: "!"}[g.focus])
			}
			for _, p := range d.problems {
				got = append(got, p.rule+"="+p.token)
			}
			if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.printed, diff)
			}
		})
	}
}

// Of all ways to cut a token, the one with the fewest words is the reading.
func TestAWordIsTakenWhole(t *testing.T) {
	l, err := newLexicon(&Vocabulary{Modalities: []registry.Modality{
		{Code: "A", NameZH: "化疗"}, {Code: "B", NameZH: "手术"}, {Code: "C", NameZH: "化疗手术"}, {Code: "D", NameZH: "术后"}, {Code: "E", NameZH: "化疗手"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{"化疗手术": "C", "化疗手术化疗": "C A", "手术化疗": "B A", "化疗手术后": "E D", "手术后": ""} {
		var got []string
		words, _ := l.words(text)
		for _, w := range words {
			got = append(got, w.modality.Code)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s is read as %q, want %q", text, got, want)
		}
	}
}
