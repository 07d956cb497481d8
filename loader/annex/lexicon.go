package annex

import (
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// lexicon finds the vocabulary's records by what is printed. All its keys are
// folded.
type lexicon struct {
	regions    map[string]*registry.Region
	diseases   map[string]*registry.Disease
	modalities map[string]*registry.Modality
	order      map[string]int // place of a disease in the vocabulary, by code
	byCode     map[string]*registry.Disease
	longest    int // runes of the longest word

	// What was read before: seams read the same texts again and again.
	readWork     map[string]*work
	readDiseases map[string]*diseaseList
}

// joiners join words of one token: 化疗及随访.
var joiners = []string{"及", "和", "与", "以及"}

// suffixes are what a region's name may be printed with.
var suffixes = []string{"省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区"}

// shortNames are regions that print has another name for.
var shortNames = map[string][]string{"新疆生产建设兵团": {"新疆兵团"}}

func newLexicon(v *Vocabulary) (*lexicon, error) {
	l := &lexicon{
		regions: map[string]*registry.Region{}, diseases: map[string]*registry.Disease{},
		modalities: map[string]*registry.Modality{}, order: map[string]int{}, byCode: map[string]*registry.Disease{},
		readWork: map[string]*work{}, readDiseases: map[string]*diseaseList{},
	}
	for i := range v.Regions {
		r := &v.Regions[i]
		l.regions[fold(r.NameZH)] = r
		for _, s := range suffixes {
			l.regions[fold(r.NameZH)+s] = r
		}
		for _, s := range shortNames[r.NameZH] {
			l.regions[s] = r
		}
	}
	taken := map[string]string{}
	word := func(name, code string) (string, error) {
		key := fold(name)
		if key == "" {
			return "", fmt.Errorf("vocabulary: %s has no Chinese name", code)
		}
		if other, ok := taken[key]; ok && other != code {
			return "", fmt.Errorf("vocabulary: %s is a spelling of both %s and %s; a spelling belongs to one record", name, other, code)
		}
		taken[key] = code
		l.longest = max(l.longest, len([]rune(key)))
		return key, nil
	}
	for i := range v.Diseases {
		d := &v.Diseases[i]
		l.order[d.Code], l.byCode[d.Code] = i, d
		for _, name := range append([]string{d.NameZH}, split(d.Variants, ";")...) {
			key, err := word(name, d.Code)
			if err != nil {
				return nil, err
			}
			l.diseases[key] = d
		}
	}
	for i := range v.Modalities {
		m := &v.Modalities[i]
		for _, name := range append([]string{m.NameZH}, split(m.Variants, ";")...) {
			key, err := word(name, m.Code)
			if err != nil {
				return nil, err
			}
			l.modalities[key] = m
		}
	}
	return l, nil
}

// sortDiseases puts codes in vocabulary order, each once.
func (l *lexicon) sortDiseases(codes []string) []string {
	codes = slices.Clone(codes)
	slices.SortFunc(codes, func(a, b string) int { return l.order[a] - l.order[b] })
	return slices.Compact(codes)
}

// word is a word of a token: a disease, a modality or a joiner.
type word struct {
	text     string
	disease  *registry.Disease
	modality *registry.Modality
	joiner   bool
}

// words cuts a token into words of the vocabulary, as few as can be, so that
// 骨及软组织肉瘤 is one. It says no where something is left over.
func (l *lexicon) words(token string) ([]word, bool) {
	runes := []rune(token)
	type step struct {
		count int // words up to here, 0 for none
		from  int
		word  word
	}
	best := make([]step, len(runes)+1)
	for i := range runes {
		if i > 0 && best[i].count == 0 {
			continue
		}
		for n := 1; n <= max(l.longest, 2) && i+n <= len(runes); n++ {
			w, ok := l.word(string(runes[i : i+n]))
			if ok && (best[i+n].count == 0 || best[i].count+1 < best[i+n].count) {
				best[i+n] = step{best[i].count + 1, i, w}
			}
		}
	}
	if len(runes) == 0 || best[len(runes)].count == 0 {
		return nil, false
	}
	var words []word
	for i := len(runes); i > 0; i = best[i].from {
		words = append(words, best[i].word)
	}
	slices.Reverse(words)
	return words, true
}

func (l *lexicon) word(text string) (word, bool) {
	if d, ok := l.diseases[text]; ok {
		return word{text: text, disease: d}, true
	}
	if m, ok := l.modalities[text]; ok {
		return word{text: text, modality: m}, true
	}
	if slices.Contains(joiners, text) {
		return word{text: text, joiner: true}, true
	}
	return word{}, false
}

// mentions says whether a text contains the name of a disease or a modality.
func (l *lexicon) mentions(key string) (disease, modality bool) {
	for name := range l.diseases {
		disease = disease || strings.Contains(key, name)
	}
	for name := range l.modalities {
		modality = modality || strings.Contains(key, name)
	}
	return disease, modality
}
