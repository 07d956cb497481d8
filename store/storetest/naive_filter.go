package storetest

import (
	"strings"

	"oncograph/catalog"
	"oncograph/catalog/registry"
)

// every says whether all of several conditions hold.
func every(conditions ...bool) bool {
	for _, holds := range conditions {
		if !holds {
			return false
		}
	}
	return true
}

func textHolds(w *catalog.StringWhere, s string) bool {
	if w == nil {
		return true
	}
	if w.Eq != nil && *w.Eq != s {
		return false
	}
	if w.In != nil && !listed(w.In, s) {
		return false
	}
	if w.Contains != nil && !strings.Contains(s, *w.Contains) {
		return false
	}
	return w.StartsWith == nil || len(s) >= len(*w.StartsWith) && s[:len(*w.StartsWith)] == *w.StartsWith
}

func numberHolds(w *catalog.IntWhere, n int) bool {
	if w == nil {
		return true
	}
	if w.Eq != nil && n != *w.Eq {
		return false
	}
	if w.Gt != nil && n <= *w.Gt {
		return false
	}
	if w.Gte != nil && n < *w.Gte {
		return false
	}
	if w.Lt != nil && n >= *w.Lt {
		return false
	}
	if w.Lte != nil && n > *w.Lte {
		return false
	}
	return w.In == nil || listed(w.In, n)
}

// valueHolds takes the value as the registry writes it.
func valueHolds[E ~string](w *catalog.EnumWhere[E], value string) bool {
	if w == nil {
		return true
	}
	if w.Eq != nil && string(*w.Eq) != value {
		return false
	}
	return w.In == nil || listed(w.In, E(value))
}

func listed[T comparable](list []T, x T) bool {
	for _, item := range list {
		if item == x {
			return true
		}
	}
	return false
}

// logicHolds says whether and, or and not hold.
func logicHolds[W any](and, or []*W, not *W, holds func(*W) bool) bool {
	for _, w := range and {
		if !holds(w) {
			return false
		}
	}
	if or != nil {
		any := false
		for _, w := range or {
			any = any || holds(w)
		}
		if !any {
			return false
		}
	}
	return not == nil || !holds(not)
}

// relationHolds says whether a filter of what stands at the end of a link holds.
func relationHolds[W, T any](r *catalog.Relation[W], linked []T, holds func(*W, T) bool) bool {
	if r == nil {
		return true
	}
	matching := func(w *W) int {
		n := 0
		for _, x := range linked {
			if holds(w, x) {
				n++
			}
		}
		return n
	}
	if r.Some != nil && matching(r.Some) < 1 {
		return false
	}
	if r.None != nil && matching(r.None) > 0 {
		return false
	}
	if r.All != nil && matching(r.All) < len(linked) {
		return false
	}
	if r.Single != nil && matching(r.Single) != 1 {
		return false
	}
	if r.Count == nil {
		return true
	}
	if r.Count.Where == nil {
		return numberHolds(r.Count.Is, len(linked))
	}
	return numberHolds(r.Count.Is, matching(r.Count.Where))
}

func (n naive) regionHolds(w *catalog.RegionWhere, code string) bool {
	if w == nil {
		return true
	}
	return every(
		textHolds(w.Code, code),
		valueHolds(w.Kind, n.region(code).Kind),
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.RegionWhere) bool { return n.regionHolds(w, code) }),
	)
}

func (n naive) modalityHolds(w *catalog.ModalityWhere, code string) bool {
	if w == nil {
		return true
	}
	return every(
		textHolds(w.Code, code),
		valueHolds(w.Kind, n.modality(code).Kind),
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.ModalityWhere) bool { return n.modalityHolds(w, code) }),
	)
}

func (n naive) diseaseHolds(w *catalog.DiseaseWhere, code string) bool {
	if w == nil {
		return true
	}
	return every(
		textHolds(w.Code, code),
		w.Listed == nil || *w.Listed == n.disease(code).Listed,
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.DiseaseWhere) bool { return n.diseaseHolds(w, code) }),
	)
}

func (n naive) hospitalHolds(w *catalog.HospitalWhere, h registry.Hospital) bool {
	if w == nil {
		return true
	}
	memberships := n.membershipsOf("", h.Code)
	var groups []registry.Group
	for _, m := range memberships {
		groups = append(groups, n.group(m.Group))
	}
	return every(
		textHolds(w.Code, h.Code),
		textHolds(w.Name, h.NameZH),
		numberHolds(w.GroupCount, len(memberships)),
		n.regionHolds(w.Region, h.Region),
		relationHolds(w.Memberships, memberships, n.membershipHolds),
		relationHolds(w.Groups, groups, n.groupHolds),
		relationHolds(w.Modalities, members(n.printed("", h.Code)), n.modalityHolds),
		relationHolds(w.Diseases, members(n.covered("", h.Code)), n.diseaseHolds),
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.HospitalWhere) bool { return n.hospitalHolds(w, h) }),
	)
}

func (n naive) groupHolds(w *catalog.GroupWhere, g registry.Group) bool {
	if w == nil {
		return true
	}
	memberships := n.membershipsOf(g.Code, "")
	var hospitals []registry.Hospital
	for _, m := range memberships {
		hospitals = append(hospitals, n.hospital(m.Hospital))
	}
	offered := n.offered(g.Code)
	for _, code := range w.Offers {
		if !offered[code] {
			return false
		}
	}
	for _, code := range w.Lacks {
		if offered[code] {
			return false
		}
	}
	return every(
		textHolds(w.Code, g.Code),
		textHolds(w.Name, n.groupName(g)),
		numberHolds(w.Number, g.Number),
		numberHolds(w.HospitalCount, len(memberships)),
		n.regionHolds(w.Region, g.Region),
		relationHolds(w.Memberships, memberships, n.membershipHolds),
		relationHolds(w.Hospitals, hospitals, n.hospitalHolds),
		relationHolds(w.Diseases, members(n.treated(g.Code, false)), n.diseaseHolds),
		relationHolds(w.FocusDiseases, members(n.treated(g.Code, true)), n.diseaseHolds),
		relationHolds(w.Modalities, members(n.printed(g.Code, "")), n.modalityHolds),
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.GroupWhere) bool { return n.groupHolds(w, g) }),
	)
}

func (n naive) membershipHolds(w *catalog.MembershipWhere, m registry.Membership) bool {
	if w == nil {
		return true
	}
	return every(
		valueHolds(w.Role, m.Role),
		n.groupHolds(w.Group, n.group(m.Group)),
		n.hospitalHolds(w.Hospital, n.hospital(m.Hospital)),
		relationHolds(w.Modalities, members(n.printed(m.Group, m.Hospital)), n.modalityHolds),
		relationHolds(w.Diseases, members(n.covered(m.Group, m.Hospital)), n.diseaseHolds),
		logicHolds(w.And, w.Or, w.Not, func(w *catalog.MembershipWhere) bool { return n.membershipHolds(w, m) }),
	)
}

// members lists a set, in no order.
func members(s set) []string {
	var codes []string
	for code := range s {
		codes = append(codes, code)
	}
	return codes
}
