"""Answers operations: the text is parsed, then every field is worked out from the records, naively.

Cursors, ids, scores and the like are opaque or free: they are left out of an answer, and
`except` of the expected file names them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from graphql import Undefined, parse, value_from_ast_untyped
from graphql.language import (FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode,
                              OperationDefinitionNode, SelectionSetNode)

import planning
from filters import matches, ordered
from registry import (Capability, Department, Disease, Group, Hospital, Membership, Modality, Named, Region, Registry)
from search import Hit, search

OPERATIONS = Path(__file__).resolve().parent.parent / "operations"
DEFAULT_PAGE = 20
OPAQUE = {"id", "cursor", "startCursor", "endCursor", "score", "explanation"}


@dataclass
class Page:
    """A window of a list, and the truth about what lies before and behind it."""

    rows: list
    start: int
    stop: int

    @property
    def shown(self) -> list:
        return self.rows[self.start:self.stop]


@dataclass
class Plain:
    """An object without identity: a tile, a facet, a list of awards."""

    values: dict
    left_out: set[str] = field(default_factory=set)


def page(rows: list, args: dict, after: int | None = None, before: int | None = None) -> Page:
    """"`first`/`after` or `last`/`before`"; "default page 20"; 0 is an empty page at its end of the list.
    `after` and `before` are positions in the list, since cursors are opaque."""
    low = 0 if after is None else after + 1
    high = len(rows) if before is None else before
    if args.get("last") is not None:
        return Page(rows, max(low, high - args["last"]), high)
    first = args.get("first") if args.get("first") is not None else DEFAULT_PAGE
    return Page(rows, low, min(high, low + first))


def name(record: Any, args: dict) -> str:
    """"Where no English name exists the Chinese one is returned"; and the only name where there is one only."""
    return (record.english if args.get("lang") == "EN" else record.name) or record.name or record.english


def count(records, having: Callable) -> int:
    return sum(1 for record in records if having(record))


def has_modality(modality: Modality, args: dict) -> Callable:
    """"Count the printed modality exactly (`includeNarrower: true` gives the broader sense)"."""
    if args.get("includeNarrower"):
        return lambda record: any(modality in m.counts_as() for m in record.modalities)
    return lambda record: modality in record.modalities


def facets(registry: Registry, rows: list) -> Plain:
    """"Over all matching rows, zeros left out, most first, then code"."""
    def facet(kind: str, of: Callable) -> list[Plain]:
        counts: dict[Any, int] = {}
        for row in rows:
            for record in of(row):
                counts[record] = counts.get(record, 0) + 1
        most_first = sorted(counts.items(), key=lambda item: (-item[1], item[0].code))
        return [Plain({kind: record, "count": n}) for record, n in most_first]
    return Plain({
        "regions": facet("region", lambda r: [r.region]),
        "modalities": facet("modality", lambda r: r.modalities),
        "diseases": facet("disease", lambda r: r.diseases),
    })


def connection(registry: Registry, records, args: dict) -> Page:
    """A filtered, ordered window of hospitals or groups."""
    kept = [r for r in records if matches(kind_of(r), r, args.get("where") or {})]
    return page(ordered(kept, args.get("orderBy")), args)


FIELDS: dict[type, dict[str, Callable[[Registry, Any, dict], Any]]] = {
    Region: {
        "kind": lambda g, r, a: r.kind,
        "tile": lambda g, r, a: Plain(r.tile),
        "groupCount": lambda g, r, a: len(r.groups),
        "hospitalCount": lambda g, r, a: len(r.hospitals),
        "neighbours": lambda g, r, a: r.neighbours,
        "groups": lambda g, r, a: connection(g, r.groups, a),
    },
    Group: {
        "label": lambda g, r, a: r.label,
        "number": lambda g, r, a: r.number,
        "region": lambda g, r, a: r.region,
        "hospitalCount": lambda g, r, a: len(r.hospitals),
        "memberships": lambda g, r, a: r.memberships,
        "leads": lambda g, r, a: [m for m in r.memberships if m.role == "LEAD"],
        "modalities": lambda g, r, a: g.in_vocabulary_order(r.modalities),
        "diseases": lambda g, r, a: r.diseases,
        "focusDiseases": lambda g, r, a: r.focus_diseases,
    },
    Hospital: {
        "romanizedName": lambda g, r, a: r.romanized_name,
        "region": lambda g, r, a: r.region,
        "groupCount": lambda g, r, a: len(r.groups),
        "groups": lambda g, r, a: r.groups,
        "memberships": lambda g, r, a: r.memberships,
        "departments": lambda g, r, a: [d for d in g.departments if d.hospital is r],
    },
    Membership: {
        "role": lambda g, r, a: r.role,
        "group": lambda g, r, a: r.group,
        "hospital": lambda g, r, a: r.hospital,
        "modalities": lambda g, r, a: g.in_vocabulary_order(r.modalities),
        "capabilities": lambda g, r, a: r.capabilities,
    },
    Capability: {
        "modality": lambda g, r, a: r.modality,
        "diseases": lambda g, r, a: r.diseases,
        "scoped": lambda g, r, a: r.scoped,
    },
    Disease: {
        "iccc3": lambda g, r, a: r.iccc3,
        "listed": lambda g, r, a: r.listed,
        "broader": lambda g, r, a: r.broader,
        "groupCount": lambda g, r, a: count(g.groups.values(), lambda x: r in x.diseases),
        "hospitalCount": lambda g, r, a: count(g.hospitals.values(), lambda h: r in h.diseases),
        "groups": lambda g, r, a: connection(g, [x for x in g.groups.values() if r in x.diseases], a),
    },
    Modality: {
        "kind": lambda g, r, a: r.kind,
        "broader": lambda g, r, a: r.broader,
        "narrower": lambda g, r, a: r.narrower,
        "groupCount": lambda g, r, a: count(g.groups.values(), has_modality(r, a)),
        "hospitalCount": lambda g, r, a: count(g.hospitals.values(), has_modality(r, a)),
    },
    Department: {
        "hospital": lambda g, r, a: r.hospital,
        "beds": lambda g, r, a: r.facts["beds"],
        "staff": lambda g, r, a: [Plain({"count": n}, left_out={"title"}) for n in r.facts["staff"].values()],
        "experts": lambda g, r, a: r.experts,
        "equipment": lambda g, r, a: [Plain({"name": e}) for e in r.facts["equipment"]],
        "techniques": lambda g, r, a: r.techniques,
        "diseases": lambda g, r, a: diseases(g, r.facts["diseases"]),
        "collaborations": lambda g, r, a: [Plain(c) for c in r.facts["collaborations"]],
        "research": lambda g, r, a: Plain({camel(k): v for k, v in r.facts["research"].items()}),
    },
    Named: {
        "titles": lambda g, r, a: r.facts["titles"],
        "modality": lambda g, r, a: g.modalities.get(r.facts.get("modality")),
        "diseases": lambda g, r, a: diseases(g, r.facts.get("diseases", [])),
        "claim": lambda g, r, a: r.facts.get("claim"),
    },
    Page: {
        "totalCount": lambda g, r, a: len(r.rows),
        "nodes": lambda g, r, a: r.shown,
        "edges": lambda g, r, a: [Plain({"node": row}) for row in r.shown],
        "pageInfo": lambda g, r, a: Plain({"hasNextPage": r.stop < len(r.rows), "hasPreviousPage": r.start > 0}),
        "facets": lambda g, r, a: facets(g, r.rows),
    },
    Hit: {
        "matched": lambda g, r, a: r.matched,
        "record": lambda g, r, a: r.record,
    },
}

QUERY: dict[str, Callable[[Registry, dict], Any]] = {
    "regions": lambda g, a: list(g.regions.values()),
    "diseases": lambda g, a: list(g.diseases.values()),
    "modalities": lambda g, a: list(g.modalities.values()),
    "region": lambda g, a: g.regions.get(a["code"]),
    "disease": lambda g, a: g.diseases.get(a["code"]),
    "modality": lambda g, a: g.modalities.get(a["code"]),
    "group": lambda g, a: g.groups.get(a["code"]),
    "hospital": lambda g, a: g.hospitals.get(a["code"]),
    "groups": lambda g, a: connection(g, g.groups.values(), a),
    "hospitals": lambda g, a: connection(g, g.hospitals.values(), a),
    "departments": lambda g, a: page(g.departments, a),
    "search": lambda g, a: page(search(g, a["text"]), a),
    "registry": lambda g, a: Plain({"counts": Plain(counts(g), left_out={"findings"})},
                                   left_out={"edition", "version", "loadedAt", "sources"}),
    "coverage": lambda g, a: planning.coverage(planning.network(g), a),
    "gaps": lambda g, a: page(planning.gaps(planning.network(g), a), a),
    "singlePointsOfFailure": lambda g, a: page(planning.single_points_of_failure(planning.network(g), a), a),
    "whatIf": lambda g, a: planning.what_if(planning.network(g), a),
    "referrals": lambda g, a: page(planning.referrals(planning.network(g), a), a),
    "groupNetwork": lambda g, a: planning.group_network(planning.network(g)),
    "bridgingHospitals": lambda g, a: page(planning.bridging_hospitals(planning.network(g)), a),
    "resilience": lambda g, a: planning.resilience(planning.network(g), a),
    "improvements": lambda g, a: planning.improvements(planning.network(g), a),
    "comparison": lambda g, a: planning.comparison(planning.network(g), a),
}


def counts(registry: Registry) -> dict[str, int]:
    """"`registry.counts`: regions, diseases and modalities of the vocabulary"."""
    return {
        "regions": len(registry.regions),
        "groups": len(registry.groups),
        "hospitals": len(registry.hospitals),
        "memberships": len(registry.memberships),
        "capabilities": sum(len(m.capabilities) for m in registry.memberships),
        "diseases": len(registry.diseases),
        "modalities": len(registry.modalities),
        "departments": len(registry.departments),
    }


def diseases(registry: Registry, codes: list[str]) -> list[Disease]:
    return registry.in_vocabulary_order({registry.diseases[c] for c in codes})


def camel(key: str) -> str:
    head, *tail = key.split("_")
    return head + "".join(word.capitalize() for word in tail)


def kind_of(record: Any) -> str:
    return getattr(record, "kind", "") if isinstance(record, Named) else type(record).__name__


def unknowable(record: Any, wanted: str) -> bool:
    """Opaque fields, and facts that the schema does not settle to the letter."""
    free = {Department: {"provenance"}, Named: {"code"}}.get(type(record), set())
    return wanted in OPAQUE or wanted in (record.left_out if isinstance(record, Plain) else free)


class Answering:
    """One operation being answered; `left_out` collects the paths that no oracle can know."""

    def __init__(self, registry: Registry, variables: dict, left_out: set[str], fragments: dict):
        self.registry, self.variables, self.left_out, self.fragments = registry, variables, left_out, fragments

    def select(self, record: Any, selections: SelectionSetNode, path: tuple[str, ...]) -> dict:
        data = {}
        for selection in selections.selections:
            if isinstance(selection, InlineFragmentNode):
                if selection.type_condition.name.value == kind_of(record):
                    data |= self.select(record, selection.selection_set, path)
                continue
            if isinstance(selection, FragmentSpreadNode):
                data |= self.select(record, self.fragments[selection.name.value].selection_set, path)
                continue
            key = selection.alias.value if selection.alias else selection.name.value
            here = (*path, key)
            if unknowable(record, selection.name.value):
                self.left_out.add(".".join(here))
            if ".".join(here) not in self.left_out:
                data[key] = self.complete(self.resolve(record, selection), selection, here)
        return data

    def resolve(self, record: Any, selection: FieldNode) -> Any:
        wanted = selection.name.value
        args = {a.name.value: value_from_ast_untyped(a.value, self.variables) for a in selection.arguments or ()}
        args = {key: value for key, value in args.items() if value is not Undefined}
        if wanted == "__typename":
            return kind_of(record)
        if record is None:
            return QUERY[wanted](self.registry, args)
        if isinstance(record, Plain):
            value = record.values[wanted]
            return value(args) if callable(value) else value
        if wanted == "code":
            return record.code
        if wanted == "name":
            return name(record, args)
        return FIELDS[type(record)][wanted](self.registry, record, args)

    def complete(self, value: Any, selection: FieldNode, path: tuple[str, ...]) -> Any:
        if selection.selection_set is None or value is None:
            return value
        if isinstance(value, list):
            return [self.select(member(v), selection.selection_set, path) for v in value]
        return self.select(member(value), selection.selection_set, path)


def member(value: Any) -> Any:
    return Plain(value) if isinstance(value, dict) else value


def answer(registry: Registry, query: str, variables: dict | None = None, left_out: tuple[str, ...] = (),
           ) -> tuple[dict, list[str]]:
    """The `data` of a query text, and the paths that are left out of it."""
    definitions = parse(query).definitions
    operation = next(d for d in definitions if isinstance(d, OperationDefinitionNode))
    fragments = {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
    values = {v.variable.name.value: value_from_ast_untyped(v.default_value)
              for v in operation.variable_definitions or () if v.default_value}
    missing = set(left_out)
    data = Answering(registry, values | (variables or {}), missing, fragments).select(None, operation.selection_set, ())
    for path in missing:
        strip(data, path.split("."))
    return data, sorted(missing)


def strip(data: Any, path: list[str]) -> None:
    """Removes what stands at a path; a list on the way means each of its members."""
    if isinstance(data, list):
        for one in data:
            strip(one, path)
    elif isinstance(data, dict) and len(path) == 1:
        data.pop(path[0], None)
    elif isinstance(data, dict):
        strip(data.get(path[0]), path[1:])


def operation_text(file: str) -> str:
    return (OPERATIONS / file).read_text(encoding="utf-8")
