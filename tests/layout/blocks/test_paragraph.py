"""A paragraph in the role of its place."""

from dataclasses import replace

from pressroom import FRAME, desk, paragraph, set_at


def test_it_takes_the_role_of_its_place():
    (body,) = set_at(desk(), paragraph("天地"))
    (item,) = set_at(desk(), paragraph("天地"), frame=replace(FRAME, role="item"))
    assert (body.setting.indent > 0, item.setting.indent) == (True, 0)


def test_in_a_frame_it_is_not_inset_again():
    (made,) = set_at(desk(), paragraph("天地"), frame=replace(FRAME, role="quote"))
    assert (made.setting.left, made.setting.width, made.setting.before) == (
        FRAME.left,
        FRAME.width,
        0,
    )
