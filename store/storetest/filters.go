package storetest

import (
	"testing"

	"oncograph/catalog"
)

func testFilters(t *testing.T, s catalog.Store) {
	t.Run("hospitals", func(t *testing.T) { filtersOfHospitals(t, s) })
	t.Run("groups", func(t *testing.T) { filtersOfGroups(t, s) })
	t.Run("relations", func(t *testing.T) { filtersOfRelations(t, s) })
	t.Run("memberships", func(t *testing.T) { filtersOfMemberships(t, s) })
	t.Run("offers and lacks", func(t *testing.T) { filtersOfOffers(t, s) })
	t.Run("logic", func(t *testing.T) { filtersOfLogic(t, s) })
	t.Run("findings", func(t *testing.T) { filtersOfFindings(t, s) })
}

// hospitals fails unless a filter leaves the hospitals with the codes, by code.
func hospitals(t *testing.T, s catalog.Store, what string, w *catalog.HospitalWhere, want ...string) {
	t.Helper()
	got := must[*catalog.HospitalConnection](t)(s.Hospitals(background,
		catalog.HospitalQuery{Field: "Query.hospitals", Where: w}, expand("HospitalConnection", "nodes totalCount")))
	sameCodes(t, what, got.Nodes(), want...)
	same(t, what+": totalCount", len(want), must[int](t)(got.TotalCount()))
}

// groups fails unless a filter leaves the groups with the codes, by code.
func groups(t *testing.T, s catalog.Store, what string, w *catalog.GroupWhere, want ...string) {
	t.Helper()
	got := must[*catalog.GroupConnection](t)(s.Groups(background,
		catalog.GroupQuery{Field: "Query.groups", Where: w}, expand("GroupConnection", "nodes totalCount")))
	sameCodes(t, what, got.Nodes(), want...)
	same(t, what+": totalCount", len(want), must[int](t)(got.TotalCount()))
}

// all are the codes of the fixture's records.
var (
	allHospitals = []string{
		"bei-er", "bei-yi", "bei-zhong", "bing-yi", "han-er", "han-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-yi", "zhe-zhong",
	}
	allGroups = []string{"CN-BJ-1", "CN-BJ-10", "CN-BJ-2", "CN-HB-1", "CN-ZJ-1", "CN-ZJ-2", "XPCC-1"}
)

