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
# Every page in each scheme and at each width; one page of each kind in all four ways.
SETTINGS = [(1280, "light"), (320, "dark")]
OTHERS = [(1280, "dark"), (320, "light")]


def violations(page, options):
    results = page.evaluate("options => axe.run(document, options)", options)
    return [(item["id"], [node["target"] for node in item["nodes"]][:3]) for item in results["violations"]]


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_page(browser, hosted, pages, part):
    page = browser.new_page()
    found = []
    # print.html, a thousand times as long as most, is read in test_print.
    for path in [path for path in pages if path != "print.html"][part::PARTS]:
        page.goto(hosted + path)
        if page.evaluate("document.body.dataset.template") == "RedirectPage":
            continue
        page.evaluate(Axe().axe_script)
        for number, (width, scheme) in enumerate(SETTINGS + (OTHERS if path in KINDS else [])):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            options = FULL if number == 0 or path in KINDS else LOOKS
            found += [(path, width, scheme, *finding) for finding in violations(page, options)]
    page.close()
    assert found == []
