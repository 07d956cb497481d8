package planning

import (
	"cmp"
	"slices"

	"oncograph/catalog"
)

// groupGraph is the groups of a frame, joined where they share a hospital.
type groupGraph struct {
	degrees, components []int // by group; components from 1
	links               []groupLink
}

// groupLink is two groups, from before to, and the hospitals that sit in both.
type groupLink struct {
	from, to int
	shared   []int // by name
}

// linkGroups joins the groups of the roster.
func (f *frame) linkGroups() *groupGraph {
	g := &groupGraph{degrees: make([]int, len(f.Groups)), components: make([]int, len(f.Groups))}
	at := map[[2]int]int{} // links by their ends
	for h := range f.Hospitals {
		var groups []int
		for _, m := range f.byHospital[h] {
			groups = append(groups, f.Memberships[m].Group)
		}
		groups = distinct(groups)
		for i, from := range groups {
			for _, to := range groups[i+1:] {
				ends := [2]int{from, to}
				if _, met := at[ends]; !met {
					at[ends] = len(g.links)
					g.links = append(g.links, groupLink{from: from, to: to})
					g.degrees[from]++
					g.degrees[to]++
				}
				link := &g.links[at[ends]]
				link.shared = append(link.shared, h)
			}
		}
	}
	slices.SortFunc(g.links, func(a, b groupLink) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })

	joined := make([][]int, len(f.Groups))
	for _, l := range g.links {
		joined[l.from], joined[l.to] = append(joined[l.from], l.to), append(joined[l.to], l.from)
	}
	parts := 0
	for group := range f.Groups {
		if g.components[group] > 0 {
			continue
		}
		parts++
		g.components[group] = parts
		for queue := []int{group}; len(queue) > 0; queue = queue[1:] {
			for _, next := range joined[queue[0]] {
				if g.components[next] == 0 {
					g.components[next] = parts
					queue = append(queue, next)
				}
			}
		}
	}
	return g
}

// GroupNetwork is the groups, joined where they share a hospital.
type GroupNetwork struct {
	Nodes []*GroupNode // by code
	Links []*GroupLink // by code
}

// GroupNode is a group in the network of groups.
type GroupNode struct {
	in                *answer
	group             int
	Degree, Component int
}

// GroupLink is two groups that share hospitals.
type GroupLink struct {
	in *answer
	groupLink
}

func (a *answer) groupNetwork() *GroupNetwork {
	graph, n := a.frame.network(), &GroupNetwork{Nodes: []*GroupNode{}, Links: []*GroupLink{}}
	for g := range a.Groups {
		n.Nodes = append(n.Nodes, &GroupNode{a, g, graph.degrees[g], graph.components[g]})
	}
	for _, l := range graph.links {
		n.Links = append(n.Links, &GroupLink{a, l})
	}
	return n
}

// Group is the group.
func (n *GroupNode) Group() *catalog.Group { return groupOr(n.in, n.group) }

// From is the group with the smaller code.
func (l *GroupLink) From() *catalog.Group { return groupOr(l.in, l.from) }

// To is the other group.
func (l *GroupLink) To() *catalog.Group { return groupOr(l.in, l.to) }

// SharedHospitals are those that sit in both, by name.
func (l *GroupLink) SharedHospitals() []*catalog.Hospital {
	return recordsOf[*catalog.Hospital](l.in, keysOf(l.shared, l.in.hospitalKey))
}

func (n *GroupNetwork) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "nodes":
		return nil, parts(n.Nodes...)
	case "links":
		return nil, parts(n.Links...)
	}
	return nil, nil
}

func (n *GroupNode) follow(f catalog.Follow) ([]catalog.Key, []part) {
	if f.Field != "group" {
		return nil, nil
	}
	return one(n.group, n.in.groupKey), nil
}

func (l *GroupLink) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "from":
		return one(l.from, l.in.groupKey), nil
	case "to":
		return one(l.to, l.in.groupKey), nil
	case "sharedHospitals":
		return keysOf(l.shared, l.in.hospitalKey), nil
	}
	return nil, nil
}
