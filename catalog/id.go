package catalog

import (
	"encoding/base64"
	"strings"
)

// Kind is a kind of record that has a global id. The values are the names of
// the GraphQL types.
type Kind string

// The kinds of record.
const (
	KindRegion     Kind = "Region"
	KindGroup      Kind = "Group"
	KindHospital   Kind = "Hospital"
	KindMembership Kind = "Membership"
	KindCapability Kind = "Capability"
	KindDisease    Kind = "Disease"
	KindModality   Kind = "Modality"
	KindDepartment Kind = "Department"
	KindExpert     Kind = "Expert"
	KindEquipment  Kind = "Equipment"
	KindTechnique  Kind = "Technique"
	KindSource     Kind = "Source"
	KindFinding    Kind = "Finding"
)

// Kinds are all kinds of record.
var Kinds = []Kind{
	KindRegion, KindGroup, KindHospital, KindMembership, KindCapability, KindDisease, KindModality,
	KindDepartment, KindExpert, KindEquipment, KindTechnique, KindSource, KindFinding,
}

// Key names one record: its kind and its code, which is unique within the kind
// and stays the same over loads.
type Key struct {
	Kind Kind
	Code string
}

// Node is any record with a global id.
type Node interface {
	// ID is the record's global id: opaque to clients, stable over loads.
	ID() string
	// Ref is the key that the id stands for.
	Ref() Key
}

// ID writes the key as a global id.
func (k Key) ID() string {
	return base64.RawURLEncoding.EncodeToString([]byte(string(k.Kind) + ":" + k.Code))
}

// Ref is the key itself, so that a record which embeds its key is a Node.
func (k Key) Ref() Key { return k }

// ParseID reads a global id. The error, about the argument at the path given,
// says that the id was not written by this service; whether a record has it is
// for a store to say.
func ParseID(id string, argument ...any) (Key, error) {
	unreadable := func() (Key, error) {
		return Key{}, BadInput(argument, "%q is not an id of this service; pass an `id` that a query here returned", clip(id))
	}
	text, err := base64.RawURLEncoding.Strict().DecodeString(id)
	if err != nil {
		return unreadable()
	}
	kind, code, ok := strings.Cut(string(text), ":")
	if !ok || code == "" {
		return unreadable()
	}
	for _, k := range Kinds {
		if string(k) == kind {
			if key := (Key{k, code}); key.ID() == id { // base64 passes over line ends
				return key, nil
			}
		}
	}
	return unreadable()
}

// clip shortens a client's text for an error message.
func clip(s string) string {
	const most = 80
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
