package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"oncograph/catalog/registry"
	"oncograph/loader/annex"
	"oncograph/loader/census"
	"oncograph/seeds"
)

type readCommand struct {
	Table       string `arg:"" placeholder:"TABLE" help:"The list as printed: its text, cells divided by tabs."`
	Corrections string `placeholder:"FILE" help:"What was settled by hand about this list, in YAML; nothing if not given."`
	Vocabulary  string `placeholder:"DIR" help:"Directory with regions.csv, diseases.csv and modalities.csv; the embedded one if not given."`
	Department  string `placeholder:"FILE" help:"Profile of a hospital's department, in YAML; the embedded one if not given."`
	Census      string `placeholder:"FILE" help:"Residents of regions and their share aged 0 to 14 in 2020, in CSV; the embedded one if not given."`
	Out         string `required:"" placeholder:"DIR" help:"Registry directory to write: new, empty, or one to replace."`
}

// Run reads the list and writes the registry, then says what is in it and how
// many findings there are.
func (c *readCommand) Run(ctx context.Context, to streams) error {
	table, options, figures, err := c.inputs()
	if err != nil {
		return unusable{err}
	}
	result, err := annex.Read(table, options)
	if err != nil {
		return unusable{fmt.Errorf("%s: %w", c.Table, err)}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	r := result.Registry
	r.Indicators = figures
	r.Sources = append(r.Sources, census.Source)
	slices.SortFunc(r.Sources, func(a, b registry.Source) int { return strings.Compare(a.Code, b.Code) })
	if err := registry.Write(c.Out, r); err != nil {
		return unusable{err}
	}
	fmt.Fprintf(to.stdout, "%s: %s, %s, %s\n", c.Out, plural(len(r.Hospitals), "hospital"), plural(len(r.Groups), "group"), plural(len(r.Memberships), "membership"))
	faults := registry.Check(os.DirFS(c.Out))
	fmt.Fprintln(to.stdout, count(faults))
	for _, f := range registry.Errors(faults) {
		fmt.Fprintf(to.stderr, "loader: %s\n", f)
	}
	return nil
}

// inputs reads all files, and says all that is wrong with them at once.
func (c *readCommand) inputs() ([]byte, annex.Options, []registry.Indicator, error) {
	var options annex.Options
	var errs []error
	fail := func(name string, err error) {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
	}
	table, err := os.ReadFile(c.Table)
	if err != nil {
		errs = append(errs, cannotRead(c.Table, err))
	}
	if c.Corrections != "" {
		if text, err := os.ReadFile(c.Corrections); err != nil {
			errs = append(errs, cannotRead(c.Corrections, err))
		} else {
			options.Corrections, err = annex.ParseCorrections(text)
			fail(c.Corrections, err)
		}
	}
	words := seeds.Vocabulary()
	if c.Vocabulary != "" {
		if words, err = openDir(c.Vocabulary); err != nil {
			return nil, options, nil, errors.Join(append(errs, err)...)
		}
	}
	options.Vocabulary, err = annex.ParseVocabulary(words)
	fail(nameOr(c.Vocabulary), err)
	profile := seeds.Department()
	if c.Department != "" {
		if profile, err = os.ReadFile(c.Department); err != nil {
			return nil, options, nil, errors.Join(append(errs, cannotRead(c.Department, err))...)
		}
	}
	options.Department, err = annex.ParseDepartment(profile)
	fail(nameOr(c.Department), err)
	counted := seeds.Census()
	if c.Census != "" {
		if counted, err = os.ReadFile(c.Census); err != nil {
			return nil, options, nil, errors.Join(append(errs, cannotRead(c.Census, err))...)
		}
	}
	var figures []registry.Indicator
	if options.Vocabulary != nil {
		figures, err = census.Read(counted, options.Vocabulary.Regions)
		fail(nameOr(c.Census), err)
	}
	return table, options, figures, errors.Join(errs...)
}

// nameOr names a file, or says that it is the embedded one.
func nameOr(name string) string {
	if name == "" {
		return "embedded"
	}
	return name
}

// cannotRead says which file can't be read and why, the name once.
func cannotRead(name string, err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return fmt.Errorf("%s can't be read: %w", name, err)
}
