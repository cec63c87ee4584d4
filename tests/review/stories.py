"""Two articles on one case that differ, a pair in doubt, facts of low confidence, two versions that disagree."""

from collections.abc import Mapping
from pathlib import Path

from ipgraph.decide.kinds import NONE, Decisions
from ipgraph.graph.build import build_graph
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import ArticleInfo, Bilingual, Disagreement, Names, Party, Proceeding, Record, Sum

TEXTS: dict[str, dict[Language, str]] = {
    "glaze": {
        "en": "Glaze at Stake\nQing Kiln won RMB 5 million against Bo Oven. The court sat on 3 May 2024.",
        "zh": "釉色之争\n青窑公司胜诉,博炉公司赔偿500万元。2024年5月5日宣判。",
    },
    "oven": {"zh": "博炉败诉\n法院部分支持青窑公司,判赔300万元。"},
}


def behind(article: str, language: Language, path: str, quote: str, confidence: float) -> Evidence:
    start = TEXTS[article][language].index(quote)
    return Evidence(
        path=path,
        language=language,
        start=start,
        end=start + len(quote),
        rule="told",
        quote=quote,
        confidence=confidence,
    )


def case(**told: object) -> Proceeding:
    given = {"claimants": ("p1",), "respondents": ("p2",), "case_number": "(2024)苏05民初77号", "instance": "first"}
    return Proceeding(id="c1", type="civil-infringement", **(given | told))  # type: ignore[arg-type]


GLAZE = Record(
    article=ArticleInfo(
        id="glaze", title=Bilingual(en="Glaze at Stake", zh="釉色之争"), languages=("en", "zh"), kind="dispute"
    ),
    parties=(
        Party(id="p1", name=Names(en=("Qing Kiln",), zh=("青窑公司",)), type="company"),
        Party(id="p2", name=Names(en=("Bo Oven",), zh=("博炉公司",)), type="company"),
        Party(id="p3", name=Names(zh=("釉坊公司",)), type="company"),
    ),
    proceedings=(
        case(
            decided="2024-05-05", outcome="claimant-won", others=("p3",),
            awarded=(Sum(amount=5_000_000, currency="CNY"),),
        ),
    ),
    disagreements=(Disagreement(about="proceedings[0].decided", en="2024-05-03", zh="2024-05-05"),),
    evidence=(
        behind("glaze", "en", "parties[0].name.en[0]", "Qing Kiln", 0.99),
        behind("glaze", "zh", "parties[0].name.zh[0]", "青窑公司", 0.99),
        behind("glaze", "zh", "proceedings[0].decided", "2024年5月5日", 0.9),
        behind("glaze", "en", "disagreements[0].en", "3 May 2024", 0.9),
        behind("glaze", "zh", "disagreements[0].zh", "2024年5月5日", 0.9),
        behind("glaze", "en", "proceedings[0].awarded[0].amount", "RMB 5 million", 0.95),
        behind("glaze", "en", "proceedings[0].outcome", "won", 0.6),
    ),
)  # fmt: skip

OVEN = Record(
    article=ArticleInfo(id="oven", title=Bilingual(zh="博炉败诉"), languages=("zh",), kind="dispute"),
    parties=(
        Party(id="p1", name=Names(zh=("青窑公司",)), type="company"),
        Party(id="p2", name=Names(zh=("博炉公司",)), type="company"),
    ),
    proceedings=(
        case(decided="2024-05", outcome="claimant-partly-won", awarded=(Sum(amount=3_000_000, currency="CNY"),)),
    ),
    evidence=(
        behind("oven", "zh", "proceedings[0].outcome", "部分支持", 0.9),
        behind("oven", "zh", "proceedings[0].awarded[0].amount", "300万元", 0.58),
    ),
)

OTHER = Record(
    article=ArticleInfo(id="other", title=Bilingual(zh="釉坊开张"), languages=("zh",), kind="dispute"),
    parties=(Party(id="p9", name=Names(zh=("釉坊公司",)), type="company"),),
    proceedings=(
        Proceeding(id="c9", type="contract", forum=Names(zh=("无锡市中级人民法院",)), respondents=("p9",)),
    ),
)  # fmt: skip

TOLD: tuple[tuple[Record, Mapping[Language, str]], ...] = (
    (GLAZE, TEXTS["glaze"]),
    (OVEN, TEXTS["oven"]),
    (OTHER, {"zh": "釉坊开张\n无锡中院开庭。"}),
)


def build(folder: Path, decisions: Decisions = NONE) -> None:
    """The graph of the three articles."""
    build_graph(folder, TOLD, decisions=decisions)
