package neo4jstore

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"oncograph/catalog"
	"oncograph/catalog/registry"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// attempt writes an edition that nobody sees until it is published.
type attempt struct {
	*Loader
	version  string                 // what its nodes have as edition
	ids      map[catalog.Key]string // the element ids of the nodes written
	written  int                    // nodes and edges
	progress Progress
}

// writeNodes writes the nodes of all records.
func (a *attempt) writeNodes(ctx context.Context) error {
	a.ids = make(map[catalog.Key]string, len(a.records))
	for i := 0; i < len(a.records); {
		kind := a.records[i].Ref().Kind
		var labels string
		var rows []any
		for ; i < len(a.records) && len(rows) < batch && a.records[i].Ref().Kind == kind; i++ {
			n := nodeOf(a.records[i])
			labels = n.labels() // the same for all of a kind
			n.properties["edition"] = a.version
			n.properties["digest"] = a.digests[i]
			n.properties["caption"] = n.caption
			rows = append(rows, n.properties)
		}
		made, err := a.write(ctx, fmt.Sprintf(`UNWIND $rows AS row CREATE (n:%s) SET n = row RETURN count(*), collect(n.code), collect(elementId(n))`, labels), rows)
		if err != nil {
			return err
		}
		codes, ids := made.Values[1].([]any), made.Values[2].([]any)
		for j, code := range codes {
			a.ids[catalog.Key{Kind: kind, Code: code.(string)}] = ids[j].(string)
		}
	}
	return nil
}

// writeEdges writes the edges of all records. They find their nodes by element
// id, which is faster than an index, and lets one statement serve all labels:
// while a database is cold, planning statements takes most of a small load.
func (a *attempt) writeEdges(ctx context.Context) error {
	waiting := map[string][]any{}
	flush := func(kind string) error {
		if len(waiting[kind]) == 0 {
			return nil
		}
		_, err := a.write(ctx, fmt.Sprintf(`
			UNWIND $rows AS row
			MATCH (a) WHERE elementId(a) = row[0]
			MATCH (b) WHERE elementId(b) = row[1]
			CREATE (a)-[r:%s]->(b) SET r = row[2]
			RETURN count(*)`, kind), waiting[kind])
		waiting[kind] = waiting[kind][:0]
		return err
	}
	for _, r := range a.records {
		n := nodeOf(r)
		for _, e := range n.edges {
			properties := e.properties
			if properties == nil {
				properties = map[string]any{}
			}
			waiting[e.kind] = append(waiting[e.kind], []any{a.ids[n.Key], a.ids[e.to], properties})
			if len(waiting[e.kind]) == batch {
				if err := flush(e.kind); err != nil {
					return err
				}
			}
		}
	}
	for _, kind := range slices.Sorted(maps.Keys(waiting)) {
		if err := flush(kind); err != nil {
			return err
		}
	}
	return nil
}

// writePackage writes the registry directory beside the graph that was made of
// it: the graph has the facts, not the form in which they came.
func (a *attempt) writePackage(ctx context.Context) error {
	var zip bytes.Buffer
	if err := registry.Pack(&zip, a.rows); err != nil {
		return err
	}
	position := 0
	for piece := range slices.Chunk(zip.Bytes(), packagePiece) {
		row := map[string]any{"edition": a.version, "position": position, "bytes": piece}
		if _, err := a.locked(ctx, `UNWIND $rows AS row CREATE (n:Package:Oncograph) SET n = row RETURN count(*)`, []any{row}); err != nil {
			return err
		}
		position++
	}
	return nil
}

// packagePiece is how many bytes of a package a node has: a database is not made
// for properties that are large.
const packagePiece = 1 << 20

// write runs a statement that writes each of $rows, which is then told to who watches.
func (a *attempt) write(ctx context.Context, text string, rows []any) (*neo4j.Record, error) {
	made, err := a.locked(ctx, text, rows)
	if err != nil {
		return nil, err
	}
	a.written += len(rows)
	if a.progress != nil {
		a.progress(a.written, len(a.records)+a.edges)
	}
	return made, nil
}

