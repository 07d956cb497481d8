// Package planning answers what planners ask: who covers what, where the gaps
// are and who stands alone, what would happen if the network changed, where a
// patient can go, and how groups hang together. Every answer is a pure function
// of the capability relation (catalog.Roster and catalog.CapabilityRow), so each
// stands once, beside its definition, for every store.
//
// Records are ints in here: places in the lists of the roster. Since its groups
// and regions stand by code and its hospitals by name, the order of these ints is
// the order that answers come in. Planner connects the functions with a store:
// it reads the relation, asks, and then loads the records that the answer refers
// to and that the request follows.
package planning
