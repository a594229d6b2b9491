"""What sites in Japanese and English print around articles, and how much each phrase says.

Each is put together from an act and its object, as in ``invites``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convert.pattern import pattern
from convert.structure.invites import SURE

_SERVICES: Final = "X|LINE|Facebook|Twitter|ツイッター|メール|はてな"
_PAGE: Final = (
    "記事|ページ|写真|動画|画像|コメント|著作権|サイト|メール|ニュース|シェア|印刷|拡大|保存|一覧|共有|フォロー|登録|ランキング"
    "|アプリ|ダウンロード|会員|無料|ログイン|見る|読む|する|戻る|次|前|もっと|を|の|に|へ"
)
"""Of such words, and of nothing else, much is put together that Japanese sites print."""

_WANTED: Final = (
    "申し?込み?|購読|登録|ログイン|会員|詳細|詳しく|バックナンバー|全文|続き|予約|購入|チケット"
    "|応募|問い?合わ?せ"
)
"""What one does elsewhere: お申し込みはこちら."""

PRINTED: Final[Sequence[tuple[str, float]]] = (
    (
        (
            r"スキップ|^ページの先頭|^ここ(?:から|まで)(?:本文|が)|共通メニュー|サイト内検索|文字サイズ"
            r"|現在の?位置[:：は]|お問い?合わ?せ(?:先|は)|印刷用ページ|^このページ(?:の|を|に)|先頭に戻る|メルマガ|^関連タグ"
            r"|^こちらのページは.{2,8}版です|メールアドレスが公開される|^[\[【]?(?:有料)?会員限定|有料記事"
            r"|でシェア$|^(?:この記事[をの]|[前次]の記事|続きを読む|無断転載|記事一覧)"
        ),
        6.0,
    ),
    (
        (
            r"(?i)^(?=[\x00-\x7f’‘“”]*$).*(?:\bskip to\b|\bsign (?:in|up)\b|\blog ?in\b"
            r"|\bno comments\b|\bpost a comment\b|post comments|\b(?:newer|older) posts?\b"
            r"|\bread more\b|\ball rights reserved\b|\bpowered by\b|\bjavascript\b|\byour browser\b"
            r"|\bcookies?\b|\bshare (?:this|on|to)\b|\bsubscribe\b|\bleave a (?:reply"
            r"|comment)\b|\brelated (?:posts|articles|stories)\b|\bload more\b|\badvertisement\b"
            r"|\b(?:menu|search)[ -]icon\b|\blogo$|\bicons? (?:made )?(?:by|from)\b"
            r"|\bdesigned (?:by|using)\b|\btoggle (?:navigation|menu)\b"
            r"|\bback to (?:top|main menu)\b|\bfollow us\b|^contents ?\.{0,3}$"
            r"|\bprivacy policy\b|\bterms of (?:use|service)\b|\bemail this\b|\bblogthis\b"
            r"|\buploaded and posted by\b|^links to this post|archiver$|^category archives"
            r"|^gmt ?[+-] ?[0-9]{1,2}(?::[0-9]{2})?, ?[0-9])"
        ),
        9.0,
    ),
)
"""What is printed for all to see, and each phrase's weight."""

_SAID: Final[Sequence[tuple[str, float]]] = (
    (rf"^(?=.{{4,16}}$)(?=.*[ァ-ヶ一-鿿])(?:{_PAGE}){{3,8}}$", 5.0),
    (
        (
            r"^この記事(?:が気に入ったら|が役に立|は役に立|についてコメント)[^。]{0,20}$"
            r"|^(?:\d+件の)?コメント(?:を(?:残す|書く|投稿|送信|する)|する|欄|\d+件)$"
            rf"|^(?:{_SERVICES})(?:で|に)(?:送る|シェア|共有|投稿)(?:する)?$"
        ),
        6.0,
    ),
    (
        (
            r"^(?:一覧|トップページ|ホーム|前のページ|ページの?(?:トップ|先頭|上)|先頭|トップ)(?:へ|に)(?:戻る|もどる)$"
            r"|^本文(?:へ|に)(?:移動|ジャンプ|スキップ)$"
        ),
        6.0,
    ),
    (
        (
            r"^ここ(?:から|まで)広告(?:です)?$|^広告(?:の後に続きます|を非表示にする)$"
            r"|^(?:サイト(?:マップ|ポリシー)|プライバシー ?ポリシー|利用規約)$"
            r"|^(?:無料)?会員登録[(（]無料[)）]$|^記事を(?:保存|印刷|シェア|共有)(?:する)?$"
        ),
        6.0,
    ),
    (r"^無断(?:転載|複製)[^，。、]{0,10}(?:禁止|禁じます|ご遠慮ください)。?$", SURE),
    (r"^[【\[](?:広告|PR|AD)[】\]]$", SURE),
    (r"^(?:広告|スポンサーリンク)$", 6.0),
    (r"^音声で聞く$", 6.0),
    (r"^このファイルは、インターネットの図書館、?[^。]{0,60}で作られました", SURE),
    # to choose, and to go elsewhere
    (
        (
            r"^[^、。]{0,12}(?:カテゴリー?|ジャンル|地域|言語|メニュー|条件|キーワード|文字サイズ|エリア)"
            r"(?:を|から)(?:選択|選ぶ|検索|切り?替え|変更|絞り込)(?:する|む|して(?:ください|下さい))?$"
        ),
        7.0,
    ),
    (
        rf"^[^、。]{{0,24}}(?:{_WANTED})[^、。]{{0,6}}は(?:こちら|コチラ|ここ)(?:から|へ)?[。！>＞»]?$",
        SURE,
    ),
    (r"^[^、。]{2,24}は(?:こちら|コチラ)(?:から|へ)?[>＞»]?$", 6.0),
    (
        r"^[^、。]{0,8}記事の?(?:全文|続き)は[^。]{0,30}(?:に掲載|で公開|で配信|でお読み|でご覧)[^。]{0,12}。?$",
        SURE,
    ),
    (r"残り ?[0-9,]{2,6} ?文字|^この記事は(?:有料)?会員(?:限定|記事)", SURE),
    (r"^次回は[^、。]{2,16}(?:掲載|更新|公開|配信)(?:予定)?(?:です|します)?$", 7.0),
    (r"^(?:印刷用|拡大)(?:の)?(?:画面|ページ|表示)(?:を開く|へ|で見る)?$", 7.0),
    (r"^[^、。]{0,20}をもっと(?:読む|見る|知る)[>＞»]?$|^[^、。]{2,12}をまとめ読み$", 6.0),
)

ASKED: Final = tuple((pattern(words), weight) for words, weight in _SAID)
"""What is said to one who has read, and each phrase's weight."""
