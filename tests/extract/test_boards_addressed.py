"""Appeals to the boards of an office, of which no more is told than who brought them there."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_EN = "Kiln AG opposed European patent EP 3 214 999 of Loom GmbH. On 13 June 2022 the Opposition Division {} "
_ZH = "织机公司在欧洲专利局对窑山公司的欧洲专利EP 3 214 999提出异议。2022年6月13日，异议部决定{}，"


@pytest.mark.parametrize(
    ("text", "below", "appealed"),
    [
        (_EN.format("revoked the patent.") + "Loom has appealed to a Board of Appeal.", "invalidated", "Loom"),
        (
            _EN.format("upheld the patent in amended form.") + "Both parties appealed to the Board of Appeal.",
            "partly-invalidated",
            "Kiln, Loom",
        ),
        (
            _ZH.format("以限缩后的范围维持专利") + "双方均已就此向上诉委员会提起上诉。",
            "partly-invalidated",
            "织机公司, 窑山公司",
        ),
    ],
)
def test_the_appeal_is_pending(text: str, below: str, appealed: str) -> None:
    first, second = told_in_brief(text)
    assert f" = {below}" in first
    assert second.startswith("patent-invalidation administrative: ")
    assert second.endswith(f" = pending; appealed {appealed}")
