package registry

import (
	"fmt"
	"strconv"
	"strings"
)

// separator joins the values of a key that has several columns.
const separator = "\x1f"

// joinKey makes one string of the values of a key, different for different values.
// It may change the slice.
func joinKey(values []string) string {
	for i, v := range values {
		if strings.HasPrefix(v, `"`) || strings.Contains(v, separator) {
			values[i] = strconv.Quote(v)
		}
	}
	return strings.Join(values, separator)
}

// places are where columns stand in a table.
func (t *table) places(columns []string) []int {
	at := make([]int, len(columns))
	for i, c := range columns {
		at[i] = t.index(c)
	}
	return at
}

// pick takes some values of a record.
func pick(record []string, columns []int) []string {
	values := make([]string, len(columns))
	for i, c := range columns {
		values[i] = record[c]
	}
	return values
}

// show writes columns with their values: group "CN-BJ-1", hospital "…".
func (t *table) show(columns []int, record []string) string {
	parts := make([]string, len(columns))
	for i, c := range columns {
		parts[i] = fmt.Sprintf("%s %q", t.columns[c].name, record[c])
	}
	return strings.Join(parts, ", ")
}
