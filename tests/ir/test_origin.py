"""Words of an article are found again in its source."""

from convert.ir import Metadata, Paragraph, Ruby, RubyPair, Text
from convert.ir.nodes import Article
from convert.ir.origin import origin
from convert.source import Span

ABOUT = Metadata("zh-Hans", "某题", span=Span(0, 0, 2))


def test_the_first_of_them_counts():
    paragraphs = tuple(Paragraph((Text("天地", span=Span(0, at, at + 2)),)) for at in (10, 20))
    assert origin(Article(ABOUT, paragraphs), "地") == Span(0, 11, 12)


def test_where_a_node_has_other_characters_than_its_source_the_place_is_its_beginning():
    line = Paragraph((Text("A与B", span=Span(0, 30, 38)),))
    assert origin(line, "B") == Span(0, 30, 30)


def test_words_of_the_title_stand_where_the_metadata_stood():
    assert origin(Article(ABOUT), "题") == Span(0, 0, 0)


def test_ruby_and_words_without_a_span():
    ruby = Paragraph((Ruby((RubyPair("镇", "zhèn", span=Span(0, 3, 4)),)), Text("尺")))
    assert origin(ruby, "镇") == Span(0, 3, 4)
    assert origin(ruby, "尺") is None
    assert origin(ruby, "丙") is None
