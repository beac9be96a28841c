"""A YAML syntax error -> what is wrong and how to mend it, in words for a clerk.

The scanner notices an error where it can go no further, often a line after the slip. So slips are looked
for first, in the lines around it and as known keys in the whole file; only where there is none, the
scanner's own reason is put into Chinese.
"""

from collections.abc import Iterator

from yaml import MarkedYAMLError

from kiosk.catalogue.problems import Problem, error
from kiosk.catalogue.reading.yaml_nodes import Mark, within
from kiosk.catalogue.reading.yaml_slips import Slip, key_slip, line_slips

Lines = tuple[str, ...]

_ALIGN = "请让同一层的每一行从同一列开始，下一层比上一层多空两格。"
_QUOTE = "如果这是文字，请把整个值用英文引号括起来。"


def explain_syntax(file: str, lines: Lines, trouble: Exception) -> list[Problem]:
    """The problems behind an exception of the YAML parser; at least one."""
    if not isinstance(trouble, MarkedYAMLError) or trouble.problem_mark is None:
        return [error(file, (1, 1), "这个文件不是能读的 YAML。", "请照着别的事项文件重新写，注意冒号、空格和引号。")]
    noticed = within(lines, (trouble.problem_mark.line + 1, trouble.problem_mark.column + 1))
    context = trouble.context_mark
    began = within(lines, (context.line + 1, context.column + 1)) if context else noticed
    slips = list(_slips(lines, noticed[0], began[0]))
    problems = [slip.problem(file) for slip in slips]
    if not any(_near(slip.at[0], noticed[0], began[0]) for slip in slips):
        at, what, how_to_fix = _reason(trouble, lines, began, noticed)
        problems.append(error(file, at, what, how_to_fix))
    return problems


def _slips(lines: Lines, noticed: int, began: int) -> Iterator[Slip]:
    before = next((n for n in range(noticed - 1, 0, -1) if lines[n - 1].strip()), noticed)
    suspects = {noticed, before, began}
    for number, line in enumerate(lines, start=1):
        if number in suspects:
            yield from line_slips(line, number)
        elif slip := key_slip(line, number):
            yield slip


def _near(line: int, noticed: int, began: int) -> bool:
    return noticed - 2 <= line <= noticed or line == began


def _reason(trouble: MarkedYAMLError, lines: Lines, began: Mark, noticed: Mark) -> tuple[Mark, str, str]:
    context, problem = trouble.context or "", trouble.problem or ""
    line = lines[noticed[0] - 1]
    character = line[noticed[1] - 1 : noticed[1]]
    if "tab" in problem or character == "\t":
        return noticed, "这里用了制表符（Tab 键）。", "请把它删掉，改用空格，每一层缩进两个空格。"
    if "escape" in problem or "escape" in context:
        return noticed, "引号里的反斜杠 \\ 后面不能接这个字。", "请把外面的双引号换成单引号，或把 \\ 写成 \\\\。"
    if "quoted scalar" in context:
        return began, "这里的引号没有配对。", "请检查后一个引号：漏了，或打成了中文引号“”。"
    if "flow" in context:
        return _bracket(lines, began, noticed)
    if any(kind in context for kind in ("alias", "anchor", "tag", "block scalar", "directive")):
        first = lines[began[0] - 1][began[1] - 1 : began[1]]
        return began, f"这里以“{first}”开头，会被当成记号。", _QUOTE
    if "cannot start" in problem or "node content" in problem:
        return noticed, f"这里多了一个“{character}”，或值不能以它开头。", f"多打的请删掉。{_QUOTE}"
    if line.lstrip().startswith(":"):
        return noticed, "这里少了键，只有冒号。", "请在冒号前面写上键，或删掉这一行。"
    if "mapping values" in problem:
        return _unexpected_colon(line, noticed)
    if "expected ':'" in problem:
        return began, "这一行没有写成“键: 值”。", "请在键后面写英文冒号加一个空格“: ”；如果接着上一行，请多缩进两格。"
    if line[: noticed[1] - 1].strip():
        return noticed, "从这里起多了文字，多半在引号或括号后面。", "请把多出来的文字移到引号里面，或删掉。"
    return noticed, "这一行的缩进和上面对不齐。", _ALIGN


def _bracket(lines: Lines, began: Mark, noticed: Mark) -> tuple[Mark, str, str]:
    if lines[began[0] - 1][began[1] - 1 : began[1]] not in ("[", "{"):
        began = _last_open_bracket(lines, began)
    opening = lines[began[0] - 1][began[1] - 1 : began[1]]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    wide = _wide_closing(lines[began[0] - 1], began[1])
    if wide:
        at, written = (began[0], wide[0]), wide[1]
        return at, f"括号“{opening}”的结尾用了全角括号“{written}”。", f"请改成英文括号“{closing}”。"
    rest = lines[noticed[0] - 1][noticed[1] - 1 :].strip()
    return (
        noticed if rest and began[0] == noticed[0] else began,
        f"括号“{opening}”没有配对，或里面少了英文逗号。",
        f"请检查末尾有没有“{closing}”，每两项之间有没有“, ”。",
    )


def _wide_closing(line: str, column: int) -> tuple[int, str] | None:
    """The last full-width bracket behind a column that closes none of its kind: (column, bracket)."""
    rest = line[column - 1 :]
    for opening, closing in ("【】", "［］", "｛｝"):
        if rest.count(closing) > rest.count(opening):
            return column + rest.rindex(closing), closing
    return None


def _last_open_bracket(lines: Lines, end: Mark) -> Mark:
    """The last bracket before a place that is not closed there; the place itself where there is none."""
    opened: list[Mark] = []
    for number, line in enumerate(lines[: end[0]], start=1):
        for place, character in enumerate(line[: end[1] - 1] if number == end[0] else line, start=1):
            if character in "[{":
                opened.append((number, place))
            elif character in "]}" and opened:
                opened.pop()
    return opened[-1] if opened else end


def _unexpected_colon(line: str, noticed: Mark) -> tuple[Mark, str, str]:
    if ": " in line[: noticed[1] - 1]:
        return noticed, "这一行有第二个“: ”，分不清哪个是键。", f"{_QUOTE}或把后一个冒号改成中文冒号“：”。"
    return noticed, "这里不该有“键: 值”：上一行没写完，或这一行缩进太多。", f"请先检查上一行的冒号和引号。{_ALIGN}"
