package neo4jstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/edition"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// mark is a label that every node of ours has, and no one else's.
const mark = "Oncograph"

// format is raised whenever the graph of the same registry becomes another, so
// that a database with the old one is written again.
const format = 2

// batch is how many nodes or edges one statement writes.
const batch = 5_000

// Change is a record that a load adds, changes or removes.
type Change struct {
	Kind       catalog.Kind
	Code, Name string
}

// Changes are what a load does to the records in the database, by kind and code.
type Changes struct{ Added, Changed, Removed []Change }

// Empty says that there is nothing to do.
func (c *Changes) Empty() bool { return len(c.Added)+len(c.Changed)+len(c.Removed) == 0 }

// String is "N added, N changed, N removed".
func (c *Changes) String() string {
	return fmt.Sprintf("%d added, %d changed, %d removed", len(c.Added), len(c.Changed), len(c.Removed))
}

// Progress hears how many of all nodes and edges have been written.
type Progress func(done, all int)

// Loader writes editions into a database.
type Loader struct {
	store   *Store
	next    *edition.Edition
	graph   *graph
	digests map[catalog.Key]string
}

// NewLoader makes a loader of an edition, over a store's connection.
func NewLoader(s *Store, e *edition.Edition) *Loader {
	g := graphOf(e)
	return &Loader{s, e, g, g.digests()}
}

// version names the edition in the database: what is in it, and how it is written.
func (l *Loader) version() string {
	return fmt.Sprintf("%s-%d", l.next.Description.Version, format)
}

// Size counts the nodes and edges of the edition.
func (l *Loader) Size() (nodes, edges int) { return len(l.graph.nodes), len(l.graph.edges) }

// Plan compares the edition with the one in the database and writes nothing.
// The errors say why the database can't be loaded.
func (l *Loader) Plan(ctx context.Context) (*Changes, error) {
	if err := l.usable(ctx); err != nil {
		return nil, err
	}
	return l.changes(ctx)
}

// Load puts the edition in the place of the one in the database. Readers see
// the one or the other as a whole: the new one is written beside the old one,
// and one transaction makes it current. A loader that is killed leaves the old
// one; the next one removes what was begun. What it did is returned.
func (l *Loader) Load(ctx context.Context, progress Progress) (*Changes, error) {
	changes, err := l.Plan(ctx)
	if err != nil {
		return nil, err
	}
	version := l.version()
	current, err := l.current(ctx)
	if err != nil {
		return nil, err
	}
	if err := l.sweep(ctx, current); err != nil { // what a killed loader left
		return nil, err
	}
	if current == version {
		return changes, nil
	}
	if err := l.writeSchema(ctx); err != nil {
		return nil, err
	}
	if err := l.writeGraph(ctx, version, progress); err != nil {
		return nil, err
	}
	if err := l.publish(ctx, version); err != nil {
		return nil, err
	}
	return changes, l.sweep(ctx, version)
}

// schema is the constraints and indexes of the graph, by name. The first
// property of each is the edition, since every statement reads one.
var schema = func() map[string]string {
	all := map[string]string{
		"edition_version":      `CREATE CONSTRAINT edition_version IF NOT EXISTS FOR (e:Edition) REQUIRE e.version IS UNIQUE`,
		"oncograph_edition":    `CREATE INDEX oncograph_edition IF NOT EXISTS FOR (n:Oncograph) ON (n.edition)`,
		"hospital_name":        `CREATE INDEX hospital_name IF NOT EXISTS FOR (n:Hospital) ON (n.edition, n.sortName, n.code)`,
		"hospital_group_count": `CREATE INDEX hospital_group_count IF NOT EXISTS FOR (n:Hospital) ON (n.edition, n.groupCount, n.code)`,
		"group_name":           `CREATE INDEX group_name IF NOT EXISTS FOR (n:Group) ON (n.edition, n.sortName, n.code)`,
		"group_hospital_count": `CREATE INDEX group_hospital_count IF NOT EXISTS FOR (n:Group) ON (n.edition, n.hospitalCount, n.code)`,
		"search_name":          `CREATE TEXT INDEX search_name IF NOT EXISTS FOR (n:Searchable) ON (n.searchName)`,
		"search_english":       `CREATE TEXT INDEX search_english IF NOT EXISTS FOR (n:Searchable) ON (n.searchEnglish)`,
		"search_pinyin":        `CREATE TEXT INDEX search_pinyin IF NOT EXISTS FOR (n:Searchable) ON (n.searchPinyin)`,
		"search_initials":      `CREATE TEXT INDEX search_initials IF NOT EXISTS FOR (n:Searchable) ON (n.searchInitials)`,
		"names":                "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Searchable) ON EACH [n.nameZh, n.nameEn, n.romanizedName] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
	}
	for _, kind := range catalog.Kinds {
		name := strings.ToLower(string(kind)) + "_code"
		all[name] = fmt.Sprintf(`CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE (n.edition, n.code) IS UNIQUE`, name, kind)
	}
	return all
}()

