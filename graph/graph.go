// Package graph answers GraphQL from a catalog.Store. The types of the schema
// are bound to the catalog's own records (gqlgen.yml), so that below the root a
// field is a field or a method of a record; the resolvers here are those of the
// root alone.
package graph

//go:generate go tool -C .. gqlgen generate
