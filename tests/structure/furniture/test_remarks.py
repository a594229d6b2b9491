import pytest

TEXT = (
    "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。\n老何撑了三十年船，他说水认得人。\n"
)
REMARK = "私も先日気づきました。毎朝見ていたので寂しい限りです。"


@pytest.mark.parametrize("head", ["コメント", "コメント (1)", "Comments", "留言"])
@pytest.mark.parametrize(
    "stamp",
    ["投稿: 対岸の住人 | 2006年11月20日 (月) 08時12分", "Posted by Lin | 2006-11-20 10:20"],
)
def test_remarks_below_a_dated_post_are_no_text_of_it(outlined, head, stamp):
    found = outlined(f"渡口的灯\n2006-11-19\n\n{TEXT}\n{head}\n\n{REMARK}\n{stamp}\n")
    assert found["furniture"] == [head, REMARK, stamp]
    assert (found["date"], found["byline"]) == ("2006-11-19", [])


@pytest.mark.parametrize("form", ["コメントを投稿", "張貼留言"])
def test_other_posts_below_the_form_for_remarks_go(outlined, form):
    others = "舊路由器的新用處\n\n舊路由器不必扔，改幾個設定就能當中繼，我家那台用了七年…"
    found = outlined(f"渡口的灯\n2006-11-19\n\n{TEXT}\n\n0 件のコメント:\n\n{form}\n\n{others}\n")
    assert [block["text"] for block in found["blocks"]] == TEXT.strip().split("\n")


def test_what_goes_on_whole_below_such_words_stays(outlined):
    more = "他按了三次，什麼也沒有留下，天就亮了，船也開了，岸上一個人都沒有。"
    found = outlined(f"渡口的灯\n2006-11-19\n\n{TEXT}\n\n張貼留言\n\n{more}\n{more}\n")
    assert more in str(found["blocks"])


@pytest.mark.parametrize(
    ("day", "below"),
    [
        ("2006-11-19", "留言\n他说船要停了，灯也要灭了，他一个人坐在岸上看着。\n灯灭了。"),
        ("2006-11-19", "評論\n船沒有來，燈也滅了。\n投稿: 何小满"),
        ("", "評論\n船沒有來，燈也滅了。\n投稿: 何小满 | 2006年11月20日 08時12分"),
    ],
)
def test_a_part_that_is_called_so_and_who_signs_a_post_stay(outlined, day, below):
    found = outlined(f"渡口的灯\n{day}\n\n{TEXT}\n{below}\n")
    assert below.split("\n")[1] in [block["text"] for block in found["blocks"]]


def test_a_part_of_the_text_with_a_day_in_it_stays(outlined):
    stamp = "评论者 何小满 2006-11-20 10:20"
    found = outlined(f"渡口的灯\n2006-11-19\n\n{TEXT}\n评论\n{REMARK}\n{stamp}\n{TEXT}\n")
    assert REMARK in [block["text"] for block in found["blocks"]]
