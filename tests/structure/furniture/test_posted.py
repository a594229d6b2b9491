import pytest

from convert.pattern import signs_of
from convert.structure.furniture import posted

HEAD = (
    "渡口的燈\n\n上週末一個人騎車去渡口，路上看到三隻山羊。\n\n到了渡口，船已經開走了，沒有人。\n\n"
)
MAIL = "发件人: 石一 <shiyi@example.com>\n收件人: 副刊 <fukan@example.com>\n主题: 渡口的灯\n\n"
BOARD = "作者: shiyi (石一)\n看板: Dukou\n標題: 渡口的燈\n時間: Sat Mar 15 21:04:33 2008\n\n"
SURE = [
    "Sent from my iPhone",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "iPhoneから送信",
    "Get Outlook for iOS",
    "来自我的华为手机",
    "来自渡口网客户端",
    "※ 發信站: 渡口站(bbs.example.edu)",
    "※ 来源:·渡口站 bbs.example.edu·[FROM: 10.0.0.*]",
    "※ 編輯: shiyi (10.0.0.1), 03/16/2008 10:00:00",
    "◆ From: 10.0.0.1",
    "如不想再收到本通讯，请回复TD退订",
    "若您不愿继续接收此类邮件，请点击退订",
    "由“听记本”导出　第 1 页 / 共 2 页",
    "本文由听记本自动生成",
    "以上內容由AI轉寫",
    "退订回T",
    "拒收请回复R",
    "回TD退订",
]
MAILED = [
    "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的收件人。",
    "This e-mail is intended only for the person named above.",
]
POSTED = [
    "推 shier: 說得好                03/15 21:30",
    "→ shisan:下次一起去 03/15 22:11",
    "噓 shisi: 沒圖 03/16",
    "※ 轉載: 渡口文藝",
]


@pytest.mark.parametrize("row", SURE)
def test_what_programs_print_below_a_message_is_dropped(outlined, row):
    assert outlined(HEAD + row + "\n")["furniture"] == [row]


@pytest.mark.parametrize("row", MAILED)
def test_a_notice_of_secrecy_goes_below_a_mail_and_stays_elsewhere(outlined, row):
    assert outlined(f"{MAIL}{HEAD}{row}\n")["furniture"] == [row]
    assert row in str(outlined(f"{HEAD}{row}\n")["blocks"])
    assert row in str(outlined(f"{MAIL}{HEAD}{row}\n\n她念到这里，笑出了声。\n")["blocks"])


@pytest.mark.parametrize("row", POSTED)
def test_remarks_go_below_a_post_and_stay_elsewhere(outlined, row):
    assert row in outlined(f"{BOARD}{HEAD}{row}\n")["furniture"]
    assert row in outlined(f"{HEAD}※ 發信站: 渡口站(bbs.example.edu)\n{row}\n")["furniture"]
    assert outlined(f"{HEAD}{row}\n")["furniture"] == []
    assert row not in outlined(f"{BOARD}{HEAD}{row}\n\n後來，渡口的燈也滅了。\n")["furniture"]


@pytest.mark.parametrize("row", [row for row in SURE if row[0] in "※◆"])
def test_the_signature_above_it_goes_with_it(outlined, row):
    found = outlined(f"{HEAD}--\n　路是圓的。\n{row}\n")
    assert len(found["furniture"]) == 3
    assert len(found["blocks"]) == 2


def test_a_signature_goes_where_the_head_of_a_mail_stands(outlined):
    found = outlined(f"{MAIL}{HEAD}--\n石一\n渡口文化站　0000-5550123\n")
    assert "文化站" not in str(found["blocks"])


@pytest.mark.parametrize(
    "row",
    [
        "--\n\n後來的事，沒有人知道，\n渡口的燈還亮著。",
        "来自手机的光",
        "照亮渡口的\n来自手机的光",
        "这封邮件是他写给我的最后一封，里面没有什么机密。",
        "你收到这封邮件后点开链接，就会被自动订阅。",
        "※ 修改：船改用木浆",
        "来自我的手机里的一张照片，照的是渡口。",
        "推 開門：要用力 12:30",
        "※ 编辑部的人说，这件事与他们无关。",
        "本邮件系统自即日起启用，请各部门知悉。",
        "→ 對岸：走十分鐘",
    ],
)
def test_what_an_author_says_so_is_kept(outlined, row):
    words = row.splitlines()[-1].strip("※→ ")
    assert words in str(outlined(f"{HEAD}{row}\n")["blocks"])


