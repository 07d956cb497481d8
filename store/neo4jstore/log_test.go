package neo4jstore_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"oncograph/catalog"
	"oncograph/store/neo4jstore"
)

// TestTheDebugLogHasEachStatement with its rows and time, and without what was
// asked for.
func TestTheDebugLogHasEachStatement(t *testing.T) {
	load(t, connect(t, nil), realRegistry(t))
	var log bytes.Buffer
	s := connect(t, func(o *neo4jstore.Options) {
		o.Log = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	})
	const secret = "a code that nothing has"
	if _, err := s.Records(t.Context(), []catalog.Key{{Kind: catalog.KindHospital, Code: secret}}, nil); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(log.String(), secret) {
		t.Errorf("the log has the value of a parameter: %s", &log)
	}
	lines := 0
	for text := range strings.Lines(log.String()) {
		lines++
		var line struct {
			Level, Msg, Statement string
			Took, Rows            int
		}
		if err := json.Unmarshal([]byte(text), &line); err != nil {
			t.Fatal(err)
		}
		if line.Level != "DEBUG" || line.Msg != "cypher" || !strings.HasPrefix(line.Statement, "MATCH ") || line.Took <= 0 || line.Rows != 1 {
			t.Errorf("the log says %s, want at debug a statement, the time it took and 1 row", text)
		}
	}
	if lines != 3 {
		t.Errorf("%d statements are logged, want 3: the edition, the record, the edition again", lines)
	}
}

// TestARefusedUserIsToldWhatToSet, since trying again would not help.
func TestARefusedUserIsToldWhatToSet(t *testing.T) {
	// A user that is not there, as three wrong passwords would lock one that is.
	s := connect(t, func(o *neo4jstore.Options) { o.User, o.Password = "nobody", "any password" })
	err := s.Ping(t.Context())
	var known *catalog.Error
	if !errors.As(err, &known) || known.Code != catalog.Unavailable {
		t.Fatalf("the error is %v, want one that is %s", err, catalog.Unavailable)
	}
	for _, says := range []string{"refuses", "--neo4j-user", "--neo4j-password-file"} {
		if !strings.Contains(known.Message, says) {
			t.Errorf("the message is %q, without %q", known.Message, says)
		}
	}
	if strings.Contains(err.Error(), "any password") {
		t.Errorf("the error gives the password away: %v", err)
	}
}
