// Package catalog is the registry in the field's own words: hospitals, the
// groups that they work in, what they can do there, and where each fact comes
// from. It holds the records, the filters, orders and pages that lists of them
// are asked for with, the Store interface, and the one error type. It imports
// only the standard library and knows neither a store nor GraphQL.
package catalog
