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
from urllib.parse import quote

import frictionless
import networkx
import openpyxl
import pandas

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
for gap in found.to_dict("records"):
    nearest = [gap[column].split("；") for column in ("最近的医院", "最近的医院代码", "关系代码", "关系")]
    same(f"the hospitals, codes and relations nearest to {gap['地区代码']}, counted", len({len(n) for n in nearest}), 1)
    for name, relation, words in zip(nearest[0], nearest[2], nearest[3]):
        same(f"whether {words} is about {name}", name in words and ("相邻" in words) == (relation == "NEIGHBOURING_REGION"), True)
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
provenance = rows("provenance")
lines = [tuple("" if v is None else str(v) for v in line) for line in book["依据"].iter_rows(min_row=2, values_only=True)]
kind_names = {"GROUP": "协作组", "HOSPITAL": "医院", "MEMBERSHIP": "组内席位", "DEPARTMENT": "科室", "EXPERT": "专家", "EQUIPMENT": "设备", "TECHNIQUE": "技术"}
readings = {"AS_PRINTED": "照原文", "CORRECTED": "已更正", "INFERRED": "推断"}
same("facts and their places in registry.xlsx", sorted((kind, code, fact, place, printed, reading) for kind, code, fact, _, place, printed, reading, _ in lines),
     sorted((kind_names[p.kind], p.subject, p.fact, p.locator, p.as_printed, readings[p.status]) for p in provenance.itertuples()))
for sheet, table in {"专家": "experts", "设备": "equipment", "技术": "techniques"}.items():
    head = [c.value for c in book[sheet][1]]
    for line in book[sheet].iter_rows(min_row=2, values_only=True):
        row = dict(zip(head, line))
        places = "；".join(provenance[(provenance.kind == {"experts": "EXPERT", "equipment": "EQUIPMENT", "techniques": "TECHNIQUE"}[table]) & (provenance.subject == row["代码"])].locator.drop_duplicates())
        same(f"the places of {row['代码']}", row["位置"], places)
same("formulas", [c.coordinate for s in book for line in s.iter_rows() for c in line if c.data_type == "f"], [])

# The data package
report = frictionless.Package(str(downloads / "registry.zip")).validate()
same("tables of registry.zip", len(report.tasks), len(list(seeds.glob("*.csv"))))
wrong += [f"registry.zip: {fault}" for fault in report.flatten(["name", "rowNumber", "note"])]

# The network
graph = networkx.read_graphml(downloads / "graph.graphml")
kinds = pandas.Series([kind for _, kind in graph.nodes(data="kind")]).value_counts().to_dict()
same("nodes of graph.graphml", kinds, {"Region": len(regions), "Group": len(groups), "Hospital": len(hospitals),
                                       "Disease": len(rows("diseases")), "Modality": len(rows("modalities"))})
edges = pandas.Series([kind for _, _, kind in graph.edges(data="type")]).value_counts().to_dict()
group_offers = {(c.group, m) for c in capabilities.itertuples() for m in as_broad(c.modality)}
same("edges of graph.graphml", edges, {"IN_REGION": len(groups) + len(hospitals), "MEMBER_OF": len(memberships),
                                       "TREATS": len(group_diseases), "OFFERS": len(group_offers)})

# FHIR: each id good and once, each reference to one that is there (fhir/Validate.java has the rest)
resources, references = {}, []
for line in (downloads / "fhir.ndjson").read_text("utf-8").splitlines():
    resource = json.loads(line)
    key = f"{resource['resourceType']}/{resource['id']}"
    if not re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", resource["id"]):
        wrong.append(f"{key}: no id of FHIR")
    if key in resources:
        wrong.append(f"{key}: twice")
    resources[key] = resource
    references += [(key, r) for r in re.findall(r'"reference":"([^"]*)"', line)]
for p in provenance[provenance.fact == "name"].drop_duplicates("subject").itertuples():
    if p.kind == "HOSPITAL":
        hospital = [r for r in resources.values() if r["identifier"][0] == {"system": "urn:oncograph:hospital", "value": p.subject}]
        same(f"where {p.subject} comes from", [r["meta"]["source"] for r in hospital], [f"urn:oncograph:source:{p.source}#{quote(p.locator)}"])
for key, reference in references:
    if reference not in resources:
        wrong.append(f"{key}: refers to {reference}, which is not there")
kinds = pandas.Series([key.split("/")[0] for key in resources]).value_counts().to_dict()
same("resources of fhir.ndjson", kinds, {"Location": len(regions), "Organization": len(hospitals) + len(groups),
                                         "OrganizationAffiliation": len(memberships), "HealthcareService": len(capabilities)})

print("\n".join(wrong) or f"{len(coverage)} cells, {len(graph)} nodes, {len(resources)} resources are right")
sys.exit(bool(wrong))
