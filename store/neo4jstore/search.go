package neo4jstore

import (
	"context"

	"oncograph/catalog"
)

// searchKeys are the order of hits, as the statement names it.
var searchKeys = []catalog.OrderKey{{Name: "rank"}, {Name: "n.nameLength"}, {Name: "n.sortName"}, {Name: "n.code"}, {Name: "n.kindName"}}

// found finds the nodes that a text matches, with how well it does, by a text
// index each of the folded names.
const found = `MATCH (n:Searchable)
		WHERE n.edition = $edition AND $text <> '' AND (
			n.searchName CONTAINS $text OR n.searchEnglish CONTAINS $text OR
			n.searchPinyin CONTAINS $text OR n.searchInitials STARTS WITH $text)
		WITH n, CASE
			WHEN $text IN [n.searchName, n.searchEnglish, n.searchPinyin, n.searchInitials] THEN 0
			WHEN n.searchName STARTS WITH $text OR n.searchEnglish STARTS WITH $text OR
				n.searchPinyin STARTS WITH $text OR n.searchInitials STARTS WITH $text THEN 1
			ELSE 2 END AS rank`

// Search returns a page of the records that a text finds.
func (s *Store) Search(ctx context.Context, q catalog.SearchQuery, x catalog.Expand) (*catalog.SearchConnection, error) {
	order := catalog.SearchOrdering()
	window, err := order.Range(q.Window)
	if err != nil {
		return nil, err
	}
	return retried(ctx, s, func(a *answer) (*catalog.SearchConnection, error) {
		text := catalog.NewSearchText(q.Text)
		expand := followed(x)
		st := newStatement()
		st.parameters["text"] = string(text)
		keys := directed(searchKeys, window.Backward)
		page, around := "true", "false"
		if window.From != nil {
			page = st.behind(keys, window.From, false)
			around = "EXISTS { " + found + " WITH n, rank WHERE " + st.behind(directed(searchKeys, !window.Backward), window.From, true) + " RETURN n }"
		}
		query := "CALL () { " + found + " WITH n, rank WHERE " + page + " WITH n, rank ORDER BY " + orderText(keys) +
			" LIMIT " + st.parameter(window.Limit+1) + " RETURN collect(n) AS rows }"
		returns := "rows, " + around + " AS around"
		if asks(expand, "totalCount") {
			query += "\nCALL () { " + found + " RETURN count(n) AS total }"
			returns += ", total"
		}
		rows, err := a.read(ctx, query+"\nRETURN "+returns, st.parameters)
		if err != nil {
			return nil, err
		}
		connection, records := pageWith(a, rows[0], window, order, func(n catalog.Node) *catalog.SearchHit { return hit(n, text) }, catalog.Extent{})
		hits := append(below(expand, "nodes"), below(below(expand, "edges"), "node")...)
		if err := a.expand(ctx, records, below(hits, "record")); err != nil {
			return nil, err
		}
		return connection, nil
	})
}

// hit says how a text matches a record that it was found in.
func hit(record catalog.Node, text catalog.SearchText) *catalog.SearchHit {
	names := catalog.NamesOf(record)
	match, _ := catalog.NewSearchNames(names).Match(text)
	return &catalog.SearchHit{SearchMatch: match, Record: record, Title: names.Name(catalog.ZH)}
}
