package annex

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"oncograph/catalog/registry"
)

// Vocabulary is what the list is written in, in vocabulary order.
// The records have no RomanizedName yet: Read gives it.
type Vocabulary struct {
	Regions    []registry.Region
	Neighbours []registry.RegionNeighbour
	Diseases   []registry.Disease
	Modalities []registry.Modality
}

// ParseVocabulary reads regions.csv, diseases.csv and modalities.csv at the root
// of a file system. Errors name the file, the line and the column.
func ParseVocabulary(files fs.FS) (*Vocabulary, error) {
	v := &Vocabulary{}
	err := eachRecord(files, "regions.csv", func(r record) error {
		x, err := r.number("tile_x")
		if err != nil {
			return err
		}
		y, err := r.number("tile_y")
		if err != nil {
			return err
		}
		region := registry.Region{
			Code: r.text("code"), NameZH: r.text("name_zh"), NameEN: r.text("name_en"),
			Kind: r.text("kind"), TileX: x, TileY: y,
		}
		v.Regions = append(v.Regions, region)
		for _, code := range split(r.text("neighbours"), "|") {
			v.Neighbours = append(v.Neighbours, registry.RegionNeighbour{Region: region.Code, Neighbour: code})
		}
		return nil
	}, "code", "name_zh", "name_en", "kind", "tile_x", "tile_y", "neighbours")
	if err != nil {
		return nil, err
	}
	err = eachRecord(files, "diseases.csv", func(r record) error {
		listed, err := strconv.ParseBool(r.text("listed"))
		if err != nil {
			return fmt.Errorf("column listed: %q is neither true nor false", r.text("listed"))
		}
		v.Diseases = append(v.Diseases, registry.Disease{
			Code: r.text("code"), NameZH: r.text("name_zh"), NameEN: r.text("name_en"), ICCC3: r.text("iccc3"),
			Listed: listed, Broader: r.text("broader"), Variants: r.text("printed_variants"),
		})
		return nil
	}, "code", "name_zh", "name_en", "iccc3", "listed", "broader", "printed_variants")
	if err != nil {
		return nil, err
	}
	err = eachRecord(files, "modalities.csv", func(r record) error {
		v.Modalities = append(v.Modalities, registry.Modality{
			Code: r.text("code"), NameZH: r.text("name_zh"), NameEN: r.text("name_en"),
			Kind: r.text("kind"), Broader: r.text("broader"), Variants: r.text("printed_variants"),
		})
		return nil
	}, "code", "name_zh", "name_en", "kind", "broader", "printed_variants")
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(v.Neighbours, func(a, b registry.RegionNeighbour) int {
		if c := strings.Compare(a.Region, b.Region); c != 0 {
			return c
		}
		return strings.Compare(a.Neighbour, b.Neighbour)
	})
	return v, nil
}

// record is one line of a vocabulary's table.
type record struct {
	columns map[string]int
	cells   []string
}

func (r record) text(column string) string { return r.cells[r.columns[column]] }

func (r record) number(column string) (int, error) {
	n, err := strconv.Atoi(r.text(column))
	if err != nil {
		return 0, fmt.Errorf("column %s: %q is no whole number", column, r.text(column))
	}
	return n, nil
}

func eachRecord(files fs.FS, name string, add func(record) error, columns ...string) error {
	file, err := files.Open(name)
	if err != nil {
		return fmt.Errorf("vocabulary: %w", err)
	}
	defer func() { _ = file.Close() }()
	reader := csv.NewReader(file)
	var at map[string]int
	for {
		cells, err := reader.Read()
		switch {
		case errors.Is(err, io.EOF) && at != nil:
			return nil
		case errors.Is(err, io.EOF):
			return fmt.Errorf("vocabulary: %s is empty; its first line names the columns %s", name, strings.Join(columns, ","))
		case err != nil:
			return fmt.Errorf("vocabulary: %s: %w", name, err)
		}
		if at == nil {
			at = map[string]int{}
			for i, c := range cells {
				at[c] = i
			}
			for _, c := range columns {
				if _, ok := at[c]; !ok {
					return fmt.Errorf("vocabulary: %s:1: the column %s is missing; the columns are %s", name, c, strings.Join(columns, ","))
				}
			}
			continue
		}
		if err := add(record{at, cells}); err != nil {
			line, _ := reader.FieldPos(0)
			return fmt.Errorf("vocabulary: %s:%d: %w", name, line, err)
		}
	}
}

// split is strings.Split without empty parts.
func split(s, by string) []string {
	return slices.DeleteFunc(strings.Split(s, by), func(p string) bool { return p == "" })
}
