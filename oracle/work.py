"""The division of work (组内分工) of a membership: which modalities it names, and for which diseases."""

from __future__ import annotations

import re
from dataclasses import dataclass

SEPARATORS = re.compile("[、，,；;。]")
COLON = re.compile("[：:]")


@dataclass(frozen=True)
class Vocabulary:
    """What a token of the table may say: names and printed variants, each with its code."""

    diseases: dict[str, str]
    modalities: dict[str, str]


@dataclass(frozen=True)
class Treatment:
    """One printed modality with its scope: the codes of the diseases it names, none if unscoped."""

    modality: str
    scope: tuple[str, ...]


class Unreadable(ValueError):
    """A token that neither the vocabulary nor the grammar explains."""


def treatments(work: str, vocabulary: Vocabulary) -> list[Treatment]:
    """One capability for each printed modality and scope, in printed order, clause by clause."""
    found: list[Treatment] = []
    for clause in filter(None, re.split("[；;。]", work)):
        for treatment in _clause(clause, vocabulary):
            if treatment not in found:
                found.append(treatment)
    return found


def _clause(clause: str, vocabulary: Vocabulary) -> list[Treatment]:
    """`病A、病B：手术、化疗` scopes the treatments to the diseases before the colon."""
    before, *after = COLON.split(clause)
    if not after:
        return [t for item in _items(clause) for t in _item(item, vocabulary)]
    scope = _diseases(before, vocabulary)
    return [Treatment(_modality(item, vocabulary), scope) for item in _items(after[0])]


def _item(item: str, vocabulary: Vocabulary) -> list[Treatment]:
    """`手术（病A、病B）` scopes the nearest treatment; brackets without disease are a note;
    `淋巴瘤诊断` is diagnosis scoped to lymphoma; `及` joins treatments of the same scope."""
    text, bracketed = re.fullmatch("([^（(]*)(?:[（(](.*)[）)])?", item).groups()
    scope = _diseases(bracketed, vocabulary, strict=False) if bracketed else ()
    for name in sorted(vocabulary.diseases, key=len, reverse=True):
        if text.startswith(name):
            scope, text = (vocabulary.diseases[name],), text[len(name):]
            break
    return [Treatment(_modality(part, vocabulary), scope) for part in text.split("及")]


def _items(text: str) -> list[str]:
    """The parts between separators, those inside brackets aside; empty parts mean nothing."""
    parts, depth = [""], 0
    for character in text:
        depth += (character in "（(") - (character in "）)")
        if depth == 0 and SEPARATORS.match(character):
            parts.append("")
        else:
            parts[-1] += character
    return [part for part in parts if part]


def _diseases(text: str, vocabulary: Vocabulary, strict: bool = True) -> tuple[str, ...]:
    """The diseases that a text lists, in vocabulary order; () for a note, unless `strict`."""
    codes = [vocabulary.diseases.get(name) for name in SEPARATORS.split(text) if name]
    if strict and None in codes:
        raise Unreadable(text)
    order = list(dict.fromkeys(vocabulary.diseases.values()))
    return tuple(sorted(filter(None, codes), key=order.index))


def _modality(text: str, vocabulary: Vocabulary) -> str:
    if text not in vocabulary.modalities:
        raise Unreadable(text)
    return vocabulary.modalities[text]
