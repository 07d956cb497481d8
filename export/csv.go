package export

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// CSV writes one table: UTF-8 with a byte order mark, by which spreadsheets know
// it, comma separated, lines ended by CR LF. A text that a spreadsheet would take
// for a formula begins with an apostrophe.
func CSV(ctx context.Context, to io.Writer, s *Source, l Language, arguments map[string]any, t *Table) error {
	w := csv.NewWriter(to)
	w.UseCRLF = true
	begun := false
	// Not before there is an answer: an error has no heading.
	begin := func() error {
		begun = true
		if _, err := io.WriteString(to, "\ufeff"); err != nil {
			return err
		}
		var line []string
		for _, c := range t.columns {
			line = append(line, c.heading(l))
		}
		return w.Write(line)
	}
	err := t.rows(ctx, s, arguments, l, func(row object) error {
		if !begun {
			if err := begin(); err != nil {
				return err
			}
		}
		var line []string
		for _, c := range t.columns {
			line = append(line, cell(c.value(row, l)))
		}
		return w.Write(line)
	})
	if err == nil && !begun {
		err = begin()
	}
	if err != nil {
		return err
	}
	w.Flush()
	return w.Error()
}

// cell writes a value as CSV has it.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return defused(v)
	}
	if f, ok := number(v).(float64); ok {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// defused keeps a spreadsheet from running a text as a formula.
func defused(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}
