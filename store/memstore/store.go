// Package memstore answers from an immutable snapshot of a registry, linked in
// memory. It needs no database and nothing to set up. Readers never wait: a new
// edition is linked aside and then takes the old one's place at once.
package memstore

import (
	"bytes"
	"context"
	"sync/atomic"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"
)

// Store is a catalog.Store in memory.
type Store struct {
	current atomic.Pointer[snapshot]
}

var _ catalog.Store = (*Store)(nil)

// New is a store of one edition, which must be a valid registry
// (registry.Check). loadedAt is the time that the store tells as its own.
func New(r *registry.Registry, loadedAt time.Time) *Store {
	s := &Store{}
	s.Replace(r, loadedAt)
	return s
}

// Replace puts another edition, a valid registry, in place of the present one.
// Requests under way finish on the old one.
func (s *Store) Replace(r *registry.Registry, loadedAt time.Time) {
	s.current.Store(newSnapshot(edition.Link(r, loadedAt)))
}

// Registry describes the edition.
func (s *Store) Registry(ctx context.Context) (*catalog.Registry, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	return s.current.Load().Description, nil
}

// Records returns the record of each key, or nil.
func (s *Store) Records(ctx context.Context, keys []catalog.Key, _ catalog.Expand) ([]catalog.Node, error) {
	return s.current.Load().recordsOf(ctx, keys)
}

func (s *snapshot) recordsOf(ctx context.Context, keys []catalog.Key) ([]catalog.Node, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	records := make([]catalog.Node, len(keys))
	for i, key := range keys {
		records[i] = s.Record(key)
	}
	return records, nil
}

// Regions lists the regions that match.
func (s *Store) Regions(ctx context.Context, where *catalog.RegionWhere, _ catalog.Expand) ([]*catalog.Region, error) {
	return matching(ctx, s.current.Load().Regions, where.Match)
}

// Diseases lists the diseases that match.
func (s *Store) Diseases(ctx context.Context, where *catalog.DiseaseWhere, _ catalog.Expand) ([]*catalog.Disease, error) {
	return matching(ctx, s.current.Load().Diseases, where.Match)
}

// Modalities lists the modalities that match.
func (s *Store) Modalities(ctx context.Context, where *catalog.ModalityWhere, _ catalog.Expand) ([]*catalog.Modality, error) {
	return matching(ctx, s.current.Load().Modalities, where.Match)
}

// Hospitals returns a page of the hospitals that match.
func (s *Store) Hospitals(ctx context.Context, q catalog.HospitalQuery, _ catalog.Expand) (*catalog.HospitalConnection, error) {
	return s.current.Load().hospitalPage(ctx, q, nil)
}

// Groups returns a page of the groups that match.
func (s *Store) Groups(ctx context.Context, q catalog.GroupQuery, _ catalog.Expand) (*catalog.GroupConnection, error) {
	return s.current.Load().groupPage(ctx, q, nil)
}

// Departments returns a page of the departments.
func (s *Store) Departments(ctx context.Context, q catalog.DepartmentQuery, _ catalog.Expand) (*catalog.DepartmentConnection, error) {
	order := catalog.DepartmentOrdering()
	return page(ctx, list[*catalog.Department]{rows: s.current.Load().Departments}, order, q.Window, nil)
}

// Findings returns a page of the findings that match.
func (s *Store) Findings(ctx context.Context, q catalog.FindingQuery, _ catalog.Expand) (*catalog.FindingConnection, error) {
	order := catalog.FindingOrdering()
	return page(ctx, list[*catalog.Finding]{rows: s.current.Load().Findings, match: q.Where.Match}, order, q.Window, nil)
}

// Search returns a page of the records that a text finds.
func (s *Store) Search(ctx context.Context, q catalog.SearchQuery, _ catalog.Expand) (*catalog.SearchConnection, error) {
	hits, err := s.current.Load().search(ctx, catalog.NewSearchText(q.Text))
	if err != nil {
		return nil, err
	}
	return page(ctx, list[*catalog.SearchHit]{rows: hits}, catalog.SearchOrdering(), q.Window, nil)
}

// Package is the registry directory of the edition.
func (s *Store) Package(ctx context.Context) (*catalog.Package, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	e := s.current.Load()
	var zip bytes.Buffer
	if err := registry.Pack(&zip, e.Rows); err != nil {
		return nil, err
	}
	return &catalog.Package{Version: e.Description.Version, Zip: zip.Bytes()}, nil
}

// Ping is always nil: a store in memory holds a registry from the start.
func (s *Store) Ping(ctx context.Context) error { return ended(ctx) }

// Close frees nothing that the garbage collector would not.
func (s *Store) Close(context.Context) error { return nil }

// ended is the error of a request whose context has ended, else nil.
func ended(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return &catalog.Error{Code: catalog.Unavailable, Message: "the request was ended before it was answered", Err: err}
	}
	return nil
}

func matching[T any](ctx context.Context, rows []T, match func(T) bool) ([]T, error) {
	if err := ended(ctx); err != nil {
		return nil, err
	}
	found := []T{}
	for _, row := range rows {
		if match(row) {
			found = append(found, row)
		}
	}
	return found, nil
}
