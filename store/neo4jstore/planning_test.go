package neo4jstore_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/operations"
	"oncograph/oracle"
	"oncograph/store/memstore"

	"github.com/google/go-cmp/cmp"
)

// TestPlanningIsAnsweredAsFromMemory asks what planners ask of both stores.
func TestPlanningIsAnsweredAsFromMemory(t *testing.T) {
	rows := realRegistry(t)
	s := connect(t, nil)
	load(t, s, rows)
	neo4j, memory := handlerOf(s), handlerOf(memstore.New(rows, time.Now()))
	type variables = map[string]any
	for _, c := range []struct {
		file string
		with variables
	}{
		{"10-coverage.graphql", nil},
		{"10-coverage.graphql", variables{"level": "GROUP", "diseases": []any{"RETINOBLASTOMA", "NEUROBLASTOMA"}}},
		{"10-coverage.graphql", variables{"level": "NATION", "regions": []any{"CN-XZ", "CN-BJ"}, "diseases": []any{"RETINOBLASTOMA"}}},
		{"10-coverage.graphql", variables{"diseases": []any{}}},
		{"11-gaps.graphql", nil},
		{"11-gaps.graphql", variables{"level": "REGION", "diseases": []any{"RETINOBLASTOMA"}}},
		{"12-single-points-of-failure.graphql", nil},
		{"13-what-if.graphql", variables{"changes": []any{variables{"closeHospital": "chong-qing-yi-ke-da-xue-fu-shu-er-tong-yi-yuan"}}}},
		{"14-referrals.graphql", variables{"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": variables{"region": "CN-XZ"}}},
		{"14-referrals.graphql", variables{"disease": "NEUROBLASTOMA", "modality": "RADIOTHERAPY", "from": variables{"group": "CN-JX-2"}}},
		{"15-network.graphql", nil},
	} {
		text, err := operations.Text(c.file)
		if err != nil {
			t.Fatal(err)
		}
		want, wantErrors := oracle.Ask(t, memory, text, c.with)
		got, errs := oracle.Ask(t, neo4j, text, c.with)
		if diff := cmp.Diff(want, got); diff != "" || len(errs) != len(wantErrors) {
			t.Errorf("%s with %v (-memory +neo4j): %v, %v\n%s", c.file, c.with, wantErrors, errs, diff)
		}
	}
}

// changes asks for all that two editions say differently.
const changes = `query ($level: CoverageLevel!, $diseases: [String!]) {
	earlierRegistry { version }
	editionChanges(first: 100) {
		totalCount
		nodes { kind record code name earlier { text provenance { locator asPrinted source { title } } } later { text provenance { fact locator } } subject { __typename id } }
	}
	coverageChanges(level: $level, modalities: ["RADIOTHERAPY", "SURGERY", "TRANSPLANTATION"], diseases: $diseases) {
		before { cells redundant single absent unknown children(status: ABSENT) { count missing { code } } }
		after { cells redundant single absent unknown }
		opened { region { code } modality { code } nearest(first: 3) { hospital { code } relation explanation } }
		closed { region { code } modality { code } nearest(first: 3) { hospital { code } relation } }
		changed { before { status hospitals { name } memberships { provenance { locator } } } after { status disease { code } hospitals { name region { code } } memberships { role } } }
	}
}`

// TestEditionsAreComparedAsFromMemory serves an edition beside an earlier one in
// which Beijing has no group two and hospitals are led otherwise.
func TestEditionsAreComparedAsFromMemory(t *testing.T) {
	later := realRegistry(t)
	earlier := *later
	earlier.Memberships = slices.DeleteFunc(slices.Clone(later.Memberships), func(m registry.Membership) bool { return m.Group == "CN-BJ-2" })
	earlier.Capabilities = slices.DeleteFunc(slices.Clone(later.Capabilities), func(c registry.Capability) bool {
		return c.Group == "CN-BJ-2" || c.Modality == "RADIOTHERAPY" && strings.HasPrefix(c.Group, "CN-JX")
	})
	earlier.CapabilityScopes = slices.DeleteFunc(slices.Clone(later.CapabilityScopes), func(c registry.CapabilityScope) bool { return c.Group == "CN-BJ-2" })
	earlier.Groups = slices.DeleteFunc(slices.Clone(later.Groups), func(g registry.Group) bool { return g.Code == "CN-BJ-2" })
	earlier.GroupDiseases = slices.DeleteFunc(slices.Clone(later.GroupDiseases), func(d registry.GroupDisease) bool { return d.Group == "CN-BJ-2" })
	earlier.Memberships[0].Role = "MEMBER"
	s := connect(t, nil)
	load(t, s, later)
	before := memstore.New(&earlier, time.Now())
	memory, neo4j := handlerOfSchema(graph.Comparing(memstore.New(later, time.Now()), before)), handlerOfSchema(graph.Comparing(s, before))
	for _, with := range []variables{{"level": "REGION"}, {"level": "GROUP", "diseases": []any{"RETINOBLASTOMA", "NEUROBLASTOMA"}}, {"level": "NATION"}} {
		want, errs := oracle.Ask(t, memory, changes, with)
		if errs != nil {
			t.Fatal(errs)
		}
		got, errs := oracle.Ask(t, neo4j, changes, with)
		if diff := cmp.Diff(want, got); diff != "" || errs != nil {
			t.Errorf("with %v (-memory +neo4j): %v\n%s", with, errs, diff)
		}
		for _, says := range []string{`"record":"GROUP","code":"CN-BJ-2"`, `"kind":"CHANGED","record":"MEMBERSHIP"`} {
			if !strings.Contains(string(want), says) {
				t.Errorf("the answer lacks %s", says)
			}
		}
	}
}
