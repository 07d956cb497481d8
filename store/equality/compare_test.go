package equality

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"oncograph/oracle"

	"github.com/google/go-cmp/cmp"
)

// answer is what a client gets.
type answer struct {
	Data   any
	Errors []map[string]any
}

// compare asks both stores. It returns what differs, or is wrong in both; and
// whether both answer with an error.
func (s *stores) compare(query string, variables map[string]any) (diff string, refused bool) {
	s.t.Helper()
	var answers [2]answer
	a := &answers
	data, errs := oracle.Ask(s.t, s.memory, query, variables)
	a[0] = newAnswer(s, data, errs)
	data, errs = oracle.Ask(s.t, s.neo4j, query, variables)
	a[1] = newAnswer(s, data, errs)
	diff = cmp.Diff(a[0], a[1])
	for _, e := range a[0].Errors {
		extensions, _ := e["extensions"].(map[string]any)
		if code := extensions["code"]; code != "BAD_USER_INPUT" && diff == "" {
			diff = fmt.Sprintf("both answer with the error %v", e)
		}
	}
	if diff != "" {
		diff = fmt.Sprintf("%s\nmemory: %s\nneo4j:  %s", diff, asJSON(a[0]), asJSON(a[1]))
	}
	return diff, len(a[0].Errors) > 0
}

// newAnswer reads an answer. Fields of the root are answered at once, so the
// order of their errors is by chance.
func newAnswer(s *stores, data json.RawMessage, errs []map[string]any) answer {
	a := answer{Errors: errs}
	if len(data) > 0 {
		if err := json.Unmarshal(data, &a.Data); err != nil {
			s.t.Fatal(err)
		}
	}
	withoutTime(a.Data)
	slices.SortFunc(a.Errors, func(x, y map[string]any) int { return strings.Compare(asJSON(x), asJSON(y)) })
	return a
}

// withoutTime drops when a store took its edition up.
func withoutTime(value any) {
	switch v := value.(type) {
	case []any:
		for _, member := range v {
			withoutTime(member)
		}
	case map[string]any:
		delete(v, "loadedAt")
		for _, member := range v {
			withoutTime(member)
		}
	}
}

func asJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(text)
}
