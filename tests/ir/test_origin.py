"""Words of an article are found again in its source."""

from convert.ir import Metadata, Paragraph, Ruby, RubyPair, Text
from convert.ir.nodes import Article
from convert.ir.origin import origins
from convert.source import Span

ABOUT = Metadata("zh-Hans", "某题", span=Span(0, 0, 2))


class Watched(str):
    """Text that counts how often it is asked for other text."""

    __slots__ = ("asked",)

    def __contains__(self, other):
        self.asked = getattr(self, "asked", 0) + 1
        return super().__contains__(other)


def origin(root, words):
    ((found, span),) = origins(root, [words])
    assert found == words
    return span


def test_words_come_in_their_order_and_those_that_are_nowhere_last():
    lines = tuple(
        Paragraph((Text(value, span=Span(0, at, at + 3)),))
        for at, value in ((10, "天地玄"), (20, "黄地宇"))
    )
    found = list(origins(Article(ABOUT, lines), ["宇", "丁", "玄", "地", "丙", "宇", "黄地"]))
    assert [word for word, _ in found] == ["地", "玄", "黄地", "宇", "丁", "丙"]
    assert [span and span.start for _, span in found] == [11, 12, 20, 22, None, None]


def test_a_node_is_asked_only_for_what_it_may_have():
    words = [chr(0x20000 + n) for n in range(200)]
    texts = [Watched(word) for word in words]
    article = Article(ABOUT, tuple(Paragraph((Text(text),)) for text in texts))
    assert [word for word, _ in origins(article, words)] == words
    assert sum(text.asked for text in texts) == len(words)


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
