"""forms/<id>.yaml: a blank form (空白表) that a citizen prints, fills in by hand and signs."""

from typing import Annotated, Self

from pydantic import BeforeValidator, StringConstraints, model_validator

from kiosk.catalogue.item import ItemId, Text, Verification
from kiosk.catalogue.record import Record, key

BLANK = "_"
"""A run of these in a text is a place to write; the more, the longer."""

MOST_RULED_LINES = 40

Label = Annotated[str, StringConstraints(min_length=1, max_length=30)]


class Passage(Record):
    """正文的一条: exactly one of text, fields, ruled, heading. One text alone is `段`."""

    text: str = key("段", "一段文字；要填的地方写 ____，一个下划线约 3 毫米", default="", max_length=1000)
    fields: tuple[Label, ...] = key("填", "并排在一行里的填写项，如 [姓名, 联系电话]", default=(), max_length=4)
    ruled: int | None = key("空行", "留几行横线", default=None, ge=1, le=MOST_RULED_LINES)
    heading: str = key("小标题", "一部分的标题，如 委托人", default="", max_length=100)

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return {"段": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if sum(map(bool, (self.text, self.fields, self.ruled, self.heading))) != 1:
            raise ValueError("正文的一条要写“段”“填”“空行”“小标题”中的一个，不多不少")
        return self


def _list_of_one(value: object) -> object:
    return [value] if isinstance(value, str) else value


class Form(Record):
    """空白表: what stands on the paper, from the title to the signatures."""

    id: ItemId = key("编号", "与文件名相同的拼音编号")
    name: Label = key("名称", "表的名称，印在最上面，如 承诺书")
    english_name: str = key("英文名称", "名称的英文", default="")
    usage: Text = key("适用说明", "什么时候用这张表，一句话")
    english_usage: str = key("英文说明", "适用说明的英文；英文界面打印时印在表上", default="")
    body: tuple[Passage, ...] = key("正文", "从上到下，一条一段", min_length=1, max_length=60)
    signatures: Annotated[tuple[Label, ...], BeforeValidator(_list_of_one)] = key(
        "签名", "谁签名，一人一条；日期自动带上", min_length=1, max_length=4
    )
    hints: tuple[Text, ...] = key("提示", "印在最下面的填写提示", default=(), max_length=10)
    verification: Verification = key("核对", "谁在哪天核对过")
