"""What is asked about planning: the operations 10 to 15 and 21 to 23 with variables, queries for the other fields,
and arguments that cannot be."""

from __future__ import annotations

FOUR = ["SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION"]
TRANSPLANTATIONS = ["BONE_MARROW_TRANSPLANTATION", "TRANSPLANTATION", "LIVER_TRANSPLANTATION", "AUTOLOGOUS_STEM_CELL_TRANSPLANTATION"]
RARE = ["VITRECTOMY", "LASER_THERAPY", "INTERVENTIONAL_THERAPY", "FOLLOW_UP", "REFERRAL", "TRADITIONAL_CHINESE_MEDICINE"]
LISTED = ["LYMPHOMA", "NEUROBLASTOMA", "BONE_AND_SOFT_TISSUE_SARCOMA", "HEPATOBLASTOMA", "NEPHROBLASTOMA", "RETINOBLASTOMA"]
LEVELS = ["GROUP", "REGION", "NATION"]

# hospitals of the list: in many groups, in one, alone, in the group whose diseases are not printed
ZHEJIANG = "zhe-jiang-da-xue-yi-xue-yuan-fu-shu-er-tong-yi-yuan"
JIANGXI = "jiang-xi-sheng-er-tong-yi-yuan"
JIANGXI_PEOPLES = "jiang-xi-sheng-ren-min-yi-yuan"
CHONGQING = "chong-qing-yi-ke-da-xue-fu-shu-er-tong-yi-yuan"


def matrices() -> dict[str, dict]:
    """Arguments of a matrix, by name: all levels, with and without diseases, broader and narrower modalities, regions."""
    found = {}
    for level in LEVELS:
        found[level.lower()] = {"level": level, "modalities": FOUR}
        found[f"{level.lower()}-diseases"] = {"level": level, "modalities": ["RADIOTHERAPY", "SURGERY"], "diseases": LISTED}
        found[f"{level.lower()}-retinoblastoma"] = {"level": level, "modalities": [*RARE, "DIAGNOSIS"], "diseases": ["RETINOBLASTOMA"]}
        found[f"{level.lower()}-transplantations"] = {"level": level, "modalities": TRANSPLANTATIONS}
    found["group-transplantations-diseases"] = {"level": "GROUP", "modalities": TRANSPLANTATIONS, "diseases": ["NEUROBLASTOMA", "LYMPHOMA"]}
    found["repeats-dropped"] = {"level": "REGION", "modalities": ["RADIOTHERAPY", "SURGERY", "RADIOTHERAPY"],
                                "diseases": ["RETINOBLASTOMA", "LYMPHOMA", "RETINOBLASTOMA"]}
    return found


def regions_given() -> dict[str, dict]:
    return {f"{level.lower()}-regions": {"level": level, "modalities": FOUR, "diseases": ["LYMPHOMA", "RETINOBLASTOMA"],
                                         "regions": ["XPCC", "CN-HI", "CN-XZ", "CN-BJ", "CN-HI"]} for level in LEVELS} | {
        "nation-tibet": {"level": "NATION", "modalities": FOUR, "regions": ["CN-XZ"]},
        "group-tibet": {"level": "GROUP", "modalities": FOUR, "regions": ["CN-XZ"]},
        "nation-hainan": {"level": "NATION", "modalities": [*FOUR, *RARE], "diseases": LISTED, "regions": ["CN-HI"]},
    }


def close(hospital: str) -> dict:
    return {"closeHospital": hospital}


def capability(kind: str, group: str, hospital: str, modality: str, diseases: list[str] | None = None) -> dict:
    return {kind: {"group": group, "hospital": hospital, "modality": modality, "diseases": diseases}}


def join(group: str, hospital: str, **more) -> dict:
    return {"addMembership": {"group": group, "hospital": hospital, **more}}


def leave(group: str, hospital: str) -> dict:
    return {"removeMembership": {"group": group, "hospital": hospital}}