func filtersOfHospitals(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.HospitalWhere, want ...string) {
		t.Helper()
		hospitals(t, s, what, w, want...)
	}
	check("no filter", nil, allHospitals...)
	check("an empty filter", &catalog.HospitalWhere{}, allHospitals...)
	check("filters without operators", &catalog.HospitalWhere{
		Code: &catalog.StringWhere{}, Name: &catalog.StringWhere{}, GroupCount: &catalog.IntWhere{}, Region: &catalog.RegionWhere{},
		Groups: &catalog.GroupRelation{}, Modalities: &catalog.ModalityRelation{Count: &catalog.ModalityCount{}},
	}, allHospitals...)

	check("code eq", &catalog.HospitalWhere{Code: eq("ji-yi")}, "ji-yi")
	check("code eq, unknown", &catalog.HospitalWhere{Code: eq("no-such")})
	check("code in, repeated and unknown", &catalog.HospitalWhere{Code: in("zhe-yi", "no-such", "bei-er", "zhe-yi")}, "bei-er", "zhe-yi")
	check("code in: []", &catalog.HospitalWhere{Code: in()})
	check("code contains", &catalog.HospitalWhere{Code: contains("-zhong")}, "bei-zhong", "zhe-zhong")
	check("code startsWith", &catalog.HospitalWhere{Code: startsWith("han")}, "han-er", "han-yi", "hang-er", "hang-yi")
	check(`contains ""`, &catalog.HospitalWhere{Code: contains("")}, allHospitals...)
	check(`startsWith ""`, &catalog.HospitalWhere{Name: startsWith("")}, allHospitals...)
	check(`eq ""`, &catalog.HospitalWhere{Name: eq("")})
	check("operators side by side", &catalog.HospitalWhere{Code: &catalog.StringWhere{StartsWith: ptr("bei"), Contains: ptr("yi"), In: []string{"bei-yi", "bei-er"}}}, "bei-yi")
	check("operators that contradict each other", &catalog.HospitalWhere{Code: &catalog.StringWhere{Eq: ptr("bei-yi"), In: []string{"bei-er"}}})

	check("name eq", &catalog.HospitalWhere{Name: eq("浙江医院")}, "zhe-yi")
	check("name contains", &catalog.HospitalWhere{Name: contains("儿童")}, "bei-er", "han-er", "hang-er")
	check("name beyond the basic plane", &catalog.HospitalWhere{Name: startsWith("𠮷")}, "ji-yi")
	check("name, letters as they are", &catalog.HospitalWhere{Name: startsWith("ａ")})
	check("code, letters as they are", &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{
		{Code: eq("BEI-YI")}, {Code: in("Bei-yi")}, {Code: contains("BEI")}, {Code: startsWith("B")},
	}})
	check("an English name is not the name", &catalog.HospitalWhere{Name: contains("Hospital")})

	check("region", &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: eq("CN-HB")}}, "han-er", "han-yi")
	check("region without hospitals", &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: eq("CN-XZ")}})
	check("region, unknown", &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: eq("CN-GD")}})
	check("region's kind", &catalog.HospitalWhere{Region: &catalog.RegionWhere{Kind: &catalog.RegionKindWhere{In: []catalog.RegionKind{catalog.Corps, catalog.Municipality}}}},
		"bei-er", "bei-yi", "bei-zhong", "bing-yi")
	check("region or region", &catalog.HospitalWhere{Region: &catalog.RegionWhere{Or: []*catalog.RegionWhere{{Code: eq("XPCC")}, {Code: eq("CN-HB")}}}},
		"bing-yi", "han-er", "han-yi")

	check("groupCount eq", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Eq: ptr(2)}}, "bei-er", "bei-zhong", "zhe-zhong")
	check("groupCount gt", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Gt: ptr(2)}}, "bei-yi")
	check("groupCount gte", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Gte: ptr(2)}}, "bei-er", "bei-yi", "bei-zhong", "zhe-zhong")
	check("groupCount lt", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Lt: ptr(1)}})
	check("groupCount between", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Gt: ptr(1), Lte: ptr(2)}}, "bei-er", "bei-zhong", "zhe-zhong")
	check("groupCount in", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{In: []int{3, 7, 2}}}, "bei-er", "bei-yi", "bei-zhong", "zhe-zhong")
	check("groupCount in: []", &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{In: []int{}}})

	check("fields side by side", &catalog.HospitalWhere{Name: contains("肿瘤"), Region: &catalog.RegionWhere{Code: eq("CN-ZJ")}, GroupCount: &catalog.IntWhere{Eq: ptr(2)}}, "zhe-zhong")
	check("modalities, exactly as printed", &catalog.HospitalWhere{Modalities: some(&catalog.ModalityWhere{Code: eq("TRANSPLANTATION")})}, "bei-er")
	check("modalities by kind", &catalog.HospitalWhere{Modalities: some(&catalog.ModalityWhere{Kind: is(catalog.Service)})}, "bei-er", "bing-yi", "hang-yi")
	check("diseases that a capability counts for", &catalog.HospitalWhere{Diseases: some(&catalog.DiseaseWhere{Code: eq("HEPATOBLASTOMA")})}, "bei-er", "bei-yi", "hang-er", "zhe-zhong")
}

