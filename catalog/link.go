package catalog

// One is a link from a record to one other. Its zero value was not loaded.
type One[T any] struct {
	to     T
	loaded bool
}

// To is a loaded link; a nil record says that there is none.
func To[T any](record T) One[T] { return One[T]{record, true} }

// Get follows the link. It panics if the store was not asked to load it: an
// unloaded link must never look like an absent record.
func (l One[T]) Get() T {
	if !l.loaded {
		panic(notLoaded)
	}
	return l.to
}

// List is a link from a record to any number of others. Its zero value was not
// loaded.
type List[T any] struct {
	items  []T
	loaded bool
}

// ListOf is a loaded link, nil meaning none. The list must not be changed
// afterwards.
func ListOf[T any](items []T) List[T] {
	if items == nil {
		items = []T{}
	}
	return List[T]{items, true}
}

// Get follows the link; the list must not be changed. It panics if the store
// was not asked to load it: an unloaded link must never look like an empty list.
func (l List[T]) Get() []T {
	if !l.loaded {
		panic(notLoaded)
	}
	return l.items
}

const notLoaded = "catalog: a link was followed that the Expand of the request does not name"
