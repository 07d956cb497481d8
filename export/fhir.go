package export

import (
	"context"
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"io"
	"net/url"
	"strings"
)

// The systems that codes of resources are of: names, not addresses to fetch.
const fhirSystem = "urn:oncograph:"

// FHIR writes the registry as FHIR R4 resources, one a line: a Location for each
// region, an Organization for each hospital and group, an
// OrganizationAffiliation for each membership, a HealthcareService for each
// capability. Ids follow from the codes alone, so they stay the same.
func FHIR(ctx context.Context, to io.Writer, s *Source, l Language) error {
	w := json.NewEncoder(to)
	w.SetEscapeHTML(false)
	regions, err := s.ask(ctx, `{ regions {`+named+`} }`, nil)
	if err != nil {
		return err
	}
	for _, v := range values(regions, "regions") {
		region := v.(object)
		location := object{
			"resourceType": "Location", "id": fhirID("region", text(region, "code")), "identifier": fhirIdentifier("region", region),
			"status": "active", "mode": "instance",
			"physicalType": fhirConcept("http://terminology.hl7.org/CodeSystem/location-physical-type", "jdn", "Jurisdiction"),
		}
		fhirNames(location, region, l)
		if err := w.Encode(location); err != nil {
			return err
		}
	}
	language := object{"lang": string(l)}
	err = s.pages(ctx, paged("hospitals", named+` region { code }`+fhirProven), language, "hospitals", func(hospital object) error {
		return w.Encode(fhirOrganization("hospital", hospital, fhirConcept("http://terminology.hl7.org/CodeSystem/organization-type", "prov", "Healthcare Provider"), l))
	})
	if err != nil {
		return err
	}
	const capability = ` memberships { code role` + fhirProven + `hospital { code } capabilities { code scoped modality { code name(lang: $lang) } diseases { code name(lang: $lang) } } } `
	return s.pages(ctx, paged("groups", named+` region { code }`+fhirProven+capability), language, "groups", func(group object) error {
		if err := w.Encode(fhirOrganization("group", group, fhirConcept("http://terminology.hl7.org/CodeSystem/organization-type", "other", "Other"), l)); err != nil {
			return err
		}
		for _, v := range values(group, "memberships") {
			if err := fhirMembership(w, group, v.(object)); err != nil {
				return err
			}
		}
		return nil
	})
}

func fhirOrganization(kind string, record object, of object, l Language) object {
	organization := object{
		"resourceType": "Organization", "id": fhirID(kind, text(record, "code")), "identifier": fhirIdentifier(kind, record),
		"active": true, "type": []object{of},
		"address": []object{{"state": text(record, "region.code"), "country": "CN"}},
	}
	fhirNames(organization, record, l)
	fhirSource(organization, record, "name", "label")
	return organization
}

// fhirMembership writes a membership and its capabilities.
func fhirMembership(w *json.Encoder, group, membership object) error {
	hospital := text(membership, "hospital.code")
	var services []object
	for _, v := range values(membership, "capabilities") {
		capability := v.(object)
		service := object{
			"resourceType": "HealthcareService", "id": fhirID("capability", text(capability, "code")), "identifier": fhirIdentifier("capability", capability),
			"active": true, "providedBy": fhirReference("Organization", "hospital", hospital),
			"type": []object{fhirConcept(fhirSystem+"modality", text(capability, "modality.code"), text(capability, "modality.name"))},
			"name": text(capability, "modality.name"),
		}
		fhirSource(service, membership, "capabilities")
		var specialties []object
		for _, d := range values(capability, "diseases") {
			specialties = append(specialties, fhirConcept(fhirSystem+"disease", text(d, "code"), text(d, "name")))
		}
		if specialties != nil {
			service["specialty"] = specialties
		}
		services = append(services, service)
	}
	affiliation := object{
		"resourceType": "OrganizationAffiliation", "id": fhirID("membership", text(membership, "code")), "identifier": fhirIdentifier("membership", membership),
		"active": true, "organization": fhirReference("Organization", "group", text(group, "code")),
		"participatingOrganization": fhirReference("Organization", "hospital", hospital),
		"code":                      []object{fhirConcept(fhirSystem+"role", text(membership, "role"), strings.ToLower(text(membership, "role")))},
		"location":                  []object{fhirReference("Location", "region", text(group, "region.code"))},
	}
	fhirSource(affiliation, membership, "hospital")
	var references []object
	for _, service := range services {
		references = append(references, object{"reference": "HealthcareService/" + service["id"].(string)})
		if err := w.Encode(service); err != nil {
			return err
		}
	}
	if references != nil {
		affiliation["healthcareService"] = references
	}
	return w.Encode(affiliation)
}

// fhirID is an id of a resource: the kind and the code; or the kind and a hash of
// the code, for memberships and capabilities, whose codes are made of several, and
// wherever FHIR's 64 characters do not hold them.
func fhirID(kind, code string) string {
	id := kind + "-" + strings.ToLower(code)
	if len(id) <= 64 && kind != "capability" && kind != "membership" {
		return id
	}
	sum := sha256.Sum256([]byte(code))
	return kind + "-" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(sum[:20]))
}

func fhirReference(resource, kind, code string) object {
	return object{"reference": resource + "/" + fhirID(kind, code)}
}

func fhirIdentifier(kind string, record object) []object {
	return []object{{"system": fhirSystem + kind, "value": text(record, "code")}}
}

func fhirConcept(system, code, display string) object {
	return object{"coding": []object{{"system": system, "code": code, "display": display}}}
}

// fhirNames sets the name, and as alias the one in the other language where it is
// another.
func fhirNames(resource, record object, l Language) {
	name, other := l.of(text(record, "nameZH"), text(record, "nameEN")), l.of(text(record, "nameEN"), text(record, "nameZH"))
	resource["name"] = name
	if other != name {
		resource["alias"] = []string{other}
	}
}

const fhirProven = ` provenance { fact locator source { code } } `

// fhirSource sets where a resource comes from: the source, and the place in it
// that backs the first of some facts that the record has.
func fhirSource(resource, record object, facts ...string) {
	for _, fact := range facts {
		for _, p := range values(record, "provenance") {
			if text(p, "fact") == fact {
				resource["meta"] = object{"source": fhirSystem + "source:" + text(p, "source.code") + "#" + url.PathEscape(text(p, "locator"))}
				return
			}
		}
	}
}
