package storetest

import (
	"oncograph/catalog/registry"

	"pgregory.net/rapid"
)

// RandomRegistry makes a valid registry of some 8 hospitals and 6 groups.
func RandomRegistry(t *rapid.T) *registry.Registry { return genRegistry(t) }
