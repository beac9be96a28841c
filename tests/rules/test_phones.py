"""Numbers to call, in sentences full of other numbers."""

import pytest

from kiosk.rules.phones import found, numbers


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("问事情请拨 12345。", ["12345"]),
        ("可拨打12345，或 96128。", ["12345", "96128"]),
        ("请打 0871-12345678 或 13800000000。", ["087112345678", "13800000000"]),
        ("紧急时请拨打 110。", ["110"]),
        ("在“交管12123”App 上办。", []),
        ("交管12123 App", []),
        ("人均月收入低于 12340 元", []),
        ("每孩每年 3600 元，2025 年起", []),
        ("满 110 周岁的老人", []),
        ("民发〔2020〕20号", []),
        ("530102001001", []),
        ("国务院令第12345号", []),
        ("身份证号 530102199001011234", []),
    ],
)
def test_only_numbers_to_call_are_found(text: str, called: list[str]) -> None:
    assert list(found(text)) == called


def test_a_field_for_numbers_holds_numbers() -> None:
    assert numbers("0871-12345678（工作日）；12345") == {"087112345678", "12345"}
