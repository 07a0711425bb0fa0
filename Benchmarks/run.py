#!/usr/bin/env python3
"""Builds large generated dossiers and prints ratios, all from one run on one machine.

The floor is one thread of the cmark command over the same bodies, where it is installed. Times of a shared machine say
little; their ratios say more: time per record at one size against another, and a build against the floor.
"""

import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
DOSSIER = ROOT / ".build" / "release" / "dossier"
SIZES = [1_000, 10_000]
RUNS = 5


def median_seconds(action, runs=RUNS):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def build(dossier, output, clean):
    def run():
        if clean:
            shutil.rmtree(output, ignore_errors=True)
        subprocess.run([DOSSIER, "build", dossier, "-o", output], check=True, stdout=subprocess.DEVNULL)

    return run


def peak_memory(dossier, output):
    """Mebibytes, of the largest child so far; sizes are measured in rising order."""
    build(dossier, output, clean=True)()
    kibibytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return kibibytes / 1024 / (1024 if sys.platform == "darwin" else 1)


def floor(dossier, scratch):
    """One cmark process over all bodies joined: reading and rendering Markdown, and nothing else."""
    if not shutil.which("cmark"):
        return None
    joined = scratch / "joined.md"
    with joined.open("w") as all_bodies:
        for path in sorted((dossier / "content").rglob("*.md")):
            all_bodies.write(path.read_text().split("---\n", 2)[2] + "\n")
    return median_seconds(lambda: subprocess.run(["cmark", joined], check=True, stdout=subprocess.DEVNULL))


def main():
    # In memory where the machine has such a place: the disk is not what is measured.
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        scratch = pathlib.Path(folder)
        per_record = {}
        print(f"{'records':>8} {'clean':>9} {'unchanged':>10} {'memory':>9} {'of cmark':>9}")
        for size in SIZES:
            dossier, output = scratch / str(size), scratch / f"{size}-public"
            subprocess.run([sys.executable, ROOT / "Benchmarks" / "generate.py", dossier, "--records", str(size)], check=True)
            memory = peak_memory(dossier, output)
            clean = median_seconds(build(dossier, output, clean=True))
            unchanged = median_seconds(build(dossier, output, clean=False))
            base = floor(dossier, scratch)
            per_record[size] = clean / size
            ratio = f"{clean / base:8.1f}x" if base else "        –"
            print(f"{size:>8} {clean:>7.2f} s {unchanged:>8.2f} s {memory:>5.0f} MiB {ratio}")
        growth = per_record[SIZES[-1]] / per_record[SIZES[0]]
        print(f"\nTime per record at {SIZES[-1]:,} against {SIZES[0]:,}: {growth:.2f}")
        shipped = median_seconds(build(ROOT, scratch / "shipped", clean=True))
        print(f"The shipped dossier, clean: {shipped * 1000:.0f} ms")


if __name__ == "__main__":
    main()
