package storetest

import (
	"fmt"

	"oncograph/catalog"
)

// links compares, of every hospital and group, where its links lead, the figures
// of regions, and the counts of regions and the vocabulary.
func (q questioner) links() {
	hospitals := must[*catalog.HospitalConnection](q.t)(q.store.Hospitals(background,
		catalog.HospitalQuery{Field: "Query.hospitals", Window: first(100)},
		expand("HospitalConnection", "nodes.region nodes.groups nodes.modalities nodes.diseases nodes.memberships.capabilities nodes.memberships.modalities nodes.memberships.diseases")))
	got := map[string][]string{}
	for _, h := range hospitals.Nodes() {
		got[h.Code+" region"] = []string{h.Region().Code}
		got[h.Code+" groups"] = codes(q.t, h.Groups())
		got[h.Code+" memberships"] = codes(q.t, h.Memberships())
		got[h.Code+" modalities"] = codes(q.t, h.Modalities())
		got[h.Code+" diseases"] = codes(q.t, h.Diseases())
		for _, m := range h.Memberships() {
			got[m.Code+" capabilities"] = codes(q.t, m.Capabilities())
			got[m.Code+" modalities"] = codes(q.t, m.Modalities())
			got[m.Code+" diseases"] = codes(q.t, m.Diseases())
		}
	}
	groups := must[*catalog.GroupConnection](q.t)(q.store.Groups(background,
		catalog.GroupQuery{Field: "Query.groups", Window: first(100)},
		expand("GroupConnection", "nodes.region nodes.memberships nodes.leads nodes.hospitals nodes.diseases nodes.focusDiseases nodes.modalities nodes.offers")))
	for _, g := range groups.Nodes() {
		got[g.Code+" region"] = []string{g.Region().Code}
		got[g.Code+" memberships"] = codes(q.t, g.Memberships())
		got[g.Code+" leads"] = codes(q.t, g.Leads())
		got[g.Code+" hospitals"] = codes(q.t, g.Hospitals())
		got[g.Code+" diseases"] = codes(q.t, g.Diseases())
		got[g.Code+" focusDiseases"] = codes(q.t, g.FocusDiseases())
		got[g.Code+" modalities"] = codes(q.t, g.Modalities())
		got[g.Code+" offers"] = codes(q.t, g.Offers())
	}
	q.compare("links", q.naive.links(), got)

	indicators := map[string][]string{}
	for _, r := range must[[]*catalog.Region](q.t)(q.store.Regions(background, nil, expand("Region", "indicators.source"))) {
		indicators[r.Code] = []string{}
		for _, i := range r.Indicators() {
			indicators[r.Code] = append(indicators[r.Code],
				figure(string(i.Code), i.Year, i.Value, string(i.Unit), string(i.Status), i.Source().Code, i.Locator, i.NoteZH, i.NoteEN))
		}
	}
	q.compare("indicators", q.naive.indicators(), indicators)

	counts := map[string][]int{}
	for _, r := range must[[]*catalog.Region](q.t)(q.store.Regions(background, nil, nil)) {
		counts[r.Code] = []int{r.GroupCount, r.HospitalCount}
	}
	for _, d := range must[[]*catalog.Disease](q.t)(q.store.Diseases(background, nil, nil)) {
		counts[d.Code] = []int{d.GroupCount, d.HospitalCount}
	}
	for _, m := range must[[]*catalog.Modality](q.t)(q.store.Modalities(background, nil, nil)) {
		counts[m.Code] = []int{m.GroupCount(false), m.HospitalCount(false), m.GroupCount(true), m.HospitalCount(true)}
	}
	q.compare("counts", q.naive.counts(), counts)
}

// figure is all that an indicator says.
func figure(code string, year int, value float64, unit, status, source, locator, zh, en string) string {
	return fmt.Sprint(code, " ", year, ": ", value, " ", unit, " ", status, " ", source, " ", locator, " ", zh, " ", en)
}
