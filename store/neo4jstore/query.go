package neo4jstore

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"time"

	"oncograph/catalog"
)

// Registry describes the edition.
func (s *Store) Registry(ctx context.Context) (*catalog.Registry, error) {
	return retried(ctx, s, func(a *answer) (*catalog.Registry, error) {
		rows, err := a.read(ctx, `MATCH (n:Source) WHERE `+inEdition("n")+` WITH n ORDER BY n.code RETURN collect(n) AS nodes`, nil)
		if err != nil {
			return nil, err
		}
		p := a.properties
		loadedAt, err := time.Parse(time.RFC3339Nano, p.text("loadedAt"))
		if err != nil {
			return nil, &catalog.Error{Code: catalog.Internal, Message: "the edition's loadedAt is no time", Err: err}
		}
		return &catalog.Registry{
			Edition:  p.text("name"),
			Version:  p.text("registryVersion"),
			LoadedAt: loadedAt,
			Counts: catalog.Counts{
				Regions:      p.number("regions"),
				Groups:       p.number("groups"),
				Hospitals:    p.number("hospitals"),
				Memberships:  p.number("memberships"),
				Capabilities: p.number("capabilities"),
				Diseases:     p.number("diseases"),
				Modalities:   p.number("modalities"),
				Departments:  p.number("departments"),
				Findings:     p.number("findings"),
			},
			Sources: typed[*catalog.Source](a.records.ofAll(rows[0]["nodes"])),
		}, nil
	})
}

// Package is the registry directory that the edition was loaded from.
func (s *Store) Package(ctx context.Context) (*catalog.Package, error) {
	return retried(ctx, s, func(a *answer) (*catalog.Package, error) {
		rows, err := a.read(ctx, `MATCH (n:Package) WHERE n.edition = $edition AND n.position >= 0 RETURN n.bytes AS bytes ORDER BY n.edition, n.position`, nil)
		if err != nil {
			return nil, err
		}
		p := &catalog.Package{Version: a.properties.text("registryVersion")}
		for _, row := range rows {
			p.Zip = append(p.Zip, row["bytes"].([]byte)...)
		}
		return p, nil
	})
}

// Records returns the record of each key, or nil.
func (s *Store) Records(ctx context.Context, keys []catalog.Key, x catalog.Expand) ([]catalog.Node, error) {
	return retried(ctx, s, func(a *answer) ([]catalog.Node, error) { return a.find(ctx, keys, x) })
}

// find reads the record of each key, nil where there is none.
func (a *answer) find(ctx context.Context, keys []catalog.Key, x catalog.Expand) ([]catalog.Node, error) {
	codes := map[catalog.Kind][]string{}
	for _, k := range keys {
		codes[k.Kind] = append(codes[k.Kind], k.Code)
	}
	for _, kind := range catalog.Kinds {
		if len(codes[kind]) == 0 {
			continue
		}
		rows, err := a.read(ctx, fmt.Sprintf(`MATCH (n:%s) WHERE n.edition = $edition AND n.code IN $codes RETURN collect(n) AS nodes`, kind), map[string]any{"codes": codes[kind]})
		if err != nil {
			return nil, err
		}
		a.records.ofAll(rows[0]["nodes"])
	}
	found := make([]catalog.Node, len(keys))
	for i, k := range keys {
		if n, ok := a.records[k]; ok {
			found[i] = n
		}
	}
	if err := a.expand(ctx, found, followed(x)); err != nil {
		return nil, err
	}
	return found, nil
}

// followed is what an Expand names; nil names nothing.
func followed(x catalog.Expand) []catalog.Follow {
	if x == nil {
		return nil
	}
	return x()
}

// Regions lists the regions that match.
func (s *Store) Regions(ctx context.Context, where *catalog.RegionWhere, x catalog.Expand) ([]*catalog.Region, error) {
	return vocabulary[*catalog.Region](ctx, s, catalog.KindRegion, where, regionWhere, x)
}

// Diseases lists the diseases that match.
func (s *Store) Diseases(ctx context.Context, where *catalog.DiseaseWhere, x catalog.Expand) ([]*catalog.Disease, error) {
	return vocabulary[*catalog.Disease](ctx, s, catalog.KindDisease, where, diseaseWhere, x)
}

// Modalities lists the modalities that match.
func (s *Store) Modalities(ctx context.Context, where *catalog.ModalityWhere, x catalog.Expand) ([]*catalog.Modality, error) {
	return vocabulary[*catalog.Modality](ctx, s, catalog.KindModality, where, modalityWhere, x)
}

