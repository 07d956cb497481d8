package graph_test

import (
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/oracle"
	"oncograph/store/memstore"
)

func TestALargeNumberHasNoExponent(t *testing.T) {
	r := &registry.Registry{
		Edition: "e", Sources: []registry.Source{{Code: "census", Title: "census"}}, Regions: []registry.Region{{Code: "CN-GD", NameZH: "广东", Kind: "PROVINCE"}},
		Indicators: []registry.Indicator{
			{Region: "CN-GD", Indicator: "POPULATION", Year: 2020, Value: 126012510, Unit: "PERSONS", Status: "AS_PRINTED", Source: "census", Locator: "line 20"},
			{Region: "CN-GD", Indicator: "SHARE_AGED_0_14", Year: 2020, Value: 18.85, Unit: "PERCENT", Status: "AS_PRINTED", Source: "census", Locator: "line 20"},
		},
	}
	data, errs := oracle.Ask(t, handlerOf(memstore.New(r, time.Now())), `{ region(code: "CN-GD") { indicators { name(lang: EN) value note } } }`, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	const want = `{"region":{"indicators":[{"name":"Residents","value":126012510,"note":null},{"name":"Share of residents aged 0 to 14","value":18.85,"note":null}]}}`
	if got := string(data); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
