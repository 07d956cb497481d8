"""`where` and `orderBy` of the schema, evaluated one record at a time, without any index."""

from __future__ import annotations

from functools import cmp_to_key
from typing import Any, Callable

STRING = {
    "eq": lambda value, x: value == x,
    "in": lambda value, x: value in x,
    "contains": lambda value, x: x in value,
    "startsWith": lambda value, x: value.startswith(x),
}
NUMBER = {
    "eq": lambda value, x: value == x,
    "gt": lambda value, x: value > x,
    "gte": lambda value, x: value >= x,
    "lt": lambda value, x: value < x,
    "lte": lambda value, x: value <= x,
    "in": lambda value, x: value in x,
}
ENUM = {"eq": STRING["eq"], "in": STRING["in"]}


def scalar(operators: dict, get: Callable) -> Callable:
    """Operators side by side must all hold; "a null operator is as if absent"."""
    def holds(record: Any, where: dict) -> bool:
        return all(operators[name](get(record), x) for name, x in where.items() if x is not None)
    return holds


def boolean(get: Callable) -> Callable:
    """"Booleans: the value itself"."""
    return lambda record, wanted: get(record) == wanted


def to_one(kind: str, get: Callable) -> Callable:
    return lambda record, where: matches(kind, get(record), where)


def to_many(kind: str, get: Callable) -> Callable:
    """`some`, `none`, `all`, `single`, `count`; "`none` and `all` hold on an empty list"."""
    def holds(record: Any, where: dict) -> bool:
        related = list(get(record))

        def hits(inner: dict | None) -> int:
            return sum(matches(kind, r, inner or {}) for r in related)

        relation = {
            "some": lambda inner: hits(inner) > 0,
            "none": lambda inner: hits(inner) == 0,
            "all": lambda inner: hits(inner) == len(related),
            "single": lambda inner: hits(inner) == 1,
            "count": lambda inner: scalar(NUMBER, hits)(inner.get("where"), inner.get("is") or {}),
        }
        return all(relation[name](inner) for name, inner in where.items() if inner is not None)
    return holds


def offers(group: Any, codes: list[str]) -> bool:
    """"All of them offered"; a narrower modality counts as the broader one."""
    return set(codes) <= {m.code for m in group.offered}


def lacks(group: Any, codes: list[str]) -> bool:
    """"None of them offered"; a narrower modality counts as the broader one."""
    return not set(codes) & {m.code for m in group.offered}


WHERE: dict[str, dict[str, Callable]] = {
    "Hospital": {
        "code": scalar(STRING, lambda h: h.code),
        "name": scalar(STRING, lambda h: h.name),
        "region": to_one("Region", lambda h: h.region),
        "groupCount": scalar(NUMBER, lambda h: len(h.groups)),
        "memberships": to_many("Membership", lambda h: h.memberships),
        "groups": to_many("Group", lambda h: h.groups),
        "modalities": to_many("Modality", lambda h: h.modalities),
        "diseases": to_many("Disease", lambda h: h.diseases),
    },
    "Group": {
        "code": scalar(STRING, lambda g: g.code),
        "name": scalar(STRING, lambda g: g.name),
        "number": scalar(NUMBER, lambda g: g.number),
        "region": to_one("Region", lambda g: g.region),
        "hospitalCount": scalar(NUMBER, lambda g: len(g.hospitals)),
        "memberships": to_many("Membership", lambda g: g.memberships),
        "hospitals": to_many("Hospital", lambda g: g.hospitals),
        "diseases": to_many("Disease", lambda g: g.diseases),
        "focusDiseases": to_many("Disease", lambda g: g.focus_diseases),
        "modalities": to_many("Modality", lambda g: g.modalities),
        "offers": offers,
        "lacks": lacks,
    },
    "Membership": {
        "role": scalar(ENUM, lambda m: m.role),
        "group": to_one("Group", lambda m: m.group),
        "hospital": to_one("Hospital", lambda m: m.hospital),
        "modalities": to_many("Modality", lambda m: m.modalities),
        "diseases": to_many("Disease", lambda m: m.diseases),
    },
    "Region": {"code": scalar(STRING, lambda r: r.code), "kind": scalar(ENUM, lambda r: r.kind)},
    "Modality": {"code": scalar(STRING, lambda m: m.code), "kind": scalar(ENUM, lambda m: m.kind)},
    "Disease": {"code": scalar(STRING, lambda d: d.code), "listed": boolean(lambda d: d.listed)},
}


def matches(kind: str, record: Any, where: dict) -> bool:
    """"Fields and operators side by side must all hold"; an empty `or` holds for nothing, an empty `and` for all."""
    for name, condition in where.items():
        if condition is None:
            continue
        if name == "and":
            held = all(matches(kind, record, c) for c in condition)
        elif name == "or":
            held = any(matches(kind, record, c) for c in condition)
        elif name == "not":
            held = not matches(kind, record, condition)
        else:
            held = WHERE[kind][name](record, condition)
        if not held:
            return False
    return True


ORDER = {
    "code": lambda r: r.code,
    "name": lambda r: r.name,
    "groupCount": lambda h: len(h.groups),
    "hospitalCount": lambda g: len(g.hospitals),
}


def ordered(records: list, order_by: list[dict] | None) -> list:
    """"Always total: what `orderBy` leaves open, the code settles". Python compares strings by code point."""
    keys = [(ORDER[name], direction) for one in order_by or [] for name, direction in one.items()]
    keys.append((ORDER["code"], "ASC"))

    def compare(a: Any, b: Any) -> int:
        for key, direction in keys:
            sign = (key(a) > key(b)) - (key(a) < key(b))
            if sign:
                return -sign if direction == "DESC" else sign
        return 0
    return sorted(records, key=cmp_to_key(compare))
