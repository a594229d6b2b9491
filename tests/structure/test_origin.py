import pytest

from convert.structure.fields import fields
from convert.structure.origin import is_taken, taken

BODY = "渡口将由本月十日起停航，不少街坊昨天到码头拍照留念，说以后再也坐不到了。"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("本文来自微信公众号“青湾志”（ID：qingwan），作者：阿渡，经授权发布。", "青湾志"),
        ("原文来自渡口公众号，作者何小满。", "渡口公众号"),
        ("文章来自青湾日报：渡口停航", "青湾日报"),
        ("本文转载自半粒米，版权归作者所有。", "半粒米"),
        ("內容轉載自「青灣誌」", "青灣誌"),
        ("本文来自半粒米，已获作者授权", "半粒米"),
        ("本文首发于半粒米，经许可发布", "半粒米"),
        ("本文源自“半粒米”，版权归作者所有", "半粒米"),
        ("本文出自公众号：半粒米", "半粒米"),
        ("本文来自微信公众号“72灯”，作者：何一。", "72灯"),
        ("本文来自72灯，经授权发布。", "72灯"),
        ("本文来自公众号“一本渡口”，作者：何一。", "一本渡口"),
        ("本文转载自一本财经，经授权发布。", "一本财经"),
        ("本文来自“青湾青年”，已获授权。", "青湾青年"),
        ("本文转自“1937渡船网”，经授权发布。", "1937渡船网"),
    ],
)
def test_a_sentence_says_whence_a_text_was_taken(text, name):
    found = taken(text, 0)
    assert found is not None
    assert (found.names[0].value, is_taken(found)) == (name, True)


@pytest.mark.parametrize(
    "text",
    [
        "本文来自一次长谈，那天渡口起了雾。",
        "文章来自网络，侵删。",
        "原文出自作者的手稿，今已不存。",
        "转自互联网，仅供参考",
        "本文原载于纸上",
        "本文来自一位老船工，已经他本人同意。",
        "本文首发于2019年，已作修订。",
        "内容来自父亲日记，已删去人名。",
        "转自二舅，经他同意。",
        "本文来自这位船工，已获授权。",
        "本文首发于三月五日，经作者授权。",
        "本文原载于第12期，已获授权。",
        "本文源自生活，作者是一个普通的船工。",
        "文章出自内心，作者才能打动读者。",
        "原文出自“江声”，已经找不到了。",
    ],
)
def test_what_a_text_tells_of_itself_names_no_house(text):
    assert taken(text, 0) is None


def test_no_other_field_was_taken():
    assert not any(map(is_taken, fields("责任编辑：何小满")))


def test_the_last_sentence_says_whence_and_by_whom_and_stays(outlined):
    last = "本文来自微信公众号“青湾志”（ID：qingwan），作者：阿渡，半粒米经授权发布。"
    found = outlined(f"渡口的灯\n\n{BODY}\n\n{BODY}\n\n{last}\n")
    assert (found["source"], found["byline"]) == ("青湾志", ["阿渡"])
    assert found["blocks"][-1]["text"] == last
