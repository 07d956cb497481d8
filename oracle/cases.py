"""What is asked: the operations with variables, search texts, and queries of our own.

The queries use nothing but what the schema describes.
"""

from __future__ import annotations

SEARCHES = {
    "zheda": "zheda", "zhejiang-university": "浙江大学", "retinoblastoma": "retinoblastoma", "xh-yy": "xh yy",
    "childrens-hospital": "儿童医院", "bei-jing": "bei jing", "bj-xzz": "BJ xzz", "bjxzzy": "bjxzzy",
    "sdsl": "sdsl", "sdslyy": "SDSLYY", "wang": "Wang", "wang-jinhu": "wangjin", "shanxi": "shanxi", "shaanxi": "Shaanxi",
    "lin-xia": "lin xia", "zhengzhou": "zhengzhou", "upper-case": "ZHE JIANG", "spaces-in-chinese": " 浙江 大学 ",
    "one-character": "州", "one-character-shan": "山", "one-letter": "z", "one-letter-upper": "Q", "chongqing": "chong qing",
    "changchun": "changchun", "xiamen": "xm", "bengbu": "bengbu", "tang-du": "tangdu", "women": "funv", "nothing": "qwxz",
    "group-english": "beijing group", "group-label": "协作组一", "xpcc": "兵团", "corps": "corps", "tumour": "tumour",
    "lymphoma": "linba", "initials-middle": "etyy", "radiotherapy": "放疗", "initials-fl": "fl", "surgery": "Surgery",
    "department": "肿瘤外科", "department-english": "oncology surgery", "technique": "laparoscopic", "bracket": "(山东",
    "bracket-drops-out": "yiyuanshandong", "mu-xi-bao": "muxibao", "one-digit": "1", "wilms": "(WILMS",
}

FACET_DISEASES = ["RETINOBLASTOMA", "LYMPHOMA", "HEPATOBLASTOMA", "TERATOMA", "NO_SUCH_DISEASE"]
LACKED = ["RADIOTHERAPY", "SURGERY", "CHEMOTHERAPY", "TRANSPLANTATION", "BONE_MARROW_TRANSPLANTATION", "LIVER_TRANSPLANTATION"]
PAGE_SIZES = [1, 2, 7, 20, 50, 99, 100]
PROVENANCE = "16-provenance.graphql"


def hospitals(where: str, more: str = "") -> str:
    return ("{ hospitals(where: " + where + ", first: 100" + more + ") "
            "{ totalCount nodes { code name } pageInfo { hasNextPage hasPreviousPage } } }")


def groups(where: str, more: str = "") -> str:
    return ("{ groups(where: " + where + ", first: 100" + more + ") "
            "{ totalCount nodes { code name } pageInfo { hasNextPage hasPreviousPage } } }")


