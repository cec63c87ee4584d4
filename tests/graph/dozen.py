"""A dozen small records that have parties, rights, cases and forums in common, in English, Chinese and both."""

from ipgraph.model.record import (
    ArticleInfo,
    Bilingual,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Statistic,
    Sum,
)

LOOM = Names(en=("Loom", "Silver Loom Textiles Co., Ltd."), zh=("银梭", "银梭纺织股份有限公司"))
LOOM_ZH = Names(zh=("银梭纺织股份有限公司",))
LOOM_EN = Names(en=("Silver Loom Textiles Co., Ltd.", "Silver Loom"))
SHUTTLE = Names(en=("Quick Shuttle Machinery Co., Ltd.",), zh=("飞梭机械有限公司",))
SHUTTLE_ZH = Names(zh=("飞梭机械有限公司", "飞梭"))
MASKED = Names(zh=("李某",))
SUZHOU = Names(en=("Suzhou Intermediate People's Court",), zh=("苏州市中级人民法院",))
JIANGSU = Names(zh=("江苏省高级人民法院",))
NUMBER, APPEAL, OTHER = "(2023)苏05民初1201号", "(2024)苏民终88号", "(2022)苏05民初7号"
PATENT = "ZL201110269715.3"
UNTITLED = Bilingual()


def story(
    name: str,
    first: Names,
    second: Names,
    *,
    forum: Names = SUZHOU,
    number: str | None = None,
    patent: str | None = None,
    awarded: int | None = None,
    decided: str | None = None,
    title: Bilingual = UNTITLED,
) -> Record:
    """A record of one suit."""
    return Record(
        article=ArticleInfo(id=name, title=title, published="2024-12", languages=("zh",), kind="dispute"),
        parties=(
            Party(id="p1", name=first, type="person" if first is MASKED else "company"),
            Party(id="p2", name=second, type="company"),
        ),
        rights=(Right(id="r1", type="invention-patent", number=patent, holders=("p1",)),) if patent else (),
        proceedings=(
            Proceeding(
                id="c1",
                type="civil-infringement",
                forum=forum,
                instance="first" if forum is SUZHOU else "second",
                case_number=number,
                decided=decided,
                status="decided" if decided else "pending",
                outcome="claimant-won" if decided else "pending",
                claimants=("p1",),
                respondents=("p2",),
                rights=("r1",) if patent else (),
                awarded=(Sum(amount=awarded, currency="CNY", kind="damages"),) if awarded else (),
            ),
        ),
    )


DOZEN = (
    story("loom-sues", LOOM, SHUTTLE, patent=PATENT, title=Bilingual(en="Loom sues", zh="银梭起诉")),
    story("loom-sues-zh", LOOM_ZH, SHUTTLE_ZH, number=NUMBER, patent="201110269715.3"),
    story("loom-wins", LOOM_EN, SHUTTLE, number=NUMBER, awarded=2_000_000, decided="2024-03-01"),
    story("loom-wins-zh", LOOM_ZH, SHUTTLE_ZH, number="（2023）苏05民初1201号", awarded=2_000_000, decided="2024-03"),
    story("appeal", SHUTTLE_ZH, LOOM_ZH, forum=JIANGSU, number=APPEAL),
    story("appeal-ends", SHUTTLE, LOOM, forum=JIANGSU, number=APPEAL, decided="2024-11-20"),
    story("counter-suit", SHUTTLE_ZH, LOOM_ZH, number=OTHER, patent="ZL201510269715.1"),
    story("no-number", LOOM_ZH, SHUTTLE_ZH, awarded=2_000_000, decided="2024-03-01"),
    story("masked", MASKED, LOOM_ZH, awarded=30_000, decided="2021"),
    story("masked-too", MASKED, SHUTTLE_ZH, number="(2021)苏05民初9号"),
    Record(
        article=ArticleInfo(id="figures", languages=("en",), kind="statistics"),
        statistics=(Statistic(metric=Bilingual(en="patent suits"), value=120, unit="case", reported_by=SUZHOU),),
    ),
    Record(article=ArticleInfo(id="derived", kind="policy")),
)
