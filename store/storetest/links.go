package storetest

import (
	"testing"

	"oncograph/catalog"

	"github.com/google/go-cmp/cmp/cmpopts"
)

func testLinks(t *testing.T, s catalog.Store) {
	t.Run("of a region", func(t *testing.T) { linksOfRegion(t, s) })
	t.Run("of a group", func(t *testing.T) { linksOfGroup(t, s) })
	t.Run("of a hospital", func(t *testing.T) { linksOfHospital(t, s) })
	t.Run("of a membership", func(t *testing.T) { linksOfMembership(t, s) })
	t.Run("of a capability", func(t *testing.T) { linksOfCapability(t, s) })
	t.Run("of the vocabulary", func(t *testing.T) { linksOfVocabulary(t, s) })
	t.Run("of a department and what it has", func(t *testing.T) { linksOfDepartment(t, s) })
	t.Run("of a finding", func(t *testing.T) { linksOfFinding(t, s) })
	t.Run("they go on from link to link", func(t *testing.T) {
		h := record[*catalog.Hospital](t, s, "Hospital", "bei-yi",
			expand("Hospital", "memberships.group.hospitals.memberships.capabilities.modality.broader.broader memberships.group.region.neighbours"))
		group := h.Memberships()[1].Group()
		sameCodes(t, "region's neighbours", group.Region().Neighbours(), "CN-HB")
		work := group.Hospitals()[0].Memberships()[2].Capabilities()[0]
		same(t, "a broader modality's broader one", "TRANSPLANTATION", work.Modality().Broader().Broader().Code)
	})
	t.Run("they are named on rows of a page as well", func(t *testing.T) {
		first := must[*catalog.GroupConnection](t)(s.Groups(background, catalog.GroupQuery{Field: "Query.groups"},
			expand("GroupConnection", "edges.node.leads.hospital")))
		var leads []string
		for _, e := range first.Edges {
			for _, m := range e.Node.Leads() {
				leads = append(leads, m.Hospital().Code)
			}
		}
		same(t, "leads", []string{"bei-er", "bei-zhong", "bei-zhong", "bei-yi", "han-er", "zhe-zhong", "zhe-yi"}, leads)
	})
}

func linksOfRegion(t *testing.T, s catalog.Store) {
	neighbours := func(code string) []*catalog.Region {
		return record[*catalog.Region](t, s, "Region", code, everyLink("Region")).Neighbours()
	}
	indicators := func(code string) []*catalog.Indicator {
		return record[*catalog.Region](t, s, "Region", code, everyLink("Region")).Indicators()
	}
	sameCodes(t, "neighbours by code", neighbours("CN-HB"), "CN-BJ", "CN-ZJ")
	sameCodes(t, "no neighbours", neighbours("CN-XZ"))
	same(t, "indicators by code, then by year, which is a number", []*catalog.Indicator{
		{Code: catalog.Children0To14, Year: 990, Value: 1, Unit: catalog.Persons, Status: catalog.AsPrinted, Locator: "line 1"},
		{Code: catalog.Children0To14, Year: 2020, Value: 3, Unit: catalog.Persons, Status: catalog.Inferred, Locator: "line 2", NoteZH: "相乘", NoteEN: "multiplied"},
		{Code: catalog.Children0To14, Year: 2021, Value: 4, Unit: catalog.Persons, Status: catalog.AsPrinted, Locator: "line 9"},
		{Code: catalog.ShareAged0To14, Year: 2020, Value: 12.34, Unit: catalog.Percent, Status: catalog.AsPrinted, Locator: "line 2"},
	}, indicators("CN-HB"), withoutLinks)
	same(t, "a large figure", 1409778724.0, indicators("CN-ZJ")[0].Value)
	if got := indicators("XPCC"); got == nil || len(got) != 0 {
		t.Errorf("no indicators: got %#v, want an empty slice", got)
	}
	var sources []*catalog.Source
	for _, i := range record[*catalog.Region](t, s, "Region", "CN-HB", expand("Region", "indicators.source")).Indicators() {
		sources = append(sources, i.Source())
	}
	sameCodes(t, "sources of indicators", sources, "list", "profile", "list", "profile")
}

