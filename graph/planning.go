package graph

import (
	"context"

	"oncograph/catalog"
	"oncograph/catalog/planning"
)

func (r root) Coverage(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.Coverage, error) {
	return r.planner.Coverage(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, expand(ctx))
}

func (r root) Gaps(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, orderBy []*planning.GapOrder, first *int, after *string, last *int, before *string) (*planning.GapConnection, error) {
	return r.planner.Gaps(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, orderBy, catalog.Window{First: first, After: after, Last: last, Before: before}, expand(ctx))
}

func (r root) SinglePointsOfFailure(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, orderBy []*planning.SinglePointOrder, first *int, after *string, last *int, before *string) (*planning.SinglePointConnection, error) {
	return r.planner.SinglePointsOfFailure(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, orderBy, catalog.Window{First: first, After: after, Last: last, Before: before}, expand(ctx))
}

func (r root) WhatIf(ctx context.Context, changes []*planning.Change, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.WhatIf, error) {
	return r.planner.WhatIf(ctx, changes, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, expand(ctx))
}

func (r root) Referrals(ctx context.Context, disease, modality string, from planning.ReferralOrigin, first *int, after *string, last *int, before *string) (*planning.ReferralConnection, error) {
	return r.planner.Referrals(ctx, disease, modality, &from, catalog.Window{First: first, After: after, Last: last, Before: before}, expand(ctx))
}

func (r root) GroupNetwork(ctx context.Context) (*planning.GroupNetwork, error) {
	return r.planner.GroupNetwork(ctx, expand(ctx))
}

func (r root) BridgingHospitals(ctx context.Context, first *int, after *string, last *int, before *string) (*planning.BridgeConnection, error) {
	return r.planner.BridgingHospitals(ctx, catalog.Window{First: first, After: after, Last: last, Before: before}, expand(ctx))
}

func (r root) Resilience(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.Resilience, error) {
	return r.planner.Resilience(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, expand(ctx))
}

func (r root) Improvements(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, by planning.ImprovementGoal, first int) ([]*planning.Improvement, error) {
	return r.planner.Improvements(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, by, first, expand(ctx))
}

func (r root) Comparison(ctx context.Context, a, b planning.CoverageUnit, modalities, diseases []string) (*planning.Comparison, error) {
	return r.planner.Comparison(ctx, &a, &b, modalities, diseases, expand(ctx))
}

func (r root) EditionChanges(ctx context.Context, where *planning.EditionChangeWhere, first *int, after *string, last *int, before *string) (*planning.EditionChangeConnection, error) {
	return r.planner.EditionChanges(ctx, where, catalog.Window{First: first, After: after, Last: last, Before: before}, expand(ctx))
}

func (r root) CoverageChanges(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.CoverageChanges, error) {
	return r.planner.CoverageChanges(ctx, planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions}, expand(ctx))
}
