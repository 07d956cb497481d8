package graph

import (
	"context"

	"oncograph/catalog/planning"
)

// mostCells is how many cells an answer may be worked out from: eight times those
// of the national list, by every disease and modality.
const mostCells = 50_000

func question(level planning.CoverageLevel, modalities, diseases, regions []string) planning.Question {
	return planning.Question{Level: level, Modalities: modalities, Diseases: diseases, Regions: regions, Most: mostCells}
}

func (r root) Coverage(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.Coverage, error) {
	return r.planner.Coverage(ctx, question(level, modalities, diseases, regions), expand(ctx))
}

func (r root) Gaps(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, orderBy []*planning.GapOrder, first *int, after *string, last *int, before *string) (*planning.GapConnection, error) {
	return r.planner.Gaps(ctx, question(level, modalities, diseases, regions), orderBy, window(first, after, last, before), expand(ctx))
}

func (r root) SinglePointsOfFailure(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, orderBy []*planning.SinglePointOrder, first *int, after *string, last *int, before *string) (*planning.SinglePointConnection, error) {
	return r.planner.SinglePointsOfFailure(ctx, question(level, modalities, diseases, regions), orderBy, window(first, after, last, before), expand(ctx))
}

func (r root) WhatIf(ctx context.Context, changes []*planning.Change, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.WhatIf, error) {
	return r.planner.WhatIf(ctx, changes, question(level, modalities, diseases, regions), expand(ctx))
}

func (r root) Referrals(ctx context.Context, disease, modality string, from planning.ReferralOrigin, first *int, after *string, last *int, before *string) (*planning.ReferralConnection, error) {
	return r.planner.Referrals(ctx, disease, modality, &from, window(first, after, last, before), expand(ctx))
}

func (r root) GroupNetwork(ctx context.Context) (*planning.GroupNetwork, error) {
	return r.planner.GroupNetwork(ctx, expand(ctx))
}

func (r root) BridgingHospitals(ctx context.Context, first *int, after *string, last *int, before *string) (*planning.BridgeConnection, error) {
	return r.planner.BridgingHospitals(ctx, window(first, after, last, before), expand(ctx))
}

func (r root) Resilience(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.Resilience, error) {
	return r.planner.Resilience(ctx, question(level, modalities, diseases, regions), expand(ctx))
}

func (r root) Improvements(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string, by planning.ImprovementGoal, first int) ([]*planning.Improvement, error) {
	return r.planner.Improvements(ctx, question(level, modalities, diseases, regions), by, first, expand(ctx))
}

func (r root) Comparison(ctx context.Context, a, b planning.CoverageUnit, modalities, diseases []string) (*planning.Comparison, error) {
	return r.planner.Comparison(ctx, &a, &b, modalities, diseases, expand(ctx))
}

func (r root) EditionChanges(ctx context.Context, where *planning.EditionChangeWhere, first *int, after *string, last *int, before *string) (*planning.EditionChangeConnection, error) {
	return r.planner.EditionChanges(ctx, where, window(first, after, last, before), expand(ctx))
}

func (r root) CoverageChanges(ctx context.Context, level planning.CoverageLevel, modalities, diseases, regions []string) (*planning.CoverageChanges, error) {
	return r.planner.CoverageChanges(ctx, question(level, modalities, diseases, regions), expand(ctx))
}
