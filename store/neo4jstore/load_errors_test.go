package neo4jstore

import (
	"strings"
	"testing"
)

func TestOnlyANeo4jOfVersion5OrLaterIsUsed(t *testing.T) {
	for agent, want := range map[string]string{
		"Neo4j/3.5.35":      "there is Neo4j 3.5.35; version 5 or later is needed",
		"Neo4j/4.4.41":      "there is Neo4j 4.4.41; version 5 or later is needed",
		"Neo4j/5.0.0":       "",
		"Neo4j/5.26.30":     "",
		"Neo4j/5.27-aura":   "",
		"Neo4j/2025.10.1":   "",
		"SomethingElse/7.1": `there is no Neo4j, but "SomethingElse/7.1"`,
	} {
		err := checkVersion(agent)
		if (err == nil) != (want == "") || (err != nil && !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", agent, err, want)
		}
	}
}
