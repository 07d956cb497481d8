package neo4jstore

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"oncograph/catalog"
	"oncograph/catalog/edition"
	"oncograph/catalog/registry"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// format is raised whenever the graph of the same registry becomes another, so
// that a database with the old one is written again.
const format = 4

// batch is how many nodes or edges one transaction writes.
const batch = 10_000

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

// Loader writes an edition into a database.
//
// Each attempt writes beside what is there, under a version of its own, and has
// a node (:Edition {version, current: false}) from its beginning on. One
// transaction makes it current and takes the label from the edition before.
//
// An edition or attempt that loses its label becomes (:Discarded {version}), and
// what belongs to it is removed. A load discards every attempt that it finds
// unfinished: nobody can tell one that was killed from one that is still being
// written. Each batch first takes the lock of its attempt's node, so one that
// was discarded writes nothing more and can't become current: of loads at the
// same time, the one that began last replaces the others, and none waits.
type Loader struct {
	store   *Store
	next    *catalog.Registry
	records []catalog.Node
	digests []string // of the records
	rows    *registry.Registry
	edges   int
}

// NewLoader makes a loader of an edition, over a store's connection.
func NewLoader(s *Store, e *edition.Edition) *Loader {
	l := &Loader{store: s, next: e.Description, rows: e.Rows, records: recordsOf(e)}
	l.digests = make([]string, len(l.records))
	for i, r := range l.records {
		n := nodeOf(r)
		l.digests[i] = n.digest()
		l.edges += len(n.edges)
	}
	return l
}

// Size counts the nodes and edges of the edition.
func (l *Loader) Size() (nodes, edges int) { return len(l.records), l.edges }

// Plan compares the edition with the one in the database and writes nothing.
// The errors say why the database can't be loaded.
func (l *Loader) Plan(ctx context.Context) (*Changes, error) {
	if err := l.usable(ctx); err != nil {
		return nil, err
	}
	return l.compare(ctx)
}

// Load puts the edition in the place of the one in the database, and returns
// what that did. Readers see the one or the other as a whole. After an error
// they see what they saw before, unless it says otherwise; what is left over is
// removed by the next load.
func (l *Loader) Load(ctx context.Context, progress Progress) (*Changes, error) {
	changes, err := l.Plan(ctx)
	if err != nil {
		return nil, err
	}
	loaded, err := l.loaded(ctx)
	if err != nil {
		return nil, err
	}
	if err := l.discard(ctx); err != nil {
		return nil, err
	}
	if !loaded {
		if err := l.sweep(ctx); err != nil { // first, so that there is room
			return nil, err
		}
		if err := l.writeSchema(ctx); err != nil {
			return nil, err
		}
		if err := l.replace(ctx, progress); err != nil {
			return nil, err
		}
	}
	if err := l.sweep(ctx); err != nil {
		return nil, published("the edition was loaded, but what it replaced is not removed yet, which the next load does", err)
	}
	return changes, nil
}

// published is the error of a load whose edition readers may see by now. It hides
// its cause, since to a caller an interruption means that they don't.
func published(what string, err error) error { return errors.New(what + ": " + err.Error()) }

// errDiscarded is the error of an attempt that another load has discarded.
var errDiscarded = errors.New("another load of this database began after this one, which has stopped; readers see the old edition or that load's")

// replace writes the edition and makes it current.
func (l *Loader) replace(ctx context.Context, progress Progress) error {
	a := &attempt{Loader: l, version: l.next.Version + "-" + rand.Text()[:8], progress: progress}
	if _, err := a.run(ctx, `CREATE (:Edition:Oncograph {version: $version, current: false})`, map[string]any{"version": a.version}); err != nil {
		return err
	}
	if err := a.writePackage(ctx); err != nil {
		return err
	}
	if err := a.writeNodes(ctx); err != nil {
		return err
	}
	if err := a.writeEdges(ctx); err != nil {
		return err
	}
	return a.publish(ctx)
}

// run runs one statement in a transaction of its own. ExecuteQuery uses the
// driver's one bookmark manager, as the store's reads do, so that in a cluster
// too each statement sees what those before it have written.
func (l *Loader) run(ctx context.Context, text string, parameters map[string]any) ([]row, error) {
	result, err := query(ctx, l, text, parameters, neo4j.EagerResultTransformer)
	if err != nil {
		return nil, err
	}
	rows := make([]row, len(result.Records))
	for i, r := range result.Records {
		rows[i] = r.AsMap()
	}
	return rows, nil
}

