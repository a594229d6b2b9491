import pytest

MAIL = """发件人: 梅青 <mei@example.com>
收件人: 编委会 <atlas@example.com>
发送时间: 2014年3月21日 16:05
主题: 回复: Re: 关于三校的意见
附件: 勘误表.xls

三校样已经看完，总的印象是干净，下面几处请再斟酌一下。
"""


def test_the_head_of_a_mail_says_who_when_and_what(outlined):
    found = outlined(MAIL)
    assert found["title"] == "关于三校的意见"
    assert (found["byline"], found["date"]) == (["梅青"], "2014-03-21T16:05")
    assert found["furniture"] == ["附件: 勘误表.xls"]
    assert len(found["blocks"]) == 1


def test_two_labels_make_no_mail(read):
    _, claims, _ = read("主题: 渡口\n时间: 今晚\n\n大家在渡口见面，带上各自的灯。\n")
    assert "mail" not in {claim.rule for claim in claims}


HEAD = "发件人: 石一 <shiyi@example.com>\n收件人: 副刊 <fukan@example.com>\n主题: {}\n\n"
ROWS = "渡口的灯是一盏马灯，挂在船头的竹竿上。\n\n扶灯的人是个孩子，不大说话。\n"


def test_the_title_that_stands_below_the_head_is_that_of_the_subject_without_more(outlined):
    found = outlined(HEAD.format("转发：渡口的灯（定稿）") + "渡口的灯\n\n" + ROWS)
    assert (found["title"], len(found["blocks"])) == ("渡口的灯", 2)


@pytest.mark.parametrize("first", ["> 石一写的", "各位老师", "一张照片"])
def test_other_lines_below_the_head_are_no_title_and_stay(outlined, first):
    found = outlined(HEAD.format("Re: 渡口的灯") + f"{first}\n\n{ROWS}")
    assert found["title"] == "渡口的灯"
    assert first.strip("> ") in str(found["blocks"])


def test_who_only_sent_it_on_did_not_write_it(outlined):
    for signed in ("作者：何小满", "文/何小满", "何小满"):
        found = outlined(HEAD.format("转发：渡口的灯") + f"渡口的灯\n{signed}\n\n" + ROWS)
        assert found["byline"] == ["何小满"]


@pytest.mark.parametrize(
    "divider",
    [
        "-----原始邮件-----",
        "------------------ 原始邮件 ------------------",
        "-----轉寄郵件-----",
        "----- Original Message -----",
        "---------- Forwarded message ---------",
    ],
)
def test_what_stands_above_the_head_goes_and_two_lines_below_it_are_enough(outlined, divider):
    found = outlined(f"{divider}\n发件人：石一\n主题：渡口的灯\n\n{ROWS}")
    assert (found["title"], found["byline"]) == ("渡口的灯", ["石一"])
    assert (found["furniture"], len(found["blocks"])) == ([divider], 2)


@pytest.mark.parametrize("first", ["-----渡口-----", "--- 原始森林 ---", "原始邮件"])
def test_other_lines_between_dashes_are_nothing_of_a_mail(outlined, first):
    found = outlined(f"{first}\n\n{ROWS}")
    assert first.strip("- ") in str([found["title"], found["blocks"]])


@pytest.mark.parametrize("salutation", ["王建国\n\n", "建国\n\n", "王建国：\n"])
def test_whom_a_mail_is_for_did_not_write_it(outlined, salutation):
    head = "发件人：石一\n日期：2021年6月3日\n收件人：王建国\n主题：渡口的灯\n"
    found = outlined(head + salutation + ROWS)
    assert (found["title"], found["byline"]) == ("渡口的灯", ["石一"])


@pytest.mark.parametrize("office", ["秘书处", "人事部", "组委会", "青湾登山协会", "客服中心"])
def test_an_office_that_sends_mail_is_whence_it_is(outlined, office):
    found = outlined(MAIL.replace("梅青", office))
    assert (found["byline"], found["source"]) == ([], office)


@pytest.mark.parametrize("name", ["陈立处", "老周", "阿渡", "王会"])
def test_a_name_that_ends_as_offices_do_writes(outlined, name):
    found = outlined(MAIL.replace("梅青", name))
    assert (found["byline"], found["source"]) == ([name], None)


TOLD = "渡口的灯是一盏马灯，挂在船头的竹竿上，风一吹就晃。\n\n扶灯的人是个孩子，不大说话。\n"


@pytest.mark.parametrize("margin", ["", "> "])
@pytest.mark.parametrize("title", ["灯", "渡口的灯"])
@pytest.mark.parametrize("who", ["石一\n", "\n石一\n", "何小满\n"])
def test_a_title_and_a_name_above_the_text_are_those_of_what_is_sent(outlined, title, who, margin):
    text = HEAD.format("Fw: 稿子改好了，请看") + f"{title}\n{who}\n{TOLD}"
    found = outlined("".join(f"{margin}{row}\n" for row in text.splitlines()))
    assert (found["title"], found["byline"]) == (title, [who.strip()])
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "first",
    [
        "一等奖\n王建国\n\n二等奖\n李红梅\n\n",
        "收到\n石一\n\n-----原始邮件-----\n",
        "开头的话\n\n",
        "何老师：\n",
    ],
)
def test_lists_answers_and_calls_below_the_head_are_no_title(outlined, first):
    found = outlined(HEAD.format("稿子改好了") + first + TOLD)
    assert found["title"] == "稿子改好了"


@pytest.mark.parametrize("first", ["各位", "附件", "小舟", "王红梅你好", "渡口的老师"])
def test_who_is_greeted_above_the_name_of_the_sender_is_no_title(outlined, first):
    found = outlined(HEAD.format("稿子改好了") + f"{first}\n\n石一\n\n{TOLD}")
    assert (found["title"], found["byline"]) == ("稿子改好了", ["石一"])
    assert first in str(found["blocks"])
