package oracle

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oncograph/catalog/registry"
	"oncograph/graph"
	"oncograph/store/memstore"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/google/go-cmp/cmp"
)

// Registries and questions of a run; a failure's name is the seed of its registry.
const (
	registries = 8
	questions  = 60
)

// TestPlanningOnRandomRegistries asks the service and the program in Python the
// same, over registries that no list was printed for.
func TestPlanningOnRandomRegistries(t *testing.T) {
	for seed := range uint64(registries) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			d := &dice{Rand: rand.New(rand.NewPCG(seed, 0))}
			rows := d.registry()
			asked := make([]question, questions)
			for i := range asked {
				asked[i] = d.question()
			}
			h := serve(rows)
			for i, want := range python(t, rows, asked) {
				q := asked[i]
				data, errs := Ask(t, h, q.Query, q.Variables)
				if diff := want.against(data, errs); diff != "" {
					variables, _ := json.Marshal(q.Variables)
					t.Errorf("%s\n%s\n(-want +got):\n%s", q.Query, variables, diff)
				}
			}
		})
	}
}

func serve(rows *registry.Registry) http.Handler {
	return handlerOf(graph.New(memstore.New(rows, time.Now())))
}

func handlerOf(schema graphql.ExecutableSchema) http.Handler {
	h := handler.New(schema)
	h.AddTransport(transport.POST{})
	h.SetErrorPresenter(graph.PresentError)
	return h
}

type question struct {
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables"`
}

// reply is what ask.py says to a question: data, or the path of the argument
// that is to blame.
type reply struct {
	Data     any
	Except   []string
	Argument []any
}

func (r reply) against(data json.RawMessage, errs []map[string]any) string {
	if r.Argument != nil {
		if len(errs) != 1 {
			return fmt.Sprintf("%d errors, want one at %v", len(errs), r.Argument)
		}
		return blames(errs[0], r.Argument)
	}
	if errs != nil {
		return fmt.Sprint(errs)
	}
	var got any
	if err := json.Unmarshal(data, &got); err != nil {
		return err.Error()
	}
	for _, free := range r.Except {
		drop(got, strings.Split(free, "."))
	}
	return cmp.Diff(r.Data, got)
}

// python asks ask.py.
func python(t *testing.T, rows *registry.Registry, asked []question) (replies []reply) {
	t.Helper()
	interpreter, err := filepath.Abs(filepath.Join("..", ".venv", "bin", "python"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(interpreter); err != nil {
		t.Fatalf("Python is missing (%v); `make test` installs it, or:\n  python3 -m venv .venv && .venv/bin/pip install -r oracle/requirements.txt", err)
	}
	dir := filepath.Join(t.TempDir(), "registry")
	if err := registry.Write(dir, rows); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), interpreter, "ask.py", "--registry", dir)
	command.Stdin, command.Stderr = bytes.NewReader(text), new(bytes.Buffer)
	answers, err := command.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, command.Stderr)
	}
	if err := json.Unmarshal(answers, &replies); err != nil {
		t.Fatal(err)
	}
	if len(replies) != len(asked) {
		t.Fatalf("%d replies to %d questions", len(replies), len(asked))
	}
	return replies
}
