package planning_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/planning"
	"oncograph/catalog/registry"
	"oncograph/loader/synth"
	"oncograph/seeds"
	"oncograph/store/memstore"
)

// sizes are how many times the hospitals of the first edition a registry has.
var sizes = []int{1, 10, 100, 1_000}

// synthetic is a store of a registry of so many times the real one's size.
func synthetic(b *testing.B, size int) *memstore.Store {
	b.Helper()
	model, err := registry.Read(seeds.Registry())
	if err != nil {
		b.Fatal(err)
	}
	const seed = 1
	dir, hospitals := b.TempDir()+"/registry", size*len(model.Hospitals)
	w, err := registry.Create(dir, synth.Edition(hospitals, seed))
	if err != nil {
		b.Fatal(err)
	}
	if _, err := synth.Generate(b.Context(), w, model, hospitals, seed); err != nil {
		b.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		b.Fatal(err)
	}
	rows, err := registry.Read(os.DirFS(dir))
	if err != nil {
		b.Fatal(err)
	}
	return memstore.New(rows, time.Now())
}

// BenchmarkPlanning asks what operations/ asks, without what GraphQL adds. Where a
// name ends in "once", the answer depends on the version alone and is worked out
// anew each time; the next request to the version reads it.
func BenchmarkPlanning(b *testing.B) {
	for _, size := range sizes {
		s := synthetic(b, size)
		p := planning.New(s)
		group, hospital := place(b, s)
		region := planning.Question{Level: planning.Region, Modalities: treatments}
		groups := planning.Question{Level: planning.Group, Modalities: treatments}
		diseases := planning.Question{Level: planning.Group, Modalities: treatments, Diseases: []string{"NEUROBLASTOMA", "RETINOBLASTOMA"}}
		most := 100
		page := catalog.Window{First: &most}
		near := []catalog.Follow{{Field: "nearest", First: 3, Expand: []catalog.Follow{{Field: "hospital"}}}}
		for _, c := range []struct {
			name string
			ask  func() (any, error)
		}{
			{"coverage of regions", func() (any, error) { return p.Coverage(b.Context(), region, nil) }},
			{"coverage of groups", func() (any, error) { return p.Coverage(b.Context(), groups, nil) }},
			{"coverage of groups by disease", func() (any, error) { return p.Coverage(b.Context(), diseases, nil) }},
			{"gaps", func() (any, error) { return p.Gaps(b.Context(), groups, nil, page, nil) }},
			{"gaps, each with the nearest", func() (any, error) { return p.Gaps(b.Context(), groups, nil, page, following("nodes", near)) }},
			{"single points", func() (any, error) { return p.SinglePointsOfFailure(b.Context(), groups, nil, page, nil) }},
			{"what if", func() (any, error) {
				return p.WhatIf(b.Context(), []*planning.Change{{CloseHospital: &hospital}}, groups, following("opened", near))
			}},
			{"referrals", func() (any, error) {
				return p.Referrals(b.Context(), "NEUROBLASTOMA", "RADIOTHERAPY", &planning.ReferralOrigin{Group: &group}, page, nil)
			}},
			{"group network, once", func() (any, error) { return planning.New(s).GroupNetwork(b.Context(), nil) }},
			{"group network", func() (any, error) { return p.GroupNetwork(b.Context(), nil) }},
			{"bridges, once", func() (any, error) { return planning.New(s).BridgingHospitals(b.Context(), page, nil) }},
			{"bridges", func() (any, error) { return p.BridgingHospitals(b.Context(), page, nil) }},
			{"resilience", func() (any, error) {
				return p.Resilience(b.Context(), groups, func() []catalog.Follow { return []catalog.Follow{{Field: "losses", First: 10}} })
			}},
			{"improvements", func() (any, error) { return p.Improvements(b.Context(), groups, planning.MostGaps, 5, nil) }},
			{"comparison", func() (any, error) {
				a, other := "CN-JX", "CN-ZJ"
				return p.Comparison(b.Context(), &planning.CoverageUnit{Region: &a}, &planning.CoverageUnit{Region: &other}, treatments, nil, nil)
			}},
		} {
			b.Run(fmt.Sprintf("%s/x%d", c.name, size), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := c.ask(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// following follows some links from a field.
func following(field string, links []catalog.Follow) catalog.Expand {
	return func() []catalog.Follow { return []catalog.Follow{{Field: field, Expand: links}} }
}

// place is a group, and a hospital that alone fills some cell.
func place(b *testing.B, s catalog.Store) (group, hospital string) {
	b.Helper()
	one := 1
	points, err := planning.New(s).SinglePointsOfFailure(b.Context(), planning.Question{Level: planning.Group, Modalities: treatments}, nil, catalog.Window{First: &one},
		following("nodes", []catalog.Follow{{Field: "hospital"}, {Field: "cells", Expand: []catalog.Follow{{Field: "group"}}}}))
	if err != nil {
		b.Fatal(err)
	}
	point := points.Nodes()[0]
	return point.Cells[0].Group().Code, point.Hospital().Code
}
