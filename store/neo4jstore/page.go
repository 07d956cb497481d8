package neo4jstore

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"oncograph/catalog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// listing is one list of nodes to cut a page out of, as Cypher.
type listing[T catalog.Node] struct {
	pattern string // leads to the nodes, n, from the parent, p, where there is one
	where   string // what the filter asks of n
	order   *catalog.Ordering[T]
	window  catalog.Range
	// expand says what of the page is asked for.
	expand []catalog.Follow
	facets bool // the list has facets
	// all is how many nodes there are without a filter, where the edition knows it.
	all *int
}

// inEdition is the predicate for nodes of the edition. Every node has a code, but
// an index on the edition and the code is used only by who asks for both.
func inEdition(n string) string { return n + ".edition = $edition AND " + n + ".code IS NOT NULL" }

// orderKeys are the properties that an order sorts nodes by.
func orderKeys[T any](o *catalog.Ordering[T], reverse bool) []catalog.OrderKey {
	keys := o.Keys()
	for i := range keys {
		if keys[i].Name == "name" {
			keys[i].Name = "sortName"
		}
		keys[i].Name = "n." + keys[i].Name
	}
	return directed(keys, reverse)
}

// directed are the keys of an order, or of its reverse.
func directed(keys []catalog.OrderKey, reverse bool) []catalog.OrderKey {
	turned := make([]catalog.OrderKey, len(keys))
	for i, k := range keys {
		turned[i] = catalog.OrderKey{Name: k.Name, Desc: k.Desc != reverse}
	}
	return turned
}

func orderText(keys []catalog.OrderKey) string {
	var steps []string
	for _, k := range keys {
		steps = append(steps, k.Name+map[bool]string{true: " DESC", false: ""}[k.Desc])
	}
	return strings.Join(steps, ", ")
}

// sortable writes a text so that its order is that of code points. Neo4j orders
// texts so itself, but compares a property with a parameter wrongly where one
// has characters beyond the basic plane, unless an index does it.
func sortable(text string) string { return hex.EncodeToString([]byte(text)) }

// ordered is a value of a position as the property of a key holds it.
func ordered(k catalog.OrderKey, value any) any {
	if text, ok := value.(string); ok && strings.HasPrefix(k.Name, "n.sort") {
		return sortable(text)
	}
	return value
}

// behind is the predicate for nodes behind a position in an order, or, with at,
// those at it too.
func (s *statement) behind(keys []catalog.OrderKey, from catalog.Position, at bool) string {
	var ways, equal []string
	for i, k := range keys {
		value := s.parameter(ordered(k, from[i]))
		sign := map[bool]string{true: "<", false: ">"}[k.Desc]
		ways = append(ways, "("+strings.Join(append(equal[:len(equal):len(equal)], k.Name+" "+sign+" "+value), " AND ")+")")
		equal = append(equal, k.Name+" = "+value)
	}
	if at {
		ways = append(ways, "("+strings.Join(equal, " AND ")+")")
	}
	// The bound on the first key alone lets an index seek to where the page begins.
	bound := fmt.Sprintf("%s %s= %s", keys[0].Name, map[bool]string{true: "<", false: ">"}[keys[0].Desc], s.parameter(ordered(keys[0], from[0])))
	return bound + " AND (" + strings.Join(ways, " OR ") + ")"
}

// parts are the subqueries that answer a listing, and what each row returns.
func (l listing[T]) parts(s *statement, scope string) (subqueries, returns string) {
	var text strings.Builder
	keys := orderKeys(l.order, l.window.Backward)
	where := func(more ...string) string {
		return strings.Join(append([]string{"n.edition = $edition", l.where}, more...), " AND ")
	}
	if scope == "" { // of a whole edition, so found by an index
		where = func(more ...string) string {
			return strings.Join(append([]string{inEdition("n"), l.where}, more...), " AND ")
		}
	}
	match := func(predicate string) string { return "MATCH " + l.pattern + " WHERE " + predicate }
	add := func(format string, args ...any) {
		fmt.Fprintf(&text, "\nCALL ("+scope+") { "+format+" }", args...)
	}
	page, around := where(), "false"
	if l.window.From != nil {
		page = where(s.behind(keys, l.window.From, false))
		around = "EXISTS { " + match(where(s.behind(orderKeys(l.order, !l.window.Backward), l.window.From, true))) + " }"
	}
	by := orderText(keys)
	if scope == "" {
		// A bound that every text is above, and the edition that all have, let the index
		// that has the order give the first rows alone.
		if l.window.From == nil && !strings.HasSuffix(keys[0].Name, "Count") {
			page = where(keys[0].Name + " >= ''")
		}
		by = orderText([]catalog.OrderKey{{Name: "n.edition", Desc: keys[0].Desc}}) + ", " + by
	}
	add("%s WITH n ORDER BY %s LIMIT %s RETURN collect(n) AS rows", match(page), by, s.parameter(l.window.Limit+1))
	returns = "rows, " + around + " AS around"
	switch {
	case !asks(l.expand, "totalCount"):
	case l.all != nil && l.where == "true":
		returns += ", " + s.parameter(*l.all) + " AS total"
	default:
		add("%s RETURN count(n) AS total", match(where()))
		returns += ", total"
	}
	if l.facets {
		for _, dimension := range facetPatterns {
			if !asks(below(l.expand, "facets"), dimension.field) {
				continue
			}
			// WITH n, so that the planner begins at the rows: it might begin at every c, and join.
			add("%s WITH n MATCH (n)-[:%s]->(c:%s) WITH c, count(n) AS count ORDER BY count DESC, c.code RETURN collect({node: c, count: count}) AS %s",
				match(where()), dimension.edge(l.pattern), dimension.label, dimension.field)
			returns += ", " + dimension.field
		}
	}
	return text.String(), returns
}

