"""What was sent on by mail is read without the marks; what is only quoted keeps them."""

import pytest

BODY = """渡口的灯
何小满

那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老
周伸手才肯灭。他说灯也认人。

今年春天老周不在了，灯还亮着，谁也不敢去碰它，怕一碰
就真的灭了。
"""
FIRST = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老周伸手才肯灭。他说灯也认人。"
HEADS = (
    "-----原始邮件-----\n发件人：石一 <a@example.com>\n主题：渡口的灯\n",
    "-----元のメッセージ-----\n差出人: 石一\n件名: 渡口的灯\n",
    "---------- 轉寄郵件 ----------\n寄件者: 石一 <a@example.com>\n收件者: 編輯\n主旨: 渡口的灯\n",
    "From: a@example.com\nTo: b@example.com\nSubject: 渡口的灯\n",
    "在 2019年3月4日 10:22，石一 <a@example.com> 写道：\n",
)


def quoted(text, mark="> ", empty=">"):
    return "\n".join(mark + line if line else empty for line in text.splitlines())


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(("mark", "empty"), [("> ", ">"), (">", ">"), ("> ", ""), (">> ", ">>")])
def test_what_was_sent_on_is_read_without_the_marks(outlined, head, mark, empty):
    found = outlined(f"{head}\n{quoted(BODY, mark, empty)}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])
    assert [block["type"] for block in found["blocks"]][:1] == ["paragraph"]
    assert "".join(b["text"] for b in found["blocks"]).startswith(FIRST)


def test_a_quotation_within_what_was_sent_on_stays_one(outlined):
    body = f"渡口的灯\n\n{FIRST}\n\n> 灯认得人。\n\n{FIRST}\n"
    found = outlined(f"{HEADS[3]}\n{quoted(body)}\n")
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "quote", "paragraph"]


@pytest.mark.parametrize(
    "text",
    [
        f"渡口的灯\n\n> 灯认得人。\n> 人不认得灯。\n> 老周说的。\n\n{FIRST}\n",
        f"渡口的灯\n何小满\n\n{FIRST}老周写道：\n\n> 灯认得人。\n> 人不认得灯。\n> 灯比人长久。\n",
        f"{HEADS[3]}\n{FIRST}\n\n> 开头太慢。\n> 请改一改。\n> 周五之前给我。\n",
        f"给编辑的信\n发件人：甲\n\n> {FIRST}\n> {FIRST}\n> {FIRST}\n",
    ],
)
def test_what_is_only_quoted_stays_a_quotation(outlined, text):
    assert "quote" in {block["type"] for block in outlined(text)["blocks"]}


SENT_ON = (
    "---------- 转发邮件 ----------\n发件人：石一\n收件人：副刊\n主题：渡口的灯\n",
    "-----邮件原件-----\n发件人: 石一 [mailto:a@example.com]\n主题: 渡口的灯\n",
    "发件人：石一\n收件人：副刊\n主题：Fwd: 渡口的灯\n",
    "寄件者: 石一\n收件者: 副刊\n主旨: 轉寄: 渡口的灯\n",
    "From: a@example.com\nTo: b@example.com\nSubject: Re: Fw: 渡口的灯\n",
)
SIGNATURES = ("-- \n石一 | 副刊部\n电话：0000-5550123\n", "--\n石一\n发自我的手机\n", "")


@pytest.mark.parametrize("head", SENT_ON)
@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("word", ["", "各位，请排这一篇。石\n"])
def test_who_sends_on_adds_a_word_above_and_his_name_below(outlined, head, signature, word):
    found = outlined(f"{head}\n{word}\n{quoted(BODY)}\n\n{signature}")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])
    texts = [block["text"] for block in found["blocks"]]
    assert (word.strip() in texts) == bool(word)
    assert FIRST in texts
    assert "发自我的手机" not in texts


@pytest.mark.parametrize(
    ("head", "above", "below"),
    [
        (SENT_ON[0], f"{FIRST}{FIRST}\n", ""),
        (HEADS[3], "我只说一句，第二段要改。\n", ""),
        (SENT_ON[0], "", "以上是他的话，我看不必登。\n"),
        (SENT_ON[0], "", f"--\n{FIRST}\n" * 5),
        ("渡口的灯\n\n", "石一写道：\n", ""),
    ],
)
def test_whose_words_stand_beside_a_quotation_quotes(outlined, head, above, below):
    found = outlined(f"{head}\n{above}\n{quoted(BODY)}\n\n{below}")
    assert "> " in str(found) or "quote" in {block["type"] for block in found["blocks"]}


@pytest.mark.parametrize("by", ["文/何小满", "作者：何小满", "文：何小满"])
def test_the_label_above_who_wrote_is_the_title_of_what_was_sent_on(outlined, by):
    head = "发件人：石一\n收件人：副刊\n主题：转发：下周的专栏\n"
    found = outlined(f"{head}\n{quoted(BODY.replace('何小满', by))}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])


@pytest.mark.parametrize(
    "head",
    [
        "渡口的灯\n2004-06-18 21:15:03\n发件人：何小满",
        "渡口的灯\n寄件者：何小满 <a@example.com>\n2004年6月18日\n",
        "渡口的灯\n差出人：何小满\n日時：2004年6月18日",
    ],
)
def test_a_letter_is_known_by_its_day_and_sender_below_its_subject(outlined, head):
    body = f"{FIRST}\n\n附：灯的尺寸\n\n{FIRST[::-1]}\n"
    found = outlined(f"{head}\n\n{quoted(body)}\n")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["何小满"])
    assert [block["type"] for block in found["blocks"]] == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    "head",
    ["渡口的灯\n2004-06-18", "渡口的灯\n2004-06-18\n作者：何小满", "渡口的灯\n发件人：何小满"],
)
def test_all_that_is_quoted_by_no_letter_is_a_quotation(outlined, head):
    text = f"{head}\n\n> {FIRST}\n> {FIRST}\n> {FIRST}\n"
    assert {block["type"] for block in outlined(text)["blocks"]} >= {"quote"}
