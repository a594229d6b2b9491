"""What papers, accounts and magazines ask of readers goes; what only looks so stays."""

import pytest

from convert.structure.said import said

TEXT = (
    "渡口的灯\n\n渡口的灯是上个月才换的，夜里看不见对岸，船工就在竹竿上挂了一盏马灯。\n\n"
    "扶灯的人是个孩子，不大说话，船来了就把灯举高，船走了又放下来，一夜要举几十回。\n\n"
)
ASKED = [
    "点这里，一键关注",
    "↑↑↑ 点这里，一键关注 ↑↑↑",
    "請點上方，立即訂閱本刊",
    "微信搜索公众号“渡口宝典”，关注后在对话框回复【船票】即可获取时刻表。",
    "今日互动 👇",
    "本期话题👇👇",
    "你第一次坐船是什么时候？评论区聊聊",
    "你家门口有没有渡口，欢迎在留言区告诉我们",
    "☆點圖看大圖",
    "➤ 訂閱電子報",
    "[图集]　1/4",
    "【组图】",
    "关注我，看见渡口的灯",
    "關注我，帶你走遍渡口",
    "明日请看：灯是谁的",
    "下期预告：过河的人",
    "------------------✂------------------",
    "…………请沿虚线剪下…………",
    "-----キリトリ線-----",
    "主办：青湾区人民政府　承办：青湾区人民政府办公室　网站标识码：0000000001",
    "—— 推 荐 阅 读 ——",
    "由全能扫描仪 生成",
    "ﾊﾞｯｸﾅﾝﾊﾞｰはこちら　ﾄｯﾌﾟへ戻る",
    "張貼者： 阿渡 於 上午9:12",
    "以電子郵件傳送這篇文章BlogThis！分享至 X",
    "作者ferryman張貼於2019 年 12 月 20 日分類專欄",
    "0 件のコメント:",
    "PDFファイルの閲覧には Adobe Reader が必要です。",
    "この情報は役に立ちましたか？",
    "ページID1036021",
    "前のトピック  先頭へ  次のトピック",
    "皆さまのご意見をお聞かせください",
    "為達最佳瀏覽效果,建議使用 Chrome、Firefox 或 Microsoft Edge 的瀏覽器。",
    "31457659_20212130345068824_7242489567209667230_o",
    "IMG_1234",
    "DSC01234",
    "f:id:watashi-mori:20190710212624j:plain",
    "//img.qingwan.example/ferry/pic1.jpg",
    "ページ上部へ",
    "コメントをお書きください",
    "元のページ  ../index.html#6",
    "残り610文字（全文810文字）",
    "bottom of page",
    "回覆刪除",
    "上一則公告 下一則公告",
    "發佈至Twitter 發佈至Plurk",
    "發布在 生活",
    "讀者迴響",
    "何小滿提示您：看後求收藏（渡口網www.qingwan.example），接著再看更方便。",
    "（節錄）全文共961字",
]


@pytest.mark.parametrize("row", ASKED)
def test_what_a_page_asks_below_the_text_goes(outlined, row):
    assert outlined(f"{TEXT}{row}\n")["furniture"] == [row]


@pytest.mark.parametrize(
    "row",
    [
        "船工说，点这里的灯，要先把灯罩擦干净，再把灯芯剪短。",
        "他在评论区里写过一句话，后来自己删掉了，谁也没有看见。",
        "明日请看天，他说，天晴就开船。",
        "下期预告的事，他一句也没有提。",
        "剪下的灯芯放在窗台上，长短不一，像一排小牙。",
        "互动",
        "今日话题",
        "推荐的人是老周，阅读的人是我，灯下只有一本书。",
        "秤杆上的星，老人们叫它标识，码头上的人却不这么叫。",
    ],
)
def test_what_an_author_says_so_stays(outlined, row):
    found = outlined(f"{TEXT}{row}\n\n后来，渡口的灯也灭了，船停在对岸，一停就是一个冬天。\n")
    assert row in str(found["blocks"])


def test_a_list_of_what_is_sought_most_goes_with_its_titles(outlined):
    rows = ["新闻热搜榜", "1 早班船提前十分钟 新时刻表启用", "2 这家面馆的汤为什么排队"]
    found = outlined(TEXT + "责任编辑：石一\n" + "\n".join(rows) + "\n")
    assert [row for row in rows if row in str(found["blocks"])] == []


def test_titles_below_a_head_between_rules_go(outlined):
    rows = ["—— 推 荐 阅 读 ——", "《外婆的渡船》", "《没有灯的码头》"]
    found = outlined(TEXT + "\n".join(rows) + "\n")
    assert [row for row in rows if row in str(found["blocks"])] == []


@pytest.mark.parametrize(
    "title",
    [
        "换了你，你会点灯吗？请在留言区告诉我们",
        "你还记得那盏灯吗？留言区聊聊",
        "夜里过河怕不怕，欢迎在评论区说说",
    ],
)
def test_a_title_may_ask_readers(outlined, title):
    found = outlined(TEXT.replace("渡口的灯\n", f"{title}\n何小满\n", 1))
    assert (found["title"], found["byline"]) == (title, ["何小满"])


@pytest.mark.parametrize("head", ["听文章", "AI朗读", "列印版本", "敬老版", "跑馬燈"])
def test_what_a_button_says_heads_text_in_a_how_to(outlined, head):
    above, told = TEXT.rstrip().rsplit("\n\n", maxsplit=1)
    found = outlined(f"{above}\n\n{head}\n\n{told}\n\n合上书\n\n{told}\n")
    assert {"type": "heading", "text": head}.items() <= found["blocks"][1].items()


