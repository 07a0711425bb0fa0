#!/usr/bin/env python3
"""Builds dossiers of odd shapes at three sizes, each twice the one before, and prints how the time grows.

    Benchmarks/growth.py [NAME ...] [--binary PATH] [--limit 120]

CPU seconds of one run each, with the growth from size to size (near 2 is linear, near 4 quadratic) and the memory of the
largest. Each shape is content that a dossier may hold and that might take the square of its size. `>` stands before a run
that was cut off, `!` before one that ended in a crash. From 1,001 records on the document for paper leaves some out, so
that shapes of many records begin above.
"""

import argparse
import collections
import datetime
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
DOSSIER = ROOT / ".build" / "release" / "dossier"

Shape = collections.namedtuple("Shape", "size command files")
SHAPES = {}


def shape(size, command="build"):
    """Registers a function from a size to the files of a dossier, by path below content/."""

    def register(files):
        SHAPES[files.__name__.replace("_", " ")] = Shape(size, command, files)
        return files

    return register


def day(number):
    return (datetime.date(1990, 1, 1) + datetime.timedelta(days=number)).isoformat()


def page(front, body=""):
    return f"---\n{front}\n---\n{body}"


def settings(sides=(), more=""):
    own = "".join(f"  - {{id: {id}, label: {label}, principal: false}}\n" for id, label in sides)
    return (
        "title: Growth\nlanguage: en\nas_of: 2040-01-01\nsides:\n"
        f"  - {{id: north, label: North}}\n  - {{id: south, label: South}}\n{own}{more}"
    )


def actor(side="north", more=""):
    return page(f"name: Somebody\nkind: state\nside: {side}\n{more}")


def measure(history, by="north", on="south", more=""):
    return page(
        f"title: A duty\nshort: Duty\nkind: tariff\nimposed_by: [{by}]\ntargets: [{on}]\nhistory:\n{history}{more}"
    )


def series(points, title="A rate", more=""):
    return page(f"title: {title}\nunit: percent\nkind: step\n{more}points:\n{points}")


def dossier(files, **options):
    """With its settings and an actor on each principal side."""
    base = {"dossier.yml": settings(**options), "actors/north.md": actor(), "actors/south.md": actor("south")}
    return base | files


IN_FORCE = "  - {date: 2025-01-01, status: in-force}\n"


@shape(1_250)
def transitions_of_a_measure(n):
    steps = "".join(f"  - {{date: {day(i)}, status: raised, rate: {i % 90}}}\n" for i in range(1, n))
    return dossier({"measures/m.md": measure(f"  - {{date: {day(0)}, status: in-force}}\n{steps}")})


@shape(1_250)
def dates_ahead_of_a_measure(n):
    steps = "".join(
        f"  - {{date: {day(i)}, status: suspended, until: {day(i + 40)}, expected: {day(i + 30)}}}\n" for i in range(1, n)
    )
    return dossier({"measures/m.md": measure(f"  - {{date: {day(0)}, status: in-force}}\n{steps}")})


@shape(1_200)
def letters_of_a_series_title(n):
    points = "  - {date: 2025-01-01, value: 10}\n  - {date: 2026-01-01, value: 20}\n"
    return dossier({"series/s.md": series(points, title="x" * n)})


@shape(1_200)
def letters_of_a_side(n):
    chain = "responds_to: [{id: first}]\n"
    points = "  - {date: 2025-01-01, value: 10}\n  - {date: 2026-01-01, value: 20}\n"
    return dossier(
        {
            "dossier.yml": settings().replace("label: North", "label: " + "x" * n),
            "measures/first.md": measure(IN_FORCE),
            "measures/second.md": measure(IN_FORCE, by="south", on="north", more=chain),
            "series/s.md": series(points, more="side: north\n"),
        }
    )


@shape(1_000)
def words_of_a_phase_title(n):
    phase = page("title: " + " ".join("word" for _ in range(n)) + "\nfrom: 2025-01-01\n")
    return dossier({"phases/p.md": phase, "measures/m.md": measure(IN_FORCE)})


@shape(4_000, "check")
def errors_on_one_line(n):
    return dossier({"about.md": page("title: T", " ".join(f"[[no-{i}]]" for i in range(n)))})


@shape(10_000, "check")
def errors_on_lines_of_their_own(n):
    return dossier({"about.md": page("title: T", "\n\n".join(f"[[no-{i}]]" for i in range(n)))})


@shape(500, "check")
def unknown_sides(n):
    files = {f"actors/a-{i}.md": actor(f"sode-{i:05}") for i in range(n)}
    return dossier(files, sides=[(f"side-{i:05}", f"Side {i}") for i in range(n)])


@shape(225)
def folders_deep(n):
    return dossier({"assets/" + "f/" * n + "a.txt": "text"})


