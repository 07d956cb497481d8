// Package web holds the pages as `make web` built them.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files are the built pages: index.html, playground.html, 404.html, and what
// they load under assets/, each named by what it holds. Beside a file that
// Brotli makes smaller stands what it makes of it, as name.br.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the folder is embedded
	}
	return files
}
