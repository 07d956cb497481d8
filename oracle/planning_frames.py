"""Planning once more, another way: coverage as pandas sees the two files, and improvements by trying every addition."""

from __future__ import annotations

from itertools import combinations

import pandas as pd

import planning
from frames import frames
from registry import Registry, read_modalities


def counting() -> pd.DataFrame:
    """One row for a region, group, hospital, modality as which an offer counts, and disease for which it does; the
    disease is missing where the group's are not printed."""
    _, _, offers = frames()
    broader = {m.code: [b.code for b in m.counts_as()] for m in read_modalities().values()}
    offers["modality"] = offers.modality.map(broader)
    offers = offers.explode("modality").explode("counts")
    offers["counts"] = offers.counts.where(offers.counts != "")
    return offers[["region", "group", "hospital", "modality", "counts"]].drop_duplicates()


def verify_coverage(case: dict, offers: pd.DataFrame, variables: dict) -> None:
    """Every cell of a coverage answer: its hospitals, and whether somebody might fill it."""
    offers = offers[offers.region.isin(variables["regions"])] if variables.get("regions") else offers
    for cell in case["data"]["coverage"]["cells"]:
        unit, disease = "group" if cell["group"] else "region", cell["disease"]
        mine = offers[offers.modality == cell["modality"]["code"]]
        if cell["region"]:
            mine = mine[mine[unit] == cell[unit]["code"]]
        sure = mine if disease is None else mine[mine.counts == disease["code"]]
        hospitals = sorted(sure.hospital.unique())
        assert [h["name"] for h in cell["hospitals"]] == hospitals, cell
        might = disease is not None and (mine.counts.isna().any() or (unit == "group" and cell["group"]["code"] == "CN-HI-1"))
        assert cell["status"] == ("REDUNDANT" if len(hospitals) > 1 else "SINGLE" if hospitals else
                                  "UNKNOWN" if might else "ABSENT"), cell


def verify_improvements(registry: Registry) -> None:
    """The greedy additions against all of them, one at a time and two at a time: the first is the best there is;
    two close at least 3/4 of what the best two do, as greedy coverage must."""
    net = planning.network(registry)
    for args in ({"level": "REGION", "modalities": ["RADIOTHERAPY", "TRANSPLANTATION"], "diseases": ["RETINOBLASTOMA", "LYMPHOMA"],
                  "regions": ["CN-JX", "CN-ZJ"]},
                 {"level": "GROUP", "modalities": ["BONE_MARROW_TRANSPLANTATION", "TRANSPLANTATION"], "regions": ["CN-JX", "CN-GS"]}):
        ask = planning.asked(registry, args)
        additions = [{"addCapability": {"group": g.code, "hospital": h.code, "modality": m.code}}
                     for g, h in net.places if g.region in ask.regions for m in ask.modalities]

        def closed(*changes: dict) -> int:
            return len(planning.what_if(net, args | {"changes": list(changes)})["closed"])
        greedy = [len(step["closed"]) for step in planning.improvements(net, args | {"first": 2})]
        assert greedy[0] == max(closed(one) for one in additions) > 0, args
        best = max(closed(one, other) for one, other in combinations(additions, 2))
        assert 3 * best / 4 <= sum(greedy) <= best, (args, greedy, best)


def verify(expected: dict[str, dict], registry: Registry) -> None:
    offers = counting()
    for name, case in expected.items():
        if case.get("query") == "10-coverage.graphql":
            verify_coverage(case, offers, case["variables"])
    verify_improvements(registry)
