import pytest

MORE = "随着气温回升，裸鲤陆续进入洄游季，渔政人员开始值守。"


@pytest.mark.parametrize(
    ("head", "dateline", "source"),
    [
        ("新华社西宁6月17日电（记者 马甲、韩乙）", "新华社西宁6月17日电", "新华社"),
        ("本报讯（记者 马甲、韩乙）", "本报讯", None),
        ("本报白岭10月12日电（记者 马甲 实习记者 韩乙）", "本报白岭10月12日电", None),
    ],
)
def test_a_dateline_is_copied_and_its_words_stay(outlined, head, dateline, source):
    found = outlined(f"裸鲤洄游\n\n{head}{MORE}\n")
    assert (found["dateline"], found["source"]) == (dateline, source)
    assert found["byline"] == ["马甲", "韩乙"]
    assert found["blocks"][0]["text"] == head + MORE


def test_a_bracket_may_name_the_reporter_without_a_dateline(outlined):
    found = outlined(f"裸鯉洄游\n\n〔記者林佩君／溪口報導〕{MORE}\n")
    assert (found["byline"], found["dateline"]) == (["林佩君"], None)


@pytest.mark.parametrize(
    "head",
    [
        "（本网讯：文|图何小满）",
        "本报青湾1月28日电记者何小满报道：",
        "【本报记者何小满21日青湾报道】",
    ],
)
def test_reporters_are_named_about_and_behind_datelines(outlined, head):
    assert outlined(f"裸鲤洄游\n\n{head}{MORE}\n")["byline"] == ["何小满"]


def test_whoever_sends_it_may_give_the_year(outlined):
    found = outlined(f"裸鯉洄游\n\n【青灣人2024年3月5日訊】{MORE}\n")
    assert (found["date"], found["dateline"]) == ("2024-03-05", "青灣人2024年3月5日訊")


def test_a_dateline_without_a_year_gives_no_date(outlined):
    assert outlined(f"裸鲤洄游\n\n新华社西宁6月17日电 {MORE}\n")["date"] is None


def test_a_dateline_with_a_year_gives_the_date(outlined):
    found = outlined(f"裸鯉洄游\n\n本報2011年1月26日溪口訊，特約記者林佩君報導\n\n{MORE}\n")
    assert (found["date"], found["byline"]) == ("2011-01-26", ["林佩君"])


def test_a_name_in_brackets_behind_the_dateline_is_the_reporter(outlined):
    assert outlined(f"裸鲤洄游\n\n青湾网白岭6月12日电(何小满){MORE}\n")["byline"] == ["何小满"]


def test_other_words_in_brackets_behind_the_dateline_name_nobody(outlined):
    assert outlined(f"裸鲤洄游\n\n青湾网白岭6月12日电(有删节){MORE}\n")["byline"] == []


@pytest.mark.parametrize(
    "head",
    [
        "这个频道消息多，",
        "每天在线消息不断，",
        "我在线上5日讯，",
        "渡口在线消息太多，",
        "渡口频道讯号不好，",
        "青湾社5日讯问了船长，",
    ],
)
def test_what_somebody_says_of_a_channel_is_no_dateline(outlined, head):
    assert outlined(f"裸鲤洄游\n\n{head}{MORE}\n\n{MORE}\n")["dateline"] is None


@pytest.mark.parametrize(
    "head",
    [
        "青湾网讯 记者何小满 通讯员 李二 近日，",
        "青湾网讯 通讯员  何小满 李二 报道 ",
        "青湾社白岭12月17日电记者何小满通讯员 李二 近日，",
        "青湾时报(记者何小满通讯员李二)",
        "青湾网-渡口报（记者 何小满 通讯员  李二）1月20日，",
        "本报记者何小满 李二报道 4月28日，",
        "青湾研究中心消息(文/何小满、李二)",
        "【青湾网】（记者 何小满 实习记者  李二）4月5日，",
        "4月5日消息：（记者 何小满 李二）",
        "青湾客户端12月31日电 (何小满 李二)",
        "裸鲤洄游 渡口停航青湾社渡口6月12日电 (何小满 李二)",
        "青湾新闻(记者何小满 通讯员李二)",
        "青湾在线讯（何小满 李二）",
        "[本报记者何小满、李二]",
    ],
)
def test_reporters_are_named_in_many_ways(outlined, head):
    assert outlined(f"裸鲤洄游\n\n{head}{MORE}\n\n{MORE}\n")["byline"] == ["何小满", "李二"]


@pytest.mark.parametrize(
    "head",
    [
        "记者从渡口获悉，",
        "青湾网讯 记者获悉 近日，",
        "记者何小满从渡口报道说，",
        "渡口（记者站）今天，",
    ],
)
def test_what_else_reporters_do_names_nobody(outlined, head):
    assert outlined(f"裸鲤洄游\n\n{head}{MORE}\n\n{MORE}\n")["byline"] == []


def test_whoever_reports_at_the_head_is_not_joined_by_whom_it_goes_on_to_quote(outlined):
    head = "青湾网（记者 何小满）昨天，青湾社渡口5月10日电（何一 李二）"
    assert outlined(f"裸鲤洄游\n\n{head}{MORE}\n\n{MORE}\n")["byline"] == ["何小满"]


def test_an_agency_far_down_a_paragraph_is_quoted(outlined):
    text = f"通车那天，{MORE * 5}青湾社渡口5月10日电（何一 李二）"
    assert outlined(f"裸鲤洄游\n\n{text}\n\n{MORE}\n")["byline"] == []


def test_a_paper_may_be_called_daily(outlined):
    assert outlined(f"裸鲤洄游\n\n每日渡口新闻讯 {MORE}\n\n{MORE}\n")["dateline"]


def test_codes_that_colour_words_are_no_dateline(outlined):
    found = outlined(f"裸鲤洄游\n\n[color=red]{MORE}\n")
    assert found["dateline"] is None


def test_briefs_are_signed_behind_their_titles(outlined):
    text = (
        "简讯一束\n\n▲渡口建起灯塔　本报讯（何小满）　渡口把每月第一天定为灯日，船工轮流守灯。\n\n"
        "▲食堂公布榜单　本报讯（李二红　通讯员　石一）　食堂从上周起张贴榜单，按重量排。\n\n"
        "▲路灯改造完成　青湾网讯（记者　高原）　截至3月8日，路灯改造已完成九成，预计省电不少。\n\n"
        "▲更正　本报3月6日（三版）一文中的数字有误，特此更正，并向读者致歉。\n"
    )
    assert outlined(text)["byline"] == ["何小满", "李二红", "石一", "高原"]


@pytest.mark.parametrize("sent", ["据青湾社渡口5月10日电", "據青灣社渡口5月10日電"])
def test_whose_report_a_paper_follows_is_the_source(outlined, sent):
    found = outlined(f"渡口的灯\n{sent}（记者何小满）渡口将由本月十日起停航，街坊到码头拍照。\n")
    assert found["source"] == sent[1:4]
    assert found["dateline"] == sent


@pytest.mark.parametrize(
    "head",
    [
        "（本报记者何小满青湾 1 月 31 日电）",
        "（渡口社記者何小满青灣 15 日電）",
        "本报青湾 1 月 31 日讯 记者何小满报道：",
        "渡口社青湾 1 月 31 日电 (何小满)",
    ],
)
def test_spaces_about_the_day_make_no_names_of_places(outlined, head):
    found = outlined(f"裸鲤洄游\n\n{head}{MORE}\n")
    assert found["byline"] == ["何小满"]
    assert found["blocks"][0]["text"] == head + MORE
