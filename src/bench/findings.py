#!/usr/bin/env python3
"""Tries other rules on the reports at hand: lists the findings that come and go.

usage: findings.py OLD NEW [--data DATA] [--list]

OLD and NEW are publications (folders with data/findings.csv) or jars; a jar is run over DATA into a folder that is
thrown away. Findings are known again by their fingerprints; what is only told differently is the same finding. Exit 1 if
any comes or goes.
"""
import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter


def publication(place, data, scratch):
    place = pathlib.Path(place)
    if place.is_dir():
        return place
    if data is None:
        sys.exit(f"{place} is no publication; say with --data what it is to be run on")
    out = pathlib.Path(scratch) / "out"
    command = ["java", "-jar", place, "run", "--quiet", "--data", data, "--out", out,
               "--db", f"jdbc:h2:file:{scratch}/store"]
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if code not in (0, 3):
        sys.exit(f"{place} ended with {code}")
    return out / "current"


def findings(folder):
    with open(folder / "data" / "findings.csv", encoding="utf-8", newline="") as file:
        return {row["fingerprint"]: row for row in csv.DictReader(file)}


def tell(title, rows, is_listed):
    print(f"{title}: {len(rows)}")
    for code, count in sorted(Counter(row["code"] for row in rows).items()):
        print(f"  {count:6} {code}")
    if is_listed:
        for row in rows:
            who = " ".join(filter(None, (row["institution"] or row["institution_code"], row["unit"])))
            print(f"  {row['academic_year']} {who} {row['code']}: {row['quote'] or row['message']} ({row['source']})")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("old")
    parser.add_argument("new")
    parser.add_argument("--data", type=pathlib.Path, help="a data folder, for jars")
    parser.add_argument("--list", action="store_true", help="each finding with its words")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        old = findings(publication(given.old, given.data, one))
        new = findings(publication(given.new, given.data, other))
    come = [row for key, row in new.items() if key not in old]
    gone = [row for key, row in old.items() if key not in new]
    print(f"the same: {len(new) - len(come)}")
    tell("new", come, given.list)
    tell("vanished", gone, given.list)
    sys.exit(1 if come or gone else 0)


if __name__ == "__main__":
    main()
