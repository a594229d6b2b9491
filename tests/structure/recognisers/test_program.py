"""Lines of a program stay as they are; what only looks so is read as ever."""

import pytest

ABOVE = "渡口的灯每天晚上都亮着，守灯的人换了三代，从来没有断过一天。"
BELOW = "后来镇上修了桥，渡口的船少了，灯还是有人点，点灯的是一个外乡来的人。"

PROGRAMS = [
    "import ferry\nboat = ferry.Boat()",
    "def sail():\n    return boat",
    "$ ferry --list\n$ ferry --go north",
    '#include <stdio.h>\nint main() {\n    printf("ferry");\n    return 0;\n}',
    "public class Ferry {\n    private int boats = 3;\n}",
    "SELECT * FROM boats;\nDROP TABLE boats;",
    '{\n  "boat": 3,\n  "name": "ferry"\n}',
    "for boat in boats:\n    print(boat)",
    "const boat = new Boat();\nboat.sail(north);",
    "boat = Boat()\nboat.sail()\nboat.wait()",
    "if boat.is_full():\n    boat.sail()\nelse:\n    wait()",
    ">>> boat = 3\n>>> boat + 1\n4",
    "> boat <- c(1, 2)\n> mean(boat)",
    "boat = Boat()\nsail(boat)\n12",
    "root@ferry:~# ls\nroot@ferry:~# cd boat",
    "func sail(b Boat) error {\n\treturn nil\n}",
]

OTHERS = [
    "Two lamps were lit beside the wood,\nAnd sorry I could not see both;\nAnd long I stood;",
    "The ferry (old)\nThe lamp (new)",
    "sail(8)\nrow(1)\nlamp(1)",
    "E = mc^2\nF = ma",
    "A=3\nB=4",
    "Nora Ferry (Editor)\nTom Boat (Photo)",
    "Let me go;\nlet me stay;",
    "Class of 1998 (spring):\nClass of 1999",
    "if you like boats:\nsail with me",
    "return to me, my love;\nreturn to the ferry;",
    "while the lamp is lit:\nwe wait",
    "$5 a day\n$6 a night",
    "C = Ferry; D = Boat;\nE = Lamp;",
    "export of boats (2001)\nexport of lamps (2002)",
    "public hearing (2001)\nimport cars",
    "Sail on (remix)\nSail off (live)",
    "1998\nferry(boat)\n1999",
    "sin(x)\ncos(x)",
    "LAMP(OLD)\n12",
    "lamp (n.)\n12",
    "> the lamp is old\n> the ferry is late",
    "> call me (soon)\n> or write",
]


@pytest.fixture
def wins(outlined):
    def of(text):
        found = outlined(f"渡口的灯\n\n{ABOVE}\n\n{text}\n\n{BELOW}\n")
        return [block.get("text") for block in found["blocks"]]

    return of


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_without_a_fence_keeps_its_lines(wins, program):
    assert wins(program)[1] == program.replace("\t", "    ")


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_has_its_signs_is_no_program(wins, text):
    assert text not in wins(text)


def test_empty_lines_within_a_program_stay(wins):
    program = "boat = Boat()\nboat.load(3)\n\nboat.sail()"
    assert wins(program)[1] == program


@pytest.mark.parametrize(
    "typed", ["ferry --list", "boat_number", "apt install lamp", "sail ~/boat"]
)
def test_what_one_types_heads_nothing(outlined, typed):
    lines = ["渡口的灯", ABOVE, typed, BELOW, "Ferry and Lamp", ABOVE, "守灯的人", BELOW]
    found = outlined("\n\n".join(lines) + "\n")
    assert typed not in [b["text"] for b in found["blocks"] if b["type"] == "heading"]


@pytest.mark.parametrize(
    "head", ["the old ferry", "about us", "to row or not to row", "boat/lamp", "boat.js"]
)
def test_words_in_small_letters_are_not_typed(outlined, head):
    lines = ["渡口的灯", ABOVE, head, BELOW * 2, "守灯的人", ABOVE, "后来的桥", BELOW]
    found = outlined("\n\n".join(lines) + "\n")
    assert head in [b["text"] for b in found["blocks"] if b["type"] == "heading"]


def test_mail_that_is_quoted_stays_a_quotation(outlined):
    found = outlined(f"渡口的灯\n{ABOVE}\n> the lamp is old\n> the ferry is late\n{BELOW}\n")
    assert found["blocks"][1]["type"] == "quote"
