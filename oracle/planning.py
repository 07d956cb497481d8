"""Planning by the definitions of the schema: every answer is worked out from all memberships anew, without any index.

A `Network` is who sits where and offers what. Answers are dicts with the field names of the schema; where a
field has arguments of its own, its value is a function of them. Texts (`explanation`) are left out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Iterable

import networkx as nx

from registry import Disease, Group, Hospital, Membership, Modality, Region, Registry

RELATIONS = ["SAME_HOSPITAL", "SAME_GROUP", "LINKED_GROUP", "SAME_REGION", "NEIGHBOURING_REGION", "ELSEWHERE"]
FAR = 10**6  # more borders than there are: where no chain of borders leads
STATUSES = {"redundant": "REDUNDANT", "single": "SINGLE", "absent": "ABSENT", "unknown": "UNKNOWN"}


class BadInput(Exception):
    """An argument that cannot be; `path` is where it stands: the service may point deeper."""

    def __init__(self, *path: str | int):
        super().__init__(path)
        self.path = list(path)


@dataclass
class Offer:
    """What a member of a group does of one modality: for all diseases of the group, and for those of scopes."""

    unscoped: bool = False
    scope: set[Disease] = field(default_factory=set)


@dataclass
class Place:
    """A hospital's place in a group; one that a change adds has no record, even if one was there before."""

    role: str
    record: Membership | None = None
    offers: dict[Modality, Offer] = field(default_factory=dict)


@dataclass
class Network:
    """Who sits in which group, in which role, and offers what; `places` stand in printed order."""

    registry: Registry
    places: dict[tuple[Group, Hospital], Place]
    closed: set[Hospital] = field(default_factory=set)

    def copy(self) -> Network:
        places = {key: Place(p.role, p.record, {m: Offer(o.unscoped, set(o.scope)) for m, o in p.offers.items()})
                  for key, p in self.places.items()}
        return Network(self.registry, places, set(self.closed))

    def groups_of(self, hospital: Hospital) -> set[Group]:
        return {g for g, h in self.places if h is hospital}

    def members(self, group: Group) -> set[Hospital]:
        return {h for g, h in self.places if g is group}

    def does(self, group: Group, hospital: Hospital, modality: Modality, disease: Disease | None) -> str:
        """KNOWN, MIGHT or NO: whether a member offers a modality, or a narrower one, for a disease (for
        whatever disease if None). "In a group whose diseases are not printed, it might"; what is scoped
        counts for the diseases that it names only."""
        found = "NO"
        for offered, offer in self.places[group, hospital].offers.items():
            if modality in offered.counts_as():
                if disease is None or disease in offer.scope or (offer.unscoped and disease in group.diseases):
                    return "KNOWN"
                if offer.unscoped and not group.diseases:
                    found = "MIGHT"
        return found


def network(registry: Registry) -> Network:
    places = {(m.group, m.hospital): Place(m.role, m) for m in registry.memberships}
    for m in registry.memberships:
        for c in m.capabilities:
            offer = places[m.group, m.hospital].offers.setdefault(c.modality, Offer())
            if c.scoped:
                offer.scope |= set(c.diseases)
            else:
                offer.unscoped = True
    return Network(registry, places)


# ---- arguments


@dataclass
class Asked:
    """What a matrix is asked for; repeats are dropped, the order is the one asked."""

    level: str
    modalities: list[Modality]
    diseases: list[Disease | None]
    regions: list[Region]


def known(of: dict[str, Any], code: str, *path: str | int) -> Any:
    """"An unknown code is an error where a code is asked for"."""
    if code not in of:
        raise BadInput(*path)
    return of[code]


def codes(of: dict[str, Any], given: list[str], *path: str | int) -> list:
    """"An empty list of diseases, modalities or regions is an error"."""
    if not given:
        raise BadInput(*path)
    return list(dict.fromkeys(known(of, code, *path) for code in given))


def listed(registry: Registry, given: list[str] | None) -> list[Disease | None]:
    """"Diseases must be listed ones"; without any, a cell is of the modality alone."""
    if given is None:
        return [None]
    found = codes(registry.diseases, given, "diseases")
    if not all(d.listed for d in found):
        raise BadInput("diseases")
    return found


