package storetest

import (
	"strings"
	"testing"

	"oncograph/catalog"

	"pgregory.net/rapid"
)

// search is a page of what a text finds.
func search(t rapid.TB, s catalog.Store, q catalog.SearchQuery) *catalog.SearchConnection {
	t.Helper()
	return must[*catalog.SearchConnection](t)(s.Search(background, q, expand("SearchConnection", "nodes.record edges.node.record pageInfo totalCount")))
}

// hits lists what a page of a search says: kind, code and what matched.
func hits(c *catalog.SearchConnection) []string {
	all := []string{}
	for _, h := range c.Nodes() {
		all = append(all, strings.Join([]string{string(h.Ref().Kind), h.Ref().Code, string(h.Matched)}, " "))
	}
	return all
}

func testSearch(t *testing.T, s catalog.Store) {
	find := func(t *testing.T, text string, want ...string) {
		t.Helper()
		got := search(t, s, catalog.SearchQuery{Text: text})
		if want == nil {
			want = []string{}
		}
		same(t, text, want, hits(got))
		same(t, text+": totalCount", len(want), must[int](t)(got.TotalCount()))
		score := 1.0
		for i, h := range got.Nodes() {
			switch now := h.Score(); {
			case now <= 0 || now > 1:
				t.Errorf("%s: score %v of %s is not in (0, 1]", text, now, h.Ref().Code)
			case i > 0 && now > score:
				t.Errorf("%s: score rises from %v to %v at %s", text, score, now, h.Ref().Code)
			default:
				score = now
			}
		}
	}
	t.Run("exact stands first, then what begins with the text, then what contains it; the shorter name first", func(t *testing.T) {
		find(t, "浙江",
			"Region CN-ZJ NAME", "Hospital zhe-yi NAME", "Group CN-ZJ-1 NAME", "Group CN-ZJ-2 NAME", "Hospital zhe-zhong NAME")
		find(t, "骨髓移植", "Modality BONE_MARROW_TRANSPLANTATION NAME", "Modality HAPLOIDENTICAL_TRANSPLANTATION NAME")
		find(t, "移植", "Modality TRANSPLANTATION NAME", "Modality BONE_MARROW_TRANSPLANTATION NAME", "Modality HAPLOIDENTICAL_TRANSPLANTATION NAME")
	})
	t.Run("a better match stands first, though its name is longer or comes later", func(t *testing.T) {
		find(t, "liver tumour", "Disease LIVER_TUMOUR ENGLISH", "Technique resection ENGLISH")
		find(t, "肿瘤", "Department oncology NAME", "Disease LIVER_TUMOUR NAME", "Hospital bei-zhong NAME", "Hospital zhe-zhong NAME")
	})
	t.Run("equal lengths are settled by the name", func(t *testing.T) {
		find(t, "儿童", "Hospital bei-er NAME", "Hospital hang-er NAME", "Hospital han-er NAME")
		find(t, "医院", "Hospital quan-a NAME", "Hospital ji-yi NAME", "Hospital bing-yi NAME", "Hospital zhe-yi NAME",
			"Hospital bei-er NAME", "Hospital bei-yi NAME", "Hospital bei-zhong NAME", "Hospital hang-er NAME", "Hospital hang-yi NAME",
			"Hospital han-er NAME", "Hospital han-yi NAME", "Hospital zhe-zhong NAME")
	})
	t.Run("length is counted in code points", func(t *testing.T) {
		same(t, "li", []string{"Disease LYMPHOMA PINYIN", "Technique resection ENGLISH", "Disease LIVER_TUMOUR ENGLISH", "Expert li-na NAME"},
			hits(search(t, s, catalog.SearchQuery{Text: "li", Window: first(4)})))
		find(t, "𠮷医院", "Hospital ji-yi NAME")
		find(t, "yi yuan", "Hospital quan-a PINYIN", "Hospital ji-yi PINYIN", "Hospital bing-yi PINYIN", "Hospital zhe-yi PINYIN",
			"Hospital bei-er PINYIN", "Hospital bei-yi PINYIN", "Hospital bei-zhong PINYIN", "Hospital hang-er PINYIN", "Hospital hang-yi PINYIN",
			"Hospital han-er PINYIN", "Hospital han-yi PINYIN", "Hospital zhe-zhong PINYIN")
	})
	t.Run("English, case and spaces aside", func(t *testing.T) {
		for _, text := range []string{"hubei", "HUBEI", " Hu bei ", "h\tu\u3000bei"} {
			find(t, text, "Region CN-HB ENGLISH", "Group CN-HB-1 ENGLISH")
		}
		find(t, "children'shospital", "Hospital bei-er ENGLISH", "Hospital han-er ENGLISH")
		find(t, "group 1", "Group XPCC-1 ENGLISH", "Group CN-HB-1 ENGLISH", "Group CN-BJ-1 ENGLISH", "Group CN-BJ-10 ENGLISH", "Group CN-ZJ-1 ENGLISH")
	})
	t.Run("pinyin, whole, its beginning or within", func(t *testing.T) {
		find(t, "gan mu xi bao liu", "Disease HEPATOBLASTOMA PINYIN")
		find(t, "wuhandi", "Hospital han-yi PINYIN")
		find(t, "di yi", "Hospital bei-yi PINYIN", "Hospital hang-yi PINYIN", "Hospital han-yi PINYIN")
	})
	t.Run("initials from the beginning only", func(t *testing.T) {
		find(t, "zjy", "Hospital zhe-yi INITIALS")
		find(t, "ZJYY", "Hospital zhe-yi INITIALS")
		find(t, "jyy", "Hospital ji-yi INITIALS")
		find(t, "zlyy")
	})
	t.Run("of two that match as well, the name is preferred, then English, pinyin, initials", func(t *testing.T) {
		find(t, "Ａ", "Hospital quan-a NAME")
		find(t, "zhejiang", "Region CN-ZJ ENGLISH", "Hospital zhe-yi ENGLISH", "Group CN-ZJ-1 ENGLISH", "Group CN-ZJ-2 ENGLISH", "Hospital zhe-zhong PINYIN")
		find(t, "fl", "Modality RADIOTHERAPY INITIALS")
	})
	t.Run("a better match in a later name is preferred to a worse one in an earlier", func(t *testing.T) {
		find(t, "sur", "Modality SURGERY ENGLISH", "Department oncology ENGLISH")
		find(t, "ss", "Modality SURGERY INITIALS")
	})
	t.Run("a record without a Chinese name is known by its only one", func(t *testing.T) {
		find(t, "Ablation", "Technique ablation NAME")
		find(t, "haemato", "Department haematology NAME")
		find(t, "wang", "Expert wang-jin NAME")
		find(t, "li na", "Expert li-na NAME")
	})
	t.Run("every kind that a person looks for", func(t *testing.T) {
		find(t, "肿瘤外科", "Department oncology NAME")
		find(t, "肝切除", "Technique resection NAME")
		find(t, "兵团协作组", "Group XPCC-1 NAME")
		find(t, "诊断", "Modality DIAGNOSIS NAME")
	})
	t.Run("nothing else is looked at", func(t *testing.T) {
		find(t, "PET-CT")
		find(t, "CN-BJ-1")
		find(t, "名单")
		find(t, "no such thing")
		find(t, "%")
		find(t, ".*")
	})
	t.Run("a blank text finds nothing", func(t *testing.T) {
		find(t, "")
		find(t, " \t\u3000")
	})
	t.Run("pages follow the order", func(t *testing.T) {
		top := search(t, s, catalog.SearchQuery{Text: "浙江", Window: first(2)})
		wantPage(t, "first 2", top, false, true, "CN-ZJ", "zhe-yi")
		same(t, "totalCount", 5, must[int](t)(top.TotalCount()))
		next := search(t, s, catalog.SearchQuery{Text: "浙江", Window: firstAfter(2, *top.PageInfo.EndCursor)})
		wantPage(t, "next 2", next, true, true, "CN-ZJ-1", "CN-ZJ-2")
		wantPage(t, "last 1", search(t, s, catalog.SearchQuery{Text: "浙江", Window: last(1)}), true, false, "zhe-zhong")
		wantPage(t, "before", search(t, s, catalog.SearchQuery{Text: "浙江", Window: lastBefore(9, *next.PageInfo.StartCursor)}), false, true, "CN-ZJ", "zhe-yi")
	})
}
