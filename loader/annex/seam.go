package annex

// joinSeams joins the cells that a page break cut, and those that extraction
// broke over two rows without one.
//
// A cell is cut where the text above is not complete by itself, or the text
// below can't begin a cell, and the two together can be read. After a header
// that is enough; elsewhere the row must hold nothing else.
func joinSeams(t *table, words *lexicon) {
	s := &seams{words: words, names: map[string]bool{}}
	for _, r := range t.rows {
		if h := place(r, words).hospital; h != nil && !r.first {
			s.names[h.key] = true
		}
	}
	for i, r := range t.rows {
		if s.last != nil {
			s.join(t.rows[:i], r)
		}
		s.pass(r)
	}
}

type seams struct {
	words *lexicon
	names map[string]bool // hospitals that stand whole in the middle of a page
	last  *row            // the row above that was more than a continuation
	open  *cell           // the diseases that the group above began, or nil
	label string          // of the group above
}

// longestCell is how many bytes of text a cell may have that goes on; the
// longest of the first edition has 300.
const longestCell = 1 << 12

// pass leaves a row behind.
func (s *seams) pass(r *row) {
	if r.onlyRest {
		return
	}
	s.last = r
	p := place(r, s.words)
	if p.diseases != nil || p.label != nil && (!r.first || p.label.key != s.label) {
		s.open = p.diseases
	}
	if p.label != nil {
		s.label = p.label.key
	}
}

// join moves those cells of a row that continue cells above to where they
// belong.
func (s *seams) join(above []*row, r *row) {
	if r.first {
		s.joinLabels(above, r)
	}
	s.joinDiseases(r, true)
	s.joinWork(s.last, r, true)
	s.joinDiseases(r, false)
	s.joinHospital(s.last, r)
	s.joinWork(s.last, r, false)
	s.joinRest(s.last, r)
	if len(r.cuts) > 0 {
		r.onlyRest = place(r, s.words).hospital == nil
	}
}

// fit says whether two cells are short enough to be one.
func fit(a, b *cell) bool { return len(a.text)+len(b.text) <= longestCell }

// take joins a cell of a row to one above.
func (s *seams) take(whole *cell, r *row, rest *cell) {
	whole.join(rest, s.words)
	r.drop(rest)
	r.cuts = append(r.cuts, cut{whole, rest})
}

// joined is the folded text of two cells together.
func joined(a, b *cell) string { return fold(a.text + b.text) }

// joinLabels joins what was cut of regions, labels and roles. Those are merged
// cells: they may have begun anywhere on the page above.
func (s *seams) joinLabels(above []*row, r *row) {
	structural := func(k kind) bool { return k == kindRegion || k == kindLabel || k == kindRole }
	for _, c := range append([]*cell(nil), r.cells...) {
		if c.kind == kindRole || c.kind == kindRegion {
			continue
		}
	page:
		for i := len(above) - 1; i >= 0; i-- {
			for _, u := range above[i].cells {
				if !fit(u, c) || !structural(u.kind) && u.kind != kindText || structural(c.kind) && structural(u.kind) {
					continue
				}
				if structural(s.words.classify(joined(u, c))) {
					s.take(u, r, c)
					break page
				}
			}
			if above[i].first && above[i].header != r.header {
				break
			}
		}
	}
}

// joinDiseases joins a cell to the diseases that its group began above; first
// one in their column, if that is the diseases' own.
func (s *seams) joinDiseases(r *row, inColumn bool) {
	open := s.open
	if open == nil {
		return
	}
	labelled := place(r, s.words).label != nil
	for _, c := range append([]*cell(nil), r.cells...) {
		if c.kind == kindRegion || c.kind == kindLabel || c.kind == kindRole || c.kind == kindWork || c.institution || !fit(open, c) {
			continue
		}
		if inColumn && (c.column != open.column || r.header.fields[c.column] != fieldDiseases) {
			continue
		}
		both := s.words.parseDiseases(joined(open, c))
		alone, before := s.words.parseDiseases(c.key), s.words.parseDiseases(open.key)
		switch {
		case !both.clean() || len(both.run) > len(alone.run)+len(before.run):
		case !before.clean(), !alone.clean(), openStart(c.key), r.first && !labelled && openEnd(open.key):
			s.take(open, r, c)
			return
		}
	}
}