def asked(registry: Registry, args: dict) -> Asked:
    regions = args.get("regions")
    return Asked(args["level"], codes(registry.modalities, args["modalities"], "modalities"),
                 listed(registry, args.get("diseases")),
                 list(registry.regions.values()) if regions is None else codes(registry.regions, regions, "regions"))


def one_field(given: dict, *path: str | int) -> tuple[str, Any]:
    """The one field of an input that is to have exactly one."""
    fields = [(key, value) for key, value in given.items() if value is not None]
    if len(fields) != 1:
        raise BadInput(*path)
    return fields[0]


# ---- cells


@dataclass(eq=False)
class Cell:
    """"A unit (a group, a region or the nation) x a modality, or x a disease x a modality". `hospitals` are known
    to offer it, `places` are the memberships that it rests on, `behind` the regions whose children live behind it."""

    key: tuple
    region: Region | None
    group: Group | None
    disease: Disease | None
    modality: Modality
    hospitals: list[Hospital]
    might: bool
    places: list[tuple[Group, Hospital]]
    behind: list[Region]

    @property
    def status(self) -> str:
        if len(self.hospitals) >= 2:
            return "REDUNDANT"
        if self.hospitals:
            return "SINGLE"
        return "UNKNOWN" if self.might else "ABSENT"


def by_name(hospitals: Iterable[Hospital]) -> list[Hospital]:
    return sorted(hospitals, key=lambda h: (h.name, h.code))


def cell(net: Network, region: Region | None, group: Group | None, groups: set[Group], behind: list[Region],
         disease: Disease | None, modality: Modality) -> Cell:
    """`groups` are those of the unit. "A group whose diseases are not printed" has an unknown row for any disease."""
    does = {place: net.does(*place, modality, disease) for place in net.places if place[0] in groups}
    sure = [place for place, how in does.items() if how == "KNOWN"]
    perhaps = [place for place, how in does.items() if how == "MIGHT"]
    nobody_says = group is not None and disease is not None and not group.diseases
    unit = (group or region).code if region else ""
    return Cell((unit, disease, modality), region, group, disease, modality, by_name({h for _, h in sure}),
                bool(perhaps) or nobody_says, sure or perhaps, behind)


def cells(net: Network, ask: Asked) -> list[Cell]:
    """"By unit code, then diseases, then modalities, as asked"."""
    units: list[tuple[Region | None, Group | None, set[Group], list[Region]]] = []
    if ask.level == "NATION":
        units = [(None, None, {g for r in ask.regions for g in r.groups}, ask.regions)]
    if ask.level == "REGION":
        units = [(r, None, set(r.groups), [r]) for r in sorted(ask.regions, key=lambda r: r.code)]
    if ask.level == "GROUP":
        groups = [g for r in ask.regions for g in r.groups]
        units = [(g.region, g, {g}, [g.region]) for g in sorted(groups, key=lambda g: g.code)]
    return [cell(net, region, group, groups, behind, disease, modality)
            for region, group, groups, behind in units for disease in ask.diseases
            if has_row(group, disease) for modality in ask.modalities]


def has_row(group: Group | None, disease: Disease | None) -> bool:
    """"At GROUP level with diseases, the rows are the diseases the group treats"; all if they are not known."""
    return group is None or disease is None or not group.diseases or disease in group.diseases


def children(regions: Iterable[Region]) -> dict:
    """Each region once; those without a figure are `missing`."""
    every = sorted(set(regions), key=lambda r: r.code)
    having = [r for r in every if r.children is not None]
    return {"count": sum(r.children for r in having), "regions": having,
            "missing": [r for r in every if r.children is None]}


def behind(some: Iterable[Cell]) -> dict:
    return children(r for c in some for r in c.behind)


def records(net: Network, places: list[tuple[Group, Hospital]]) -> list[Membership]:
    return [net.places[place].record for place in places if net.places[place].record]


def cell_fields(net: Network, c: Cell) -> dict:
    kids = children(c.behind)
    per = None if kids["missing"] or not c.hospitals else kids["count"] / len(c.hospitals)
    return {"region": c.region, "group": c.group, "disease": c.disease, "modality": c.modality, "status": c.status,
            "hospitalCount": len(c.hospitals), "hospitals": c.hospitals,
            "memberships": records(net, c.places),
            "children": kids, "childrenPerHospital": per}


