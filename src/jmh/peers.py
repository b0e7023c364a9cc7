#!/usr/bin/env python3
"""Runs tallybook beside its peers, in turns, and prints what each took and whether the goal is met.

    src/jmh/peers.py                 every row (about half an hour)
    src/jmh/peers.py two_threads seeds  rows by name
    src/jmh/peers.py --scale 0.1     smaller inputs, to try it

Builds the program and the peers first (--built leaves that out). Whole processes are measured: wall
time, processor time of all threads, peak of resident memory, as the system accounts for them; a row
shows the median of the ratios of the pairs. Inputs are made up, the same every time, and kept in
target/peers. Needs Linux, Python 3 and Maven; the last rows need openpyxl.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "peers"
TALLYBOOK = ROOT / "target" / "tallybook" / "bin" / "tallybook"
ROWS = {}


class Run:
    """What one process took: seconds of wall and processor time, peak memory in MB, what it printed."""

    def __init__(self, command):
        printed = WORK / "printed.txt"
        with open(printed, "wb") as out:
            begin = time.perf_counter()
            process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.PIPE, cwd=ROOT)
            complaint = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 3):
            sys.exit(f"{' '.join(map(str, command))}\nended with {process.returncode}: {complaint.decode()[-2000:]}")
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        self.printed = printed

    def step(self, name):
        """Processor time of a step that the program prints by itself."""
        return float(re.search(rf"^{name} ([\d.]+)$", self.printed.read_text(), re.M).group(1))


class Table:
    def __init__(self):
        self.missed = 0
        print(f"{'work':<44}{'measure':<10}{'ours':>10}{'peer':>10}{'ratio':>8}{'goal':>8}")

    def line(self, work, measure, pairs, goal, factor=1.0):
        """A line of pairs (ours, peer); the goal is for the median of their ratios."""
        ratio = median(ours / peer for ours, peer in pairs)
        met = ratio <= goal * factor
        self.missed += not met
        print(f"{work:<44}{measure:<10}{median(p[0] for p in pairs):>10.2f}{median(p[1] for p in pairs):>10.2f}"
              f"{ratio:>8.2f}{goal:>8.2f}  {'met' if met else 'MISSED'}", flush=True)


def with_openpyxl():
    """A Python that has openpyxl."""
    for python in dict.fromkeys([sys.executable, "/usr/bin/python3", "python3"]):
        if subprocess.run([python, "-c", "import openpyxl"], capture_output=True).returncode == 0:
            return python
    sys.exit("peers.py: no Python here has openpyxl: install it (Debian: python3-openpyxl)")


def row(method):
    ROWS[method.__name__] = method
    return method


# What bin/tallybook gives to a build of articles of less than 128 MB, of which 200,000 figures are made here;
# peers run as Java does by itself.
BUILD = ["-XX:+UseSerialGC", "-Xms64m", "-XX:TieredStopAtLevel=1"]


def java(main, *arguments, flags=()):
    return [Path(os.environ.get("JAVA_HOME", "/usr")) / "bin" / "java", *flags, "-cp", classpath(),
            f"tallybook.peers.{main}", *arguments]


def in_turns(ours, peer, turns):
    """Pairs of runs, one after the other, after a first pair that isn't counted."""
    ours(), peer()
    return [(ours(), peer()) for _ in range(turns)]


def of(pairs, measure):
    return [(getattr(ours, measure), getattr(peer, measure)) for ours, peer in pairs]


# ---- inputs

