package main

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
)

// newGraphQL assembles the handler of /graphql: one transport, the limits, and
// the errors of resolvers as resolverError presents them.
func newGraphQL(schema graphql.ExecutableSchema, resolverError graphql.ErrorPresenterFunc, l limits, timeout time.Duration, m *metrics, log *slog.Logger) http.Handler {
	cache := queryCache{lru.New[*ast.QueryDocument](cachedQueries)}
	h := handler.New(schema)
	h.AddTransport(overHTTP{limits: l, timeout: timeout, cache: cache, metrics: m})
	h.SetQueryCache(cache)
	h.SetParserTokenLimit(l.MaxTokens)
	h.SetValidationRulesFn(validationRules)
	h.SetErrorPresenter(presenter(resolverError, log))
	h.SetRecoverFunc(recovered(log))
	h.Use(extension.Introspection{})
	h.Use(strictVariables{schema.Schema()})
	h.Use(complexityLimit{l.MaxComplexity, schema})
	return h
}

const (
	cachedQueries  = 1_000
	cachedQueryMax = 16 << 10 // bytes; a longer document is parsed each time
)

// queryCache keeps parsed and validated documents, by their text. It keeps no
// long ones, so that a stranger can't fill the memory with them.
type queryCache struct {
	graphql.Cache[*ast.QueryDocument]
}

// Add keeps a document unless it is long.
func (c queryCache) Add(ctx context.Context, query string, doc *ast.QueryDocument) {
	if len(query) <= cachedQueryMax {
		c.Cache.Add(ctx, query, doc)
	}
}