func filtersOfGroups(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.GroupWhere, want ...string) { t.Helper(); groups(t, s, what, w, want...) }
	check("no filter", nil, allGroups...)
	check("an empty filter", &catalog.GroupWhere{}, allGroups...)
	check("code", &catalog.GroupWhere{Code: startsWith("CN-BJ-1")}, "CN-BJ-1", "CN-BJ-10")
	check("code in, unknown too", &catalog.GroupWhere{Code: in("XPCC-1", "XPCC-2")}, "XPCC-1")
	check("name, the region's with the label", &catalog.GroupWhere{Name: eq("浙江协作组二")}, "CN-ZJ-2")
	check("the label alone is no name", &catalog.GroupWhere{Name: startsWith("协作组")})
	check("number eq", &catalog.GroupWhere{Number: &catalog.IntWhere{Eq: ptr(2)}}, "CN-BJ-2", "CN-ZJ-2")
	check("number gt", &catalog.GroupWhere{Number: &catalog.IntWhere{Gt: ptr(2)}}, "CN-BJ-10")
	check("number in", &catalog.GroupWhere{Number: &catalog.IntWhere{In: []int{10, 2}}}, "CN-BJ-10", "CN-BJ-2", "CN-ZJ-2")
	check("region", &catalog.GroupWhere{Region: &catalog.RegionWhere{Code: eq("CN-ZJ")}}, "CN-ZJ-1", "CN-ZJ-2")
	check("region without groups", &catalog.GroupWhere{Region: &catalog.RegionWhere{Kind: is(catalog.AutonomousRegion)}})
	check("hospitalCount", &catalog.GroupWhere{HospitalCount: &catalog.IntWhere{Lt: ptr(3)}}, "CN-BJ-10", "CN-BJ-2", "XPCC-1")
	check("hospitals", &catalog.GroupWhere{Hospitals: &catalog.HospitalRelation{Some: &catalog.HospitalWhere{Code: eq("zhe-zhong")}}}, "CN-HB-1", "CN-ZJ-1")
	check("diseases", &catalog.GroupWhere{Diseases: some(&catalog.DiseaseWhere{Code: eq("HEPATOBLASTOMA")})}, "CN-BJ-10", "CN-BJ-2", "CN-ZJ-1")
	check("no known diseases", &catalog.GroupWhere{Diseases: &catalog.DiseaseRelation{None: &catalog.DiseaseWhere{}}}, "CN-ZJ-2", "XPCC-1")
	check("diseases not listed", &catalog.GroupWhere{Diseases: some(&catalog.DiseaseWhere{Listed: ptr(false)})})
	check("focusDiseases", &catalog.GroupWhere{FocusDiseases: some(&catalog.DiseaseWhere{Code: eq("LYMPHOMA")})}, "CN-BJ-10")
	check("modalities, exactly as printed", &catalog.GroupWhere{Modalities: some(&catalog.ModalityWhere{Code: eq("BONE_MARROW_TRANSPLANTATION")})}, "CN-BJ-2", "CN-ZJ-2")
}

