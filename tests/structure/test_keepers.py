import pytest

TEXT = "渡口的船一天开四班，坐的都是去镇上卖菜的人，篮子挨着篮子。"
HEAD = "渡口的灯又亮了一整夜\n来源：青湾日报 2023-05-02 10:20\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "今天是：2024年5月6日 星期一",
        "2024年5月6日 星期一 农历三月廿八",
        "今日天气：多云 18℃~25℃",
        "网站支持IPv6",
        "青湾网 www.qingwan.cn",
        "正在阅读：",
    ],
)
def test_what_a_site_says_of_the_day_and_of_itself_above_the_title_goes(outlined, line):
    found = outlined(f"{line}\n{HEAD}{TEXT}\n{TEXT}\n")
    assert found["title"] == "渡口的灯又亮了一整夜"
    assert found["date"] == "2023-05-02T10:20"
    assert len(found["blocks"]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "总访问量：12345",
        "您是第 3456 位访客",
        "123人已读",
        "技术支持：云阜科技有限公司",
        "主办：青湾市人民政府办公室 承办：青湾市大数据局",
        "网络文化经营许可证",
        "新出网证（湘）字012号",
        "建议使用1920*1080分辨率浏览",
        "---政府网站---",
        "文明上网理性发言，请遵守新闻评论服务协议",
        "还可以输入 200 字",
        "昵称 *",
        "网友评论（0）",
        "已经是第一篇",
        "打开青湾新闻，阅读体验更佳",
        "TA的最新文章",
        "本文由青湾网编辑整理",
        "[标签] 春耕 水利",
        "图片来源：网络",
        "投资有风险，入市需谨慎",
        "如涉及版权问题，请与我们联系。",
        "声明：该文观点仅代表作者本人，本平台系信息发布平台，仅提供信息存储空间服务。",
    ],
)
def test_what_a_site_says_of_itself_below_the_text_goes(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{TEXT}\n{line}\n")
    assert (len(found["blocks"]), found["credits"]) == (2, [])
    assert found["furniture"] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "今天是：二〇二四年五月六日，一个晴天。",
        "多云，十八度，风从江上来。",
        "约5分钟后，船靠了岸。",
        "技术支持：何小满",
        "您是第三位问我的人。",
        "投资有风险，他却把船卖了入了股。",
        "已经是第一篇日记写下的三年以后",
        "主办单位：青湾市水利局",
    ],
)
def test_what_writers_say_stays(outlined, line):
    found = outlined(f"{HEAD}{TEXT}\n{line}\n{TEXT}\n{line}\n")
    assert found["furniture"] == []


def test_the_minutes_of_a_recipe_stay(outlined):
    steps = "把锅烧热，倒油，下姜片。\n约5分钟\n再把鱼放进去，两面煎黄，加水。\n约20分钟\n"
    found = outlined(f"江鱼汤的做法\n\n{steps}出锅前撒葱花，盐要最后放，汤才白。\n")
    assert found["furniture"] == []
