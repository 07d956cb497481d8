package synth

import "strings"

var (
	digits = []word{
		{"零", "ling"}, {"一", "yi"}, {"二", "er"}, {"三", "san"}, {"四", "si"},
		{"五", "wu"}, {"六", "liu"}, {"七", "qi"}, {"八", "ba"}, {"九", "jiu"},
	}
	powers = []struct {
		value int
		word
	}{{10_000, word{"万", "wan"}}, {1000, word{"千", "qian"}}, {100, word{"百", "bai"}}, {10, word{"十", "shi"}}}
)

// label is what a list prints for the group of a number in a region with so many:
// 协作组 where it is the only one, else 协作组一, 协作组二, …
func label(number, groups int) word {
	words := []word{{"协作组", "xie zuo zu"}}
	if groups > 1 {
		words = append(words, numeral(number)...)
	}
	var l word
	for _, w := range words {
		l.zh += w.zh
		l.pinyin += " " + w.pinyin
	}
	l.pinyin = strings.TrimSpace(l.pinyin)
	return l
}

// numeral writes a number from 1 to 99,999,999 in Chinese: 十二, 一百零三, 一万零二十.
func numeral(n int) []word {
	if 10 <= n && n < 20 {
		return spell(n)[1:] // 十二, not 一十二
	}
	return spell(n)
}

// spell is numeral with 一十 for 10, as within a number: 一百一十.
func spell(n int) []word {
	if n < 10 {
		return digits[n : n+1 : n+1]
	}
	for _, p := range powers {
		if n < p.value {
			continue
		}
		words := append(numeral(n/p.value), p.word)
		rest := n % p.value
		if rest > 0 && rest < p.value/10 {
			words = append(words, digits[0])
		}
		if rest > 0 {
			words = append(words, spell(rest)...)
		}
		return words
	}
	panic("unreachable: 10 is the least power")
}
