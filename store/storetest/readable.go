package storetest

import (
	"encoding/json"
	"fmt"
	"strings"
)

// readable writes a question or an answer as JSON without what is not set: what
// is absent is left out, an empty list stays.
func readable(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprintf("%+v", v)
	}
	var tree any
	if err := json.Unmarshal(text, &tree); err != nil {
		return string(text)
	}
	text, err = json.Marshal(withoutNulls(tree))
	if err != nil {
		return fmt.Sprintf("%+v", v)
	}
	return string(text)
}

func withoutNulls(tree any) any {
	switch v := tree.(type) {
	case []any:
		for i := range v {
			v[i] = withoutNulls(v[i])
		}
		return v
	case map[string]any:
		named := map[string]any{}
		for name, value := range v {
			if value != nil {
				named[strings.ToLower(name[:1])+name[1:]] = withoutNulls(value)
			}
		}
		return named
	}
	return tree
}
