"""What Japanese sites ask of readers goes; what is told in such words stays."""

import pytest

from convert.structure.said import said

TEXT = (
    "渡し場の灯\n\n渡し場の灯は先月取り替えられたばかりで、夜になると向こう岸からも見えるようになった。\n\n"
    "灯を守る老人は無口で、船が来ると灯を高く上げ、船が行くとまた静かに下ろすのだった。\n\n"
)
ASKED = [
    "お申し込みはこちら",
    "ご購読のお申し込みはこちら。",
    "青湾新聞のバックナンバーはこちらから",
    "続きはこちら",
    "ニュースのカテゴリを選択する",
    "表示する地域を変更",
    "この記事の全文は「青湾」電子版に掲載されています。",
    "この記事は有料会員記事です。残り612文字",
    "次回は九月十五日掲載予定です",
    "印刷用画面を開く",
    "青湾新聞のコラムをもっと読む",
    "コメントを残す",
    "一覧へ戻る",
    "ここから広告です",
    "LINEで送る",
    "写真を拡大",
    "記事にコメントする",
    "無断転載・複製を禁じます。",
]


@pytest.mark.parametrize("row", ASKED)
def test_what_a_japanese_page_asks_below_the_text_goes(outlined, row):
    assert outlined(f"{TEXT}{row}\n")["furniture"] == [row]


@pytest.mark.parametrize(
    "row",
    [
        "次回は桜について書くつもりです。",
        "老人は、続きはまた明日、と言って灯を下ろした。",
        "地域を選ぶということ",
        "灯はこちら、船はあちら",
        "全文を読んでくれた人に、ありがとう。",
        "残りの文字は読めなかった。",
        "もっと読むために",
    ],
)
def test_what_is_told_in_such_words_stays(outlined, row):
    found = outlined(TEXT.replace("\n\n灯を", f"\n\n{row}\n\n灯を"))
    assert found["furniture"] == []


def test_english_is_known_too():
    assert said("Skip to main content")
    assert not said("He said it once.")
