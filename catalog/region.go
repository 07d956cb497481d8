package catalog

import "context"

// Region is a first-level division of the country, or the Corps.
type Region struct {
	Key
	Names
	Kind          RegionKind
	Tile          Tile
	Rank          int // place in the vocabulary, from 0
	GroupCount    int
	HospitalCount int
	Links         RegionLinks
}

// RegionLinks are the records that a region is linked with.
type RegionLinks struct {
	Neighbours List[*Region]    // by code
	Indicators List[*Indicator] // by code, then by year
	Groups     GroupPages
	Hospitals  HospitalPages
}

// RegionKind is the kind of a region.
type RegionKind string

// The kinds of region.
const (
	Municipality     RegionKind = "MUNICIPALITY"
	Province         RegionKind = "PROVINCE"
	AutonomousRegion RegionKind = "AUTONOMOUS_REGION"
	Corps            RegionKind = "CORPS"
)

// Tile is a place in the tile grid map: columns from the west, rows from the
// north, both from 0.
type Tile struct{ X, Y int }

// Neighbours are the regions across a border, by code.
func (r *Region) Neighbours() []*Region { return r.Links.Neighbours.Get() }

// Indicators are the region's figures, by code, then by year.
func (r *Region) Indicators() []*Indicator { return r.Links.Indicators.Get() }

// Groups are the region's groups, a page of them.
func (r *Region) Groups(ctx context.Context, where *GroupWhere, orderBy []*GroupOrder, first *int, after *string, last *int, before *string) (*GroupConnection, error) {
	return r.Links.Groups.Get(ctx, GroupQuery{Field: "Region.groups", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// Hospitals are the region's hospitals, a page of them.
func (r *Region) Hospitals(ctx context.Context, where *HospitalWhere, orderBy []*HospitalOrder, first *int, after *string, last *int, before *string) (*HospitalConnection, error) {
	return r.Links.Hospitals.Get(ctx, HospitalQuery{Field: "Region.hospitals", Where: where, OrderBy: orderBy, Window: Window{first, after, last, before}})
}

// RegionWhere is a filter of regions. A nil filter holds for every region.
type RegionWhere struct {
	And, Or []*RegionWhere
	Not     *RegionWhere
	Code    *StringWhere
	Kind    *EnumWhere[RegionKind]
}

// Match says whether the filter holds for a region.
func (w *RegionWhere) Match(r *Region) bool {
	return w == nil || w.Code.Match(r.Code) && w.Kind.Match(r.Kind) &&
		combine(w.And, w.Or, w.Not, func(w *RegionWhere) bool { return w.Match(r) })
}

func (w *RegionWhere) children() []child {
	return logic(w.And, w.Or, w.Not)
}

// RegionKindWhere is a filter of the kind of a region.
type RegionKindWhere = EnumWhere[RegionKind]