// joinHospital joins the rest of a hospital's name.
func (s *seams) joinHospital(last, r *row) {
	above, here := place(last, s.words), place(r, s.words)
	if above.hospital == nil || here.hospital == nil || !fit(above.hospital, here.hospital) {
		return
	}
	if s.hospitalCut(above, here, r.first) {
		s.take(above.hospital, r, here.hospital)
	}
}

func (s *seams) hospitalCut(above, here *placed, first bool) bool {
	name, rest := above.hospital, here.hospital
	whole := joined(name, rest)
	open := !institution(name.key)
	bare := here.region == nil && here.label == nil && here.role == nil
	alone := bare && here.work == nil
	switch {
	case !institution(whole):
		return false
	case isOpen(firstRune(rest.key)), !balanced(name.key):
		return first || alone
	case !first:
		return alone && open
	case open && (here.work == nil || above.work == nil || !institution(rest.key) || remainder(rest.key)):
		return true
	case open && bare && s.words.openWork(above.work.key) && s.words.parseWork(joined(above.work, here.work)).clean():
		return true
	case open:
		return s.names[whole]
	case !bare:
		return false
	case remainder(rest.key), s.names[whole] && !s.names[rest.key]:
		return true
	case here.work != nil:
		return above.work != nil && !s.names[rest.key] &&
			(openStart(here.work.key) || !s.words.parseWork(above.work.key).clean()) && s.words.parseWork(joined(above.work, here.work)).clean()
	}
	return above.work != nil && !s.names[rest.key]
}

// joinWork joins the rest of a division of work. Proven means that the text
// above can't be complete and the whole can be read.
func (s *seams) joinWork(last, r *row, proven bool) {
	above, here := place(last, s.words), place(r, s.words)
	if above.hospital == nil {
		return
	}
	if proven {
		open := above.work
		if d := above.diseases; open == nil && d != nil && last.header.fields[d.column] != fieldDiseases {
			open = d // the diseases that a division of work begins with
		}
		if open != nil {
			s.joinProvenWork(open, here, r)
		}
		return
	}
	if here.hospital != nil || here.work == nil {
		return
	}
	if above.work == nil {
		last.cells = append(last.cells, here.work)
		here.work.column = last.header.column(fieldWork)
		r.drop(here.work)
		r.cuts = append(r.cuts, cut{here.work, here.work})
		return
	}
	if !fit(above.work, here.work) {
		return
	}
	if r.first || s.words.openWork(above.work.key) || openStart(here.work.key) {
		s.take(above.work, r, here.work)
	}
}

func (s *seams) joinProvenWork(open *cell, here *placed, r *row) {
	unread := !s.words.parseWork(open.key).clean()
	for _, c := range append([]*cell(nil), r.cells...) {
		if c.kind == kindRegion || c.kind == kindLabel || c.kind == kindRole || c.institution || !fit(open, c) {
			continue
		}
		own := here.hospital != nil && here.hospital != c
		readable := c.kind == kindWork && !openStart(c.key)
		if own && readable || !unread && !openStart(c.key) && (!openEnd(open.key) || c.kind == kindDiseases) {
			continue
		}
		if w := s.words.parseWork(joined(open, c)); w.clean() && len(w.capabilities) > 0 {
			s.take(open, r, c)
			return
		}
	}
}

// joinRest joins what is left of a row after a header that has no hospital, by
// its column.
func (s *seams) joinRest(last, r *row) {
	above, here := place(last, s.words), place(r, s.words)
	if !r.first && len(r.cuts) == 0 || here.hospital != nil || above.hospital == nil {
		return
	}
	if here.diseases != nil && above.diseases == nil && here.label == nil {
		last.cells = append(last.cells, here.diseases)
		here.diseases.column = last.header.column(fieldDiseases)
		s.open = here.diseases
		r.drop(here.diseases)
		r.cuts = append(r.cuts, cut{here.diseases, here.diseases})
		return
	}
	for _, m := range here.rest {
		switch {
		case m.field == fieldWork && above.work != nil && fit(above.work, m.cell):
			s.take(above.work, r, m.cell)
		case m.field == fieldDiseases && above.diseases != nil && fit(above.diseases, m.cell):
			s.take(above.diseases, r, m.cell)
		}
	}
}
