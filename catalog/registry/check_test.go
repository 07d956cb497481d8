package registry

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// A change does something bad to the files of a sound registry.
type change func(t *testing.T, files fstest.MapFS)

// replace puts one text in the place of another, which must be there.
func replace(file, old, new string) change {
	return func(t *testing.T, files fstest.MapFS) {
		t.Helper()
		data := files[file].Data
		if !bytes.Contains(data, []byte(old)) {
			t.Fatalf("%s does not hold %q:\n%s", file, old, data)
		}
		files[file] = &fstest.MapFile{Data: bytes.Replace(data, []byte(old), []byte(new), 1)}
	}
}

// add puts lines at the end of a file.
func add(file, lines string) change {
	return func(_ *testing.T, files fstest.MapFS) {
		files[file] = &fstest.MapFile{Data: append(bytes.Clone(files[file].Data), lines...)}
	}
}

// save makes all of a file.
func save(file, text string) change {
	return func(_ *testing.T, files fstest.MapFS) { files[file] = &fstest.MapFile{Data: []byte(text)} }
}

func remove(file string) change {
	return func(_ *testing.T, files fstest.MapFS) { delete(files, file) }
}

func both(changes ...change) change {
	return func(t *testing.T, files fstest.MapFS) {
		for _, c := range changes {
			c(t, files)
		}
	}
}

