package main

import (
	_ "embed"
	"html/template"
	"net/http"
	"strings"
)

//go:embed page.html
var pageSource string

var pageTemplate = template.Must(template.New("page").Parse(pageSource))

// pageStyle is the page's one style, allowed by its hash.
const pageStyle = `
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b2733; background: #fff }
a { color: #0b5cad }
nav { float: right }
dt { font-weight: 600; margin-top: .75rem }
dd { margin: 0 }
@media (prefers-color-scheme: dark) { body { color: #dde5ec; background: #12181f } a { color: #7ab8f5 } }
`

var pagePolicy = stylePolicy(pageStyle)

// page says in Chinese or English what is here.
func page(s *service) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("Vary", "Accept-Language")
		// A client that left is no fault, and the template has nothing else to fail on.
		_ = pageTemplate.Execute(w, struct {
			English bool
			Edition string
			Style   template.CSS
		}{english(r), s.registry().Edition, pageStyle})
	})
}

// english says whether a request wants English: by its lang parameter, or by
// the first language of its browser. The list is Chinese, so that is the default.
func english(r *http.Request) bool {
	switch r.URL.Query().Get("lang") {
	case "en":
		return true
	case "zh":
		return false
	}
	return strings.HasPrefix(strings.ToLower(r.Header.Get("Accept-Language")), "en")
}
