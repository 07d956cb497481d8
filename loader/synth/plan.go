package synth

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strconv"

	"oncograph/catalog/registry"
)

// plan says who sits where. Hospitals are numbered in the order of their codes.
type plan struct {
	model     *registry.Registry
	edition   string
	random    *rand.Rand
	names     names
	seats     []uint16 // of each hospital, its region
	groups    []group  // by region in the model's order, then by number
	members   []int32  // hospitals of all groups, one group behind the other
	byCode    []int    // the groups by code
	perRegion []int    // how many groups each region has
}

// group is one group of the plan.
type group struct {
	region   uint16
	number   int32
	from, to int32 // its members
	template *template
}

func (p *plan) code(g *group) string {
	return p.model.Regions[g.region].Code + "-" + strconv.Itoa(int(g.number))
}

// plan draws who sits where in a registry of so many hospitals.
func (s *shape) plan(hospitals int, random *rand.Rand) *plan {
	p := &plan{model: s.model, random: random, names: drawNames(hospitals, random), seats: make([]uint16, hospitals), perRegion: make([]int, len(s.model.Regions))}
	degrees := scale(s.degrees, hospitals)
	next := 0
	for _, d := range degrees {
		for range d.hospitals {
			p.seats[next] = uint16(d.region) //nolint:gosec // regions are few
			next++
		}
	}
	random.Shuffle(hospitals, func(i, j int) { p.seats[i], p.seats[j] = p.seats[j], p.seats[i] })
	of := make([][]int32, len(s.model.Regions)) // the hospitals of each region
	for h, region := range p.seats {
		of[region] = append(of[region], int32(h)) //nolint:gosec // at most MostHospitals
	}
	for region := range s.model.Regions {
		p.fill(region, of[region], degreesOf(degrees, region), s.templates[region])
	}
	p.byCode = make([]int, len(p.groups))
	codes := make([]string, len(p.groups))
	for i := range p.byCode {
		p.byCode[i], codes[i] = i, p.code(&p.groups[i])
	}
	slices.SortFunc(p.byCode, func(a, b int) int { return cmp.Compare(codes[a], codes[b]) })
	return p
}

// scale brings the numbers of hospitals to a new sum, by largest remainders.
func scale(degrees []degree, hospitals int) []degree {
	sum := 0
	for _, d := range degrees {
		sum += d.hospitals
	}
	scaled := slices.Clone(degrees)
	order, left := make([]int, len(degrees)), hospitals
	remainder := make([]int, len(degrees))
	for i, d := range degrees {
		order[i] = i
		scaled[i].hospitals = d.hospitals * hospitals / sum
		remainder[i] = d.hospitals * hospitals % sum
		left -= scaled[i].hospitals
	}
	slices.SortStableFunc(order, func(a, b int) int { return remainder[b] - remainder[a] })
	for _, i := range order[:left] {
		scaled[i].hospitals++
	}
	return scaled
}

func degreesOf(degrees []degree, region int) []degree {
	return slices.DeleteFunc(slices.Clone(degrees), func(d degree) bool { return d.region != region })
}

// fill makes the groups of a region and seats its hospitals. Groups follow the
// templates in random order, each once before any comes again, until they have as
// many seats as the hospitals need; the last is one of that size, or is cut. The hospitals that
// sit in most groups choose first, while most seats are free. A seat that only a
// hospital already in the group could take stays empty, which happens when the
// region has fewer groups than a hospital should sit in.
func (p *plan) fill(region int, hospitals []int32, degrees []degree, templates []template) {
	need := 0
	for _, d := range degrees {
		need += d.groups * d.hospitals
	}
	if len(templates) == 0 || need == 0 {
		return
	}
	var free []int32 // the group of each free seat, counted from the region's first
	first := len(p.groups)
	for turn := p.random.Perm(len(templates)); len(free) < need; {
		g := len(p.groups) - first
		at := g % len(turn)
		fitting(templates, turn, at, need-len(free))
		t := &templates[turn[at]]
		p.groups = append(p.groups, group{region: uint16(region), number: int32(g + 1), template: t}) //nolint:gosec // both are small
		for range min(len(t.members), need-len(free)) {
			free = append(free, int32(g)) //nolint:gosec // at most MostHospitals
		}
		if (g+1)%len(turn) == 0 {
			turn = p.random.Perm(len(templates))
		}
	}
	p.perRegion[region] = len(p.groups) - first

	type seat struct{ group, hospital int32 }
	taken := make([]seat, 0, need)
	p.random.Shuffle(len(hospitals), func(i, j int) { hospitals[i], hospitals[j] = hospitals[j], hospitals[i] })
	for _, d := range slices.Backward(degrees) {
		for _, h := range hospitals[:d.hospitals] {
			mine := len(taken)
			for range d.groups {
				at := p.choose(free, func(g int32) bool {
					return !slices.ContainsFunc(taken[mine:], func(s seat) bool { return s.group == g })
				})
				if at < 0 {
					break
				}
				taken = append(taken, seat{free[at], h})
				free[at] = free[len(free)-1]
				free = free[:len(free)-1]
			}
		}
		hospitals = hospitals[d.hospitals:]
	}
	slices.SortStableFunc(taken, func(a, b seat) int { return int(a.group) - int(b.group) })
	for i := range p.groups[first:] {
		g := &p.groups[first+i]
		g.from = int32(len(p.members)) //nolint:gosec // at most a few MostHospitals
		for len(taken) > 0 && int(taken[0].group) == i {
			p.members = append(p.members, taken[0].hospital)
			taken = taken[1:]
		}
		g.to = int32(len(p.members)) //nolint:gosec // at most a few MostHospitals
		// Who chose first must not always lead.
		in := p.members[g.from:g.to]
		p.random.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
	}
}

// fitting puts a template of just so many seats first, if the first has more. It
// takes one that has had its turn only if no other fits.
func fitting(templates []template, turn []int, at, seats int) {
	if len(templates[turn[at]].members) <= seats {
		return
	}
	fits := func(t int) bool { return len(templates[t].members) == seats }
	if i := slices.IndexFunc(turn[at:], fits); i > 0 {
		turn[at], turn[at+i] = turn[at+i], turn[at]
	} else if i := slices.IndexFunc(turn[:at], fits); i >= 0 {
		turn[at] = turn[i]
	}
}

// choose draws a free seat whose group will do; -1 if there is none.
func (p *plan) choose(free []int32, will func(int32) bool) int {
	if len(free) == 0 {
		return -1
	}
	for range 16 {
		if at := p.random.IntN(len(free)); will(free[at]) {
			return at
		}
	}
	return slices.IndexFunc(free, will)
}
