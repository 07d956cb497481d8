package graph

import (
	"context"

	"oncograph/catalog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// expand reads the selection below the root field that is being resolved as the
// links that its answer will follow.
func expand(ctx context.Context) catalog.Expand {
	return func() []catalog.Follow {
		return follows(ctx, graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Selections)
	}
}

// follows lists the links that a selection follows. Fragments are merged into
// it whatever type they are on; each link says what type it is of.
func follows(ctx context.Context, op *graphql.OperationContext, selections ast.SelectionSet) []catalog.Follow {
	var all []catalog.Follow
	for _, field := range graphql.CollectFields(op, selections, nil) {
		if len(field.Selections) == 0 && !counts[field.Name] {
			continue
		}
		f := catalog.Follow{On: field.ObjectDefinition.Name, Field: field.Name}
		if window, ok := windows[f.On+"."+f.Field]; ok {
			if err := window(ctx, field.ArgumentMap(op.Variables), &f); err != nil {
				continue // the field gives this error when it is executed
			}
		}
		f.Expand = follows(ctx, op, field.Selections)
		all = append(all, f)
	}
	return all
}

// counts are the fields without a selection that need something loaded.
var counts = map[string]bool{"totalCount": true, "explanation": true}

// windows read the arguments of the fields below the root that are lists to page.
var windows = map[string]func(ctx context.Context, args map[string]any, f *catalog.Follow) error{
	"Region.groups":      groupWindow((*executionContext).field_Region_groups_args),
	"Region.hospitals":   hospitalWindow((*executionContext).field_Region_hospitals_args),
	"Disease.groups":     groupWindow((*executionContext).field_Disease_groups_args),
	"Disease.hospitals":  hospitalWindow((*executionContext).field_Disease_hospitals_args),
	"Modality.groups":    groupWindow((*executionContext).field_Modality_groups_args),
	"Modality.hospitals": hospitalWindow((*executionContext).field_Modality_hospitals_args),
	"Gap.nearest":        firstRows((*executionContext).field_Gap_nearest_args),
	"Resilience.losses":  firstRows((*executionContext).field_Resilience_losses_args),
}

type readArgs func(*executionContext, context.Context, map[string]any) (map[string]any, error)

func groupWindow(read readArgs) func(context.Context, map[string]any, *catalog.Follow) error {
	return func(ctx context.Context, raw map[string]any, f *catalog.Follow) error {
		args, err := read(&executionContext{}, ctx, raw)
		if err != nil {
			return err
		}
		f.Groups = &catalog.GroupQuery{
			Field:   f.On + "." + f.Field,
			Where:   args["where"].(*catalog.GroupWhere),
			OrderBy: args["orderBy"].([]*catalog.GroupOrder),
			Window:  argumentWindow(args),
		}
		return nil
	}
}

func hospitalWindow(read readArgs) func(context.Context, map[string]any, *catalog.Follow) error {
	return func(ctx context.Context, raw map[string]any, f *catalog.Follow) error {
		args, err := read(&executionContext{}, ctx, raw)
		if err != nil {
			return err
		}
		f.Hospitals = &catalog.HospitalQuery{
			Field:   f.On + "." + f.Field,
			Where:   args["where"].(*catalog.HospitalWhere),
			OrderBy: args["orderBy"].([]*catalog.HospitalOrder),
			Window:  argumentWindow(args),
		}
		return nil
	}
}

func firstRows(read readArgs) func(context.Context, map[string]any, *catalog.Follow) error {
	return func(ctx context.Context, raw map[string]any, f *catalog.Follow) error {
		args, err := read(&executionContext{}, ctx, raw)
		if err != nil {
			return err
		}
		f.First = max(0, min(args["first"].(int), catalog.MostPageSize))
		return nil
	}
}

func argumentWindow(args map[string]any) catalog.Window {
	return window(args["first"].(*int), args["after"].(*string), args["last"].(*int), args["before"].(*string))
}

func window(first *int, after *string, last *int, before *string) catalog.Window {
	return catalog.Window{First: first, After: after, Last: last, Before: before}
}
