package registry

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWriteReplacesAnOlderRegistry(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "registry")
	for _, edition := range []string{"第一批", "第二批"} {
		r := sound()
		r.Edition = edition
		if err := Write(dir, r); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(encoded(t, r), texts(load(t, dir))); diff != "" {
			t.Fatal(diff)
		}
	}
	alone(t, dir)
}

func TestWriteFillsAnEmptyDirectory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := Write(dir, sound()); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o755 {
		t.Errorf("the registry is %v; others must be able to read it", info.Mode())
	}
	alone(t, dir)
}

func TestWriteFollowsALink(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "real"), filepath.Join(dir, "link")
	if err := Write(real, sound()); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real", link); err != nil {
		t.Fatal(err)
	}
	next := sound()
	next.Edition = "第二批"
	if err := Write(link, next); err != nil {
		t.Fatal(err)
	}
	got, err := Read(os.DirFS(real))
	if err != nil {
		t.Fatal(err)
	}
	if got.Edition != "第二批" {
		t.Errorf("the linked directory holds edition %s", got.Edition)
	}
}

// alone fails if anything stands beside a registry: what was written aside must
// be gone.
func alone(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != filepath.Base(dir) {
			t.Errorf("%s was left behind", e.Name())
		}
	}
}

func TestWriteLeavesOtherDirectoriesAlone(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"other files beside a registry": {
			map[string]string{"datapackage.json": string(describe("e")), "notes.txt": "x"},
			"holds notes.txt, which is no file of a registry; name a new or empty directory, or one with a registry to replace",
		},
		"tables of the same names, but no registry": {
			map[string]string{"hospitals.csv": "mine"},
			"is not empty, and holds no datapackage.json that says that it is a registry; name a new or empty directory, or one with a registry to replace",
		},
		"another data package": {
			map[string]string{"datapackage.json": `{"name": "mine"}`},
			"holds the datapackage.json of something else; name a new or empty directory, or one with a registry to replace",
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "registry")
			if err := os.Mkdir(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			for file, text := range c.files {
				if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			err := Write(dir, sound())
			if err == nil || err.Error() != dir+" "+c.want {
				t.Errorf("Write says %v", err)
			}
			if diff := cmp.Diff(c.files, texts(load(t, dir))); diff != "" {
				t.Error(diff)
			}
			alone(t, dir)
		})
	}
}

func TestWriteRefusesAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "registry")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := Write(file, sound())
	if err == nil || !strings.HasPrefix(err.Error(), file+" is no directory that can be replaced: ") {
		t.Error(err)
	}
}

func TestWriteRefusesWhatWouldNotBeReadAgain(t *testing.T) {
	for want, spoil := range map[string]func(*Registry){
		`name of experts.csv is "L\ri"; a text must be UTF-8 without carriage returns`:   func(r *Registry) { r.Experts[0].Name = "L\ri" },
		`name of experts.csv is "L\xffi"; a text must be UTF-8 without carriage returns`: func(r *Registry) { r.Experts[0].Name = "L\xffi" },
		`the edition is "\xff"; a text must be UTF-8 without carriage returns`:           func(r *Registry) { r.Edition = "\xff" },
	} {
		dir := filepath.Join(t.TempDir(), "registry")
		if err := Write(dir, sound()); err != nil {
			t.Fatal(err)
		}
		r := sound()
		spoil(r)
		if err := Write(dir, r); err == nil || err.Error() != want {
			t.Errorf("Write says %v, not %s", err, want)
		}
		if diff := cmp.Diff(encoded(t, sound()), texts(load(t, dir))); diff != "" {
			t.Error("the registry that was there has changed:\n" + diff)
		}
		alone(t, dir)
	}
}

func TestAnAbortedWriterLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "registry")
	w, err := Create(dir, "e")
	if err != nil {
		t.Fatal(err)
	}
	if err := Append(w, Staff{"surgery", "nurses", 3}); err != nil {
		t.Fatal(err)
	}
	if err := Append(w, "a string"); err == nil || err.Error() != "registry: there is no table of string" {
		t.Error(err)
	}
	if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("before Commit there is a directory: %v", err)
	}
	w.Abort()
	entries, err := os.ReadDir(filepath.Dir(dir))
	if err != nil || len(entries) > 0 {
		t.Errorf("%v is left (%v)", entries, err)
	}
}