def changes() -> dict[str, list[dict]]:
    """Every kind of change, and several in their order."""
    add = "addCapability"
    remove = "removeCapability"
    return {
        "nothing": [],
        "close": [close(ZHEJIANG)],
        "close-several": [close(CHONGQING), close(ZHEJIANG), close(JIANGXI)],
        "close-and-add": [close(ZHEJIANG), capability(add, "CN-JX-2", JIANGXI_PEOPLES, "RADIOTHERAPY")],
        "add-for-all": [capability(add, "CN-JX-2", JIANGXI, "RADIOTHERAPY")],
        "add-scoped": [capability(add, "CN-JX-1", JIANGXI, "RADIOTHERAPY", ["NEUROBLASTOMA"])],
        "add-narrower": [capability(add, "CN-JX-2", JIANGXI, "BONE_MARROW_TRANSPLANTATION")],
        "add-what-is-there": [capability(add, "CN-JX-1", JIANGXI, "CHEMOTHERAPY"),
                              capability(add, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"])],
        "remove-whole": [capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY")],
        "remove-for-one": [capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"])],
        "remove-then-rest": [capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"]),
                             capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["NEUROBLASTOMA"]),
                             capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY")],
        "remove-and-add-again": [capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"]),
                                 capability(add, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"])],
        "join-without-work": [join("CN-JX-2", ZHEJIANG)],
        "join-and-offer": [join("CN-JX-2", ZHEJIANG, role="LEAD", modalities=["RADIOTHERAPY", "BONE_MARROW_TRANSPLANTATION"])],
        "join-then-take-up": [join("CN-JX-2", ZHEJIANG, modalities=None), capability(add, "CN-JX-2", ZHEJIANG, "RADIOTHERAPY", ["RETINOBLASTOMA"])],
        "leave": [leave("CN-JX-2", JIANGXI)],
        "all-leave": [leave("CN-JX-2", JIANGXI), leave("CN-JX-2", JIANGXI_PEOPLES), leave("CN-JX-2", "nan-chang-da-xue-di-er-fu-shu-yi-yuan")],
        "leave-and-return": [leave("CN-JX-2", JIANGXI), join("CN-JX-2", JIANGXI, modalities=["RADIOTHERAPY"])],
        "unknown-diseases-add": [join("CN-HI-1", ZHEJIANG), capability(add, "CN-HI-1", ZHEJIANG, "LASER_THERAPY", ["RETINOBLASTOMA"]),
                                 capability(add, "CN-HI-1", ZHEJIANG, "RADIOTHERAPY")],
        "network-joined": [join("CN-BJ-1", ZHEJIANG, modalities=["SURGERY"]), leave("CN-JX-2", JIANGXI)],
    }


MATRIX_OF_CHANGES = {
    "region": {"level": "REGION", "modalities": FOUR},
    "group-diseases": {"level": "GROUP", "modalities": ["CHEMOTHERAPY", "RADIOTHERAPY", "TRANSPLANTATION", "LASER_THERAPY"],
                       "diseases": ["NEUROBLASTOMA", "LYMPHOMA", "RETINOBLASTOMA"]},
}
WHOLE_WHAT_IF = """query($changes: [Change!]!) {
  whatIf(changes: $changes, level: GROUP, modalities: ["CHEMOTHERAPY", "RADIOTHERAPY"], diseases: ["LYMPHOMA", "NEUROBLASTOMA"], regions: ["CN-JX", "CN-HI", "CN-ZJ"]) {
    opened { group { code } disease { code } modality { code } nearest(first: 5) { hospital { code } groups { code } relation borders diseaseCount } children { count } }
    closed { group { code } disease { code } modality { code } }
    changed { before { group { code } disease { code } modality { code } status hospitals { code } } after { status hospitals { code } hospitalCount } }
  }
}"""

ORIGINS = {
    "region-tibet": {"region": "CN-XZ"}, "region-corps": {"region": "XPCC"}, "region-jiangxi": {"region": "CN-JX"},
    "region-hainan": {"region": "CN-HI"}, "group-jiangxi": {"group": "CN-JX-2"}, "group-hainan": {"group": "CN-HI-1"},
    "group-beijing": {"group": "CN-BJ-3"}, "group-gansu": {"group": "CN-GS-1"}, "hospital-zhejiang": {"hospital": ZHEJIANG},
    "hospital-jiangxi": {"hospital": JIANGXI}, "hospital-chongqing": {"hospital": CHONGQING},
}
TREATMENTS = [("NEUROBLASTOMA", "RADIOTHERAPY"), ("RETINOBLASTOMA", "LASER_THERAPY"), ("LYMPHOMA", "TRANSPLANTATION"),
              ("HEPATOBLASTOMA", "LIVER_TRANSPLANTATION")]

ALL_REFERRALS = """query($disease: String!, $modality: String!, $from: ReferralOrigin!) {
  referrals(disease: $disease, modality: $modality, from: $from, first: 100) {
    totalCount nodes { hospital { code } groups { code } relation borders diseaseCount memberships { group { code } hospital { code } } } pageInfo { hasNextPage hasPreviousPage }
  }
}"""

MATRIX = "$level: CoverageLevel!, $modalities: [String!]!, $diseases: [String!], $regions: [String!]"
GIVEN = "level: $level, modalities: $modalities, diseases: $diseases, regions: $regions"
CELL = "region { code } group { code } disease { code } modality { code } status"
KIDS = "children { count regions { code } missing { code } }"
CHILDREN = f"""query({MATRIX}) {{
  coverage({GIVEN}) {{
    cells {{ {CELL} {KIDS} childrenPerHospital memberships {{ group {{ code }} hospital {{ code }} }} }}
    summary {{ absent: children(status: ABSENT) {{ count missing {{ code }} }} unknown: children(status: UNKNOWN) {{ count regions {{ code }} }} single: children(status: SINGLE) {{ count }} redundant: children(status: REDUNDANT) {{ count }} }}
  }}
  gaps({GIVEN}, first: 100, orderBy: [{{children: DESC}}]) {{ totalCount nodes {{ region {{ code }} group {{ code }} disease {{ code }} modality {{ code }} {KIDS} nearest {{ hospital {{ code }} relation borders diseaseCount }} }} }}
  byUnit: gaps({GIVEN}, first: 100, orderBy: [{{unit: DESC}}]) {{ nodes {{ region {{ code }} group {{ code }} disease {{ code }} modality {{ code }} }} }}
  singlePointsOfFailure({GIVEN}, first: 100, orderBy: [{{children: DESC}}]) {{ totalCount nodes {{ hospital {{ code }} cellCount {KIDS} }} }}
  byName: singlePointsOfFailure({GIVEN}, first: 100, orderBy: [{{name: ASC}}]) {{ nodes {{ hospital {{ name }} cellCount cells {{ {CELL} }} }} }}
  byCount: singlePointsOfFailure({GIVEN}, first: 100, orderBy: [{{cellCount: ASC}}, {{name: DESC}}]) {{ nodes {{ hospital {{ name }} cellCount }} }}
}}"""

BRIDGES = "{ bridgingHospitals(first: 100) { totalCount nodes { hospital { code } groups { code } betweenness } pageInfo { hasNextPage hasPreviousPage } } }"

PAIRS = {
    "regions": {"a": {"region": "CN-JX"}, "b": {"region": "CN-ZJ"}, "modalities": [*FOUR, *RARE]},
    "regions-diseases": {"a": {"region": "CN-XZ"}, "b": {"region": "CN-HI"}, "modalities": FOUR, "diseases": LISTED},
    "regions-corps": {"a": {"region": "XPCC"}, "b": {"region": "CN-XJ"}, "modalities": FOUR, "diseases": ["LYMPHOMA"]},
    "groups": {"a": {"group": "CN-JX-2"}, "b": {"group": "CN-ZJ-3"}, "modalities": FOUR},
    "groups-diseases": {"a": {"group": "CN-HI-1"}, "b": {"group": "CN-AH-2"}, "modalities": FOUR, "diseases": LISTED},
    "groups-few-diseases": {"a": {"group": "CN-AH-1"}, "b": {"group": "CN-GS-1"}, "modalities": ["RADIOTHERAPY"], "diseases": LISTED},
    "same": {"a": {"group": "CN-BJ-1"}, "b": {"group": "CN-BJ-1"}, "modalities": FOUR},
}


def bad_changes() -> dict[str, list[dict]]:
    """Changes the last of which cannot apply."""
    add, remove = "addCapability", "removeCapability"
    return {
        "no-field": [{}], "two-fields": [close(ZHEJIANG) | leave("CN-JX-2", JIANGXI)], "all-null": [{"closeHospital": None}],
        "no-field-second": [close(ZHEJIANG), {}],
        "close-unknown": [close("none")], "closed-twice": [close(ZHEJIANG), close(JIANGXI), close(ZHEJIANG)],
        "closed-takes-up": [close(JIANGXI), capability(add, "CN-JX-2", JIANGXI, "RADIOTHERAPY")],
        "closed-gives-up": [close(JIANGXI), capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY")],
        "closed-joins": [close(JIANGXI), join("CN-BJ-1", JIANGXI)], "closed-leaves": [close(JIANGXI), leave("CN-JX-2", JIANGXI)],
        "add-unknown-group": [capability(add, "CN-JX-9", JIANGXI, "RADIOTHERAPY")],
        "add-unknown-hospital": [capability(add, "CN-JX-2", "none", "RADIOTHERAPY")],
        "add-unknown-modality": [capability(add, "CN-JX-2", JIANGXI, "radiotherapy")],
        "add-unknown-disease": [capability(add, "CN-JX-1", JIANGXI, "RADIOTHERAPY", ["LYMPHOMA", "FLU"])],
        "add-no-diseases": [capability(add, "CN-JX-2", JIANGXI, "RADIOTHERAPY", [])],
        "add-no-member": [capability(add, "CN-JX-2", ZHEJIANG, "RADIOTHERAPY")],
        "add-not-treated": [capability(add, "CN-JX-2", JIANGXI, "RADIOTHERAPY", ["TERATOMA"])],
        "add-listed-not-treated": [capability(add, "CN-JX-2", JIANGXI, "RADIOTHERAPY", ["RETINOBLASTOMA", "LYMPHOMA"])],
        "remove-listed-not-treated": [capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"])],
        "add-unlisted-where-unknown": [join("CN-HI-1", JIANGXI), capability(add, "CN-HI-1", JIANGXI, "SURGERY", ["TERATOMA"])],
        "remove-nothing": [capability(remove, "CN-JX-2", JIANGXI, "RADIOTHERAPY")],
        "remove-broader": [capability(add, "CN-JX-2", JIANGXI, "BONE_MARROW_TRANSPLANTATION"), capability(remove, "CN-JX-2", JIANGXI, "TRANSPLANTATION")],
        "remove-twice": [capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY"), capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY")],
        "remove-disease-twice": [capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["LYMPHOMA"]),
                                 capability(remove, "CN-JX-1", JIANGXI, "CHEMOTHERAPY", ["NEUROBLASTOMA", "LYMPHOMA"])],
        "remove-no-diseases": [capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY", [])],
        "remove-not-treated": [capability(remove, "CN-JX-2", JIANGXI, "CHEMOTHERAPY", ["TERATOMA"])],
        "remove-no-member": [capability(remove, "CN-JX-2", ZHEJIANG, "CHEMOTHERAPY")],
        "join-again": [join("CN-JX-2", JIANGXI)], "join-twice": [join("CN-JX-2", ZHEJIANG), join("CN-JX-2", ZHEJIANG)],
        "join-unknown-group": [join("none", ZHEJIANG)], "join-unknown-hospital": [join("CN-JX-2", "none")],
        "join-unknown-modality": [join("CN-JX-2", ZHEJIANG, modalities=["SURGERY", "NONE"])],
        "join-no-modalities": [join("CN-JX-2", ZHEJIANG, modalities=[])],
        "leave-no-member": [leave("CN-JX-2", ZHEJIANG)], "leave-twice": [leave("CN-JX-2", JIANGXI), leave("CN-JX-2", JIANGXI)],
        "left-takes-up": [leave("CN-JX-2", JIANGXI), capability(add, "CN-JX-2", JIANGXI, "SURGERY")],
    }


def bad_matrices() -> dict[str, dict]:
    good = {"level": "REGION", "modalities": ["SURGERY"]}
    return {
        "no-modalities": good | {"modalities": []}, "unknown-modality": good | {"modalities": ["SURGERY", "NONE"]},
        "empty-modality": good | {"modalities": [""]}, "no-diseases": good | {"diseases": []},
        "unknown-disease": good | {"diseases": ["LYMPHOMA", "lymphoma"]}, "unlisted-disease": good | {"diseases": ["LYMPHOMA", "TERATOMA"]},
    }


BAD_REGIONS = {"no-regions": {"level": "GROUP", "modalities": ["SURGERY"], "regions": []},
               "unknown-region": {"level": "NATION", "modalities": ["SURGERY"], "regions": ["CN-BJ", "CN-ZZ"]}}
BAD_REFERRALS = {
    "unknown-disease": {"disease": "NONE"}, "unlisted-disease": {"disease": "TERATOMA"}, "unknown-modality": {"modality": "NONE"},
    "from-nowhere": {"from": {}}, "from-null": {"from": {"region": None}}, "from-two": {"from": {"region": "CN-XZ", "group": "CN-BJ-1"}},
    "from-unknown-region": {"from": {"region": "CN-ZZ"}}, "from-unknown-group": {"from": {"group": "CN-XZ-1"}},
    "from-unknown-hospital": {"from": {"hospital": "none"}},
}
BAD_PAIRS = {
    "nothing": {"a": {}}, "two": {"b": {"region": "CN-BJ", "group": "CN-BJ-1"}}, "unknown": {"a": {"region": "CN-ZZ"}},
    "two-levels": {"b": {"group": "CN-ZJ-1"}}, "no-modalities": {"modalities": []}, "unlisted-disease": {"diseases": ["TERATOMA"]},
}
