"""Builds of the shipped dossier: the same each time, in each order of events."""

import filecmp
import subprocess

from conftest import DOSSIER, ROOT


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_two_builds_are_the_same_bytes(build, site):
    again = build()
    assert files(again) == files(site)
    same, different, unreadable = filecmp.cmpfiles(site, again, files(site), shallow=False)
    assert different == [] and unreadable == [] and len(same) > 190


def test_a_second_build_writes_nothing(site):
    before = {path: (site / path).stat().st_mtime_ns for path in files(site)}
    run = subprocess.run([DOSSIER, "build", ROOT, "-o", site], check=True, capture_output=True, text=True)
    assert ": 0 files written" in run.stdout and run.stdout.count("\n") == 1
    assert {path: (site / path).stat().st_mtime_ns for path in files(site)} == before


def test_the_dossier_has_no_findings():
    run = subprocess.run([DOSSIER, "check", ROOT, "--strict"], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    assert run.stdout.endswith("no errors, no warnings.\n")


def test_an_earlier_day_claims_nothing_later(build):
    site = build("--as-of", "2025-10-11")
    brief = (site / "index.html").read_text("utf-8")
    assert "11 October 2025" in brief
    assert not (site / "events" / "ev-busan.html").exists()
