package catalog

import (
	"context"
	"testing"
)

func TestFollowingALinkThatWasNotLoadedPanics(t *testing.T) {
	ctx := context.Background()
	for name, follow := range map[string]func(){
		"to one":          func() { (&Hospital{}).Region() },
		"to many":         func() { (&Hospital{}).Memberships() },
		"derived":         func() { (&Group{}).Leads() },
		"a page":          func() { _, _ = (&Region{}).Groups(ctx, nil, nil, nil, nil, nil, nil) },
		"a total":         func() { _, _ = (&GroupConnection{}).TotalCount() },
		"facets":          func() { _, _ = (&HospitalConnection{}).Facets() },
		"within a filter": func() { (&GroupWhere{Lacks: []string{"SURGERY"}}).Match(&Group{}) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("it looks empty instead")
				}
			}()
			follow()
		})
	}
}

func TestAnEmptyLinkThatWasLoadedIsEmpty(t *testing.T) {
	h := &Hospital{Links: HospitalLinks{Memberships: ListOf[*Membership](nil), Region: To[*Region](nil)}}
	if got := h.Memberships(); got == nil || len(got) != 0 {
		t.Errorf("memberships are %v, want an empty list", got)
	}
	if got := h.Region(); got != nil {
		t.Errorf("the region is %v, want nil", got)
	}
}
