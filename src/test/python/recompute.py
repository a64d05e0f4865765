#!/usr/bin/env python3
"""Recompute, independently of the Java program, what it must publish, and compare the two.

Written from the contract and the domain page alone, without a look at the program's code: where the two
disagree, one of them misreads the contract. Python 3 standard library only.

usage: recompute.py DATA_DIR PUBLISHED_DIR [--institutions FILE]    compare; exit 1 on any difference
       recompute.py DATA_DIR --dump DIR                             write the expected tables as CSV

DATA_DIR       a data folder: records/*.csv (long form), *.json, *.jsonl and reference/institutions.csv
PUBLISHED_DIR  a generation (reports-out/current)
FILE           the registry to use where DATA_DIR has none (the program's built-in one)
Not covered, and said on stderr: raw reports, .xlsx, wide sheets, decisions/. A truth.csv of gen-records is checked too.
"""
import argparse
import csv
import gc
import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

sys.dont_write_bytecode = True
from recompute_inputs import CHANNEL_GROUP, GROUPS, Registry, bare, choose, days_late, missing_sections, read_inputs  # noqa: E402

INF = float("inf")
ALL_GROUPS = [*GROUPS, "mixed", "unspecified"]
OPEN_ABOVE = ("超过", "逾", "以上", "不少于", "不低于", "至少")
OPEN_BELOW = ("不足", "不到", "少于", "低于", "不超过", "以下", "以内", "至多", "最多")
OUTCOMES = ("granted", "refused", "closed", "pending")
Sum = namedtuple("Sum", "value qualifier low high")
Value = namedtuple("Value", "value qualifier low high scope touched")  # what is compared: a group's items total, or `all`


# ---- arithmetic ---------------------------------------------------------------------------------------------------------

