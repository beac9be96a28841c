"""Problems that reading finds in the new files, told by the cells they come from."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.catalogue.problems import Level, Problem
from kiosk.catalogue.reading.yaml_nodes import Mapping as YamlMapping
from kiosk.catalogue.reading.yaml_nodes import Mark, Node, Sequence
from kiosk.catalogue.reading.yaml_text import parse
from kiosk.staff.sheets.tables import Path, Place, SheetProblem, Written


def located(
    problems: Iterable[Problem], files: Mapping[str, bytes], written: Mapping[str, Written]
) -> Iterator[SheetProblem]:
    """The errors by cell. `written`: by file, what the tables say of it."""
    for problem in problems:
        if problem.level is Level.ERROR:
            place = _place(problem, files, written)
            yield SheetProblem(place, problem.what, _for_cells(problem.how_to_fix) if place.row else problem.how_to_fix)


def _for_cells(how_to_fix: str) -> str:
    """Advice about lines of a file said for cells."""
    for in_file, in_sheet in _SAID_IN_CELLS:
        how_to_fix = how_to_fix.replace(in_file, in_sheet)
    return how_to_fix


_SAID_IN_CELLS = (("就删掉这一行", "就让这一格空着"), ("英文逗号", "顿号“、”"), ("请在这里补上一行", "请在这一行补上"))


def _place(problem: Problem, files: Mapping[str, bytes], written: Mapping[str, Written]) -> Place:
    of = written.get(problem.file)
    root = parse(problem.file, files[problem.file]).root if of else None
    if of is None or root is None or problem.line is None or problem.column is None:
        return Place(problem.file or "catalogue.yaml", problem.line or 0)
    return of.place_of(tuple(path_at(root, (problem.line, problem.column))))


def path_at(node: Node, mark: Mark) -> Path:
    """The keys and indexes that lead to what stands at a place."""
    if mark == node.start:
        return ()
    match node:
        case YamlMapping():
            for key, value in node.entries:
                if key.start <= mark <= max(key.end, value.end):
                    return (key.text, *path_at(value, mark)) if value.start <= mark else (key.text,)
        case Sequence():
            for number, item in enumerate(node.items):
                if item.start <= mark <= item.end:
                    return (number, *path_at(item, mark))
    return ()
