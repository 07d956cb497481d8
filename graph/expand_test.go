package graph_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"

	"oncograph/catalog"
	"oncograph/graph"
	"oncograph/operations"
	"oncograph/oracle"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/go-cmp/cmp"
)

// handlerOf serves a store's answers over HTTP.
func handlerOf(store catalog.Store) http.Handler {
	h := handler.New(graph.New(store))
	h.AddTransport(transport.POST{})
	h.SetErrorPresenter(graph.PresentError)
	h.SetRecoverFunc(func(_ context.Context, panicked any) error { return fmt.Errorf("panic: %v", panicked) })
	return h
}

// asked is a store that remembers what it was asked to load, and holds nothing.
type asked struct {
	catalog.Store
	follows []catalog.Follow
}

func (s *asked) Groups(_ context.Context, q catalog.GroupQuery, x catalog.Expand) (*catalog.GroupConnection, error) {
	s.follows = x()
	order, err := catalog.GroupOrdering(q.Field, q.OrderBy)
	return catalog.NewConnection[*catalog.Group](order, nil, catalog.Extent{}), err
}

func (s *asked) Records(_ context.Context, keys []catalog.Key, x catalog.Expand) ([]catalog.Node, error) {
	s.follows = x()
	return make([]catalog.Node, len(keys)), nil
}

func TestExpandNamesTheLinksThatTheSelectionFollows(t *testing.T) {
	operation, err := operations.Text("04-nested.graphql")
	if err != nil {
		t.Fatal(err)
	}
	var s asked
	if _, errs := oracle.Ask(t, handlerOf(&s), operation, nil); errs != nil {
		t.Fatal(errs)
	}
	want := []catalog.Follow{
		{On: "GroupConnection", Field: "nodes", Expand: []catalog.Follow{
			{On: "Group", Field: "diseases"},
			{On: "Group", Field: "focusDiseases"},
			{On: "Group", Field: "memberships", Expand: []catalog.Follow{
				{On: "Membership", Field: "modalities"},
				{On: "Membership", Field: "capabilities", Expand: []catalog.Follow{
					{On: "Capability", Field: "modality"},
					{On: "Capability", Field: "diseases"},
				}},
				{On: "Membership", Field: "hospital", Expand: []catalog.Follow{
					{On: "Hospital", Field: "memberships", Expand: []catalog.Follow{
						{On: "Membership", Field: "group"},
					}},
				}},
			}},
		}},
		{On: "GroupConnection", Field: "pageInfo"},
	}
	if diff := cmp.Diff(want, s.follows); diff != "" {
		t.Error(diff)
	}
}

func TestExpandMergesFragmentsAndLeavesOutWhatIsSkipped(t *testing.T) {
	var s asked
	id := catalog.Key{Kind: catalog.KindRegion, Code: "CN-BJ"}.ID()
	_, errs := oracle.Ask(t, handlerOf(&s), `
		query ($id: ID!, $no: Boolean!) {
			node(id: $id) {
				... on Region { neighbours { code } ...pages }
				... on Group { region { code } diseases @include(if: $no) { code } }
			}
		}
		fragment pages on Region {
			neighbours { neighbours { code } }
			two: groups(first: 2, where: {lacks: ["SURGERY"]}) { totalCount }
		}`, map[string]any{"id": id, "no": false})
	if errs != nil {
		t.Fatal(errs)
	}
	two := 2
	want := []catalog.Follow{
		{On: "Region", Field: "neighbours", Expand: []catalog.Follow{{On: "Region", Field: "neighbours"}}},
		{
			On: "Region", Field: "groups",
			Groups: &catalog.GroupQuery{
				Field:  "Region.groups",
				Where:  &catalog.GroupWhere{Lacks: []string{"SURGERY"}},
				Window: catalog.Window{First: &two},
			},
			Expand: []catalog.Follow{{On: "GroupConnection", Field: "totalCount"}},
		},
		{On: "Group", Field: "region"},
	}
	if diff := cmp.Diff(want, s.follows); diff != "" {
		t.Error(diff)
	}
}

func TestErrorsOfTheCatalogArePresented(t *testing.T) {
	_, errs := oracle.Ask(t, handlerOf(&asked{}), `{ groups(orderBy: [{code: ASC}, {name: ASC, code: DESC}]) { totalCount } }`, nil)
	if len(errs) != 1 {
		t.Fatalf("got %v, want one error", errs)
	}
	want := map[string]any{"code": "BAD_USER_INPUT", "argument": []any{"orderBy", 1.0}}
	if diff := cmp.Diff(want, errs[0]["extensions"]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]any{"groups"}, errs[0]["path"]); diff != "" {
		t.Error(diff)
	}
}

func TestALinkThatWasNotLoadedIsAnErrorNeverAnEmptyList(t *testing.T) {
	_, errs := oracle.Ask(t, handlerOf(&asked{}), `{ groups { totalCount } }`, nil)
	if len(errs) != 1 || errs[0]["message"] == "" {
		t.Fatalf("got %v, want one error", errs)
	}
}
