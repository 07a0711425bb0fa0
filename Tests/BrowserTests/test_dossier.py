"""What the shipped dossier must say truly: statements that were once false, each as a rule for all of its kind."""

import csv
import html
import re

import icalendar
import pytest
import yaml
from conftest import ROOT


@pytest.fixture(scope="session")
def histories():
    """The steps of each measure, as the writers put them."""
    files = sorted((ROOT / "content" / "measures").glob("*.md"))
    return {path.stem: yaml.safe_load(path.read_text("utf-8").split("---\n", 2)[1])["history"] for path in files}


def rows(site, name):
    with (site / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def text(path):
    """What a reader sees of a page, without its markup."""
    markup = re.sub(r"<(script|style|svg)\b.*?</\1>", "", path.read_text("utf-8"), flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", markup)))


def test_a_step_for_which_nothing_was_found_does_not_rest_on_an_act(histories):
    nothing = re.compile(r"\b(no|none)\b[^.]* had been found|unnamed sources|reported(ly)? |press (report|account)", re.I)
    acts = {
        f"{measure} {step['date']}"
        for measure, steps in histories.items()
        for step in steps
        if step.get("basis", "act") == "act" and nothing.search(step.get("note", ""))
    }
    # Lawyers reported the rate that the proclamation sets.
    assert acts <= {"us-section-122-surcharge 2026-02-24"}


def test_the_longer_truce_is_told_alike_on_both_sides(histories):
    """Each government names the day of itself; what the truce covers is known from one press report."""
    told = {
        measure: step
        for measure, steps in histories.items()
        for step in steps
        if {"nbc-truce-2026-09-23", "mofcom-8th-round"} & set(step["sources"])
    }
    assert {measure[:2] for measure in told} == {"us", "cn"}
    for measure, step in told.items():
        end = step.get("until") or step["held"]["until"]
        assert (step["basis"], str(end), "expected" in step) == ("announced", "2027-01-10", False), measure


def test_what_an_act_ends_is_ahead_beside_what_is_said_of_it(site, histories):
    ahead = {(row["id"], row["date"]): row["basis"] for row in rows(site, "dates-ahead")}
    # What was struck down has no end ahead any more. Of one end the last step speaks.
    ends = {
        (measure, str(end)): step.get("basis", "act")
        for measure, steps in histories.items()
        for step in steps
        if (end := step.get("until") or step.get("held", {}).get("until")) and str(end) > "2026-10-09"
        if measure != "us-reciprocal-tariff"
    }
    assert len(ends) > 10
    assert {end: ahead.get(end) for end in ends} == ends
    assert {row["held_points"] for row in rows(site, "dates-ahead") if row["kind"] == "held"} == {"24"}


def test_the_brief_names_every_end_of_the_next_days(site):
    brief = (site / "index.html").read_text("utf-8").split("Dates ahead", 1)[1].split("</aside>")[0]
    days = [part.split("</li>\n<li><p class=\"day\">")[0] for part in brief.split("<p class=\"day\">")[1:]]
    shown = {re.search(r"datetime=\"([^\"]+)\"", day)[1]: day for day in days if "datetime" in day}
    assert len(days) == 5
    for row in rows(site, "dates-ahead"):
        if row["date"] in shown:
            assert row["page"].split("/")[-1] in shown[row["date"]], row["id"]
    assert {"2026-11-09", "2026-11-10", "2027-01-10"} <= set(shown)


def test_the_end_of_a_pause_of_a_part_ends_no_duty(site):
    names = [str(event["summary"]) for event in icalendar.Calendar.from_ical((site / "calendar.ics").read_bytes()).walk("VEVENT")]
    assert "Pause of 24 further points ends: General duty on US goods" in names
    assert "Cancelled: Pause of 24 further points ends: Reciprocal duty" in names
    assert [name for name in names if "Ends: " in name] == []
    assert "Stands until" not in text(site / "measures" / "cn-retaliatory-tariff.html")


def test_the_30_percent_never_stand_without_their_remark(site, pages):
    """The figure that a press account ascribes to the ministry; the sum of the new duties of May 2025 is another one."""
    figure = re.compile(r"30 percent for the American side|The 30 percent of the September|figure of 30 percent")
    sentences = [
        (path, sentence)
        for path in pages
        for sentence in re.split(r"(?<=\.) ", text(site / path))
        if figure.search(sentence)
    ]
    assert len({path for path, _ in sentences}) >= 8
    assert [found for found in sentences if not re.search("fits? no act found", found[1])] == []
