package registry

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// Whatever stands in one of the files, reading it doesn't panic, each fault names
// a file and a line, and what is accepted reads the same when it is written again.
func FuzzRead(f *testing.F) {
	base := write(f, sound())
	names := []string{packageFile}
	for _, table := range tables {
		names = append(names, table.file())
	}
	for i, name := range names {
		f.Add(i, base[name].Data)
	}
	for _, text := range []string{
		"", "\n", "\ufeffdepartment,title,count\n", "department,title,count\r\nsurgery,nurses,1\r\n",
		"department,title,count\nsurgery,\"nur\nses\",1", "department,title,count\n\n\nsurgery,\"nurses", "count,title,department,title\n1,2,3,4\n\"",
		"department,title,count\n\r\nsurgery,nu\"rses,99999999999999999999\n\xff", "\"\"\"\"\n",
	} {
		for i, name := range names {
			if name == "staff.csv" {
				f.Add(i, []byte(text))
			}
		}
	}
	f.Fuzz(func(t *testing.T, which int, data []byte) {
		files := fstest.MapFS{}
		for name, file := range base {
			files[name] = file
		}
		files[names[uint(which)%uint(len(names))]] = &fstest.MapFile{Data: data}
		r, faults := read(files)
		for _, fault := range faults {
			if fault.File == "" || fault.Rule == "" || fault.Message == "" || fault.Line < 0 {
				t.Errorf("%+v", fault)
			}
		}
		if len(Errors(faults)) > 0 {
			return
		}
		again := fstest.MapFS{}
		for name, text := range encoded(t, r) {
			again[name] = &fstest.MapFile{Data: []byte(text)}
		}
		got, err := Read(again)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r, got); diff != "" {
			t.Fatal(diff)
		}
	})
}
