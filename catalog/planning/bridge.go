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
	between := f.betweenness()
	var bridges []bridge
	for h := range f.Hospitals {
		var groups []int
		for _, m := range f.byHospital[h] {
			groups = append(groups, f.Memberships[m].Group)
		}
		if groups = distinct(groups); len(groups) >= 2 {
			bridges = append(bridges, bridge{h, groups, int(math.Round(between[h] * 1e9))})
		}
	}
	slices.SortStableFunc(bridges, func(a, b bridge) int { return cmp.Compare(b.billionths, a.billionths) })
	return bridges
}

// betweenness is that of each hospital, by the algorithm of Ulrik Brandes ("A
// faster algorithm for betweenness centrality", Journal of Mathematical Sociology
// 25, 2001): from every node, shortest paths are counted on the way out and
// summed up on the way back. It takes nodes times edges of each connected part.
func (f *frame) betweenness() []float64 {
	hospitals := len(f.Hospitals)
	n := hospitals + len(f.Groups) // hospitals first, then groups
	joined := make([][]int, n)
	for h := range f.Hospitals {
		for _, m := range f.byHospital[h] {
			group := hospitals + f.Memberships[m].Group
			joined[h], joined[group] = append(joined[h], group), append(joined[group], h)
		}
	}
	total := make([]float64, n)
	paths, distance, share := make([]float64, n), make([]int, n), make([]float64, n)
	for i := range distance {
		distance[i] = -1
	}
	for source := range n {
		paths[source], distance[source] = 1, 0
		reached := []int{source} // in the order of their distance
		for i := 0; i < len(reached); i++ {
			for v, w := reached[i], 0; w < len(joined[v]); w++ {
				next := joined[v][w]
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
					share[v] += paths[v] / paths[w] * (1 + share[w])
				}
			}
			if w != source {
				total[w] += share[w]
			}
		}
		for _, v := range reached {
			paths[v], distance[v], share[v] = 0, -1, 0
		}
	}
	if n > 2 {
		for i := range total {
			total[i] /= float64(n-1) * float64(n-2) // every path was met from both of its ends
		}
	}
	return total[:hospitals]
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
func (a *answer) pageOfBridges(w catalog.Window) (*BridgeConnection, error) {
	order, err := catalog.NewOrdering("Query.bridgingHospitals", []catalog.SortKey[*Bridge]{
		{Name: "mostBetweenness", Number: func(b *Bridge) int { return -b.billionths }, Last: true},
		{Name: "name", Text: func(b *Bridge) string { return b.in.Hospitals[b.hospital].Name }, Last: true},
		{Name: "code", Text: func(b *Bridge) string { return b.in.Hospitals[b.hospital].Code }, Last: true},
	}, nil)
	if err != nil {
		return nil, err
	}
	var rows []*Bridge
	for _, b := range a.bridges() {
		rows = append(rows, &Bridge{a, b})
	}
	return catalog.PageOf(order, rows, w)
}
