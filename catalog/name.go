package catalog

// Language is a language that names and texts can be asked for in.
type Language string

// The languages. Any other value, the zero value too, counts as ZH.
const (
	ZH Language = "ZH"
	EN Language = "EN"
)

// Names are a record's names. At least one is not empty.
type Names struct {
	ZH string // Chinese, as printed, without spaces
	EN string // English, "" where none exists
	// RomanizedName is the Chinese name in pinyin without tones, syllables
	// spaced: "bei jing". "" where there is no Chinese name.
	RomanizedName string
}

// Name is the name in a language, or the other one where there is none.
func (n Names) Name(lang Language) string { return inLanguage(lang, n.ZH, n.EN) }

// inLanguage picks a text by its language, the other where that is empty.
func inLanguage(lang Language, zh, en string) string {
	if zh == "" || lang == EN && en != "" {
		return en
	}
	return zh
}

// orNull is nil for an empty text, which GraphQL answers with null.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
