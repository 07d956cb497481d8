package export

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// graphMLKeys are the attributes of nodes and edges, by their names.
var graphMLKeys = []struct{ id, on, kind string }{
	{"label", "node", "string"}, {"kind", "node", "string"}, {"region", "node", "string"}, {"name_en", "node", "string"},
	{"type", "edge", "string"}, {"role", "edge", "string"}, {"modalities", "edge", "string"},
}

// GraphML writes the network of hospitals, groups, regions, diseases and
// modalities, as GraphML 1.0: directed edges IN_REGION, MEMBER_OF, TREATS and
// OFFERS. A node's id is its kind and code, "Hospital/…".
func GraphML(ctx context.Context, to io.Writer, s *Source, l Language) error {
	w := &graphML{to: to}
	vocabulary, err := s.ask(ctx, `{ regions {`+named+`} diseases {`+named+`} modalities {`+named+`} }`, nil)
	if err != nil {
		return err
	}
	w.write(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n")
	for _, k := range graphMLKeys {
		w.write(fmt.Sprintf(`<key id="%s" for="%s" attr.name="%s" attr.type="%s"/>`+"\n", k.id, k.on, k.id, k.kind))
	}
	w.write(`<graph edgedefault="directed">` + "\n")
	for _, kind := range []struct{ list, label string }{{"regions", "Region"}, {"diseases", "Disease"}, {"modalities", "Modality"}} {
		for _, v := range values(vocabulary, kind.list) {
			w.node(kind.label, v.(object), l)
		}
	}
	err = s.pages(ctx, paged("hospitals", named+` region { code }`), object{"lang": string(l)}, "hospitals", func(hospital object) error {
		w.node("Hospital", hospital, l)
		w.edge("Hospital/"+text(hospital, "code"), "Region/"+text(hospital, "region.code"), "IN_REGION", nil)
		return w.err
	})
	if err != nil {
		return err
	}
	err = s.pages(ctx, paged("groups", named+` region { code } diseases { code } offers { code } memberships { role hospital { code } modalities { code } }`), object{"lang": string(l)}, "groups", func(group object) error {
		id := "Group/" + text(group, "code")
		w.node("Group", group, l)
		w.edge(id, "Region/"+text(group, "region.code"), "IN_REGION", nil)
		for _, d := range values(group, "diseases.code") {
			w.edge(id, "Disease/"+d.(string), "TREATS", nil)
		}
		for _, m := range values(group, "offers.code") {
			w.edge(id, "Modality/"+m.(string), "OFFERS", nil)
		}
		for _, v := range values(group, "memberships") {
			membership := v.(object)
			modalities, _ := column{path: "modalities.code"}.value(membership, English).(string)
			w.edge("Hospital/"+text(membership, "hospital.code"), id, "MEMBER_OF", []string{"role", text(membership, "role"), "modalities", modalities})
		}
		return w.err
	})
	if err != nil {
		return err
	}
	w.write("</graph>\n</graphml>\n")
	return w.err
}

// graphML writes elements until the first error.
type graphML struct {
	to  io.Writer
	err error
}

func (w *graphML) write(text string) {
	if w.err == nil {
		_, w.err = io.WriteString(w.to, text)
	}
}

func (w *graphML) data(pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			w.write(`<data key="` + pairs[i] + `">` + escaped(pairs[i+1]) + `</data>`)
		}
	}
}

func (w *graphML) node(kind string, record object, l Language) {
	w.write(`<node id="` + escaped(kind+"/"+text(record, "code")) + `">`)
	w.data("label", l.of(text(record, "nameZH"), text(record, "nameEN")), "kind", kind, "region", text(record, "region.code"), "name_en", text(record, "nameEN"))
	w.write("</node>\n")
}

func (w *graphML) edge(from, to, kind string, more []string) {
	w.write(`<edge source="` + escaped(from) + `" target="` + escaped(to) + `">`)
	w.data(append([]string{"type", kind}, more...)...)
	w.write("</edge>\n")
}

func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a builder takes everything
	return b.String()
}
