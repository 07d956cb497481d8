package registry

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"reflect"
	"slices"
	"strings"
)

// packageFile describes the directory in the words of Frictionless Data Package
// and Table Schema (https://specs.frictionlessdata.io).
const packageFile = "datapackage.json"

// packageName marks a directory as a registry.
const packageName = "oncograph-registry"

type dataPackage struct {
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Profile     string     `json:"profile"`
	Edition     string     `json:"edition"`
	Resources   []resource `json:"resources"`
}

type resource struct {
	Name        string      `json:"name"`
	Path        string      `json:"path"`
	Title       string      `json:"title"`
	Description string      `json:"description"`
	Profile     string      `json:"profile"`
	Format      string      `json:"format"`
	MediaType   string      `json:"mediatype"`
	Encoding    string      `json:"encoding"`
	Dialect     csvDialect  `json:"dialect"`
	Schema      tableSchema `json:"schema"`
}

// csvDialect is said outright, so that nobody guesses it from the values.
type csvDialect struct {
	Delimiter      string `json:"delimiter"`
	LineTerminator string `json:"lineTerminator"`
	QuoteChar      string `json:"quoteChar"`
	DoubleQuote    bool   `json:"doubleQuote"`
	Header         bool   `json:"header"`
}

type tableSchema struct {
	Fields      []schemaField `json:"fields"`
	PrimaryKey  []string      `json:"primaryKey,omitempty"`
	ForeignKeys []foreignKey  `json:"foreignKeys,omitempty"`
}

type schemaField struct {
	Name        string       `json:"name"`
	Type        kindOf       `json:"type"`
	Description string       `json:"description"`
	Constraints *constraints `json:"constraints,omitempty"`
}

type constraints struct {
	Required bool     `json:"required,omitempty"`
	Unique   bool     `json:"unique,omitempty"`
	Enum     []string `json:"enum,omitempty"`
	Pattern  string   `json:"pattern,omitempty"`
	Minimum  *int     `json:"minimum,omitempty"`
}

type foreignKey struct {
	Fields    []string         `json:"fields"`
	Reference foreignReference `json:"reference"`
}

type foreignReference struct {
	Resource string   `json:"resource"`
	Fields   []string `json:"fields"`
}

// describe writes the datapackage.json of an edition.
func describe(edition string) []byte {
	p := dataPackage{
		Name:        packageName,
		Title:       "Cooperative groups for childhood solid tumours",
		Description: "Hospitals, the groups that they work in, the diseases that they treat and what each can do there, with the source line of every fact.",
		Profile:     "data-package",
		Edition:     edition,
	}
	for _, t := range tables {
		r := resource{
			Name: t.name, Path: t.file(), Title: t.title, Description: t.description,
			Profile: "tabular-data-resource", Format: "csv", MediaType: "text/csv", Encoding: "utf-8",
			Dialect: csvDialect{",", "\n", `"`, true, true},
			Schema:  tableSchema{PrimaryKey: t.key},
		}
		for _, c := range t.columns {
			f := schemaField{Name: c.name, Type: c.kind, Description: c.description}
			limits := constraints{c.required, c.unique, c.enum, c.pattern, c.minimum}
			if !reflect.ValueOf(limits).IsZero() {
				f.Constraints = &limits
			}
			r.Schema.Fields = append(r.Schema.Fields, f)
		}
		for _, ref := range t.references {
			r.Schema.ForeignKeys = append(r.Schema.ForeignKeys, foreignKey{ref.columns, foreignReference{ref.table, ref.to}})
		}
		p.Resources = append(p.Resources, r)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(p); err != nil {
		panic(err) // texts and numbers always encode
	}
	return b.Bytes()
}

// Pack writes a valid registry as its directory, zipped. Equal registries are
// equal zips.
func Pack(to io.Writer, r *Registry) error {
	z := zip.NewWriter(to)
	byName := slices.SortedFunc(slices.Values(tables), func(a, b *table) int { return strings.Compare(a.file(), b.file()) })
	for _, t := range byName {
		w, err := z.Create(t.file()) // without a time
		if err != nil {
			return err
		}
		if err := t.encode(w, r); err != nil {
			return err
		}
	}
	w, err := z.Create(packageFile)
	if err != nil {
		return err
	}
	if _, err := w.Write(describe(r.Edition)); err != nil {
		return err
	}
	return z.Close()
}
