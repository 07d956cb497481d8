package registry

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestASoundRegistryHasNoFault(t *testing.T) {
	files := write(t, sound())
	if lines := errorLines(files); lines != nil {
		t.Fatal(strings.Join(lines, "\n"))
	}
	got, err := Read(files)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sound(), got); diff != "" {
		t.Fatal(diff)
	}
	if diff := cmp.Diff(texts(files), encoded(t, got)); diff != "" {
		t.Fatal("written again, it differs:\n" + diff)
	}
}

func TestEveryTableHasARowInTheSoundRegistry(t *testing.T) {
	for _, table := range tables {
		if table.rows(sound()).Len() == 0 {
			t.Errorf("%s has none: what reads it is not tested", table.file())
		}
	}
	if got, want := len(tables), reflect.TypeFor[Registry]().NumField()-1; got != want {
		t.Errorf("%d tables describe %d kinds of row", got, want)
	}
}

func TestAnEmptyTableIsAHeaderAndReadsAsNil(t *testing.T) {
	files := write(t, &Registry{Edition: "e"})
	if got, want := string(files["regions.csv"].Data), "code,name_zh,name_en,romanized_name,kind,tile_x,tile_y\n"; got != want {
		t.Errorf("regions.csv is %q, not %q", got, want)
	}
	got, err := Read(files)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(&Registry{Edition: "e"}, got); diff != "" {
		t.Error(diff)
	}
}

// Any rows that fit their columns survive, whatever is in them: what rows mean
// together is another matter.
func TestRandomRowsAreReadAsTheyWereWritten(t *testing.T) {
	printed := rapid.OneOf(
		rapid.StringMatching(`[ \t\n,;"'\\#.医院，“”（）。、；\x00\x1f\x{a0}\x{3000}\x{feff}\x{2028}a-c=+-]{0,8}`),
		rapid.SampledFrom([]string{"", `\.`, `"`, `""`, `"a"`, "a\x1fb", " a", "a ", "\n", "\n\n", ",", "true", "1", "𠮷"}),
		rapid.String().Filter(func(s string) bool { return !strings.ContainsRune(s, '\r') }),
	)
	nonBlank := printed.Filter(func(s string) bool { return s != "" })
	rapid.Check(t, func(rt *rapid.T) {
		want := &Registry{Edition: nonBlank.Filter(func(s string) bool { return strings.TrimSpace(s) != "" }).Draw(rt, "edition")}
		for _, table := range tables {
			rows := table.rows(want)
			for i := range rapid.IntRange(0, 3).Draw(rt, table.name) {
				row := reflect.New(rows.Type().Elem()).Elem()
				for j, c := range table.columns {
					label := fmt.Sprintf("%s %d %s", table.name, i, c.name)
					switch {
					case c.kind == integer:
						least := 0
						if c.minimum != nil {
							least = *c.minimum
						}
						row.Field(j).SetInt(int64(rapid.IntMin(least).Draw(rt, label)))
					case c.kind == number:
						row.Field(j).SetFloat(rapid.Float64Range(0, 1e9).Draw(rt, label))
					case c.kind == boolean:
						row.Field(j).SetBool(rapid.Bool().Draw(rt, label))
					case c.enum != nil:
						row.Field(j).SetString(rapid.SampledFrom(c.enum).Draw(rt, label))
					case c.pattern != "":
						row.Field(j).SetString(rapid.StringMatching(c.matches.String()).Draw(rt, label))
					case c.required:
						row.Field(j).SetString(nonBlank.Draw(rt, label))
					default:
						row.Field(j).SetString(printed.Draw(rt, label))
					}
				}
				rows.Set(reflect.Append(rows, row))
			}
		}
		files := write(t, want)
		got, faults := read(files)
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Fatal(diff)
		}
		// Only what rows mean together can be wrong.
		across := []string{
			"dangling-reference", "duplicate-key", "duplicate-value", "one-way-border", "own-neighbour",
			"group-code", "missing-scope", "unexpected-scope", "circular-broader", "half-subject",
			"indicator-unit", "indicator-value",
		}
		for _, f := range Errors(faults) {
			if f.File != "findings.csv" && !slices.Contains(across, f.Rule) {
				rt.Fatal(f)
			}
		}
		if diff := cmp.Diff(texts(files), encoded(t, got)); diff != "" {
			rt.Fatal("written again, it differs:\n" + diff)
		}
		if Version(want) != Version(got) {
			rt.Fatal("equal registries have different versions")
		}
	})
}

func TestVersionFollowsTheContent(t *testing.T) {
	was := Version(sound())
	if len(was) != 16 || strings.Trim(was, "0123456789abcdef") != "" {
		t.Errorf("%q is not 16 hexadecimal digits", was)
	}
	if was != Version(sound()) {
		t.Error("the same registry has two versions")
	}
	edition := sound()
	edition.Edition = "第二批"
	if Version(edition) == was {
		t.Error("another edition has the same version")
	}
	for _, table := range tables {
		fewer := sound()
		rows := table.rows(fewer)
		rows.SetLen(rows.Len() - 1)
		if Version(fewer) == was {
			t.Errorf("one row less in %s is the same version", table.file())
		}
	}
}
