"""Expected answers of the operations, worked out from the printed table alone.

    python oracle/oracle.py --write    writes oracle/expected/
    python oracle/oracle.py --check    works everything out again; fails, with a diff, where it differs
"""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from itertools import combinations

import cases
import frames
import indicators
import planning_expected
import planning_frames
from answers import OPERATIONS, Page, answer, operation_text, page
from filters import ordered
from registry import HERE, Group, Membership, Registry, lone_role_labels, read

EXPECTED = HERE / "expected"


def case(registry: Registry, query: str, variables: dict | None = None, left_out: tuple[str, ...] = ()) -> dict:
    """One expected answer: the query (a file of operations/, or a text), its variables, its data."""
    text = operation_text(query) if query.endswith(".graphql") else query
    data, missing = answer(registry, text, variables, left_out)
    found = {"query": query, "variables": variables or {}, "data": data}
    return found | ({"except": missing} if missing else {})


def expected(registry: Registry) -> dict[str, dict]:
    """Every expected file by its name."""
    found = {file.stem: case(registry, file.name) for file in sorted(OPERATIONS.glob("*.graphql"))
             if file.stem[:2] in {"01", "02", "03", "04", "07", "08", "18", "20"}}
    for at_least in (1, 3, 5, 9):
        found[f"01-hospitals-in-several-groups.{at_least}"] = case(
            registry, "01-hospitals-in-several-groups.graphql", {"atLeast": at_least})
    for modality in cases.LACKED:
        found[f"02-groups-lacking-a-modality.{slug(modality)}"] = case(
            registry, "02-groups-lacking-a-modality.graphql", {"modality": modality})
    found["05-pages"] = pages(registry)
    found["06-one-of-each"] = one_of_each(registry, found["01-hospitals-in-several-groups"])
    for disease in cases.FACET_DISEASES:
        found[f"08-facets.{slug(disease)}"] = case(registry, "08-facets.graphql", {"disease": disease})
    found["16-provenance"] = provenance(registry)
    found["17-findings"] = {"query": "17-findings.graphql", "oddities": oddities(registry)}
    for name, text in cases.SEARCHES.items():
        first = 10 if text in ("zheda", "浙江大学", "retinoblastoma", "xh yy") else 100
        found[f"19-search.{name}"] = case(registry, "19-search.graphql", {"text": text, "first": first})
    for name, query in cases.QUERIES.items():
        found[f"filter-{name}"] = case(registry, query)
    return found | indicators.expected(registry) | planning_expected.expected(registry, case)


def slug(code: str) -> str:
    return code.lower().replace("_", "-")


def one_of_each(registry: Registry, first_operation: dict) -> dict:
    """Operation 06 with the code of 01's first hospital; the id is opaque, so `node` is left out."""
    hospital = first_operation["data"]["hospitals"]["nodes"][0]["code"]
    return case(registry, "06-one-of-each.graphql", {"hospital": hospital}, ("node",))


def pages(registry: Registry) -> dict:
    """Operation 05: the whole list by name, and windows of it. `after` and `before` are positions
    in that list, whose cursor is to be sent; "both `has…Page` tell the truth in both directions"."""
    rows = ordered(list(registry.hospitals.values()), [{"name": "ASC"}])
    windows = [{"variables": {}, **window(page(rows, {}))}]
    for size in (0, *cases.PAGE_SIZES):
        windows += walk(rows, "first", size) + walk(rows, "last", size)
    middle, end = len(rows) // 2, len(rows) - 1
    for variables in ({"first": 5, "after": middle}, {"last": 5, "before": middle}, {"first": 5, "after": end},
                      {"last": 5, "before": 0}, {"first": 100, "after": end - 3}, {"last": 100, "before": 3},
                      {"first": 0, "after": middle}, {"last": 0, "before": middle}):
        windows.append({"variables": variables, **window(cut(rows, variables))})
    return {"query": "05-pages.graphql", "totalCount": len(rows), "windows": windows,
            "rows": [{"code": h.code, "name": h.name} for h in rows]}


def walk(rows: list, direction: str, size: int) -> list[dict]:
    """Page after page of one size, forward with `first` or backward with `last`, until nothing is left."""
    found, variables = [], {direction: size}
    while True:
        shown = cut(rows, variables)
        found.append({"variables": variables, **window(shown)})
        nothing_left = shown.stop == len(rows) if direction == "first" else shown.start == 0
        if size == 0 or nothing_left:
            return found
        edge = {"after": shown.stop - 1} if direction == "first" else {"before": shown.start}
        variables = {direction: size, **edge}


