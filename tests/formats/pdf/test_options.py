"""Options of the PDF writer."""

from convert import Diagnostics
from convert.format import Context
from convert.formats.pdf.options import Options
from convert.host import MemoryHost
from pressroom import THEME


def test_without_any_the_packaged_faces_serve():
    faces = Options().faces(THEME, Context(MemoryHost(), Diagnostics()))
    assert {found.origin for found in faces.library.found} == {"package"}


def test_all_can_be_said_in_plain_values():
    options = Options(fonts=("kai=a.ttf",), font_folders=("faces",), system_fonts=True)
    assert (options.fonts, options.system_fonts) == (("kai=a.ttf",), True)
