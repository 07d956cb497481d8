package oracle

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// checkGapPages walks the gaps page after page of each size.
func checkGapPages(t *testing.T, h http.Handler) {
	var want struct {
		Query     string
		Variables map[string]any
		Sizes     []int
		Rows      []any
	}
	readJSON(t, "expected/11-gaps-pages.json", &want)
	for _, size := range want.Sizes {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			variables := maps.Clone(want.Variables)
			variables["first"] = size
			rows := []any{}
			for more := true; more; {
				data, errs := Ask(t, h, queryText(t, want.Query), variables)
				if errs != nil {
					t.Fatal(errs)
				}
				var page struct {
					Gaps struct {
						TotalCount int
						Nodes      []any
						PageInfo   struct {
							HasNextPage bool
							EndCursor   *string
						}
					}
				}
				if err := json.Unmarshal(data, &page); err != nil {
					t.Fatal(err)
				}
				if page.Gaps.TotalCount != len(want.Rows) {
					t.Fatalf("totalCount is %d, want %d", page.Gaps.TotalCount, len(want.Rows))
				}
				rows = append(rows, page.Gaps.Nodes...)
				more = page.Gaps.PageInfo.HasNextPage
				if more && len(page.Gaps.Nodes) != size {
					t.Fatalf("%d gaps on a page of %d that is not the last", len(page.Gaps.Nodes), size)
				}
				variables["after"] = page.Gaps.PageInfo.EndCursor
			}
			if diff := cmp.Diff(want.Rows, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// checkBadArguments asks what can't be answered, and wants the path of the
// argument that is to blame; the answer may point deeper.
func checkBadArguments(t *testing.T, h http.Handler) {
	var want struct {
		Cases []struct {
			Name, Query string
			Variables   map[string]any
			Argument    []any
		}
	}
	readJSON(t, "expected/bad-arguments.json", &want)
	for _, c := range want.Cases {
		t.Run(c.Name, func(t *testing.T) {
			_, errs := Ask(t, h, queryText(t, c.Query), c.Variables)
			if len(errs) != 1 {
				t.Fatalf("%d errors, want one: %v", len(errs), errs)
			}
			if diff := blames(errs[0], c.Argument); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// blames says how an error differs from a BAD_USER_INPUT at an argument, or
// deeper; empty if it doesn't.
func blames(err map[string]any, argument []any) string {
	extensions, _ := err["extensions"].(map[string]any)
	path, _ := extensions["argument"].([]any)
	if extensions["code"] != "BAD_USER_INPUT" {
		return fmt.Sprintf("extensions.code is %v, want BAD_USER_INPUT: %v", extensions["code"], err["message"])
	}
	return cmp.Diff(argument, path[:min(len(argument), len(path))])
}
