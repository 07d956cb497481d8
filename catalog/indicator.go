package catalog

// Indicator is a figure of a region for a year.
type Indicator struct {
	Code           IndicatorCode
	Year           int
	Value          float64 // in Unit
	Unit           Unit
	Status         Status
	Locator        string // "line N" of the source
	NoteZH, NoteEN string // how an inferred figure was worked out; "" for none
	Links          IndicatorLinks
}

// IndicatorLinks are the records that an indicator is linked with.
type IndicatorLinks struct {
	Source One[*Source]
}

// IndicatorCode says what an indicator counts.
type IndicatorCode string

// The codes of indicators.
const (
	Population     IndicatorCode = "POPULATION"
	ShareAged0To14 IndicatorCode = "SHARE_AGED_0_14"
	Children0To14  IndicatorCode = "CHILDREN_0_14"
)

// Unit is what an indicator's value is counted in.
type Unit string

// The units.
const (
	Persons Unit = "PERSONS"
	Percent Unit = "PERCENT"
)

// IndicatorUnits has every indicator, with the unit that it is counted in.
var IndicatorUnits = map[IndicatorCode]Unit{Population: Persons, ShareAged0To14: Percent, Children0To14: Persons}

var indicatorNames = map[IndicatorCode]Names{
	Population:     {ZH: "常住人口", EN: "Residents"},
	ShareAged0To14: {ZH: "0–14岁人口占比", EN: "Share of residents aged 0 to 14"},
	Children0To14:  {ZH: "0–14岁人口", EN: "Residents aged 0 to 14"},
}

// Name is the indicator's name.
func (i *Indicator) Name(lang Language) string { return indicatorNames[i.Code].Name(lang) }

// Note is how the figure was worked out, or nil.
func (i *Indicator) Note(lang Language) *string {
	return orNull(inLanguage(lang, i.NoteZH, i.NoteEN))
}

// Source is the document.
func (i *Indicator) Source() *Source { return i.Links.Source.Get() }
