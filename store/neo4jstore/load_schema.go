package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"oncograph/catalog"
)

// schema is the constraints and indexes of the graph, by name. The first
// property of each is the edition, since every statement reads one.
var schema = func() map[string]string {
	all := map[string]string{
		"edition_version":      `CREATE CONSTRAINT edition_version IF NOT EXISTS FOR (e:Edition) REQUIRE e.version IS UNIQUE`,
		"edition_current":      `CREATE INDEX edition_current IF NOT EXISTS FOR (e:Edition) ON (e.current)`,
		"oncograph_edition":    `CREATE INDEX oncograph_edition IF NOT EXISTS FOR (n:Oncograph) ON (n.edition)`,
		"package_position":     `CREATE CONSTRAINT package_position IF NOT EXISTS FOR (n:Package) REQUIRE (n.edition, n.position) IS UNIQUE`,
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
	rows, err := l.run(ctx, `SHOW INDEXES YIELD name RETURN collect(name) AS names`, nil)
	if err != nil {
		return err
	}
	there := map[any]bool{}
	for _, name := range rows[0]["names"].([]any) {
		there[name] = true
	}
	missing := false
	for _, name := range slices.Sorted(maps.Keys(schema)) {
		if !there[name] {
			missing = true
			if _, err := l.run(ctx, schema[name], nil); err != nil {
				return err
			}
		}
	}
	if missing {
		_, err = l.run(ctx, `CALL db.awaitIndexes(60)`, nil)
	}
	return err
}
