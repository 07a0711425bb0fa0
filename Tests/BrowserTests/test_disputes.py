"""Two invented disputes with the site's own words in each language: valid, linked, accessible, no wider than the window."""

import datetime
import re
import shutil
import subprocess

import conftest
import pytest
from html_page import Page
from test_every_page import found_on
from test_links import dead_links
from test_pages import invalid

FIXTURES = conftest.ROOT / "Tests" / "GoldenTests" / "Fixtures"
LANGUAGES = ["en", "zh", "fr", "ar", "de"]
WIDTHS = [(1440, "light"), (390, "dark")]
# One page of each sort that has words of its own.
PAGES = {
    "river": [
        "index.html",
        "timeline/index.html",
        "measures/index.html",
        "measures/remplissage-avendar.html",
        "measures/chain.html",
        "questions/qui-a-rompu.html",
        "series/niveau-lac.html",
        "actors/ardavie.html",
        "events/sommet-tellouma-2015.html",
        "as-of/index.html",
        "as-of/2026-06-30.html",
        "sources/index.html",
        "search.html",
        "a-z.html",
        "about.html",
    ],
    "patent": [
        "index.html",
        "timeline/index.html",
        "measures/lift-stay-motion.html",
        "measures/handset-settlement.html",
        "measures/chain.html",
        "search.html",
    ],
}


@pytest.fixture(scope="module", params=[(name, language) for name in PAGES for language in LANGUAGES], ids="-".join)
def dispute(request, tmp_path_factory):
    """The name of a dispute, a language, and the site in it."""
    name, language = request.param
    folder = tmp_path_factory.mktemp(f"{name}-{language}")
    shutil.copytree(FIXTURES / name / "content", folder / "content")
    settings = folder / "content" / "dossier.yml"
    settings.write_text(settings.read_text("utf-8") + f"interface: {language}\n", "utf-8")
    subprocess.run([conftest.DOSSIER, "build", folder, "-o", folder / "public"], check=True, capture_output=True)
    return name, language, folder / "public"


def test_every_page_is_valid_and_every_link_leads_somewhere(dispute):
    _, language, site = dispute
    assert invalid(site) == ""
    parsed = {str(path.relative_to(site)): Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    assert len(parsed) > 120
    for path in parsed:
        assert re.match(rf'<!DOCTYPE html>\n<html lang="{language}(-Hans)?"', (site / path).read_text("utf-8")), path
    assert dead_links(site, parsed) == []


def test_axe_finds_nothing_and_no_page_is_wider_than_the_window(page, dispute):
    name, _, site = dispute
    found = []
    for path in PAGES[name]:
        page.goto((site / path).as_uri())
        found += found_on(page, path, WIDTHS)
        for width in (320, 768):
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                found.append((path, width, wide))
    assert found == []


def test_the_script_writes_dates_as_the_page_does(page, dispute):
    _, _, site = dispute
    page.goto((site / "as-of/index.html").as_uri())
    # The oldest day that has a page; on the day after it nothing happened.
    item = page.locator(".past-days > li", has=page.locator(".date a")).last
    written = item.locator("time").first
    day = datetime.date.fromisoformat(written.get_attribute("datetime")) + datetime.timedelta(days=1)
    page.fill("[name=day]", day.isoformat())
    page.locator(".day-tools form").first.locator("button").click()
    said = page.locator(".day-tools form").first.locator("[role]")
    assert not re.search(r"\{\w+\}|undefined", said.inner_text())
    # Lists may have short dates, and a first of a month a word of its own: day and year stand in both.
    words = said.inner_text()
    assert str(day.day) in words and str(day.year) in words, words
