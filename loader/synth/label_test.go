package synth

import "testing"

func TestLabel(t *testing.T) {
	for _, test := range []struct {
		number, groups int
		zh, pinyin     string
	}{
		{1, 1, "协作组", "xie zuo zu"},
		{1, 2, "协作组一", "xie zuo zu yi"},
		{10, 10, "协作组十", "xie zuo zu shi"},
		{12, 99, "协作组十二", "xie zuo zu shi er"},
		{20, 99, "协作组二十", "xie zuo zu er shi"},
		{99, 99, "协作组九十九", "xie zuo zu jiu shi jiu"},
		{100, 999, "协作组一百", "xie zuo zu yi bai"},
		{103, 999, "协作组一百零三", "xie zuo zu yi bai ling san"},
		{110, 999, "协作组一百一十", "xie zuo zu yi bai yi shi"},
		{1005, 9999, "协作组一千零五", "xie zuo zu yi qian ling wu"},
		{1050, 9999, "协作组一千零五十", "xie zuo zu yi qian ling wu shi"},
		{10_020, 99_999, "协作组一万零二十", "xie zuo zu yi wan ling er shi"},
		{12_345, 99_999, "协作组一万二千三百四十五", "xie zuo zu yi wan er qian san bai si shi wu"},
	} {
		if got := label(test.number, test.groups); got != (word{test.zh, test.pinyin}) {
			t.Errorf("%d of %d: %+v", test.number, test.groups, got)
		}
	}
}
