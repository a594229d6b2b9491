import io
import re
import sys

from fontTools.ttLib import TTFont

from specimens import every_node

ARTICLE = every_node()
OPTIONS = {"embed_fonts": True, "font_folders": ()}


def test_the_faces_of_the_theme_come_along_and_are_named_first(book):
    made = book(ARTICLE, **OPTIONS)
    css = made.text("style.css")
    faces = dict(re.findall(r'@font-face { font-family: "(.*?)"; src: url\("(.*?)"\) }', css))
    assert len(faces) == 2, "Song and Hei are packaged; there is no Kai, which may be in the app"
    for name, file in faces.items():
        assert f'font-family: "{name}", ' in css
        assert made.all("content.opf", f"//o:item[@href='{file}']/@media-type") == ["font/otf"]


def test_they_have_the_characters_of_the_text(book):
    made = book(ARTICLE, **OPTIONS)
    words = "".join(made.tree(made.documents[0]).itertext()).replace("\n", "")
    for member in made.members:
        if member.filename.endswith(".otf"):
            font = TTFont(io.BytesIO(made.data_of(member.filename)))
            assert set(map(ord, words)) <= set(font.getBestCmap())


def test_the_same_article_gives_the_same_bytes(book):
    assert book(ARTICLE, **OPTIONS).data == book(ARTICLE, **OPTIONS).data


def test_without_asking_nothing_is_embedded_or_imported(book, monkeypatch):
    monkeypatch.delitem(sys.modules, "convert.formats.epub.embed", raising=False)
    assert "@font-face" not in book(ARTICLE).text("style.css")
    assert "convert.formats.epub.embed" not in sys.modules