func TestEveryFaultIsNamedWithItsLine(t *testing.T) {
	for name, c := range map[string]struct {
		change change
		want   []string
	}{
		"a table is missing": {remove("staff.csv"), []string{
			"staff.csv:1: error: missing-file: it can't be read (file does not exist); a registry has one file for each of its tables",
		}},
		"a table is a directory": {
			both(remove("staff.csv"), func(_ *testing.T, files fstest.MapFS) { files["staff.csv/x"] = &fstest.MapFile{} }), []string{
				"staff.csv:1: error: missing-file: it can't be read (invalid argument); a registry has one file for each of its tables",
			},
		},
		"the description is missing": {remove("datapackage.json"), []string{
			"datapackage.json:1: error: missing-file: it can't be read (file does not exist); a registry directory is written by `loader read` or `loader generate`",
		}},
		"the description is no JSON": {save("datapackage.json", "{"), []string{
			"datapackage.json:1: error: not-json: it is not the JSON of a data package: unexpected end of JSON input",
		}},
		"the description has no edition": {replace("datapackage.json", `"第一批"`, `" "`), []string{
			`datapackage.json:1: error: missing-edition: "edition" is missing or blank; it names the edition, such as "第一批"`,
		}},
		"the description describes something else": {replace("datapackage.json", `"code"`, `"cod"`), []string{
			"datapackage.json:1: warning: other-description: it does not describe the tables as this version does; other programs may misread them until the registry is written again",
		}},
		"a file is empty": {save("experts.csv", ""), []string{
			"experts.csv:1: error: empty-file: the file is empty; a table without rows still has its header code,department,name,titles",
		}},
		"a file is blank": {save("experts.csv", "\n\n"), []string{
			"experts.csv:1: error: empty-file: the file is empty; a table without rows still has its header code,department,name,titles",
			"experts.csv:1: error: empty-line: the line is empty; remove it",
			"experts.csv:2: error: empty-line: the line is empty; remove it",
		}},
		"a byte order mark": {replace("staff.csv", "department", "\ufeffdepartment"), []string{
			"staff.csv:1: error: byte-order-mark: the file begins with a byte order mark; save it as UTF-8 without one",
		}},
		"CRLF": {replace("staff.csv", ",3\n", ",3\r\n"), []string{
			"staff.csv:2: error: carriage-return: the line has a carriage return; save the file with LF line ends",
		}},
		"a carriage return alone": {replace("staff.csv", "chief physicians", "chief\rphysicians"), []string{
			"staff.csv:2: error: carriage-return: the line has a carriage return; save the file with LF line ends",
		}},
		"bytes that are no UTF-8": {replace("staff.csv", "chief", "chi\xe9f"), []string{
			"staff.csv:2: error: bad-utf8: the line is not UTF-8; save the file as UTF-8",
		}},
		"an unknown column": {both(replace("staff.csv", "count", "count,countt"), replace("staff.csv", ",3", ",3,4")), []string{
			`staff.csv:1: error: unknown-column: there is no column "countt"; did you mean count?; the columns are department,title,count`,
		}},
		"a column twice": {both(replace("staff.csv", "count", "count,title"), replace("staff.csv", ",3", ",3,x")), []string{
			`staff.csv:1: error: duplicate-column: the column "title" stands twice; remove one`,
		}},
		"a column is missing": {save("staff.csv", "department,count\nsurgery,3\n"), []string{
			`staff.csv:1: error: missing-column: the column "title" is missing; the columns are department,title,count`,
		}},
		"columns in another order, and a fault of a row": {save("staff.csv", "title,department,count\nnurses,surgry,3\n"), []string{
			"staff.csv:1: error: column-order: the columns are title,department,count; their order is department,title,count",
			`staff.csv:2: error: dangling-reference: department "surgry" is not in departments.csv; did you mean surgery?`,
		}},
		"a header that is not closed": {save("staff.csv", "\"department,title,count\nsurgery,nurses,3\n"), []string{
			"staff.csv:1: error: bad-quote: the header can't be read: a quoted value is not closed, or goes on behind its closing quote; a quote within it is doubled",
		}},
		"a row too short": {add("staff.csv", "surgery,nurses\n"), []string{
			"staff.csv:3: error: short-row: the row has 2 values, but the header 3 columns",
		}},
		"a row too long": {add("staff.csv", "surgery,nurses,3,4\n"), []string{
			"staff.csv:3: error: long-row: the row has 4 values, but the header 3 columns",
		}},
		"empty lines": {both(replace("staff.csv", "\n", "\n\n\n"), add("staff.csv", "\n")), []string{
			"staff.csv:2: error: empty-line: the line is empty; remove it",
			"staff.csv:3: error: empty-line: the line is empty; remove it",
			"staff.csv:5: error: empty-line: the line is empty; remove it",
		}},
		"a quote that is not closed": {add("staff.csv", "surgery,\"nurses,3\nsurgery,doctors,4\n"), []string{
			"staff.csv:3: error: bad-quote: the row can't be read: a quoted value is not closed, or goes on behind its closing quote; a quote within it is doubled",
		}},
		"a quote in the middle, and a fault behind it": {add("staff.csv", "surgery,nur\"ses,3\nsurgery,doctors,x\n"), []string{
			"staff.csv:3: error: bad-quote: the row can't be read: a quote stands in a value that does not begin with one; quote the whole value and double the quotes in it",
			`staff.csv:4: error: wrong-type: count is "x"; it must be a whole number, such as 12`,
		}},
		"a blank in a required column": {add("staff.csv", "surgery,,3\n"), []string{
			"staff.csv:3: error: missing-value: title is blank; every row needs one",
		}},
		"a blank in a key twice, which is no key": {add("staff.csv", "surgery,,3\nsurgery,,4\n"), []string{
			"staff.csv:3: error: missing-value: title is blank; every row needs one",
			"staff.csv:4: error: missing-value: title is blank; every row needs one",
		}},
		"a number with a fraction": {add("staff.csv", "surgery,nurses,3.5\n"), []string{
			`staff.csv:3: error: wrong-type: count is "3.5"; it must be a whole number, such as 12`,
		}},
		"a number with a zero before it": {add("staff.csv", "surgery,nurses,03\n"), []string{
			`staff.csv:3: error: wrong-type: count is "03"; it must be a whole number, such as 12`,
		}},
		"a number too small": {add("staff.csv", "surgery,nurses,-1\n"), []string{
			`staff.csv:3: error: too-small: count is "-1"; it must be at least 0`,
		}},
		"a boolean of another kind": {replace("group_diseases.csv", "true", "TRUE"), []string{
			`group_diseases.csv:2: error: wrong-type: focus is "TRUE"; it must be true or false`,
		}},
		"a value that is none of several": {replace("memberships.csv", "LEAD", "LEED"), []string{
			`memberships.csv:2: error: unknown-value: role is "LEED"; it must be one of LEAD, MEMBER; did you mean LEAD?`,
		}},
		"a code of another form": {replace("experts.csv", "li,", "Li,"), []string{
			`experts.csv:2: error: wrong-form: code is "Li"; it must match [a-z0-9]+(?:-[a-z0-9]+)*`,
		}},
		"a key twice, behind a value of two lines": {add("memberships.csv", "CN-BJ-1,jia-yi-yuan,MEMBER,3,\n"), []string{
			`memberships.csv:5: error: duplicate-key: group "CN-BJ-1", hospital "jia-yi-yuan" is on line 2 already; each stands once`,
		}},
		"a position twice": {replace("memberships.csv", "MEMBER,2", "MEMBER,1"), []string{
			`memberships.csv:4: error: duplicate-value: position "1" is on line 2 already; each stands once`,
		}},
		"a name twice": {replace("hospitals.csv", "乙医院", "甲医院"), []string{
			`hospitals.csv:3: error: duplicate-value: name_zh "甲医院" is on line 2 already; each stands once`,
		}},
		"an unknown code": {replace("hospitals.csv", "yi yi yuan,CN-BJ", "yi yi yuan,CN-BB"), []string{
			`hospitals.csv:3: error: dangling-reference: region "CN-BB" is not in regions.csv; did you mean CN-BJ?`,
		}},
		"an unknown key of two columns": {add("capabilities.csv", "CN-BJ-1,bing-yi-yuan,1,TRANSPLANTATION,false\n"), []string{
			`capabilities.csv:4: error: dangling-reference: group "CN-BJ-1", hospital "bing-yi-yuan" is not in memberships.csv`,
		}},
		"an unknown code in the same table": {replace("diseases.csv", "LIVER_TUMOUR,肝母", "LIVER_TUMOR,肝母"), []string{
			`diseases.csv:3: error: dangling-reference: broader "LIVER_TUMOR" is not in diseases.csv; did you mean LIVER_TUMOUR?`,
		}},
		"a subject that is not there": {replace("provenance.csv", "CN-BJ-1/jia-yi-yuan", "CN-BJ-1/bing-yi-yuan"), []string{
			`provenance.csv:3: error: dangling-reference: membership "CN-BJ-1/bing-yi-yuan" is not in memberships.csv`,
		}},
		"a subject that is nearly there": {replace("provenance.csv", "GROUP,CN-BJ-1", "GROUP,CN-BJ-2"), []string{
			`provenance.csv:2: error: dangling-reference: group "CN-BJ-2" is not in groups.csv; did you mean CN-BJ-1?`,
		}},
		"a finding with half a subject": {replace("findings.csv", "GROUP,CN-BJ-1", "GROUP,"), []string{
			`findings.csv:2: error: half-subject: kind is "GROUP" and subject is ""; they stand together or not at all`,
		}},
		"a group's code and number differ": {replace("groups.csv", "CN-BJ,1", "CN-BJ,2"), []string{
			`groups.csv:2: error: group-code: code is "CN-BJ-1"; with region "CN-BJ" and number 2 it must be "CN-BJ-2"`,
		}},
		"a group's number can't be read, which is no second fault": {replace("groups.csv", "CN-BJ,1", "CN-BJ,one"), []string{
			`groups.csv:2: error: wrong-type: number is "one"; it must be a whole number, such as 12`,
		}},
		"a border in one direction": {replace("region_neighbours.csv", "CN-TJ,CN-BJ\n", ""), []string{
			"region_neighbours.csv:2: error: one-way-border: CN-BJ borders CN-TJ, but not the other way round; add the row CN-TJ,CN-BJ",
		}},
		"a border with itself": {add("region_neighbours.csv", "CN-TJ,CN-TJ\n"), []string{
			`region_neighbours.csv:4: error: own-neighbour: "CN-TJ" can't be its own neighbour; remove the row`,
		}},
		"a figure of a region that is not there": {replace("indicators.csv", "CN-BJ,SHARE", "CN-BB,SHARE"), []string{
			`indicators.csv:3: error: dangling-reference: region "CN-BB" is not in regions.csv; did you mean CN-BJ?`,
		}},
		"a figure of no known kind": {replace("indicators.csv", "CHILDREN_0_14", "CHILDREN_0_15"), []string{
			`indicators.csv:2: error: unknown-value: indicator is "CHILDREN_0_15"; it must be one of POPULATION, SHARE_AGED_0_14, CHILDREN_0_14; did you mean CHILDREN_0_14?`,
		}},
		"a figure twice": {add("indicators.csv", "CN-BJ,SHARE_AGED_0_14,2020,12,PERCENT,AS_PRINTED,list,line 3,,\n"), []string{
			`indicators.csv:4: error: duplicate-key: region "CN-BJ", indicator "SHARE_AGED_0_14", year "2020" is on line 3 already; each stands once`,
		}},
		"a figure of the same kind for another year": {add("indicators.csv", "CN-BJ,SHARE_AGED_0_14,2010,8.6,PERCENT,AS_PRINTED,list,line 3,,\n"), nil},
		"a figure in another unit": {replace("indicators.csv", "11.84,PERCENT", "11.84,PERSONS"), []string{
			`indicators.csv:3: error: indicator-unit: unit is "PERSONS"; SHARE_AGED_0_14 is counted in PERCENT`,
		}},
		"half a person": {replace("indicators.csv", "2592142", "2592142.5"), []string{
			`indicators.csv:2: error: indicator-value: value is 2592142.5; persons are a whole number`,
		}},
		"a share of more than all": {replace("indicators.csv", "11.84", "100.5"), []string{
			`indicators.csv:3: error: indicator-value: value is 100.5; a share is at most 100 percent`,
		}},
		"a figure below zero": {replace("indicators.csv", "11.84", "-0.5"), []string{
			`indicators.csv:3: error: too-small: value is "-0.5"; it must be at least 0`,
		}},
		"a figure with a zero behind it": {replace("indicators.csv", "11.84", "11.80"), []string{
			`indicators.csv:3: error: wrong-type: value is "11.80"; it must be a number without superfluous zeros, such as 12 or 12.5`,
		}},
		"a figure without end": {replace("indicators.csv", "11.84", "+Inf"), []string{
			`indicators.csv:3: error: wrong-type: value is "+Inf"; it must be a number without superfluous zeros, such as 12 or 12.5`,
		}},
		"diseases broader than each other": {replace("diseases.csv", "VII,false,", "VII,false,HEPATOBLASTOMA"), []string{
			`diseases.csv:2: error: circular-broader: "LIVER_TUMOUR" is broader than itself: LIVER_TUMOUR, HEPATOBLASTOMA, LIVER_TUMOUR; clear the broader of one of them`,
			`diseases.csv:3: error: circular-broader: "HEPATOBLASTOMA" is broader than itself: HEPATOBLASTOMA, LIVER_TUMOUR, HEPATOBLASTOMA; clear the broader of one of them`,
		}},
		"a modality broader than itself": {replace("modalities.csv", "TREATMENT,TRANSPLANTATION", "TREATMENT,LIVER_TRANSPLANTATION"), []string{
			`modalities.csv:3: error: circular-broader: "LIVER_TRANSPLANTATION" is broader than itself: LIVER_TRANSPLANTATION, LIVER_TRANSPLANTATION; clear the broader of one of them`,
		}},
		"a scoped capability without a scope": {replace("capability_scopes.csv", "CN-BJ-1,jia-yi-yuan,2,HEPATOBLASTOMA\n", ""), []string{
			"capabilities.csv:3: error: missing-scope: scoped is true, but capability_scopes.csv names no disease for it; add one or write false",
		}},
		"an unscoped capability with a scope": {add("capability_scopes.csv", "CN-BJ-1,jia-yi-yuan,1,HEPATOBLASTOMA\n"), []string{
			"capabilities.csv:2: error: unexpected-scope: scoped is false, but capability_scopes.csv names diseases for it; remove them or write true",
		}},
		"a capability twice, at two positions": {add("capabilities.csv", "CN-BJ-1,jia-yi-yuan,3,TRANSPLANTATION,false\n"), []string{
			"capabilities.csv:4: error: duplicate-capability: TRANSPLANTATION for the same diseases is on line 2 already; each stands once",
		}},
		"a modality twice, for other diseases": {both(
			add("capabilities.csv", "CN-BJ-1,jia-yi-yuan,3,TRANSPLANTATION,true\n"),
			add("capability_scopes.csv", "CN-BJ-1,jia-yi-yuan,3,HEPATOBLASTOMA\n"),
		), nil},
		"a finding of what was not read": {add("findings.csv", "F002,UNKNOWN_ROW,ERROR,list,line 9,,行,\"Two\nlines.\",无,Left out.,,\n"), []string{
			"findings.csv:3: error: UNKNOWN_ROW: list, line 9: Two lines.",
		}},
		"a finding of unknown severity": {replace("findings.csv", "INFO", "FATAL"), []string{
			`findings.csv:2: error: unknown-value: severity is "FATAL"; it must be one of ERROR, WARNING, INFO`,
		}},
		"a table that can't be read hides what refers to it, and nothing else": {
			both(save("regions.csv", "code\nCN-BJ\n"), replace("memberships.csv", "MEMBER", "MEMBRE")), []string{
				`regions.csv:1: error: missing-column: the column "name_zh" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`regions.csv:1: error: missing-column: the column "name_en" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`regions.csv:1: error: missing-column: the column "romanized_name" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`regions.csv:1: error: missing-column: the column "kind" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`regions.csv:1: error: missing-column: the column "tile_x" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`regions.csv:1: error: missing-column: the column "tile_y" is missing; the columns are code,name_zh,name_en,romanized_name,kind,tile_x,tile_y`,
				`memberships.csv:4: error: unknown-value: role is "MEMBRE"; it must be one of LEAD, MEMBER; did you mean MEMBER?`,
			},
		},
		"a row that can't be read does not make others wrong": {
			both(
				replace("departments.csv", "surgery,", "sur\"gery,"),
				replace("capability_scopes.csv", ",HEPATOBLASTOMA", ",HEPATOBLASTOMA,"),
			), []string{
				"capability_scopes.csv:2: error: long-row: the row has 5 values, but the header 4 columns",
				"departments.csv:2: error: bad-quote: the row can't be read: a quote stands in a value that does not begin with one; quote the whole value and double the quotes in it",
			},
		},
		"a table that is missing hides whose provenance and findings it has": {remove("groups.csv"), []string{
			"groups.csv:1: error: missing-file: it can't be read (file does not exist); a registry has one file for each of its tables",
		}},
		"many faults are told at once": {
			both(
				remove("sources.csv"), replace("datapackage.json", `"第一批"`, `""`),
				add("staff.csv", "surgery,nurses\nurgery,nurses,x\n\n"),
				add("experts.csv", "li,surgery,Li,\xff\n"),
			), []string{
				`datapackage.json:1: error: missing-edition: "edition" is missing or blank; it names the edition, such as "第一批"`,
				"sources.csv:1: error: missing-file: it can't be read (file does not exist); a registry has one file for each of its tables",
				"staff.csv:3: error: short-row: the row has 2 values, but the header 3 columns",
				`staff.csv:4: error: wrong-type: count is "x"; it must be a whole number, such as 12`,
				`staff.csv:4: error: dangling-reference: department "urgery" is not in departments.csv; did you mean surgery?`,
				"staff.csv:5: error: empty-line: the line is empty; remove it",
				"experts.csv:3: error: bad-utf8: the line is not UTF-8; save the file as UTF-8",
				`experts.csv:3: error: duplicate-key: code "li" is on line 2 already; each stands once`,
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			files := write(t, sound())
			c.change(t, files)
			got := errorLines(files)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			_, err := Read(files)
			if strings.Contains(strings.Join(c.want, "\n"), ": error: ") != (err != nil) {
				t.Errorf("Read says %v", err)
			}
		})
	}
}

func TestFindingsAreShownWithTheirSeverity(t *testing.T) {
	files := write(t, sound())
	var got []string
	for _, f := range Check(files) {
		got = append(got, f.String())
	}
	want := []string{"findings.csv:2: info: GROUP_WITH_LEAD_ALONE: list, line 7: The list says so."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadReturnsAllErrorsAndNothingElse(t *testing.T) {
	files := write(t, sound())
	both(add("staff.csv", "surgery,nurses\n"), add("experts.csv", "li,surgery,Li,\n"))(t, files)
	_, err := Read(files)
	var faults Faults
	if !errors.As(err, &faults) || len(faults) != 2 {
		t.Fatalf("%v", err)
	}
	want := "staff.csv:3: error: short-row: the row has 2 values, but the header 3 columns\n" +
		`experts.csv:3: error: duplicate-key: code "li" is on line 2 already; each stands once`
	if diff := cmp.Diff(want, err.Error()); diff != "" {
		t.Error(diff)
	}
}

func TestRowsMayBeQuotedMoreThanNeeded(t *testing.T) {
	files := write(t, sound())
	replace("staff.csv", "surgery,chief physicians,3\n", `"surgery","chief physicians","3"`)(t, files)
	got, err := Read(files)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sound(), got); diff != "" {
		t.Error(diff)
	}
}

func TestKeysOfSeveralColumnsAreNotConfused(t *testing.T) {
	r := sound()
	r.Collaborations = []Collaboration{
		{"surgery", "a\x1fb", "c"}, {"surgery", "a", "b\x1fc"}, {"surgery", `"a\x1fb"`, "c"},
	}
	if lines := errorLines(write(t, r)); lines != nil {
		t.Error(strings.Join(lines, "\n"))
	}
}
