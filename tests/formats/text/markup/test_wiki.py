"""Pages of a wiki as they are stored."""

import pytest

from convert.formats.text.markup.wiki import wiki

LEAD = "'''松岭渡'''是[[松江]]上的一处古渡口，在[[柳湾县|县]]城西七里。"
PROSE = "渡口始设于清初，有船两只，过江的人都要等。"


def page(*lines):
    return "\n".join([LEAD, "== 沿革 ==", PROSE, *lines, ""])


def test_heads_bold_words_and_links_are_read(outlined):
    found = outlined(page("=== 废渡 ===", PROSE, "==船==", "* [[平安号]]", "* ''民生号''"))
    assert found["title"] is None
    assert [
        (b["type"], b.get("level"), b.get("text", b.get("items"))) for b in found["blocks"]
    ] == [
        ("paragraph", None, "松岭渡是松江上的一处古渡口，在县城西七里。"),
        ("heading", 2, "沿革"),
        ("paragraph", None, PROSE),
        ("heading", 3, "废渡"),
        ("paragraph", None, PROSE),
        ("heading", 2, "船"),
        ("list", None, ["平安号", "民生号"]),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "{{Infobox|name=松岭渡|built={{date|1874}}}}",
        "{{noteTA\n|1=zh-hans:信息;zh-hant:資訊\n}}",
        "__TOC__",
        "__NOEDITSECTION__",
        "[[Category:渡口]]",
        "[[分類:柳灣縣]]",
        "[[ja:松嶺渡]]",
        "{{reflist}}",
        "<references />",
        "{{main|松江大桥}}",
        "[[File:Map.png|thumb|250px]]",
        "<!-- 待补 -->",
    ],
)
def test_what_says_nothing_to_readers_is_dropped_and_told(outlined, lines):
    found = outlined(page(lines, PROSE))
    assert [block["text"] for block in found["blocks"]][2:] == [PROSE, PROSE]
    assert "".join(found["furniture"]).split() == lines.split()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("船两只<ref>何小满：《渡口》</ref>。", "船两只。"),
        ('船两只<ref name="a" />。', "船两只。"),
        ("船两只{{来源请求|time=2012-03}}。", "船两只。"),
        ("叫{{lang|en|Ferry}}的地方。", "叫Ferry的地方。"),
        ("见[http://example.com/a 渡口纪念馆]的说明。", "见渡口纪念馆的说明。"),
        ("-{zh-hans;信息}-不通。", "-{zh-hans;信息}-不通。"),
        ("用-{計程車}-不便。", "用計程車不便。"),
    ],
)
def test_what_stands_within_lines_is_read(outlined, written, read):
    assert outlined(page(written))["blocks"][-1]["text"] == read


def test_a_quotation_in_a_template_is_text(outlined):
    found = outlined(page("{{quote|桥成之日，渡者皆往观之。|《柳湾县志》}}"))
    assert "桥成之日，渡者皆往观之。" in [block["text"] for block in found["blocks"]]


def test_a_picture_is_its_caption(outlined):
    shown = "[[文件:A.jpg|缩略图|右|民生号，摄于[[1962年]]]]"
    found = outlined(page(shown, PROSE))["blocks"][3:]
    assert found[0] == {"type": "caption", "text": "民生号，摄于1962年"}


@pytest.mark.parametrize(
    "text",
    [
        "两个等号写在两边，就成了标题：\n\n== 沿革 ==\n\n链接写[[渡口]]，或者[[渡口|那个渡口]]。\n",
        "标题写作“== 沿革 ==”。\n\n词要加粗，就写'''粗体'''。{{来源请求}}也可以写。\n",
        "灯是上个月换的，他说[[这句话听不清]]，我没有再问。\n\n== 一 ==\n\n老周又说了一遍。\n",
        "数组写成 a[[1]]，b[[2]]，函数是 f('''x''')。\n",
        "== 一 ==\n\n老周把缆绳系好又解开，没有人来接。\n\n== 二 ==\n\n灯亮着。\n",
    ],
)
def test_what_only_looks_so_keeps_its_signs(outlined, text):
    said = "".join("".join(b.get("text", "")) for b in outlined(f"渡口\n\n{text}")["blocks"])
    for sign in ("[[渡口|那个渡口]]", "'''粗体'''", "{{来源请求}}", "[[这句话听不清]]", "a[[1]]"):
        assert (sign in text) == (sign in said)


@pytest.mark.parametrize(
    "lines",
    [
        "if [[ -z $name ]]; then echo 空; fi\nif [[ $a == $b ]]; then echo 同; fi\n== 完成 ==",
        "for a in 船; do\n  [[ -f $a ]] && echo $a\ndone\n== 完成 ==\nif [[ $n -lt 3 ]]; then",
        "数组 a[[0, 2]] 取两行，'''取行'''就是这个意思，b[[1, 3]] 也是。",
        "s = [[渡口]]\nt = [[第二行]]\n== 完成 ==",
        "print([[渡口]])\nprint([[第二行]])\n== 完成 ==",
        "[[nodiscard]] int f();\n[[maybe_unused]] int x;\n== 完成 ==",
        "按[[Enter]]换行，按[[Esc]]退出。\n== 完成 ==",
        "老周说：[[笑]]那时候没有桥。[[停]]只有船。\n== 完成 ==",
        "在网页里， <!-- 这是注释 --> 不会显示，见[[标签|各种标签]]。\n== 完成 ==",
        "链接写成[[渡口|老渡口]]，标题写成== 灯 ==。\n== 完成 ==",
        "{|\n| 甲\n|}\n这就是表的源码。\n== 完成 ==",
        "见[[桥]]、[[船]]、[[灯]]、[[水]]。\n== 完成 ==\n船。\n== 再 ==",
        "int a[2] = {{1, 2}, {3, 4}};\n'''注意'''括号。\n== 完成 ==",
        "<p>{{message}}</p>\n== 完成 ==\n{{message}}\n== 再 ==\n见[[船]]。",
        "x = [[1, 2]]\ny = [[3, 4]]\n== 完成 ==",
        "页面里写 {{ title }}，程序会换成标题。\n链接写作 [[home|首页]]。\n== 完成 ==",
        "页面里有 {{ page.title }}。\n见 [[首页]] 与 [[末页]]。\n== 完成 ==",
        "设 x 为 {{1,2},{3,4}}，y 为 {{5}}。\n== 完成 ==",
        "注释写作 <!-- 注释 --> 就行。\n参看 [[标签]] 与 [[属性]]。\n== 完成 ==",
        "注释放在 <!-- 与 --> 之间。\n参看 [[标签]] 与 [[属性]]。\n== 完成 ==",
        "脚注用 <ref>和</ref> 括起来。\n参看 [[标签]] 与 [[属性]]。\n== 完成 ==",
    ],
)
def test_programs_and_other_languages_keep_every_sign(lines):
    text = f"脚本\n\n{lines}\n{PROSE}\n"
    assert not [text[a:b] for a, b, kind in wiki(text) if kind != "tier-2" and text[a:b] != " =="]
