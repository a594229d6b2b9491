import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.formats.text.leftover import leftovers

PROSE = "船靠了岸，没有人来接，老周把缆绳系好又解开，等天亮再走。"
ARTICLE = (
    "渡口的灯",
    "何小满",
    "3月5日",
    "",
    PROSE,
    PROSE[2:],
    "",
    "灯下",
    PROSE[5:] + PROSE,
    "他说：灯亮着。",
    "完",
)
POEM = ("床前明月光", "疑是地上霜", "举头望明月", "低头思故乡", "灯下", "渡口", "船", "岸", "雨")
LAW = ("第一条", PROSE, "第二条", PROSE, PROSE, PROSE, PROSE, PROSE)
PROGRAM = (
    "# 渡口调度",
    "import sys",
    "def ferry(number):",
    f"    # {PROSE}",
    f'    print("{PROSE}")',
    f'    return {{"{PROSE}": number}}',
    "for each in range(10):",
    "    ferry(each)",
    "sys.exit()",
)


def without(text):
    """``text`` without what was left."""
    made, at = [], 0
    for start, end, _ in leftovers(text):
        made.append(text[at:start])
        at = end
    return "".join([*made, text[at:]])


def numbered(rows, form, *, counts_all=True):
    made, number = [], 0
    for row in rows:
        number += bool(row) or counts_all
        made.append(form.format(number, row) if row else "")
    return "\n".join(made)


@pytest.mark.parametrize("form", ["{:>3}  {}", "{}\t{}", "{:03}: {}", "{:>4} | {}", "{:>4} {}"])
def test_numbers_that_count_empty_lines_are_no_words(form):
    assert without(numbered(ARTICLE, form)) == "\n".join(ARTICLE)


@pytest.mark.parametrize("form", ["{:>3}  {}", "{:>6}\t{}", "{:>4} | {}", "{:03}: {}"])
def test_numbers_that_are_set_as_programs_do_are_no_words(form):
    rows = [*ARTICLE, PROSE, PROSE]
    assert without(numbered(rows, form, counts_all=False)) == "\n".join(rows)


def test_numbers_that_count_empty_lines_and_are_set_are_none_of_any_running_text():
    rows = [each for row in (PROSE, PROSE, PROSE, "完", "又记", PROSE) for each in (row, "")]
    assert without(numbered(rows, "{:>3}  {}")) == "\n".join(rows)


HOURS = ("签到", PROSE, "茶歇", PROSE, "午餐", "参观", PROSE, "讨论", "闭幕", "返程")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{1970 + n}\t{row}" for n, row in enumerate(HOURS)),
        "\n\n".join(f"{1980 + 2 * n}：{row}" for n, row in enumerate(HOURS)),
        "\n\n".join(f"{2 * n} 月 {row}" for n, row in enumerate(HOURS[:6], 1)),
        "\n".join(f"{8 + n:02}:00 {row}" for n, row in enumerate(HOURS)),
        "\n\n".join(f"{2 * n + 8}:00 {row}" for n, row in enumerate(HOURS[:6])),
        "\n\n".join(f"{2 * n + 1}: {row}" for n, row in enumerate(HOURS)),
        "\n\n".join(f"{2 * n + 1} 号楼：{row}" for n, row in enumerate(HOURS)),
        "1：何小满\n2：老周\n3：\n4：\n5：\n6：",
        "1\t何小满\n2\t老周\n3\t\n4\t\n5\t",
        "1  何小满\n2\n3\n4\n5  老周",
        *(
            "\n".join(f"{n}{gap}{row}" for n, row in enumerate(HOURS, 1))
            for gap in ("  ", "：", "\t")
        ),
        "\n".join(f"{n:02}  {row}" for n, row in enumerate(HOURS, 1)),
        "\n".join(f"{n}  {row}" for n, row in enumerate(HOURS, 10)),
    ],
)
def test_years_hours_rolls_and_programmes_keep_their_numbers(text):
    assert without(text) == text


@pytest.mark.parametrize(
    "text",
    [
        f"> 渡口的灯\n> {PROSE}\n> {PROSE}\n> ——何小满",
        f"> 他在会上说\n> {PROSE}\n> {PROSE}\n> ——《青湾志》",
        f'"你来了吗"\n"{PROSE}"\n"{PROSE}"\n"{PROSE}"',
        "输入姓名后按↵\n输入密码后按↵\n选择渡口后按↵",
        "用¶\n第一段结束处打¶\n第二段结束处也打¶",
    ],
)
def test_signed_quotations_speeches_and_keys_keep_their_signs(text):
    assert without(text) == text


CODE = (f"# 读数据，{PROSE}", "x = 1", f"# 画图，{PROSE}", f"# 存图，{PROSE}", "if x:", "    y = 2")
SETTINGS = (f"# 渡口，{PROSE}", "name: 渡口", f"# 船，{PROSE}", f"# 岸，{PROSE}", "boats: 3")
VERSES = (
    "江水悠悠，流过了渡口，流过了我们少年时的梦啊不回头",
    "灯火点点，照亮了归途，照亮了远行人心上的那一座楼",
)


@pytest.mark.parametrize(
    "text",
    [
        *("\n".join((f"```{name}", *CODE, "```")) for name in ("", "python", "text")),
        *("\n".join((f"```{name}", *SETTINGS, "```")) for name in ("", "yaml")),
        f"```python\n{chr(10).join(ARTICLE)}\n```",
        f"```\n{VERSES[0]}\n　　{VERSES[1]}\n```",
        f"<![CDATA[ 与 ]]>\n{PROSE}\n{PROSE}\n这就是 ]]>",
        "\n".join(f"{row}\n{row}" for row in VERSES),
    ],
)
def test_fenced_code_and_verses_keep_what_stands_around_them(text):
    assert without(text) == text