func filtersOfRelations(t *testing.T, s catalog.Store) {
	zhong := &catalog.HospitalWhere{Name: contains("肿瘤")}
	check := func(what string, r *catalog.HospitalRelation, want ...string) {
		t.Helper()
		groups(t, s, what, &catalog.GroupWhere{Hospitals: r}, want...)
	}
	twice := &catalog.HospitalWhere{GroupCount: &catalog.IntWhere{Gte: ptr(2)}}
	check("some", &catalog.HospitalRelation{Some: twice}, "CN-BJ-1", "CN-BJ-10", "CN-BJ-2", "CN-HB-1", "CN-ZJ-1")
	check("none", &catalog.HospitalRelation{None: twice}, "CN-ZJ-2", "XPCC-1")
	check("all", &catalog.HospitalRelation{All: twice}, "CN-BJ-1", "CN-BJ-10", "CN-BJ-2")
	check("single is exactly one", &catalog.HospitalRelation{Single: twice}, "CN-HB-1", "CN-ZJ-1")
	check("count", &catalog.HospitalRelation{Count: &catalog.HospitalCount{Where: twice, Is: &catalog.IntWhere{Eq: ptr(2)}}}, "CN-BJ-10", "CN-BJ-2")
	check("count of none", &catalog.HospitalRelation{Count: &catalog.HospitalCount{Where: twice, Is: &catalog.IntWhere{Lt: ptr(1)}}}, "CN-ZJ-2", "XPCC-1")
	check("count without where counts all", &catalog.HospitalRelation{Count: &catalog.HospitalCount{Is: &catalog.IntWhere{Eq: ptr(2)}}}, "CN-BJ-10", "CN-BJ-2")
	check("count without is asks nothing", &catalog.HospitalRelation{Count: &catalog.HospitalCount{Where: twice}}, allGroups...)
	check("quantifiers side by side", &catalog.HospitalRelation{Some: twice, Single: zhong}, "CN-BJ-1", "CN-BJ-10", "CN-HB-1", "CN-ZJ-1")
	check("no quantifier", &catalog.HospitalRelation{}, allGroups...)
	check("some of an empty filter", &catalog.HospitalRelation{Some: &catalog.HospitalWhere{}}, allGroups...)
	check("none of what matches nothing", &catalog.HospitalRelation{None: &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{}}}, allGroups...)

	surgery := &catalog.ModalityWhere{Code: eq("SURGERY")}
	without := func(r *catalog.ModalityRelation, want ...string) {
		t.Helper()
		hospitals(t, s, "on an empty list", &catalog.HospitalWhere{Code: in("ji-yi", "bing-yi", "bei-er"), Modalities: r}, want...)
	}
	without(&catalog.ModalityRelation{Some: surgery}, "bei-er")
	without(&catalog.ModalityRelation{None: surgery}, "bing-yi", "ji-yi")
	without(&catalog.ModalityRelation{All: surgery}, "ji-yi")
	without(&catalog.ModalityRelation{Single: surgery}, "bei-er")
	without(&catalog.ModalityRelation{Count: &catalog.ModalityCount{Is: &catalog.IntWhere{Eq: ptr(0)}}}, "ji-yi")

	hospitals(t, s, "relation within relation", &catalog.HospitalWhere{
		Groups: &catalog.GroupRelation{Some: &catalog.GroupWhere{
			Hospitals: &catalog.HospitalRelation{Some: &catalog.HospitalWhere{Groups: &catalog.GroupRelation{Some: &catalog.GroupWhere{Code: eq("CN-HB-1")}}}},
		}},
	}, "han-er", "han-yi", "hang-er", "ji-yi", "zhe-zhong")
}

func filtersOfMemberships(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.MembershipWhere, want ...string) {
		t.Helper()
		hospitals(t, s, what, &catalog.HospitalWhere{Memberships: some(w)}, want...)
	}
	check("role", &catalog.MembershipWhere{Role: is(catalog.Lead)}, "bei-er", "bei-yi", "bei-zhong", "han-er", "zhe-yi", "zhe-zhong")
	check("role in", &catalog.MembershipWhere{Role: &catalog.RoleWhere{In: []catalog.Role{catalog.Member}}},
		"bei-er", "bei-yi", "bing-yi", "han-yi", "hang-er", "hang-yi", "ji-yi", "quan-a", "zhe-zhong")
	check("role in: []", &catalog.MembershipWhere{Role: &catalog.RoleWhere{In: []catalog.Role{}}})
	check("role and group, of the same membership", &catalog.MembershipWhere{Role: is(catalog.Lead), Group: &catalog.GroupWhere{Code: eq("CN-BJ-2")}}, "bei-yi")
	check("modalities of the same membership", &catalog.MembershipWhere{
		Group: &catalog.GroupWhere{Code: eq("CN-BJ-10")}, Modalities: some(&catalog.ModalityWhere{Code: eq("SURGERY")}),
	}, "bei-zhong")
	check("diseases of the same membership", &catalog.MembershipWhere{
		Role: is(catalog.Lead), Diseases: some(&catalog.DiseaseWhere{Code: eq("HEPATOBLASTOMA")}),
	}, "bei-yi", "zhe-zhong")
	check("diseases, scoped", &catalog.MembershipWhere{
		Group: &catalog.GroupWhere{Code: eq("CN-BJ-10")}, Diseases: &catalog.DiseaseRelation{Count: &catalog.DiseaseCount{Is: &catalog.IntWhere{Eq: ptr(2)}}},
	}, "bei-zhong")
	check("no capability", &catalog.MembershipWhere{Modalities: &catalog.ModalityRelation{None: &catalog.ModalityWhere{}}}, "bei-yi", "ji-yi", "quan-a")
	check("not", &catalog.MembershipWhere{Not: &catalog.MembershipWhere{Role: is(catalog.Member)}, Or: []*catalog.MembershipWhere{
		{Group: &catalog.GroupWhere{Number: &catalog.IntWhere{Eq: ptr(10)}}}, {Hospital: &catalog.HospitalWhere{Code: startsWith("zhe")}},
	}}, "bei-zhong", "zhe-yi", "zhe-zhong")
	groups(t, s, "from the group's side", &catalog.GroupWhere{Memberships: &catalog.MembershipRelation{Single: &catalog.MembershipWhere{Role: is(catalog.Lead)}}},
		"CN-BJ-10", "CN-BJ-2", "CN-HB-1", "CN-ZJ-1", "CN-ZJ-2")
	groups(t, s, "without lead", &catalog.GroupWhere{Memberships: &catalog.MembershipRelation{None: &catalog.MembershipWhere{Role: is(catalog.Lead)}}}, "XPCC-1")
}

