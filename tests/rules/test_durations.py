"""Lengths of time as they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rules.durations import AT_ONCE, Duration, parse


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("20 个工作日", Duration(20, "工作日")),
        ("20工作日", Duration(20, "工作日")),
        ("30日", Duration(30, "日")),
        ("受理后 15 日内制作", Duration(15, "日")),
        ("自受理之日起三十个工作日", Duration(30, "工作日")),
        ("十五天", Duration(15, "天")),
        ("一百二十日", Duration(120, "日")),
        ("两个月", Duration(2, "月")),
        ("半年", Duration(0.5, "年")),
        ("半个月", Duration(0.5, "月")),
        ("2 小时", Duration(2, "小时")),
        ("即时", AT_ONCE),
        ("当场办结", AT_ONCE),
        ("材料齐全的当场办，不齐的 5 日内补", Duration(5, "日")),
        ("街道 5 日，区里 10 日", None),
        ("2026年11月2日", None),
        ("每年3月15日以前", None),
        ("按规定时间", None),
        ("", None),
    ],
)
def test_what_is_certain_is_understood(text: str, length: Duration | None) -> None:
    assert parse(text) == length


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("30 个工作日", "20 个工作日"),
        ("60 个工作日", "30日"),
        ("3 个月", "60日"),
        ("1日", "当场"),
        ("1年", "200 个工作日"),
    ],
)
def test_longer_is_longer(long: str, short: str) -> None:
    one, other = parse(long), parse(short)
    assert one is not None
    assert other is not None
    assert one.longer_than(other)
    assert not other.longer_than(one)


@pytest.mark.parametrize(
    ("one", "other"), [("20 个工作日", "25日"), ("1 个月", "30日"), ("30日", "20 个工作日"), ("20日", "20日")]
)
def test_what_depends_on_the_day_is_neither_longer_nor_shorter(one: str, other: str) -> None:
    first, second = parse(one), parse(other)
    assert first is not None
    assert second is not None
    assert not first.longer_than(second)
    assert not second.longer_than(first)


lengths = st.builds(
    Duration,
    st.integers(0, 400),
    st.sampled_from(["工作日", "日", "天", "自然日", "日历日", "周", "星期", "月", "年", "小时", "分钟", ""]),
)


@given(lengths, lengths)
def test_never_both_longer(one: Duration, other: Duration) -> None:
    assert not (one.longer_than(other) and other.longer_than(one))


@given(lengths, lengths, lengths)
def test_longer_than_the_longer_is_longer(one: Duration, two: Duration, three: Duration) -> None:
    if one.longer_than(two) and two.longer_than(three):
        assert not three.longer_than(one)


@pytest.mark.parametrize(
    ("text", "at_once"),
    [("当场", True), ("30 分钟", True), ("2 小时", True), ("48小时", False), ("1个工作日", False), ("1日", False)],
)
def test_at_once_is_while_one_waits(text: str, at_once: bool) -> None:
    length = parse(text)
    assert length is not None
    assert length.at_once is at_once
