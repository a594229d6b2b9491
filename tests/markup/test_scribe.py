import pytest

from convert import ir
from convert.ir.build import inlines
from specimens import picture

BLOCKS = ((ir.Heading(1, inlines("甲"), "a"),), (ir.Heading(1, inlines("乙"), "b"),))


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("#a", "#a"),
        ("#b", "b.xhtml#b"),
        ("#c", ""),
        ("https://例.cn/a b?c=%20&d=%zz", "https://%E4%BE%8B.cn/a%20b?c=%20&d=%25zz"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("other.html", ""),
        ("", ""),
    ],
)
def test_a_link_leads_to_a_heading_or_to_the_web(scribe, link, target):
    one_pass = scribe(*BLOCKS)
    assert one_pass.target(link) == target
    assert [found.code for found in one_pass.diagnostics] == ["link-nowhere"] * (not target)


def test_a_picture_has_one_file_however_often_it_is_shown(scribe):
    one_pass = scribe()
    shown = [one_pass.picture(ir.Figure(picture(), "方块")) for _ in range(2)]
    assert shown == ['<img src="images/1.png" alt="方块" width="8" height="8"/>'] * 2
    assert (list(one_pass.pictures.values()), one_pass.has_undescribed) == (["images/1.png"], False)


def test_a_link_finds_a_heading_whose_name_cannot_stand_in_a_url(scribe):
    one_pass = scribe((ir.Heading(1, inlines("甲"), "100% #1"), ir.Heading(1, inlines("乙"), "x")))
    assert one_pass.target("#100% #1") == "#heading-1"


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (ir.Figure(picture()), "picture-not-described"),
        (ir.Figure(ir.Resource("image/png", b"x"), "方块"), "picture-not-shown"),
    ],
)
def test_what_cannot_be_seen_is_said(scribe, figure, code):
    one_pass = scribe()
    one_pass.picture(figure)
    assert [found.code for found in one_pass.diagnostics] == [code]