// query is run for results of any form.
func query[T any](ctx context.Context, l *Loader, text string, parameters map[string]any, transformer func() neo4j.ResultTransformer[T]) (T, error) {
	settings := []neo4j.ExecuteQueryConfigurationOption{neo4j.ExecuteQueryWithWritersRouting()}
	if l.store.options.Database != "" {
		settings = append(settings, neo4j.ExecuteQueryWithDatabase(l.store.options.Database))
	}
	limited, cancel := context.WithTimeout(ctx, statementTime)
	defer cancel()
	result, err := neo4j.ExecuteQuery(limited, l.store.driver, text, parameters, transformer, settings...)
	return result, explain(ctx, l.store.options, err)
}

// compare says which records of the edition differ from those that readers see.
func (l *Loader) compare(ctx context.Context) (*Changes, error) {
	c, err := query(ctx, l, `
		MATCH (e:Edition {current: true})
		MATCH (n:Oncograph {edition: e.version})
		WHERE n.kindName IS NOT NULL
		RETURN n.kindName, n.code, n.digest, n.caption`, nil, func() neo4j.ResultTransformer[*Changes] { return newComparison(l) })
	if err != nil {
		return nil, err
	}
	for _, list := range [][]Change{c.Added, c.Changed, c.Removed} {
		slices.SortFunc(list, func(a, b Change) int {
			return cmp.Or(slices.Index(catalog.Kinds, a.Kind)-slices.Index(catalog.Kinds, b.Kind), cmp.Compare(a.Code, b.Code))
		})
	}
	return c, nil
}

// comparison takes the records in the database one by one.
type comparison struct {
	Changes
	loader *Loader
	added  map[catalog.Key]int // places in the loader's records, of those not met yet
}

func newComparison(l *Loader) *comparison {
	c := &comparison{loader: l, added: make(map[catalog.Key]int, len(l.records))}
	for i, r := range l.records {
		c.added[r.Ref()] = i
	}
	return c
}

func (c *comparison) Accept(found *neo4j.Record) error {
	text := func(i int) string { s, _ := found.Values[i].(string); return s }
	key := catalog.Key{Kind: catalog.Kind(text(0)), Code: text(1)}
	switch i, stays := c.added[key]; {
	case !stays:
		c.Removed = append(c.Removed, Change{key.Kind, key.Code, text(3)})
	case c.loader.digests[i] != text(2):
		c.Changed = append(c.Changed, c.loader.change(i))
	}
	delete(c.added, key)
	return nil
}

func (c *comparison) Complete([]string, neo4j.ResultSummary) (*Changes, error) {
	for _, i := range c.added {
		c.Added = append(c.Added, c.loader.change(i))
	}
	return &c.Changes, nil
}

// change names a record of the edition.
func (l *Loader) change(i int) Change {
	n := nodeOf(l.records[i])
	return Change{n.Kind, n.Code, n.caption}
}

// loaded says whether readers see this edition already.
func (l *Loader) loaded(ctx context.Context) (bool, error) {
	rows, err := l.run(ctx, `
		MATCH (e:Edition {current: true})
		WHERE e.registryVersion = $version AND e.format = $format RETURN e.version`, map[string]any{"version": l.next.Version, "format": format})
	return len(rows) > 0, err
}

// discard ends all attempts that are not finished. It looks at an Edition node
// only when it has its lock, which a batch and a publication of it hold too.
func (l *Loader) discard(ctx context.Context) error {
	_, err := l.run(ctx, `
		MATCH (e:Edition)
		SET e.lock = true REMOVE e.lock
		WITH e WHERE NOT e.current
		SET e:Discarded REMOVE e:Edition`, nil)
	return err
}

// sweep removes what belongs to discarded editions and attempts: the edges
// first, since a modality or a source has more than a transaction can hold.
func (l *Loader) sweep(ctx context.Context) error {
	for _, text := range []string{
		`MATCH (d:Discarded) MATCH (n:Oncograph {edition: d.version})-[r]->() WITH r LIMIT $batch DELETE r RETURN count(*) AS removed`,
		`MATCH (d:Discarded) MATCH (n:Oncograph {edition: d.version}) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS removed`,
	} {
		for {
			rows, err := l.run(ctx, text, map[string]any{"batch": 2 * batch})
			if err != nil {
				return err
			}
			if rows[0]["removed"] == int64(0) {
				break
			}
		}
	}
	_, err := l.run(ctx, `MATCH (d:Discarded) WHERE NOT EXISTS { MATCH (n:Oncograph {edition: d.version}) } DELETE d`, nil)
	return err
}