QUERIES = {
    # empty lists, empty strings, nulls
    "in-empty": hospitals('{code: {in: []}}'),
    "number-in-empty": hospitals('{groupCount: {in: []}}'),
    "enum-in-empty": hospitals('{memberships: {some: {role: {in: []}}}}'),
    "not-in-empty": hospitals('{not: {name: {in: []}}, region: {code: {eq: "CN-SH"}}}'),
    "and-empty": groups('{and: []}'),
    "or-empty": groups('{or: []}'),
    "or-empty-beside-a-field": groups('{or: [], region: {code: {eq: "CN-BJ"}}}'),
    "not-or-empty": groups('{not: {or: []}, number: {gte: 4}}'),
    "contains-empty": hospitals('{name: {contains: ""}, region: {code: {eq: "CN-HN"}}}'),
    "starts-with-empty": hospitals('{name: {startsWith: ""}, region: {code: {eq: "CN-TJ"}}}'),
    "null-operators": hospitals('{name: {eq: null, startsWith: "浙江", in: null, contains: null}}'),
    "null-numbers": hospitals('{groupCount: {gte: 3, lt: null, in: null}, and: null, or: null, not: null}'),
    "null-relations": hospitals('{groups: {some: null, none: null, all: {diseases: {none: {}}}}}'),
    "empty-where": groups('{}'),
    "empty-relation": groups('{memberships: {}, hospitals: {some: {}}}'),
    "offers-and-lacks-nothing": groups('{offers: [], lacks: []}'),
    # strings
    "starts-with": hospitals('{name: {startsWith: "首都"}}'),
    "two-operators": hospitals('{name: {startsWith: "广", contains: "医科大学"}}'),
    "names-in": hospitals('{name: {in: ["唐都医院", "临夏州人民医院", "no such hospital"]}}'),
    "code-contains": hospitals('{code: {contains: "zhong-liu"}}', ", orderBy: [{code: DESC}]"),
    "code-starts-with": hospitals('{code: {startsWith: "shan-xi"}}'),
    "case-matters-in-codes": groups('{code: {startsWith: "cn-"}}'),
    "brackets": hospitals('{name: {contains: "("}}'),
    "group-name": groups('{name: {contains: "兵团协作组"}}'),
    "group-name-eq": groups('{name: {in: ["天津协作组", "北京协作组二", "Beijing group 1"]}}'),
    # numbers
    "group-count-in": hospitals('{groupCount: {in: [2, 4]}}', ", orderBy: [{groupCount: ASC}, {name: DESC}]"),
    "group-count-between": hospitals('{groupCount: {gt: 1, lte: 3}}', ", orderBy: [{groupCount: DESC}, {code: ASC}]"),
    "number-gte": groups('{number: {gte: 3}, region: {code: {startsWith: "CN-H"}}}', ", orderBy: [{hospitalCount: DESC}, {name: ASC}]"),
    "hospital-count-one": groups('{hospitalCount: {eq: 1}}'),
    "hospital-count-six-and-more": groups('{hospitalCount: {gte: 6}}', ", orderBy: [{hospitalCount: DESC}]"),
    # regions
    "municipalities": groups('{region: {kind: {eq: MUNICIPALITY}}}'),
    "corps-and-autonomous": hospitals('{region: {kind: {in: [CORPS, AUTONOMOUS_REGION]}}}', ", orderBy: [{name: ASC}]"),
    "tibet": groups('{region: {code: {eq: "CN-XZ"}}}'),
    "unknown-region": hospitals('{region: {code: {eq: "CN-ZZ"}}}'),
    # roles and memberships
    "never-a-lead": hospitals('{region: {kind: {eq: MUNICIPALITY}}, memberships: {none: {role: {eq: LEAD}}}}'),
    "always-a-lead": hospitals('{groupCount: {gte: 2}, memberships: {all: {role: {eq: LEAD}}}}'),
    "lead-and-member": hospitals('{memberships: {some: {role: {eq: LEAD}}}, and: [{memberships: {some: {role: {eq: MEMBER}}}}]}'),
    "lead-exactly-once-of-several": hospitals('{groupCount: {gt: 1}, memberships: {single: {role: {in: [LEAD]}}}}'),
    "groups-without-lead": groups('{memberships: {none: {role: {eq: LEAD}}}}'),
    "groups-with-several-leads": groups('{memberships: {count: {where: {role: {eq: LEAD}}, is: {gt: 1}}}}'),
    "four-memberships": hospitals('{memberships: {count: {is: {gte: 4}}}}', ", orderBy: [{groupCount: DESC}, {name: ASC}]"),
    "count-null-where": groups('{memberships: {count: {where: null, is: {in: [4, 5]}}}}'),
    "count-zero": groups('{memberships: {count: {where: {modalities: {some: {code: {eq: "TRANSPLANTATION"}}}}, is: {eq: 0}}}}'),
    "membership-back-to-hospital": groups('{memberships: {some: {role: {eq: MEMBER}, hospital: {groupCount: {gte: 3}}}}}'),
    "membership-back-to-group": hospitals('{memberships: {some: {role: {eq: LEAD}, group: {number: {gte: 4}}}}}'),
    "membership-diseases": groups('{memberships: {some: {diseases: {none: {code: {eq: "RETINOBLASTOMA"}}}, group: {diseases: {some: {code: {eq: "RETINOBLASTOMA"}}}}}}}'),
    "one-membership-both": hospitals('{memberships: {some: {modalities: {some: {code: {eq: "RADIOTHERAPY"}}}, diseases: {some: {code: {eq: "RETINOBLASTOMA"}}}}}, region: {code: {in: ["CN-AH", "CN-GD"]}}}'),
    # modalities and diseases
    "services-only": hospitals('{modalities: {all: {kind: {eq: SERVICE}}}}'),
    "some-service": hospitals('{modalities: {some: {kind: {eq: SERVICE}}}}'),
    "one-modality": hospitals('{modalities: {single: {}}, region: {code: {startsWith: "CN-J"}}}'),
    "six-modalities": groups('{modalities: {count: {is: {gte: 6}}}}'),
    "transplantation-exactly": groups('{modalities: {some: {code: {eq: "TRANSPLANTATION"}}}}'),
    "transplantation-offered": groups('{offers: ["TRANSPLANTATION"], not: {modalities: {some: {code: {eq: "TRANSPLANTATION"}}}}}'),
    "bone-marrow-lacked": groups('{offers: ["TRANSPLANTATION"], lacks: ["BONE_MARROW_TRANSPLANTATION"], region: {code: {in: ["CN-JS", "CN-ZJ", "CN-GS"]}}}'),
    "liver-transplantation-is-not-transplantation": groups('{offers: ["LIVER_TRANSPLANTATION"]}'),
    "offers-all-lacks-none": groups('{offers: ["SURGERY", "CHEMOTHERAPY", "RADIOTHERAPY"], lacks: ["TRANSPLANTATION", "LIVER_TRANSPLANTATION"]}'),
    "lacks-two": groups('{lacks: ["RADIOTHERAPY", "TRANSPLANTATION"]}'),
    "diseases-unknown": groups('{diseases: {none: {}}}'),
    "hospital-without-disease": hospitals('{diseases: {count: {is: {eq: 0}}}}'),
    "one-disease": groups('{diseases: {single: {}}}'),
    "all-but-one": groups('{diseases: {count: {where: {listed: true}, is: {eq: 5}}}}'),
    "unlisted-diseases": groups('{diseases: {some: {listed: false}}}'),
    "focus": groups('{focusDiseases: {some: {code: {in: ["LYMPHOMA", "NEUROBLASTOMA"]}}}}'),
    "no-focus-vacuous": groups('{focusDiseases: {all: {code: {eq: "LYMPHOMA"}}}, region: {code: {in: ["CN-HA", "CN-HE"]}}}'),
    "hospital-diseases-scoped": hospitals('{region: {code: {in: ["CN-AH", "CN-FJ", "CN-TJ"]}}, diseases: {none: {code: {eq: "RETINOBLASTOMA"}}}}'),
    "hospital-single-disease": hospitals('{diseases: {single: {}}}'),
    # across several edges
    "groups-of-busy-hospitals": groups('{hospitals: {some: {groupCount: {gte: 5}}}}'),
    "groups-apart": groups('{hospitals: {all: {groupCount: {eq: 1}}}, region: {code: {in: ["CN-BJ", "CN-GS", "CN-GD", "CN-SX"]}}}'),
    "three-edges": hospitals('{groups: {some: {hospitals: {some: {modalities: {some: {code: {eq: "INTERVENTIONAL_THERAPY"}}}}}}}}', ", orderBy: [{name: DESC}]"),
    "all-groups-with-lymphoma": hospitals('{groupCount: {gte: 2}, groups: {all: {diseases: {some: {code: {eq: "LYMPHOMA"}}}}}}'),
    "not-not": hospitals('{not: {not: {name: {contains: "眼科"}}}}'),
    "not-or": groups('{not: {or: [{number: {eq: 1}}, {region: {code: {eq: "CN-HB"}}}, {diseases: {count: {is: {gte: 6}}}}]}}'),
    "and-or-tree": hospitals(
        '{and: [{or: [{region: {code: {eq: "CN-GS"}}}, {region: {code: {eq: "CN-QH"}}}]}, '
        '{or: [{name: {contains: "人民"}}, {memberships: {some: {role: {eq: LEAD}}}}]}, {not: {groupCount: {eq: 1}}}]}'),
    # orders and windows
    "order-three-keys": "{ groups(orderBy: [{hospitalCount: ASC}, {name: DESC}, {code: ASC}], first: 30) { totalCount nodes { code hospitalCount } pageInfo { hasNextPage hasPreviousPage } } }",
    "default-page": "{ hospitals { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage } } }",
    "first-null": "{ groups(first: null) { nodes { code } pageInfo { hasNextPage hasPreviousPage } } }",
    "last-three": "{ hospitals(orderBy: [{name: DESC}], last: 3) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage } } }",
    "first-hundred-codes": "{ hospitals(first: 100) { totalCount nodes { code name romanizedName english: name(lang: EN) } } }",
    "last-hundred-codes": "{ hospitals(last: 100) { totalCount nodes { code name romanizedName region { code } } } }",
    # other fields
    "group-names": "{ groups(first: 100) { nodes { code name english: name(lang: EN) label number } } }",
    "null-for-unknown": '{ hospital(code: "none") { name } group(code: "CN-BJ-9") { name } region(code: "CN-ZZ") { name } disease(code: "lymphoma") { name } modality(code: "") { name } }',
    "broader-counts": "{ modalities { code exact: groupCount exactHospitals: hospitalCount groups: groupCount(includeNarrower: true) hospitals: hospitalCount(includeNarrower: true) } }",
    "region-groups": '{ regions { code groups(first: 100) { totalCount nodes { code hospitalCount } } neighbours { code } } }',
    "hospital-facets": '{ hospitals(where: {modalities: {some: {code: {eq: "RADIOTHERAPY"}}}}, first: 0) { totalCount facets { regions { region { code } count } modalities { modality { code } count } diseases { disease { code } count } } } }',
    "all-hospital-facets": "{ hospitals(first: 0) { totalCount facets { regions { region { code } count } modalities { modality { code } count } diseases { disease { code } count } } } }",
    "all-group-facets": "{ groups(first: 0) { totalCount facets { regions { region { code } count } modalities { modality { code } count } diseases { disease { code } count } } } }",
    "no-facets": "{ groups(where: {or: []}, first: 0) { totalCount facets { regions { count } modalities { count } diseases { count } } } }",
    "scoped-capabilities": '{ groups(where: {region: {code: {in: ["CN-AH", "CN-FJ", "CN-TJ", "CN-HI"]}}}, first: 100) { nodes { code memberships { hospital { name } modalities { code } capabilities { modality { code } diseases { code } scoped } } } } }',
    "leads": "{ groups(first: 100) { nodes { code leads { hospital { name } } } } }",
}
