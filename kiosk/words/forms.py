"""What stands around a blank form, and what the screen says of one. The form itself is Chinese: it goes to a clerk."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.words import Language


@dataclass(frozen=True, eq=False, repr=False)
class FormWords:
    """Every sentence about blank forms in one language."""

    head: str
    """`{heading}`: the district's."""
    sample: str
    """That the form is a sample only."""
    hints: str
    on_paper: str
    """Behind a material, on paper and in the QR code: it can be printed at the kiosk."""
    offer: str
    """The button that prints one."""
    printing: str
    printing_detail: str
    printing_note: str
    done: str
    done_note: str
    failed_note: str
    sheet: str
    """On the drawn sheet of paper."""
    again: str


FORM_WORDS: Mapping[Language, FormWords] = {
    Language.CHINESE: FormWords(
        head="{heading} · 空白表",
        sample="示范文本，以窗口要求为准",
        hints="填写提示",
        on_paper="可在自助机打印空白表",
        offer="打印空白表",
        printing="正在打印空白表：{name}",
        printing_detail="A4 · 请在下方出纸口取走",
        printing_note="没有纸或卡纸时，本机会告诉您，\n不会在您离开后再打印。",
        done="打印好了，请取走{name}",
        done_note="这是示范文本，以窗口要求为准。\n请用黑色的笔填写，由本人签名。",
        failed_note="可以再试一次，或到窗口领一张。",
        sheet="空白表",
        again="再试一次",
    ),
    Language.ENGLISH: FormWords(
        head="{heading} · Blank form",
        sample="Sample text; the counter is always right",
        hints="填写提示",
        on_paper="blank form can be printed at the kiosk",
        offer="Print blank form",
        printing="Printing the blank form: {name}",
        printing_detail="A4 · take it from the slot below",
        printing_note="If paper runs out or jams, you are told,\nand nothing is printed after you have left.",
        done="Printed. Please take it: {name}",
        done_note="This is a sample; the counter is always right.\nFill it in with a black pen and sign it yourself.",
        failed_note="You can try again, or ask for one at the counter.",
        sheet="Blank form",
        again="Try again",
    ),
}
