package equality

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"oncograph/oracle"

	"github.com/google/go-cmp/cmp"
)

// answer is what a client gets.
type answer struct {
	Data   any              `json:"data"`
	Errors []map[string]any `json:"errors,omitempty"`
}

// compare asks both stores. It returns what differs, or is wrong in both; and
// whether both answer with an error.
func (s *stores) compare(query string, variables map[string]any) (diff string, refused bool) {
	s.t.Helper()
	memory, neo4j := s.ask(s.memory, query, variables), s.ask(s.neo4j, query, variables)
	diff = cmp.Diff(indented(memory), indented(neo4j))
	for _, e := range memory.Errors {
		extensions, _ := e["extensions"].(map[string]any)
		if code := extensions["code"]; code != "BAD_USER_INPUT" && diff == "" {
			diff = fmt.Sprintf("both answer with the error %v", e)
		}
	}
	if diff != "" {
		diff = fmt.Sprintf("%s\nmemory: %s\nneo4j:  %s", diff, asJSON(memory), asJSON(neo4j))
	}
	return diff, len(memory.Errors) > 0
}

// ask reads an answer. Fields of the root are answered at once, so the order of
// their errors is by chance.
func (s *stores) ask(of http.Handler, query string, variables map[string]any) answer {
	s.t.Helper()
	data, errs := oracle.Ask(s.t, of, query, variables)
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

func indented(v any) string {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(text)
}
