package planning

import (
	"cmp"
	"math"
	"slices"

	"oncograph/catalog"
)

// bridge is a hospital in two or more groups.
type bridge struct {
	hospital int
	groups   []int // by code
	// billionths is its betweenness centrality in the bipartite graph of
	// hospitals and groups, normalised by 2/((n-1)(n-2)) for n nodes, in
	// billionths: the nine decimals that count.
	billionths int
}

// rankBridges ranks the bridging hospitals of the roster: highest betweenness
// first, then by name.
func (f *frame) rankBridges() []bridge {
	var bridges []bridge
	alone := make([]int, len(f.Groups)) // hospitals that sit in the group and no other
	for h := range f.Hospitals {
		var groups []int
		for _, m := range f.byHospital[h] {
			groups = append(groups, f.Memberships[m].Group)
		}
		switch groups = distinct(groups); {
		case len(groups) >= 2:
			bridges = append(bridges, bridge{hospital: h, groups: groups})
		case len(groups) == 1:
			alone[groups[0]]++
		}
	}
	for i, between := range betweenness(bridges, alone, len(f.Hospitals)+len(f.Groups)) {
		bridges[i].billionths = int(math.Round(between * 1e9))
	}
	slices.SortStableFunc(bridges, func(a, b bridge) int { return cmp.Compare(b.billionths, a.billionths) })
	return bridges
}

// betweenness is that of each bridging hospital, by the algorithm of Ulrik Brandes
// ("A faster algorithm for betweenness centrality", Journal of Mathematical
// Sociology 25, 2001): from every node, shortest paths are counted on the way out
// and summed up on the way back. A hospital that sits in one group alone lies on no
// path between others, so it is not walked over: its paths are those of its group,
// which weighs so much more. It takes, of each connected part, the groups and
// bridging hospitals times the links between them. n is how many nodes there are in
// all.
func betweenness(bridges []bridge, alone []int, n int) []float64 {
	nodes := len(bridges) + len(alone) // bridging hospitals first, then groups
	joined, weight := make([][]int, nodes), make([]float64, nodes)
	for i, b := range bridges {
		weight[i] = 1
		for _, g := range b.groups {
			group := len(bridges) + g
			joined[i], joined[group] = append(joined[i], group), append(joined[group], i)
		}
	}
	for g, hospitals := range alone {
		weight[len(bridges)+g] = float64(1 + hospitals)
	}
	total := make([]float64, nodes)
	paths, distance, share := make([]float64, nodes), make([]int, nodes), make([]float64, nodes)
	for i := range distance {
		distance[i] = -1
	}
	var reached []int // in the order of their distance
	for source := range nodes {
		paths[source], distance[source] = 1, 0
		reached = append(reached[:0], source)
		for i := 0; i < len(reached); i++ {
			v := reached[i]
			for _, next := range joined[v] {
				if distance[next] < 0 {
					distance[next] = distance[v] + 1
					reached = append(reached, next)
				}
				if distance[next] == distance[v]+1 {
					paths[next] += paths[v]
				}
			}
		}
		for _, w := range slices.Backward(reached) {
			for _, v := range joined[w] {
				if distance[v] == distance[w]-1 {
					share[v] += paths[v] / paths[w] * (weight[w] + share[w])
				}
			}
			if w != source {
				total[w] += weight[source] * share[w]
			}
		}
		for _, v := range reached {
			paths[v], distance[v], share[v] = 0, -1, 0
		}
	}
	for i := range total {
		total[i] /= float64(n-1) * float64(n-2) // every path was met from both of its ends
	}
	return total[:len(bridges)]
}

// Bridge is a hospital that joins groups.
type Bridge struct {
	in *answer
	bridge
}

// Hospital is the hospital.
func (b *Bridge) Hospital() *catalog.Hospital {
	return record[*catalog.Hospital](b.in, b.in.hospitalKey(b.hospital))
}

// Groups are its groups, by code.
func (b *Bridge) Groups() []*catalog.Group {
	return recordsOf[*catalog.Group](b.in, keysOf(b.groups, b.in.groupKey))
}

// Betweenness is from 0 to 1.
func (b *Bridge) Betweenness() float64 { return float64(b.billionths) / 1e9 }

func (b *Bridge) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "hospital":
		return one(b.hospital, b.in.hospitalKey), nil
	case "groups":
		return keysOf(b.groups, b.in.groupKey), nil
	}
	return nil, nil
}

// BridgeConnection is a page of bridging hospitals.
type BridgeConnection = catalog.Connection[*Bridge]

// BridgeEdge is a bridging hospital on a page.
type BridgeEdge = catalog.Edge[*Bridge]

// pageOfBridges cuts a page out of the bridging hospitals.
func (a *answer) pageOfBridges(bridges []bridge, w catalog.Window) (*BridgeConnection, error) {
	order, err := catalog.NewOrdering("Query.bridgingHospitals", []catalog.SortKey[*Bridge]{
		{Name: "mostBetweenness", Number: func(b *Bridge) int { return -b.billionths }, Last: true},
		{Name: "name", Text: func(b *Bridge) string { return b.in.Hospitals[b.hospital].Name }, Last: true},
		{Name: "code", Text: func(b *Bridge) string { return b.in.Hospitals[b.hospital].Code }, Last: true},
	}, nil)
	if err != nil {
		return nil, err
	}
	var rows []*Bridge
	for _, b := range bridges {
		rows = append(rows, &Bridge{a, b})
	}
	return catalog.PageOf(order, rows, w)
}
