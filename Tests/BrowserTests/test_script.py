"""What script adds, and that every page reads without it: the scheme switch, the filters, the slash; no shift, no violation."""

import gzip
import re

import pytest

TIMELINE = "timeline/index.html"


@pytest.fixture
def page(browser):
    page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme="light")
    yield page
    page.close()


@pytest.fixture
def plain(browser):
    """A page of a browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def background(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_the_scheme_is_the_readers_choice_on_every_page(page, site):
    page.goto((site / "index.html").as_uri())
    assert background(page) == "rgb(255, 255, 255)"
    switch = page.get_by_role("button", name="Switch between the light and the dark scheme")
    assert switch.text_content() == "Dark"
    switch.click()
    assert background(page) == "rgb(20, 24, 27)" and switch.text_content() == "Light"
    page.goto((site / "actors" / "mofcom.html").as_uri())
    assert background(page) == "rgb(20, 24, 27)"
    page.emulate_media(media="print")
    assert background(page) == "rgb(255, 255, 255)", "paper is white whatever the screen shows"


def test_filters_narrow_the_list_and_the_address_keeps_them(page, site):
    page.goto((site / TIMELINE).as_uri())
    form = page.locator("form.filters")
    assert form.is_visible()
    every = page.locator(".timeline .entry").count()
    form.get_by_label("Side").select_option(label="China")
    form.get_by_label("Kind").select_option(label="Statements")
    shown = page.locator(".timeline .entry:visible")
    assert 0 < shown.count() < every
    assert all("china" in entry.get_attribute("data-side").split() for entry in shown.all())
    assert all(entry.get_attribute("data-kind") == "statement" for entry in shown.all())
    assert page.locator("output").text_content() == f"{shown.count()} of {every} entries"
    assert page.locator(".timeline .day:visible").count() == page.locator(".timeline .day:visible:has(.entry:visible)").count()
    address, count = page.url, shown.count()
    assert "side=china" in address and "kind=statement" in address
    page.goto("about:blank")
    page.goto(address)
    assert page.locator(".timeline .entry:visible").count() == count
    page.locator("form.filters").get_by_label("Side").select_option(label="All")
    page.locator("form.filters").get_by_label("Kind").select_option(label="All")
    assert page.locator(".timeline .entry:visible").count() == every


def test_a_foreign_word_in_the_address_filters_nothing(page, site):
    page.goto((site / TIMELINE).as_uri() + "?side=%3Cscript%3E&theme=nothing")
    assert page.locator(".timeline .entry:visible").count() == page.locator(".timeline .entry").count()


def test_a_slash_leads_to_the_search(page, site):
    page.goto((site / "actors" / "mofcom.html").as_uri())
    with page.expect_navigation():
        page.keyboard.press("/")
    assert page.url.endswith("search.html")
    page.goto((site / TIMELINE).as_uri())
    page.locator("select").first.focus()
    page.keyboard.press("/")
    assert page.url.split("?")[0].endswith(TIMELINE), "in a field a slash is a slash"


def test_bars_lead_to_their_entries(page, site):
    page.goto((site / TIMELINE).as_uri())
    links = page.locator(".lane-drawing.wide a")
    assert links.count() > 30
    targets = [link.get_attribute("href") for link in links.all()]
    inside = [target for target in targets if target.startswith("#")]
    assert len(inside) > 30
    assert all(page.locator(f"[id='{target[1:]}']").count() == 1 for target in inside)


def test_everything_reads_without_script(plain, site, kind):
    if kind == "404.html":
        pytest.skip("its links count from the base address; test_pages opens it")
    plain.goto((site / kind).as_uri())
    assert plain.locator("h1").is_visible()
    assert plain.locator("main").inner_text().strip() != ""
    # Nothing is offered that only script could do.
    for offer in plain.locator("form, button, select, input").all():
        assert not offer.is_visible()


def test_keyboard_reaches_the_text_first(page, site):
    page.goto((site / "index.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the text"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_nothing_shifts_and_the_policy_is_kept(page, site, kind):
    page.add_init_script(
        """
        window.seen = {shift: 0, violations: []};
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
        }).observe({type: "layout-shift", buffered: true});
        document.addEventListener("securitypolicyviolation", (event) => window.seen.violations.push(event.blockedURI));
        """
    )
    page.goto((site / kind).as_uri())
    page.wait_for_timeout(100)
    seen = page.evaluate("window.seen")
    assert seen["violations"] == []
    assert seen["shift"] < 0.01


def test_the_script_that_a_page_loads_is_small(page, site, kind):
    """At most 8 KB compressed for a page, what it loads at its first use aside."""
    text = (site / kind).read_text("utf-8")
    scripts = [(site / kind).parent / address for address in re.findall(r'<script src="([^"]+)"', text)]
    if kind == "404.html":
        scripts = [site / address for address in re.findall(r'<script src="([^"]+)"', text)]
    assert len(scripts) >= 2
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in scripts) <= 8 * 1024
