package graph

import (
	"context"

	"oncograph/catalog"
	"oncograph/catalog/planning"

	"github.com/99designs/gqlgen/graphql"
)

// New is the schema, answered from a store.
func New(store catalog.Store) graphql.ExecutableSchema { return Comparing(store, nil) }

// Comparing is the schema, answered from a store and, where two editions are
// compared, from that of an earlier edition; nil is none.
func Comparing(store, earlier catalog.Store) graphql.ExecutableSchema {
	config := Config{Resolvers: root{store, earlier, planning.Comparing(store, earlier)}}
	config.Complexity = complexities()
	return NewExecutableSchema(config)
}

// root resolves the fields of Query. It is the ResolverRoot and the
// QueryResolver that the generated code asks for.
type root struct {
	store, earlier catalog.Store // earlier is nil for none
	planner        *planning.Planner
}

// Query is the root itself.
func (r root) Query() QueryResolver { return r }

func (r root) Hospitals(ctx context.Context, where *catalog.HospitalWhere, orderBy []*catalog.HospitalOrder, first *int, after *string, last *int, before *string) (*catalog.HospitalConnection, error) {
	return r.store.Hospitals(ctx, catalog.HospitalQuery{Field: "Query.hospitals", Where: where, OrderBy: orderBy, Window: window(first, after, last, before)}, expand(ctx))
}

func (r root) Groups(ctx context.Context, where *catalog.GroupWhere, orderBy []*catalog.GroupOrder, first *int, after *string, last *int, before *string) (*catalog.GroupConnection, error) {
	return r.store.Groups(ctx, catalog.GroupQuery{Field: "Query.groups", Where: where, OrderBy: orderBy, Window: window(first, after, last, before)}, expand(ctx))
}

func (r root) Departments(ctx context.Context, first *int, after *string, last *int, before *string) (*catalog.DepartmentConnection, error) {
	return r.store.Departments(ctx, catalog.DepartmentQuery{Window: window(first, after, last, before)}, expand(ctx))
}

func (r root) Findings(ctx context.Context, where *catalog.FindingWhere, first *int, after *string, last *int, before *string) (*catalog.FindingConnection, error) {
	return r.store.Findings(ctx, catalog.FindingQuery{Where: where, Window: window(first, after, last, before)}, expand(ctx))
}

func (r root) Search(ctx context.Context, text string, first *int, after *string, last *int, before *string) (*catalog.SearchConnection, error) {
	return r.store.Search(ctx, catalog.SearchQuery{Text: text, Window: window(first, after, last, before)}, expand(ctx))
}

func (r root) Regions(ctx context.Context, where *catalog.RegionWhere) ([]*catalog.Region, error) {
	return r.store.Regions(ctx, where, expand(ctx))
}

func (r root) Diseases(ctx context.Context, where *catalog.DiseaseWhere) ([]*catalog.Disease, error) {
	return r.store.Diseases(ctx, where, expand(ctx))
}

func (r root) Modalities(ctx context.Context, where *catalog.ModalityWhere) ([]*catalog.Modality, error) {
	return r.store.Modalities(ctx, where, expand(ctx))
}

func (r root) Registry(ctx context.Context) (*catalog.Registry, error) {
	return r.store.Registry(ctx)
}

func (r root) EarlierRegistry(ctx context.Context) (*catalog.Registry, error) {
	if r.earlier == nil {
		return nil, nil
	}
	return r.earlier.Registry(ctx)
}

func (r root) Hospital(ctx context.Context, code string) (*catalog.Hospital, error) {
	return record[*catalog.Hospital](ctx, r.store, catalog.KindHospital, code)
}

func (r root) Group(ctx context.Context, code string) (*catalog.Group, error) {
	return record[*catalog.Group](ctx, r.store, catalog.KindGroup, code)
}

func (r root) Region(ctx context.Context, code string) (*catalog.Region, error) {
	return record[*catalog.Region](ctx, r.store, catalog.KindRegion, code)
}

func (r root) Disease(ctx context.Context, code string) (*catalog.Disease, error) {
	return record[*catalog.Disease](ctx, r.store, catalog.KindDisease, code)
}

func (r root) Modality(ctx context.Context, code string) (*catalog.Modality, error) {
	return record[*catalog.Modality](ctx, r.store, catalog.KindModality, code)
}

func (r root) Department(ctx context.Context, code string) (*catalog.Department, error) {
	return record[*catalog.Department](ctx, r.store, catalog.KindDepartment, code)
}

func (r root) Technique(ctx context.Context, code string) (*catalog.Technique, error) {
	return record[*catalog.Technique](ctx, r.store, catalog.KindTechnique, code)
}

func (r root) Expert(ctx context.Context, code string) (*catalog.Expert, error) {
	return record[*catalog.Expert](ctx, r.store, catalog.KindExpert, code)
}

// record looks up one record by its code; the zero value, nil, where there is none.
func record[T catalog.Node](ctx context.Context, store catalog.Store, kind catalog.Kind, code string) (T, error) {
	var none T
	records, err := store.Records(ctx, []catalog.Key{{Kind: kind, Code: code}}, expand(ctx))
	if err != nil || records[0] == nil {
		return none, err
	}
	return records[0].(T), nil
}

func (r root) Node(ctx context.Context, id string) (catalog.Node, error) {
	key, err := catalog.ParseID(id, "id")
	if err != nil {
		return nil, err
	}
	records, err := r.store.Records(ctx, []catalog.Key{key}, expand(ctx))
	if err != nil {
		return nil, err
	}
	return records[0], nil
}

func (r root) Nodes(ctx context.Context, ids []string) ([]catalog.Node, error) {
	if len(ids) > catalog.MostPageSize {
		return nil, catalog.BadInput([]any{"ids"}, "there are %d ids; ask for at most %d at once", len(ids), catalog.MostPageSize)
	}
	keys := make([]catalog.Key, len(ids))
	for i, id := range ids {
		key, err := catalog.ParseID(id, "ids", i)
		if err != nil {
			return nil, err
		}
		keys[i] = key
	}
	return r.store.Records(ctx, keys, expand(ctx))
}
