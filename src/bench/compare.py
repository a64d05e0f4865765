#!/usr/bin/env python3
"""Runs the program and its pandas peer in turn over the same data and prints how they compare, as Markdown.

Each round gives both an empty folder: first the full run of each, then the same command again with nothing new. One
round goes ahead unmeasured. All folders stay until the end (0.7 GB a round with the data of gen-records national): a
file system that has just deleted thousands of files makes new ones slowly. A cell is the median, with the least and
the most in brackets; a ratio is that of the two medians, with the least and the most that any one round gave. CPU
counts all the processes that a run started and waited for; memory is that of the largest of them.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEER = ROOT.parent / "shared" / "tools" / "peers" / "peer_pandas.py"

Cost = namedtuple("Cost", "wall cpu memory")
UNITS = Cost("wall time, s", "CPU time, s", "peak memory, MB")
ROUNDED = Cost("%.2f", "%.2f", "%.0f")


class Side:
    """One of the two that are compared."""

    def __init__(self, name, command, good_exits):
        self.name = name
        self.command = command
        self.good_exits = good_exits

    def run(self, folder):
        """What one run in a folder of its own costs."""
        log = folder / "log.txt"
        with open(log, "wb") as out:
            begin = time.perf_counter()
            process = subprocess.Popen(self.command(folder), stdin=subprocess.DEVNULL, stdout=out, stderr=out)
            _, status, used = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in self.good_exits:
            tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-12:]
            sys.exit("%s left with %d:\n%s" % (self.name, process.returncode, "\n".join(tail)))
        return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def main():
    options = read_options()
    program = Side("program", lambda folder: program_command(options, folder), (0, 3))
    peer = Side("peer", lambda folder: peer_command(options, folder), (0,))
    print_setting(options)
    with tempfile.TemporaryDirectory(prefix="disclosure-bench-") as scratch:
        rounds = [measure(program, peer, number, options.rounds, Path(scratch, str(number)))
                  for number in range(options.rounds + 1)][1:]
    print_table("Full run", [(ours[0], theirs[0]) for ours, theirs in rounds])
    print_table("Again, nothing new", [(ours[1], theirs[1]) for ours, theirs in rounds])


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="data folder with records/records.csv and reference/institutions.csv")
    parser.add_argument("--rounds", type=int, default=3, help="measured rounds (3)")
    parser.add_argument("--charts", type=int, default=40, help="charts that the peer draws (40)")
    parser.add_argument("--jar", type=Path, default=ROOT / "target" / "disclosure-compare.jar", help="the program")
    parser.add_argument("--peer", type=Path, default=PEER, help="the script that it is held against")
    parser.add_argument("--java", default="java", help="the Java that runs the program (java)")
    parser.add_argument("--python", default="/usr/bin/python3", help="the Python that runs the peer (/usr/bin/python3)")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds: at least 1")
    complain(options)
    return options


def complain(options):
    """Leaves, naming what a run would miss."""
    wanted = [(options.jar, "the program; build it with: mvn -B -q -DskipTests package"),
              (options.peer, "the peer; name it with --peer"),
              (options.data / "records" / "records.csv", "the records; make them with: gen-records national DIR"),
              (options.data / "reference" / "institutions.csv", "the roster; make it with: gen-records national DIR")]
    missing = ["%s is missing: %s" % (path, what) for path, what in wanted if not path.is_file()]
    missing += ["%s is missing: name another with --%s" % (tool, option)
                for option, tool in (("java", options.java), ("python", options.python)) if not shutil.which(tool)]
    if not missing and subprocess.run([options.python, "-c", "import pandas, numexpr, matplotlib"],
                                      stderr=subprocess.DEVNULL).returncode:
        missing = ["%s lacks pandas, numexpr or matplotlib, which the peer needs" % options.python]
    if missing:
        sys.exit("\n".join(missing))


def program_command(options, folder):
    return [options.java, "-Xmx1g", "-jar", options.jar, "run", "--data", options.data, "--out", folder / "out",
            "--db", "jdbc:h2:file:%s" % (folder / "store" / "db")]


def peer_command(options, folder):
    return [options.python, options.peer, options.data, folder / "out", "--charts", str(options.charts)]


def measure(program, peer, number, of, scratch):
    """Both in turn, each twice: a full run, and the same again."""
    print("round %d of %d" % (number, of) if number else "warming up", file=sys.stderr)
    costs = []
    for side in (program, peer):
        folder = scratch / side.name
        folder.mkdir(parents=True)
        costs.append((side.run(folder), side.run(folder)))
        if number == 0:
            print("- %s: %s" % (side.name, published(folder / "out")))
    return costs


def published(out):
    """What one run published, leaving out the link to it."""
    files = [path for path in out.glob("**/*") if path.is_file() and "current" not in path.relative_to(out).parts]
    charts = sum(path.suffix == ".png" for path in files)
    return "%d files, %d of them charts, %.0f MB" % (len(files), charts, megabytes(files))


def print_setting(options):
    with open(options.data / "records" / "records.csv", "rb") as records:
        rows = sum(1 for _ in records) - 1
    java = subprocess.run([options.java, "-version"], stderr=subprocess.PIPE, text=True).stderr.splitlines()
    print("- data: %d lines of records, %.0f MB" % (rows, megabytes([options.data / "records" / "records.csv"])))
    print("- machine: %d CPUs, %s memory, load %.1f" % (os.cpu_count(), memory(), os.getloadavg()[0]))
    print("- %s, heap 1 GB; %s" % (java[0] if java else options.java, python_version(options.python)))
    print("- rounds: %d" % options.rounds, flush=True)


def python_version(python):
    versions = "import platform, pandas; print('Python', platform.python_version() + ', pandas', pandas.__version__)"
    return subprocess.run([python, "-c", versions], stdout=subprocess.PIPE, text=True).stdout.strip()


def memory():
    return "%.0f GB" % (os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2 ** 30)


def megabytes(files):
    return sum(path.stat().st_size for path in files) / 1e6


def print_table(title, pairs):
    print("\n| %s | program | pandas peer | program / peer |\n|---|---|---|---|" % title)
    for what, unit in UNITS._asdict().items():
        ours, theirs = ([getattr(pair[side], what) for pair in pairs] for side in (0, 1))
        ratio = statistics.median(ours) / statistics.median(theirs)
        rounded = getattr(ROUNDED, what)
        print("| %s | %s | %s | **%s** |" % (
            unit, spread(statistics.median(ours), ours, rounded), spread(statistics.median(theirs), theirs, rounded),
            spread(ratio, [a / b for a, b in zip(ours, theirs)], "%.2f")))


def spread(middle, values, rounded):
    return " ".join([rounded % middle, "(%s–%s)" % (rounded % min(values), rounded % max(values))])


if __name__ == "__main__":
    main()