def summary(some: list[Cell]) -> dict:
    counts = Counter(c.status for c in some)
    return {"cells": len(some), **{name: counts[status] for name, status in STATUSES.items()},
            "children": lambda args: behind(c for c in some if c.status == args["status"])}


def coverage(net: Network, args: dict) -> dict:
    found = cells(net, asked(net.registry, args))
    return {"cells": [cell_fields(net, c) for c in found], "summary": summary(found)}


# ---- gaps and single points of failure


def absent(some: list[Cell]) -> list[Cell]:
    """"A gap is an ABSENT cell"."""
    return [c for c in some if c.status == "ABSENT"]


def gap_fields(net: Network, c: Cell) -> dict:
    """"`nearest` is the same ranking from the gap's group or region, for any disease when the gap has none, empty
    at NATION"."""
    def nearest(args: dict) -> list[dict]:
        if c.region is None:
            return []
        origin = Origin(c.region, c.group)
        return [referral_fields(net, r) for r in ranking(net, c.modality, c.disease, origin)][:args.get("first", 3)]
    return {"region": c.region, "group": c.group, "disease": c.disease, "modality": c.modality,
            "nearest": nearest, "children": children(c.behind)}


def sort_by(rows: list, order: list[dict] | None, keys: dict) -> list:
    """"What `orderBy` leaves open" is as the rows stand."""
    for i, one in reversed(list(enumerate(order or []))):
        key, direction = one_field(one, "orderBy", i)
        rows = sorted(rows, key=keys[key], reverse=direction == "DESC")
    return rows


def gaps(net: Network, args: dict) -> list[dict]:
    found = absent(cells(net, asked(net.registry, args)))
    found = sort_by(found, args.get("orderBy"), {"unit": lambda c: c.key[0], "children": lambda c: behind([c])["count"]})
    return [gap_fields(net, c) for c in found]


def single_points_of_failure(net: Network, args: dict) -> list[dict]:
    """"A hospital that alone fills at least one SINGLE cell; most cells first, then name"."""
    depend: dict[Hospital, list[Cell]] = {}
    for c in cells(net, asked(net.registry, args)):
        if c.status == "SINGLE":
            depend.setdefault(c.hospitals[0], []).append(c)
    found = sorted(depend.items(), key=lambda item: (-len(item[1]), item[0].name, item[0].code))
    found = sort_by(found, args.get("orderBy"), {
        "cellCount": lambda item: len(item[1]), "children": lambda item: behind(item[1])["count"],
        "name": lambda item: item[0].name})
    return [{"hospital": h, "cellCount": len(some), "cells": [cell_fields(net, c) for c in some],
             "children": behind(some)} for h, some in found]


# ---- what if


def what_if(net: Network, args: dict) -> dict:
    ask, changed = asked(net.registry, args), net.copy()
    for i, change in enumerate(args["changes"]):
        apply(changed, change, "changes", i)
    old, new = cells(net, ask), cells(changed, ask)
    before, after = {c.key: c for c in old}, {c.key: c for c in new}
    assert before.keys() == after.keys(), "a group keeps its rows"
    return {
        "before": summary(old), "after": summary(new),
        "opened": [gap_fields(changed, c) for c in absent(new) if before[c.key].status != "ABSENT"],
        "closed": [gap_fields(changed, c) for c in absent(old) if after[c.key].status != "ABSENT"],
        "changed": [{"before": cell_fields(net, c), "after": cell_fields(changed, after[c.key])} for c in old
                    if (c.status, c.hospitals) != (after[c.key].status, after[c.key].hospitals)],
    }