def test_dashes_above_the_station_close_a_signature(outlined):
    station = "※ 發信站: 渡口站(bbs.example.edu)"
    found = outlined(f"{BOARD}{HEAD}--\n　路是圓的。\n--\n{station}\n")
    assert found["furniture"] == ["--", "路是圓的。", "--", station]
    kept = outlined(f"{BOARD}{HEAD}--\n\n路是圓的。\n\n--\n{station}\n")
    assert "路是圓的。" in str(kept["blocks"])


@pytest.mark.parametrize("head", [MAIL, BOARD])
@pytest.mark.parametrize(
    "rows",
    [
        "又及：缆绳用完了，来时请带两根。",
        "缆绳用完了。\n发自我的iPhone",
        "1. 缆绳两根\n2. 船桨一支",
        "渡口的灯亮了一夜\n船还没有回来",
        "开船时间：上午八点\n值班电话：0000-5550123",
        "我没有哭。\n\n--\n\n第二年春天，渡口又开了。",
    ],
)
def test_what_is_no_address_below_dashes_is_kept(outlined, head, rows):
    found = str(outlined(f"{head}{HEAD}--\n{rows}\n")["blocks"])
    for row in rows.splitlines():
        assert row.partition(". ")[2] in found or row in found or row[:2] in ("--", "发自")


@pytest.mark.parametrize(
    "row",
    [
        "您收到此邮件是因为您订阅了渡口文艺。如需退订，请点击这里。",
        "你會收到這封電子郵件，是因為你訂閱了渡口報。",
    ],
)
def test_why_somebody_gets_a_mail_is_no_part_of_it(outlined, row):
    assert outlined(f"{HEAD}{row}\n")["furniture"] == [row]


def test_remarks_with_their_floors_are_no_words_of_the_post(outlined):
    remarks = ["1F:推 shier:說得好 02/07 00:52", "2F:→ adu2:灯呢", "13F:噓 aaa:不好"]
    rows = ["渡口的燈亮了，船還沒有來，等船的人把手攏在袖子裡。"] * 2
    found = outlined("\n".join(["渡口的燈", "", rows[0], rows[1][::-1] + "。", *remarks]))
    assert found["furniture"] == remarks
    kept = outlined("\n".join(["渡口的燈", "", rows[0], "1F：推門就到，沒有電梯。", "2F：住家。"]))
    assert kept["furniture"] == []


REMARKS = ["1F:推 shier:終於停了", "2F:→ amy:可是外婆怎麼辦", "3F:噓 tom:橋呢？"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("記者整理了其中幾則留言，如下。", "留言還在增加，渡口卻已經安靜下來。"),
        ("網友是這樣說的：", ""),
        ("網友的評論摘錄如下", ""),
        ("船停了，人還站著。", "後來，渡口的燈也滅了。"),
    ],
)
def test_remarks_that_a_text_quotes_are_kept(outlined, above, below):
    rows = [HEAD.strip(), above, *REMARKS, below]
    found = outlined("\n".join(rows))
    assert found["furniture"] == []
    assert all(remark in str(found["blocks"]) for remark in REMARKS)


@pytest.mark.parametrize(
    "row",
    [
        "如果你不想再收到我的信，请回信告诉我",
        "不想再收到这样的邮件，就回信说一声，我住在渡口。",
        "退订了，回家",
        "由老周转写的信",
        "由何小满转录",
        "由“北滩口述史小组”转录",
        "本文由「阿渡」转写",
        "如不需要收到通知，请回复“不来”二字",
        "灯由船工点亮",
        "渡口的灯由老周导出",
    ],
)
def test_what_somebody_asks_below_his_text_is_kept(outlined, row):
    assert row in str(outlined(HEAD + row + "\n")["blocks"])


@pytest.mark.parametrize("printed", ["_SENT", "_SUBSCRIBED", "_LEFT", "_SECRET"])
def test_whatever_programs_print_below_letters_begins_as_is_asked_first(printed):
    first = signs_of(getattr(posted, printed)).first
    assert first
    assert posted.BEGINNING.issuperset(first)
