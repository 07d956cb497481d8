package synth

import (
	"math/rand/v2"
	"strings"
)

// word is a piece of a name with its pinyin without tones, syllables spaced, so
// that names and codes agree without converting anything.
type word struct{ zh, pinyin string }

// places are characters of place names in the order of their pinyin, one for each
// syllable, so that two names never share a code.
var places = []word{
	{"安", "an"}, {"白", "bai"}, {"宝", "bao"}, {"滨", "bin"}, {"昌", "chang"}, {"城", "cheng"}, {"春", "chun"}, {"大", "da"},
	{"东", "dong"}, {"方", "fang"}, {"丰", "feng"}, {"福", "fu"}, {"高", "gao"}, {"光", "guang"}, {"桂", "gui"}, {"海", "hai"},
	{"河", "he"}, {"洪", "hong"}, {"华", "hua"}, {"惠", "hui"}, {"嘉", "jia"}, {"建", "jian"}, {"江", "jiang"}, {"金", "jin"},
	{"景", "jing"}, {"康", "kang"}, {"兰", "lan"}, {"丽", "li"}, {"梁", "liang"}, {"林", "lin"}, {"陵", "ling"}, {"龙", "long"},
	{"鲁", "lu"}, {"明", "ming"}, {"南", "nan"}, {"宁", "ning"}, {"平", "ping"}, {"清", "qing"}, {"泉", "quan"}, {"仁", "ren"},
	{"荣", "rong"}, {"瑞", "rui"}, {"山", "shan"}, {"顺", "shun"}, {"松", "song"}, {"泰", "tai"}, {"唐", "tang"}, {"天", "tian"},
	{"通", "tong"}, {"万", "wan"}, {"文", "wen"}, {"武", "wu"}, {"西", "xi"}, {"湘", "xiang"}, {"新", "xin"}, {"兴", "xing"},
	{"阳", "yang"}, {"宜", "yi"}, {"永", "yong"}, {"原", "yuan"}, {"云", "yun"}, {"镇", "zhen"}, {"中", "zhong"}, {"州", "zhou"},
}

// kinds are what hospitals are called after their place, in the order of their
// pinyin.
var kinds = []word{
	{"大学附属医院", "da xue fu shu yi yuan"},
	{"儿童医院", "er tong yi yuan"},
	{"省立医院", "sheng li yi yuan"},
	{"市第二人民医院", "shi di er ren min yi yuan"},
	{"市第三人民医院", "shi di san ren min yi yuan"},
	{"市第一人民医院", "shi di yi ren min yi yuan"},
	{"市儿童医院", "shi er tong yi yuan"},
	{"市妇幼保健院", "shi fu you bao jian yuan"},
	{"市人民医院", "shi ren min yi yuan"},
	{"市眼科医院", "shi yan ke yi yuan"},
	{"市中心医院", "shi zhong xin yi yuan"},
	{"市中医院", "shi zhong yi yuan"},
	{"医科大学附属第一医院", "yi ke da xue fu shu di yi yi yuan"},
	{"医科大学附属肿瘤医院", "yi ke da xue fu shu zhong liu yi yuan"},
	{"医学院附属医院", "yi xue yuan fu shu yi yuan"},
	{"肿瘤医院", "zhong liu yi yuan"},
}

// names are what the hospitals are called, distinct and in the order of their
// codes. A name is a number: the digits are places, the last one a kind.
type names struct {
	places int // characters of the place
	of     []int32
}

// drawNames spreads the names of so many hospitals over all that can be made.
func drawNames(hospitals int, random *rand.Rand) names {
	n := names{places: 2, of: make([]int32, hospitals)}
	all := len(kinds) * len(places) * len(places)
	for all < 2*hospitals {
		all *= len(places)
		n.places++
	}
	for i := range n.of {
		low, high := i*all/hospitals, (i+1)*all/hospitals
		n.of[i] = int32(low + random.IntN(high-low)) //nolint:gosec // at most 64*64*64*16
	}
	return n
}

// words are those of a hospital's name.
func (n names) words(hospital int32) []word {
	number := int(n.of[hospital])
	words := make([]word, n.places+1)
	words[n.places] = kinds[number%len(kinds)]
	number /= len(kinds)
	for i := n.places - 1; i >= 0; i-- {
		words[i] = places[number%len(places)]
		number /= len(places)
	}
	return words
}

// name is a hospital's Chinese name and its pinyin, syllables spaced.
func (n names) name(hospital int32) (zh, romanized string) {
	var a, b strings.Builder
	for i, w := range n.words(hospital) {
		a.WriteString(w.zh)
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.pinyin)
	}
	return a.String(), b.String()
}

// code is a hospital's code.
func (n names) code(hospital int32) string {
	_, romanized := n.name(hospital)
	return codeOf(romanized)
}

// codeOf makes a code of pinyin.
func codeOf(romanized string) string { return strings.ReplaceAll(romanized, " ", "-") }
