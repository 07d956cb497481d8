package memstore

import (
	"context"
	"iter"
	"slices"

	"oncograph/catalog"
)

// Read hands the present edition to work.
func (s *Store) Read(ctx context.Context, work func(catalog.View) error) error {
	if err := ended(ctx); err != nil {
		return err
	}
	return work(view{s.current.Load()})
}

// view is a snapshot as a catalog.View.
type view struct{ *snapshot }

func (v view) Version() string { return v.Description.Version }

func (v view) Roster(ctx context.Context) (*catalog.Roster, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	return v.Edition.Roster, nil
}

func (v view) Records(ctx context.Context, keys []catalog.Key, _ catalog.Expand) ([]catalog.Node, error) {
	return v.recordsOf(ctx, keys)
}

func (v view) Capabilities(ctx context.Context, scope catalog.Scope) iter.Seq2[catalog.CapabilityRow, error] {
	roster := v.Edition.Roster
	regions := wanted(scope.Regions, len(roster.Regions))
	modalities := wanted(scope.Modalities, len(roster.Modalities))
	diseases := wanted(scope.Diseases, len(roster.Diseases))
	return func(yield func(catalog.CapabilityRow, error) bool) {
		for i, row := range v.Edition.Capabilities {
			if i%patience == 0 {
				if err := ended(ctx); err != nil {
					yield(catalog.CapabilityRow{}, err)
					return
				}
			}
			group := &roster.Groups[roster.Memberships[row.Membership].Group]
			counts := group.Diseases
			if row.Scoped {
				counts = row.Diseases
			}
			if regions(group.Region) && modalities(row.Modality) &&
				(!row.Scoped && !group.DiseasesKnown || scope.Diseases == nil || slices.ContainsFunc(counts, diseases)) &&
				!yield(row, nil) {
				return
			}
		}
	}
}

// wanted says of the places of a list whether a scope keeps them.
func wanted(places []int, length int) func(int) bool {
	if places == nil {
		return func(int) bool { return true }
	}
	in := make([]bool, length)
	for _, p := range places {
		in[p] = true
	}
	return func(p int) bool { return in[p] }
}