// writeSchema creates the constraints and indexes that are not there yet.
func (l *Loader) writeSchema(ctx context.Context) error {
	rows, err := l.store.run(ctx, `SHOW INDEXES YIELD name RETURN collect(name) AS names`, nil)
	if err != nil {
		return explain(l.store.options, err)
	}
	there := map[any]bool{}
	for _, name := range rows[0]["names"].([]any) {
		there[name] = true
	}
	missing := 0
	for _, name := range slices.Sorted(maps.Keys(schema)) {
		if there[name] {
			continue
		}
		missing++
		if _, err := l.write(ctx, schema[name], nil); err != nil {
			return err
		}
	}
	if missing == 0 {
		return nil
	}
	_, err = l.write(ctx, `CALL db.awaitIndexes(60)`, nil)
	return err
}

// usable refuses a database that is no Neo4j of version 5 or later, or that
// holds what is not ours.
func (l *Loader) usable(ctx context.Context) error {
	rows, err := l.store.run(ctx, `CALL dbms.components() YIELD name, versions RETURN name, versions`, nil)
	if err != nil {
		return explain(l.store.options, err)
	}
	for _, row := range rows {
		version := fmt.Sprint(row["versions"].([]any)[0])
		major, _, _ := strings.Cut(version, ".")
		if n, err := strconv.Atoi(major); row["name"] == "Neo4j Kernel" && err == nil && n < 5 {
			return fmt.Errorf("%s runs Neo4j %s; version 5 or later is needed", l.store.options.URI, version)
		}
	}
	rows, err = l.store.run(ctx, `MATCH (n) WHERE NOT n:Oncograph RETURN labels(n) AS labels LIMIT 1`, nil)
	if err != nil {
		return explain(l.store.options, err)
	}
	if len(rows) > 0 {
		return fmt.Errorf("the database holds data that is not a registry, such as a node with the labels %v; name an empty database with --neo4j-database", rows[0]["labels"])
	}
	return nil
}

// explain says what is wrong with a connection, and what would be right.
func explain(o Options, err error) error {
	var server *neo4j.Neo4jError
	var authentication *neo4j.InvalidAuthenticationError
	var connectivity *neo4j.ConnectivityError
	var tried *neo4j.TransactionExecutionLimit
	switch {
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Security.Forbidden"):
		return fmt.Errorf("user %q may not write to this database; use one with the role publisher or above: %s", o.User, server.Msg)
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Security"), errors.As(err, &authentication):
		return fmt.Errorf("%s refuses user %q with this password; set --neo4j-user and --neo4j-password-file", o.URI, o.User)
	case errors.As(err, &server) && strings.HasPrefix(server.Code, "Neo.ClientError.Database"):
		return fmt.Errorf("%s has no database %q: %s", o.URI, o.Database, server.Msg)
	case errors.As(err, &server):
		return fmt.Errorf("the database refused: %s", server.Msg)
	case errors.As(err, &connectivity), errors.As(err, &tried):
		return fmt.Errorf("there is no Neo4j at %s, or the connection broke: %w", o.URI, err)
	}
	return err
}

// current is the version of the edition that readers see, "" where there is none.
func (l *Loader) current(ctx context.Context) (string, error) {
	rows, err := l.store.run(ctx, `MATCH (e:Edition {current: true}) RETURN e.version AS version`, nil)
	if err != nil {
		return "", explain(l.store.options, err)
	}
	if len(rows) == 0 {
		return "", nil
	}
	return rows[0]["version"].(string), nil
}

// changes compares the records of the edition with those that readers see.
func (l *Loader) changes(ctx context.Context) (*Changes, error) {
	digests := maps.Clone(l.digests)
	names := map[catalog.Key]string{}
	for _, n := range l.graph.nodes {
		names[catalog.Key{Kind: n.kind, Code: n.code}] = n.name
	}
	rows, err := l.store.run(ctx, `
		MATCH (e:Edition {current: true})
		MATCH (n:Oncograph) WHERE n.edition = e.version AND n.digest IS NOT NULL
		RETURN n.kindName AS kind, n.code AS code, n.digest AS digest, n.caption AS name`, nil)
	if err != nil {
		return nil, explain(l.store.options, err)
	}
	var c Changes
	for _, row := range rows {
		kind, _ := row["kind"].(string)
		key := catalog.Key{Kind: catalog.Kind(kind), Code: row["code"].(string)}
		name, _ := row["name"].(string)
		switch digest, stays := digests[key]; {
		case !stays:
			c.Removed = append(c.Removed, Change{key.Kind, key.Code, name})
		case digest != row["digest"]:
			c.Changed = append(c.Changed, Change{key.Kind, key.Code, names[key]})
		}
		delete(digests, key)
	}
	for key := range digests {
		c.Added = append(c.Added, Change{key.Kind, key.Code, names[key]})
	}
	for _, list := range [][]Change{c.Added, c.Changed, c.Removed} {
		slices.SortFunc(list, func(a, b Change) int {
			return cmp.Or(slices.Index(catalog.Kinds, a.Kind)-slices.Index(catalog.Kinds, b.Kind), cmp.Compare(a.Code, b.Code))
		})
	}
	return &c, nil
}

