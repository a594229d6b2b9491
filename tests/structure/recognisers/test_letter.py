LETTER = """停水公告

各位居民：

因主管道检修，定于下月三日22时至次日6时停水，请提前储水。

特此公告。

青梧市自来水公司
2021年11月30日
"""


def test_a_letter_has_no_headings(outlined):
    found = outlined(LETTER)
    assert {block["type"] for block in found["blocks"]} == {"paragraph"}


def test_whose_notice_it_is_and_of_when(outlined):
    found = outlined(LETTER)
    assert (found["source"], found["date"]) == ("青梧市自来水公司", "2021-11-30")


def test_the_number_of_a_document_is_no_title(outlined):
    found = outlined(LETTER.replace("各位居民", "青水〔2021〕3号\n\n各位居民"))
    assert found["title"] == "停水公告"
