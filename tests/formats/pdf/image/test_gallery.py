"""The pictures of a document."""

import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageOps

from convert import ir
from convert.formats.pdf.image.gallery import Gallery, turned
from convert.formats.pdf.objects import File
from convert.layout.page import Image as Drawn
from material import tool
from pictures import SOUND
from pressroom import article, written
from specimens import picture

SQUARE = picture()


def opened(**options):
    parts = []
    return Gallery(File(parts.append), has_cmyk=False, **options), parts


def test_a_picture_is_written_once_however_often_it_is_drawn():
    gallery, parts = opened()
    again = ir.Resource(SQUARE.media_type, bytes(SQUARE.data), "another name")
    assert gallery.picture(SQUARE) == gallery.picture(again)
    assert b"".join(parts).count(b"/Subtype /Image") == 1
    assert len(gallery.entries()) == 1


def test_it_is_drawn_at_its_place_from_below():
    gallery, _ = opened()
    gallery.picture(SQUARE)
    (name,) = gallery.entries()
    drawn = gallery.drawn(Drawn(1, SQUARE, 10, 20, 30, 40), 100)
    assert drawn == f"q 30 0 0 40 10 40 cm /{name} Do Q"


@pytest.mark.parametrize("data", [b"", b"x", SQUARE.data[:45]])
@pytest.mark.parametrize("kind", ["image/png", "image/jpeg", "image/gif", "image/webp"])
def test_what_is_no_sound_picture_is_none(kind, data):
    gallery, parts = opened()
    assert gallery.picture(ir.Resource(kind, data)) is None
    assert gallery.entries() == {}
    assert b"/Image" not in b"".join(parts)


def test_an_orientation_that_there_is_not_is_none():
    assert turned(99, (0, 0, 1, 1)) == turned(1, (0, 0, 1, 1))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pages_show_pictures_turned_as_cameras_say(tmp_path, orientation):
    shown = Image.new("RGB", (40, 20), "white")
    shown.paste("red", (0, 0, 20, 10))
    shown.paste("blue", (30, 0, 40, 20))
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = BytesIO()
    shown.save(file, "JPEG", exif=exif, quality=95, dpi=(72, 72), subsampling=0)
    expected = ImageOps.exif_transpose(Image.open(BytesIO(file.getvalue())))
    figure = ir.Figure(ir.Resource("image/jpeg", file.getvalue()), "色")
    (tmp_path / "a.pdf").write_bytes(written(article(figure))[0])
    found = cropped(rendered(tmp_path / "a.pdf"), expected.size)
    assert found.size == pytest.approx(expected.size, abs=1)
    small = [one.resize(expected.size).reduce(5) for one in (found, expected)]
    assert max(high for _, high in ImageChops.difference(*small).getextrema()) < 90


def rendered(path):
    command = [tool("pdftoppm"), "-r", "72", "-png", "-singlefile", str(path), str(path)]
    subprocess.run(command, check=True)  # noqa: S603  ours
    return Image.open(Path(f"{path}.png")).convert("RGB")


def cropped(page, size):
    """The picture on a page: in the middle, at the top of the type area."""
    left, top = (page.width - size[0]) / 2, 28.5 * 72 / 25.4
    return page.crop(tuple(map(round, (left, top, left + size[0], top + size[1]))))


def test_the_same_pictures_give_the_same_bytes():
    figures = [ir.Figure(resource, name) for name, resource in SOUND.items()]
    first, again = (written(article(*figures))[0] for _ in range(2))
    assert first == again
