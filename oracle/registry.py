"""The records of the registry, built from the reading of the table that was made by hand."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from itertools import product
from pathlib import Path

import yaml

from pinyin import hospital_code, romanized_name
from work import Vocabulary, treatments

HERE = Path(__file__).resolve().parent
SEEDS = HERE.parent / "seeds"
TABLE = SEEDS / "cooperative-groups.first-edition.tsv"


@dataclass(eq=False)
class Region:
    code: str
    name: str
    english: str
    kind: str
    tile: dict
    neighbour_codes: list[str]
    children: int | None = None
    neighbours: list["Region"] = field(default_factory=list)
    groups: list["Group"] = field(default_factory=list)
    hospitals: list["Hospital"] = field(default_factory=list)


@dataclass(eq=False)
class Disease:
    code: str
    name: str
    english: str
    iccc3: str | None
    listed: bool
    broader: "Disease | None" = None


@dataclass(eq=False)
class Modality:
    code: str
    name: str
    english: str
    kind: str
    broader: "Modality | None" = None
    narrower: list["Modality"] = field(default_factory=list)

    def counts_as(self) -> set["Modality"]:
        """"Offering a narrower modality counts as offering the broader one, never the reverse"."""
        return {self} | (self.broader.counts_as() if self.broader else set())


@dataclass(eq=False)
class Capability:
    """"One for each printed modality and scope of a membership"."""

    modality: Modality
    diseases: list[Disease]
    scoped: bool


@dataclass(eq=False)
class Membership:
    line: int
    group: "Group"
    hospital: "Hospital"
    role: str
    work: str
    work_lines: list[int]
    status: str
    capabilities: list[Capability] = field(default_factory=list)

    @property
    def modalities(self) -> set[Modality]:
        return {c.modality for c in self.capabilities}

    @property
    def diseases(self) -> set[Disease]:
        """"Those for which it has a capability that counts"."""
        return {d for c in self.capabilities for d in c.diseases}


@dataclass(eq=False)
class Group:
    """"Groups: `<region>-<number>`; a group that the list does not number is 1"."""

    region: Region
    number: int
    label: str
    diseases: list[Disease]
    focus_diseases: list[Disease]
    status: str
    lines: list[int]
    printed: str
    label_line: int
    label_status: str
    memberships: list[Membership] = field(default_factory=list)

    @property
    def code(self) -> str:
        return f"{self.region.code}-{self.number}"

    @property
    def name(self) -> str:
        """"A group's name is its region's with its label"."""
        return self.region.name + self.label

    @property
    def english(self) -> str:
        """"`Beijing group 1`, the number that of its code"."""
        return f"{self.region.english} group {self.number}"

    @property
    def hospitals(self) -> list["Hospital"]:
        return list(dict.fromkeys(m.hospital for m in self.memberships))

    @property
    def modalities(self) -> set[Modality]:
        return {x for m in self.memberships for x in m.modalities}

    @property
    def offered(self) -> set[Modality]:
        """What it offers, narrower modalities counted as the broader ones too."""
        return {x for m in self.modalities for x in m.counts_as()}


@dataclass(eq=False)
class Hospital:
    code: str
    name: str
    english: str | None
    romanized_name: str
    region: Region
    memberships: list[Membership] = field(default_factory=list)

    @property
    def groups(self) -> list[Group]:
        """"A record's groups by code"."""
        return sorted({m.group for m in self.memberships}, key=lambda g: g.code)

    @property
    def modalities(self) -> set[Modality]:
        return {x for m in self.memberships for x in m.modalities}

    @property
    def diseases(self) -> set[Disease]:
        """"Those for which it has a capability that counts"."""
        return {d for m in self.memberships for d in m.diseases}


@dataclass(eq=False)
class Named:
    """A technique or an expert of the department: known by name, in one language only."""

    kind: str
    english: str
    facts: dict
    name = None
    code = ""


@dataclass(eq=False)
class Department:
    facts: dict
    hospital: Hospital
    techniques: list[Named]
    experts: list[Named]

    @property
    def code(self) -> str:
        return self.facts["code"]

    @property
    def name(self) -> str:
        return self.facts["name"]["zh"]

    @property
    def english(self) -> str:
        return self.facts["name"]["en"]


@dataclass(eq=False)
class Registry:
    regions: dict[str, Region]
    diseases: dict[str, Disease]
    modalities: dict[str, Modality]
    groups: dict[str, Group]
    hospitals: dict[str, Hospital]
    memberships: list[Membership]
    departments: list[Department]

    @cached_property
    def disease_order(self) -> dict[Disease, int]:
        return {d: i for i, d in enumerate(self.diseases.values())}

    @cached_property
    def modality_order(self) -> dict[Modality, int]:
        return {m: i for i, m in enumerate(self.modalities.values())}

    def in_vocabulary_order(self, records: set) -> list:
        """"Diseases and modalities inside a record stand in vocabulary order"."""
        return sorted(records, key=lambda r: (self.disease_order | self.modality_order)[r])


def rows(path: Path) -> list[dict]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def split(cell: str, separator: str = "|") -> list[str]:
    return [part for part in cell.split(separator) if part]


def vocabulary_file(name: str) -> list[dict]:
    return rows(SEEDS / "vocabulary" / f"{name}.csv")


def read_regions() -> dict[str, Region]:
    regions = {r["code"]: Region(r["code"], r["name_zh"], r["name_en"], r["kind"],
                                 {"x": int(r["tile_x"]), "y": int(r["tile_y"])}, split(r["neighbours"]))
               for r in vocabulary_file("regions")}
    for region in regions.values():
        region.neighbours = [regions[code] for code in sorted(region.neighbour_codes)]
    for row in rows(SEEDS / "census-2020.csv"):
        children = Decimal(row["population"]) * Decimal(row["share_aged_0_14_percent"]) / 100
        regions[row["region"]].children = int(children.quantize(Decimal(1), ROUND_HALF_UP))
    return regions


def read_diseases() -> dict[str, Disease]:
    printed = vocabulary_file("diseases")
    diseases = {r["code"]: Disease(r["code"], r["name_zh"], r["name_en"], r["iccc3"] or None, r["listed"] == "true")
                for r in printed}
    for row in printed:
        diseases[row["code"]].broader = diseases.get(row["broader"])
    return diseases


def read_modalities() -> dict[str, Modality]:
    printed = vocabulary_file("modalities")
    modalities = {r["code"]: Modality(r["code"], r["name_zh"], r["name_en"], r["kind"]) for r in printed}
    for row in printed:
        if row["broader"]:
            modalities[row["code"]].broader = modalities[row["broader"]]
            modalities[row["broader"]].narrower.append(modalities[row["code"]])
    return modalities


def read_tokens() -> Vocabulary:
    """Names and printed variants; "spelling variants are in `vocabulary/`"."""
    def tokens(name: str) -> dict[str, str]:
        return {token: r["code"] for r in vocabulary_file(name)
                for token in [r["name_zh"], *split(r["printed_variants"], ";")]}
    return Vocabulary(tokens("diseases"), tokens("modalities"))


def read_groups(regions: dict[str, Region], diseases: dict[str, Disease]) -> dict[str, Group]:
    groups = {}
    for r in rows(HERE / "groups.csv"):
        region = regions[r["region"]]
        group = Group(region, int(r["number"]), r["label"], [diseases[c] for c in split(r["diseases"])],
                      [diseases[c] for c in split(r["focus"])], r["status"], [int(n) for n in split(r["lines"])],
                      r["printed"], int(r["label_line"]), r["label_status"])
        groups[group.code] = group
        region.groups.append(group)
    return groups


def read_memberships(groups: dict[str, Group], diseases: dict[str, Disease], modalities: dict[str, Modality],
                     ) -> tuple[list[Membership], dict[str, Hospital]]:
    """Memberships and capabilities as printed; "the name without spaces is the hospital's identity"."""
    tokens, memberships, by_name = read_tokens(), [], {}
    for r in rows(HERE / "reading.csv"):
        group = groups[f"{r['region']}-{r['number']}"]
        assert r["label"] == group.label, r
        hospital = by_name.get(r["hospital"]) or read_hospital(r["hospital"], group.region)
        by_name[r["hospital"]] = hospital
        membership = Membership(int(r["line"]), group, hospital, r["role"], r["work"],
                                [int(n) for n in split(r["work_lines"])], r["status"])
        for treatment in treatments(r["work"], tokens):
            counted = [diseases[c] for c in treatment.scope] or group.diseases
            membership.capabilities.append(
                Capability(modalities[treatment.modality], counted, bool(treatment.scope)))
        memberships.append(membership)
        group.memberships.append(membership)
        hospital.memberships.append(membership)
    return memberships, {h.code: h for h in by_name.values()}


def read_hospital(name: str, region: Region) -> Hospital:
    """"A hospital's region is that of its groups (the first's, should they differ)"."""
    return Hospital(hospital_code(name), name, None, romanized_name(name), region)


def read_departments(hospitals: dict[str, Hospital]) -> list[Department]:
    facts = yaml.safe_load((SEEDS / "department.yaml").read_text(encoding="utf-8"))
    hospital = next(h for h in hospitals.values() if h.name == facts["hospital"]["name"])
    techniques = [Named("Technique", t["name"], t) for t in facts["techniques"]]
    experts = [Named("Expert", e["name"], e) for e in facts["experts"]]
    return [Department(facts, hospital, techniques, experts)]


def read() -> Registry:
    regions, diseases, modalities = read_regions(), read_diseases(), read_modalities()
    groups = read_groups(regions, diseases)
    memberships, hospitals = read_memberships(groups, diseases, modalities)
    assert len(hospitals) == len({m.hospital for m in memberships}), "two hospitals with one code"
    for hospital in hospitals.values():
        hospital.region.hospitals.append(hospital)
    registry = Registry(regions, diseases, modalities, groups, hospitals, memberships, read_departments(hospitals))
    verify(registry)
    return registry


def verify(registry: Registry) -> None:
    """The reading against the table: what it cites stands on the lines it cites, and every other
    non-empty line is a header, a heading, the note, a continuation or a lone role label."""
    lines = [line.replace(" ", "") for line in TABLE.read_text(encoding="utf-8").split("\n")]
    cited = set()
    for m in registry.memberships:
        cited |= {m.line, *m.work_lines}
        assert m.hospital.name in lines[m.line - 1].split("\t"), m.line
        assert _joins(lines, m.work_lines, m.work), m.line
    for g in registry.groups.values():
        assert set(g.lines) <= cited, (g.code, "a row that is no membership and continues none")
        assert g.label in lines[g.label_line - 1].split("\t"), g.code
        assert not g.printed or _joins(lines, g.lines, g.printed), g.code
    rest = [n for n, line in enumerate(lines, 1) if n not in cited and line.strip()
            and not line.startswith(("#", "省份", "注："))]
    assert rest == [role.line for role in lone_role_labels()], rest


def _joins(lines: list[str], numbers: list[int], text: str) -> bool:
    """Whether one cell of each of the lines, joined without a space, makes the text."""
    return any("".join(cells) == text for cells in product(*(lines[n - 1].split("\t") for n in numbers)))


@dataclass(frozen=True)
class LoneRoleLabel:
    group: str
    line: int


def lone_role_labels() -> list[LoneRoleLabel]:
    """"A role label without hospital": the two rows of the table that hold 成员单位 and nothing else."""
    return [LoneRoleLabel("CN-HB-1", 143), LoneRoleLabel("CN-HB-2", 146)]