@pytest.mark.parametrize("form", ["{}  {}", "{}\t{}", "{}: {}"])
@pytest.mark.parametrize(
    "rows",
    [
        POEM,
        LAW[1:2] * 9,
        PROGRAM,
        ("船的名字\t吨位",) + (f"{PROSE}\t三十吨",) * 9,
        (PROSE,) * 12,
        ("渡口的由来", *(PROSE,) * 9),
        ("起航", "靠岸", "下锚", "点灯", "数人", "收缆", "卸货", "停航", "关门"),
    ],
)
def test_numbers_of_poems_laws_lists_and_programs_are_words(rows, form):
    text = numbered(rows, form)
    assert without(text) == text


@pytest.mark.parametrize(
    "text",
    [
        numbered(ARTICLE, "{}. {}"),
        "渡口的灯\n" + numbered(ARTICLE, "{}  {}"),
        "\n".join(
            f"{year}  {row}"
            for year, row in zip(
                (1949, 1951, 1978, 1980, 1992, 1997, 2001, 2008, 2019),
                ("建站", *(PROSE,) * 4, "停航", "复航", PROSE, "今日"),
                strict=True,
            )
        ),
        "\n".join(f"{number}  {row}" for number, row in enumerate(reversed(ARTICLE))) + "\n3  完",
    ],
)
def test_numbers_that_do_not_count_all_lines_are_words(text):
    assert without(text) == text


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("> ", ""),
        (">", ""),
        ("+", ""),
    ],
)
def test_signs_about_all_lines_are_no_words(before, behind):
    rows = [row for row in ARTICLE if row]
    made = without("\n".join(before + row + behind for row in rows))
    assert [row.strip() for row in made.split("\n")] == rows


def test_a_short_mail_that_is_quoted_as_a_whole_is_no_quotation():
    sent = f"> 何老师：\n> {PROSE}\n> {PROSE}\n> 何小满\n> 3月5日\n"
    assert without(sent) == sent.replace("> ", "")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"| {row} | {row} |" for row in ARTICLE),
        "\n".join(f"| {row} |" for row in POEM),
        "\n".join(f"> {row}" for row in (PROSE, PROSE, PROSE)),
        "\n".join(f">{row}" for row in POEM),
        "\n".join(f'"{row}"' for row in (PROSE, PROSE, PROSE, PROSE, PROSE)),
        "\n".join(f'"{row}","{row}"' for row in ARTICLE),
        "\n".join(f"+{row}" for row in PROGRAM),
        "\n".join(rf"{row}\\" for row in ARTICLE),
        rf"\渡口\par {PROSE}",
    ],
)
def test_tables_quotations_and_programs_keep_their_signs(text):
    assert without(text) == text


def cue(number, words):
    return f"{number}\n00:00:{number:02},000 --> 00:00:{number + 1:02},500\n{words}\n"


def test_numbers_and_times_of_subtitles_are_no_words():
    rows = [row for row in ARTICLE if row]
    made = without("\n".join(cue(number, row) for number, row in enumerate(rows, 1)))
    assert made.split() == rows


@pytest.mark.parametrize(
    "text",
    [PROSE + "\n" + "\n".join(cue(n, "灯") for n in range(1, 9)), cue(1, "灯") + cue(2, "岸")],
)
def test_subtitles_that_a_text_shows_keep_their_times(text):
    assert without(text) == text


ROWS = "\n".join(ARTICLE)


@pytest.mark.parametrize(
    "text",
    [
        "```\n" + "\n".join(PROGRAM) + "\n```",
        f"```\n{ROWS}\n```\n{PROSE}\n```\n{ROWS}\n```",
        f"{PROSE}\n```\n{ROWS}\n```",
        f'"灯亮着。"\n{PROSE}\n{PROSE}\n"走吧。"',
        f'"甲","乙"\n"丙","{PROSE}"\n"{PROSE}","丁"',
        f'"船来了，\n{PROSE}\n{PROSE}\n船走了。"',
        '"渡口的灯"',
    ],
)
def test_programs_tables_and_speeches_keep_what_stands_around_them(text):
    assert without(text) == text


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n"])
def test_lines_that_all_stand_twice_stand_once(gap):
    rows = [row for row in ARTICLE if row]
    made = without(gap.join(f"{row}{gap}{row}" for row in rows))
    assert made.split() == rows


def test_an_article_that_was_pasted_twice_stands_once():
    assert without(f"{ROWS}\n\n{ROWS}\n").strip() == ROWS


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{row}\n{row}" for row in POEM),
        "\n".join([*POEM, "", *POEM]),
        "\n".join([f"{row}\n{row}" for row in ARTICLE[:6]] + list(ARTICLE[6:])),
        f"{ROWS}\n\n{ROWS[:-1]}",
        f"{ROWS}\n{ROWS}\n{ROWS}",
    ],
)
def test_songs_and_refrains_say_twice_what_they_say_twice(text):
    assert without(text) == text


MARKS = st.sampled_from(
    ["1  ", "2  ", "> ", "|", '"', "```", "~~~", "\n", "\r", PROSE, "渡口", "¶", "\\par", "+", " "]
)


@given(st.lists(MARKS, max_size=40).map("".join))
def test_what_was_left_stands_in_order_and_in_no_other(text):
    at = 0
    for start, end, _ in leftovers(text):
        assert at <= start < end <= len(text)
        at = end
