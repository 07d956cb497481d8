package planning

import "oncograph/catalog"

// Children is how many children live in some regions, each counted once.
type Children struct {
	in               *answer
	Count            int // aged 0 to 14, in the regions that have a figure
	regions, missing []int
}

// childrenOf counts the children of regions.
func (a *answer) childrenOf(regions []int) *Children {
	c := &Children{in: a}
	for _, r := range regions {
		if figure := a.frame.Regions[r].Children; figure != nil {
			c.Count += *figure
			c.regions = append(c.regions, r)
		} else {
			c.missing = append(c.missing, r)
		}
	}
	return c
}

// childrenBehind counts the children behind cells, those of a region once.
func (a *answer) childrenBehind(cells []*CoverageCell) *Children {
	var regions []int
	for _, c := range cells {
		regions = append(regions, c.regions()...)
	}
	return a.childrenOf(distinct(regions))
}

// Regions are those that the sum counts, by code.
func (c *Children) Regions() []*catalog.Region {
	return recordsOf[*catalog.Region](c.in, keysOf(c.regions, c.in.regionKey))
}

// Missing are those without a figure, which the sum leaves out, by code.
func (c *Children) Missing() []*catalog.Region {
	return recordsOf[*catalog.Region](c.in, keysOf(c.missing, c.in.regionKey))
}

func (c *Children) follow(f catalog.Follow) ([]catalog.Key, []part) {
	switch f.Field {
	case "regions":
		return keysOf(c.regions, c.in.regionKey), nil
	case "missing":
		return keysOf(c.missing, c.in.regionKey), nil
	}
	return nil, nil
}
