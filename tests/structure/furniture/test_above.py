PROSE = "正文写到这里就结束了，后面还有一句话，说的是渡口和灯。"


def test_what_a_site_prints_above_the_title_goes(outlined):
    found = outlined(f"青湾网\n\n渡口的灯亮了一整夜\n\n2021-03-05 10:20\n\n{PROSE}\n")
    assert (found["title"], found["furniture"]) == ("渡口的灯亮了一整夜", ["青湾网"])


def test_a_list_of_other_articles_above_the_title_goes(outlined):
    text = f"· 船票又涨了\n· 渡口的灯亮了\n· 雨停以后\n· 桥\n2006年4月28日\n渡口的灯亮了\n{PROSE}\n"
    found = outlined(text)
    assert (found["title"], found["date"]) == ("渡口的灯亮了", "2006-04-28")
    assert len(found["furniture"]) == 4


def test_kickers_and_offices_above_a_title_stay(outlined):
    text = f"青湾市水务局文件\n青水发〔2021〕5号\n关于渡口停航的通知\n2021年3月5日\n{PROSE}\n"
    assert outlined(text)["furniture"] == []
