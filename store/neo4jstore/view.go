package neo4jstore

import (
	"context"
	"errors"
	"iter"
	"slices"
	"time"

	"oncograph/catalog"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Read hands one edition to work, again where it is replaced under way.
func (s *Store) Read(ctx context.Context, work func(catalog.View) error) error {
	_, err := retried(ctx, s, func(a *answer) (struct{}, error) { return struct{}{}, work(&view{a: a}) })
	return err
}

// view is one edition as a catalog.View.
type view struct {
	a      *answer
	roster *catalog.Roster
}

// Version is that of the registry.
func (v *view) Version() string { return v.a.properties.text("registryVersion") }

// Records are read anew for each call, since each follows links of its own.
func (v *view) Records(ctx context.Context, keys []catalog.Key, x catalog.Expand) ([]catalog.Node, error) {
	a := *v.a
	a.records = records{}
	found, err := a.find(ctx, keys, x)
	v.a.statements = a.statements
	return found, err
}

// Roster reads who sits where, once for a view; the caller keeps it for a version.
func (v *view) Roster(ctx context.Context) (*catalog.Roster, error) {
	if v.roster != nil {
		return v.roster, nil
	}
	var err error
	read := func(text string) []row {
		if err != nil {
			return nil
		}
		var rows []row
		rows, err = v.a.read(ctx, text, nil)
		return rows
	}
	regions := read(`
		MATCH (r:Region) WHERE ` + inEdition("r") + `
		RETURN r.code AS code, [(r)-[:BORDERS]->(n) | n.code] AS neighbours,
			[(r)-[f:COUNTED_IN {indicator: 'CHILDREN_0_14'}]->() | [f.year, f.value]] AS children
		ORDER BY code`)
	diseases := read(`MATCH (d:Disease) WHERE ` + inEdition("d") + ` RETURN d.code AS code, d.listed AS listed ORDER BY d.rank`)
	modalities := read(`
		MATCH (m:Modality) WHERE ` + inEdition("m") + ` OPTIONAL MATCH (m)-[:NARROWER_THAN]->(b)
		RETURN m.code AS code, b.code AS broader ORDER BY m.rank`)
	groups := read(`
		MATCH (g:Group)-[:IN_REGION]->(r) WHERE ` + inEdition("g") + `
		RETURN g.code AS code, r.code AS region, g.diseasesKnown AS known, [(g)-[:TREATS]->(d) | d.code] AS diseases
		ORDER BY code`)
	hospitals := read(`
		MATCH (h:Hospital)-[:IN_REGION]->(r) WHERE ` + inEdition("h") + `
		RETURN h.code AS code, h.nameZh AS name, r.code AS region ORDER BY h.sortName, code`)
	memberships := read(`
		MATCH (h:Hospital)-[:HOLDS]->(m:Membership)-[:IN_GROUP]->(g) WHERE ` + inEdition("m") + `
		RETURN m.position AS position, m.role AS role, h.code AS hospital, g.code AS group ORDER BY position`)
	if err != nil {
		return nil, err
	}

	region, disease, modality := placesOf(regions), placesOf(diseases), placesOf(modalities)
	group, hospital := placesOf(groups), placesOf(hospitals)
	r := &catalog.Roster{}
	for _, row := range regions {
		r.Regions = append(r.Regions, catalog.RosterRegion{
			Code: row["code"].(string), Neighbours: region.all(row["neighbours"]), Children: latest(row["children"].([]any)),
		})
	}
	for _, row := range diseases {
		r.Diseases = append(r.Diseases, catalog.RosterDisease{Code: row["code"].(string), Listed: row["listed"].(bool)})
	}
	for _, row := range modalities {
		broader := -1
		if code, is := row["broader"].(string); is {
			broader = modality[code]
		}
		r.Modalities = append(r.Modalities, catalog.RosterModality{Code: row["code"].(string), Broader: broader})
	}
	for _, row := range groups {
		r.Groups = append(r.Groups, catalog.RosterGroup{
			Code: row["code"].(string), Region: region[row["region"].(string)],
			DiseasesKnown: row["known"].(bool), Diseases: disease.all(row["diseases"]),
		})
	}
	for _, row := range hospitals {
		r.Hospitals = append(r.Hospitals, catalog.RosterHospital{
			Code: row["code"].(string), Name: row["name"].(string), Region: region[row["region"].(string)],
		})
	}
	for _, row := range memberships {
		r.Memberships = append(r.Memberships, catalog.RosterMembership{
			Group: group[row["group"].(string)], Hospital: hospital[row["hospital"].(string)], Role: catalog.Role(row["role"].(string)),
		})
	}
	v.roster = r
	return r, nil
}

// latest is the value of the latest year, nil where there is none.
func latest(figures []any) *int {
	var year int64
	var value *int
	for _, f := range figures {
		figure := f.([]any)
		if y := figure[0].(int64); value == nil || y > year {
			count := int(figure[1].(float64))
			year, value = y, &count
		}
	}
	return value
}

// Capabilities streams the relation from the database, which restricts it.
func (v *view) Capabilities(ctx context.Context, scope catalog.Scope) iter.Seq2[catalog.CapabilityRow, error] {
	return func(yield func(catalog.CapabilityRow, error) bool) {
		roster, err := v.Roster(ctx)
		if err != nil {
			yield(catalog.CapabilityRow{}, err)
			return
		}
		disease, modality := places{}, places{}
		for i, d := range roster.Diseases {
			disease[d.Code] = i
		}
		for i, m := range roster.Modalities {
			modality[m.Code] = i
		}
		member := make(map[[2]string]int, len(roster.Memberships))
		for i, m := range roster.Memberships {
			member[[2]string{roster.Groups[m.Group].Code, roster.Hospitals[m.Hospital].Code}] = i
		}
		codes := func(places []int, code func(int) string) any {
			if places == nil {
				return nil
			}
			list := []string{}
			for _, p := range places {
				list = append(list, code(p))
			}
			return list
		}
		stopped := errors.New("the caller has enough")
		err = v.a.stream(ctx, `
			MATCH (r:Region) WHERE `+inEdition("r")+` AND ($regions IS NULL OR r.code IN $regions)
			MATCH (r)<-[:IN_REGION]-(g:Group)<-[:IN_GROUP]-(m:Membership)-[:HAS_CAPABILITY]->(c:Capability)-[:OF_MODALITY]->(x:Modality)
			WHERE ($modalities IS NULL OR x.code IN $modalities)
				AND ($diseases IS NULL OR NOT c.scoped AND NOT g.diseasesKnown OR EXISTS { (c)-[:COUNTS_FOR]->(d:Disease) WHERE d.code IN $diseases })
			MATCH (m)<-[:HOLDS]-(h:Hospital)
			RETURN g.code AS group, h.code AS hospital, x.code AS modality, c.scoped AS scoped,
				CASE WHEN c.scoped THEN [(c)-[:COUNTS_FOR]->(d) | d.code] END AS diseases
			ORDER BY m.position, c.position`, map[string]any{
			"regions":    codes(scope.Regions, func(i int) string { return roster.Regions[i].Code }),
			"modalities": codes(scope.Modalities, func(i int) string { return roster.Modalities[i].Code }),
			"diseases":   codes(scope.Diseases, func(i int) string { return roster.Diseases[i].Code }),
		}, func(r row) error {
			capability := catalog.CapabilityRow{
				Membership: member[[2]string{r["group"].(string), r["hospital"].(string)}],
				Modality:   modality[r["modality"].(string)],
				Scoped:     r["scoped"].(bool),
			}
			if capability.Scoped {
				capability.Diseases = disease.all(r["diseases"])
			}
			if !yield(capability, nil) {
				return stopped
			}
			return nil
		})
		if err != nil && !errors.Is(err, stopped) {
			yield(catalog.CapabilityRow{}, err)
		}
	}
}

// stream hands each row of a statement to visit as it arrives, until that
// returns an error, which is returned as it is.
func (a *answer) stream(ctx context.Context, text string, parameters map[string]any, visit func(row) error) error {
	a.statements++
	parameters["edition"] = a.edition
	s := a.store
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: s.options.Database})
	// Rows that nobody wants any more are thrown away; what goes wrong in that
	// is the connection's affair, not the answer's.
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	var settings []func(*neo4j.TransactionConfig)
	if timeout := s.timeout(ctx); timeout > 0 {
		settings = append(settings, neo4j.WithTxTimeout(timeout))
	}
	start, rows := time.Now(), 0
	result, err := session.Run(ctx, text, parameters, settings...)
	if err == nil {
		for result.Next(ctx) {
			rows++
			if err := visit(result.Record().AsMap()); err != nil {
				s.log(ctx, text, start, rows)
				return err
			}
		}
		err = result.Err()
	}
	if err != nil {
		s.log(ctx, text, start, rows, "err", err)
		return unavailable(ctx, err)
	}
	s.log(ctx, text, start, rows)
	return nil
}

// places are the places of codes in a list.
type places map[string]int

func placesOf(rows []row) places {
	p := make(places, len(rows))
	for i, r := range rows {
		p[r["code"].(string)] = i
	}
	return p
}

// all are the places of a list of codes, in order.
func (p places) all(codes any) []int {
	list := []int{}
	for _, code := range codes.([]any) {
		list = append(list, p[code.(string)])
	}
	slices.Sort(list)
	return list
}
