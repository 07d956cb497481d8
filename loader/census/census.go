// Package census reads the residents of regions and the share of children among
// them, as the census of 2020 counted them, into indicators of a registry.
package census

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// Year is the year of the census, on the first of November.
const Year = 2020

// Source describes the census.
var Source = registry.Source{
	Code:      "census-2020",
	Title:     "第七次全国人口普查公报",
	Publisher: "National Bureau of Statistics of China",
	Note: "Seventh National Population Census, residents on 2020-11-01: communiques 3 (table 3-1) and 5 (table 5-2), 2021-05-11. " +
		"The shares are printed with two decimals, so children are known to about 0.05 %. Xinjiang includes the Corps (XPCC), which has no figure of its own.",
}

var columns = []string{"region", "population", "share_aged_0_14_percent"}

// A share is printed with two decimals. Both leave room to multiply.
var (
	population = regexp.MustCompile(`^(?:0|[1-9][0-9]{0,9})$`)
	share      = regexp.MustCompile(`^(?:0|[1-9][0-9]?)\.[0-9]{2}$|^100\.00$`)
)

// Read reads the file: a row for each region that has a figure. The indicators
// stand by region, then by code. The error has one line for each row that can't be
// used, with the number of its line.
func Read(file []byte, regions []registry.Region) ([]registry.Indicator, error) {
	r := csv.NewReader(bytes.NewReader(file))
	header, err := r.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if !slices.Equal(header, columns) {
		return nil, fmt.Errorf("line 1: the columns must be %s", strings.Join(columns, ","))
	}
	var codes []string
	for _, region := range regions {
		codes = append(codes, region.Code)
	}
	var all []registry.Indicator
	var errs []error
	lines := map[string]int{}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		code := row[0]
		line, _ := r.FieldPos(0)
		switch first, again := lines[code]; {
		case again:
			errs = append(errs, fmt.Errorf("line %d: region %q is on line %d already; each stands once", line, code, first))
		case !slices.Contains(codes, code):
			errs = append(errs, fmt.Errorf("line %d: region %q is not in the vocabulary%s", line, code, catalog.DidYouMean(code, codes)))
		case !population.MatchString(row[1]):
			errs = append(errs, fmt.Errorf("line %d: population is %q; it must be a whole number, such as 21893095", line, row[1]))
		case !share.MatchString(row[2]):
			errs = append(errs, fmt.Errorf("line %d: %s is %q; it must be a percentage with two decimals, such as 11.84", line, columns[2], row[2]))
		default:
			people, _ := strconv.Atoi(row[1]) // matched, as is the share
			hundredths, _ := strconv.Atoi(strings.Replace(row[2], ".", "", 1))
			all = append(all, Indicators(code, Year, people, hundredths, Source.Code, line)...)
		}
		lines[code] = line
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	slices.SortStableFunc(all, func(a, b registry.Indicator) int { return cmp.Compare(a.Region, b.Region) })
	return all, nil
}

// Indicators are those of a region that a line of a source tells, by code. The share
// of children comes in hundredths of a percent; how many they are is worked out, half
// a child rounded up.
func Indicators(region string, year, people, hundredths int, source string, line int) []registry.Indicator {
	figure := func(code catalog.IndicatorCode, value float64, status, zh, en string) registry.Indicator {
		return registry.Indicator{
			Region: region, Indicator: string(code), Year: year, Value: value, Unit: string(catalog.IndicatorUnits[code]),
			Status: status, Source: source, Locator: fmt.Sprintf("line %d", line), NoteZH: zh, NoteEN: en,
		}
	}
	const full = 100 * 100 // hundredths of a percent
	return []registry.Indicator{
		figure(catalog.Children0To14, float64((people*hundredths+full/2)/full), "INFERRED",
			"由常住人口乘以0–14岁人口占比算出，四舍五入；占比只印到两位小数，人数约有0.05%的误差。",
			"Residents times the share aged 0 to 14, rounded. The share is printed with two decimals, so the number is known to about 0.05 %."),
		figure(catalog.Population, float64(people), "AS_PRINTED", "", ""),
		figure(catalog.ShareAged0To14, float64(hundredths)/100, "AS_PRINTED", "", ""),
	}
}
