ROWS = """青梧城墙考略
一、城墙的起点
青梧旧城墙始筑于何年，历来说法不一。县志只说“旧有土
城，岁久倾圮”，没有纪年。近年修路时在东门外挖出一段
夯土，层厚七寸，夹有碎瓦，才算有了凭据，差不多占了两
青梧文史　第三辑
— 47 —
成。夯土里的碎瓦共一百四十余片，其中有字的三片。三片
上的字都不完整，一片存“官”字，一片存半个“造”字，还
青梧文史　第三辑
— 48 —
有一片只剩下右边的一竖。
"""


def test_running_heads_and_page_numbers_do_not_part_a_sentence(outlined):
    found = outlined(ROWS)
    assert found["furniture"] == ["青梧文史　第三辑", "— 47 —", "青梧文史　第三辑", "— 48 —"]
    assert "占了两成。" in found["blocks"][1]["text"]
    assert "还有一片" in found["blocks"][1]["text"]


def test_a_refrain_is_no_running_head(outlined):
    found = outlined("歌\n\n推到第三百圈\n豆子才肯说话\n\n推到第六百圈\n天就亮了\n")
    assert found["furniture"] == []
