"""Pinyin without tones, by a library that has nothing to do with the program's."""

from __future__ import annotations

import re

from pypinyin import Style, lazy_pinyin, load_phrases_dict

# Readings that have to be right, whatever the library's dictionary says.
load_phrases_dict({
    "重庆": [["chóng"], ["qìng"]],
    "长春": [["cháng"], ["chūn"]],
    "厦门": [["xià"], ["mén"]],
    "蚌埠": [["bèng"], ["bù"]],
    "唐都": [["táng"], ["dū"]],
})

# Two names that read alike: one of them has a code of its own, its reading stays.
CODES_SETTLED = {"陕西省人民医院": "shaan-xi-sheng-ren-min-yi-yuan"}


def syllables(name: str) -> list[str]:
    """The syllables of the Chinese characters of a name; brackets drop out, ü is v."""
    han = re.sub("[^\u4e00-\u9fff]", "", name)
    return lazy_pinyin(han, style=Style.NORMAL, v_to_u=False)


def romanized_name(name: str) -> str:
    """"Pinyin without tones, words spaced"; every syllable is a word here."""
    return " ".join(syllables(name))


def hospital_code(name: str) -> str:
    """"Lower-case ASCII words joined by `-`, made from the name"."""
    return CODES_SETTLED.get(name, "-".join(syllables(name)))