func filtersOfOffers(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.GroupWhere, want ...string) { t.Helper(); groups(t, s, what, w, want...) }
	offers := func(codes ...string) *catalog.GroupWhere { return &catalog.GroupWhere{Offers: codes} }
	lacks := func(codes ...string) *catalog.GroupWhere { return &catalog.GroupWhere{Lacks: codes} }
	check("a narrower modality offers the broader", offers("TRANSPLANTATION"), "CN-BJ-1", "CN-BJ-10", "CN-BJ-2", "CN-ZJ-2")
	check("a broader modality does not offer the narrower", offers("BONE_MARROW_TRANSPLANTATION"), "CN-BJ-10", "CN-BJ-2", "CN-ZJ-2")
	check("the narrowest", offers("HAPLOIDENTICAL_TRANSPLANTATION"), "CN-BJ-10")
	check("all must be offered, by whomever", offers("SURGERY", "RADIOTHERAPY"), "CN-BJ-1", "CN-HB-1")
	check("a repeated code asks nothing new", offers("RADIOTHERAPY", "RADIOTHERAPY"), "CN-BJ-1", "CN-HB-1")
	check("lacks", lacks("TRANSPLANTATION"), "CN-HB-1", "CN-ZJ-1", "XPCC-1")
	check("none may be offered", lacks("TRANSPLANTATION", "RADIOTHERAPY"), "CN-ZJ-1", "XPCC-1")
	check("offers and lacks", &catalog.GroupWhere{Offers: []string{"TRANSPLANTATION"}, Lacks: []string{"BONE_MARROW_TRANSPLANTATION"}}, "CN-BJ-1")
	check("offered and lacking", &catalog.GroupWhere{Offers: []string{"SURGERY"}, Lacks: []string{"SURGERY"}})
	check("empty lists ask nothing", &catalog.GroupWhere{Offers: []string{}, Lacks: []string{}}, allGroups...)
	check("beside another field", &catalog.GroupWhere{Offers: []string{"SURGERY"}, Region: &catalog.RegionWhere{Code: eq("CN-BJ")}}, "CN-BJ-1", "CN-BJ-10", "CN-BJ-2")
	check("not", &catalog.GroupWhere{Not: offers("SURGERY")}, "CN-ZJ-2", "XPCC-1")
	hospitals(t, s, "of a hospital's groups", &catalog.HospitalWhere{Groups: &catalog.GroupRelation{Some: offers("HAPLOIDENTICAL_TRANSPLANTATION")}}, "bei-yi", "bei-zhong")
}

