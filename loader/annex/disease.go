package annex

import (
	"slices"
	"strings"
)

// groupDisease is a disease of a group.
type groupDisease struct {
	code  string
	focus bool
}

// diseaseList is what a cell of diseases says.
type diseaseList struct {
	diseases []groupDisease // each once, in printed order
	remarks
}

func (d *diseaseList) codes() []string {
	var codes []string
	for _, g := range d.diseases {
		codes = append(codes, g.code)
	}
	return codes
}

func (d *diseaseList) add(code string) int {
	at := slices.IndexFunc(d.diseases, func(g groupDisease) bool { return g.code == code })
	if at < 0 {
		at = len(d.diseases)
		d.diseases = append(d.diseases, groupDisease{code: code})
	}
	return at
}

// parseDiseases reads a folded list of diseases:
//
//	diseases = disease [ "(" note ")" ] { ( separator | joiner ) disease [ "(" note ")" ] }
//
// A note with 重点 makes the disease before it a focus. "And others" (等…) after
// a known disease is passed over; the text as printed keeps it.
func (l *lexicon) parseDiseases(key string) *diseaseList {
	if d, ok := l.readDiseases[key]; ok {
		return d
	}
	d := &diseaseList{}
	l.readDiseases[key] = d
	list, matched := tokens(key)
	if !matched {
		d.fail(ruleBrackets, key)
	}
	last := -1
	for _, t := range list {
		switch t.kind {
		case ':':
			d.fail(ruleUnknownDisease, key)
		case '(':
			switch {
			case last < 0:
				d.fail(ruleUnknownDisease, "("+t.text+")")
			case strings.Contains(t.text, "重点"):
				d.diseases[last].focus = true
			default:
				d.notes = append(d.notes, t.text)
				if named, _ := l.mentions(t.text); named {
					d.fail(ruleUnknownDisease, "("+t.text+")")
				}
			}
		case 't':
			last = -1
			text := withoutOthers(t.text, l)
			if text != t.text {
				d.notes = append(d.notes, strings.TrimPrefix(t.text, text))
			}
			for _, p := range l.phrases(text) {
				if !p.diseases {
					d.fail(ruleUnknownDisease, p.text)
					continue
				}
				for _, code := range l.codes(p, &d.remarks) {
					last = d.add(code)
				}
			}
		}
	}
	return d
}