func linksOfGroup(t *testing.T, s catalog.Store) {
	group := func(code string) *catalog.Group {
		return record[*catalog.Group](t, s, "Group", code, everyLink("Group"))
	}
	g := group("CN-BJ-10")
	same(t, "region", "CN-BJ", g.Region().Code)
	sameCodes(t, "memberships as printed", g.Memberships(), "CN-BJ-10/bei-zhong", "CN-BJ-10/bei-yi")
	sameCodes(t, "one lead", g.Leads(), "CN-BJ-10/bei-zhong")
	sameCodes(t, "hospitals as printed", g.Hospitals(), "bei-zhong", "bei-yi")
	sameCodes(t, "diseases in vocabulary order", g.Diseases(), "LYMPHOMA", "NEUROBLASTOMA", "HEPATOBLASTOMA")
	sameCodes(t, "focus in vocabulary order", g.FocusDiseases(), "LYMPHOMA", "HEPATOBLASTOMA")
	sameCodes(t, "modalities printed", g.Modalities(), "SURGERY", "HAPLOIDENTICAL_TRANSPLANTATION")
	sameCodes(t, "offers count what is broader, and what is broader still", g.Offers(),
		"SURGERY", "TRANSPLANTATION", "BONE_MARROW_TRANSPLANTATION", "HAPLOIDENTICAL_TRANSPLANTATION")
	sameCodes(t, "no findings", g.Findings())

	g = group("CN-BJ-1")
	sameCodes(t, "two leads", g.Leads(), "CN-BJ-1/bei-er", "CN-BJ-1/bei-zhong")
	sameCodes(t, "hospitals as printed", g.Hospitals(), "bei-er", "bei-zhong", "bei-yi")
	sameCodes(t, "a broader modality offers no narrower one", g.Offers(), "SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION")
	same(t, "provenance, as the registry lists it", []*catalog.Provenance{
		{Fact: "diseases", Status: catalog.AsPrinted, Locator: "line 3", Printed: "淋巴瘤、神经母"},
		{Fact: "diseases", Status: catalog.AsPrinted, Locator: "line 9", Printed: "细胞瘤"},
		{Fact: "label", Status: catalog.Corrected, Locator: "line 3", NoteZH: "只有中文"},
	}, g.Provenance(), withoutLinks)

	g = group("XPCC-1")
	sameCodes(t, "no lead", g.Leads())
	sameCodes(t, "no known diseases", g.Diseases())
	sameCodes(t, "no focus", g.FocusDiseases())
	same(t, "diseases known", false, g.DiseasesKnown)
	sameCodes(t, "findings", g.Findings(), "F001")
	if g.Provenance() == nil || len(g.Provenance()) != 0 {
		t.Errorf("provenance: got %#v, want an empty slice", g.Provenance())
	}
}

func linksOfHospital(t *testing.T, s catalog.Store) {
	hospital := func(code string) *catalog.Hospital {
		return record[*catalog.Hospital](t, s, "Hospital", code, everyLink("Hospital"))
	}
	h := hospital("bei-yi")
	same(t, "region", "CN-BJ", h.Region().Code)
	sameCodes(t, "memberships as printed", h.Memberships(), "CN-BJ-1/bei-yi", "CN-BJ-2/bei-yi", "CN-BJ-10/bei-yi")
	sameCodes(t, "groups by code, which is a text", h.Groups(), "CN-BJ-1", "CN-BJ-10", "CN-BJ-2")
	sameCodes(t, "modalities in vocabulary order", h.Modalities(), "SURGERY", "BONE_MARROW_TRANSPLANTATION", "HAPLOIDENTICAL_TRANSPLANTATION")
	sameCodes(t, "a membership without work counts for no disease", h.Diseases(), "HEPATOBLASTOMA")
	sameCodes(t, "no departments", h.Departments())

	h = hospital("bei-er")
	sameCodes(t, "departments by code", h.Departments(), "haematology", "oncology")
	sameCodes(t, "findings by code", h.Findings(), "F003", "F007")
	same(t, "provenance", []*catalog.Provenance{
		{Fact: "name", Status: catalog.AsPrinted, Locator: "line 3", Printed: "北京 儿童医院"},
	}, h.Provenance(), withoutLinks)
	sameCodes(t, "diseases", h.Diseases(), "LYMPHOMA", "NEUROBLASTOMA", "HEPATOBLASTOMA")

	sameCodes(t, "diseases of scoped capabilities", hospital("bei-zhong").Diseases(), "LYMPHOMA", "NEUROBLASTOMA")
	sameCodes(t, "diseases of scopes of one modality", hospital("hang-er").Diseases(), "LYMPHOMA", "HEPATOBLASTOMA")
	sameCodes(t, "each modality once", hospital("hang-er").Modalities(), "SURGERY", "CHEMOTHERAPY")
	sameCodes(t, "no disease where the group's are not known", hospital("zhe-yi").Diseases())
	sameCodes(t, "no modality where no work is printed", hospital("ji-yi").Modalities())
	h = hospital("zhe-zhong")
	sameCodes(t, "groups of two regions", h.Groups(), "CN-HB-1", "CN-ZJ-1")
	sameCodes(t, "memberships of two regions as printed", h.Memberships(), "CN-ZJ-1/zhe-zhong", "CN-HB-1/zhe-zhong")
	same(t, "one region", "CN-ZJ", h.Region().Code)
}

