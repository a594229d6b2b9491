"""Articles that all outputs are tried on: the samples, the seed, every node, rare characters."""

import struct
import zlib
from datetime import datetime
from pathlib import Path
from typing import Literal

import convert
from convert import Diagnostics, ir
from convert.host import OsHost
from convert.ir.build import canonical, inlines
from convert.themes.load import theme
from material import SOURCE, material

SAMPLES = tuple(sorted(path.stem for path in SOURCE.glob("*.txt")))
NAMES = (*SAMPLES, "seed", "every-node", "rare-characters")

DRESS = theme("article", OsHost())
"""The theme that all are rendered with."""

RARE = {
    "𠮷": "随附的字体里都没有𠮷字，这里只好画一个空框。",
    "㛃𬱖": "随附的字体里有㛃和𬱖，后者在基本平面之外。",
    "①——……": "圈码①之后是破折号——和省略号……它们都成对出现。",
    "葛\U000e0100": "异体字选择符跟在葛\U000e0100字后面，不能丢。",
    "\ue000": "私用区的\ue000字只有一家的字体认得。",
    "😀": "表情😀不是汉字，也是作者写下的。",
}
"""Characters that get lost elsewhere, each in a paragraph of its own."""

MISSING = ("𠮷", "\ue000", "😀")
"""Those that no packaged face has."""


def article(name: str) -> ir.Article:
    """The article of that name; its findings are for other tests."""
    match name:
        case "every-node":
            return every_node()
        case "rare-characters":
            return rare_characters()
        case "seed":
            return _read(material("seed", "article.txt"))
        case _:
            return _read(SOURCE / f"{name}.txt")


def _read(path: Path) -> ir.Article:
    return convert.read(path, diagnostics=Diagnostics())


def rare_characters() -> ir.Article:
    """An article of the characters that get lost elsewhere."""
    text = "\n\n".join(("少见的字", *RARE.values()))
    return convert.read(convert.Source("rare.txt", text.encode()), diagnostics=Diagnostics())


def every_node() -> ir.Article:
    """An article that has every kind of node at least once."""
    credits_ = (
        ir.Credit("author", ("晏知行",), label="作者"),
        ir.Credit("translator", ("Nora Lindqvist", "韦陆离"), label="译者"),
    )
    published = ir.Published(datetime(2024, 4, 9), "day", "2024年4月9日")  # noqa: DTZ001  local
    about = ir.Metadata(
        "zh-Hans", "节点大全", "——一篇什么都有的文章", published, keywords=("样例", "节点")
    )
    return canonical(ir.Article(about, (*_prose(), *_set_off(), *_figures()), credits_))


def _prose() -> tuple[ir.Block, ...]:
    note = ir.Note((ir.Paragraph(inlines("注里也有 two words。")),))
    other = ir.Note((ir.Paragraph(inlines("第二条注。")),))
    marked = inlines(
        "句中有", ir.Strong(inlines("着重")), "、", ir.Emphasis(inlines("强调")), "、",
        ir.Code("tidediff -v"), "、", ir.Link("https://example.org/", inlines("链接")), "、",
        ir.Foreign("en", inlines("good morning")), "、", "水是 H", ir.Subscript(inlines("2")),
        "O，x", ir.Superscript(inlines("2")), "是平方", note, "；换行", ir.LineBreak(), "之后继续",
        other, "。",
    )  # fmt: skip
    ruby = ir.Ruby((ir.RubyPair("澜", "lán"), ir.RubyPair("溪", "xī")))
    return (
        ir.Heading(1, inlines("一级标题"), "first"),
        ir.Paragraph(marked),
        ir.Heading(2, inlines("二级标题")),
        ir.Paragraph(inlines(ruby, "县在山里。见", ir.Link("#first", inlines("一级标题")), "。")),
        ir.Heading(3, inlines("三级标题")),
        ir.Dialogue(inlines("问："), inlines("图上为什么有空白？")),
        ir.Dialogue(inlines("答："), inlines("有人要替它多走路。")),
    )


def _items(*content: ir.Block | str) -> tuple[ir.ListItem, ...]:
    blocks = (ir.Paragraph(inlines(c)) if isinstance(c, str) else c for c in content)
    return tuple(ir.ListItem((block,)) for block in blocks)


def _set_off() -> tuple[ir.Block, ...]:
    nested = ir.ListItem((ir.Paragraph(inlines("丙")), ir.List(_items("子项甲", "子项乙"))))
    verse = inlines("一耙月亮二耙霜，", ir.LineBreak(), "三耙四耙到天光。")
    return (
        ir.List((*_items("甲", "乙"), nested), marker="·"),
        ir.List(_items("第三", "第四"), 3, "3."),
        ir.Quote((ir.Paragraph(inlines("虚线就是准确。")),), inlines("晏知行")),
        ir.Verse(verse),
        ir.Divider(),
        ir.Verbatim("def f(x):\n    return x + 1"),
        ir.Reference(inlines("《澜溪水路图》，县图书馆。"), "[1]"),
    )


def _figures() -> tuple[ir.Block, ...]:
    def row(*cells: str) -> ir.TableRow:
        return ir.TableRow(
            tuple(ir.TableCell((ir.Paragraph(inlines(c)),) if c else ()) for c in cells)
        )

    reaching = ir.TableRow((
        ir.TableCell((ir.Paragraph(inlines("一样")),), columns=2),
        ir.TableCell((ir.Paragraph(inlines("跨两行的话")),), rows=2),
    ))  # fmt: skip
    return (
        ir.Figure(picture(), "一个灰色方块", inlines("图为方块。"), inlines("闻笛 摄")),
        ir.Caption(inlines("图为已经不在的溪流。")),
        ir.Table(
            (row("冷水溪", "400"), row("青崖沟", "")),
            caption=inlines("表1 溪流"),
            head=(row("名称", "长度"),),
            alignments=("start", "end"),
        ),
        ir.Figure(picture(4), "半透明的方块"),
        ir.Table((reaching, row("急流", "12.5")), head=(row("水势", "坡度", "备注"),)),
    )


def picture(channels: Literal[1, 3, 4] = 1) -> ir.Resource:
    """A grey square of 8 by 8 pixels as PNG; with 4 channels one can half see through it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = (b"\0" + b"\x80" * 8 * channels) * 8
    header = struct.pack(">IIBBBBB", 8, 8, 8, {1: 0, 3: 2, 4: 6}[channels], 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return ir.Resource("image/png", b"\x89PNG\r\n\x1a\n" + b"".join(parts), "square.png")
