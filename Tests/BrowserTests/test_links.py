"""Every page can be reached, and every link and anchor leads somewhere: from disk and below a sub-path."""

import posixpath
import urllib.parse
import urllib.request

import pytest
from html_page import Page


@pytest.fixture(scope="session")
def parsed(site, pages):
    return {path: Page((site / path).read_text("utf-8")) for path in pages}


def local_targets(path, page):
    """Site paths and fragments that a page points at."""
    for tag, rel, address in page.addresses:
        if tag == "base":
            continue
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or rel == "canonical":
            assert parts.scheme in ("http", "https", "mailto"), (path, address)
            continue
        assert not parts.netloc and not parts.path.startswith("/"), f"{path}: {address} is not relative"
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), urllib.parse.unquote(parts.path)))
        yield (target if parts.path else path), urllib.parse.unquote(parts.fragment)


def dead_links(site, parsed):
    dead = []
    for path, page in parsed.items():
        for target, fragment in local_targets(path, page):
            if target in parsed:
                if fragment and fragment not in parsed[target].ids:
                    dead.append(f"{path}: no {target}#{fragment}")
            elif fragment or not (site / target).is_file():
                dead.append(f"{path}: no {target}")
    return dead


def test_no_link_or_anchor_is_dead(site, parsed):
    assert dead_links(site, parsed) == []


def test_every_page_is_at_most_three_clicks_from_the_brief(parsed):
    distance = {"index.html": 0}
    queue = ["index.html"]
    for path in queue:
        for target, _ in local_targets(path, parsed[path]):
            if target in parsed and target not in distance:
                distance[target] = distance[path] + 1
                queue.append(target)
    lost = [path for path in parsed if path not in distance and path != "404.html"]
    assert lost == []
    assert max(distance.values()) <= 3, [path for path, clicks in distance.items() if clicks > 3]


def test_ids_are_unique_and_headings_in_order(parsed):
    for path, page in parsed.items():
        assert len(page.ids) == len(set(page.ids)), path
        assert page.headings.count(1) == 1, path
        assert all(b <= a + 1 for a, b in zip(page.headings, page.headings[1:])), (path, page.headings)


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(parsed):
    for path, page in parsed.items():
        for tag, attributes in page.tags:
            assert tag != "style", path
            assert "style" not in attributes, (path, tag)
            assert not any(name.startswith("on") for name in attributes), (path, tag)
            assert tag != "script" or "src" in attributes or attributes.get("type") == "application/ld+json", path
        for tag, rel, address in page.addresses:
            loads = tag in ("img", "script", "iframe") or (tag == "link" and rel in ("stylesheet", "icon"))
            assert not (loads and "//" in address), (path, address)


def test_the_same_bytes_work_below_a_sub_path(served, pages):
    for path in pages:
        with urllib.request.urlopen(served + path) as response:
            assert response.status == 200, path


def test_a_reader_clicks_through_below_a_sub_path(browser, served):
    page = browser.new_page()
    failures = []
    page.on("requestfailed", lambda request: failures.append(request.url))
    page.on("response", lambda response: failures.append(response.url) if response.status >= 400 else None)
    page.goto(served)
    for name in ["Timeline", "Measures", "Actors", "Questions", "Sources", "Brief"]:
        with page.expect_navigation():
            page.get_by_role("navigation").first.get_by_role("link", name=name, exact=True).click()
        assert page.url.startswith(served)
        assert page.locator("h1").count() == 1
    assert failures == []
    page.close()


def test_what_is_not_found_is_told_at_any_depth(browser, hosted):
    page = browser.new_page()
    page.goto(hosted + "no/such/folder/page.html")
    assert page.locator("h1").inner_text() == "There is no such page"
    assert page.evaluate("getComputedStyle(document.body).fontVariantNumeric") == "lining-nums"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(hosted + "404.html#main")
    page.locator("main").get_by_role("link", name="Brief").click()
    page.wait_for_url(hosted + "index.html")
    page.close()


def test_only_the_404_page_says_where_the_site_is(parsed, build):
    bases = {path: [address for tag, _, address in page.addresses if tag == "base"] for path, page in parsed.items()}
    assert {path: found for path, found in bases.items() if found} == {"404.html": ["/"]}
    moved = build("--base-url", "https://example.org/a/b")
    assert '<base href="/a/b/">' in (moved / "404.html").read_text("utf-8")
