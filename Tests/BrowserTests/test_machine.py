"""What tests see of the machine: fonts, place and language are the tests' own."""

import subprocess
import sys

import fonts
import pytest
from conftest import FONTS, HAS_OWN_FONTS

# With headings, text and a name in Chinese.
PATH = "actors/mofcom.html"


def fonts_of(page):
    """The families of the fonts in which the page's letters are drawn."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    nodes = session.send("DOM.querySelectorAll", {"nodeId": root, "selector": "body *"})["nodeIds"]
    used = [session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"] for node in nodes]
    return {font["familyName"] for found in used for font in found}


@pytest.mark.looks
@pytest.mark.skipif(not HAS_OWN_FONTS, reason="the browser takes the system's fonts")
def test_the_browser_knows_the_fonts_of_the_set_and_no_others(browser, site):
    page = browser.new_page()
    page.goto((site / PATH).as_uri())
    used = fonts_of(page)
    page.close()
    names, _ = fonts.SETS[FONTS]
    assert {names["serif"], names["sans"]} < used
    assert used - set(names.values()) <= {"Noto Sans CJK SC", "Noto Serif CJK SC"}


def test_a_page_reads_in_one_place_and_language(browser):
    page = browser.new_page()
    place = page.evaluate("[Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language]")
    page.close()
    assert place == ["UTC", "en-GB"]


def test_what_the_tests_start_is_in_the_same_place():
    code = "import os, time; print(time.tzname[0], os.environ['LC_ALL'], 'LANGUAGE' in os.environ)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.split() == ["UTC", "C.UTF-8", "False"]


def test_a_font_that_is_not_installed_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(fonts, "folders", lambda: [tmp_path])
    files = fonts.files_of("dejavu")
    (tmp_path / "deep").mkdir()
    for name in files[1:] + ["Other.ttf"]:
        (tmp_path / "deep" / name).touch()
    assert fonts.missing(files) == files[:1]
    assert fonts.installed(files).keys() == set(files[1:])
