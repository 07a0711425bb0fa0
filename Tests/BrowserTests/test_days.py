"""What stood on any past day: its page, the way to it, and two days beside each other."""

import gzip

import pytest

LIST = "as-of/index.html"


@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.said = []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    yield page
    page.close()
    assert page.said == []


@pytest.fixture
def days(page, site):
    """The list of days, opened from disk."""
    page.goto((site / LIST).as_uri())
    return page


def fill(page, **fields):
    for name, day in fields.items():
        page.locator(f"input[name={name}]").fill(day)


def said(page, heading):
    return page.get_by_role("region", name=heading).first.get_by_role("status").inner_text()


def test_a_reader_sees_the_american_duty_of_12_april_2025(page, site):
    page.goto((site / "as-of/2025-04-12.html").as_uri())
    assert page.locator("h1").inner_text() == "What stood on 12 April 2025"
    duty = page.locator(".figure", has_text="US duty on Chinese goods")
    assert duty.locator(".number").inner_text() == "145%"
    assert "Since 10 April 2025" in duty.inner_text()
    assert duty.locator(".number").bounding_box()["y"] < 600
    changed = page.get_by_role("region", name="Changed on this day").inner_text()
    assert "Raised" in changed and "84 → 125%" in changed
    board = page.get_by_role("region", name="What stood").inner_text()
    assert "Reciprocal duty\n125%, since 10 Apr 2025" in board and "Port fees" not in board


def test_days_lead_to_their_neighbours_and_the_stamp_to_the_last(page, site):
    page.goto((site / "as-of/2025-04-12.html").as_uri())
    page.get_by_role("link", name="Next").click()
    assert page.url.endswith("/as-of/2025-04-15.html")
    page.get_by_role("link", name="Previous").click()
    assert page.url.endswith("/as-of/2025-04-12.html")
    page.locator(".stamp a").click()
    assert page.url.endswith("/as-of/2026-10-09.html")
    assert page.locator("h1").inner_text() == "What stands on 9 October 2026"


def test_what_is_known_to_the_month_claims_no_day(page, site):
    page.goto((site / "as-of/2025-07-03.html").as_uri())
    assert "US soybeans" not in page.get_by_role("region", name="Changed on this day").inner_text()
    assert "June 2025, month only" in page.get_by_role("region", name="Also since").inner_text()
    assert not (site / "as-of" / "2025-06-01.html").exists()


def test_a_day_of_the_list_is_found_and_one_between_is_told_which_held(days):
    fill(days, day="2025-05-07")
    days.keyboard.press("Enter")
    assert said(days, "Find a day") == "On 7 May 2025 the state of 2 May 2025 held."
    days.get_by_role("region", name="Find a day").get_by_role("link").click()
    assert days.url.endswith("/as-of/2025-05-02.html")
    days.go_back()
    fill(days, day="2025-04-12")
    days.get_by_role("button", name="Show what stood").click()
    days.wait_for_url("**/as-of/2025-04-12.html")


@pytest.mark.parametrize(
    "day, answer",
    [("", "Give a full date."), ("2017-01-01", "The first step is of 6 July 2018."), ("2026-10-10", "The dossier ends on 9 October 2026.")],
)
def test_a_day_without_an_answer_is_told_why(days, day, answer):
    fill(days, day=day)
    days.get_by_role("button", name="Show what stood").click()
    assert said(days, "Find a day") == answer


def test_two_days_are_compared_by_keyboard_and_the_address_keeps_them(days):
    days.locator("input[name=from]").focus()
    fill(days, **{"from": "2025-04-12", "to": "2025-05-20"})
    days.locator("input[name=to]").press("Enter")
    assert days.locator(".day-tools thead th").all_inner_texts()[1:] == ["12 April 2025", "20 May 2025"]
    rows = days.locator(".day-tools tbody tr").all_inner_texts()
    assert said(days, "Compare two days") == f"Measures that differ: {len(rows)}."
    duty = [row.split("\t")[1:] for row in rows if "Reciprocal duty" in row]
    assert [[state.strip() for state in states] for states in duty] == [
        ["In force, 125%", "In force, 10%, a further 24 points held back"]
    ]
    assert not any("Fentanyl" in row for row in rows), "it was at 20 percent on both days"
    assert days.url.endswith("?from=2025-04-12&to=2025-05-20")
    drawings = "nodes => [...new Set(nodes.map((node) => node.outerHTML))]"
    copies = days.locator(".day-tools tbody .swatch").evaluate_all(drawings)
    assert copies and set(copies) <= set(days.locator(".past-days .swatch").evaluate_all(drawings))
    days.reload()
    assert days.locator(".day-tools tbody tr").count() == len(rows)


def test_comparing_knows_the_order_of_time_and_days_without_an_answer(days):
    fill(days, **{"from": "2026-10-09", "to": "2017-01-01"})
    days.get_by_role("button", name="Compare", exact=True).click()
    assert days.locator(".day-tools thead th").all_inner_texts()[1:] == ["1 January 2017", "9 October 2026"]
    assert "No step yet" in days.locator(".day-tools tbody tr").first.inner_text()
    fill(days, to="2026-10-10")
    days.get_by_role("button", name="Compare", exact=True).click()
    assert said(days, "Compare two days") == "The dossier ends on 9 October 2026."
    assert days.locator(".day-tools table").is_hidden()
    fill(days, **{"from": "2026-10-08", "to": "2026-10-09"})
    days.get_by_role("button", name="Compare", exact=True).click()
    assert said(days, "Compare two days") == "Measures that differ: none."


def test_an_address_with_nonsense_shows_nothing_of_it(page, site):
    page.goto((site / LIST).as_uri() + "?from=<b>x</b>&to=2025-13-45")
    assert page.locator(".day-tools tbody tr").count() == 0
    assert said(page, "Compare two days") == "Give a full date."


def test_without_script_the_list_of_days_does_the_job(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / LIST).as_uri())
    assert page.locator(".day-tools").is_hidden()
    entry = page.locator(".past-days > li", has=page.get_by_role("link", name="12 Apr 2025"))
    assert "84 → 125%" in entry.inner_text()
    entry.get_by_role("link", name="12 Apr 2025").click()
    assert "145%" in page.locator(".figures").inner_text()
    context.close()


def test_the_whole_dossier_stands_on_an_earlier_day(build):
    site = build("--as-of", "2025-04-12")
    assert "What stands on 12 April 2025" in (site / "as-of" / "2025-04-12.html").read_text("utf-8")
    assert not (site / "as-of" / "2025-04-15.html").exists()
    assert not (site / "changes.html").exists(), "what was changed later is not known then"


def test_the_script_is_small(site):
    # With the words that it says, in the language of the page.
    assert len(gzip.compress((site / "compare.js").read_bytes(), 9)) <= 1.5 * 1024
