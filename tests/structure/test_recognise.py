from convert.ir import Credit, Heading
from convert.ir.walk import walk
from convert.structure.recognise import is_paper


def test_every_node_has_its_place(read):
    article, *_ = read("题\n\n作者：江晚\n\n一段正文在这里写着，很短。\n\n编辑：王可\n")
    assert all(node.span for block in article.blocks for node in walk(block))
    assert all(credit.span for credit in article.credits)


def test_headings_stand_in_order_with_their_levels(read):
    article, *_ = read(
        "题\n\n一、甲\n\n正文写到这里就结束了。\n\n（一）乙\n\n正文写到这里就结束了。\n"
    )
    headings = [block for block in article.blocks if isinstance(block, Heading)]
    assert [heading.level for heading in headings] == [1, 2]


def test_a_person_is_credited_once_in_each_role(read):
    article, *_ = read("题\n\n记者 王甲\n\n正文写到这里就结束了，还有一句。\n\n（记者 王甲）\n")
    assert [credit.names for credit in article.credits] == [("王甲",)]


def test_the_words_around_names_are_kept(read):
    article, *_ = read("题\n\n正文写到这里就结束了，还有一句。\n\n【编辑:王甲 】 【审核:丁乙 】")
    assert [credit.printed for credit in article.credits] == [
        ("【编辑:", " 】"),
        ("【审核:", " 】"),
    ]
    assert all(isinstance(credit, Credit) for credit in article.credits)


def test_our_paper_names_no_paper():
    assert is_paper("河湾晨报")
    assert not is_paper("本报")
