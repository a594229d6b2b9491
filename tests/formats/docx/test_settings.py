"""Settings: how Word treats Han text in the whole document.

Source: typographic specification 10.3, D05 and D11.
"""

SETTINGS = "word/settings.xml"


def test_punctuation_is_compressed_and_the_east_asian_language_is_the_article_s(opened):
    made = opened()
    assert made.ask("//w:characterSpacingControl/@w:val", SETTINGS) == ["compressPunctuation"]
    assert made.ask("//w:themeFontLang/@w:eastAsia", SETTINGS) == ["zh-CN"]
    assert opened(language="zh-Hant").ask("//w:themeFontLang/@w:eastAsia", SETTINGS) == ["zh-TW"]


def test_prohibitions_are_listed_for_the_language_what_ends_before_what_begins(opened):
    made = opened()
    listed = made.ask("//w:noLineBreaksAfter | //w:noLineBreaksBefore", SETTINGS)
    assert [e.tag.rpartition("}")[2] for e in listed] == ["noLineBreaksAfter", "noLineBreaksBefore"]
    assert made.ask("//w:noLineBreaksBefore/@w:lang", SETTINGS) == ["zh-CN"]
    assert opened(dress={"typesetting": {"kinsoku": "none"}}).ask(
        "//w:noLineBreaksBefore", SETTINGS
    ) == []  # fmt: skip


def test_small_kana_are_kept_from_the_start_of_lines_by_a_switch(opened):
    strict = opened(dress={"typesetting": {"kinsoku": "strict"}})
    assert strict.ask("//w:strictFirstAndLastChars", SETTINGS)
    assert opened().ask("//w:strictFirstAndLastChars", SETTINGS) == []


def test_margins_are_mirrored_where_inner_and_outer_differ(opened):
    assert opened(dress={"page": {"inner": 20}}).ask("//w:mirrorMargins", SETTINGS)
    assert opened().ask("//w:mirrorMargins", SETTINGS) == []
