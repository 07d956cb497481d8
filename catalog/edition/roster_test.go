package edition_test

import (
	"testing"
	"time"

	"oncograph/catalog/edition"
	"oncograph/catalog/registry"

	"github.com/google/go-cmp/cmp"
)

func TestTheRosterCountsChildrenByTheLatestFigure(t *testing.T) {
	figure := func(region, code string, year int, value float64) registry.Indicator {
		return registry.Indicator{Region: region, Indicator: code, Year: year, Value: value}
	}
	e := edition.Link(&registry.Registry{
		Regions: []registry.Region{{Code: "XPCC"}, {Code: "CN-XJ"}, {Code: "CN-BJ"}},
		Indicators: []registry.Indicator{
			figure("CN-BJ", "CHILDREN_0_14", 2020, 30),
			figure("CN-BJ", "CHILDREN_0_14", 2010, 40),
			figure("CN-BJ", "POPULATION", 2021, 50),
			figure("CN-XJ", "POPULATION", 2020, 60),
		},
	}, time.Time{})
	got := map[string]*int{}
	for _, r := range e.Roster.Regions {
		got[r.Code] = r.Children
	}
	children := 30
	if diff := cmp.Diff(map[string]*int{"CN-BJ": &children, "CN-XJ": nil, "XPCC": nil}, got); diff != "" {
		t.Errorf("children (-want +got):\n%s", diff)
	}
}