class Dice:
    """The same numbers on every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % bound


def stories(count):
    """A folder of stories of 0.8 KB, made of the sentences of the labelled articles; as in mixed
    news, one in eight holds a number that may be an indicator's (the labelled ones are denser)."""
    folder = WORK / f"stories-{count}"
    if folder.is_dir():
        return folder
    plain, figured = [], []
    for article in sorted((ROOT / "src/test/resources/gold/en/articles").glob("*.txt")):
        for line in article.read_text(encoding="utf-8").splitlines():
            for sentence in re.split(r"(?<=[a-z0-9][.!?])\s+(?=[A-Z\"“])", line.strip()):
                if len(sentence) > 30:
                    (figured if re.search(r"\d", sentence) else plain).append(sentence)
    making = WORK / "making"
    shutil.rmtree(making, ignore_errors=True)
    making.mkdir(parents=True)
    dice = Dice(11)
    for number in range(count):
        text = f"ASTANA, June {1 + dice.below(30)}, {2010 + dice.below(15)} (Agency) - Story {number}. "
        while len(text) < 750:
            pool = figured if dice.below(8) == 0 else plain
            text += pool[dice.below(len(pool))] + ("\n\n" if dice.below(3) == 0 else " ")
        (making / f"story-{number:06d}.txt").write_text(text + "\n", encoding="utf-8")
    making.rename(folder)
    return folder


def records(count, ending):
    file = WORK / f"records-{count}.{ending}"
    if not file.exists():
        Run(java("WriteRecords", count, WORK / f"making.{ending}"))
        (WORK / f"making.{ending}").rename(file)
    return file


def classpath():
    return (WORK / "classpath.txt").read_text().strip()


def build():
    subprocess.run(["mvn", "-q", "-DskipTests", "package"], cwd=ROOT, check=True)
    subprocess.run(["mvn", "-q", "-Pbench", "test-compile"], cwd=ROOT, check=True)
    printed = subprocess.run(
        ["mvn", "-q", "-Pbench", "exec:exec", "-Dexec.executable=echo", "-Dexec.args=%classpath",
         "-Dexec.classpathScope=test"], cwd=ROOT, check=True, capture_output=True, text=True)
    lines = [line for line in printed.stdout.splitlines() if ".jar" in line]
    (WORK / "classpath.txt").write_text(re.sub(r"\x1b\[[0-9;]*m", "", lines[-1]).strip())


# ---- rows

def extract(folder, jobs=1):
    return [TALLYBOOK, "extract", folder, "-j", jobs, "-f", "jsonl", "-q", "-o", WORK / "figures.jsonl", "--force"]


@row
def stories_beside_regex(table, turns, scale):
    folder = stories(int(10_000 * scale))
    pairs = in_turns(lambda: Run(extract(folder)), lambda: Run(java("RegexFigures", folder)), turns)
    table.line("extract, 10,000 stories, beside regex", "wall s", of(pairs, "wall"), 1.0)
    table.line("", "peak MB", of(pairs, "peak"), 2.0)


@row
def ten_times_the_stories(table, turns, scale):
    many, few = stories(int(100_000 * scale)), stories(int(10_000 * scale))
    pairs = in_turns(lambda: Run(extract(many)), lambda: Run(extract(few)), turns)
    table.line("extract, ten times the stories", "cpu s", of(pairs, "cpu"), 10.5)
    table.line("", "peak MB", of(pairs, "peak"), 1.3)


@row
def two_threads(table, turns, scale):
    folder = stories(int(100_000 * scale))
    pairs = in_turns(lambda: Run(extract(folder, 2)), lambda: Run(extract(folder)), turns)
    table.line("extract, 100,000 stories, two threads", "wall s", of(pairs, "wall"), 0.56)


def written(writer, count, flags=()):
    target = WORK / f"{writer}-{count}.xlsx"
    flags = [*BUILD, *flags] if writer == "tallybook" else []
    run = Run(java("WriteWorkbook", writer, count, target, flags=flags))
    run.writing = run.step("writing")
    return run


def workbook(table, turns, scale, peer, cpu, peak):
    count = int(200_000 * scale)
    pairs = in_turns(lambda: written("tallybook", count), lambda: written(peer, count), turns)
    table.line(f"workbook, 200,000 rows, beside {peer}", "cpu s", of(pairs, "writing"), cpu)
    if peak:
        table.line("", "peak MB", of(pairs, "peak"), peak)


