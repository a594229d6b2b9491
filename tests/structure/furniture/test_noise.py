PROSE = "渡口的船每天清晨六点开，傍晚七点收，风大的时候就停，乘客要等到第二天早上再过江。"
STREWN = [". f% |/ e$ M, h- @. ~1 D( y; {  b' q5 r% u# @", "7 Z, X# ]+ f+ h8 N6 l6 |4 _"]
KEYS = ["s0JTEcz6nrpeWPuMj2Xx79GaYb", "ckox2dhbVCNDErfnep3gRLYSUG", "YBeMjIRsSZ24rmJV1FLbK8uwfc"]


def test_signs_strewn_between_paragraphs_go(outlined):
    found = outlined(f"{PROSE}\n{STREWN[0]}\n{PROSE}船来了。\n{STREWN[1]}\n{PROSE}船走了。\n")
    assert found["furniture"] == STREWN


def test_keys_of_one_length_between_paragraphs_go(outlined):
    found = outlined("\n".join(f"{PROSE}第{n}回。\n{key}" for n, key in enumerate(KEYS)))
    assert found["furniture"] == KEYS


def test_code_and_chords_and_single_keys_stay(outlined):
    code = "if (a[i] == b[j]) { x += 1; }"
    chords = "| C | G | Am | F |"
    game = "1. e4 e5 2. Nf3 Nc6 3. Bb5 a6"
    text = "\n".join(
        [PROSE, code, code, f"{PROSE}一。", chords, chords, f"{PROSE}二。", game, KEYS[0]]
    )
    assert outlined(text)["furniture"] == []