// facetPatterns are the counts beside a list.
var facetPatterns = []struct {
	field, label string
	edge         func(pattern string) string
}{
	{"regions", "Region", func(string) string { return "IN_REGION" }},
	{"modalities", "Modality", func(string) string { return "DOES" }},
	{"diseases", "Disease", func(pattern string) string {
		if strings.Contains(pattern, "(n:Group)") {
			return "TREATS"
		}
		return "CAN_TREAT"
	}},
}

// asks says whether a field is among those that will be read.
func asks(follows []catalog.Follow, field string) bool {
	for _, f := range follows {
		if f.Field == field {
			return true
		}
	}
	return false
}

// below is what will be read of a field, wherever it stands.
func below(follows []catalog.Follow, fields ...string) (all []catalog.Follow) {
	for _, f := range follows {
		for _, field := range fields {
			if f.Field == field {
				all = append(all, f.Expand...)
			}
		}
	}
	return all
}

// connection makes the page of one row that the parts of a listing returned,
// and lists the records on it.
func connection[T catalog.Node](a *answer, l listing[T], row row) (*catalog.Connection[T], []catalog.Node) {
	extra := catalog.Extent{}
	if l.facets && asks(l.expand, "facets") {
		facets := a.facets(row)
		extra.Facets = func() (*catalog.Facets, error) { return facets, nil }
	}
	return pageWith(a, row, l.window, l.order, func(n catalog.Node) T { return n.(T) }, extra)
}

// pageWith makes a page of one row with the columns rows, around and, where it
// was asked for, total; extent holds what else is known of the list.
func pageWith[T any](a *answer, row row, window catalog.Range, order *catalog.Ordering[T], of func(catalog.Node) T, extent catalog.Extent) (*catalog.Connection[T], []catalog.Node) {
	found := a.records.ofAll(row["rows"])
	around, _ := row["around"].(bool)
	more := len(found) > window.Limit
	found = found[:min(len(found), window.Limit)]
	extent.HasNext, extent.HasPrevious = more, around
	if window.Backward {
		slices.Reverse(found)
		extent.HasNext, extent.HasPrevious = around, more
	}
	if total, ok := row["total"].(int64); ok {
		extent.Total = func() (int, error) { return int(total), nil }
	}
	rows := make([]T, len(found))
	for i, n := range found {
		rows[i] = of(n)
	}
	return catalog.NewConnection(order, rows, extent), found
}

// facets reads the counts beside a list.
func (a *answer) facets(row row) *catalog.Facets {
	f := &catalog.Facets{Regions: []catalog.RegionFacet{}, Modalities: []catalog.ModalityFacet{}, Diseases: []catalog.DiseaseFacet{}}
	each := func(field string, add func(node catalog.Node, count int)) {
		counted, _ := row[field].([]any)
		for _, v := range counted {
			c := v.(map[string]any)
			add(a.records.of(c["node"].(neo4j.Node)), int(c["count"].(int64)))
		}
	}
	each("regions", func(n catalog.Node, count int) {
		f.Regions = append(f.Regions, catalog.RegionFacet{Region: n.(*catalog.Region), Count: count})
	})
	each("modalities", func(n catalog.Node, count int) {
		f.Modalities = append(f.Modalities, catalog.ModalityFacet{Modality: n.(*catalog.Modality), Count: count})
	})
	each("diseases", func(n catalog.Node, count int) {
		f.Diseases = append(f.Diseases, catalog.DiseaseFacet{Disease: n.(*catalog.Disease), Count: count})
	})
	return f
}

// expandPage loads what will be followed from the rows of a page and from its
// facets.
func (a *answer) expandPage(ctx context.Context, rows []catalog.Node, facets *catalog.Facets, expand []catalog.Follow) error {
	if err := a.expand(ctx, rows, append(below(expand, "nodes"), below(below(expand, "edges"), "node")...)); err != nil {
		return err
	}
	if facets == nil {
		return nil
	}
	var regions, modalities, diseases []catalog.Node
	for _, f := range facets.Regions {
		regions = append(regions, f.Region)
	}
	for _, f := range facets.Modalities {
		modalities = append(modalities, f.Modality)
	}
	for _, f := range facets.Diseases {
		diseases = append(diseases, f.Disease)
	}
	asked := below(expand, "facets")
	for _, dimension := range []struct {
		nodes []catalog.Node
		field string
		of    string
	}{{regions, "regions", "region"}, {modalities, "modalities", "modality"}, {diseases, "diseases", "disease"}} {
		if err := a.expand(ctx, dimension.nodes, below(below(asked, dimension.field), dimension.of)); err != nil {
			return err
		}
	}
	return nil
}