// locked runs a statement that writes each of $rows and returns how many it wrote.
// Whoever discards the attempt waits for the lock that this takes first, and the
// label is looked at while it is held.
func (a *attempt) locked(ctx context.Context, text string, rows []any) (*neo4j.Record, error) {
	limited, cancel := context.WithTimeout(ctx, statementTime)
	defer cancel()
	session := a.store.driver.NewSession(limited, neo4j.SessionConfig{
		DatabaseName:    a.store.options.Database,
		BookmarkManager: a.store.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(ctx) }()
	made, err := neo4j.ExecuteWrite(limited, session, func(tx neo4j.ManagedTransaction) (*neo4j.Record, error) {
		mine, err := tx.Run(limited, `MATCH (e:Edition {version: $version}) SET e.written = $written WITH e WHERE e:Edition RETURN e.version`,
			map[string]any{"version": a.version, "written": a.written + len(rows)})
		if err != nil {
			return nil, err
		}
		if !mine.Next(limited) {
			return nil, cmp.Or(mine.Err(), errDiscarded)
		}
		done, err := tx.Run(limited, text, map[string]any{"rows": rows})
		if err != nil {
			return nil, err
		}
		return done.Single(limited)
	})
	if err != nil {
		return nil, explain(ctx, a.store.options, err)
	}
	if n := made.Values[0]; n != int64(len(rows)) {
		return nil, fmt.Errorf("%v of %d nodes or edges were written, so somebody else has changed what this load wrote; load again", n, len(rows))
	}
	return made, nil
}

// publish makes the attempt the edition that readers see, and discards the one
// before, in one transaction. All Edition nodes are locked before it is decided
// which of them is current, so that of two at once the later sees the earlier.
func (a *attempt) publish(ctx context.Context) error {
	d := a.next
	rows, err := a.run(ctx, `
		MATCH (mine:Edition {version: $version})
		SET mine += $properties
		WITH mine WHERE mine:Edition
		OPTIONAL MATCH (e:Edition) WHERE e <> mine
		SET e.lock = true REMOVE e.lock
		WITH mine, [old IN collect(e) WHERE old.current] AS replaced
		FOREACH (old IN replaced | SET old.current = false, old:Discarded REMOVE old:Edition)
		SET mine.current = true
		RETURN mine.version`, map[string]any{"version": a.version, "properties": map[string]any{
		"registryVersion": d.Version, "format": format, "name": d.Edition, "loadedAt": time.Now().UTC().Format(time.RFC3339Nano),
		"modalityCodes": a.modalityCodes(),
		"regions":       d.Counts.Regions, "groups": d.Counts.Groups, "hospitals": d.Counts.Hospitals,
		"memberships": d.Counts.Memberships, "capabilities": d.Counts.Capabilities, "diseases": d.Counts.Diseases,
		"modalities": d.Counts.Modalities, "departments": d.Counts.Departments, "findings": d.Counts.Findings,
	}})
	if refused := (*neo4j.Neo4jError)(nil); err != nil && !errors.As(err, &refused) {
		// The commit may have happened before its answer was lost.
		rows, asked := a.run(ctx, `MATCH (e:Edition {version: $version, current: true}) RETURN e.version`, map[string]any{"version": a.version})
		switch {
		case asked != nil:
			return published("the new edition is written, but it is not known whether readers see it yet; load again to be sure", err)
		case len(rows) == 0:
			return err
		}
		return nil
	}
	if err == nil && len(rows) == 0 {
		return errDiscarded
	}
	return err
}

// modalityCodes are those of the edition, in vocabulary order.
func (l *Loader) modalityCodes() []string {
	codes := []string{}
	for _, r := range l.records {
		if r.Ref().Kind == catalog.KindModality {
			codes = append(codes, r.Ref().Code)
		}
	}
	return codes
}
