def test_who_must_pay_above_was_sued_though_he_had_won_below() -> None:
    assert told_in_brief(
        "An appeals court in Paris ordered Beta SA to pay Alpha SA EUR 400,000 for copying its sofa, a registered design, "
        "overturning a first ruling for Beta."
    ) == ["civil-infringement second: Alpha > Beta = reversed; awarded 400000 damages"]
