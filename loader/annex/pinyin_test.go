package annex

import (
	"strings"
	"testing"
)

func TestNamesReadInPinyin(t *testing.T) {
	r := newRomanizer(map[string]string{"重庆": "chong qing", "重庆大学城": "x y", "长春": "chang chun"})
	for name, want := range map[string]string{
		"北京大学第一医院": "bei jing da xue di yi yi yuan",
		"重庆市儿童医院":  "chong qing shi er tong yi yuan",
		"重庆大学城":    "x y", // the longest phrase
		"长春 市":     "chang chun shi",
		"妇女":       "fu nv",
		"甲医院（乙部）":  "jia yi yuan yi bu",
		"第３０２医院A座": "di 302 yi yuan a zuo",
		"协作组12":    "xie zuo zu 12",
		"・、":       "",
	} {
		if got := r.spaced(name); got != want {
			t.Errorf("%s reads %q, want %q", name, got, want)
		}
	}
	if s, unread := r.syllables("甲\U000323af医"); unread != "\U000323af" || strings.Join(s, " ") != "jia u323af yi" {
		t.Errorf("a character without reading gives %q, unread %q", s, unread)
	}
}

// Readings that pinyin gets wrong character by character, each read by hand.
func TestNamesOfTheFirstEditionReadRight(t *testing.T) {
	r := firstEdition(t).Registry
	for name, want := range map[string]string{
		"北京大学第一医院":          "bei-jing-da-xue-di-yi-yi-yuan",
		"首都儿科研究所附属儿童医院":     "shou-du-er-ke-yan-jiu-suo-fu-shu-er-tong-yi-yuan",
		"长春市儿童医院":           "chang-chun-shi-er-tong-yi-yuan",
		"厦门市儿童医院":           "xia-men-shi-er-tong-yi-yuan",
		"重庆市三峡中心医院儿童分院":     "chong-qing-shi-san-xia-zhong-xin-yi-yuan-er-tong-fen-yuan",
		"成都市妇女儿童中心医院":       "cheng-du-shi-fu-nv-er-tong-zhong-xin-yi-yuan",
		"蚌埠医学院第一附属医院":       "beng-bu-yi-xue-yuan-di-yi-fu-shu-yi-yuan",
		"皖南医学院弋矶山医院":        "wan-nan-yi-xue-yuan-yi-ji-shan-yi-yuan",
		"唐都医院":              "tang-du-yi-yuan",
		"中卫市人民医院":           "zhong-wei-shi-ren-min-yi-yuan",
		"新疆生产建设兵团第六师医院":     "xin-jiang-sheng-chan-jian-she-bing-tuan-di-liu-shi-yi-yuan",
		"新疆生产建设兵团第一师阿拉尔医院":  "xin-jiang-sheng-chan-jian-she-bing-tuan-di-yi-shi-a-la-er-yi-yuan",
		"石河子大学医学院第一附属医院":    "shi-he-zi-da-xue-yi-xue-yuan-di-yi-fu-shu-yi-yuan",
		"解放军总医院海南医院":        "jie-fang-jun-zong-yi-yuan-hai-nan-yi-yuan",
		"青海省第五人民医院(青海肿瘤医院)": "qing-hai-sheng-di-wu-ren-min-yi-yuan-qing-hai-zhong-liu-yi-yuan",
		"山西省人民医院":           "shan-xi-sheng-ren-min-yi-yuan",
		"陕西省人民医院":           "shaan-xi-sheng-ren-min-yi-yuan",
	} {
		if got := codeOf(t, r, name); got != want {
			t.Errorf("%s has the code %s, want %s", name, got, want)
		}
	}
	for _, h := range r.Hospitals {
		if h.NameZH == "陕西省人民医院" && h.RomanizedName != "shan xi sheng ren min yi yuan" {
			t.Errorf("%s reads %q", h.NameZH, h.RomanizedName)
		}
	}
	for _, g := range r.Groups {
		if g.Code == "CN-CQ-2" && g.RomanizedName != "chong qing xie zuo zu er" {
			t.Errorf("%s reads %q", g.Code, g.RomanizedName)
		}
	}
	for _, v := range r.Regions {
		if v.Code == "CN-XZ" && v.RomanizedName != "xi zang" {
			t.Errorf("%s reads %q", v.NameZH, v.RomanizedName)
		}
	}
}

// A code that the corrections give is kept for its hospital, whatever comes first.
func TestACodeIsKeptForItsHospital(t *testing.T) {
	c := &Corrections{Codes: map[string]string{"嘉医院": "jia-yi-yuan", "甲医院": "jia-hospital"}}
	result := mustRead(t, printed("北京\t协作组\t牵头单位\t甲医院\t手术\t淋巴瘤", "\t\t成员单位\t佳医院\t手术\t", "\t\t成员单位\t嘉医院\t手术\t"), c)
	for name, want := range map[string]string{"甲医院": "jia-hospital", "嘉医院": "jia-yi-yuan", "佳医院": "jia-yi-yuan-2"} {
		if got := codeOf(t, result.Registry, name); got != want {
			t.Errorf("%s has the code %s, want %s", name, got, want)
		}
	}
	if f := findingAt(result.Registry, "CODE_CLASH", 3); f == nil {
		t.Error("no finding says that 佳医院 reads like 嘉医院")
	}
}