@shape(12_500_000)
def bytes_of_a_body(n):
    words = "word " * 15 + "word\n"
    return dossier({"about.md": page("title: T", (words * 4 + "\n") * (n // (len(words) * 4 + 1)))})


FOREIGN = {
    "struck out": "~~a ~~b~~ ",
    "emphasis in Chinese": "**“a”**中 **真，**她 *（b",
    "addresses": "https://a.b/(c). www._ me@a.b. http:// ",
    "mentions": "@nobody [ @somebody [p. 3] -@c ",
    "shortcodes": "{{< {{ {% {.a} [b]{.c} %%d ",
    "embeds": "![[map.png|1|2]] ![[ ",
    "html words": '<div><a "b <script> &amp; <!--',
    "divs": "\n::: a\n",
    "callouts": "\n\n> [!NOTE]\n> |[[a|b]]|\n> |-|\n\n",
}
for name, piece in FOREIGN.items():

    def foreign(n, piece=piece):
        return dossier({"about.md": page("title: T", piece * (n // len(piece)))})

    foreign.__name__ = "foreign " + name
    shape(200_000, "check")(foreign)


@shape(200_000, "check")
def comments_in_yaml(n):
    return dossier({"about.md": page("title: T\nsummary: [" + "a, " * (n // 3) + "a #b\n  ]")})


@shape(200_000, "check")
def conflict_markers(n):
    return dossier({"about.md": page("title: T", "<<<<<<< a\n>>>>>>> b\n" * (n // 20))})


@shape(1_100)
def answers_in_a_chain(n):
    files = {
        f"measures/m-{i:05}.md": measure(
            f"  - {{date: {day(i)}, status: in-force}}\n", more=f"responds_to: [{{id: m-{i - 1:05}}}]\n" if i else ""
        )
        for i in range(n)
    }
    return dossier(files)


@shape(5_000)
def answers_to_one_measure(n):
    answers = "".join(f"  - {{id: first, note: Answer {i}.}}\n" for i in range(n))
    return dossier(
        {
            "measures/first.md": measure(IN_FORCE),
            "measures/second.md": measure(IN_FORCE, by="south", on="north", more=f"responds_to:\n{answers}"),
        }
    )


@shape(2_500)
def answers_of_steps(n):
    steps = "".join(f"  - {{date: {day(i)}, status: raised, rate: {i % 90}}}\n" for i in range(1, n))
    answers = "".join(f"  - {{id: first, step: {day(i)}}}\n" for i in range(n))
    return dossier(
        {
            "measures/first.md": measure(f"  - {{date: {day(0)}, status: in-force}}\n{steps}"),
            "measures/second.md": measure(IN_FORCE, by="south", on="north", more=f"responds_to:\n{answers}"),
        }
    )


@shape(2_500, "check")
def unknown_steps(n):
    steps = "".join(f"  - {{date: {day(i)}, status: raised, rate: {i % 90}}}\n" for i in range(1, n))
    answers = "".join(f"  - {{id: first, step: {day(i)}~}}\n" for i in range(n))
    return dossier(
        {
            "measures/first.md": measure(f"  - {{date: {day(0)}, status: in-force}}\n{steps}"),
            "measures/second.md": measure(IN_FORCE, by="south", on="north", more=f"responds_to:\n{answers}"),
        }
    )


@shape(2_500)
def threats_and_steps_of_a_series(n):
    points = "".join(
        f"  - {{date: {day(i)}, value: {i % 90}, short: Label}}\n  - {{date: {day(i)}, value: 99, status: threatened}}\n"
        for i in range(n)
    )
    return dossier({"series/s.md": series(points, more="side: north\n")})


@shape(1_100)
def series_in_a_chart(n):
    points = "  - {date: 2025-01-01, value: 10}\n  - {date: 2026-01-01, value: 20}\n"
    files = {f"series/s-{i}.md": series(points) for i in range(n)}
    chart = "chart: {series: [" + ", ".join(f"s-{i}" for i in range(n)) + "]}\n"
    return dossier(files | {"index.md": page(f"title: T\n{chart}")})


@shape(500, "check")
def broken_anchors(n):
    headings = "".join(f"## Heading number {i:05}\n\n" for i in range(n))
    links = "\n\n".join(f"[[about#hoading-number-{i:05}]]" for i in range(n))
    return dossier({"about.md": page("title: T", headings + links)})


@shape(1_100)
def sides_with_a_measure_each(n):
    files = {f"actors/a-{i}.md": actor(f"side-{i}") for i in range(n)}
    files |= {f"measures/m-{i}.md": measure(f"  - {{date: {day(i)}, status: in-force}}\n", by=f"a-{i}") for i in range(n)}
    return dossier(files, sides=[(f"side-{i}", f"Side {i}") for i in range(n)])


@shape(2_000)
def accounts_of_a_question(n):
    accounts = "".join(f"  - {{side: side-{i}, held_by: north, position: P, sources: s}}\n" for i in range(n))
    files = {
        "questions/q.md": page(f"question: Q?\naccounts:\n{accounts}"),
        "sources/s.yml": "- {id: s, type: webpage, title: S}\n",
    }
    return dossier(files, sides=[(f"side-{i}", f"Side {i}") for i in range(n)])


@shape(1_100)
def free_pages(n):
    return dossier({f"page-{i}.md": page(f"title: Page {i}") for i in range(n)})


@shape(1_100)
def years(n):
    events = {f"events/e-{i}.md": page(f"title: E\nkind: other\ndate: {i + 1:04}-05-05") for i in range(n)}
    measures = {f"measures/m-{i}.md": measure(f"  - {{date: {i + 1:04}-05-05, status: in-force}}\n") for i in range(n)}
    return dossier(events | measures)


@shape(1_100)
def themes(n):
    files = {f"themes/t-{i}.md": page(f"title: Theme {i}") for i in range(n)}
    files |= {f"events/e-{i}.md": page(f"title: E\nkind: other\ndate: {day(i)}\nthemes: t-{i}") for i in range(n)}
    return dossier(files)


@shape(1_100)
def phases(n):
    files = {f"phases/p-{i:05}.md": page(f"title: Phase {i}\nfrom: {day(i)}") for i in range(n)}
    files |= {f"events/e-{i}.md": page(f"title: E\nkind: other\ndate: {day(i)}\nparticipants: a-{i}") for i in range(n)}
    return dossier(files | {f"actors/a-{i}.md": actor() for i in range(n)})


@shape(1_100)
def measures_of_one_actor(n):
    files = {f"measures/m-{i}.md": measure(f"  - {{date: {day(i)}, status: in-force}}\n", on="north") for i in range(n)}
    return dossier(files)


@shape(1_250)
def answers_to_all_before(n):
    """So many measures that they have so many answers."""

    def answers(i):
        return "responds_to: [" + ", ".join(f"{{id: m-{j}}}" for j in range(i)) + "]\n" if i else ""

    return dossier(
        {
            f"measures/m-{i}.md": measure(f"  - {{date: {day(i)}, status: in-force}}\n", more=answers(i))
            for i in range(int((2 * n) ** 0.5))
        }
    )


@shape(1_000)
def measures_of_one_event(n):
    """Each measure is named as often as it has imposers."""
    north = ", ".join(["north"] * n)
    event = page(f"title: E\nkind: talks\ndate: 2025-01-01\nmeasures: [{', '.join(['m'] * n)}]")
    return dossier({"events/e.md": event, "measures/m.md": measure(IN_FORCE, by=north)})


@shape(2_500, "check")
def unknown_keys(n):
    steps = "".join(f"  - {{date: {day(i)}, status: suspended, nute: N, sourses: s}}\n" for i in range(1, n))
    return dossier({"measures/m.md": measure(f"  - {{date: {day(0)}, status: in-force}}\n{steps}")})


def write(files, content):
    for path, text in files.items():
        target = content / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def measured(binary, command, folder, limit):
    """CPU seconds of the command, its peak memory in mebibytes, and a mark where it did not end as it should."""
    output = ["-o", folder / "public"] if command == "build" else []
    arguments = [binary, command, folder, *output]
    process = subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=lambda: limit_to(limit)
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    mark = " " if process.returncode in (0, 1) else ">" if usage.ru_utime + usage.ru_stime >= limit - 1 else "!"
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale, mark


def limit_to(seconds):
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="shapes that have this in their names")
    parser.add_argument("--binary", type=pathlib.Path, default=DOSSIER)
    parser.add_argument("--limit", type=int, default=120, help="CPU seconds after which a run is cut off")
    arguments = parser.parse_args()
    chosen = [name for name in SHAPES if not arguments.names or any(word in name for word in arguments.names)]
    print(f"{'':34} {'N':>10} {'N':>9} {'2N':>9} {'4N':>9}  growth")
    memory = pathlib.Path("/dev/shm")
    for name in chosen:
        size, command, files = SHAPES[name]
        cells, seconds = [], []
        for factor in (1, 2, 4):
            with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
                write(files(size * factor), pathlib.Path(folder) / "content")
                spent, peak, mark = measured(arguments.binary, command, pathlib.Path(folder), arguments.limit)
            seconds.append(spent)
            cells.append(f"{mark}{spent:6.2f} s")
        growth = ", ".join(f"{later / earlier:.1f}" for earlier, later in zip(seconds, seconds[1:]))
        print(f"{name:34} {size:>10,} {' '.join(cells)}  {growth:9} {peak:5.0f} MiB", flush=True)


if __name__ == "__main__":
    main()
