"""Reads the downloads as those who take them away do, and holds them to the registry directory.

usage: check.py SEEDS DOWNLOADS

SEEDS is the registry directory, DOWNLOADS a folder with the files as they were served in Chinese, coverage and gaps
by region for the four main treatments. Prints what is wrong; exit 1 if anything is.
"""

import json
import math
import re
import sys
from pathlib import Path

import networkx
import openpyxl
import pandas
from fhir.resources.R4B import get_fhir_model_class

seeds, downloads = Path(sys.argv[1]), Path(sys.argv[2])
wrong = []


def same(what, got, want):
    if got != want:
        wrong.append(f"{what}: {got!r}, want {want!r}")


def rows(name):
    return pandas.read_csv(seeds / f"{name}.csv", dtype=str, keep_default_na=False)


regions, groups, hospitals = rows("regions"), rows("groups"), rows("hospitals")
memberships, capabilities = rows("memberships"), rows("capabilities")
group_diseases, scopes = rows("group_diseases"), rows("capability_scopes")
broader = {m.code: m.broader for m in rows("modalities").itertuples()}
region_of = dict(zip(groups.code, groups.region))
treatments = ["SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION"]


def as_broad(modality):
    while modality:
        yield modality
        modality = broader[modality]


# The hospitals behind each cell, from the capabilities and nothing else.
offered = {}
for c in capabilities.itertuples():
    for modality in as_broad(c.modality):
        offered.setdefault((region_of[c.group], modality), set()).add(c.hospital)

# Tables
coverage = pandas.read_csv(downloads / "coverage.csv", dtype=str, keep_default_na=False)
same("bytes at the head of coverage.csv", (downloads / "coverage.csv").read_bytes()[:3], b"\xef\xbb\xbf")
same("rows of coverage.csv", len(coverage), len(regions) * len(treatments))
gaps = set()
for row in coverage.to_dict("records"):
    cell = (row["地区代码"], row["治疗方式代码"])
    want = offered.get(cell, set())
    same(f"hospitals of {cell}", set(filter(None, row["医院代码"].split("；"))), want)
    same(f"status of {cell}", row["状态代码"], "REDUNDANT" if len(want) > 1 else "SINGLE" if want else "ABSENT")
    same(f"figure of {cell}", row["医院数"], str(len(want)))
    if not want:
        gaps.add(cell)
found = pandas.read_csv(downloads / "gaps.csv", dtype=str, keep_default_na=False)
same("gaps", set(zip(found["地区代码"], found["治疗方式代码"])), gaps)
points = pandas.read_csv(downloads / "single-points.csv", dtype=str, keep_default_na=False)
same("single points", {(p["医院代码"], p["地区代码"], p["治疗方式代码"]) for p in points.to_dict("records")},
     {(min(who), region, m) for (region, m), who in offered.items() if len(who) == 1 and m in treatments})

# Workbooks
workbook = openpyxl.load_workbook(downloads / "coverage.xlsx")
sheet = workbook["覆盖"]
same("the frozen pane and the filter", (sheet.freeze_panes, (sheet.auto_filter.ref or "").replace("$", "")), ("A2", sheet.dimensions))
about = dict(workbook["说明"].iter_rows(max_col=2, values_only=True))
for source in rows("sources").title:
    same(f"whether the workbook names {source}", source in about["来源"], True)
for got, want in zip(sheet.iter_rows(min_row=2, values_only=True), coverage.itertuples(index=False), strict=True):
    for g, w in zip(got, want, strict=True):
        # A spreadsheet keeps 15 digits of a number.
        if isinstance(g, float) and math.isclose(g, float(w), rel_tol=1e-14):
            continue
        same("a cell of coverage.xlsx", "" if g is None else str(g), w)
book = openpyxl.load_workbook(downloads / "registry.xlsx", read_only=False)
for name, table in {"地区": regions, "协作组": groups, "医院": hospitals, "组内席位": memberships, "能力": capabilities, "疑点": rows("findings"),
                    "专家": rows("experts"), "设备": rows("equipment"), "技术": rows("techniques"), "来源": rows("sources"), "指标": rows("indicators")}.items():
    same(f"rows of {name} in registry.xlsx", book[name].max_row - 1, len(table))
same("formulas", [c.coordinate for s in book for line in s.iter_rows() for c in line if c.data_type == "f"], [])

# The network
graph = networkx.read_graphml(downloads / "graph.graphml")
kinds = pandas.Series([kind for _, kind in graph.nodes(data="kind")]).value_counts().to_dict()
same("nodes of graph.graphml", kinds, {"Region": len(regions), "Group": len(groups), "Hospital": len(hospitals),
                                       "Disease": len(rows("diseases")), "Modality": len(rows("modalities"))})
edges = pandas.Series([kind for _, _, kind in graph.edges(data="type")]).value_counts().to_dict()
group_offers = {(c.group, m) for c in capabilities.itertuples() for m in as_broad(c.modality)}
same("edges of graph.graphml", edges, {"IN_REGION": len(groups) + len(hospitals), "MEMBER_OF": len(memberships),
                                       "TREATS": len(group_diseases), "OFFERS": len(group_offers)})

# FHIR R4: each resource by its model, each id good and once, each reference to one that is there
resources, references = {}, []
for line in (downloads / "fhir.ndjson").read_text("utf-8").splitlines():
    resource = json.loads(line)
    get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    key = f"{resource['resourceType']}/{resource['id']}"
    if not re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", resource["id"]):
        wrong.append(f"{key}: no id of FHIR")
    if key in resources:
        wrong.append(f"{key}: twice")
    resources[key] = resource
    references += [(key, r) for r in re.findall(r'"reference":"([^"]*)"', line)]
for key, reference in references:
    if reference not in resources:
        wrong.append(f"{key}: refers to {reference}, which is not there")
kinds = pandas.Series([key.split("/")[0] for key in resources]).value_counts().to_dict()
same("resources of fhir.ndjson", kinds, {"Location": len(regions), "Organization": len(hospitals) + len(groups),
                                         "OrganizationAffiliation": len(memberships), "HealthcareService": len(capabilities)})

print("\n".join(wrong) or f"{len(coverage)} cells, {len(graph)} nodes, {len(resources)} resources are right")
sys.exit(bool(wrong))
