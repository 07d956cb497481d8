package planning

import (
	"fmt"
	"slices"

	"oncograph/catalog"
)

// CoverageLevel is what a unit of coverage is.
type CoverageLevel string

// The levels.
const (
	Group  CoverageLevel = "GROUP"
	Region CoverageLevel = "REGION"
	Nation CoverageLevel = "NATION"
)

// Question asks for cells: a unit and a modality, or a unit, a disease and a
// modality. Lists are of codes; nil Diseases ask for modalities alone, nil
// Regions for all of them.
type Question struct {
	Level                         CoverageLevel
	Modalities, Diseases, Regions []string
	// Most is how many cells there may be, 0 for no bound.
	Most int
}

// question is a Question whose codes are known.
type question struct {
	level      CoverageLevel
	modalities []int // as asked, each once
	diseases   []int // as asked, each once; nil where none are asked for
	regions    []int // by code; nil for all of them
	columns    [][]int
}

// ask checks a question against the vocabulary.
func (f *frame) ask(q Question) (*question, error) {
	c := &question{level: q.Level}
	var err error
	if c.modalities, err = f.modalitiesNamed(q.Modalities, "modalities"); err != nil {
		return nil, err
	}
	if q.Diseases != nil {
		if c.diseases, err = f.diseasesNamed(q.Diseases, "diseases"); err != nil {
			return nil, err
		}
	}
	if q.Regions != nil {
		if c.regions, err = f.regionsNamed(q.Regions, "regions"); err != nil {
			return nil, err
		}
	}
	if n := f.size(c); q.Most > 0 && n > q.Most {
		return nil, &catalog.Error{Code: catalog.TooComplex, Message: fmt.Sprintf("this asks for %d cells of coverage; the most is %d: name fewer regions, diseases or modalities, or a higher level", n, q.Most)}
	}
	// columns: by modality, the places in c.modalities of those that it counts as.
	c.columns = make([][]int, len(f.Modalities))
	for m := range f.Modalities {
		for _, broader := range f.countsAs[m] {
			if at := slices.Index(c.modalities, broader); at >= 0 {
				c.columns[m] = append(c.columns[m], at)
			}
		}
	}
	return c, nil
}

// size is how many cells a question has.
func (f *frame) size(q *question) int {
	rows, all := 0, max(1, len(q.diseases))
	switch q.level {
	case Nation:
		rows = all
	case Region:
		for r := range f.Regions {
			if q.has(r) {
				rows += all
			}
		}
	case Group:
		for g, group := range f.Groups {
			switch {
			case !q.has(group.Region):
			case q.diseases == nil:
				rows++
			default:
				for _, d := range q.diseases {
					if f.mayTreat(g, d) {
						rows++
					}
				}
			}
		}
	}
	return rows * len(q.modalities)
}

// mayTreat says whether a group treats a disease, or nobody knows: then it has a
// cell of the disease.
func (f *frame) mayTreat(group, disease int) bool {
	return !f.Groups[group].DiseasesKnown || slices.Contains(f.Groups[group].Diseases, disease)
}

// counting are the modalities that count as one of those asked for.
func (q *question) counting() []int {
	counting := []int{}
	for m, columns := range q.columns {
		if len(columns) > 0 {
			counting = append(counting, m)
		}
	}
	return counting
}

// covers is the part of the relation that the cells of the question rest on.
func (q *question) covers() catalog.Scope {
	return catalog.Scope{Regions: q.regions, Modalities: q.counting(), Diseases: q.diseases}
}

// anywhere is the part of the relation that the cells of the question rest on,
// with who offers the same modalities elsewhere and for other diseases.
func (q *question) anywhere() catalog.Scope { return catalog.Scope{Modalities: q.counting()} }

// has says whether the question is about a region.
func (q *question) has(region int) bool {
	return q.regions == nil || slices.Contains(q.regions, region)
}

func (f *frame) modalitiesNamed(codes []string, path ...any) ([]int, error) {
	return named(codes, path, f.modalityNamed)
}

func (f *frame) diseasesNamed(codes []string, path ...any) ([]int, error) {
	return named(codes, path, f.diseaseNamed)
}

func (f *frame) regionsNamed(codes []string, path ...any) ([]int, error) {
	places, err := named(codes, path, f.regionNamed)
	slices.Sort(places)
	return places, err
}

// named looks up each code of a list, which must not be empty; repeats are dropped.
func named(codes []string, path []any, lookUp func(code string, path ...any) (int, error)) ([]int, error) {
	if len(codes) == 0 {
		return nil, catalog.BadInput(path, "the list is empty; name at least one, or leave the argument out where it is optional")
	}
	var places []int
	for i, code := range codes {
		place, err := lookUp(code, at(path, i)...)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return places, nil
}

func (f *frame) modalityNamed(code string, path ...any) (int, error) {
	return lookUp("modality", code, path, f.Modalities, func(m catalog.RosterModality) string { return m.Code })
}

// diseaseNamed is a listed disease: the list says nothing of who treats the others.
func (f *frame) diseaseNamed(code string, path ...any) (int, error) {
	place, err := lookUp("disease", code, path, f.Diseases, func(d catalog.RosterDisease) string { return d.Code })
	if err == nil && !f.Diseases[place].Listed {
		return 0, catalog.BadInput(path, "the list assigns %s to no group, so it says nothing of who treats it; ask for a listed disease, `diseases(where: {listed: true})` names them", code)
	}
	return place, err
}

func (f *frame) regionNamed(code string, path ...any) (int, error) {
	return lookUp("region", code, path, f.Regions, func(r catalog.RosterRegion) string { return r.Code })
}

func (f *frame) groupNamed(code string, path ...any) (int, error) {
	return lookUp("group", code, path, f.Groups, func(g catalog.RosterGroup) string { return g.Code })
}

func (f *frame) hospitalNamed(code string, path ...any) (int, error) {
	if place, ok := f.hospitalCodes()[code]; ok {
		return place, nil
	}
	return lookUp("hospital", code, path, f.Hospitals, func(h catalog.RosterHospital) string { return h.Code })
}

// lookUp finds the one of a list that has a code.
func lookUp[T any](what, code string, path []any, list []T, codeOf func(T) string) (int, error) {
	codes := make([]string, len(list))
	for i, one := range list {
		if codes[i] = codeOf(one); codes[i] == code {
			return i, nil
		}
	}
	return 0, catalog.UnknownCode(what, code, codes, path...)
}

// at extends a path without sharing its memory.
func at(path []any, more ...any) []any {
	return append(slices.Clone(path), more...)
}
