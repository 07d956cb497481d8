package registry

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"io"
)

// Version is a hash of a registry's edition and rows, 16 hexadecimal digits: equal
// for equal registries, whenever they were written.
func Version(r *Registry) string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%q\n", r.Edition)
	for _, t := range tables {
		_ = t.encode(hash, r) // a hash takes everything
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

// encode writes the table of a registry as its file has it.
func (t *table) encode(to io.Writer, r *Registry) error {
	w := csv.NewWriter(to)
	_ = w.Write(t.header()) // Error tells
	rows := t.rows(r)
	for i := range rows.Len() {
		_ = w.Write(t.record(rows.Index(i)))
	}
	w.Flush()
	return w.Error()
}