def apply(net: Network, change: dict, *path: str | int) -> None:
    """One change, in place. "What cannot apply is BAD_USER_INPUT at its path"."""
    kind, value = one_field(change, *path)
    here = (*path, kind)
    if kind == "closeHospital":
        hospital = known(net.registry.hospitals, value, *here)
        still_open(net, hospital, *here)
        for group in net.groups_of(hospital):
            del net.places[group, hospital]
        net.closed.add(hospital)
        return
    group = known(net.registry.groups, value["group"], *here, "group")
    hospital = known(net.registry.hospitals, value["hospital"], *here, "hospital")
    still_open(net, hospital, *here, "hospital")
    member = (group, hospital) in net.places
    if member == (kind == "addMembership"):
        raise BadInput(*here)
    if kind == "addMembership":
        modalities = value.get("modalities")
        found = [] if modalities is None else codes(net.registry.modalities, modalities, *here, "modalities")
        net.places[group, hospital] = Place(value.get("role") or "MEMBER", offers={m: Offer(unscoped=True) for m in found})
    elif kind == "removeMembership":
        del net.places[group, hospital]
    else:
        change_capability(net, kind, group, hospital, value, here)


def still_open(net: Network, hospital: Hospital, *path: str | int) -> None:
    if hospital in net.closed:
        raise BadInput(*path)


def change_capability(net: Network, kind: str, group: Group, hospital: Hospital, value: dict, here: tuple) -> None:
    """"`diseases: null` means without scope when adding, the whole modality when removing; removing for some
    diseases, all of which must be there, leaves the others"."""
    modality = known(net.registry.modalities, value["modality"], *here, "modality")
    offers, diseases = net.places[group, hospital].offers, None
    if kind == "removeCapability" and modality not in offers:
        raise BadInput(*here)
    if value.get("diseases") is not None:
        diseases = set(codes(net.registry.diseases, value["diseases"], *here, "diseases"))
        if not all(d.listed and (not group.diseases or d in group.diseases) for d in diseases):
            raise BadInput(*here, "diseases")
    if kind == "addCapability":
        offer = offers.setdefault(modality, Offer())
        if diseases is None:
            offer.unscoped = True
        else:
            offer.scope |= diseases
        return
    offer = offers.pop(modality)
    counted = offer.scope | (set(group.diseases) if offer.unscoped else set())
    if diseases is None:
        return
    if not diseases <= counted:
        raise BadInput(*here)
    left = Offer(unscoped=offer.unscoped and not group.diseases, scope=counted - diseases)
    if left.unscoped or left.scope:
        offers[modality] = left


# ---- referrals


@dataclass
class Origin:
    """Where a patient is: in a region, and perhaps in a group of it, or in a hospital."""

    region: Region
    group: Group | None = None
    hospital: Hospital | None = None


@dataclass
class Referral:
    hospital: Hospital
    groups: list[Group]
    relation: str
    borders: int
    disease_count: int


def origin_of(net: Network, given: dict) -> Origin:
    kind, code = one_field(given, "from")
    record = known(getattr(net.registry, f"{kind}s"), code, "from", kind)
    return {"region": lambda: Origin(record), "group": lambda: Origin(record.region, group=record),
            "hospital": lambda: Origin(record.region, hospital=record)}[kind]()


def relation(net: Network, origin: Origin, hospital: Hospital) -> str:
    """The nearest that holds. "It sits in a group of the origin, wherever it offers the modality"."""
    own = {origin.group} if origin.group else net.groups_of(origin.hospital) if origin.hospital else set()
    theirs = net.groups_of(hospital)
    if hospital is origin.hospital:
        return "SAME_HOSPITAL"
    if own & theirs:
        return "SAME_GROUP"
    if any(net.members(a) & net.members(b) for a in own for b in theirs):
        return "LINKED_GROUP"
    if hospital.region is origin.region:
        return "SAME_REGION"
    return "NEIGHBOURING_REGION" if hospital.region in origin.region.neighbours else "ELSEWHERE"


def offering(net: Network, hospital: Hospital, modality: Modality, disease: Disease | None) -> list[Group]:
    """The groups in which a hospital is known to offer a modality for a disease, by code."""
    return sorted((g for g in net.groups_of(hospital) if net.does(g, hospital, modality, disease) == "KNOWN"),
                  key=lambda g: g.code)


