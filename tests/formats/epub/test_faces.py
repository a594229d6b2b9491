from convert.formats.epub.faces import Faces
from convert.host import MemoryHost
from convert.themes.load import theme


def test_a_book_without_faces_of_its_own_has_nothing_but_the_theme():
    dress = theme("article", MemoryHost())
    assert (Faces(dress).rules, Faces(dress).items) == ("", ())
