#!/usr/bin/env python3
"""Recompute from a publication's own data/reports.csv and data/figures.csv what else it says, and compare the two.

Covers what recompute.py does not read: raw reports, workbooks, decisions. Totals, comparisons, standings with quartiles,
reconciliations, applications, coverage, and every finding that follows from figures, dates and sections. Not in the two
tables, and so taken as given: which records lost a row (incomplete_record), whether an institution's sections are known,
and the registry. Python 3 standard library only.

usage: recompute_published.py PUBLISHED_DIR INSTITUTIONS_CSV      exit 1 on any difference
"""
import csv
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
from recompute import CHECKED, GUARDED, ID, TABLES, World, assess, compare, keyed, published_rows  # noqa: E402
from recompute_inputs import Figure, Registry, Report, bare, coded  # noqa: E402


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {column: cell[1:] if cell[:1] == "'" and cell[1:2] in GUARDED else cell for column, cell in row.items()}


class Published(World):
    """What the two tables say, in place of what the inputs said."""

    def __init__(self, folder, institutions):
        self.registry = Registry(institutions)
        incomplete = {key(row)[:3] for row in table(folder / "findings.csv") if row["code"] == "incomplete_record"}
        by_key = {}
        for row in table(folder / "reports.csv"):
            by_key[key(row)] = self.report(row, key(row)[:3] in incomplete)
        for row in table(folder / "figures.csv"):
            (metric, qualifier, measure, channels, category, role, family), _ = coded(
                *(row[cell] for cell in ("metric", "channels", "category", "qualifier", "role", "measure")))
            by_key[key(row)].figures.append(Figure(metric, int(row["value"]), qualifier, measure, channels, category, role,
                                                   row["quote"], row["begin"], row["end"], row["source"], family))
        self.reports = list(by_key.values())
        dates = [d for r in self.reports for d in (r.header["issued"], r.header["published"]) if d]
        self.last_date, self.last_year = max(dates, default=""), max((r.year for r in self.reports), default="")
        for r in self.reports:
            assess(r)
        self.current = [r for r in self.reports if r.state == "current"]
        self.by_key = {r.key(): r for r in self.current}

    def report(self, row, incomplete):
        institution, _ = self.registry.find(row["institution_code"], row["institution"])
        report = Report(institution, row["unit"], row["academic_year"], row["source"])
        report.header.update({cell: row[cell] or None for cell in ("issued", "published", "period_from", "period_to")})
        if row["sections"] or row["missing_sections"]:
            report.header["sections"] = frozenset(row["sections"].split("|"))
        report.version, report.state, report.incomplete = int(row["version"]), row["state"], incomplete
        return report


def key(row):
    return row["institution_code"] or bare(row["institution"]), row["unit"], row["academic_year"], row.get("version")


def main():
    folder, institutions = Path(sys.argv[1]), Path(sys.argv[2])
    csv.field_size_limit(1 << 30)
    world, wrong, found = Published(folder / "data", institutions), 0, Counter()
    for name, (rows, file, own, own_keys) in TABLES.items():
        if name == "figures":
            continue
        columns = (ID + own).split()
        theirs = list(published_rows(folder / file, columns))
        if name == "findings":
            theirs = [row for row in theirs if CHECKED.match(row[4])]
            found.update(row[4].split(":")[0] for row in theirs)
        if name == "applications":  # that a text is silent is not in its figures
            theirs = [["" if cell == "silent" else cell for cell in row] for row in theirs]
        if name == "reports":  # what an older report adds up to is not in the figures, which leave it out
            theirs = [row for row in theirs if row[columns.index("state")] != "superseded"]
            world.reports, kept = [r for r in world.reports if r.state != "superseded"], world.reports
        expected = keyed(rows(world), columns, own_keys, False)
        world.reports = kept if name == "reports" else world.reports
        wrong += compare(name, expected, keyed(theirs, columns, own_keys, False), columns[4 + own_keys:])
    print("findings recomputed:", ", ".join("%d %s" % (n, code) for code, n in sorted(found.items())))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
