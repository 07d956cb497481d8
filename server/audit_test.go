package main

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestTheAuditsOfGraphQLOverHTTPPass runs those of graphql-http (npm), whose
// ids are those of the draft's reference implementation. All of them must pass,
// the ones that only say SHOULD and MAY too.
func TestTheAuditsOfGraphQLOverHTTPPass(t *testing.T) {
	const dir = "../tools/graphql-http"
	if _, err := os.Stat(dir + "/node_modules/graphql-http"); err != nil {
		t.Fatalf("the audits are not installed: run `make test`, or `npm ci` in tools/graphql-http: %v", err)
	}
	r := start(t)
	command := exec.CommandContext(t.Context(), "node", "audit.mjs", r.url+"/graphql")
	command.Dir = dir
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &stderr)
	}
	passed := 0
	for line := range strings.Lines(string(out)) {
		var audit struct{ ID, Name, Status, Reason string }
		if err := json.Unmarshal([]byte(line), &audit); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if audit.Status != "ok" {
			t.Errorf("%s %s: %s: %s", audit.ID, audit.Name, audit.Status, audit.Reason)
			continue
		}
		passed++
	}
	if passed < 60 {
		t.Errorf("%d audits passed; there are more than 60", passed)
	}
}
