"""Prose to set lines with: sentences of Chinese words with Western ones between, always the same.

Nobody's text: words and clauses are drawn by a fixed sequence of numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

WORDS = (
    "时间 世界 城市 河流 山坡 村庄 学生 老师 工人 农民 早晨 傍晚 夏天 冬天 道路 桥梁 港口 车站 火车 船只 "
    "天气 空气 阳光 风雨 粮食 水果 茶叶 木材 石头 机器 工厂 市场 商店 学校 医院 图书 报纸 文章 故事 历史 "
    "经济 文化 技术 科学 研究 发展 变化 问题 方法 结果 原因 条件 影响 作用 关系 情况 过程 活动 工作 生活 "
    "他们 我们 大家 人们 孩子 老人 朋友 邻居 客人 记者 编辑 作者 读者 专家 代表 居民 青年 妇女 司机 厨师 "
    "看见 听说 知道 认为 希望 开始 继续 完成 决定 选择 准备 参加 组织 建设 改进 增加 减少 保护 利用 提高 "
    "非常 已经 正在 仍然 逐渐 终于 往往 几乎 特别 必须 应该 可以 能够 需要 重新 同时 一起 共同 分别 尤其"
).split()
PARTICLES = "的的的的了在和是不也就都而与对从把被向让着过"
WESTERN = (
    "2024 15% 3.5 GDP API Word Unicode C++ Typst 12 100 A4 5G state-of-the-art information "
    "development international 1998 $5 iPhone PDF"
).split()
PAUSES = "，，，，，，，、、；："
STOPS = "。。。。。。？！"
PARAGRAPHS = 320


class Numbers:
    """A sequence of numbers that is the same everywhere (a linear congruence)."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        """The next number, less than ``limit``."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def of(self, choices: str | list[str]) -> str:
        """One of ``choices``."""
        return choices[self.below(len(choices))]


def prose(seed: int = 7) -> list[str]:
    """Paragraphs of some 60,000 characters together."""
    numbers = Numbers(seed)
    return ["".join(_paragraph(numbers)) for _ in range(PARAGRAPHS)]


def _paragraph(numbers: Numbers) -> Iterator[str]:
    for _ in range(2 + numbers.below(7)):
        for clause in range(numbers.below(4) + 1):
            if clause:
                yield numbers.of(PAUSES)
            yield from _clause(numbers)
        yield numbers.of(STOPS)


def _clause(numbers: Numbers) -> Iterator[str]:
    kind = numbers.below(40)
    if kind == 0:
        yield "他说：“" + "".join(_words(numbers, 4)) + "。”"
    elif kind == 1:
        yield "《" + "".join(_words(numbers, 2)) + "》"
    elif kind == 2:
        yield "——" + "".join(_words(numbers, 3))
    elif kind == 3:
        yield "（" + "".join(_words(numbers, 3)) + "）"
    elif kind == 4:
        yield "“" + numbers.of(WORDS) + "”"
    elif kind == 5:
        yield "".join(_words(numbers, 2)) + "……"
    yield from _words(numbers, 2 + numbers.below(6))


def _words(numbers: Numbers, count: int) -> Iterator[str]:
    for _ in range(count):
        yield numbers.of(WORDS)
        kind = numbers.below(24)
        if kind == 0:
            yield numbers.of(WESTERN)
        elif kind < 11:
            yield numbers.of(PARTICLES)
