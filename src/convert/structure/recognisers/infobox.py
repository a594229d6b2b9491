"""What encyclopedias say of a person, a place or a book in short: labels and what stands by each.

国    籍　　中国          国籍
出 生 地　　青湾          中国

It is no title and no heading, and whoever it names did not write the entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from convert.ir import Paragraph, Table, TableCell, TableRow
from convert.pattern import pattern
from convert.structure.page import Page
from convert.structure.proposal import Found, Proposal, as_paragraph, because
from convert.structure.words import words

_LABELS: Final = frozenset(
    words(
        """
        中文名 中文名称 外文名 外文名称 英文名 英文名称 别名 别称 本名 原名 曾用名 昵称 字号
        所处时代 国籍 民族 民族族群 籍贯 出生地 出生日期 出生时间 逝世日期 逝世地 性别 星座 血型
        身高 体重 职业 职务 职称 毕业院校 学历 学位 政治面貌 信仰 主要成就 代表作品 主要作品
        经纪公司 配偶 行政区类别 行政区划代码 行政代码 所属地区 所属国家 所在地 地理位置 位置 面积
        占地面积 建筑面积 下辖地区 政府驻地 电话区号 邮政编码 邮政区码 气候条件 气候类型 人口
        人口数量 常住人口 著名景点 机场 火车站 车牌代码 方言 地区生产总值 开放时间 门票价格
        景点级别 建造时间 始建年代 建立时间 拉丁学名 学名 界 门 亚门 纲 亚纲 目 亚目 科 亚科 属 种
        族 二名法 命名者 分布区域 分布 作者 作品名称 书名 出版社 出版时间 页数 开本 装帧 定价 丛书
        文学体裁 作品体裁 创作年代 类型 类别 导演 编剧 主演 制片人 制片地区 上映时间 首播时间 集数
        片长 每集长度 出品公司 出品时间 发行公司 所属专辑 歌曲原唱 歌曲时长 歌曲语言 填词 谱曲
        编曲 音乐风格 发行日期 发行时间 语言 色彩 公司名称 成立时间 成立日期 总部地点 经营范围
        公司性质 公司口号 年营业额 员工数 注册资本 法定代表人 创办时间 主管部门 学校类型 学校地址
        校训 校歌 主要院系 简称 主要食材 主要原料 分类 口味 产地 批准时间 遗产级别 遗产类别
        申报地区 保护单位 发明时间 应用 适用范围 特点 用途 拼音 注音 部首 笔画 国家 時代 主君 父母
        兄弟 子 氏族
        """
    )
)
_TELLING: Final = frozenset(
    words("中文名 中文名称 外文名 外文名称 国籍 行政区类别 行政区划代码 所属地区 拉丁学名 遗产类别")
)
"""One of these is among them; who made a film is said in a credit list, too."""

_GAP: Final = pattern("[ \u3000]{0,2}[：:][ \u3000]*|\t[ \u3000\t]*|[ \u3000]{2,}|\u3000")
_INNER: Final = pattern("[ \u3000]+")
_SPREAD: Final = pattern(
    "(?P<label>[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,3})(?=$|[ \u3000：:\t])"
)
"""A label spread to the width of others: 国    籍."""

_FEWEST: Final = 3
_LONGEST: Final = 60
"""No value is longer.  Units: characters."""

_SURE: Final = 24.0


def recognise(page: Page) -> Iterator[Proposal]:
    """Propose labels with their values, three and more of them one below the other."""
    labels = [number for number in page.open if number and _end(page.text(number))]
    done = -1
    for number in labels:
        if number <= done:
            continue
        rows = list(_rows(page, number))
        if len(rows) >= _FEWEST and any(_label(page.text(row[0])) in _TELLING for row in rows):
            done = rows[-1][-1]
            yield from _box(page, rows)


def _rows(page: Page, number: int) -> Iterator[Sequence[int]]:
    """The lines of each label and its value from ``number`` on: one, or two below each other."""
    is_paired = _end(page.text(number)) == len(page.text(number))
    step = 1 + is_paired
    while end := _end(page.text(number)):
        is_bare = end == len(page.text(number))
        value = page.text(number + 1) if is_bare else page.text(number)[end:]
        if is_bare != is_paired or not 0 < len(value) <= _LONGEST or (is_bare and _end(value)):
            return
        yield range(number, number + step)
        number += step


def _label(text: str) -> str:
    return _INNER.sub("", text[: _end(text)])


def _end(text: str) -> int:
    """Where the label ends that ``text`` begins with, or 0 if it begins with none."""
    if text in _LABELS:
        return len(text)
    spread = _SPREAD.match(text)
    if spread and _INNER.sub("", spread["label"]) in _LABELS:
        return spread.end()
    found = _GAP.search(text)
    return found.start() if found and text[: found.start()] in _LABELS else 0


def _box(page: Page, rows: Sequence[Sequence[int]]) -> Iterator[Proposal]:
    """Propose ``rows`` as a table if gaps part the cells, and else each line as it is."""
    evidence = because((True, "labels as encyclopedias have them stand below each other", _SURE))
    cells = list(filter(None, (_cells(page, row) for row in rows)))
    if len(rows[0]) == 1 and len(cells) == len(rows):
        block = Table(tuple(cells), span=page.lines[rows[0][0]].span())
        numbers = [number for row in rows for number in row]
        yield Proposal(numbers, "infobox", Found((block,)), evidence)
        return
    for number in (number for row in rows for number in row):
        yield Proposal((number,), "infobox", as_paragraph(page, number), evidence)


def _cells(page: Page, row: Sequence[int]) -> TableRow | None:
    """Label and value of ``row`` as cells; none if a colon parts them, as in running text."""
    line = page.lines[row[0]]
    end = _end(line.text)
    gap = _GAP.match(line.text, end)
    if gap is None or not gap[0].isspace():
        return None
    spans = (line.cut(0, end), line.cut(gap.end(), len(line.text)))
    made = (TableCell((Paragraph((cell,), span=cell.span),), span=cell.span) for cell in spans)
    return TableRow(tuple(made), span=line.span())
