"""A reader of bundles that knows docs/bundle.md and docs/bundle.schema.json only.

It prints one line of JSON for each file: whether it is valid, its digest and
its records. `read.mjs` beside does the same in JavaScript.
"""

import hashlib
import json
import sys
from pathlib import Path

import jsonschema
import rfc8785

SCHEMA = json.loads(Path(__file__).parents[3].joinpath("docs/bundle.schema.json").read_text("utf-8"))
LISTS = [name for name, value in SCHEMA["properties"].items() if value.get("type") == "array"]
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def once(fields):
    """An object, if no field stands twice in it."""
    if len(dict(fields)) < len(fields):
        raise ValueError
    return dict(fields)


def in_order(bundle):
    """The bundle as it is digested: with every list, in the order of the ids."""
    lists = {name: sorted(bundle.get(name, []), key=lambda record: record["id"]) for name in LISTS}
    return {**bundle, **lists}


def read(path):
    """What one file says."""
    bundle = json.loads(Path(path).read_text("utf-8-sig"), object_pairs_hook=once)
    if not VALIDATOR.is_valid(bundle):
        return {"valid": False}
    bundle = in_order(bundle)
    tables = {"organisation": [bundle["organisation"]], **{name: bundle[name] for name in LISTS}}
    ids = [record["id"] for records in tables.values() for record in records]
    if len(set(ids)) < len(ids):
        return {"valid": False}
    return {
        "valid": True,
        "digest": hashlib.sha256(rfc8785.dumps(bundle)).hexdigest(),
        "records": [[name, record["id"], record["name"]] for name in tables for record in tables[name]],
    }


def main():
    """Reads the files that the command line names."""
    for path in sys.argv[1:]:
        try:
            said = read(path)
        except ValueError:
            said = {"valid": False}
        print(json.dumps({"file": path, **said}))


main()
