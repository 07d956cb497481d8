package storetest

import (
	"cmp"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// Fixture is a small registry, made so that every rule has a case: vocabularies
// whose order is not that of their codes, three modalities one narrower than the
// other, a region without groups, groups numbered 1, 2 and 10, two whose diseases
// are not known, one with two leads, one without any, a hospital in three groups
// and one that sits in another region's, scoped capabilities, members without
// work, names that UTF-16 and code points order differently.
func Fixture() *registry.Registry {
	r := &registry.Registry{Edition: "第一批"}
	fixtureVocabulary(r)
	fixtureGroups(r)
	fixtureMemberships(r)
	fixtureDepartments(r)
	fixtureTraces(r)
	return r
}

func fixtureVocabulary(r *registry.Registry) {
	r.Regions = []registry.Region{
		{Code: "CN-BJ", NameZH: "北京", NameEN: "Beijing", RomanizedName: "bei jing", Kind: "MUNICIPALITY", TileX: 6, TileY: 1},
		{Code: "CN-ZJ", NameZH: "浙江", NameEN: "Zhejiang", RomanizedName: "zhe jiang", Kind: "PROVINCE", TileX: 7, TileY: 4},
		{Code: "CN-HB", NameZH: "湖北", NameEN: "Hubei", RomanizedName: "hu bei", Kind: "PROVINCE", TileX: 5, TileY: 3},
		{Code: "CN-XZ", NameZH: "西藏", NameEN: "Tibet", RomanizedName: "xi zang", Kind: "AUTONOMOUS_REGION", TileX: 1, TileY: 4},
		{Code: "XPCC", NameZH: "兵团", NameEN: "Xinjiang Production and Construction Corps", RomanizedName: "bing tuan", Kind: "CORPS"},
	}
	r.RegionNeighbours = []registry.RegionNeighbour{
		{Region: "CN-BJ", Neighbour: "CN-HB"},
		{Region: "CN-HB", Neighbour: "CN-BJ"},
		{Region: "CN-HB", Neighbour: "CN-ZJ"},
		{Region: "CN-ZJ", Neighbour: "CN-HB"},
	}
	r.Indicators = []registry.Indicator{
		{Region: "CN-HB", Indicator: "CHILDREN_0_14", Year: 2020, Value: 3, Unit: "PERSONS", Status: "INFERRED", Source: "profile", Locator: "line 2", NoteZH: "相乘", NoteEN: "multiplied"},
		{Region: "CN-HB", Indicator: "CHILDREN_0_14", Year: 2021, Value: 4, Unit: "PERSONS", Status: "AS_PRINTED", Source: "list", Locator: "line 9"},
		{Region: "CN-HB", Indicator: "CHILDREN_0_14", Year: 990, Value: 1, Unit: "PERSONS", Status: "AS_PRINTED", Source: "list", Locator: "line 1"},
		{Region: "CN-HB", Indicator: "SHARE_AGED_0_14", Year: 2020, Value: 12.34, Unit: "PERCENT", Status: "AS_PRINTED", Source: "profile", Locator: "line 2"},
		{Region: "CN-ZJ", Indicator: "POPULATION", Year: 2020, Value: 1409778724, Unit: "PERSONS", Status: "AS_PRINTED", Source: "profile", Locator: "line 3"},
	}
	r.Diseases = []registry.Disease{
		{Code: "LYMPHOMA", NameZH: "淋巴瘤", NameEN: "Lymphoma", RomanizedName: "lin ba liu", ICCC3: "II", Listed: true},
		{Code: "NEUROBLASTOMA", NameZH: "神经母细胞瘤", NameEN: "Neuroblastoma", RomanizedName: "shen jing mu xi bao liu", ICCC3: "IV(a)", Listed: true},
		{Code: "HEPATOBLASTOMA", NameZH: "肝母细胞瘤", NameEN: "Hepatoblastoma", RomanizedName: "gan mu xi bao liu", ICCC3: "VII(a)", Listed: true, Broader: "LIVER_TUMOUR"},
		{Code: "LIVER_TUMOUR", NameZH: "肝脏肿瘤", NameEN: "Liver tumour", RomanizedName: "gan zang zhong liu", ICCC3: "VII"},
		{Code: "HAEMANGIOMA", NameZH: "血管瘤", NameEN: "Haemangioma", RomanizedName: "xue guan liu"},
		{Code: "HEPATIC_HAEMANGIOMA", NameZH: "肝血管瘤", NameEN: "Hepatic haemangioma", RomanizedName: "gan xue guan liu", Broader: "LIVER_TUMOUR"},
	}
	r.Modalities = []registry.Modality{
		{Code: "SURGERY", NameZH: "手术", NameEN: "Surgery", RomanizedName: "shou shu", Kind: "TREATMENT"},
		{Code: "CHEMOTHERAPY", NameZH: "化疗", NameEN: "Chemotherapy", RomanizedName: "hua liao", Kind: "TREATMENT"},
		{Code: "RADIOTHERAPY", NameZH: "放疗", NameEN: "Radiotherapy", RomanizedName: "fang liao", Kind: "TREATMENT"},
		{Code: "TRANSPLANTATION", NameZH: "移植", NameEN: "Transplantation", RomanizedName: "yi zhi", Kind: "TREATMENT"},
		{Code: "BONE_MARROW_TRANSPLANTATION", NameZH: "骨髓移植", NameEN: "Bone marrow transplantation", RomanizedName: "gu sui yi zhi", Kind: "TREATMENT", Broader: "TRANSPLANTATION"},
		{Code: "HAPLOIDENTICAL_TRANSPLANTATION", NameZH: "半相合骨髓移植", NameEN: "Haploidentical transplantation", RomanizedName: "ban xiang he gu sui yi zhi", Kind: "TREATMENT", Broader: "BONE_MARROW_TRANSPLANTATION"},
		{Code: "DIAGNOSIS", NameZH: "诊断", NameEN: "Diagnosis", RomanizedName: "zhen duan", Kind: "SERVICE"},
	}
	r.Hospitals = []registry.Hospital{
		{Code: "bei-er", NameZH: "北京儿童医院", NameEN: "Beijing Children's Hospital", RomanizedName: "bei jing er tong yi yuan", Region: "CN-BJ"},
		{Code: "bei-yi", NameZH: "北京第一医院", RomanizedName: "bei jing di yi yi yuan", Region: "CN-BJ"},
		{Code: "bei-zhong", NameZH: "北京肿瘤医院", RomanizedName: "bei jing zhong liu yi yuan", Region: "CN-BJ"},
		{Code: "bing-yi", NameZH: "兵团医院", NameEN: "Corps Hospital", RomanizedName: "bing tuan yi yuan", Region: "XPCC"},
		{Code: "han-er", NameZH: "武汉儿童医院", NameEN: "Wuhan Children's Hospital", RomanizedName: "wu han er tong yi yuan", Region: "CN-HB"},
		{Code: "han-yi", NameZH: "武汉第一医院", RomanizedName: "wu han di yi yi yuan", Region: "CN-HB"},
		{Code: "hang-er", NameZH: "杭州儿童医院", RomanizedName: "hang zhou er tong yi yuan", Region: "CN-ZJ"},
		{Code: "hang-yi", NameZH: "杭州第一医院", RomanizedName: "hang zhou di yi yi yuan", Region: "CN-ZJ"},
		{Code: "ji-yi", NameZH: "𠮷医院", RomanizedName: "ji yi yuan", Region: "CN-ZJ"},
		{Code: "quan-a", NameZH: "Ａ医院", RomanizedName: "a yi yuan", Region: "CN-ZJ"},
		{Code: "zhe-yi", NameZH: "浙江医院", NameEN: "Zhejiang Hospital", RomanizedName: "zhe jiang yi yuan", Region: "CN-ZJ"},
		{Code: "zhe-zhong", NameZH: "浙江肿瘤医院", RomanizedName: "zhe jiang zhong liu yi yuan", Region: "CN-ZJ"},
	}
}

func fixtureGroups(r *registry.Registry) {
	r.Groups = []registry.Group{
		{Code: "CN-BJ-1", Region: "CN-BJ", Number: 1, Label: "协作组一", RomanizedName: "bei jing xie zuo zu yi"},
		{Code: "CN-BJ-10", Region: "CN-BJ", Number: 10, Label: "协作组十", RomanizedName: "bei jing xie zuo zu shi"},
		{Code: "CN-BJ-2", Region: "CN-BJ", Number: 2, Label: "协作组二", RomanizedName: "bei jing xie zuo zu er"},
		{Code: "CN-HB-1", Region: "CN-HB", Number: 1, Label: "协作组", RomanizedName: "hu bei xie zuo zu"},
		{Code: "CN-ZJ-1", Region: "CN-ZJ", Number: 1, Label: "协作组一", RomanizedName: "zhe jiang xie zuo zu yi"},
		{Code: "CN-ZJ-2", Region: "CN-ZJ", Number: 2, Label: "协作组二", RomanizedName: "zhe jiang xie zuo zu er"},
		{Code: "XPCC-1", Region: "XPCC", Number: 1, Label: "协作组", RomanizedName: "bing tuan xie zuo zu"},
	}
	r.GroupDiseases = []registry.GroupDisease{
		{Group: "CN-BJ-1", Disease: "LYMPHOMA"},
		{Group: "CN-BJ-1", Disease: "NEUROBLASTOMA", Focus: true},
		{Group: "CN-BJ-10", Disease: "HEPATOBLASTOMA", Focus: true},
		{Group: "CN-BJ-10", Disease: "LYMPHOMA", Focus: true},
		{Group: "CN-BJ-10", Disease: "NEUROBLASTOMA"},
		{Group: "CN-BJ-2", Disease: "HEPATOBLASTOMA"},
		{Group: "CN-HB-1", Disease: "LYMPHOMA"},
		{Group: "CN-ZJ-1", Disease: "HEPATOBLASTOMA"},
		{Group: "CN-ZJ-1", Disease: "LYMPHOMA"},
		{Group: "CN-ZJ-1", Disease: "NEUROBLASTOMA"},
	}
}

// fixtureMemberships adds the memberships as printed: by group 1, 2, 10 of
// Beijing, then Zhejiang, Hubei, the Corps.
func fixtureMemberships(r *registry.Registry) {
	member := func(group, hospital, role, work string, does ...capability) {
		r.Memberships = append(r.Memberships, registry.Membership{
			Group: group, Hospital: hospital, Role: role, Position: len(r.Memberships) + 1, Work: work,
		})
		for i, c := range does {
			r.Capabilities = append(r.Capabilities, registry.Capability{
				Group: group, Hospital: hospital, Position: i + 1, Modality: c.modality, Scoped: len(c.scope) > 0,
			})
			for _, d := range c.scope {
				r.CapabilityScopes = append(r.CapabilityScopes, registry.CapabilityScope{
					Group: group, Hospital: hospital, Position: i + 1, Disease: d,
				})
			}
		}
	}
	member("CN-BJ-1", "bei-er", "LEAD", "手术、化疗、移植（神经母细胞瘤）",
		can("SURGERY"), can("CHEMOTHERAPY"), can("TRANSPLANTATION", "NEUROBLASTOMA"))
	member("CN-BJ-1", "bei-zhong", "LEAD", "放疗", can("RADIOTHERAPY"))
	member("CN-BJ-1", "bei-yi", "MEMBER", "")
	member("CN-BJ-2", "bei-yi", "LEAD", "骨髓移植、手术", can("BONE_MARROW_TRANSPLANTATION"), can("SURGERY"))
	member("CN-BJ-2", "bei-er", "MEMBER", "诊断", can("DIAGNOSIS"))
	member("CN-BJ-10", "bei-zhong", "LEAD", "神经母细胞瘤、淋巴瘤：手术", can("SURGERY", "LYMPHOMA", "NEUROBLASTOMA"))
	member("CN-BJ-10", "bei-yi", "MEMBER", "半相合骨髓移植（肝母细胞瘤）", can("HAPLOIDENTICAL_TRANSPLANTATION", "HEPATOBLASTOMA"))
	member("CN-ZJ-1", "zhe-zhong", "LEAD", "手术、化疗", can("SURGERY"), can("CHEMOTHERAPY"))
	member("CN-ZJ-1", "hang-er", "MEMBER", "肝母细胞瘤：化疗、手术；淋巴瘤：化疗",
		can("CHEMOTHERAPY", "HEPATOBLASTOMA"), can("SURGERY", "HEPATOBLASTOMA"), can("CHEMOTHERAPY", "LYMPHOMA"))
	member("CN-ZJ-1", "ji-yi", "MEMBER", "")
	member("CN-ZJ-2", "zhe-yi", "LEAD", "化疗、骨髓移植", can("CHEMOTHERAPY"), can("BONE_MARROW_TRANSPLANTATION"))
	member("CN-ZJ-2", "hang-yi", "MEMBER", "诊断", can("DIAGNOSIS"))
	member("CN-ZJ-2", "quan-a", "MEMBER", "")
	member("CN-HB-1", "han-er", "LEAD", "手术、化疗", can("SURGERY"), can("CHEMOTHERAPY"))
	member("CN-HB-1", "han-yi", "MEMBER", "放疗", can("RADIOTHERAPY"))
	member("CN-HB-1", "zhe-zhong", "MEMBER", "手术", can("SURGERY"))
	member("XPCC-1", "bing-yi", "MEMBER", "诊断", can("DIAGNOSIS"))
	sortScopes(r)
}

// sortScopes puts the scopes of capabilities in the order of their keys, as a
// registry has them.
func sortScopes(r *registry.Registry) {
	slices.SortFunc(r.CapabilityScopes, func(a, b registry.CapabilityScope) int {
		return cmp.Or(
			strings.Compare(a.Group, b.Group), strings.Compare(a.Hospital, b.Hospital),
			cmp.Compare(a.Position, b.Position), strings.Compare(a.Disease, b.Disease),
		)
	})
}

type capability struct {
	modality string
	scope    []string
}

func can(modality string, scope ...string) capability { return capability{modality, scope} }

func fixtureDepartments(r *registry.Registry) {
	r.Departments = []registry.Department{
		{Code: "haematology", Hospital: "bei-er", NameEN: "Haematology"},
		{
			Code: "oncology", Hospital: "bei-er", NameZH: "肿瘤外科", NameEN: "Oncology Surgery", RomanizedName: "zhong liu wai ke",
			Beds: 40, Disciplines: "paediatric surgery;oncology", Biobank: "3000 samples",
			NationalProjectsOver: 10, ProvincialProjectsOver: 20, PapersOver: 100, Patents: 5, Awards: "first prize;second prize",
		},
	}
	r.DepartmentDisease = []registry.DepartmentDisease{
		{Department: "oncology", Disease: "HAEMANGIOMA"},
		{Department: "oncology", Disease: "NEUROBLASTOMA"},
	}
	r.Staff = []registry.Staff{
		{Department: "oncology", Title: "chief physicians", Count: 4},
		{Department: "oncology", Title: "nurses", Count: 30},
	}
	r.Experts = []registry.Expert{
		{Code: "wang-jin", Department: "oncology", Name: "Wang Jin", Titles: "chief physician;professor"},
		{Code: "li-na", Department: "oncology", Name: "Li Na"},
	}
	r.Equipment = []registry.Equipment{
		{Code: "pet-ct", Department: "oncology", Name: "PET-CT"},
		{Code: "mri", Department: "oncology", Name: "MRI"},
	}
	r.Techniques = []registry.Technique{
		{Code: "resection", Department: "oncology", NameZH: "肝切除", NameEN: "Liver tumour resection", RomanizedName: "gan qie chu", Modality: "SURGERY", Claim: "the first in the province"},
		{Code: "ablation", Department: "oncology", NameEN: "Ablation"},
	}
	r.TechniqueDiseases = []registry.TechniqueDisease{
		{Technique: "resection", Disease: "HEPATIC_HAEMANGIOMA"},
		{Technique: "resection", Disease: "HEPATOBLASTOMA"},
	}
	r.Collaborations = []registry.Collaboration{
		{Department: "oncology", Partner: "University of Zurich", Subject: "liver transplantation"},
		{Department: "oncology", Partner: "Children's Hospital A", Subject: "neuroblastoma"},
	}
}

func fixtureTraces(r *registry.Registry) {
	r.Sources = []registry.Source{
		{Code: "list", Title: "名单", Publisher: "委员会", Edition: "第一批", Note: "附件 2"},
		{Code: "profile", Title: "A department's profile"},
	}
	r.Provenance = []registry.Provenance{
		{Kind: "DEPARTMENT", Subject: "oncology", Fact: "hospital", Status: "INFERRED", Source: "profile", Locator: "hospital.name", AsPrinted: "Children's Hospital", NoteZH: "依据", NoteEN: "the grounds"},
		{Kind: "EQUIPMENT", Subject: "mri", Fact: "name", Status: "AS_PRINTED", Source: "profile", Locator: "Equipment[1]", AsPrinted: "mri"},
		{Kind: "EXPERT", Subject: "li-na", Fact: "name", Status: "AS_PRINTED", Source: "profile", Locator: "Expert[1]", AsPrinted: "li-na"},
		{Kind: "GROUP", Subject: "CN-BJ-1", Fact: "diseases", Status: "AS_PRINTED", Source: "list", Locator: "line 3", AsPrinted: "淋巴瘤、神经母"},
		{Kind: "GROUP", Subject: "CN-BJ-1", Fact: "diseases", Status: "AS_PRINTED", Source: "list", Locator: "line 9", AsPrinted: "细胞瘤"},
		{Kind: "GROUP", Subject: "CN-BJ-1", Fact: "label", Status: "CORRECTED", Source: "list", Locator: "line 3", NoteZH: "只有中文"},
		{Kind: "HOSPITAL", Subject: "bei-er", Fact: "name", Status: "AS_PRINTED", Source: "list", Locator: "line 3", AsPrinted: "北京 儿童医院"},
		{Kind: "MEMBERSHIP", Subject: "CN-BJ-1/bei-er", Fact: "role", Status: "AS_PRINTED", Source: "list", Locator: "line 3", AsPrinted: "牵头单位"},
		{Kind: "TECHNIQUE", Subject: "ablation", Fact: "name", Status: "AS_PRINTED", Source: "profile", Locator: "Technique[1]", AsPrinted: "ablation"},
	}
	r.Findings = []registry.Finding{
		{Code: "F001", Rule: "GROUP_WITHOUT_LEAD", Severity: "WARNING", Source: "list", Locator: "line 40", AsPrinted: "成员单位", MessageZH: "没有牵头单位", MessageEN: "no lead", ResolutionZH: "照录", ResolutionEN: "kept", Kind: "GROUP", Subject: "XPCC-1"},
		{Code: "F002", Rule: "ROW_UNREAD", Severity: "WARNING", Source: "list", Locator: "line 41", AsPrinted: "？", MessageZH: "无法读取", MessageEN: "not read", ResolutionZH: "无", ResolutionEN: "none"},
		{Code: "F003", Rule: "NAME_MISPRINTED", Severity: "WARNING", Source: "list", Locator: "line 3", MessageZH: "疑似错字", MessageEN: "a misprint", ResolutionZH: "照录", ResolutionEN: "kept", Kind: "HOSPITAL", Subject: "bei-er"},
		{Code: "F004", Rule: "WORK_NOT_PRINTED", Severity: "INFO", Source: "list", Locator: "line 5", MessageZH: "无分工", MessageEN: "no work", ResolutionZH: "照录", ResolutionEN: "kept", Kind: "MEMBERSHIP", Subject: "CN-BJ-1/bei-yi"},
		{Code: "F005", Rule: "HOSPITAL_INFERRED", Severity: "INFO", Source: "profile", Locator: "hospital.name", MessageZH: "推断", MessageEN: "inferred", ResolutionZH: "记录", ResolutionEN: "noted", Kind: "DEPARTMENT", Subject: "oncology"},
		{Code: "F006", Rule: "REGION_WITHOUT_GROUP", Severity: "INFO", MessageZH: "无协作组", MessageEN: "no group", ResolutionZH: "无", ResolutionEN: "none", Kind: "REGION", Subject: "CN-XZ"},
		{Code: "F007", Rule: "NAME_MISPRINTED", Severity: "WARNING", Source: "list", Locator: "line 9", MessageZH: "又一处", MessageEN: "once more", ResolutionZH: "照录", ResolutionEN: "kept", Kind: "HOSPITAL", Subject: "bei-er"},
	}
}
