package export

import (
	"context"
	"errors"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// ErrTooLong refuses a workbook that could not hold a text whole.
var ErrTooLong = errors.New("a cell would have more than the 32,767 characters that a workbook holds; take the CSV, or ask for fewer regions")

// XLSX writes a workbook: a sheet that says what it holds, then a sheet a table,
// its heading frozen, with a filter on every column. Texts are texts, so that none
// is a formula.
func XLSX(ctx context.Context, to io.Writer, s *Source, l Language, arguments map[string]any, about About, tables ...*Table) error {
	f := excelize.NewFile()
	defer func() { _ = f.Close() }() // removes its temporary files
	first := l.of("说明", "About")
	if err := f.SetSheetName("Sheet1", first); err != nil {
		return err
	}
	if err := f.SetDocProps(&excelize.DocProperties{Title: about.Title, Creator: "oncograph"}); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	lines := [][2]string{
		{l.of("内容", "Content"), about.Title},
		{l.of("版本", "Edition"), about.Edition},
		{l.of("载入日期", "Loaded on"), about.Date},
		{l.of("来源", "Sources"), about.Sources},
		{l.of("条件", "Question"), about.Question},
	}
	for _, status := range statuses {
		lines = append(lines, [2]string{status.of(l), l.of(status.meansZH, status.meansEN)})
	}
	for i, line := range lines {
		for j, v := range line {
			name, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				return err
			}
			if err := f.SetCellStr(first, name, v); err != nil {
				return err
			}
		}
	}
	if err := f.SetColWidth(first, "A", "A", 16); err != nil {
		return err
	}
	if err := f.SetColWidth(first, "B", "B", 90); err != nil {
		return err
	}
	for _, t := range tables {
		if err := t.sheet(ctx, f, s, l, arguments, bold); err != nil {
			return err
		}
	}
	return f.Write(to)
}

// sheet writes a table as one more sheet, row by row.
func (t *Table) sheet(ctx context.Context, f *excelize.File, s *Source, l Language, arguments map[string]any, bold int) error {
	name := t.Title(l)
	if _, err := f.NewSheet(name); err != nil {
		return err
	}
	w, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	heads := make([]any, len(t.columns))
	for i, c := range t.columns {
		heads[i] = excelize.Cell{StyleID: bold, Value: c.heading(l)}
		if err := w.SetColWidth(i+1, i+1, float64(min(60, 6+2*utf8.RuneCountInString(c.heading(l))))); err != nil {
			return err
		}
	}
	if err := w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := w.SetRow("A1", heads); err != nil {
		return err
	}
	line := 1
	err = t.rows(ctx, s, arguments, l, func(row object) error {
		line++
		cells := make([]any, len(t.columns))
		for i, c := range t.columns {
			v := number(c.value(row, l))
			if text, ok := v.(string); ok && len(utf16.Encode([]rune(text))) > excelize.TotalCellChars {
				return ErrTooLong
			}
			cells[i] = v
		}
		at, err := excelize.CoordinatesToCellName(1, line)
		if err != nil {
			return err
		}
		return w.SetRow(at, cells)
	})
	if err != nil {
		return err
	}
	last, err := excelize.CoordinatesToCellName(len(t.columns), line)
	if err != nil {
		return err
	}
	// What is set after Flush is not in the sheet.
	if err := f.AutoFilter(name, "A1:"+last, nil); err != nil {
		return err
	}
	return w.Flush()
}
