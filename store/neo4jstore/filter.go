package neo4jstore

import (
	"fmt"
	"strings"

	"oncograph/catalog"
)

// statement is Cypher under construction: its text depends on the shape of the
// request alone, every value of the request is a parameter.
type statement struct {
	parameters map[string]any
	variables  int
}

func newStatement() *statement { return &statement{parameters: map[string]any{}} }

// parameter hands a value over and returns how the text names it.
func (s *statement) parameter(value any) string {
	name := fmt.Sprintf("p%d", len(s.parameters))
	s.parameters[name] = value
	return "$" + name
}

// variable is a name that the text does not use yet.
func (s *statement) variable(letter string) string {
	s.variables++
	return fmt.Sprintf("%s%d", letter, s.variables)
}

// conditions are predicates that must all hold. None always holds.
type conditions []string

func (c *conditions) add(format string, args ...any) {
	*c = append(*c, fmt.Sprintf(format, args...))
}

// text joins the conditions into one predicate that can stand anywhere.
func (c conditions) text() string {
	if len(c) == 0 {
		return "true"
	}
	return "(" + strings.Join(c, " AND ") + ")"
}

// stringWhere adds what a filter asks of a property.
func (s *statement) stringWhere(c *conditions, property string, w *catalog.StringWhere) {
	if w == nil {
		return
	}
	if w.Eq != nil {
		c.add("%s = %s", property, s.parameter(*w.Eq))
	}
	if w.In != nil {
		c.add("%s IN %s", property, s.parameter(w.In))
	}
	if w.Contains != nil {
		c.add("%s CONTAINS %s", property, s.parameter(*w.Contains))
	}
	if w.StartsWith != nil {
		c.add("%s STARTS WITH %s", property, s.parameter(*w.StartsWith))
	}
}

// intWhere adds what a filter asks of a number: a property, or a COUNT.
func (s *statement) intWhere(c *conditions, number string, w *catalog.IntWhere) {
	if w == nil {
		return
	}
	for _, operator := range []struct {
		sign  string
		value *int
	}{{"=", w.Eq}, {">", w.Gt}, {">=", w.Gte}, {"<", w.Lt}, {"<=", w.Lte}} {
		if operator.value != nil {
			c.add("%s %s %s", number, operator.sign, s.parameter(*operator.value))
		}
	}
	if w.In != nil {
		c.add("%s IN %s", number, s.parameter(w.In))
	}
}

// enumWhere adds what a filter asks of a property with enumerated values.
func enumWhere[E ~string](s *statement, c *conditions, property string, w *catalog.EnumWhere[E]) {
	if w == nil {
		return
	}
	if w.Eq != nil {
		c.add("%s = %s", property, s.parameter(string(*w.Eq)))
	}
	if w.In != nil {
		values := make([]string, len(w.In))
		for i, e := range w.In {
			values[i] = string(e)
		}
		c.add("%s IN %s", property, s.parameter(values))
	}
}

// compiler turns a filter of one kind of node into a predicate on a variable.
type compiler[W any] func(s *statement, variable string, w *W) string

// relation adds what a filter asks of the nodes that a pattern leads to. The
// pattern holds %s where the variable of those nodes stands.
func relation[W any](s *statement, c *conditions, pattern string, r *catalog.Relation[W], compile compiler[W]) {
	if r == nil {
		return
	}
	nodes := func(quantifier string, w *W, wanted bool) string {
		v := s.variable("n")
		predicate := compile(s, v, w)
		if !wanted {
			predicate = "NOT " + predicate
		}
		return fmt.Sprintf("%s { %s WHERE %s }", quantifier, fmt.Sprintf(pattern, v), predicate)
	}
	if r.Some != nil {
		c.add("%s", nodes("EXISTS", r.Some, true))
	}
	if r.None != nil {
		c.add("NOT %s", nodes("EXISTS", r.None, true))
	}
	if r.All != nil {
		c.add("NOT %s", nodes("EXISTS", r.All, false))
	}
	if r.Single != nil {
		c.add("%s = 1", nodes("COUNT", r.Single, true))
	}
	if r.Count != nil && r.Count.Is != nil {
		s.intWhere(c, nodes("COUNT", r.Count.Where, true), r.Count.Is)
	}
}

// one adds what a filter asks of the one node that a pattern leads to.
func one[W any](s *statement, c *conditions, pattern string, w *W, compile compiler[W]) {
	if w == nil {
		return
	}
	v := s.variable("n")
	c.add("EXISTS { %s WHERE %s }", fmt.Sprintf(pattern, v), compile(s, v, w))
}

// logic adds the logical parts of a filter.
func logic[W any](s *statement, c *conditions, variable string, and, or []*W, not *W, compile compiler[W]) {
	for _, w := range and {
		c.add("%s", compile(s, variable, w))
	}
	if or != nil {
		if len(or) == 0 {
			c.add("false")
		} else {
			var any []string
			for _, w := range or {
				any = append(any, compile(s, variable, w))
			}
			c.add("(%s)", strings.Join(any, " OR "))
		}
	}
	if not != nil {
		c.add("NOT %s", compile(s, variable, not))
	}
}