func vocabulary[T catalog.Node, W any](ctx context.Context, s *Store, kind catalog.Kind, where *W, compile compiler[W], x catalog.Expand) ([]T, error) {
	return retried(ctx, s, func(a *answer) ([]T, error) {
		st := newStatement()
		predicate := compile(st, "n", where)
		rows, err := a.read(ctx, fmt.Sprintf(`MATCH (n:%s) WHERE %s AND %s WITH n ORDER BY n.rank RETURN collect(n) AS nodes`, kind, inEdition("n"), predicate), st.parameters)
		if err != nil {
			return nil, err
		}
		found := a.records.ofAll(rows[0]["nodes"])
		if err := a.expand(ctx, found, followed(x)); err != nil {
			return nil, err
		}
		return typed[T](found), nil
	})
}

// Hospitals returns a page of the hospitals that match.
func (s *Store) Hospitals(ctx context.Context, q catalog.HospitalQuery, x catalog.Expand) (*catalog.HospitalConnection, error) {
	return retried(ctx, s, func(a *answer) (*catalog.HospitalConnection, error) {
		st := newStatement()
		l, err := hospitalListing(st, q, "(n:Hospital)", a.modalityCodes)
		l.all = a.properties.count("hospitals")
		if err != nil {
			return nil, err
		}
		return rootPage(ctx, a, st, l, x)
	})
}

// Groups returns a page of the groups that match.
func (s *Store) Groups(ctx context.Context, q catalog.GroupQuery, x catalog.Expand) (*catalog.GroupConnection, error) {
	return retried(ctx, s, func(a *answer) (*catalog.GroupConnection, error) {
		st := newStatement()
		l, err := groupListing(st, q, "(n:Group)", a.modalityCodes)
		l.all = a.properties.count("groups")
		if err != nil {
			return nil, err
		}
		return rootPage(ctx, a, st, l, x)
	})
}

func hospitalListing(st *statement, q catalog.HospitalQuery, pattern string, modalities []string) (l listing[*catalog.Hospital], err error) {
	l = listing[*catalog.Hospital]{pattern: pattern, facets: true}
	if l.order, err = catalog.HospitalOrdering(q.Field, q.OrderBy); err != nil {
		return l, err
	}
	if err = q.Where.CheckModalities(modalities, "where"); err != nil {
		return l, err
	}
	l.where = hospitalWhere(st, "n", q.Where)
	l.window, err = l.order.Range(q.Window)
	return l, err
}

func groupListing(st *statement, q catalog.GroupQuery, pattern string, modalities []string) (l listing[*catalog.Group], err error) {
	l = listing[*catalog.Group]{pattern: pattern, facets: true}
	if l.order, err = catalog.GroupOrdering(q.Field, q.OrderBy); err != nil {
		return l, err
	}
	if err = q.Where.CheckModalities(modalities, "where"); err != nil {
		return l, err
	}
	l.where = groupWhere(st, "n", q.Where)
	l.window, err = l.order.Range(q.Window)
	return l, err
}

// Departments returns a page of the departments.
func (s *Store) Departments(ctx context.Context, q catalog.DepartmentQuery, x catalog.Expand) (*catalog.DepartmentConnection, error) {
	return retried(ctx, s, func(a *answer) (*catalog.DepartmentConnection, error) {
		l := listing[*catalog.Department]{pattern: "(n:Department)", where: "true", order: catalog.DepartmentOrdering(), all: a.properties.count("departments")}
		var err error
		if l.window, err = l.order.Range(q.Window); err != nil {
			return nil, err
		}
		return rootPage(ctx, a, newStatement(), l, x)
	})
}

// Findings returns a page of the findings that match.
func (s *Store) Findings(ctx context.Context, q catalog.FindingQuery, x catalog.Expand) (*catalog.FindingConnection, error) {
	return retried(ctx, s, func(a *answer) (*catalog.FindingConnection, error) {
		st := newStatement()
		l := listing[*catalog.Finding]{pattern: "(n:Finding)", where: findingWhere(st, "n", q.Where), order: catalog.FindingOrdering(), all: a.properties.count("findings")}
		var err error
		if l.window, err = l.order.Range(q.Window); err != nil {
			return nil, err
		}
		return rootPage(ctx, a, st, l, x)
	})
}

// rootPage answers a listing of the whole edition.
func rootPage[T catalog.Node](ctx context.Context, a *answer, st *statement, l listing[T], x catalog.Expand) (*catalog.Connection[T], error) {
	l.expand = followed(x)
	subqueries, returns := l.parts(st, "")
	rows, err := a.read(ctx, strings.TrimPrefix(subqueries, "\n")+"\nRETURN "+returns, st.parameters)
	if err != nil {
		return nil, err
	}
	page, found := connection(a, l, rows[0])
	if err := a.expandPage(ctx, found, facetsOf(page, l), l.expand); err != nil {
		return nil, err
	}
	return page, nil
}

