"""Builds of the shipped dossier: the same each time, in each order of events."""

import filecmp
import os
import subprocess

import pytest
from conftest import DOSSIER, ROOT


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_two_builds_are_the_same_bytes(build, site):
    again = build()
    assert files(again) == files(site)
    same, different, unreadable = filecmp.cmpfiles(site, again, files(site), shallow=False)
    assert different == [] and unreadable == [] and len(same) > 190


# The day before and after that of most readers; letters whose lower case is another; no language at all.
SURROUNDINGS = [
    {"TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    {"TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C"},
]


@pytest.mark.parametrize("surroundings", SURROUNDINGS, ids=["kiritimati-turkish", "los-angeles-c"])
def test_where_and_in_which_language_the_machine_is_changes_no_byte(site, tmp_path, surroundings):
    fonts = tmp_path / "home" / ".config" / "fontconfig" / "fonts.conf"
    fonts.parent.mkdir(parents=True)
    fonts.write_text("<fontconfig><dir>/nowhere</dir></fontconfig>", "utf-8")
    environment = {**os.environ, **surroundings, "HOME": str(tmp_path / "home")}
    other = tmp_path / "public"
    subprocess.run([DOSSIER, "build", ROOT, "-o", other], check=True, capture_output=True, env=environment, cwd=tmp_path)
    assert files(other) == files(site)
    _, different, unreadable = filecmp.cmpfiles(site, other, files(site), shallow=False)
    assert different == [] and unreadable == []


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
