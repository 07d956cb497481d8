package annex

import (
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// The division of work follows this grammar, after folding (so that every mark
// has one width):
//
//	work       = { [ scope ":" ] item { separator item } end }
//	scope      = disease { ( separator | joiner ) disease }
//	item       = treatments [ "(" note-or-diseases ")" ]
//	treatments = [ disease { [ joiner ] disease } ] modality { [ joiner ] modality }
//	joiner     = "及" | "和" | "与" | "以及"
//	separator  = "、" | "," | …
//	end        = ";" | "。" | end of the cell
//
// A scope holds until the end or the next scope; a scope begins with the last
// run of diseases before its colon, so that a comma in place of the semicolon
// does no harm. Diseases before a modality in one token (淋巴瘤化疗及随访) scope
// that token alone. Diseases in brackets scope the nearest treatment before
// them, with those that a joiner joins to it. Brackets that hold no disease
// are a note. Words are taken whole before they are split, and words without a
// separator between them are told apart where the vocabulary allows it.

// capability is a modality with the diseases that it is printed for.
type capability struct {
	modality *registry.Modality
	scoped   bool
	scope    []string // codes in vocabulary order
}

// work is what a division of work says.
type work struct {
	capabilities []capability // each modality and scope once, in printed order
	remarks
}

// remarks are what is to be said about a cell of items.
type remarks struct {
	problems []problem
	notes    []string  // brackets without a disease, "and others"
	variants []variant // spellings that are not the vocabulary's
	run      []string  // tokens of several words without a separator
}

// problem is a token that was not read.
type problem struct{ rule, token string }

// variant is a word as printed, and the vocabulary's name of it.
type variant struct{ printed, name string }

// clean says that everything was read.
func (r *remarks) clean() bool { return len(r.problems) == 0 }

func (r *remarks) fail(rule, token string) {
	if p := (problem{rule, token}); !slices.Contains(r.problems, p) {
		r.problems = append(r.problems, p)
	}
}

func (r *remarks) spelling(w word) {
	v := variant{printed: w.text}
	switch {
	case w.disease != nil:
		v.name = w.disease.NameZH
	case w.modality != nil:
		v.name = w.modality.NameZH
	default:
		return
	}
	if v.printed != fold(v.name) && !slices.Contains(r.variants, v) {
		r.variants = append(r.variants, v)
	}
}

func (r *remarks) unseparated(text string) {
	if !slices.Contains(r.run, text) {
		r.run = append(r.run, text)
	}
}

// Rules of what can't be read in a cell of items.
const (
	ruleUnknownTreatment = "UNKNOWN_TREATMENT"
	ruleUnknownDisease   = "UNKNOWN_DISEASE"
	ruleDiseaseAlone     = "DISEASE_WITHOUT_TREATMENT"
	ruleBrackets         = "UNBALANCED_BRACKETS"
	ruleScopeEmpty       = "SCOPE_WITHOUT_DISEASE"
)

// token is a piece of a cell of items.
type token struct {
	kind byte // 't' text, ',' separator, ';' end, ':' colon, '(' brackets
	text string
}

// tokens cuts a folded text. Brackets come as one token with what they hold;
// the flag says whether all of them matched.
func tokens(key string) (list []token, matched bool) {
	matched = true
	var text strings.Builder
	flush := func(kind byte) {
		if text.Len() > 0 || kind == '(' {
			list = append(list, token{kind, text.String()})
			text.Reset()
		}
	}
	depth := 0
	for _, r := range key {
		switch {
		case depth > 0:
			switch {
			case isOpen(r):
				depth++
			case isClose(r):
				depth--
			}
			if depth == 0 {
				flush('(')
			} else {
				text.WriteRune(r)
			}
		case isOpen(r):
			flush('t')
			depth = 1
		case isClose(r):
			flush('t')
			matched = false
		case r == ':':
			flush('t')
			list = append(list, token{':', ":"})
		case isEnd(r):
			flush('t')
			list = append(list, token{';', string(r)})
		case isSeparator(r):
			flush('t')
			list = append(list, token{',', string(r)})
		default:
			text.WriteRune(r)
		}
	}
	if depth > 0 {
		flush('(')
		return list, false
	}
	flush('t')
	return list, matched
}

// phrase is a token of text read: diseases alone, or treatments with the
// diseases before them.
type phrase struct {
	words    []word
	diseases bool // diseases alone
	unknown  bool
	text     string
}

// longestToken is how many bytes a token may have that is looked up.
const longestToken = 900

// phrases reads a token. What the vocabulary does not cover whole is split at
// its joiners, so that the known parts are kept.
func (l *lexicon) phrases(text string) []phrase {
	if len(text) > longestToken {
		return []phrase{{unknown: true, text: text}}
	}
	if p, ok := l.phrase(text); ok {
		return []phrase{p}
	}
	for at := range text {
		for _, j := range joiners {
			if at == 0 || !strings.HasPrefix(text[at:], j) {
				continue
			}
			head, tail := text[:at], text[at+len(j):]
			if tail == "" {
				continue
			}
			if p, ok := l.phrase(head); ok {
				return append([]phrase{p}, l.phrases(tail)...)
			}
			if p, ok := l.phrase(tail); ok {
				return []phrase{{unknown: true, text: head}, p}
			}
		}
	}
	return []phrase{{unknown: true, text: text}}
}

// phrase reads a token that follows the grammar whole.
func (l *lexicon) phrase(text string) (phrase, bool) {
	words, ok := l.words(text)
	if !ok || words[0].joiner || words[len(words)-1].joiner {
		return phrase{}, false
	}
	modalities := 0
	for i, w := range words {
		if w.modality != nil {
			modalities++
		}
		if w.joiner && words[i-1].joiner {
			return phrase{}, false
		}
	}
	if modalities > 0 && words[len(words)-1].modality == nil {
		return phrase{}, false
	}
	return phrase{words: words, diseases: modalities == 0, text: text}, true
}

// parseWork reads a folded division of work. It never fails: what it can't
// read becomes a problem, and the rest is read.
func (l *lexicon) parseWork(key string) *work {
	if w, ok := l.readWork[key]; ok {
		return w
	}
	p := &workParser{lexicon: l, work: &work{}, treated: true}
	list, matched := tokens(key)
	if !matched {
		p.work.fail(ruleBrackets, key)
	}
	for _, t := range list {
		switch t.kind {
		case ';':
			p.scope, p.scoped, p.lost, p.nearest = nil, false, false, nil
		case ',':
			p.nearest = nil
		case ':':
			p.colon()
		case '(':
			p.brackets(t.text)
		case 't':
			p.text(t.text)
		}
	}
	p.giveUp()
	p.untreated()
	p.work.capabilities = once(p.work.capabilities)
	l.readWork[key] = p.work
	return p.work
}

// workParser holds where a division of work has got to.
type workParser struct {
	*lexicon
	work    *work
	scope   []string // of the colon
	scoped  bool
	lost    bool     // the colon's diseases are unknown, so its treatments have no known scope
	waiting []phrase // diseases, and what may be some, that wait for a colon
	nearest []int    // the treatments that brackets would scope
	treated bool     // something was said since the last colon
}

// giveUp reports what waited for a colon and found none.
func (p *workParser) giveUp() {
	for _, w := range p.waiting {
		if w.unknown {
			p.work.fail(ruleUnknownTreatment, w.text)
		} else {
			p.work.fail(ruleDiseaseAlone, w.text)
		}
	}
	p.waiting = nil
}

// untreated reports a scope for which nothing is done.
func (p *workParser) untreated() {
	if !p.treated {
		p.work.fail(ruleDiseaseAlone, strings.Join(p.names(p.scope), "、"))
	}
}

// colon makes the diseases that wait the scope.
func (p *workParser) colon() {
	p.untreated()
	p.scope, p.nearest = nil, nil
	for i, w := range p.waiting {
		switch {
		case !w.unknown:
			p.scope = append(p.scope, p.codes(w, &p.work.remarks)...)
		case i < len(p.waiting)-1 && !diseaseLike(w.text):
			p.work.fail(ruleUnknownTreatment, w.text)
		default:
			p.work.fail(ruleUnknownDisease, w.text)
		}
	}
	if len(p.waiting) == 0 {
		p.work.fail(ruleScopeEmpty, ":")
	}
	p.scoped = len(p.scope) > 0
	p.lost = !p.scoped && len(p.waiting) > 0
	p.treated = !p.scoped
	p.scope, p.waiting = p.sortDiseases(p.scope), nil
}

// brackets scopes the nearest treatments, or is a note.
func (p *workParser) brackets(text string) {
	before := len(p.work.problems)
	inside := p.parseBrackets(text, &p.work.remarks)
	switch {
	case inside == nil && text != "" && len(p.work.problems) == before:
		p.work.notes = append(p.work.notes, text)
	case inside != nil && len(p.nearest) == 0:
		p.work.fail(ruleDiseaseAlone, text)
	case inside != nil:
		for _, i := range p.nearest {
			p.work.capabilities[i].scoped, p.work.capabilities[i].scope = true, inside
		}
	}
	p.nearest = nil
}

// text reads a token.
func (p *workParser) text(text string) {
	p.nearest = nil
	for _, ph := range p.phrases(text) {
		if ph.unknown || ph.diseases {
			p.waiting = append(p.waiting, ph)
			continue
		}
		p.giveUp()
		p.treated = true
		p.treatments(ph)
	}
}

// treatments adds the capabilities of a phrase.
func (p *workParser) treatments(ph phrase) {
	var own []string // the diseases in the phrase itself
	p.nearest = nil
	for i, w := range ph.words {
		p.work.spelling(w)
		joined := i > 0 && ph.words[i-1].joiner
		switch {
		case w.disease != nil:
			if i > 0 && ph.words[i-1].modality != nil || i > 1 && joined && ph.words[i-2].modality != nil {
				own = nil
			}
			own = append(own, w.disease.Code)
		case w.modality != nil:
			if i > 0 && ph.words[i-1].modality != nil {
				p.work.unseparated(ph.text)
			}
			if !joined {
				p.nearest = nil
			}
			if p.lost && own == nil {
				continue
			}
			c := capability{modality: w.modality, scoped: p.scoped, scope: p.scope}
			if own != nil {
				c.scoped, c.scope = true, p.sortDiseases(own)
			}
			p.work.capabilities = append(p.work.capabilities, c)
			p.nearest = append(p.nearest, len(p.work.capabilities)-1)
		}
	}
}

// once drops a capability that stands before with the same scope.
func once(all []capability) []capability {
	var kept []capability
	for _, c := range all {
		if !slices.ContainsFunc(kept, c.same) {
			kept = append(kept, c)
		}
	}
	return kept
}

func (c capability) same(d capability) bool {
	return c.modality == d.modality && c.scoped == d.scoped && slices.Equal(c.scope, d.scope)
}

// parseBrackets reads the diseases that brackets hold, nil for none. A token
// that has the name of a disease in it without being one is a problem.
func (l *lexicon) parseBrackets(key string, r *remarks) []string {
	list, _ := tokens(key)
	var codes, unknown []string
	for _, t := range list {
		if t.kind != 't' {
			continue
		}
		for _, p := range l.phrases(withoutOthers(t.text, l)) {
			if p.diseases {
				codes = append(codes, l.codes(p, r)...)
			} else {
				unknown = append(unknown, p.text)
			}
		}
	}
	for _, text := range unknown {
		if named, _ := l.mentions(text); named || len(codes) > 0 {
			r.fail(ruleUnknownDisease, text)
		}
	}
	if len(codes) == 0 {
		return nil
	}
	return l.sortDiseases(codes)
}

// codes are the diseases of a phrase.
func (l *lexicon) codes(p phrase, r *remarks) []string {
	var codes []string
	for i, w := range p.words {
		if w.disease == nil {
			continue
		}
		r.spelling(w)
		if i > 0 && p.words[i-1].disease != nil {
			r.unseparated(p.text)
		}
		codes = append(codes, w.disease.Code)
	}
	return codes
}

// names are the Chinese names of diseases.
func (l *lexicon) names(codes []string) []string {
	var names []string
	for _, c := range codes {
		names = append(names, l.byCode[c].NameZH)
	}
	return names
}

// withoutOthers drops "and others" from a token whose rest is known: 淋巴瘤等.
func withoutOthers(text string, l *lexicon) string {
	if _, ok := l.words(text); ok {
		return text
	}
	if head, _, ok := strings.Cut(text, "等"); ok {
		if _, known := l.words(head); known {
			return head
		}
	}
	return text
}

// diseaseLike says whether an unknown word sounds like a disease.
func diseaseLike(text string) bool {
	return slices.ContainsFunc([]string{"瘤", "癌", "病", "症", "细胞"}, func(end string) bool { return strings.HasSuffix(text, end) })
}

// openWork says whether a folded division of work seems to go on: something
// in it is not read, or it ends with what must be followed.
func (l *lexicon) openWork(key string) bool {
	return !l.parseWork(key).clean() || openEnd(key)
}

func openEnd(key string) bool {
	last := lastRune(key)
	return last == ':' || last != '。' && last != '.' && isSeparator(last)
}

// openStart says whether a folded text can't begin a cell.
func openStart(key string) bool {
	first := firstRune(key)
	return first == ':' || isSeparator(first) || isOpen(first) || isClose(first) || strings.HasPrefix(key, "等") ||
		slices.ContainsFunc(joiners, func(j string) bool { return strings.HasPrefix(key, j) })
}
