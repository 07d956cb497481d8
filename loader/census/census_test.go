package census_test

import (
	"math"
	"testing"

	"oncograph/catalog/registry"
	"oncograph/loader/census"
	"oncograph/seeds"

	"github.com/google/go-cmp/cmp"
)

const header = "region,population,share_aged_0_14_percent\n"

var regions = []registry.Region{{Code: "CN-XZ"}, {Code: "CN-BJ"}, {Code: "XPCC"}}

func TestARowIsThreeIndicators(t *testing.T) {
	got, err := census.Read([]byte(header+"CN-XZ,250,9.80\nCN-BJ,21893095,11.84\n"), regions)
	if err != nil {
		t.Fatal(err)
	}
	zh := "由常住人口乘以0–14岁人口占比算出，四舍五入；占比只印到两位小数，人数约有0.05%的误差。"
	en := "Residents times the share aged 0 to 14, rounded. The share is printed with two decimals, so the number is known to about 0.05 %."
	want := []registry.Indicator{
		// 21,893,095 × 0.1184 = 2,592,142.448
		{Region: "CN-BJ", Indicator: "CHILDREN_0_14", Year: 2020, Value: 2592142, Unit: "PERSONS", Status: "INFERRED", Source: "census-2020", Locator: "line 3", NoteZH: zh, NoteEN: en},
		{Region: "CN-BJ", Indicator: "POPULATION", Year: 2020, Value: 21893095, Unit: "PERSONS", Status: "AS_PRINTED", Source: "census-2020", Locator: "line 3"},
		{Region: "CN-BJ", Indicator: "SHARE_AGED_0_14", Year: 2020, Value: 11.84, Unit: "PERCENT", Status: "AS_PRINTED", Source: "census-2020", Locator: "line 3"},
		// 250 × 0.098 = 24.5
		{Region: "CN-XZ", Indicator: "CHILDREN_0_14", Year: 2020, Value: 25, Unit: "PERSONS", Status: "INFERRED", Source: "census-2020", Locator: "line 2", NoteZH: zh, NoteEN: en},
		{Region: "CN-XZ", Indicator: "POPULATION", Year: 2020, Value: 250, Unit: "PERSONS", Status: "AS_PRINTED", Source: "census-2020", Locator: "line 2"},
		{Region: "CN-XZ", Indicator: "SHARE_AGED_0_14", Year: 2020, Value: 9.8, Unit: "PERCENT", Status: "AS_PRINTED", Source: "census-2020", Locator: "line 2"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// The sums are those that the communiques' regions were checked against.
func TestTheRegistryHasEveryResidentOnce(t *testing.T) {
	r, err := registry.Read(seeds.Registry())
	if err != nil {
		t.Fatal(err)
	}
	sums, regions := map[string]float64{}, map[string]int{}
	for _, i := range r.Indicators {
		sums[i.Indicator] += i.Value
		regions[i.Indicator]++
		if i.Region == "XPCC" {
			t.Errorf("the Corps is counted in Xinjiang, but has %s of its own", i.Indicator)
		}
	}
	if got := sums["POPULATION"]; got != 1_409_778_724 {
		t.Errorf("%.0f residents, want 1409778724", got)
	}
	if got := math.Round(sums["CHILDREN_0_14"]/1e5) / 10; got != 253.4 {
		t.Errorf("%.1f million children, want 253.4", got)
	}
	if diff := cmp.Diff(map[string]int{"POPULATION": 31, "SHARE_AGED_0_14": 31, "CHILDREN_0_14": 31}, regions); diff != "" {
		t.Errorf("regions (-want +got):\n%s", diff)
	}
}

func TestWhatCannotBeUsedIsNamedWithItsLine(t *testing.T) {
	for name, test := range map[string]struct{ file, want string }{
		"nothing":           {"", "line 1: the columns must be region,population,share_aged_0_14_percent"},
		"other columns":     {"region,people,share\n", "line 1: the columns must be region,population,share_aged_0_14_percent"},
		"an unknown region": {header + "CN-BB,1,1.00\n", `line 2: region "CN-BB" is not in the vocabulary; did you mean CN-BJ?`},
		"a region twice": {header + "CN-BJ,1,1.00\nCN-XZ,1,1.00\nCN-BJ,1,1.00\n",
			`line 4: region "CN-BJ" is on line 2 already; each stands once`},
		"residents in words": {header + "CN-BJ,many,1.00\n", `line 2: population is "many"; it must be a whole number, such as 21893095`},
		"a share without decimals": {header + "CN-BJ,1,12\n",
			`line 2: share_aged_0_14_percent is "12"; it must be a percentage with two decimals, such as 11.84`},
		"a share of more than all": {header + "CN-BJ,1,100.01\n",
			`line 2: share_aged_0_14_percent is "100.01"; it must be a percentage with two decimals, such as 11.84`},
		"a fault behind a blank line": {header + "\nCN-BJ,x,1.00\n", `line 3: population is "x"; it must be a whole number, such as 21893095`},
		"two rows": {header + "CN-BJ,-1,1.00\nXPC,1,1.00\n",
			"line 2: population is \"-1\"; it must be a whole number, such as 21893095\nline 3: region \"XPC\" is not in the vocabulary; did you mean XPCC?"},
		"a short row": {header + "CN-BJ,1\n", "record on line 2: wrong number of fields"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := census.Read([]byte(test.file), regions)
			if err == nil || err.Error() != test.want || got != nil {
				t.Errorf("got %v, %v; want the error %q", got, err, test.want)
			}
		})
	}
}
