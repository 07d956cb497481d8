package annex

import "testing"

func TestACellIsKnownByWhatItSays(t *testing.T) {
	l := words(t)
	for text, want := range map[string]kind{
		"北京": kindRegion, "北 京市": kindRegion, "内蒙古自治区": kindRegion, "广西壮族自治区": kindRegion, "新疆生产建设兵团": kindRegion,
		"协作组": kindLabel, "协作组 十二": kindLabel, "第二协作组": kindLabel, "协作组（三）": kindLabel, "协作组１０": kindLabel,
		"牵头单位": kindRole, "成员 单位": kindRole,
		"手术、化疗": kindWork, "淋巴瘤：手术": kindWork, "淋巴瘤诊断": kindWork,
		"淋巴瘤": kindDiseases, "淋巴瘤（重点救治）、肾母细胞瘤": kindDiseases,
		"12":     kindSerial,
		"北京儿童医院": kindText, "协作组二三": kindText, "协作组一)": kindText, "淋巴瘤、": kindDiseases, "肝": kindText, "淋巴瘤：": kindText, "质子治疗": kindText,
	} {
		if got := l.classify(fold(text)); got != want {
			t.Errorf("%s is of kind %d, want %d", text, got, want)
		}
	}
}

func TestGroupNumbers(t *testing.T) {
	for text, want := range map[string]int{
		"协作组": 1, "协作组一": 1, "协作组九": 9, "协作组十": 10, "协作组十一": 11, "协作组二十": 20, "协作组九十九": 99,
		"协作组7": 7, "协作组１２": 12, "第三协作组": 3, "第21协作组": 21, "协作组第四组": 4,
		"协作组零": 0, "协作组0": 0, "一协作组二": 0, "协作组一百": 0, "协作": 0, "第协作组": 0,
	} {
		if got, ok := labelNumber(fold(text)); got != want || ok != (want > 0) {
			t.Errorf("%s has the number %d (%v), want %d", text, got, ok, want)
		}
	}
}

func TestAnInstitutionIsKnownByItsEnd(t *testing.T) {
	for name, want := range map[string]bool{
		"唐都医院": true, "广州市妇女儿童医疗中心": true, "哈尔滨市血液病研究所": true, "宁夏妇幼保健院": true, "重庆市三峡中心医院儿童分院": true,
		"山东省立医院(山东省儿童医院)": true, "北京儿童医院（顺义院区）": true, "河西学院附属张掖人民医院": true,
		"华中科技大学同济医学院": false, "浙江大学": false, "中国医学科学院": false, "首都医科大学附属": false, "山东省立医院(山东省": false, "(重点救治)": false,
	} {
		if got := institution(fold(name)); got != want {
			t.Errorf("%s ends like an institution: %v, want %v", name, got, want)
		}
	}
}