func hospitalWhere(s *statement, h string, w *catalog.HospitalWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, h+".code", w.Code)
	s.stringWhere(&c, h+".name", w.Name)
	s.intWhere(&c, h+".groupCount", w.GroupCount)
	one(s, &c, "("+h+")-[:IN_REGION]->(%s:Region)", w.Region, regionWhere)
	relation(s, &c, "("+h+")-[:HOLDS]->(%s:Membership)", w.Memberships, membershipWhere)
	relation(s, &c, "("+h+")-[:MEMBER_OF]->(%s:Group)", w.Groups, groupWhere)
	relation(s, &c, "("+h+")-[:DOES]->(%s:Modality)", w.Modalities, modalityWhere)
	relation(s, &c, "("+h+")-[:CAN_TREAT]->(%s:Disease)", w.Diseases, diseaseWhere)
	logic(s, &c, h, w.And, w.Or, w.Not, hospitalWhere)
	return c.text()
}

func groupWhere(s *statement, g string, w *catalog.GroupWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, g+".code", w.Code)
	s.stringWhere(&c, g+".name", w.Name)
	s.intWhere(&c, g+".number", w.Number)
	s.intWhere(&c, g+".hospitalCount", w.HospitalCount)
	one(s, &c, "("+g+")-[:IN_REGION]->(%s:Region)", w.Region, regionWhere)
	relation(s, &c, "("+g+")<-[:IN_GROUP]-(%s:Membership)", w.Memberships, membershipWhere)
	relation(s, &c, "("+g+")<-[:MEMBER_OF]-(%s:Hospital)", w.Hospitals, hospitalWhere)
	relation(s, &c, "("+g+")-[:TREATS]->(%s:Disease)", w.Diseases, diseaseWhere)
	relation(s, &c, "("+g+")-[:FOCUSES_ON]->(%s:Disease)", w.FocusDiseases, diseaseWhere)
	relation(s, &c, "("+g+")-[:DOES]->(%s:Modality)", w.Modalities, modalityWhere)
	if len(w.Offers) > 0 {
		m := s.variable("n") // of its own: a statement may have a code already
		c.add("all(%s IN %s WHERE EXISTS { (%s)-[:OFFERS]->(:Modality {code: %s}) })", m, s.parameter(w.Offers), g, m)
	}
	if len(w.Lacks) > 0 {
		m := s.variable("n")
		c.add("NOT EXISTS { (%s)-[:OFFERS]->(%s:Modality) WHERE %s.code IN %s }", g, m, m, s.parameter(w.Lacks))
	}
	logic(s, &c, g, w.And, w.Or, w.Not, groupWhere)
	return c.text()
}

func membershipWhere(s *statement, m string, w *catalog.MembershipWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	enumWhere(s, &c, m+".role", w.Role)
	one(s, &c, "("+m+")-[:IN_GROUP]->(%s:Group)", w.Group, groupWhere)
	one(s, &c, "("+m+")<-[:HOLDS]-(%s:Hospital)", w.Hospital, hospitalWhere)
	relation(s, &c, "("+m+")-[:DOES]->(%s:Modality)", w.Modalities, modalityWhere)
	relation(s, &c, "("+m+")-[:CAN_TREAT]->(%s:Disease)", w.Diseases, diseaseWhere)
	logic(s, &c, m, w.And, w.Or, w.Not, membershipWhere)
	return c.text()
}

func regionWhere(s *statement, r string, w *catalog.RegionWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, r+".code", w.Code)
	enumWhere(s, &c, r+".kind", w.Kind)
	logic(s, &c, r, w.And, w.Or, w.Not, regionWhere)
	return c.text()
}

func diseaseWhere(s *statement, d string, w *catalog.DiseaseWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, d+".code", w.Code)
	if w.Listed != nil {
		c.add("%s.listed = %s", d, s.parameter(*w.Listed))
	}
	logic(s, &c, d, w.And, w.Or, w.Not, diseaseWhere)
	return c.text()
}

func modalityWhere(s *statement, m string, w *catalog.ModalityWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, m+".code", w.Code)
	enumWhere(s, &c, m+".kind", w.Kind)
	logic(s, &c, m, w.And, w.Or, w.Not, modalityWhere)
	return c.text()
}

func findingWhere(s *statement, f string, w *catalog.FindingWhere) string {
	var c conditions
	if w == nil {
		return c.text()
	}
	s.stringWhere(&c, f+".rule", w.Rule)
	enumWhere(s, &c, f+".severity", w.Severity)
	logic(s, &c, f, w.And, w.Or, w.Not, findingWhere)
	return c.text()
}