def ranking(net: Network, modality: Modality, disease: Disease | None, origin: Origin) -> list[Referral]:
    """"Order: relation, then how many region borders away, then listed diseases for which it offers the modality
    (most first), then name"."""
    registry = net.registry
    borders = nx.Graph([(r.code, n.code) for r in registry.regions.values() for n in r.neighbours])
    borders.add_nodes_from(registry.regions)
    away = nx.single_source_shortest_path_length(borders, origin.region.code)
    diseases = [d for d in registry.diseases.values() if d.listed]
    found = []
    for hospital in registry.hospitals.values():
        if groups := offering(net, hospital, modality, disease):
            count = sum(1 for d in diseases if offering(net, hospital, modality, d))
            found.append(Referral(hospital, groups, relation(net, origin, hospital),
                                  away.get(hospital.region.code, FAR), count))
    return sorted(found, key=lambda r: (RELATIONS.index(r.relation), r.borders, -r.disease_count, r.hospital.name,
                                        r.hospital.code))


def referral_fields(net: Network, r: Referral) -> dict:
    places = [p for p in net.places if p[0] in r.groups and p[1] is r.hospital]
    return {"hospital": r.hospital, "groups": r.groups, "relation": r.relation,
            "borders": None if r.borders == FAR else r.borders, "diseaseCount": r.disease_count,
            "memberships": records(net, places)}


def referrals(net: Network, args: dict) -> list[dict]:
    disease = known(net.registry.diseases, args["disease"], "disease")
    if not disease.listed:
        raise BadInput("disease")
    modality = known(net.registry.modalities, args["modality"], "modality")
    origin = origin_of(net, args["from"])
    return [referral_fields(net, r) for r in ranking(net, modality, disease, origin)]


# ---- the network


def group_network(net: Network) -> dict:
    """"Joins two groups that share a hospital; `component` numbers connected parts from 1 by their smallest group
    code; each link stands once, `from` before `to`"."""
    groups = sorted(net.registry.groups.values(), key=lambda g: g.code)
    graph = nx.Graph()
    graph.add_nodes_from(g.code for g in groups)
    links = []
    for one, other in combinations(groups, 2):
        if shared := net.members(one) & net.members(other):
            graph.add_edge(one.code, other.code)
            links.append({"from": one, "to": other, "sharedHospitals": by_name(shared)})
    parts = sorted(nx.connected_components(graph), key=min)
    part = {code: number for number, codes_of in enumerate(parts, 1) for code in codes_of}
    return {"nodes": [{"group": g, "degree": graph.degree[g.code], "component": part[g.code]} for g in groups],
            "links": links}


def bridging_hospitals(net: Network) -> list[dict]:
    """"Those in two or more groups, by betweenness centrality in the bipartite graph of hospitals and groups
    (rounded to nine decimals before ordering), most first, then name"."""
    graph = nx.Graph(list(net.places))
    graph.add_nodes_from([*net.registry.groups.values(), *net.registry.hospitals.values()])
    between = nx.betweenness_centrality(graph, normalized=True)
    found = [{"hospital": h, "groups": sorted(net.groups_of(h), key=lambda g: g.code),
              "betweenness": round(between[h], 9)}
             for h in net.registry.hospitals.values() if len(net.groups_of(h)) >= 2]
    return sorted(found, key=lambda b: (-b["betweenness"], b["hospital"].name, b["hospital"].code))


# ---- resilience, improvements, comparison


def resilience(net: Network, args: dict) -> dict:
    ask = asked(net.registry, args)
    counts = Counter(len(c.hospitals) for c in cells(net, ask))
    filled = [n for n in counts if n > 0]
    return {"fewest": min(filled, default=None),
            "cells": [{"hospitalCount": n, "cellCount": counts[n]} for n in sorted(counts)],
            "losses": lambda given: losses(net, ask, given.get("first", 10))}


def losses(net: Network, ask: Asked, first: int) -> list[dict]:
    """"Each time the hospital that empties the most cells; then the one that leaves the most cells to one hospital;
    then the one that fills the most cells; then by name". One that fills no cell is no loss."""
    found, left = [], net.copy()
    while len(found) < first:
        now = cells(left, ask)
        fills = {h: [len(c.hospitals) for c in now if h in c.hospitals] for c in now for h in c.hospitals}
        if not fills:
            break
        worst = min(fills, key=lambda h: (-fills[h].count(1), -fills[h].count(2), -len(fills[h]), h.name, h.code))
        left = left.copy()
        apply(left, {"closeHospital": worst.code})
        after = cells(left, ask)
        was = {c.key for c in absent(now)}
        opened = [c for c in absent(after) if c.key not in was]
        found.append({"hospital": worst, "opened": [gap_fields(left, c) for c in opened],
                      "gapCount": len(absent(after)), "children": behind(opened)})
    return found


