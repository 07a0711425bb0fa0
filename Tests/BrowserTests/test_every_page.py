"""Every page of the shipped dossier under axe: in both schemes, on a phone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import KINDS

# What a scheme or a width can change: contrast, sizes of targets, what scrolls. All other rules look at the markup,
# which is the same in all four, and run once.
RULES_OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block", "meta-viewport"]
FULL = {"resultTypes": ["violations"]}
LOOKS = {"runOnly": {"type": "rule", "values": RULES_OF_LOOKS}, "resultTypes": ["violations"]}
# axe checks the size of targets only when asked: WCAG 2.2 AA, 2.5.8.
FULL["rules"] = {"target-size": {"enabled": True}}

PARTS = 8
# Every page in each scheme and at each width; one page of each kind in all four ways and in each set of fonts.
SETTINGS = [(1280, "light"), (320, "dark")]
OTHERS = [(1280, "dark"), (320, "light")]


def violations(page, options):
    results = page.evaluate("options => axe.run(document, options)", options)
    return [(item["id"], [node["target"] for node in item["nodes"]][:3]) for item in results["violations"]]


def found_on(page, path, settings):
    """What breaks a rule on a page in some settings; all rules in the first."""
    if page.evaluate("document.body.dataset.template") == "RedirectPage":
        return []
    page.evaluate(Axe().axe_script)
    found = []
    for number, (width, scheme) in enumerate(settings):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found += [(path, width, scheme, *item) for item in violations(page, LOOKS if number else FULL)]
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_page(browser, hosted, pages, part):
    page = browser.new_page()
    found = []
    # print.html, a thousand times as long as most, is read in test_print.
    for path in [path for path in pages if path not in ["print.html", *KINDS]][part::PARTS]:
        page.goto(hosted + path)
        found += found_on(page, path, SETTINGS)
    page.close()
    assert found == []


@pytest.mark.looks
def test_axe_finds_nothing_on_a_page_of_each_kind(browser, hosted, kind):
    page = browser.new_page()
    page.goto(hosted + kind)
    found = found_on(page, kind, SETTINGS + OTHERS)
    page.close()
    assert found == []
