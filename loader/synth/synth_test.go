package synth_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"oncograph/catalog/registry"
	"oncograph/loader/synth"
)

func TestARegistryHasAsManyHospitalsAsAskedFor(t *testing.T) {
	for _, n := range []int{1, 2, 3, 5, 7, 31, 100, 181, 182, 183, 1000, 5001} {
		r := generated(t, n, 7)
		if len(r.Hospitals) != n {
			t.Errorf("%d hospitals instead of %d", len(r.Hospitals), n)
		}
		seated, filled := map[string]bool{}, map[string]bool{}
		for _, m := range r.Memberships {
			seated[m.Hospital], filled[m.Group] = true, true
		}
		if len(seated) != n {
			t.Errorf("of %d hospitals, %d sit in groups; in the real registry all do", n, len(seated))
		}
		if len(filled) != len(r.Groups) {
			t.Errorf("of %d groups, %d have members; in the real registry all do", len(r.Groups), len(filled))
		}
	}
}

func TestTheSameSeedGivesTheSameBytesAndAnotherSeedOthers(t *testing.T) {
	first, again, other := texts(t, generate(t, model(t), 300, 1)), texts(t, generate(t, model(t), 300, 1)), texts(t, generate(t, model(t), 300, 2))
	if diff := cmp.Diff(first, again); diff != "" {
		t.Error(diff)
	}
	for _, file := range []string{"indicators.csv", "hospitals.csv", "group_diseases.csv", "memberships.csv", "capabilities.csv", "provenance.csv"} {
		if first[file] == other[file] {
			t.Errorf("%s is the same for two seeds", file)
		}
	}
}

func TestTheVocabularyIsTheModels(t *testing.T) {
	of, got := model(t), generated(t, 50, 1)
	for what, pair := range map[string][2]any{
		"regions":    {of.Regions, got.Regions},
		"borders":    {of.RegionNeighbours, got.RegionNeighbours},
		"diseases":   {of.Diseases, got.Diseases},
		"modalities": {of.Modalities, got.Modalities},
	} {
		if diff := cmp.Diff(pair[0], pair[1]); diff != "" {
			t.Errorf("%s (-model +got):\n%s", what, diff)
		}
	}
}

func TestARegionHasFiguresWhereTheModelHasSome(t *testing.T) {
	with := func(r *registry.Registry) map[string]int {
		n := map[string]int{}
		for _, i := range r.Indicators {
			n[i.Region]++
		}
		return n
	}
	of, got := with(model(t)), with(generated(t, 50, 1))
	if diff := cmp.Diff(of, got); diff != "" || len(got) == len(model(t).Regions) {
		t.Errorf("%d of %d regions have figures (-model +got):\n%s", len(got), len(model(t).Regions), diff)
	}
}

// Hospitals of several groups are seated first; they must not for that take the
// first seats of their groups, which lead.
func TestWhoSitsWhereIsDrawn(t *testing.T) {
	r := generated(t, 1820, 3)
	sits := map[string]int{}
	for _, m := range r.Memberships {
		sits[m.Hospital]++
	}
	seats, leads := 0, 0
	for _, m := range r.Memberships {
		if sits[m.Hospital] > 1 {
			seats++
			if m.Role == "LEAD" {
				leads++
			}
		}
	}
	if seats < 300 || leads < seats/4 || leads > seats*3/8 {
		t.Errorf("hospitals of several groups lead in %d of %d seats; of all seats a third leads", leads, seats)
	}
}

func TestNamesAreDrawn(t *testing.T) {
	names := func(seed uint64) map[string]bool {
		all := map[string]bool{}
		for _, h := range generated(t, 300, seed).Hospitals {
			all[h.NameZH] = true
		}
		return all
	}
	one, both := names(1), 0
	for name := range names(2) {
		if one[name] {
			both++
		}
	}
	if both > 100 {
		t.Errorf("%d of 300 names are the same for two seeds", both)
	}
}

func TestRowsStandInTheOrderOfARegistry(t *testing.T) {
	r := generated(t, 5000, 5)
	if !slices.IsSortedFunc(r.Hospitals, func(a, b registry.Hospital) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("the hospitals do not stand by code")
	}
	if !slices.IsSortedFunc(r.Groups, func(a, b registry.Group) int { return strings.Compare(a.Code, b.Code) }) {
		t.Error("the groups do not stand by code")
	}
	if !slices.IsSortedFunc(r.Provenance, func(a, b registry.Provenance) int {
		return slices.Compare([]string{a.Kind, a.Subject}, []string{b.Kind, b.Subject})
	}) {
		t.Error("the provenance does not stand by kind and subject")
	}
	for i, m := range r.Memberships {
		if m.Position != i+1 {
			t.Fatalf("the membership of row %d has position %d", i+1, m.Position)
		}
	}
}

func TestGenerateStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	w, err := registry.Create(filepath.Join(t.TempDir(), "registry"), "e")
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	if _, err := synth.Generate(ctx, w, model(t), 10, 1); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestGenerateRefusesWhatItCannotMake(t *testing.T) {
	for _, n := range []int{-1, 0, synth.MostHospitals + 1} {
		if _, err := synth.Generate(t.Context(), nil, model(t), n, 1); err == nil {
			t.Errorf("%d hospitals were made", n)
		}
	}
	if _, err := synth.Generate(t.Context(), nil, &registry.Registry{}, 1, 1); err == nil {
		t.Error("a model without hospitals has a shape")
	}
}
