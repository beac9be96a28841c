import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.typesetting import even_lines_of, width_of

SIZE = 32


@given(st.text(alphabet="老人钱补贴，。；！？,;!?”）》 ab1", max_size=60), st.integers(64, 500))
def test_even_lines_hold_all_words_and_keep_to_the_column(text: str, width: int) -> None:
    lines = even_lines_of(text, SIZE, False, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line, SIZE) <= width or len(line) == 1 for line in lines)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("您属于哪一类？请选最接近的一种", 400, ("您属于哪一类？", "请选最接近的一种")),
        ("他说“可以。”我们就去办。", 300, ("他说“可以。”", "我们就去办。")),
    ],
)
def test_even_lines_end_at_clauses(text: str, width: int, lines: tuple[str, ...]) -> None:
    assert even_lines_of(text, SIZE, False, width) == lines
