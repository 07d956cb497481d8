package storetest

import (
	"strings"

	"oncograph/catalog"
)

// fields tells, for each type of the schema, where those of its fields lead that
// a request names to a store. "" is a number.
var fields = map[string]map[string]string{
	"Region": {"neighbours": "Region", "indicators": "Indicator", "groups": "GroupConnection", "hospitals": "HospitalConnection"},
	"Group": {
		"region": "Region", "memberships": "Membership", "leads": "Membership", "hospitals": "Hospital",
		"diseases": "Disease", "focusDiseases": "Disease", "modalities": "Modality", "offers": "Modality",
		"provenance": "Provenance", "findings": "Finding",
	},
	"Hospital": {
		"region": "Region", "groups": "Group", "memberships": "Membership", "modalities": "Modality",
		"diseases": "Disease", "departments": "Department", "provenance": "Provenance", "findings": "Finding",
	},
	"Membership": {
		"group": "Group", "hospital": "Hospital", "capabilities": "Capability", "modalities": "Modality",
		"diseases": "Disease", "provenance": "Provenance", "findings": "Finding",
	},
	"Capability": {"membership": "Membership", "modality": "Modality", "diseases": "Disease"},
	"Disease":    {"broader": "Disease", "narrower": "Disease", "groups": "GroupConnection", "hospitals": "HospitalConnection"},
	"Modality":   {"broader": "Modality", "narrower": "Modality", "groups": "GroupConnection", "hospitals": "HospitalConnection"},
	"Department": {
		"hospital": "Hospital", "staff": "Staff", "experts": "Expert", "equipment": "Equipment", "techniques": "Technique",
		"diseases": "Disease", "collaborations": "Collaboration", "research": "Research",
		"provenance": "Provenance", "findings": "Finding",
	},
	"Expert":     {"department": "Department", "provenance": "Provenance"},
	"Equipment":  {"department": "Department", "provenance": "Provenance"},
	"Technique":  {"department": "Department", "modality": "Modality", "diseases": "Disease", "provenance": "Provenance"},
	"Indicator":  {"source": "Source"},
	"Provenance": {"source": "Source"},
	"Finding":    {"source": "Source", "subject": "Node"},

	"Facets":        {"regions": "RegionFacet", "modalities": "ModalityFacet", "diseases": "DiseaseFacet"},
	"RegionFacet":   {"region": "Region"},
	"ModalityFacet": {"modality": "Modality"},
	"DiseaseFacet":  {"disease": "Disease"},

	"HospitalConnection":   {"edges": "HospitalEdge", "nodes": "Hospital", "pageInfo": "PageInfo", "totalCount": "", "facets": "Facets"},
	"HospitalEdge":         {"node": "Hospital"},
	"GroupConnection":      {"edges": "GroupEdge", "nodes": "Group", "pageInfo": "PageInfo", "totalCount": "", "facets": "Facets"},
	"GroupEdge":            {"node": "Group"},
	"DepartmentConnection": {"edges": "DepartmentEdge", "nodes": "Department", "pageInfo": "PageInfo", "totalCount": ""},
	"DepartmentEdge":       {"node": "Department"},
	"FindingConnection":    {"edges": "FindingEdge", "nodes": "Finding", "pageInfo": "PageInfo", "totalCount": ""},
	"FindingEdge":          {"node": "Finding"},
	"SearchConnection":     {"edges": "SearchEdge", "nodes": "SearchHit", "pageInfo": "PageInfo", "totalCount": ""},
	"SearchEdge":           {"node": "SearchHit"},
	"SearchHit":            {"record": "SearchRecord"},
}

// expand names the links that paths follow from the records of a type, as a
// request does that selects them: "memberships.hospital region.neighbours".
func expand(on, paths string) catalog.Expand {
	follows := selection(on, strings.Fields(paths))
	return func() []catalog.Follow { return follows }
}

// selection merges paths that begin alike.
func selection(on string, paths []string) []catalog.Follow {
	var names []string
	below := map[string][]string{}
	for _, path := range paths {
		name, rest, more := strings.Cut(path, ".")
		if _, seen := below[name]; !seen {
			names = append(names, name)
			below[name] = nil
		}
		if more {
			below[name] = append(below[name], rest)
		}
	}
	var all []catalog.Follow
	for _, name := range names {
		to, ok := fields[on][name]
		if !ok {
			panic("storetest: there is no field " + on + "." + name)
		}
		all = append(all, catalog.Follow{On: on, Field: name, Expand: selection(to, below[name])})
	}
	return all
}

// everyLink names every link of a type that is not a page of records.
func everyLink(on string) catalog.Expand {
	var all []catalog.Follow
	for name, to := range fields[on] {
		if !strings.HasSuffix(to, "Connection") {
			all = append(all, catalog.Follow{On: on, Field: name})
		}
	}
	return func() []catalog.Follow { return all }
}

// together names the links of several.
func together(several ...catalog.Expand) catalog.Expand {
	return func() []catalog.Follow {
		var all []catalog.Follow
		for _, x := range several {
			all = append(all, x()...)
		}
		return all
	}
}