func linksOfMembership(t *testing.T, s catalog.Store) {
	membership := func(code string) *catalog.Membership {
		return record[*catalog.Membership](t, s, "Membership", code, everyLink("Membership"))
	}
	m := membership("CN-BJ-1/bei-er")
	same(t, "group", "CN-BJ-1", m.Group().Code)
	same(t, "hospital", "bei-er", m.Hospital().Code)
	sameCodes(t, "capabilities as printed", m.Capabilities(),
		"CN-BJ-1/bei-er/SURGERY", "CN-BJ-1/bei-er/CHEMOTHERAPY", "CN-BJ-1/bei-er/TRANSPLANTATION+NEUROBLASTOMA")
	sameCodes(t, "modalities", m.Modalities(), "SURGERY", "CHEMOTHERAPY", "TRANSPLANTATION")
	sameCodes(t, "diseases", m.Diseases(), "LYMPHOMA", "NEUROBLASTOMA")
	sameCodes(t, "no findings", m.Findings())
	same(t, "provenance", []*catalog.Provenance{
		{Fact: "role", Status: catalog.AsPrinted, Locator: "line 3", Printed: "牵头单位"},
	}, m.Provenance(), withoutLinks)

	m = membership("CN-BJ-2/bei-yi")
	sameCodes(t, "capabilities as printed", m.Capabilities(), "CN-BJ-2/bei-yi/BONE_MARROW_TRANSPLANTATION", "CN-BJ-2/bei-yi/SURGERY")
	sameCodes(t, "modalities in vocabulary order", m.Modalities(), "SURGERY", "BONE_MARROW_TRANSPLANTATION")

	m = membership("CN-ZJ-1/hang-er")
	sameCodes(t, "a capability for each scope", m.Capabilities(),
		"CN-ZJ-1/hang-er/CHEMOTHERAPY+HEPATOBLASTOMA", "CN-ZJ-1/hang-er/SURGERY+HEPATOBLASTOMA", "CN-ZJ-1/hang-er/CHEMOTHERAPY+LYMPHOMA")
	sameCodes(t, "diseases", m.Diseases(), "LYMPHOMA", "HEPATOBLASTOMA")

	m = membership("CN-BJ-1/bei-yi")
	sameCodes(t, "no capabilities", m.Capabilities())
	sameCodes(t, "no modalities", m.Modalities())
	sameCodes(t, "no diseases", m.Diseases())
	sameCodes(t, "findings", m.Findings(), "F004")
	if m.Work() != nil {
		t.Errorf("work: got %q, want none", *m.Work())
	}
}

func linksOfCapability(t *testing.T, s catalog.Store) {
	capability := func(code string) *catalog.Capability {
		return record[*catalog.Capability](t, s, "Capability", code, everyLink("Capability"))
	}
	c := capability("CN-BJ-1/bei-er/CHEMOTHERAPY")
	same(t, "membership", "CN-BJ-1/bei-er", c.Membership().Code)
	same(t, "modality", "CHEMOTHERAPY", c.Modality().Code)
	same(t, "scoped", false, c.Scoped)
	sameCodes(t, "without scope, all of the group's diseases", c.Diseases(), "LYMPHOMA", "NEUROBLASTOMA")

	c = capability("CN-BJ-1/bei-er/TRANSPLANTATION+NEUROBLASTOMA")
	same(t, "scoped", true, c.Scoped)
	sameCodes(t, "with scope, the diseases named", c.Diseases(), "NEUROBLASTOMA")

	c = capability("CN-ZJ-2/zhe-yi/CHEMOTHERAPY")
	sameCodes(t, "none where the group's are not known", c.Diseases())
}

func linksOfVocabulary(t *testing.T, s catalog.Store) {
	links := together(everyLink("Disease"), everyLink("Modality"))
	disease := func(code string) *catalog.Disease { return record[*catalog.Disease](t, s, "Disease", code, links) }
	modality := func(code string) *catalog.Modality {
		return record[*catalog.Modality](t, s, "Modality", code, links)
	}
	same(t, "broader disease", "LIVER_TUMOUR", disease("HEPATIC_HAEMANGIOMA").Broader().Code)
	if b := disease("LYMPHOMA").Broader(); b != nil {
		t.Errorf("broader: got %v, want none", b.Key)
	}
	sameCodes(t, "narrower diseases in vocabulary order", disease("LIVER_TUMOUR").Narrower(), "HEPATOBLASTOMA", "HEPATIC_HAEMANGIOMA")
	sameCodes(t, "no narrower diseases", disease("LYMPHOMA").Narrower())

	same(t, "broader modality", "BONE_MARROW_TRANSPLANTATION", modality("HAPLOIDENTICAL_TRANSPLANTATION").Broader().Code)
	if b := modality("TRANSPLANTATION").Broader(); b != nil {
		t.Errorf("broader: got %v, want none", b.Key)
	}
	sameCodes(t, "modalities directly narrower", modality("TRANSPLANTATION").Narrower(), "BONE_MARROW_TRANSPLANTATION")
	sameCodes(t, "no narrower modalities", modality("SURGERY").Narrower())
}