def cut(rows: list, variables: dict) -> Page:
    return page(rows, variables, variables.get("after"), variables.get("before"))


def window(shown: Page) -> dict:
    """Rows `start` to `stop` (exclusive) of the list, and what lies around them."""
    return {"start": shown.start, "stop": shown.stop,
            "hasNextPage": shown.stop < len(shown.rows), "hasPreviousPage": shown.start > 0}


def provenance(registry: Registry) -> dict:
    """Operation 16, as far as the schema settles it: what each fact says and where it stands.
    "Every fact carries provenance: locator (`line N`), the text as printed, and its status"."""
    return {"query": cases.PROVENANCE, "groups": [group_facts(g) for g in registry.groups.values()]}


def group_facts(group: Group) -> dict:
    return {
        "code": group.code,
        "label": {"status": group.label_status, "locators": locators([group.label_line]), "asPrinted": group.label},
        "diseases": {"status": group.status, "locators": locators(group.lines), "asPrinted": group.printed or None},
        "memberships": [membership_facts(m) for m in group.memberships],
    }


def membership_facts(membership: Membership) -> dict:
    return {"hospital": membership.hospital.name, "status": membership.status, "locators": locators([membership.line]),
            "work": {"locators": locators(membership.work_lines), "asPrinted": membership.work}}


def locators(lines: list[int]) -> list[str]:
    return [f"line {n}" for n in lines]


def oddities(registry: Registry) -> list[dict]:
    """What a reader of the list must be told of: a role label without hospital, a group without lead, with several leads,
    with a lead alone, or with another group's members once more. They are printed, so they are kept, as findings."""
    found = [{"oddity": "ROLE_LABEL_WITHOUT_HOSPITAL", "group": r.group, "locator": f"line {r.line}"}
             for r in lone_role_labels()]
    for group in registry.groups.values():
        leads = [m for m in group.memberships if m.role == "LEAD"]
        if not leads:
            found.append({"oddity": "NO_LEAD", "group": group.code})
        if len(leads) > 1:
            found.append({"oddity": "SEVERAL_LEADS", "group": group.code})
        if len(leads) == len(group.memberships) == 1:
            found.append({"oddity": "LEAD_ALONE", "group": group.code})
    for one, other in combinations(registry.groups.values(), 2):
        if set(one.hospitals) == set(other.hospitals):
            found.append({"oddity": "SAME_MEMBERS", "group": other.code, "as": one.code})
    return sorted(found, key=lambda o: (o["oddity"], o["group"]))


def texts() -> dict[str, str]:
    """The expected files, checked against pandas, as they are to be written."""
    registry = read()
    found = expected(registry)
    frames.verify(found)
    planning_frames.verify(found, registry)
    return {f"{name}.json": json.dumps(one, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
            for name, one in found.items()}


def write() -> int:
    """Writes every expected file, and removes those that are no longer asked for."""
    EXPECTED.mkdir(exist_ok=True)
    wanted = texts()
    for file in EXPECTED.glob("*.json"):
        if file.name not in wanted:
            file.unlink()
    for name, text in wanted.items():
        (EXPECTED / name).write_text(text, encoding="utf-8")
    return 0


def check() -> int:
    """Compares the committed files with what comes out now, and prints how they differ."""
    wanted = texts()
    kept = {file.name: file.read_text(encoding="utf-8") for file in EXPECTED.glob("*.json")}
    different = 0
    for name in sorted(wanted.keys() | kept.keys()):
        old, new = kept.get(name, ""), wanted.get(name, "")
        if old != new:
            different += 1
            sys.stdout.writelines(difflib.unified_diff(
                old.splitlines(keepends=True), new.splitlines(keepends=True), f"committed/{name}", f"now/{name}"))
    if different:
        print(f"{different} of {len(wanted)} expected files differ", file=sys.stderr)
    return 1 if different else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--write", action="store_true", help="write the expected files")
    mode.add_argument("--check", action="store_true", help="fail if the expected files differ")
    return write() if parser.parse_args().write else check()


if __name__ == "__main__":
    sys.exit(main())