def improvements(net: Network, args: dict) -> list[dict]:
    """"Additions of a modality (of those asked) to a hospital that already sits in a group, one after the other, each
    the one that closes the most gaps that are left"; by CHILDREN, the most children. "Of those that would close the
    same, a lead before a member, then the one that offers the most modalities, then by name", then by the codes of
    hospital and group, then the modality in vocabulary order."""
    ask, left, found = asked(net.registry, args), net.copy(), []
    while len(found) < args.get("first", 5):
        now = cells(left, ask)

        def rank(candidate: tuple) -> tuple:
            group, hospital, modality, closed = candidate
            kids = behind(closed)["count"]
            goal = (-kids, -len(closed)) if args.get("by") == "CHILDREN" else (-len(closed), -kids)
            offered = len({m for (_, h), p in net.places.items() if h is hospital for m in p.offers})
            return (goal, left.places[group, hospital].role != "LEAD", -offered, hospital.name, hospital.code, group.code,
                    net.registry.modality_order[modality])
        candidates = [(g, h, m, closed) for g, h in left.places for m in ask.modalities
                      if (closed := closes(left, absent(now), g, m))]
        if not candidates:
            break
        group, hospital, modality, closed = min(candidates, key=rank)
        left = left.copy()
        apply(left, {"addCapability": {"group": group.code, "hospital": hospital.code, "modality": modality.code}})
        still = absent(cells(left, ask))
        assert len(still) == len(absent(now)) - len(closed), "what closes is what is no longer absent"
        found.append({"group": group, "hospital": hospital, "membership": net.places[group, hospital].record,
                      "modality": modality, "closed": [gap_fields(left, c) for c in closed],
                      "children": behind(closed), "gapCount": len(still)})
    return found


def closes(net: Network, open_gaps: list[Cell], group: Group, modality: Modality) -> list[Cell]:
    """The gaps that an unscoped addition in a group closes: those of a unit that the group is of, of the modality or
    a broader one, and of no disease or one that the group treats. That it might be filled closes no gap here."""
    return [c for c in open_gaps
            if (c.group is group if c.group else group.region in c.behind)
            and c.modality in modality.counts_as()
            and (c.disease is None or c.disease in group.diseases)]


def comparison(net: Network, args: dict) -> dict:
    modalities = codes(net.registry.modalities, args["modalities"], "modalities")
    diseases = listed(net.registry, args.get("diseases"))
    units = {side: one_field(args[side], side) for side in "ab"}
    chosen = {side: known(getattr(net.registry, f"{kind}s"), code, side, kind) for side, (kind, code) in units.items()}
    if units["a"][0] != units["b"][0]:
        raise BadInput("b")
    found: dict[str, dict[tuple, Cell]] = {}
    for side, record in chosen.items():
        region = record if isinstance(record, Region) else record.region
        ask = Asked("REGION" if record is region else "GROUP", modalities, diseases, [region])
        found[side] = {(c.disease, c.modality): c for c in cells(net, ask) if (c.group or c.region) is record}

    def side_fields(side: str) -> dict:
        record, own = chosen[side], list(found[side].values())
        group = None if isinstance(record, Region) else record
        region = record.region if group else record
        seated = {h for g, h in net.places if g is group or (group is None and g.region is region)}
        return {"region": region, "group": group, "hospitalCount": len(seated), "summary": summary(own),
                "children": children([region])}

    def cell_of(side: str, key: tuple) -> dict | None:
        return cell_fields(net, found[side][key]) if key in found[side] else None
    return {"a": side_fields("a"), "b": side_fields("b"),
            "rows": [{"disease": d, "modality": m, "a": cell_of("a", (d, m)), "b": cell_of("b", (d, m))}
                     for d in diseases for m in modalities]}
