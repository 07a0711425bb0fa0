"""Three and four principals: each has its column at any width, and what is of several stands over theirs."""

import shutil
import subprocess

import conftest
import pytest
from test_every_page import OTHERS, SETTINGS, found_on

FIXTURE = conftest.ROOT / "Tests" / "GoldenTests" / "Fixtures" / "sides" / "content"
PAGES = ["index.html", "timeline/index.html", "measures/index.html", "measures/chain.html", "as-of/2025-07-20.html"]


def build(folder, count):
    """The river with three principals, or with a fourth."""
    shutil.copytree(FIXTURE, folder / "content")
    if count == 4:
        settings = folder / "content" / "dossier.yml"
        settings.write_text(settings.read_text().replace("  - {id: others", "  - {id: coast, label: The Coast}\n  - {id: others"))
        (folder / "content" / "actors" / "coast.md").write_text("---\nname: Coast\nkind: state\nside: coast\n---\n")
        (folder / "content" / "events" / "port.md").write_text(
            "---\ndate: 2025-08-21\ntitle: Extraordinary representations\nkind: announcement\nby: [upland, coast]\n---\n"
        )
    subprocess.run([conftest.DOSSIER, "build", folder, "-o", folder / "public"], check=True, capture_output=True)
    return folder / "public"


@pytest.fixture(scope="module", params=[3, 4])
def river(request, tmp_path_factory):
    return request.param, build(tmp_path_factory.mktemp("river"), request.param)


def edges(locator):
    box = locator.bounding_box()
    return round(box["x"]), round(box["x"] + box["width"])


@pytest.mark.looks
@pytest.mark.parametrize("width", [320, 768, 1440])
def test_no_page_is_wider_than_the_window(page, river, width):
    page.set_viewport_size({"width": width, "height": 900})
    for path in PAGES:
        page.goto((river[1] / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.looks
@pytest.mark.parametrize("width", [768, 1440])
def test_columns_are_equal_and_entries_stand_in_those_of_their_sides(page, river, width):
    count, public = river
    page.set_viewport_size({"width": width, "height": 900})
    page.goto((public / "timeline/index.html").as_uri())
    heads = [edges(head) for head in page.locator(".timeline-columns > span").all()[1:]]
    assert len(heads) == count
    assert len({right - left for left, right in heads}) <= 2, "but for rounding"
    assert edges(page.locator("#on-walkout")) == heads[2]
    assert edges(page.locator("#on-note")) == (heads[1][0], heads[2][1])
    assert edges(page.locator("#on-exchange")) == (heads[0][0], heads[2][1])
    parts = page.locator("#on-exchange .rule i").all()
    assert [edges(part) for part in parts] == heads[:3]
    assert [part.evaluate("e => getComputedStyle(e).borderTopWidth") for part in parts] == ["3px", "0px", "3px"]
    if count == 3:
        assert edges(page.locator("#on-accord")) == (heads[0][0], heads[-1][1])


def test_on_a_phone_one_column_says_whose_each_entry_is(page, river):
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto((river[1] / "timeline/index.html").as_uri())
    assert page.locator(".timeline-columns").first.is_hidden()
    places = {edges(page.locator(f"#on-{id}")) for id in ["walkout", "note", "exchange", "dam"]}
    assert len(places) == 1
    assert page.locator("#on-walkout .entry-side").is_visible()
    assert page.locator("#on-note .entry-side").inner_text().replace("\u00a0", " ").strip() == "Midland and Lowland"


def test_a_filter_finds_what_is_of_several_by_each(page, river):
    for side in ["midland", "lowland", "joint"]:
        page.goto((river[1] / "timeline/index.html").as_uri() + f"?side={side}")
        assert page.locator("#on-note").is_visible()
        assert page.locator("#on-hearing").is_visible() == (side != "joint")
        assert page.locator("#on-dam").is_hidden()


def test_axe_finds_nothing(page, river):
    found = []
    with conftest.serving(river[1]) as address:
        for path in [*PAGES, "events/note.html", "actors/lowland.html"]:
            page.goto(address + path)
            found += found_on(page, path, SETTINGS + OTHERS)
    assert found == []