// write runs a statement that writes.
func (l *Loader) write(ctx context.Context, text string, parameters map[string]any) ([]row, error) {
	settings := []neo4j.ExecuteQueryConfigurationOption{neo4j.ExecuteQueryWithWritersRouting()}
	if l.store.options.Database != "" {
		settings = append(settings, neo4j.ExecuteQueryWithDatabase(l.store.options.Database))
	}
	result, err := neo4j.ExecuteQuery(ctx, l.store.driver, text, parameters, neo4j.EagerResultTransformer, settings...)
	if err != nil {
		return nil, explain(l.store.options, err)
	}
	rows := make([]row, len(result.Records))
	for i, r := range result.Records {
		rows[i] = r.AsMap()
	}
	return rows, nil
}

// writeGraph writes the nodes and edges of the edition, which nobody sees yet.
func (l *Loader) writeGraph(ctx context.Context, version string, progress Progress) error {
	all, written := len(l.graph.nodes)+len(l.graph.edges), 0
	report := func(n int) {
		written += n
		if progress != nil {
			progress(written, all)
		}
	}
	nodes := map[catalog.Kind][]map[string]any{}
	for _, n := range l.graph.nodes {
		properties := maps.Clone(n.properties)
		properties["edition"] = version
		properties["digest"] = l.digests[catalog.Key{Kind: n.kind, Code: n.code}]
		properties["caption"] = n.name
		nodes[n.kind] = append(nodes[n.kind], properties)
	}
	for _, kind := range catalog.Kinds {
		labels := string(kind) + ":" + mark
		if len(nodes[kind]) > 0 && nodes[kind][0]["searchName"] != nil {
			labels += ":Searchable"
		}
		text := fmt.Sprintf(`UNWIND $rows AS properties CREATE (n:%s) SET n = properties`, labels)
		for rows := range slices.Chunk(nodes[kind], batch) {
			if _, err := l.write(ctx, text, map[string]any{"rows": rows}); err != nil {
				return err
			}
			report(len(rows))
		}
	}

	type shape struct {
		kind     string
		from, to catalog.Kind
	}
	edges := map[shape][]map[string]any{}
	for _, e := range l.graph.edges {
		properties := e.properties
		if properties == nil {
			properties = map[string]any{}
		}
		s := shape{e.kind, e.from.Kind, e.to.Kind}
		edges[s] = append(edges[s], map[string]any{"from": e.from.Code, "to": e.to.Code, "properties": properties})
	}
	shapes := slices.SortedFunc(maps.Keys(edges), func(a, b shape) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	for _, s := range shapes {
		text := fmt.Sprintf(`
			UNWIND $rows AS row
			MATCH (a:%s {edition: $edition, code: row.from})
			MATCH (b:%s {edition: $edition, code: row.to})
			CREATE (a)-[r:%s]->(b) SET r = row.properties`, s.from, s.to, s.kind)
		for rows := range slices.Chunk(edges[s], batch) {
			if _, err := l.write(ctx, text, map[string]any{"rows": rows, "edition": version}); err != nil {
				return err
			}
			report(len(rows))
		}
	}
	return nil
}

// publish makes the edition the one that readers see, in one transaction.
func (l *Loader) publish(ctx context.Context, version string) error {
	d := l.next.Description
	codes := make([]string, len(l.next.Modalities))
	for i, m := range l.next.Modalities {
		codes[i] = m.Code
	}
	_, err := l.write(ctx, `
		OPTIONAL MATCH (old:Edition {current: true})
		WITH collect(old) AS old
		FOREACH (e IN old | SET e.current = false)
		CREATE (e:Edition:Oncograph) SET e = $properties`, map[string]any{"properties": map[string]any{
		"version": version, "registryVersion": d.Version, "current": true, "name": d.Edition, "loadedAt": time.Now().UTC().Format(time.RFC3339Nano),
		"modalityCodes": codes,
		"regions":       d.Counts.Regions, "groups": d.Counts.Groups, "hospitals": d.Counts.Hospitals,
		"memberships": d.Counts.Memberships, "capabilities": d.Counts.Capabilities, "diseases": d.Counts.Diseases,
		"modalities": d.Counts.Modalities, "departments": d.Counts.Departments, "findings": d.Counts.Findings,
	}})
	return err
}

// sweep removes every edition but one, each edition's own node first, so that a
// reader can tell that what it read was whole.
func (l *Loader) sweep(ctx context.Context, keep string) error {
	if _, err := l.write(ctx, `MATCH (e:Edition) WHERE e.version <> $keep DELETE e`, map[string]any{"keep": keep}); err != nil {
		return err
	}
	for {
		rows, err := l.write(ctx, `
			MATCH (n:Oncograph) WHERE n.edition <> $keep
			WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS removed`, map[string]any{"keep": keep, "batch": batch})
		if err != nil {
			return err
		}
		if rows[0]["removed"].(int64) == 0 {
			return nil
		}
	}
}
