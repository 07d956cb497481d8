package storetest

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"oncograph/catalog"
)

func testCancellation(t *testing.T, s catalog.Store) {
	ctx, cancel := context.WithCancel(background)
	cancel()
	for name, ask := range map[string]func(context.Context) (any, error){
		"Registry": func(ctx context.Context) (any, error) { return s.Registry(ctx) },
		"Records": func(ctx context.Context) (any, error) {
			return s.Records(ctx, []catalog.Key{key("Hospital", "bei-er")}, nil)
		},
		"Regions":    func(ctx context.Context) (any, error) { return s.Regions(ctx, nil, nil) },
		"Diseases":   func(ctx context.Context) (any, error) { return s.Diseases(ctx, nil, nil) },
		"Modalities": func(ctx context.Context) (any, error) { return s.Modalities(ctx, nil, nil) },
		"Hospitals": func(ctx context.Context) (any, error) {
			return s.Hospitals(ctx, catalog.HospitalQuery{Field: "Query.hospitals", Window: first(1)}, expand("HospitalConnection", "nodes"))
		},
		"Groups": func(ctx context.Context) (any, error) {
			return s.Groups(ctx, catalog.GroupQuery{Field: "Query.groups", Window: last(1)}, expand("GroupConnection", "nodes"))
		},
		"Departments": func(ctx context.Context) (any, error) {
			return s.Departments(ctx, catalog.DepartmentQuery{Window: first(1)}, expand("DepartmentConnection", "nodes"))
		},
		"Findings": func(ctx context.Context) (any, error) {
			return s.Findings(ctx, catalog.FindingQuery{Window: first(1)}, expand("FindingConnection", "nodes"))
		},
		"Search": func(ctx context.Context) (any, error) {
			return s.Search(ctx, catalog.SearchQuery{Text: "医院", Window: first(1)}, expand("SearchConnection", "nodes"))
		},
		"Ping": func(ctx context.Context) (any, error) { return nil, s.Ping(ctx) },
	} {
		t.Run(name+" of an ended request is unavailable", func(t *testing.T) { wantEnded(ctx, t, ask) })
	}
}

// wantEnded fails unless a method says that the context ended, and nothing else.
func wantEnded(ctx context.Context, t *testing.T, ask func(context.Context) (any, error)) {
	t.Helper()
	answer, err := ask(ctx)
	var e *catalog.Error
	if !errors.As(err, &e) || e.Code != catalog.Unavailable {
		t.Errorf("got error %v, want a *catalog.Error that is %s", err, catalog.Unavailable)
	}
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got error %v, want one that wraps %v", err, context.Canceled)
	}
	if v := reflect.ValueOf(answer); v.IsValid() && !v.IsNil() {
		t.Errorf("an error came with an answer: %v", answer)
	}
}
