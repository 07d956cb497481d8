package synth

import (
	"slices"
	"strings"
	"testing"

	"github.com/mozillazg/go-pinyin"
)

func TestWordsAreReadAsTheirPinyinSays(t *testing.T) {
	words := slices.Concat(places, kinds, digits)
	for _, p := range powers {
		words = append(words, p.word)
	}
	for _, w := range words {
		if got := strings.Join(pinyin.LazyConvert(w.zh, nil), " "); got != w.pinyin {
			t.Errorf("%s is %q, not %q", w.zh, got, w.pinyin)
		}
	}
}

func TestAMillionHospitalsHaveDistinctNamesInOrder(t *testing.T) {
	n := drawNames(MostHospitals, newRandom(1))
	last := ""
	for i := range n.of {
		code := n.code(int32(i))
		if code <= last {
			t.Fatalf("hospital %d, %s, does not come after %s", i, code, last)
		}
		last = code
	}
}

func TestNumeralsOfTenThousands(t *testing.T) {
	for n, want := range map[int]string{100_000: "十万", 120_000: "十二万", 1_100_000: "一百一十万"} {
		if got := numeral(n); label(n, 2).zh != "协作组"+want {
			t.Errorf("%d is %v, not %s", n, got, want)
		}
	}
}
