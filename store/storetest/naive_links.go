package storetest

import (
	"sort"

	"oncograph/catalog/registry"
)

// links are the codes that the links of every hospital and group lead to.
func (n naive) links() map[string][]string {
	all := map[string][]string{}
	for _, h := range n.Hospitals {
		memberships := n.asPrinted(n.membershipsOf("", h.Code))
		groups := codesOf(memberships, func(m registry.Membership) string { return m.Group })
		sort.Slice(groups, func(i, j int) bool { return before(groups[i], groups[j]) })
		all[h.Code+" region"] = []string{h.Region}
		all[h.Code+" groups"] = notNil(groups)
		all[h.Code+" memberships"] = notNil(codesOf(memberships, membershipCode))
		all[h.Code+" modalities"] = inOrderOf(modalityCodes, n.printed("", h.Code))
		all[h.Code+" diseases"] = inOrderOf(diseaseCodes, n.covered("", h.Code))
		for _, m := range memberships {
			all[membershipCode(m)+" capabilities"] = n.capabilities(m)
			all[membershipCode(m)+" modalities"] = inOrderOf(modalityCodes, n.printed(m.Group, m.Hospital))
			all[membershipCode(m)+" diseases"] = inOrderOf(diseaseCodes, n.covered(m.Group, m.Hospital))
		}
	}
	for _, g := range n.Groups {
		memberships := n.asPrinted(n.membershipsOf(g.Code, ""))
		leads := []string{}
		for _, m := range memberships {
			if m.Role == "LEAD" {
				leads = append(leads, membershipCode(m))
			}
		}
		all[g.Code+" region"] = []string{g.Region}
		all[g.Code+" memberships"] = notNil(codesOf(memberships, membershipCode))
		all[g.Code+" leads"] = leads
		all[g.Code+" hospitals"] = notNil(codesOf(memberships, func(m registry.Membership) string { return m.Hospital }))
		all[g.Code+" diseases"] = inOrderOf(diseaseCodes, n.treated(g.Code, false))
		all[g.Code+" focusDiseases"] = inOrderOf(diseaseCodes, n.treated(g.Code, true))
		all[g.Code+" modalities"] = inOrderOf(modalityCodes, n.printed(g.Code, ""))
		all[g.Code+" offers"] = inOrderOf(modalityCodes, n.offered(g.Code))
	}
	return all
}

// counts are those of regions, diseases and modalities.
func (n naive) counts() map[string][]int {
	all := map[string][]int{}
	for _, code := range regionCodes {
		all[code] = []int{0, 0}
	}
	for _, code := range diseaseCodes {
		all[code] = []int{0, 0}
	}
	for _, code := range modalityCodes {
		all[code] = []int{0, 0, 0, 0}
	}
	for _, g := range n.Groups {
		all[g.Region][0]++
		for d := range n.treated(g.Code, false) {
			all[d][0]++
		}
		for m := range n.printed(g.Code, "") {
			all[m][0]++
		}
		for m := range n.offered(g.Code) {
			all[m][2]++
		}
	}
	for _, h := range n.Hospitals {
		all[h.Region][1]++
		for d := range n.covered("", h.Code) {
			all[d][1]++
		}
		broadly := set{}
		for m := range n.printed("", h.Code) {
			all[m][1]++
			for ; m != ""; m = n.modality(m).Broader {
				broadly[m] = true
			}
		}
		for m := range broadly {
			all[m][3]++
		}
	}
	return all
}

func (n naive) asPrinted(memberships []registry.Membership) []registry.Membership {
	sort.Slice(memberships, func(i, j int) bool { return memberships[i].Position < memberships[j].Position })
	return memberships
}

// capabilities are the codes of a membership's capabilities, as printed.
func (n naive) capabilities(m registry.Membership) []string {
	codes := []string{}
	for position := 1; position <= len(n.Capabilities); position++ {
		for _, c := range n.Capabilities {
			if c.Group != m.Group || c.Hospital != m.Hospital || c.Position != position {
				continue
			}
			scope := set{}
			for _, s := range n.CapabilityScopes {
				if s.Group == m.Group && s.Hospital == m.Hospital && s.Position == position {
					scope[s.Disease] = true
				}
			}
			code := membershipCode(m) + "/" + c.Modality
			for _, d := range inOrderOf(diseaseCodes, scope) {
				code += "+" + d
			}
			codes = append(codes, code)
		}
	}
	return codes
}

func membershipCode(m registry.Membership) string { return m.Group + "/" + m.Hospital }

// inOrderOf lists a set in the order of a vocabulary.
func inOrderOf(vocabulary []string, s set) []string {
	codes := []string{}
	for _, code := range vocabulary {
		if s[code] {
			codes = append(codes, code)
		}
	}
	return codes
}

func notNil(codes []string) []string {
	if codes == nil {
		return []string{}
	}
	return codes
}