def interval(figure):
    v, q = figure.value, figure.qualifier
    if q == "exact":
        return v, v
    if q == "at_least":
        place = 1
        while v and v % (place * 10) == 0:
            place *= 10
        return v, INF if any(w in figure.quote for w in OPEN_ABOVE) else v + max(10, place) - 1
    ninety = -(-9 * v // 10)
    if q == "at_most":
        return (0 if any(w in figure.quote for w in OPEN_BELOW) else ninety), v
    return ninety, 11 * v // 10


def add(figures):
    """The sum of figures, None of none."""
    if not figures:
        return None
    ends = [interval(f) for f in figures]
    kinds = {f.qualifier for f in figures} - {"exact"}
    qualifier = "exact" if not kinds else kinds.pop() if len(kinds) == 1 else "about"
    return Sum(sum(f.value for f in figures), qualifier, sum(e[0] for e in ends), sum(e[1] for e in ends))


def group_of(channels):
    groups = {CHANNEL_GROUP[c] for c in channels}
    return "unspecified" if not groups else groups.pop() if len(groups) == 1 else "mixed"


def half_up(number, places):
    return str(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def assess(report):
    """What is added to what: effective parts, the partial totals with theirs, group sums and the compared values."""
    parts = [f for f in report.figures if f.metric == "disclosed" and f.role == "part"]
    report.grand = [f for f in report.figures if f.metric == "disclosed_total"]
    report.partial, stand_ins = [], []
    for total in sorted((f for f in report.figures if f.metric == "disclosed" and f.role == "total"), key=lambda f: len(f.channels)):
        inside = [p for p in parts if p.channels and p.channels <= total.channels]
        inside += [s for s in stand_ins if s.channels and s.channels < total.channels]
        report.partial.append((total, inside))
        if not inside:
            stand_ins.append(total)
    report.parts = parts + stand_ins
    members, report.touched = defaultdict(list), set()
    for part in report.parts:
        if part.family:
            group = group_of(part.channels)
            members[group, part.family].append(part)
            if group in ("mixed", "unspecified"):
                touched = {CHANNEL_GROUP[c] for c in part.channels} or GROUPS
                report.touched.update((g, part.family) for g in touched)
    report.sums = {key: add(figures) for key, figures in members.items()}
    report.stated = next((f for f in report.grand if f.family == "items"), report.grand[0] if report.grand else None)
    report.itemised = add([p for p in report.parts if p.family == "items"])
    report.values = {g: Value(*report.sums[g, "items"], frozenset().union(*(p.channels for p in members[g, "items"])),
                              (g, "items") in report.touched) for g in ALL_GROUPS if (g, "items") in members}
    scope = frozenset(report.values)
    if report.stated:
        if report.stated.family == "items":
            report.values["all"] = Value(*add([report.stated]), ("stated", scope), False)
    elif report.itemised:
        report.values["all"] = Value(*report.itemised, ("itemised", scope), False)


# ---- the tables: each yields rows of institution code, name, unit, academic year and its own columns ---------------------

def report_rows(world):
    for r in world.reports:
        total = r.stated or r.itemised
        yield (*r.id(), r.version, r.state, r.header["issued"], r.header["published"], days_late(r), "|".join(missing_sections(r)),
               *(r.stated and (r.stated.value, r.stated.qualifier) or (None, None)),
               *(r.itemised and r.itemised[:2] or (None, None)), total and total.value,
               total and ("stated" if r.stated else "itemised"))


def figure_rows(world):
    for r in world.reports:
        if r.state != "superseded":
            for f in r.figures:
                yield (*r.id(), f.metric, f.value, "|".join(sorted(f.channels)), f.category, f.role, f.qualifier, f.measure,
                       group_of(f.channels), f.quote, f.begin, f.end, f.source, r.version, r.state)


def total_rows(report, sums, touched):
    """Rows of named sums, keyed by (group or category, family)."""
    for name, family in sorted(sums.keys() | touched):
        total, base = sums.get((name, family)), sum(s.value for (_, f), s in sums.items() if f == family)
        kind = total.qualifier if total else ""
        flag = ("l" if kind == "at_least" or report.incomplete or (name, family) in touched else "") + \
            {"at_most": "u", "about": "e"}.get(kind, "")
        share = half_up(Decimal(total.value) / base, 4) if total and base else None
        yield (*report.id(), name, family, total and total.value, kind, share, flag)


def channel_rows(world):
    for r in world.current:
        yield from total_rows(r, r.sums, r.touched)


def category_rows(world):
    for r in world.current:
        members = defaultdict(list)
        for f in r.figures:
            if f.metric == "disclosed" and f.role == "category" and f.category and f.family:
                members[f.category, f.family].append(f)
        yield from total_rows(r, {key: add(figures) for key, figures in members.items()}, set())


def compared(world):
    """(report, report before or None, group, value now, value before), one at least a value."""
    for r in world.current:
        before = world.before(r)
        for group in [*ALL_GROUPS, "all"]:
            now, then = r.values.get(group), before and before.values.get(group)
            if now or then:
                yield r, before, group, now, then


def year_on_year_rows(world):
    for r, before, group, now, then in compared(world):
        sides = [(r, now), (before, then)]
        broken = now and then and now.scope != then.scope or any(report and report.incomplete for report, _ in sides)
        loose = any(v and (v.qualifier != "exact" or v.touched or report.incomplete) for report, v in sides)
        change = now.value - then.value if now and then and not broken else None
        percent = half_up(Decimal(change * 100) / then.value, 2) if change is not None and then.value else None
        yield (*r.id(), group, then and then.value, now and now.value, change, percent,
               ("b" if broken else "") + ("e" if loose else "") + ("" if now and then else "m"))


def quartile(values, k):
    """Type 7, of sorted values."""
    whole, quarters = divmod((len(values) - 1) * k, 4)
    return values[whole] + (values[whole + 1] - values[whole]) * quarters / 4 if quarters else float(values[whole])


def standing_rows(world):
    pools = defaultdict(list)
    for r in world.current:
        peer_group = "unit" if r.unit else r.institution.level
        for group, v in r.values.items() if peer_group and not r.incomplete else ():
            if group not in ("mixed", "unspecified"):
                pools[r.year, peer_group, group].append((r, v))
    for (_, peer_group, group), peers in pools.items():
        lows, highs = sorted(v.low for _, v in peers), sorted(INF if v.touched else v.high for _, v in peers)
        values, of = sorted(v.value for _, v in peers), len(peers)
        quartiles = [quartile(values, k) for k in (1, 2, 3)] if of >= 5 else [None] * 3
        for r, v in peers:
            best = 1 + of - bisect_right(lows, INF if v.touched else v.high)
            worst = of - bisect_left(highs, v.low)
            yield (*r.id(), group, peer_group, v.value, *((best, worst) if of >= 5 else (None, None)), of, *quartiles)


def reconciliation_rows(world):
    for r in world.current:
        for total, parts in [*((t, r.parts) for t in r.grand), *r.partial]:
            yield (*r.id(), "|".join(sorted(total.channels if total.metric == "disclosed" else ())), total.value, total.qualifier,
                   *reconcile(total, [p for p in parts if p.family], r.incomplete))


def reconcile(total, parts, incomplete):
    """-> measure_families, itemised_low, itemised_high, unexplained, outcome."""
    low, high = interval(total)
    families, chosen = total.family, [p for p in parts if p.family == total.family]
    for families, chosen in ((total.family, chosen), ("all", parts)):
        found = add(chosen)
        if found and found.low <= high and low <= (INF if incomplete else found.high):
            break
    else:
        families, found = total.family, add([p for p in parts if p.family == total.family])
    if not found:
        return families, None, None, None, "not_testable"
    top = INF if incomplete else found.high
    gap = max(low - top, found.low - high, 0)
    outcome = "short" if top < low else "over" if found.low > high else "exact" if found.value == total.value else \
        "within_approximation"
    return families, found.low, None if top == INF else top, gap, outcome


def application_rows(world):
    for r in world.current:
        sums = {m: add([f for f in r.figures if f.metric == m and f.role == "part"])
                for m in ["applications_received", *("applications_" + o for o in OUTCOMES),
                          "complaints", "reconsiderations", "lawsuits"]}
        received = sums["applications_received"]
        quotes = "".join(f.quote for f in r.figures if f.metric == "applications_received")
        statement = None if not received else "positive" if received.value else \
            "hedged_zero" if any(w in quotes for w in ("明确要求", "书面", "正式", "符合条件")) else "zero"
        yield (*r.id(), *(s and s.value for s in sums.values()), statement,
               outcome_of(received, [sums["applications_" + o] for o in OUTCOMES]))


def outcome_of(received, outcomes):
    told = [o for o in outcomes if o]
    if not received or not told:
        return "not_testable"
    low, high = sum(o.low for o in told), sum(o.high for o in told)
    if low > received.high:
        return "over"
    return "adds_up" if high >= received.low else "short" if any(outcomes[1:]) else "not_testable"


def coverage_rows(world):
    reported = {}
    for r in world.reports:
        if not r.unit and r.state != "superseded":
            late = days_late(r)
            reported[r.key()] = (*r.id()[:2], "", r.year, "conflicting" if r.state == "conflicting" else
                                 "undated" if late is None else "late" if late > 0 else "on_time")
    yield from reported.values()
    roster = world.registry.by_code.values()
    for year in sorted({y for _, _, y in reported}):
        half = 2 * sum((one.code, "", year) in reported for one in roster) >= len(roster)
        for one in roster:
            required = (one.since or "") <= year <= (one.until or "9999") if world.registry.terms else half
            if required and (one.code, "", year) not in reported:
                yield one.code, one.name, "", year, "missing" if world.due(year) else "not_due"


def finding_rows(world):
    for r in world.reports:
        if r.state != "current":
            yield (*r.id(), r.state + "_report")
    for r in world.current:
        late = days_late(r)
        found = ["late"] * (not r.unit and late is not None and late > 0) + ["incomplete_record"] * r.incomplete
        found += ["unknown_institution"] * (not r.institution.known)
        found += ["missing_section:" + s for s in missing_sections(r)]
        found += ["unknown_measure" for f in r.figures if not f.family and f.measure not in ("人", "人次")]
        before = world.before(r)
        found += ["repeated_value"] * (repeated(r, before) if before else 0)
        for code in found:
            yield (*r.id(), code)
    for row in reconciliation_rows(world):
        code = {"short": "total_mismatch", "over": "total_mismatch", "within_approximation": "total_within_approximation"}.get(row[-1])
        if code:
            yield (*row[:4], code)
    yield from ((*row[:4], "applications_mismatch") for row in application_rows(world) if row[-1] in ("over", "short"))
    yield from ((*row[:4], "missing_report") for row in coverage_rows(world) if row[-1] == "missing")
    scope_changed = set()
    for r, before, group, now, then in compared(world):
        if now and then:
            if now.scope != then.scope:
                scope_changed.add(r.id())
            (small, side), (large, _) = sorted([(now, r), (then, before)], key=lambda pair: pair[0].value)
            if large.value >= 100 and large.value >= 10 * small.value and not small.touched and not side.incomplete:
                yield (*r.id(), "implausible_change")
    yield from ((*who, "scope_changed") for who in scope_changed)


def repeated(report, before):
    same = lambda f: (f.metric, f.value, f.channels, f.category, f.role, f.measure)
    last = {same(f) for f in before.figures if f.qualifier == "exact"}
    return sum(f.value >= 100 and f.qualifier == "exact" and same(f) in last for f in report.figures)


class World:
    """Everything read and chosen, for the tables to draw on."""

    def __init__(self, data, institutions):
        own = data / "reference" / "institutions.csv"
        self.registry = Registry(own if own.exists() else institutions)
        read, self.rejects = read_inputs(data, self.registry)
        dates = [d for r in read for d in (r.header["issued"], r.header["published"]) if d]
        self.last_date, self.last_year = max(dates, default=""), max((r.year for r in read), default="")
        self.reports = choose(read)
        for r in self.reports:
            assess(r)
        self.current = [r for r in self.reports if r.state == "current"]
        self.by_key = {r.key(): r for r in self.current}

    def before(self, report):
        who, unit, year = report.key()
        return self.by_key.get((who, unit, "%04d-%s" % (int(year[:4]) - 1, year[:4])))

    def due(self, year):
        return self.last_date > year[5:] + "-10-31" or self.last_year > year


# ---- comparing ----------------------------------------------------------------------------------------------------------

ID = "institution_code institution unit academic_year "
TABLES = {  # name: (rows, file, columns: ID and own, how many of the own ones identify a row)
    "reports": (report_rows, "data/reports.csv", "version state issued published days_late missing_sections stated_total stated_qualifier"
                " itemised_total itemised_qualifier total total_basis", 1),
    "figures": (figure_rows, "data/figures.csv", "metric value channels category role qualifier measure channel_group quote begin end"
                " source version state", 5),
    "channel_totals": (channel_rows, "data/channel_totals.csv", "channel_group measure_family total qualifier share flag", 2),
    "category_totals": (category_rows, "data/category_totals.csv", "category measure_family total qualifier share flag", 2),
    "year_on_year": (year_on_year_rows, "data/year_on_year.csv", "channel_group previous current change change_percent flag", 1),
    "standings": (standing_rows, "data/standings.csv", "channel_group peer_group value rank_best rank_worst of quartile_1 median"
                  " quartile_3", 1),
    "reconciliations": (reconciliation_rows, "data/reconciliations.csv", "channels stated stated_qualifier measure_families"
                        " itemised_low itemised_high unexplained outcome", 2),
    "applications": (application_rows, "data/applications.csv", "received granted refused closed pending complaints reconsiderations"
                     " lawsuits statement outcome", 0),
    "coverage": (coverage_rows, "across-years/coverage.csv", "state", 0),
    "findings": (finding_rows, "data/findings.csv", "code", 1)}
NUMBERS = {"share", "change_percent", "quartile_1", "median", "quartile_3"}
LISTS = {"channels", "missing_sections"}
TEXTS = {"institution", "unit", "measure", "quote", "source"}
GUARDED = (*"=+-@＝＋－＠\t\r\n",)  # a text that begins so is published behind an apostrophe
CHECKED = re.compile("(late|missing_report|implausible_change|repeated_value|scope_changed|applications_mismatch|unknown_institution"
                     "|incomplete_record|total_mismatch|total_within_approximation|superseded_report|conflicting_report"
                     "|unknown_measure|missing_section:.*)$")


def plain(column, text):
    """A cell of a column where the two sides may be written differently, in one form."""
    if column in NUMBERS:
        return round(float(text), 6)
    if column in LISTS:
        return "|".join(sorted(text.split("|")))
    return (text[1:] if text[0] == "'" and text[1:2] in GUARDED else text).strip()


def published_rows(path, columns):
    if not path.exists():
        print("absent:", path)
        return
    with open(path, encoding="utf-8-sig", newline="") as f:
        reader = csv.reader(f)
        head = next(reader)
        if "academic_year" not in head:  # headers in the locale's language: by place
            head = [c for c in columns if c != "unit"]
        at = [head.index(c) if c in head else None for c in columns]
        for row in reader:
            yield ["" if i is None else row[i] for i in at]


def keyed(rows, columns, own_keys, named):
    """key -> sorted values; an institution is its code, else its name (which is compared where `named`)."""
    table = defaultdict(list)
    special = [(i, c) for i, c in enumerate(columns) if c in NUMBERS | LISTS | TEXTS]
    for row in rows:
        cells = ["" if v is None else str(v) for v in row]
        for i, column in special:
            cells[i] = cells[i] and plain(column, cells[i])
        key = (cells[0] or bare(cells[1]), *cells[2:4 + own_keys])
        table[key].append(([cells[1]] if named else []) + cells[4 + own_keys:])
    return table


def compare(name, expected, found, columns):
    """Print and count the differences of two keyed tables."""
    differences = []
    for key in sorted(expected.keys() | found.keys()):
        mine, theirs = expected.get(key, []), found.get(key, [])
        if mine != theirs and Counter(map(tuple, mine)) != Counter(map(tuple, theirs)):
            if len(mine) == len(theirs) == 1:
                what = "; ".join("%s expected %r, published %r" % (c, m, t) for c, m, t in zip(columns, mine[0], theirs[0]) if m != t)
            else:
                what = "expected %d row(s) %s, published %d row(s) %s" % (len(mine), mine[:3], len(theirs), theirs[:3])
            differences.append("  %s: %s" % (" ".join(k or "-" for k in map(str, key)), what))
    print("%s: %s" % (name, "%d rows agree" % sum(map(len, expected.values())) if not differences else
                      "%d of %d keys differ" % (len(differences), len(expected.keys() | found.keys()))), flush=True)
    print(*differences[:10], sep="\n", end="\n" if differences else "")
    return len(differences)


def compare_rejects(rejects, path):
    """Every rejected row is named by one at least of its bad cells, and nothing else is."""
    published = Counter((source, line, column) for source, line, column in published_rows(path, ["source", "line", "column"]))
    named, allowed, expected, found = defaultdict(set), set(), {}, {}
    for source, line, column in published:
        named[source, line].add(column)
    for i, (source, line, columns) in enumerate(rejects):
        hits = {c for c in named[source, str(line)] if c in columns or None in columns}
        allowed |= {(source, str(line), c) for c in hits}
        expected[source, str(line), str(i)] = [sorted(hits or map(str, columns))]
        found[source, str(line), str(i)] = [sorted(hits)]
    found.update({(*row, "too often"): [[n]] for row, n in published.items() if n > 1 or row not in allowed})
    return compare("rejects", expected, found, ["column"])


def compare_truth(world, path):
    """gen-records' own count of good rows and their values."""
    rows, sums = Counter(), Counter()
    for r in world.reports:
        for f in r.figures:
            rows[r.year, f.metric] += 1
            sums[r.year, f.metric] += f.value
    with open(path, encoding="utf-8", newline="") as f:
        truth = {(r["academic_year"], r["metric"]): [[int(r["rows"]), int(r["sum"])]] for r in csv.DictReader(f)}
    return compare("truth.csv", truth, {k: [[rows[k], sums[k]]] for k in rows}, ["rows", "sum"])


def dump(world, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, (rows, _, own, _) in TABLES.items():
        with open(folder / (name + ".csv"), "w", encoding="utf-8", newline="") as f:
            csv.writer(f).writerows([(ID + own).split(), *rows(world)])
    with open(folder / "rejects.csv", "w", encoding="utf-8", newline="") as f:
        csv.writer(f).writerows([("source", "line", "column"), *((r.source, r.line, c) for r in world.rejects for c in r.columns)])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("published", type=Path, nargs="?")
    parser.add_argument("--dump", type=Path)
    parser.add_argument("--institutions", type=Path)
    options = parser.parse_args()
    csv.field_size_limit(1 << 30)
    gc.disable()  # millions of small objects, no circles
    world = World(options.data, options.institutions)
    truth, wrong = options.data / "truth.csv", 0
    if truth.exists():
        wrong += compare_truth(world, truth)
    if options.dump:
        dump(world, options.dump)
    if options.published:
        for name, (rows, file, own, own_keys) in TABLES.items():
            columns, named = (ID + own).split(), name in ("reports", "coverage")
            expected = keyed(rows(world), columns, own_keys, named)
            theirs = published_rows(options.published / file, columns)
            if name == "findings":
                theirs = (row for row in theirs if CHECKED.match(row[4]))
            wrong += compare(name, expected, keyed(theirs, columns, own_keys, named), ["institution"] * named + columns[4 + own_keys:])
        wrong += compare_rejects(world.rejects, options.published / "data" / "rejects.csv")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