func linksOfDepartment(t *testing.T, s catalog.Store) {
	d := record[*catalog.Department](t, s, "Department", "oncology", everyLink("Department"))
	same(t, "hospital", "bei-er", d.Hospital().Code)
	sameCodes(t, "experts in the order of the source", d.Experts(), "wang-jin", "li-na")
	sameCodes(t, "equipment in the order of the source", d.Equipment(), "pet-ct", "mri")
	sameCodes(t, "techniques in the order of the source", d.Techniques(), "resection", "ablation")
	sameCodes(t, "diseases in vocabulary order", d.Diseases(), "NEUROBLASTOMA", "HAEMANGIOMA")
	sameCodes(t, "findings", d.Findings(), "F005")
	same(t, "collaborations in the order of the source", []*catalog.Collaboration{
		{Partner: "University of Zurich", Subject: "liver transplantation"},
		{Partner: "Children's Hospital A", Subject: "neuroblastoma"},
	}, d.Collaborations())
	same(t, "provenance", []*catalog.Provenance{{
		Fact: "hospital", Status: catalog.Inferred, Locator: "hospital.name", Printed: "Children's Hospital", NoteZH: "依据", NoteEN: "the grounds",
	}}, d.Provenance(), withoutLinks)

	d = record[*catalog.Department](t, s, "Department", "haematology", everyLink("Department"))
	sameCodes(t, "no experts", d.Experts())
	sameCodes(t, "no equipment", d.Equipment())
	sameCodes(t, "no techniques", d.Techniques())
	sameCodes(t, "no diseases", d.Diseases())
	same(t, "no collaborations", []*catalog.Collaboration{}, d.Collaborations())

	for _, kind := range []catalog.Kind{"Expert", "Equipment", "Technique"} {
		code := map[catalog.Kind]string{"Expert": "li-na", "Equipment": "mri", "Technique": "ablation"}[kind]
		r := record[interface {
			catalog.Node
			Department() *catalog.Department
			Provenance() []*catalog.Provenance
		}](t, s, kind, code, everyLink(string(kind)))
		same(t, string(kind)+"'s department", "oncology", r.Department().Code)
		same(t, string(kind)+"'s provenance", []*catalog.Provenance{{
			Fact: "name", Status: catalog.AsPrinted, Locator: string(kind) + "[1]", Printed: code,
		}}, r.Provenance(), withoutLinks)
	}
	q := record[*catalog.Technique](t, s, "Technique", "resection", everyLink("Technique"))
	same(t, "modality", "SURGERY", q.Modality().Code)
	sameCodes(t, "diseases in vocabulary order", q.Diseases(), "HEPATOBLASTOMA", "HEPATIC_HAEMANGIOMA")
	q = record[*catalog.Technique](t, s, "Technique", "ablation", everyLink("Technique"))
	if q.Modality() != nil {
		t.Errorf("modality: got %v, want none", q.Modality().Key)
	}
	sameCodes(t, "no diseases", q.Diseases())
}

func linksOfFinding(t *testing.T, s catalog.Store) {
	finding := func(code string) *catalog.Finding {
		return record[*catalog.Finding](t, s, "Finding", code, everyLink("Finding"))
	}
	for code, want := range map[string]catalog.Key{
		"F001": key("Group", "XPCC-1"), "F003": key("Hospital", "bei-er"), "F004": key("Membership", "CN-BJ-1/bei-yi"),
		"F005": key("Department", "oncology"), "F006": key("Region", "CN-XZ"),
	} {
		if got := finding(code).Subject(); got == nil {
			t.Errorf("%s: got no subject, want %v", code, want)
		} else {
			same(t, "subject of "+code, want, got.Ref())
		}
	}
	if got := finding("F002").Subject(); got != nil {
		t.Errorf("F002: got subject %#v, want an untyped nil", got)
	}
	same(t, "source", "profile", finding("F005").Source().Code)
	if got := finding("F006").Source(); got != nil {
		t.Errorf("F006: got source %v, want none", got.Key)
	}
	g := record[*catalog.Group](t, s, "Group", "CN-BJ-1", expand("Group", "provenance.source"))
	want := &catalog.Source{Title: "名单", PublisherName: "委员会", EditionName: "第一批", NoteText: "附件 2"}
	for _, p := range g.Provenance() {
		same(t, "source of a provenance", want, p.Source(), cmpopts.IgnoreFields(catalog.Source{}, "Key"))
	}
}