func facetsOf[T catalog.Node](page *catalog.Connection[T], l listing[T]) *catalog.Facets {
	if !l.facets || !asks(l.expand, "facets") {
		return nil
	}
	facets, _ := page.Facets() // loaded, so without error
	return facets
}

// windowed are the lists below the root that are read a page at a time: from
// the parent p to the nodes n.
var windowed = map[string]string{
	"Region.groups":      "(p)<-[:IN_REGION]-(n:Group)",
	"Region.hospitals":   "(p)<-[:IN_REGION]-(n:Hospital)",
	"Disease.groups":     "(p)<-[:TREATS]-(n:Group)",
	"Disease.hospitals":  "(p)<-[:CAN_TREAT]-(n:Hospital)",
	"Modality.groups":    "(p)<-[:DOES]-(n:Group)",
	"Modality.hospitals": "(p)<-[:DOES]-(n:Hospital)",
}

// windows loads a page for each of many parents at once.
func (a *answer) windows(ctx context.Context, kind catalog.Kind, parents []catalog.Node, f catalog.Follow) error {
	pattern := windowed[string(kind)+"."+f.Field]
	st := newStatement()
	if f.Groups != nil {
		l, err := groupListing(st, *f.Groups, pattern, a.modalityCodes)
		return windowsOf(ctx, a, st, l, err, kind, parents, f, func(p catalog.Node, page *catalog.GroupConnection, err error) {
			keepGroups(p, *f.Groups, page, err)
		})
	}
	l, err := hospitalListing(st, *f.Hospitals, pattern, a.modalityCodes)
	return windowsOf(ctx, a, st, l, err, kind, parents, f, func(p catalog.Node, page *catalog.HospitalConnection, err error) {
		keepHospitals(p, *f.Hospitals, page, err)
	})
}

// windowsOf loads the pages of a listing and hands each to its parent, or to
// all of them the error of a query that can't be answered.
func windowsOf[T catalog.Node](ctx context.Context, a *answer, st *statement, l listing[T], wrong error, kind catalog.Kind, parents []catalog.Node, f catalog.Follow, keep func(catalog.Node, *catalog.Connection[T], error)) error {
	if wrong != nil {
		for _, p := range parents {
			keep(p, nil, wrong)
		}
		return nil
	}
	l.expand = f.Expand
	subqueries, returns := l.parts(st, "p")
	st.parameters["codes"] = codesOf(parents)
	rows, err := a.read(ctx, fmt.Sprintf("UNWIND $codes AS code\nMATCH (p:%s) WHERE p.edition = $edition AND p.code = code", kind)+
		subqueries+"\nRETURN code, "+returns, st.parameters)
	if err != nil {
		return err
	}
	parent := map[string]catalog.Node{}
	for _, p := range parents {
		parent[p.Ref().Code] = p
	}
	var all []catalog.Node
	var facets catalog.Facets
	for _, row := range rows {
		page, found := connection(a, l, row)
		all = append(all, found...)
		if f := facetsOf(page, l); f != nil {
			facets.Regions = append(facets.Regions, f.Regions...)
			facets.Modalities = append(facets.Modalities, f.Modalities...)
			facets.Diseases = append(facets.Diseases, f.Diseases...)
		}
		keep(parent[row["code"].(string)], page, nil)
	}
	return a.expandPage(ctx, all, &facets, l.expand)
}

// keepGroups links a record with a page of its groups, or with the error of the
// query for it.
func keepGroups(parent catalog.Node, q catalog.GroupQuery, page *catalog.GroupConnection, err error) {
	var link *catalog.GroupPages
	switch p := parent.(type) {
	case *catalog.Region:
		link = &p.Links.Groups
	case *catalog.Disease:
		link = &p.Links.Groups
	case *catalog.Modality:
		link = &p.Links.Groups
	}
	others := *link
	*link = func(ctx context.Context, asked catalog.GroupQuery) (*catalog.GroupConnection, error) {
		if reflect.DeepEqual(asked, q) {
			return page, err
		}
		return others.Get(ctx, asked)
	}
}

// keepHospitals links a record with a page of its hospitals, or with the error
// of the query for it.
func keepHospitals(parent catalog.Node, q catalog.HospitalQuery, page *catalog.HospitalConnection, err error) {
	var link *catalog.HospitalPages
	switch p := parent.(type) {
	case *catalog.Region:
		link = &p.Links.Hospitals
	case *catalog.Disease:
		link = &p.Links.Hospitals
	case *catalog.Modality:
		link = &p.Links.Hospitals
	}
	others := *link
	*link = func(ctx context.Context, asked catalog.HospitalQuery) (*catalog.HospitalConnection, error) {
		if reflect.DeepEqual(asked, q) {
			return page, err
		}
		return others.Get(ctx, asked)
	}
}
