"""The chain of measures: each claim of the content once, as an arrow and as an item of the list."""

import re

from conftest import ROOT


def claims():
    """How many `responds_to` entries the content has, by the measures' front matter."""
    count = 0
    for path in sorted((ROOT / "content" / "measures").glob("*.md")):
        front = path.read_text("utf-8").split("\n---\n")[0]
        block = re.search(r"^responds_to:\n((?:  .*\n|\n)*)", front + "\n", re.M)
        count += len(re.findall(r"^  - ", block.group(1), re.M)) if block else 0
    return count


def test_each_claim_stands_once(browser, site):
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto((site / "measures" / "chain.html").as_uri())
    expected = claims()
    assert expected >= 19
    assert page.locator(".chain li.link").count() == expected
    assert page.locator(".ladder .arrow").count() == expected
    assert page.locator(".key-line .value").first.text_content() == str(expected)
    page.close()


def test_the_list_stands_in_for_the_drawing_on_a_phone(browser, site):
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.goto((site / "measures" / "chain.html").as_uri())
    assert not page.locator(".ladder").is_visible()
    assert page.locator(".chain li.link").first.is_visible()
    page.close()
