package synth

import (
	"errors"
	"slices"
	"strings"

	"oncograph/catalog/registry"
)

// shape is what is measured of the model.
type shape struct {
	model     *registry.Registry
	templates [][]template // the groups of each region, in the model's order of regions
	degrees   []degree
}

// template is a group of the model.
type template struct {
	members  []memberTemplate
	diseases []registry.GroupDisease // in the model's order; none where they are unknown
	printed  string                  // the names of the diseases, as a list prints them
}

// memberTemplate is what one member of a group is and does.
type memberTemplate struct {
	role, work string
	does       []capability
}

type capability struct {
	modality string
	scope    []string // disease codes; nil when it is not scoped
}

// degree says how many hospitals of a region sit in so many groups.
type degree struct{ region, groups, hospitals int }

// measure takes the shape of a registry.
func measure(model *registry.Registry) (*shape, error) {
	if len(model.Hospitals) == 0 {
		return nil, errors.New("the model has no hospitals")
	}
	s := &shape{model: model, templates: make([][]template, len(model.Regions))}
	region := map[string]int{}
	for i, r := range model.Regions {
		region[r.Code] = i
	}
	type member struct{ group, hospital string }
	type position struct {
		member
		at int
	}
	scopes := map[position][]string{}
	for _, c := range model.CapabilityScopes {
		at := position{member{c.Group, c.Hospital}, c.Position}
		scopes[at] = append(scopes[at], c.Disease)
	}
	does := map[member][]capability{}
	for _, c := range model.Capabilities {
		m := member{c.Group, c.Hospital}
		does[m] = append(does[m], capability{c.Modality, scopes[position{m, c.Position}]})
	}
	members := map[string][]memberTemplate{}
	sits := map[string]int{}
	for _, m := range model.Memberships {
		members[m.Group] = append(members[m.Group], memberTemplate{m.Role, m.Work, does[member{m.Group, m.Hospital}]})
		sits[m.Hospital]++
	}
	diseases := map[string][]registry.GroupDisease{}
	for _, d := range model.GroupDiseases {
		diseases[d.Group] = append(diseases[d.Group], d)
	}
	name := map[string]string{}
	for _, d := range model.Diseases {
		name[d.Code] = d.NameZH
	}
	for _, g := range model.Groups {
		if len(members[g.Code]) == 0 {
			continue // a group without members takes no part in the shape
		}
		t := template{members: members[g.Code], diseases: diseases[g.Code]}
		var printed []string
		for _, d := range t.diseases {
			printed = append(printed, name[d.Disease])
		}
		t.printed = strings.Join(printed, "、")
		i := region[g.Region]
		s.templates[i] = append(s.templates[i], t)
	}
	count := map[[2]int]int{}
	for _, h := range model.Hospitals {
		count[[2]int{region[h.Region], sits[h.Code]}]++
	}
	for of, hospitals := range count {
		s.degrees = append(s.degrees, degree{of[0], of[1], hospitals})
	}
	slices.SortFunc(s.degrees, func(a, b degree) int {
		if a.region != b.region {
			return a.region - b.region
		}
		return a.groups - b.groups
	})
	return s, nil
}
