import pytest

from convert.structure.recognisers.glued import is_glued

PROSE = "渡船今天早上没有来，人们在码头上等了很久，雾很大。"


@pytest.mark.parametrize(
    "button",
    [
        "返回青湾，查看更多 责任编辑：",
        "▼返回青湾，查看更多 责任编辑：何小满",
        "阅读原文",
        "“阅读原文”返回青湾，查看更多",
        "      阅读全文",
    ],
)
def test_the_sentence_stays_and_the_button_goes(outlined, button):
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}{button}\n")
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]
    assert found["furniture"] == [button]


def test_who_signs_before_the_button_is_read(outlined):
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}（青湾网 何小满）返回青湾，查看更多\n")
    assert found["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}他说返回渡口的人可以在这里查看更多",
        "返回青湾，查看更多 责任编辑：",
        f"{PROSE}",
        "老师让我们先朗读课文再默写全文",
        "老师让我们回家以后自己去阅读原文",
        "他说明天一早请到图书馆查看全文",
        "船长说从这里返回渡口，查看更多",
    ],
)
def test_what_a_sentence_says_or_stands_alone_is_not_glued(text):
    assert not is_glued(text)


def test_a_button_behind_credits_makes_no_paragraph_of_them(outlined):
    signed = "|责任编辑：何小满 |审核：李二返回青湾，查看更多"
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}\n\n{signed}\n")
    assert [credit["names"] for credit in found["credits"]] == [["何小满"], ["李二"]]


def test_a_short_sentence_stays_too(outlined):
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}\n\n他哭了。返回青湾，查看更多 责任编辑：\n")
    assert found["blocks"][-1]["text"].endswith("他哭了。")


def test_the_editor_whom_the_site_names_behind_its_button_is_credited(outlined):
    button = "返回青湾，查看更多 责任编辑：何小满"
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}{button}\n")
    assert [credit["names"] for credit in found["credits"]] == [["何小满"]]


@pytest.mark.parametrize("last", ["老师让我们回家以后自己去阅读原文", "请到图书馆查看全文"])
def test_a_sentence_that_ends_with_the_words_of_a_button_stays_whole(outlined, last):
    found = outlined(f"渡口停航了\n\n{PROSE}\n\n{PROSE}\n\n{last}\n")
    assert (found["blocks"][-1]["text"], found["furniture"]) == (last, [])


LAST = "渡口的燈又亮了一夜，船工們把纜繩收好，天亮以前都回到了家裡。"


@pytest.mark.parametrize(
    ("end", "day", "makers"),
    [
        ("（編輯：何小滿）1100506", "2021-05-06", [("編輯", ["何小滿"])]),
        ("（编辑：何小满）1100506", "2021-05-06", [("编辑", ["何小满"])]),
        ("(編輯:何小滿) 1100506", "2021-05-06", [("編輯", ["何小滿"])]),
        (
            "（譯者：何小滿/核稿：石一）1121017",
            "2023-10-17",
            [("譯者", ["何小滿"]), ("核稿", ["石一"])],
        ),
    ],
)
def test_an_editor_and_a_day_behind_the_last_sentence_are_no_text(outlined, end, day, makers):
    found = outlined(f"渡口的燈\n\n{LAST}\n\n{LAST}{end}\n")
    assert [block["text"] for block in found["blocks"]] == [LAST, LAST]
    assert found["date"] == day
    assert [(each["role"], each["names"]) for each in found["credits"]] == makers
    assert found["furniture"] == []


@pytest.mark.parametrize(
    "end", ["（見附件）1100506", "（電話：何小滿）1100506", "（編輯：何小滿）1109906", "（何小滿）"]
)
def test_other_ends_of_a_sentence_stay(outlined, end):
    found = outlined(f"渡口的燈\n\n{LAST}\n\n{LAST}{end}\n")
    assert found["blocks"][-1]["text"] == LAST + end


@pytest.mark.parametrize("line", ["展开剩余95%", "展开剩余 95%"][:1])
def test_what_unfolds_a_text_goes(outlined, line):
    prose = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停。"
    found = outlined(f"渡口的灯\n\n{prose}\n{line}\n{prose}船来了。\n")
    assert [block["text"] for block in found["blocks"]] == [prose, f"{prose}船来了。"]


def test_a_page_that_a_library_counted_below_the_text_is_read(outlined):
    found = outlined(f"渡口的灯\n\n{LAST}\n\n高坪村渡口修缮方案_第2页\n")
    assert found["blocks"][-1]["text"] == "高坪村渡口修缮方案"
