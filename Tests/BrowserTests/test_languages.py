"""The shipped dossier under an interface in another language: nothing is lost, and what is read from right to left is
mirrored."""

import re
import shutil
import subprocess

import pytest
from conftest import DOSSIER, ROOT
from html_page import Page
from test_every_page import FULL, LOOKS, violations
from test_links import dead_links
from axe_playwright_python.sync_playwright import Axe

# One of each that looks different.
PAGES = [
    "index.html",
    "timeline/index.html",
    "measures/index.html",
    "measures/chain.html",
    "measures/us-fentanyl-tariff.html",
    "measures/cn-rare-earth-october.html",
    "actors/mofcom.html",
    "questions/who-escalated.html",
    "series/us-additional-tariff-on-china.html",
    "search.html",
    "as-of/2025-04-12.html",
    "as-of/index.html",
    "about.html",
]


@pytest.fixture(scope="session", params=["ar", "fr"])
def translated(request, tmp_path_factory):
    """The language, and the shipped dossier with the site's own words in it."""
    folder = tmp_path_factory.mktemp(request.param)
    shutil.copytree(ROOT / "content", folder / "content")
    settings = folder / "content" / "dossier.yml"
    text, count = re.subn(r"(?m)^language: en$", f"language: en\ninterface: {request.param}", settings.read_text("utf-8"))
    assert count == 1
    settings.write_text(text, "utf-8")
    subprocess.run([DOSSIER, "build", folder, "-o", folder / "public"], check=True, capture_output=True)
    return request.param, folder / "public"


@pytest.mark.looks
def test_nothing_scrolls_sideways_and_axe_finds_nothing(browser, translated):
    _, site = translated
    page = browser.new_page()
    found = []
    for path in PAGES:
        page.goto((site / path).as_uri())
        page.evaluate(Axe().axe_script)
        for number, (width, scheme) in enumerate([(1440, "light"), (768, "light"), (320, "dark")]):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            found += [(path, width, "overflow", overflow)] if overflow > 0 else []
            found += [(path, width, *item) for item in violations(page, LOOKS if number else FULL)]
    page.close()
    assert found == []


def test_no_link_or_anchor_is_dead(translated):
    _, site = translated
    paths = [str(path.relative_to(site)) for path in site.rglob("*.html")]
    assert dead_links(site, {path: Page((site / path).read_text("utf-8")) for path in paths}) == []


# The middle of each in the first drawing that is shown, from the left, in the order of the page's source: that of time.
MIDDLES = """selector => {
    const drawing = e => e.ownerSVGElement ? drawing(e.ownerSVGElement) : e;
    return [...document.querySelectorAll(selector)].filter(e => e.getClientRects().length)
        .filter((e, _, all) => drawing(e) === drawing(all[0]))
        .map(e => e.getBoundingClientRect()).map(box => (box.left + box.right) / 2);
}"""

# Texts that a reader does not see whole, being outside of the window, and those that are not written as they should be:
# a mirror's image has a negative scale.
WRONG_TEXTS = """() => [...document.querySelectorAll("svg text")].filter(e => e.getClientRects().length).filter(e => {
    const box = e.getBoundingClientRect();
    return box.left < -1 || box.right > innerWidth + 1 || e.getScreenCTM().a <= 0;
}).map(e => e.textContent)"""


@pytest.mark.looks
@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize(
    "path, in_time",
    [
        ("timeline/index.html", ".lane-drawing .grid"),
        ("series/us-additional-tariff-on-china.html", ".drawing .tick"),
        ("measures/cn-rare-earth-october.html", ".status-strip .bar"),
        ("measures/index.html", ".strip-head .axis text"),
    ],
)
def test_time_runs_as_the_page_is_read(browser, translated, path, in_time, width):
    language, site = translated
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto((site / path).as_uri())
    middles = page.evaluate(MIDDLES, in_time)
    assert len(middles) > 1 or (width, in_time) == (390, ".strip-head .axis text"), "it is not shown on a phone"
    assert middles == sorted(middles, reverse=language == "ar")
    assert page.evaluate(WRONG_TEXTS) == []
    page.close()


@pytest.mark.looks
def test_columns_arrows_and_values_stand_where_reading_begins(browser, translated):
    language, site = translated
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((site / "measures/chain.html").as_uri())
    first, second = page.evaluate(MIDDLES, ".ladder .column-head")
    assert (first > second) == (language == "ar")
    page.goto((site / "series/us-additional-tariff-on-china.html").as_uri())
    zero = page.evaluate(MIDDLES, ".drawing .zero + text")[0]
    today = page.evaluate(MIDDLES, ".drawing path.as-of")[0]
    assert (zero > today) == (language == "ar")
    page.close()
