"""The headline answers once more, as pandas sees the same two files: a check on the other evaluator."""

from __future__ import annotations

import pandas as pd

from registry import HERE, read_modalities, read_tokens
from work import treatments

SEVERAL = 2


def frames() -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Groups, memberships, and one row per membership, capability and disease for which it counts."""
    groups = pd.read_csv(HERE / "groups.csv", dtype=str, keep_default_na=False)
    groups["group"] = groups.region + "-" + groups.number
    groups["disease"] = groups.diseases.str.split("|")
    memberships = pd.read_csv(HERE / "reading.csv", dtype=str, keep_default_na=False)
    memberships["group"] = memberships.region + "-" + memberships.number
    tokens = read_tokens()
    memberships["treatment"] = memberships.work.map(lambda work: treatments(work, tokens))
    capabilities = memberships.explode("treatment").reset_index(names="membership")
    capabilities["modality"] = capabilities.treatment.map(lambda t: t.modality)
    capabilities["scope"] = capabilities.treatment.map(lambda t: list(t.scope))
    capabilities = capabilities.merge(groups[["group", "disease"]], on="group")
    capabilities["counts"] = capabilities.scope.where(capabilities.scope.str.len() > 0, capabilities.disease)
    return groups, memberships, capabilities


def several_groups() -> pd.Series:
    """Operation 01: groups of each hospital that sits in two or more, most first, then name."""
    _, memberships, _ = frames()
    counted = memberships.groupby("hospital").group.nunique().reset_index()
    counted = counted[counted.group >= SEVERAL].sort_values(["group", "hospital"], ascending=[False, True])
    return counted.set_index("hospital").group


def groups_lacking(modality: str) -> list[str]:
    """Operation 02: groups in which nobody offers the modality, nor a narrower one."""
    groups, _, capabilities = frames()
    counting = {m.code for m in read_modalities().values() if modality in {b.code for b in m.counts_as()}}
    offering = capabilities[capabilities.modality.isin(counting)].group
    return sorted(set(groups.group) - set(offering))


def relationship_filters() -> dict[str, list[str]]:
    """Operation 03: none, all, single, leads of two, and the combination."""
    groups, memberships, capabilities = frames()
    radiotherapy = capabilities[capabilities.modality == "RADIOTHERAPY"].groupby("group").membership.nunique()
    surgery = capabilities[capabilities.modality == "SURGERY"].groupby("group").membership.nunique()
    size = memberships.groupby("group").size()
    leads = memberships[memberships.role == "LEAD"].groupby("hospital").size()
    retinoblastoma = set(groups[groups.diseases.str.contains("RETINOBLASTOMA")].group)
    near = memberships[memberships.region.isin(["CN-HB", "CN-GD"]) & memberships.group.isin(retinoblastoma)]
    return {
        "none": sorted(set(groups.group) - set(radiotherapy.index)),
        "all": sorted(size.index[surgery.reindex(size.index, fill_value=0) == size]),
        "single": sorted(radiotherapy.index[radiotherapy == 1]),
        "leadsOfTwo": sorted(leads.index[leads >= SEVERAL]),
        "combined": sorted(h for h in set(near.hospital) if "肿瘤" not in h),
    }


def facets(disease: str) -> dict[str, list[tuple[str, int]]]:
    """Operation 08: counts over the groups that treat the disease, most first, then code."""
    groups, _, capabilities = frames()
    kept = groups[groups.disease.map(lambda codes: disease in codes)]
    offered = capabilities[capabilities.group.isin(kept.group)].drop_duplicates(["group", "modality"])

    def most_first(column: pd.Series) -> list[tuple[str, int]]:
        return sorted(column.value_counts().items(), key=lambda item: (-item[1], item[0]))
    return {"regions": most_first(kept.region), "modalities": most_first(offered.modality),
            "diseases": most_first(kept.disease.explode())}


def vocabulary_counts(kind: str) -> dict[str, tuple[int, int]]:
    """Operation 07: groups and hospitals of each region, disease or modality that has any."""
    groups, memberships, capabilities = frames()
    treated = groups.explode("disease")
    counted = capabilities.explode("counts")
    by_group, by_hospital = {
        "regions": (groups.groupby("region").group, memberships.groupby("region").hospital),
        "diseases": (treated.groupby("disease").group, counted.groupby("counts").hospital),
        "modalities": (capabilities.groupby("modality").group, capabilities.groupby("modality").hospital),
    }[kind]
    table = pd.concat([by_group.nunique().rename("groups"), by_hospital.nunique().rename("hospitals")], axis=1)
    table = table.fillna(0).astype(int).drop(index="", errors="ignore")
    return {code: (int(row.groups), int(row.hospitals)) for code, row in table.iterrows()}


def verify(expected: dict[str, dict]) -> None:
    """The expected files against the frames."""
    first = expected["01-hospitals-in-several-groups"]["data"]["hospitals"]["nodes"]
    assert [(h["name"], h["groupCount"]) for h in first] == list(several_groups().items())
    for name, case in expected.items():
        data, variables = case.get("data"), case.get("variables") or {}
        if name.startswith("02-"):
            lacking = groups_lacking(variables.get("modality", "RADIOTHERAPY"))
            assert [g["code"] for g in data["groups"]["nodes"]] == lacking, name
        if name.startswith("08-"):
            for facet, pairs in facets(variables.get("disease", "RETINOBLASTOMA")).items():
                one = {"regions": "region", "modalities": "modality", "diseases": "disease"}[facet]
                shown = [(f[one]["code"], f["count"]) for f in data["groups"]["facets"][facet]]
                assert shown == pairs, (name, facet)
    for alias, wanted in relationship_filters().items():
        nodes = expected["03-relationship-filters"]["data"][alias]["nodes"]
        assert sorted(n.get("code") or n["name"] for n in nodes) == wanted, alias
    for kind, records in expected["07-vocabulary"]["data"].items():
        counted = vocabulary_counts(kind)
        for record in records:
            assert (record["groupCount"], record["hospitalCount"]) == counted.get(record["code"], (0, 0)), record
    groups, memberships, capabilities = frames()
    counts = expected["18-registry"]["data"]["registry"]["counts"]
    assert (counts["groups"], counts["hospitals"], counts["memberships"], counts["capabilities"]) == (
        len(groups), memberships.hospital.nunique(), len(memberships), len(capabilities))
