// Package seeds holds the first edition of the national list as printed, what
// was settled about it by hand, what else is known of its hospitals and regions,
// and the registry that `loader read` makes of all, embedded into the binaries.
package seeds

import (
	"embed"
	"io/fs"
)

//go:generate go run ../loader read cooperative-groups.first-edition.tsv --corrections corrections.yaml --out registry

var (
	//go:embed vocabulary/*.csv registry/*.csv registry/datapackage.json
	files embed.FS

	//go:embed cooperative-groups.first-edition.tsv
	table []byte

	//go:embed corrections.yaml
	corrections []byte

	//go:embed department.yaml
	department []byte

	//go:embed census-2020.csv
	census []byte
)

// Registry is the registry directory of the first edition: a file per table and
// datapackage.json at its root.
func Registry() fs.FS { return sub("registry") }

// Vocabulary holds regions.csv, diseases.csv and modalities.csv at its root, the
// words that a list is read with.
func Vocabulary() fs.FS { return sub("vocabulary") }

// Table is the list as printed. The caller must not change it.
func Table() []byte { return table }

// Corrections are what was settled by hand about the list, in YAML. The caller
// must not change them.
func Corrections() []byte { return corrections }

// Department is the profile of a hospital's department, in YAML. The caller must
// not change it.
func Department() []byte { return department }

// Census is how many people live in each region, and what share of them is aged 0
// to 14, by the census of 2020, in CSV. The caller must not change it.
func Census() []byte { return census }

func sub(dir string) fs.FS {
	sub, err := fs.Sub(files, dir)
	if err != nil {
		panic(err) // the name is a constant
	}
	return sub
}
