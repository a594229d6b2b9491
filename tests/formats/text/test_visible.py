import pytest

ROWS = (
    "关于停航的告知",
    "",
    "→各位乡亲：",
    "",
    "→因为水位上涨，渡口从三月五日起停航，恢复的日子另行告知，请大家互相转告，不要等船。",
    "",
    "停航时怎么过河",
    "",
    "→请走上游的石桥，步行约二十分钟，桥上没有灯，夜里要带手电，不要骑车。",
    "→老人和孩子可以坐班车，每天三趟，票价不变，在渡口上车。",
    "",
    "青湾渡口办公室",
    "2016年3月2日",
)


@pytest.mark.parametrize("lead", ["→", "→\t", "□□", "····", ""])
@pytest.mark.parametrize("mark", ["↵", "¶", " ⏎", "↲", "↵\r"])
def test_marks_that_a_word_processor_shows_are_no_words(outlined, mark, lead):
    found = outlined("".join(f"{row.replace('→', lead)}{mark}\n" for row in ROWS))
    plain = outlined("".join(f"{row.removeprefix('→')}\n" for row in ROWS))
    assert found == plain


@pytest.mark.parametrize(
    "text",
    [
        "输入姓名后按↵\n输入密码后按↵\n选择渡口后按↵",
        "怎么换行\n按一下回车，屏幕上就有一个弯箭头：\n渡口的灯亮了↵\n船就来了↵\n它打不出来。",
        "键盘上的符号↵\n许多人不认得它，它是换行的意思，从前打字机要推一下滑架。\n现在按一下就行。",
        "渡口谣¶\n江水悠悠¶\n流过渡口¶\n灯火点点¶",
        "怎么走\n→ 往左走到渡口，再问人。\n→ 往右走到桥头，等一等。\n→ 都不要走，回家去。",
    ],
)
def test_keys_songs_and_arrows_keep_their_signs(outlined, text):
    said = str(outlined(text))
    assert all(said.count(sign) == text.count(sign) for sign in "↵¶")
    assert "往左走到渡口，再问人。" in said or "→" not in text