@row
def workbook_beside_fastexcel(table, turns, scale):
    workbook(table, turns, scale, "fastexcel", 0.8, 0.6)


@row
def workbook_beside_sxssf(table, turns, scale):
    workbook(table, turns, scale, "sxssf", 0.35, None)


@row
def a_million_rows(table, turns, scale):
    many, few = int(1_000_000 * scale), int(100_000 * scale)
    pairs = in_turns(lambda: written("tallybook", many, ["-Xmx1g"]), lambda: written("tallybook", few, ["-Xmx1g"]), 1)
    table.line("workbook, 1,000,000 rows in 1 GB, and 100,000", "wall s", of(pairs, "wall"), 10.5)


@row
def edits_read_back(table, turns, scale):
    count = int(200_000 * scale)
    written("tallybook", count)
    file = WORK / f"tallybook-{count}.xlsx"
    pairs = in_turns(lambda: Run(java("ReadWorkbook", "tallybook", file, flags=BUILD)),
                     lambda: Run(java("ReadWorkbook", "fastexcel", file)), turns)
    table.line("edits read back, 200,000 rows", "cpu s", of(pairs, "cpu"), 1.0)


@row
def reconcile(table, turns, scale):
    for ending in "jsonl", "csv":
        file = records(int(3_000_000 * scale), ending)
        # Both parse the whole file and write a line a group. As CSV, tallybook would write each figure's part
        # in its group too: 240 bytes a record, where the peer writes a number a group.
        ours = [TALLYBOOK, "reconcile", file, "-q", "-f", "table", "-o", WORK / "settled.txt", "--force"]
        pairs = in_turns(lambda: Run(ours), lambda: Run(java("DuckDbGroups", file, WORK / "groups.csv")), turns)
        table.line(f"reconcile, 3,000,000 records ({ending})", "cpu s", of(pairs, "cpu"), 0.6)
        table.line("", "peak MB", of(pairs, "peak"), 0.7)


@row
def seeds(table, turns, scale):
    target, notes = WORK / "seeds.xlsx", WORK / "seeds.json"
    script, python = ROOT / "src/jmh/openpyxl_sheets.py", with_openpyxl()
    target.unlink(missing_ok=True)
    Run([TALLYBOOK, "build", "seeds", "-o", target])
    Run([python, script, "dump", target, notes])
    article = next(iter(sorted((ROOT / "seeds").glob("*.txt"))))

    def built():
        target.unlink(missing_ok=True)
        return Run([TALLYBOOK, "build", "seeds", "-o", target])

    peer = lambda: Run([python, script, "write", notes, WORK / "openpyxl.xlsx"])
    pairs = in_turns(built, peer, 4 * turns)
    table.line("build of the two seeds, beside openpyxl", "wall s", of(pairs, "wall"), 3.0)
    pairs = in_turns(lambda: Run([TALLYBOOK, "--version"]), peer, 4 * turns)
    table.line("--version", "wall s", of(pairs, "wall"), 1.0)
    pairs = in_turns(lambda: Run([TALLYBOOK, "extract", article]), peer, 4 * turns)
    table.line("extract of one article", "wall s", of(pairs, "wall"), 2.0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--turns", type=int, default=3, help="pairs that are counted (3)")
    parser.add_argument("--scale", type=float, default=1.0, help="a factor for the inputs' sizes (1)")
    parser.add_argument("--built", action="store_true", help="the program and the peers are built already")
    given = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if not given.built:
        build()
    table = Table()
    for name in given.rows or ROWS:
        if name not in ROWS:
            parser.error(f"no such row: {name}; there are {', '.join(ROWS)}")
        ROWS[name](table, given.turns, given.scale)
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {table.missed} missed")


if __name__ == "__main__":
    main()
