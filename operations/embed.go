// Package operations holds the client queries that every release must answer.
package operations

import (
	"embed"
	"fmt"
)

//go:embed *.graphql
var files embed.FS

// Text is the operation in a file of this folder, such as "04-nested.graphql".
func Text(file string) (string, error) {
	text, err := files.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("there is no operation %s: %w", file, err)
	}
	return string(text), nil
}

// Files are the names of the operations' files, in order.
func Files() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the folder is embedded
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}
