package main

import "testing"

func TestTheMediaTypeIsTheOneThatTheClientPrefers(t *testing.T) {
	for _, tc := range []struct {
		accept string
		want   string // "" if neither will do
	}{
		{"", mediaJSON},
		{"*/*", mediaJSON},
		{"application/*", mediaJSON},
		{"application/json", mediaJSON},
		{"application/json; charset=utf-8", mediaJSON},
		{"application/graphql-response+json", mediaResponse},
		{"APPLICATION/GraphQL-Response+JSON", mediaResponse},
		{"application/graphql-response+json, application/json", mediaResponse},
		{"application/json, application/graphql-response+json", mediaJSON},
		{"application/json;q=0.9, application/graphql-response+json", mediaResponse},
		{"application/graphql-response+json;q=0.5, application/json;q=0.9", mediaJSON},
		{"application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", mediaResponse},
		{"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", mediaJSON},
		{"application/json;q=0, */*", mediaResponse},
		{"application/graphql-response+json;q=0, application/json", mediaJSON},
		{"application/json;q=0", ""},
		{"application/json;q=0, application/graphql-response+json;q=0, */*", ""},
		{"text/html", ""},
		{"application/xml, text/*", ""},
		{"application/json; charset=utf-16", ""},
		{"nonsense;;;, application/json", mediaJSON},
		{"application/json;q=high", ""},
	} {
		media, ok := negotiate([]string{tc.accept})
		if !ok {
			media = ""
		}
		if media != tc.want {
			t.Errorf("Accept: %s\n got %q\nwant %q", tc.accept, media, tc.want)
		}
	}
	if media, ok := negotiate([]string{"text/html", "application/graphql-response+json"}); !ok || media != mediaResponse {
		t.Errorf("two Accept headers: %q %v", media, ok)
	}
}
