package equality

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"

	"oncograph/catalog/registry"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// difference is a query that the stores answer differently on a registry.
type difference struct {
	rows  *registry.Registry
	query string
}

// mostLoads bounds how long the smallest registry is looked for.
const mostLoads = 150

// smallest makes the query and the registry as small as they can be while the
// answers differ, and shows them with both answers.
func (s *stores) smallest(d difference) string {
	s.t.Helper()
	differ := func(query string) bool {
		diff, _ := s.compare(query, nil)
		return diff != ""
	}
	d.query = smallestQuery(d.query, differ)
	loads := 0
	d.rows = smallestRegistry(d.rows, func(r *registry.Registry) bool {
		if loads++; loads > mostLoads {
			return false
		}
		s.load(r)
		return differ(d.query)
	}, func(r *registry.Registry) bool { return sound(s.t.TempDir()+"/registry", r) == nil })
	s.load(d.rows)
	d.query = smallestQuery(d.query, differ)
	diff, _ := s.compare(d.query, nil)
	return fmt.Sprintf("the stores differ on\n\n%s\nof the registry\n\n%s\n(-memory +neo4j):\n%s", d.query, show(d.rows), diff)
}

// smallestQuery takes parts away for as long as the answers differ.
func smallestQuery(query string, differ func(string) bool) string {
	for again := true; again; {
		again = false
		for _, q := range smallerQueries(query) {
			if _, errs := gqlparser.LoadQueryWithRules(schema, q, nil); errs == nil && differ(q) {
				query, again = q, true
				break
			}
		}
	}
	return query
}

// smallerQueries are the shorter queries that one step away from a query are:
// without a part, or with what stands within a part in its place.
func smallerQueries(query string) (all []string) {
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		panic(err) // it has been answered
	}
	try := func() {
		if q := format(doc); len(q) < len(query) && !slices.Contains(all, q) {
			all = append(all, q)
		}
	}
	var selections func(*ast.SelectionSet)
	selections = func(set *ast.SelectionSet) {
		whole := *set
		for i, s := range whole {
			var within ast.SelectionSet
			switch s := s.(type) {
			case *ast.FragmentSpread:
				within = doc.Fragments.ForName(s.Name).SelectionSet
			case *ast.InlineFragment:
				within = s.SelectionSet
			}
			without := slices.Delete(slices.Clone(whole), i, i+1)
			*set = without
			try()
			if within != nil {
				*set = slices.Concat(without, within)
				try()
			}
		}
		*set = whole
		for _, s := range whole {
			switch s := s.(type) {
			case *ast.InlineFragment:
				selections(&s.SelectionSet)
			case *ast.Field:
				arguments := s.Arguments
				for i := range arguments {
					s.Arguments = slices.Delete(slices.Clone(arguments), i, i+1)
					try()
				}
				s.Arguments = arguments
				alias := s.Alias
				s.Alias = s.Name
				try()
				s.Alias = alias
				for _, a := range arguments {
					smallerValues(a.Value, try)
				}
				selections(&s.SelectionSet)
			}
		}
	}
	for _, o := range doc.Operations {
		selections(&o.SelectionSet)
	}
	for _, f := range doc.Fragments {
		selections(&f.SelectionSet)
	}
	return all
}

// smallerValues puts smaller values in the place of one, tries each, and puts
// it back.
func smallerValues(v *ast.Value, try func()) {
	whole := *v
	for i, c := range whole.Children {
		v.Children = slices.Delete(slices.Clone(whole.Children), i, i+1)
		try()
		for _, inner := range append(ast.ChildValueList{c}, c.Value.Children...) {
			*v = *inner.Value
			try()
			*v = whole
		}
	}
	if text := []rune(whole.Raw); whole.Kind == ast.StringValue {
		for i := range text {
			v.Raw = string(slices.Delete(slices.Clone(text), i, i+1))
			try()
		}
	}
	*v = whole
	for _, c := range whole.Children {
		smallerValues(c.Value, try)
	}
}

// smallestRegistry takes rows away, many at once first, for as long as the
// answers differ.
func smallestRegistry(r *registry.Registry, differ, sound func(*registry.Registry) bool) *registry.Registry {
	for again := true; again; {
		again = false
		for table := reflect.TypeFor[registry.Registry]().NumField() - 1; table >= 0; table-- {
			if reflect.TypeFor[registry.Registry]().Field(table).Type.Kind() != reflect.Slice {
				continue
			}
			count := func() int { return reflect.ValueOf(r).Elem().Field(table).Len() }
			for n := count(); n > 0; n /= 2 {
				for at := 0; at+n <= count(); {
					if smaller := without(r, table, at, n); sound(smaller) && differ(smaller) {
						r, again = smaller, true
					} else {
						at += n
					}
				}
			}
		}
	}
	return r
}

// without is a registry without some rows of a table, and without what would be
// unsound then: borders in one direction, scopes of nothing, what is narrower
// than nothing.
func without(r *registry.Registry, table, at, n int) *registry.Registry {
	smaller := *r
	rows := reflect.ValueOf(&smaller).Elem().Field(table)
	kept := reflect.MakeSlice(rows.Type(), 0, rows.Len())
	rows.Set(reflect.AppendSlice(reflect.AppendSlice(kept, rows.Slice(0, at)), rows.Slice(at+n, rows.Len())))
	borders := smaller.RegionNeighbours
	smaller.RegionNeighbours = slices.DeleteFunc(slices.Clone(borders), func(b registry.RegionNeighbour) bool {
		return !slices.Contains(borders, registry.RegionNeighbour{Region: b.Neighbour, Neighbour: b.Region})
	})
	smaller.Capabilities = slices.Clone(smaller.Capabilities)
	for i, c := range smaller.Capabilities {
		smaller.Capabilities[i].Scoped = slices.ContainsFunc(smaller.CapabilityScopes, func(s registry.CapabilityScope) bool {
			return s.Group == c.Group && s.Hospital == c.Hospital && s.Position == c.Position
		})
	}
	smaller.Diseases = slices.Clone(smaller.Diseases)
	for i := range smaller.Diseases {
		d := &smaller.Diseases[i]
		if !slices.ContainsFunc(smaller.Diseases, func(b registry.Disease) bool { return b.Code == d.Broader }) {
			d.Broader = ""
		}
	}
	smaller.Modalities = slices.Clone(smaller.Modalities)
	for i := range smaller.Modalities {
		m := &smaller.Modalities[i]
		if !slices.ContainsFunc(smaller.Modalities, func(b registry.Modality) bool { return b.Code == m.Broader }) {
			m.Broader = ""
		}
	}
	return &smaller
}

// sound says why a registry can not be written to a directory and read again.
func sound(dir string, r *registry.Registry) error {
	if err := registry.Write(dir, r); err != nil {
		return err
	}
	if faults := registry.Errors(registry.Check(os.DirFS(dir))); faults != nil {
		return faults
	}
	return nil
}

// show writes the rows of a registry, without what is empty.
func show(r *registry.Registry) string {
	var text strings.Builder
	v := reflect.ValueOf(*r)
	for i := range v.NumField() {
		if v.Field(i).Kind() != reflect.Slice {
			continue
		}
		for j := range v.Field(i).Len() {
			row := v.Field(i).Index(j)
			fmt.Fprintf(&text, "%s:", v.Type().Field(i).Name)
			for k := range row.NumField() {
				if !row.Field(k).IsZero() {
					fmt.Fprintf(&text, " %s=%#v", row.Type().Field(k).Name, row.Field(k))
				}
			}
			text.WriteByte('\n')
		}
	}
	return text.String()
}
