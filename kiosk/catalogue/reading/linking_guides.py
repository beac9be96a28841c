"""Whether the conditions of a guide name questions and options that exist and are asked before."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.catalogue.conditions import NOT
from kiosk.catalogue.item import UNSURE
from kiosk.catalogue.problems import Problem, error, warning
from kiosk.catalogue.reading.known_keys import nearest
from kiosk.catalogue.reading.yaml_nodes import Mapping, Node, Scalar, Sequence, child, children, inside, scalar, scalars

Options = dict[str, dict[str, Scalar]]
"""Question name -> option name -> where it is written."""


_CONDITIONED = (
    *("结论", "申请材料", "办理流程", "提示", "法定办结时限", "承诺办结时限", "收费"),
    *("要办的事", "别处要办的事"),
)
"""Keys of items and life events under which a 当 may stand, beside the questions."""


@dataclass(frozen=True)
class _Guide:
    file: str
    options: Options
    order: tuple[str, ...]
    all_named: bool
    """Every question has its 存为; where one lacks, a condition may well mean it."""


def link_guide(file: str, root: Node) -> Iterator[Problem]:
    """Problems of the conditions in one item or life event."""
    questions = children(child(root, "办理引导"))
    names = [scalar(question, "存为") for question in questions]
    guide = _Guide(
        file,
        {name.text: _options(question) for name, question in zip(names, questions, strict=True) if name},
        tuple(name.text for name in names if name),
        all_named=None not in names,
    )
    twice = list(_names_once(file, names))
    yield from twice
    if twice:
        return  # nobody can tell which of them a condition means
    for name, question in zip(names, questions, strict=True):
        yield from _options_once(file, question)
        yield from _conditions(question, guide, asked_before=name.text if name else None)
    for part in _CONDITIONED:
        yield from _conditions(child(root, part), guide, asked_before=None)
    yield from _english(file, root, guide)


def _option_name(option: Node) -> Scalar | None:
    return option if isinstance(option, Scalar) else scalar(option, "名称")


def _options(question: Node) -> dict[str, Scalar]:
    named = (_option_name(option) for option in children(child(question, "选项")))
    return {name.text: name for name in named if name}


def _names_once(file: str, names: list[Scalar | None]) -> Iterator[Problem]:
    first: dict[str, Scalar] = {}
    for name in names:
        if name and first.setdefault(name.text, name) is not name:
            line = first[name.text].start[0]
            yield error(file, name.start, f"第 {line} 行的问题已经存为“{name.text}”。", "请给这个问题换一个名字。")


def _options_once(file: str, question: Node) -> Iterator[Problem]:
    seen: set[str] = set()
    for option in children(child(question, "选项")):
        name = _option_name(option)
        if name and name.text in seen:
            yield error(file, name.start, f"选项“{name.text}”写了两次。", "请删掉一个，或改成不同的文字。")
        elif name:
            seen.add(name.text)


def _conditions(part: Node | None, guide: _Guide, asked_before: str | None) -> Iterator[Problem]:
    """Problems of every 当 in a part of the item; `asked_before`: only earlier questions can be known."""
    for node in inside(part) if part else ():
        for question, options in _tests(child(node, "当")):
            yield from _test(question, options, guide, asked_before)


def _tests(condition: Node | None) -> Iterator[tuple[Scalar, list[Scalar]]]:
    """(question, options) of every test in a condition, those under 非 too."""
    match condition:
        case Sequence():
            for case in condition.items:
                yield from _tests(case)
        case Mapping():
            for key, value in condition.entries:
                if key.text == NOT:
                    yield from _tests(value)
                else:
                    yield key, list(scalars(value))


def _test(question: Scalar, options: list[Scalar], guide: _Guide, asked_before: str | None) -> Iterator[Problem]:
    known = guide.options.get(question.text)
    if known is None:
        if guide.all_named:
            yield _no_question(question, guide)
        return
    if asked_before is not None and guide.order.index(question.text) >= guide.order.index(asked_before):
        yield error(
            guide.file,
            question.start,
            f"问到这里时还不知道“{question.text}”：它在后面才问，或就是这一问。",
            f"请把“{question.text}”那一问移到前面，或换一个前面已经问过的。",
        )
    for option in options if len(known) > 1 else []:  # fewer than two options: the question itself was refused
        if option.text not in known:
            yield _no_option(option, question, known, guide.file)


def _no_question(question: Scalar, guide: _Guide) -> Problem:
    meant = nearest(question.text, guide.order)
    if not guide.order:
        how = "这里还没有办理引导：请先写问题，或删掉这个“当”。"
    elif meant:
        how = f"是不是“{meant}”？条件里要写问题“存为”的名字。"
    else:
        how = f"条件里要写问题“存为”的名字，这里有：{'、'.join(guide.order)}。"
    return error(guide.file, question.start, f"没有存为“{question.text}”的问题。", how)


def _no_option(option: Scalar, question: Scalar, known: dict[str, Scalar], file: str) -> Problem:
    if option.text == UNSURE:
        return error(
            file,
            option.start,
            f"条件里不能写“{UNSURE}”。",
            f"答“{UNSURE}”的人，各种情况的材料都会列给他；请删掉这个条件。",
        )
    meant = nearest(option.text, known)
    how = f"是不是“{meant}”？选项的文字要一字不差。" if meant else f"这一问的选项有：{'、'.join(known)}。"
    return error(file, option.start, f"“{question.text}”这一问没有“{option.text}”这个选项。", how)


def _english(file: str, root: Node, guide: _Guide) -> Iterator[Problem]:
    """English for what the item does not have: harmless, but somebody meant something else."""
    english = child(root, "英文")
    questions, materials = child(english, "办理引导"), child(english, "申请材料")
    for name, translated in questions.entries if isinstance(questions, Mapping) else ():
        if name.text not in guide.options:
            yield _stray_english(file, name, "问题", guide.order)
            continue
        options = child(translated, "选项")
        for option, _ in options.entries if isinstance(options, Mapping) else ():
            if option.text not in guide.options[name.text]:
                yield _stray_english(file, option, "选项", guide.options[name.text])
    named = (scalar(one, "名称") for one in children(child(root, "申请材料")))
    merged = child(root, "同一样材料")
    chinese = [*(name.text for name in named if name), *(key.text for key, _ in _entries(merged))]
    for material, _ in materials.entries if isinstance(materials, Mapping) else ():
        if material.text not in chinese:
            yield _stray_english(file, material, "材料", chinese)
    yield from _english_sentences(file, root, child(english, "句子"))


def _entries(node: Node | None) -> tuple[tuple[Scalar, Node], ...]:
    return tuple(node.entries) if isinstance(node, Mapping) else ()


def _english_sentences(file: str, root: Node, sentences: Node | None) -> Iterator[Problem]:
    if not isinstance(sentences, Mapping) or not isinstance(root, Mapping):
        return
    chinese = [part for key, part in root.entries if key.text != "英文"]
    written = {one.text for part in chinese for one in inside(part) if isinstance(one, Scalar)}
    for sentence, _ in sentences.entries:
        if sentence.text not in written:
            yield _stray_english(file, sentence, "句子", written)


def _stray_english(file: str, written: Scalar, kind: str, known: Iterable[str]) -> Problem:
    meant = nearest(written.text, known)
    how = f"是不是“{meant}”？" if meant else ""
    return warning(
        file,
        written.start,
        f"英文里的“{written.text}”不是这个文件里的{kind}。",
        f"{how}中文改了的话，这里也要改成一样的文字；用不着就删掉。",
    )
