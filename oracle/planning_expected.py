"""The expected files of planning."""

from __future__ import annotations

from typing import Callable

import planning_cases as asks
from answers import answer, operation_text
from planning import BadInput
from registry import Registry

OPERATIONS = {number: f"{number}-{name}.graphql" for number, name in {
    10: "coverage", 11: "gaps", 12: "single-points-of-failure", 13: "what-if", 14: "referrals", 15: "network",
    21: "resilience", 22: "improvements", 23: "comparison"}.items()}


def expected(registry: Registry, case: Callable[..., dict]) -> dict[str, dict]:
    found: dict[str, dict] = {}

    def ask(number: int, name: str, variables: dict, query: str | None = None) -> None:
        file = OPERATIONS[number]
        found[file.replace(".graphql", f".{name}" if name else "")] = case(registry, query or file, variables)
    for number in (10, 11, 12, 15, 21, 22, 23):
        ask(number, "", {})
    for name, matrix in asks.matrices().items():
        for number in (10, 11, 12):
            ask(number, name, matrix)
    for name, matrix in asks.regions_given().items():
        ask(10, name, matrix)
    for name, matrix in (asks.matrices() | asks.regions_given()).items():
        if name in ("group", "group-regions", "region-transplantations", "region-regions", "nation", "nation-regions", "nation-tibet"):
            ask(10, f"children-{name}", matrix, asks.CHILDREN)
    for name, changes in asks.changes().items():
        for matrix, args in asks.MATRIX_OF_CHANGES.items():
            ask(13, f"{name}.{matrix}", args | {"changes": changes})
        ask(13, f"{name}.nearest", {"changes": changes}, asks.WHOLE_WHAT_IF)
    for name, origin in asks.ORIGINS.items():
        for disease, modality in asks.TREATMENTS:
            variables = {"disease": disease, "modality": modality, "from": origin}
            ask(14, f"{name}.{disease.lower()}", variables)
            if modality == "RADIOTHERAPY":
                ask(14, f"{name}.all", variables, asks.ALL_REFERRALS)
    ask(15, "bridges", {}, asks.BRIDGES)
    for level in asks.LEVELS:
        ask(21, level.lower(), {"level": level, "modalities": asks.FOUR, "first": 6})
        ask(21, f"{level.lower()}-diseases", {"level": level, "modalities": ["RADIOTHERAPY", "TRANSPLANTATION"],
                                              "diseases": ["RETINOBLASTOMA", "LYMPHOMA"], "first": 4})
        for by in ("GAPS", "CHILDREN"):
            ask(22, f"{level.lower()}-{by.lower()}", {"level": level, "modalities": ["RADIOTHERAPY", "TRANSPLANTATION"], "by": by})
            ask(22, f"{level.lower()}-{by.lower()}-diseases", {
                "level": level, "modalities": ["RADIOTHERAPY", "BONE_MARROW_TRANSPLANTATION", "TRANSPLANTATION"],
                "diseases": ["NEUROBLASTOMA", "RETINOBLASTOMA"], "by": by, "first": 3})
    ask(21, "tibet", {"level": "REGION", "modalities": asks.FOUR, "regions": ["CN-XZ"]})
    for name, pair in asks.PAIRS.items():
        ask(23, name, pair)
    found["bad-arguments"] = {"cases": bad_arguments(registry)}
    found["11-gaps-pages"] = pages(registry)
    return found


def pages(registry: Registry) -> dict:
    """Whole lists of gaps, to be walked page after page of each size with `first` and `after`."""
    args = {"level": "GROUP", "modalities": asks.TRANSPLANTATIONS, "diseases": ["NEUROBLASTOMA"]}
    file = OPERATIONS[11]
    data, _ = answer(registry, operation_text(file), args | {"first": 1000})
    return {"query": file, "variables": args, "sizes": [7, 50, 100], "rows": data["gaps"]["nodes"]}


def bad_arguments(registry: Registry) -> list[dict]:
    """Each with the path of its argument; the service may point deeper."""
    found = []

    def refuse(name: str, number: int, variables: dict, query: str | None = None) -> None:
        file = OPERATIONS[number]
        text = query or operation_text(file)
        try:
            answer(registry, text, variables)
        except BadInput as bad:
            found.append({"name": name, "query": query or file, "variables": variables, "argument": bad.path})
        else:
            raise AssertionError(f"{name} is answered")
    good = {"level": "REGION", "modalities": ["SURGERY"]}
    for name, matrix in asks.bad_matrices().items():
        for number in (10, 11, 12, 21, 22):
            refuse(f"{OPERATIONS[number][:2]}-{name}", number, matrix)
        refuse(f"13-{name}", 13, matrix | {"changes": []})
    for name, matrix in asks.BAD_REGIONS.items():
        refuse(f"10-{name}", 10, matrix)
        refuse(f"21-{name}", 21, matrix)
    for name, changes in asks.bad_changes().items():
        refuse(f"13-{name}", 13, good | {"changes": changes})
    for name, wrong in asks.BAD_REFERRALS.items():
        refuse(f"14-{name}", 14, {"disease": "LYMPHOMA", "modality": "SURGERY", "from": {"region": "CN-XZ"}} | wrong)
    for name, wrong in asks.BAD_PAIRS.items():
        refuse(f"23-{name}", 23, {"a": {"region": "CN-BJ"}, "b": {"region": "CN-ZJ"}, "modalities": ["SURGERY"]} | wrong)
    return found
