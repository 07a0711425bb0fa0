"""Every page of the shipped dossier under axe: in both schemes, on a phone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

# What a scheme or a width can change: contrast, sizes of targets, what scrolls. All other rules look at the markup,
# which is the same in all four, and run once.
RULES_OF_LOOKS = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block", "meta-viewport"]
FULL = {"resultTypes": ["violations"]}
LOOKS = {"runOnly": {"type": "rule", "values": RULES_OF_LOOKS}, "resultTypes": ["violations"]}
# axe checks the size of targets only when asked: WCAG 2.2 AA, 2.5.8.
FULL["rules"] = {"target-size": {"enabled": True}}

PARTS = 8


def violations(page, options):
    results = page.evaluate("options => axe.run(document, options)", options)
    return [(item["id"], [node["target"] for node in item["nodes"]][:3]) for item in results["violations"]]


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_page(browser, site, pages, part):
    page = browser.new_page()
    found = []
    for path in pages[part::PARTS]:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")
        page.goto((site / path).as_uri())
        if page.evaluate("document.body.dataset.template") == "RedirectPage":
            continue
        page.evaluate(Axe().axe_script)
        looks = [(1280, "light", FULL), (1280, "dark", LOOKS), (320, "dark", LOOKS), (320, "light", LOOKS)]
        for width, scheme, options in looks:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            found += [(path, width, scheme, *finding) for finding in violations(page, options)]
    page.close()
    assert found == []
