"""`search` as the schema describes it, over every record that has a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pinyin import syllables
from registry import Registry

EXACT, BEGINS, CONTAINS = range(3)


@dataclass(frozen=True)
class Hit:
    rank: int
    matched: str
    kind: str
    record: Any

    @property
    def order(self) -> tuple:
        """"Exact, beginning with it, containing it, then the shorter name, then the name, then the code"."""
        name = shown_name(self.record)
        return self.rank, len(name), name, self.record.code


def shown_name(record: Any) -> str:
    """The Chinese name; of a record that has none, its only name."""
    return record.name or record.english


def folded(text: str) -> str:
    """"Spaces and case aside"."""
    return "".join(text.split()).lower()


def names(record: Any) -> dict[str, str]:
    """What a text may match, in the order in which the schema lists it."""
    if record.name is None:
        return {"NAME": folded(record.english)}
    spelled = syllables(record.name)
    found = {"NAME": folded(record.name)}
    if record.english:
        found["ENGLISH"] = folded(record.english)
    return found | {"PINYIN": "".join(spelled), "INITIALS": "".join(s[0] for s in spelled)}


def rank(matched: str, name: str, text: str) -> int | None:
    """How well a name matches; "initials from the beginning only"."""
    if name == text:
        return EXACT
    if name.startswith(text):
        return BEGINS
    if text in name and matched != "INITIALS":
        return CONTAINS
    return None


def search(registry: Registry, text: str) -> list[Hit]:
    hits = []
    for kind, record in searchable(registry):
        ranks = {matched: rank(matched, name, folded(text)) for matched, name in names(record).items()}
        ranks = {matched: r for matched, r in ranks.items() if r is not None}
        if ranks:
            best = min(ranks, key=ranks.get)
            hits.append(Hit(ranks[best], best, kind, record))
    return sorted(hits, key=lambda hit: hit.order)


def searchable(registry: Registry) -> list[tuple[str, Any]]:
    kinds = {
        "Hospital": registry.hospitals.values(),
        "Group": registry.groups.values(),
        "Region": registry.regions.values(),
        "Disease": registry.diseases.values(),
        "Modality": registry.modalities.values(),
        "Department": registry.departments,
        "Technique": [t for d in registry.departments for t in d.techniques],
        "Expert": [e for d in registry.departments for e in d.experts],
    }
    return [(kind, record) for kind, records in kinds.items() for record in records]
