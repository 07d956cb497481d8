package graph

import (
	"oncograph/catalog"
	"oncograph/catalog/planning"
)

// What a plain list is taken to hold, for complexity: about the mean of the
// national list, rounded up.
const (
	membersPerGroup    = 4
	groupsPerHospital  = 2
	perMembership      = 4 // capabilities, modalities, diseases
	neighboursPerOne   = 5
	indicatorsPerOne   = 3
	provenancePerOne   = 4
	regionsInAll       = 32
	diseasesInAll      = 18
	modalitiesInAll    = 17
	perDepartment      = 10
	facetsPerDimension = 10
	hospitalsPerCell   = 3
	cellsPerHospital   = 4
	cellsPerChange     = 10
	groupsInAll        = 77
	diseasesPerGroup   = 5
	linksInAll         = 100
	// A cell costs less than a record: those of a unit are worked out together.
	cellsPerRecord = 4
)

// complexities say how much a field costs: lists multiply what is below them by
// their size, pages by the size asked for; a filter adds what it costs to try.
// A field that is not named here costs one more than what is below it.
func complexities() (c ComplexityRoot) {
	times := func(n int) func(int) int {
		return func(child int) int { return multiply(n, child) }
	}

	c.Query.Hospitals = hospitalPage
	c.Query.Groups = groupPage
	c.Query.Departments = page
	c.Query.Findings = func(child int, _ *catalog.FindingWhere, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.Query.Search = func(child int, _ string, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.Query.Regions = func(child int, _ *catalog.RegionWhere) int { return multiply(regionsInAll, child) }
	c.Query.Diseases = func(child int, _ *catalog.DiseaseWhere) int { return multiply(diseasesInAll, child) }
	c.Query.Modalities = func(child int, _ *catalog.ModalityWhere) int { return multiply(modalitiesInAll, child) }
	c.Query.Nodes = func(child int, ids []string) int { return multiply(len(ids), child) }

	c.Region.Groups, c.Region.Hospitals = groupPage, hospitalPage
	c.Disease.Groups, c.Disease.Hospitals = groupPage, hospitalPage
	c.Modality.Groups, c.Modality.Hospitals = groupPage, hospitalPage
	c.Region.Neighbours = times(neighboursPerOne)
	c.Region.Indicators = times(indicatorsPerOne)

	c.Group.Memberships = times(membersPerGroup)
	c.Group.Leads = times(1)
	c.Group.Hospitals = times(membersPerGroup)
	c.Group.Diseases = times(perMembership)
	c.Group.FocusDiseases = times(1)
	c.Group.Modalities = times(perMembership)
	c.Group.Offers = times(perMembership)
	c.Group.Provenance = times(provenancePerOne)
	c.Group.Findings = times(1)

	c.Hospital.Memberships = times(groupsPerHospital)
	c.Hospital.Groups = times(groupsPerHospital)
	c.Hospital.Modalities = times(perMembership)
	c.Hospital.Diseases = times(perMembership)
	c.Hospital.Departments = times(1)
	c.Hospital.Provenance = times(provenancePerOne)
	c.Hospital.Findings = times(1)

	c.Membership.Capabilities = times(perMembership)
	c.Membership.Modalities = times(perMembership)
	c.Membership.Diseases = times(perMembership)
	c.Membership.Provenance = times(provenancePerOne)
	c.Membership.Findings = times(1)
	c.Capability.Diseases = times(perMembership)

	c.Department.Experts = times(perDepartment)
	c.Department.Equipment = times(perDepartment)
	c.Department.Techniques = times(perDepartment)
	c.Department.Diseases = times(perDepartment)
	c.Department.Provenance = times(perDepartment)
	c.Expert.Provenance, c.Equipment.Provenance, c.Technique.Provenance = times(provenancePerOne), times(provenancePerOne), times(provenancePerOne)
	c.Department.Findings = times(1)
	c.Technique.Diseases = times(1)

	c.Facets.Regions = times(facetsPerDimension)
	c.Facets.Modalities = times(facetsPerDimension)
	c.Facets.Diseases = times(facetsPerDimension)

	c.Query.Coverage = func(child int, level planning.CoverageLevel, modalities, diseases, regions []string) int {
		return multiply(cells(level, modalities, diseases, regions), child)
	}
	c.Query.Gaps = func(child int, _ planning.CoverageLevel, _, _, _ []string, _ []*planning.GapOrder, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.Query.SinglePointsOfFailure = func(child int, _ planning.CoverageLevel, _, _, _ []string, _ []*planning.SinglePointOrder, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.Query.WhatIf = func(child int, changes []*planning.Change, _ planning.CoverageLevel, _, _, _ []string) int {
		return multiply(1+len(changes), child)
	}
	c.Query.Referrals = func(child int, _, _ string, _ planning.ReferralOrigin, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.Query.BridgingHospitals = page
	c.Query.Improvements = func(child int, _ planning.CoverageLevel, _, _, _ []string, _ planning.ImprovementGoal, first int) int {
		return multiply(min(max(first, 1), catalog.MostPageSize), child)
	}
	c.Query.Comparison = func(child int, _, _ planning.CoverageUnit, modalities, diseases []string) int {
		return multiply(max(1, len(modalities)*max(1, len(diseases))/cellsPerRecord), child)
	}
	c.CoverageCell.Hospitals, c.CoverageCell.Memberships = times(hospitalsPerCell), times(hospitalsPerCell)
	c.Children.Regions = times(2)
	c.Gap.Nearest = func(child, first int) int { return multiply(min(max(first, 1), catalog.MostPageSize), child) }
	c.SinglePoint.Cells = times(cellsPerHospital)
	c.Query.EditionChanges = func(child int, _ *planning.EditionChangeWhere, first *int, after *string, last *int, before *string) int {
		return page(child, first, after, last, before)
	}
	c.EditionStatement.Provenance = times(provenancePerOne)
	c.CoverageChanges.Opened, c.CoverageChanges.Closed, c.CoverageChanges.Changed = times(cellsPerChange), times(cellsPerChange), times(cellsPerChange)
	c.WhatIf.Opened, c.WhatIf.Closed, c.WhatIf.Changed = times(cellsPerChange), times(cellsPerChange), times(cellsPerChange)
	c.Referral.Groups, c.Referral.Memberships = times(groupsPerHospital), times(groupsPerHospital)
	c.GroupNetwork.Nodes, c.GroupNetwork.Links = times(groupsInAll), times(linksInAll)
	c.GroupLink.SharedHospitals = times(groupsPerHospital)
	c.Bridge.Groups = times(groupsPerHospital)
	c.Resilience.Losses = func(child, first int) int { return multiply(min(max(first, 1), catalog.MostPageSize), child) }
	c.Loss.Opened, c.Improvement.Closed = times(cellsPerHospital), times(cellsPerHospital)
	return c
}

// cells is about how many records the cells of a question cost as much as.
func cells(level planning.CoverageLevel, modalities, diseases, regions []string) int {
	units, rows := 1, max(1, len(diseases))
	switch level {
	case planning.Region:
		units = regionsInAll
	case planning.Group:
		units, rows = groupsInAll, min(rows, diseasesPerGroup)
	}
	if regions != nil && level != planning.Nation {
		units = max(1, units*min(len(regions), regionsInAll)/regionsInAll)
	}
	return max(1, units*rows*min(len(modalities), 100)/cellsPerRecord)
}

func hospitalPage(child int, where *catalog.HospitalWhere, _ []*catalog.HospitalOrder, first *int, after *string, last *int, before *string) int {
	return page(child, first, after, last, before) + where.Cost()
}

func groupPage(child int, where *catalog.GroupWhere, _ []*catalog.GroupOrder, first *int, after *string, last *int, before *string) int {
	return page(child, first, after, last, before) + where.Cost()
}

func page(child int, first *int, after *string, last *int, before *string) int {
	size := window(first, after, last, before).Size()
	return multiply(max(1, min(size, catalog.MostPageSize)), child)
}

// multiply is the cost of a list. It stays far below where integers end, and
// far above what any request may cost.
func multiply(n, child int) int {
	const most = 1 << 40
	return 1 + n*min(child, most/max(n, 1))
}
