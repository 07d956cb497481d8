package memstore

import (
	"oncograph/catalog"
)

// snapshot is one edition, every record linked with every other. It never
// changes.
type snapshot struct {
	registry      *catalog.Registry
	regions       []*catalog.Region
	diseases      []*catalog.Disease
	modalities    []*catalog.Modality
	modalityCodes []string
	hospitals     *table[*catalog.Hospital]
	groups        *table[*catalog.Group]
	departments   []*catalog.Department
	findings      []*catalog.Finding
	searchable    searchIndex
	others        map[catalog.Key]catalog.Node // records of the kinds that have no table
}

// record is the record of a key, or nil.
func (s *snapshot) record(key catalog.Key) catalog.Node {
	switch key.Kind {
	case catalog.KindHospital:
		if h, ok := s.hospitals.code[key.Code]; ok {
			return h
		}
	case catalog.KindGroup:
		if g, ok := s.groups.code[key.Code]; ok {
			return g
		}
	default:
		return s.others[key]
	}
	return nil
}
