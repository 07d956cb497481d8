"""A region's indicators, from the census file: residents and shares as printed, children worked out from both."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from registry import SEEDS, Registry, rows

QUERY = "{ regions { code indicators { code year value unit status locator source { code } } } }"
RESIDENTS, MILLION_CHILDREN = 1_409_778_724, Decimal("253.4")


def expected(registry: Registry) -> dict[str, dict]:
    """The answer to the query, in vocabulary order; a region that the census does not name has none."""
    of = {row["region"]: (Decimal(row["population"]), Decimal(row["share_aged_0_14_percent"]), line)
          for line, row in enumerate(rows(SEEDS / "census-2020.csv"), 2)}
    assert of.keys() == registry.regions.keys() - {"XPCC"}, "the Corps is counted in Xinjiang"
    children = {region: (people * share / 100).quantize(Decimal(1), ROUND_HALF_UP) for region, (people, share, _) in of.items()}
    assert sum(people for people, _, _ in of.values()) == RESIDENTS
    assert (sum(children.values()) / 10**6).quantize(Decimal("0.1"), ROUND_HALF_UP) == MILLION_CHILDREN

    def figures(region: str) -> list[dict]:
        if region not in of:
            return []
        people, share, line = of[region]
        return [{"code": code, "year": 2020, "value": value, "unit": unit, "status": status,
                 "locator": f"line {line}", "source": {"code": "census-2020"}}
                for code, value, unit, status in (("CHILDREN_0_14", int(children[region]), "PERSONS", "INFERRED"),
                                                  ("POPULATION", int(people), "PERSONS", "AS_PRINTED"),
                                                  ("SHARE_AGED_0_14", float(share), "PERCENT", "AS_PRINTED"))]

    data = {"regions": [{"code": code, "indicators": figures(code)} for code in registry.regions]}
    return {"indicators": {"query": QUERY, "variables": {}, "data": data}}
