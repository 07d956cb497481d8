package annex

import "strings"

// placed is a row with its cells told apart.
type placed struct {
	region, label, role, hospital, work, diseases *cell
	// rest are cells that found no place, with the field that their column
	// stands for.
	rest []misfit
	// slid says that a cell stands outside its column.
	slid bool
}

// misfit is a cell that found no place in its row.
type misfit struct {
	cell  *cell
	field field
}

// slot is where a field's cell goes.
func (p *placed) slot(f field) **cell {
	switch f {
	case fieldRegion:
		return &p.region
	case fieldLabel:
		return &p.label
	case fieldRole:
		return &p.role
	case fieldHospital:
		return &p.hospital
	case fieldWork:
		return &p.work
	case fieldDiseases:
		return &p.diseases
	}
	return nil
}

// put places a cell unless another is there.
func (p *placed) put(f field, c *cell) bool {
	slot := p.slot(f)
	if slot == nil || *slot != nil {
		return false
	}
	*slot = c
	return true
}

var fieldOf = map[kind]field{
	kindRegion: fieldRegion, kindLabel: fieldLabel, kindRole: fieldRole, kindWork: fieldWork, kindDiseases: fieldDiseases,
}

// place tells the cells of a row apart: by what they say, and what that leaves
// open, by where they stand.
func place(r *row, words *lexicon) *placed {
	p := &placed{}
	var texts, twice []*cell
	for _, c := range r.cells {
		f, ok := fieldOf[c.kind]
		switch {
		case ok && p.put(f, c):
		case ok:
			twice = append(twice, c)
		case c.kind == kindSerial && r.header.fields[c.column] == fieldExtra:
		default:
			texts = append(texts, c)
		}
	}
	texts = p.placeHospital(r, texts, words)
	// A place name alone under the hospitals is the beginning of a hospital's
	// name, if the row has a hospital's other cells.
	if p.hospital == nil && (p.work != nil || p.role != nil) {
		at := r.header.column(fieldHospital)
		for i, c := range twice {
			if c.kind == kindRegion && c.column == at {
				p.hospital = c
				twice = append(twice[:i:i], twice[i+1:]...)
				break
			}
		}
		if p.hospital == nil && p.region != nil && p.region.column == at && p.work != nil {
			p.hospital, p.region = p.region, nil
		}
	}
	shift := 0
	if p.hospital != nil {
		shift = p.hospital.column - r.header.column(fieldHospital)
	}
	for _, c := range texts {
		f := p.fieldFor(r, c, shift, words)
		if f == fieldExtra {
			continue
		}
		if f != fieldWork && f != fieldDiseases || !p.put(f, c) {
			p.rest = append(p.rest, misfit{c, f})
		}
	}
	for _, c := range twice {
		if r.header.fields[c.column] != fieldExtra {
			p.rest = append(p.rest, misfit{c, fieldOf[c.kind]})
		}
	}
	for _, f := range []field{fieldRegion, fieldLabel, fieldRole, fieldHospital, fieldWork, fieldDiseases} {
		if c := *p.slot(f); c != nil && c.line() == r.line && r.header.fields[c.column] != f {
			p.slid = true
		}
	}
	return p
}

// placeHospital finds the hospital among the texts of a row: what ends like an
// institution, in the column of the hospitals if there is a choice. It returns
// the other texts.
func (p *placed) placeHospital(r *row, texts []*cell, words *lexicon) []*cell {
	column := r.header.column(fieldHospital)
	weight := func(c *cell) int {
		w := 0
		switch {
		case c.institution:
			w = 4
		case c.column == column:
			w = 2
		case r.header.fields[c.column] != fieldNone || len(r.cells) == 1:
			return 0
		default:
			if disease, modality := words.mentions(c.key); disease || modality {
				return 0
			}
			w = 1
		}
		if c.column == column {
			w++
		}
		return w
	}
	best := -1
	for i, c := range texts {
		if weight(c) > 0 && (best < 0 || weight(c) > weight(texts[best])) {
			best = i
		}
	}
	if best < 0 && len(texts) == 1 && p.hospital == nil && p.role != nil && p.work != nil {
		best = 0
	}
	if best < 0 {
		return texts
	}
	p.hospital = texts[best]
	return append(texts[:best:best], texts[best+1:]...)
}

// fieldFor is the field of a text that is not the hospital: by the words in
// it, then by its column, which slides with that of the hospital.
func (p *placed) fieldFor(r *row, c *cell, shift int, words *lexicon) field {
	disease, modality := words.mentions(c.key)
	switch {
	case (modality || disease && strings.Contains(c.key, ":")) && p.work == nil:
		return fieldWork
	case disease && !modality && p.diseases == nil:
		return fieldDiseases
	}
	if p.hospital != nil && c.column > p.hospital.column {
		f := r.header.fields[c.column-shift]
		switch {
		case f == fieldExtra:
			return f
		case f == fieldDiseases && p.diseases == nil:
			return f
		case p.work == nil:
			return fieldWork
		case p.diseases == nil:
			return fieldDiseases
		}
		return f
	}
	if f := r.header.fields[c.column-shift]; f != fieldNone {
		return f
	}
	return r.header.fields[c.column]
}
