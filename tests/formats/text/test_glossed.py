PROSE = "如果出現(xiàn)漏水，先把船拖上岸晾一晚，用麻絲和桐油灰填實(shí)，這樣不會(huì)再漏。"


def test_what_sites_say_is_known_where_a_mirror_notes_how_it_is_read(outlined):
    row = "發(fā)布時(shí)間：2016-08-11 02:14　來源：青灣報(bào)　作者：何小滿"
    found = outlined(f"渡口恢復(fù)通航\n{row}\n{PROSE}\n{PROSE}\n責(zé)任編輯：賀嵐\n")
    assert found["title"] == "渡口恢復(fù)通航"
    assert found["date"] == "2016-08-11T02:14"
    assert found["byline"] == ["何小滿"]
    assert [one["names"] for one in found["credits"]] == [["賀嵐"]]
    assert [block["text"] for block in found["blocks"]] == [PROSE, PROSE]


def test_an_author_says_how_words_are_read(outlined):
    text = "渡口旁邊叫泊(pō)頭，常讀成泊(bó)頭；再往上是夷(yí)地(dì)，時(shí)間久了都一樣。"
    found = outlined(f"怎樣讀地名\n{text}\n{text}\n")
    assert [block["text"] for block in found["blocks"]] == [text, text]


def test_who_is_named_behind_a_label_is_read_without_notes(outlined):
    crumb = "您現(xiàn)在的位置:渡口網(wǎng)>新聞"
    foot = "責(zé)任編輯：歐陽(yáng)青"
    found = outlined(f"{crumb}\n渡口通航\n2016-08-11\n{PROSE}\n{PROSE}\n{foot}\n")
    assert [one["names"] for one in found["credits"]] == [["歐陽青"]]
    assert found["title"] == "渡口通航"
