"""Answers questions about any registry directory:

    python oracle/ask.py --registry DIR < questions.json > answers.json

`questions` is a list of {"query", "variables"}; an answer is {"data", "except"} as in expected/, or {"argument"},
the path of an argument that cannot be (the service may point deeper).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from answers import answer
from directory import read_directory
from planning import BadInput
from registry import Registry


def reply(registry: Registry, question: dict) -> dict:
    try:
        data, left_out = answer(registry, question["query"], question.get("variables"))
    except BadInput as bad:
        return {"argument": bad.path}
    return {"data": data, "except": left_out}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--registry", type=Path, required=True, help="a registry directory")
    registry = read_directory(parser.parse_args().registry)
    json.dump([reply(registry, question) for question in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
