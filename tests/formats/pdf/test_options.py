"""Options of the PDF writer."""

import pytest

from convert import Diagnostics
from convert.errors import UsageError
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


def test_a_standard_that_is_not_known_is_refused_with_those_that_are():
    with pytest.raises(UsageError) as refused:
        _ = Options(pdf_standard="a-3a").conformance
    found = refused.value.diagnostic
    assert found.code == "option-value"
    assert dict(found.values)["expected"] == "a-2a | a-2u | ua-1 | none"