func filtersOfLogic(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.HospitalWhere, want ...string) {
		t.Helper()
		hospitals(t, s, what, w, want...)
	}
	er, zhe := &catalog.HospitalWhere{Code: contains("er")}, &catalog.HospitalWhere{Code: startsWith("zhe")}
	none := &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{}}
	check("and", &catalog.HospitalWhere{And: []*catalog.HospitalWhere{er, {Code: startsWith("han")}}}, "han-er", "hang-er")
	check("or", &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{er, zhe}}, "bei-er", "han-er", "hang-er", "zhe-yi", "zhe-zhong")
	check("not", &catalog.HospitalWhere{Not: &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{er, zhe}}},
		"bei-yi", "bei-zhong", "bing-yi", "han-yi", "hang-yi", "ji-yi", "quan-a")
	check("not not", &catalog.HospitalWhere{Not: &catalog.HospitalWhere{Not: zhe}}, "zhe-yi", "zhe-zhong")
	check("or: []", none)
	check("and: []", &catalog.HospitalWhere{And: []*catalog.HospitalWhere{}}, allHospitals...)
	check("not of an empty filter", &catalog.HospitalWhere{Not: &catalog.HospitalWhere{}})
	check("not or: []", &catalog.HospitalWhere{Not: none}, allHospitals...)
	check("beside a field", &catalog.HospitalWhere{Code: contains("yi"), Or: []*catalog.HospitalWhere{zhe, {Region: &catalog.RegionWhere{Code: eq("XPCC")}}}}, "bing-yi", "zhe-yi")
	check("and, or, not side by side", &catalog.HospitalWhere{
		And: []*catalog.HospitalWhere{{GroupCount: &catalog.IntWhere{Gte: ptr(2)}}}, Or: []*catalog.HospitalWhere{er, zhe, {Code: eq("bei-yi")}}, Not: zhe,
	}, "bei-er", "bei-yi")
	check("three deep", &catalog.HospitalWhere{Or: []*catalog.HospitalWhere{
		{And: []*catalog.HospitalWhere{er, {Not: &catalog.HospitalWhere{Region: &catalog.RegionWhere{Code: eq("CN-BJ")}}}}}, {Name: startsWith("Ａ")},
	}}, "han-er", "hang-er", "quan-a")
}

func filtersOfFindings(t *testing.T, s catalog.Store) {
	check := func(what string, w *catalog.FindingWhere, want ...string) {
		t.Helper()
		got := must[*catalog.FindingConnection](t)(s.Findings(background, catalog.FindingQuery{Where: w}, expand("FindingConnection", "nodes totalCount")))
		sameCodes(t, what, got.Nodes(), want...)
		same(t, what+": totalCount", len(want), must[int](t)(got.TotalCount()))
	}
	check("no filter, by code", nil, "F001", "F002", "F003", "F004", "F005", "F006", "F007")
	check("severity", &catalog.FindingWhere{Severity: is(catalog.SeverityWarning)}, "F001", "F002", "F003", "F007")
	check("severity, of none", &catalog.FindingWhere{Severity: is(catalog.SeverityError)})
	check("severity in", &catalog.FindingWhere{Severity: &catalog.SeverityWhere{In: []catalog.Severity{catalog.SeverityError, catalog.SeverityInfo}}}, "F004", "F005", "F006")
	check("rule", &catalog.FindingWhere{Rule: startsWith("NAME_")}, "F003", "F007")
	check("rule and severity", &catalog.FindingWhere{Rule: contains("WITHOUT"), Severity: is(catalog.SeverityInfo)}, "F006")
	check("logic", &catalog.FindingWhere{Not: &catalog.FindingWhere{Or: []*catalog.FindingWhere{{Severity: is(catalog.SeverityInfo)}, {Rule: eq("ROW_UNREAD")}}}}, "F001", "F003", "F007")
	check("or: []", &catalog.FindingWhere{Or: []*catalog.FindingWhere{}})
}

// some holds where one record at the end of a link matches.
func some[W any](w *W) *catalog.Relation[W] { return &catalog.Relation[W]{Some: w} }
