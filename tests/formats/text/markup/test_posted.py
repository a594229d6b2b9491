"""Posts of blogs as their programs store and export them."""

import pytest

from convert.formats.text.markup.posted import posted

PROSE = "那盏灯挂在渡口已经三十年，风吹不灭，雨淋不灭，只有老周伸手才肯灭。"


def shown(outlined, line):
    found = outlined(f"渡口的灯\n\n{PROSE}\n\n{line}\n\n## 岸\n\n{PROSE}\n")
    return found, found["blocks"][1:-2]


@pytest.mark.parametrize(
    "line",
    [
        '[caption id="a_1" align="alignright" width="600"]<img src="a.jpg" />渡口的灯[/caption]',
        '[caption id="a_1" width="9"]<a href="b"><img src="a.jpg" alt="" /></a> 渡口的灯[/caption]',
        '{{< figure src="a.jpg" caption="渡口的灯" >}}',
        '{{< figure src="/a.jpg" title="渡口的灯" width="300" >}}',
        "{% asset_img a.jpg 渡口的灯 %}",
        '{% img /a.jpg 300 200 "渡口的灯" %}',
        "![[a.jpg|渡口的灯]]",
    ],
)
def test_a_picture_is_its_caption(outlined, line):
    assert shown(outlined, line)[1] == [{"type": "caption", "text": "渡口的灯"}]


@pytest.mark.parametrize(
    "line",
    [
        '[gallery ids="220,221,225"]',
        "[gallery]",
        "[TOC]",
        '[contact-form-7 id="12" title="联系"]',
        "[embed]https://example.com/a[/embed]",
        '[video src="a.mp4"][/video]',
        "{{< youtube abc >}}",
        "{% include ads.html %}",
        "{: .center}",
        "![[a.png]]",
        "![[a.png|300]]",
    ],
)
def test_what_a_program_puts_in_is_dropped_and_told(outlined, line):
    found, blocks = shown(outlined, line)
    assert (blocks, found["furniture"]) == ([], [line])


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ('[su_note note_color="#fff"]夜里要灭灯。[/su_note]', "夜里要灭灯。"),
        ('点[button link="a.html"]这里[/button]就能看到。', "点这里就能看到。"),
        ("[vc_row][vc_column]夜里要灭灯。[/vc_column][/vc_row]", "夜里要灭灯。"),
        ("见[[旧渡口|那个旧渡口]]和[[灯#一九八〇]]。", "见那个旧渡口和灯。"),
        ("{{% notice %}}夜里要灭灯。{{% /notice %}}", "夜里要灭灯。"),
    ],
)
def test_words_between_codes_stay(outlined, line, read):
    assert shown(outlined, line)[1] == [{"type": "paragraph", "text": read}]


@pytest.mark.parametrize(
    "line",
    [
        "循环写成 {% for a in b %}，模板就会重复。",
        "短代码 [gallery ids=1] 会放出一组图。",
        "写“{{< figure >}}”就能放图。",
        "他说[见附件]，又说[不见]。",
        "[夜] 灯亮着。",
        "见[[旧渡口]]，短代码写成 [toc]。",
        "a[x=1] 和 b[y=2] 都是数。",
    ],
)
def test_what_is_written_of_stays(outlined, line):
    assert line in [block["text"] for block in shown(outlined, line)[1]]


EXPORTED = f"""TITLE: 渡口的灯
AUTHOR: 石一
DATE: 03/20/2017 07:30:00 PM
STATUS: Publish
-----
BODY:
{PROSE}

{PROSE}
-----
EXTENDED BODY:
-----
EXCERPT:
-----
--------
"""


def test_the_parts_of_an_exported_post_are_no_words(outlined):
    found = outlined(EXPORTED)
    assert (found["title"], found["byline"]) == ("渡口的灯", ["石一"])
    assert found["date"] == "2017-03-20T19:30:00"
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]
    assert found["furniture"][:2] == ["STATUS: Publish", "BODY:"]


@pytest.mark.parametrize(
    "lines",
    [
        "在文章里写一行就能放相册。\n[gallery]\n\n写这一行能放目录。\n[toc]",
        "相册这样放：\n[gallery]\n\n目录则是：\n[toc]",
        "相册的用法很简单。\n[gallery]\n\n目录也是。\n[toc]",
        "{% if 会员 %}\n欢迎\n{% endif %}\n{% raw %}\n原样\n{% endraw %}",
        "放图用：\n{{< figure src='a.jpg' caption='渡口' >}}",
        "下面这一行可以放图。\n[caption id='a' width='6']<img src='a.jpg' />渡口[/caption]",
        "怎样放图，看下面。\n{{< figure src='a.jpg' caption='渡口' >}}",
        "标题后加 {#top} 就有名字。\n第一节 {#top}",
        "> [!note] 这样写就是提示。",
        "旧文里满是 {% include a.html %} 这样的字样。",
        "要红字就写 [text color=red]渡口[/text]，就这样。",
    ],
)
def test_who_shows_codes_keeps_them(lines):
    assert not list(posted(f"渡口的灯\n\n{PROSE}\n\n{lines}\n\n{PROSE}\n"))


@pytest.mark.parametrize("code", ["{% raw %}", "{{< figure >}}", "{{% notice %}}"])
def test_a_bare_code_between_the_words_of_a_sentence_is_named(outlined, code):
    line = f"画面上出现{code}几个字。"
    assert shown(outlined, line)[1] == [{"type": "paragraph", "text": line}]


@pytest.mark.parametrize(
    "code", ["{% label primary @a %}", "{{< ref a.md >}}", "{% raw %}a{% endraw %}"]
)
def test_a_code_with_values_or_closed_is_used(outlined, code):
    found, rest = shown(outlined, f"他说{code}就走了。")
    assert code.partition("a{")[0] in found["furniture"]
    assert rest[0]["text"].startswith("他说")
