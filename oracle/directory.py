"""The records of a registry directory (`seeds/registry` is one): for registries that no table was printed for."""

from __future__ import annotations

from pathlib import Path

from registry import Capability, Disease, Group, Hospital, Membership, Modality, Region, Registry, rows

CHILDREN = "CHILDREN_0_14"


def read_directory(directory: Path) -> Registry:
    """Regions, vocabularies, groups, hospitals and memberships; departments and provenance are left out."""
    def table(name: str) -> list[dict]:
        return rows(directory / f"{name}.csv")

    regions = {r["code"]: Region(r["code"], r["name_zh"], r["name_en"], r["kind"],
                                 {"x": int(r["tile_x"]), "y": int(r["tile_y"])}, []) for r in table("regions")}
    for r in table("region_neighbours"):
        regions[r["region"]].neighbours.append(regions[r["neighbour"]])
    if (directory / "indicators.csv").exists():
        for r in sorted(table("indicators"), key=lambda r: int(r["year"])):  # the latest figure is what counts
            if r["indicator"] == CHILDREN:
                regions[r["region"]].children = int(r["value"])
    diseases = {r["code"]: Disease(r["code"], r["name_zh"], r["name_en"], r["iccc3"] or None, r["listed"] == "true")
                for r in table("diseases")}
    for r in table("diseases"):
        diseases[r["code"]].broader = diseases.get(r["broader"])
    modalities = {r["code"]: Modality(r["code"], r["name_zh"], r["name_en"], r["kind"]) for r in table("modalities")}
    for r in table("modalities"):
        if r["broader"]:
            modalities[r["code"]].broader = modalities[r["broader"]]
            modalities[r["broader"]].narrower.append(modalities[r["code"]])

    hospitals = {r["code"]: Hospital(r["code"], r["name_zh"], r["name_en"] or None, r["romanized_name"], regions[r["region"]])
                 for r in table("hospitals")}
    groups = {r["code"]: Group(regions[r["region"]], int(r["number"]), r["label"], [], [], "", [], "", 0, "")
              for r in table("groups")}
    for group in groups.values():
        group.region.groups.append(group)
    for hospital in hospitals.values():
        hospital.region.hospitals.append(hospital)
    place = {code: i for i, code in enumerate(diseases)}
    for r in sorted(table("group_diseases"), key=lambda r: place[r["disease"]]):
        groups[r["group"]].diseases.append(diseases[r["disease"]])

    memberships = {}
    for r in sorted(table("memberships"), key=lambda r: int(r["position"])):
        group, hospital = groups[r["group"]], hospitals[r["hospital"]]
        membership = Membership(0, group, hospital, r["role"], r["work"], [], "")
        memberships[group.code, hospital.code] = membership
        group.memberships.append(membership)
        hospital.memberships.append(membership)
    scopes: dict[tuple, list[Disease]] = {}
    for r in sorted(table("capability_scopes"), key=lambda r: place[r["disease"]]):
        scopes.setdefault((r["group"], r["hospital"], r["position"]), []).append(diseases[r["disease"]])
    for r in sorted(table("capabilities"), key=lambda r: int(r["position"])):
        membership, scoped = memberships[r["group"], r["hospital"]], r["scoped"] == "true"
        counted = scopes.get((r["group"], r["hospital"], r["position"]), []) if scoped else membership.group.diseases
        membership.capabilities.append(Capability(modalities[r["modality"]], counted, scoped))
    return Registry(regions, diseases, modalities, groups, hospitals, list(memberships.values()), [])