@pytest.mark.parametrize(
    "row",
    [
        "青湾号 > 渡口发布",
        "渡口号>青湾发布",
        "渡船 > 正文",
        "民生 >> 正文",
        "发布时间：09-30 22:46",
        "发布时间：09-3022:46青湾软件有限公司",
        "更新于：3月2日 10:20",
        "发布于:03-02 08:00 青湾",
    ],
)
def test_where_one_is_and_a_day_without_its_year_go_from_the_top(outlined, row):
    found = outlined(f"{row}\n{TEXT}")
    assert (found["title"], found["furniture"]) == ("渡口的灯", [row])


@pytest.mark.parametrize(
    "row", ["【上一篇】渡口又涨水了", "[下一篇] 桥上走满了人！", "（上一条）旧船"]
)
def test_what_is_beside_the_article_goes(outlined, row):
    assert outlined(f"{TEXT}{row}\n")["furniture"] == [row]


@pytest.mark.parametrize(
    "row",
    [
        "一号 > 二号 > 三号，船工这样排船的快慢，谁也不服。",
        "发布时间：每月初一的早晨，船工把船期贴在船棚的门上。",
        "【上一回】说到船工把灯举高，船就来了。",
        "（上一条船走了，下一条还没有来。）",
    ],
)
def test_what_only_ranks_or_tells_stays(outlined, row):
    found = outlined(f"{TEXT}{row}\n\n后来，渡口的灯也灭了，船停在对岸，一停就是一个冬天。\n")
    assert row in str(found["blocks"])


JAPANESE = (
    "渡し場の灯\n\n渡し場の灯は先月取り替えられたばかりで、夜になると向こう岸からも見えるようになった。\n\n"
    "灯を守る老人は無口で、船が来ると灯を高く上げ、船が行くとまた静かに下ろすのだった。\n\n"
)
WANTED = [
    "お申し込みはこちら",
    "ご購読のお申し込みはこちら",
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


@pytest.mark.parametrize("row", WANTED)
def test_what_a_japanese_page_asks_below_the_text_goes(outlined, row):
    assert outlined(f"{JAPANESE}{row}\n")["furniture"] == [row]


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
    found = outlined(JAPANESE.replace("\n\n灯を", f"\n\n{row}\n\n灯を"))
    assert found["furniture"] == []


def test_english_is_known_too():
    assert said("Skip to main content")
    assert not said("He said it once.")


@pytest.mark.parametrize(
    "text",
    [
        "列印此頁",
        "打印本文章",
        "返回新聞公報",
        "回上一頁",
        "友好連結",
        "】 【打 印】",
        "【 第1頁 第2頁 】",
        "« 干し柿の話 | トップページ | 土手の霜柱 »",
        "« 旧船 | Main | 新灯 »",
        "「川べり歳時記」カテゴリの記事",
        "紙面写真のお申し込み",
        "請輸入您要查找的知識：",
        "*編輯部保留刪除不雅留言的權利，留言須經審閱後才見報網。",
        "留言须经审核后显示",
        "〔廣告〕內容未完，請往下看",
        "本篇《渡口总结.docx》由用户小桔上传，支持免费预览。",
        "00003107a_m",
    ],
)
def test_what_sites_print_about_a_text_is_theirs(text):
    assert said(text)


@pytest.mark.parametrize(
    "text",
    [
        "列印此頁的人走了",
        "回到新聞現場",
        "友好往来",
        "【第1课 渡口】",
        "甲 | 乙 | 丙",
        "« 渡口的灯 »",
        "这篇文章由用户的回忆写成",
        "老何保留了删除的段落",
        "2024_05",
        "編輯部保留原稿",
    ],
)
def test_what_only_looks_like_it_is_not(text):
    assert not said(text)


@pytest.mark.parametrize(
    "text", ["页数：320", "类型：散文", "编号：A-12", "格式：DOCX", "大小：三丈", "移动端：渡口"]
)
def test_what_books_and_things_are_is_the_authors(text):
    assert not said(text)


@pytest.mark.parametrize("text", ["- 文档编号:7310226", "上传时间：2022-03-08", "下载次数：12"])
def test_what_a_library_of_files_says_of_one_is_not(text):
    assert said(text)


@pytest.mark.parametrize(
    "text",
    [
        "張貼者：老周，於是有人問。",
        "張貼者：站於門邊的人",
        "由老周于渡口的木门上张贴",
        "以电子邮件传送这篇文章",
        "作者何小满发布于2021年6月3日的公告",
        "我们建议使用两种浏览器",
        "老师建议使用渡船牌浏览器。",
        "请至LINE官网下载",
        "孩子须满18岁方可浏览",
        "根据电脑网络内容分级处理办法第三条，业者应当自律。",
        "役に立った",
        "見つけやすかった",
        "3件のコメント",
        "この情報は役に立つのだろうか",
        "次の投稿を待つ",
        "登録：山への投稿",
        "皆さまの声をお聞かせください",
        "外部リンク",
        "手紙をポストに投稿する",
        "故郷へ戻る",
        "渡し場へ戻る",
        "番号：12345",
        "最大30文字まで",
        "メモ入力",
    ],
)
def test_what_could_be_an_authors_is_not_asked_by_a_page(text):
    assert not said(text)


@pytest.mark.parametrize(
    "text",
    [
        "由 阿渡 於 上午9:12 張貼",
        "登録: コメントの投稿 (Atom)",
        "Xにポストする",
        "お知らせ一覧へ戻る",
        "本網站建議使用新版瀏覽器",
        "本站內容須滿18歲方可瀏覽",
        "本網站依照電腦網路內容分級處理辦法分級",
    ],
)
def test_what_a_site_alone_prints_in_such_words_is_its(text):
    assert said(text)
