"""Records and texts that several tests of the graph share."""

from pathlib import Path

from ipgraph.model.codec import decode_records
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import (
    Amount,
    ArticleInfo,
    Bilingual,
    Disagreement,
    Finding,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Sentence,
    Sum,
)

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "data" / "gold"
GOLD_FOLDERS = [GOLD, *sorted(ROOT.glob("data/further/*/gold"))]

TEXT_EN = (
    "Kiln Sues Oven over Glaze Patent\n"
    "Kiln Ltd. sued Oven Ltd. before the Suzhou Intermediate People's Court in May 2024. It claims RMB 5 million.\n"
)
TEXT_ZH = "窑公司起诉炉公司\n2024年5月,窑股份有限公司向苏州市中级人民法院起诉炉股份有限公司,索赔500万元。\n"


def evidence(path: str, quote: str, text: str = TEXT_EN, confidence: float | None = None) -> Evidence:
    """Evidence at the first place where the words stand."""
    start = text.index(quote)
    language: Language = "en" if text == TEXT_EN else "zh"
    return Evidence(
        path=path,
        language=language,
        start=start,
        end=start + len(quote),
        rule="test",
        quote=quote,
        confidence=confidence,
    )


KILN = Record(
    article=ArticleInfo(
        id="kiln-sues-oven",
        title=Bilingual(en="Kiln Sues Oven over Glaze Patent", zh="窑公司起诉炉公司"),
        published="2024-06-03",
        languages=("en", "zh"),
        urls=("https://example.org/a b", "not a link"),
        kind="dispute",
    ),
    parties=(
        Party(id="p1", name=Names(en=("Kiln", "Kiln Ltd."), zh=("窑公司", "窑股份有限公司")), type="company"),
        Party(id="p2", name=Names(en=("Oven Ltd.",), zh=("炉股份有限公司",)), type="company"),
        Party(id="p3", name=Names(en=("a dealer",), zh=("某经销商",)), type="company", unnamed=True),
    ),
    rights=(Right(id="r1", type="invention-patent", number="ZL201110269715.3", holders=("p1",)),),
    proceedings=(
        Proceeding(
            id="c1",
            type="civil-infringement",
            forum=Names(en=("Suzhou Intermediate People's Court",), zh=("苏州市中级人民法院",)),
            instance="first",
            filed="2024-05",
            status="pending",
            outcome="pending",
            claimants=("p1",),
            respondents=("p2", "p3"),
            rights=("r1",),
            claimed=(Sum(amount=5_000_000, currency="CNY", equivalent=Amount(amount=690000.5, currency="USD")),),
        ),
    ),
    disagreements=(Disagreement(about="proceedings[0].claimed[0].amount", en=50_000_000, zh=5_000_000),),
    evidence=(
        evidence("proceedings[0].filed", "May 2024", confidence=0.9),
        evidence("proceedings[0].filed", "2024年5月", TEXT_ZH, confidence=0.95),
        evidence("proceedings[0].claimed[0].amount", "RMB 5 million"),
        evidence("proceedings[0].claimants[0]", "Kiln Ltd."),
        evidence("parties[0].name.en[1]", "Kiln Ltd."),
        evidence("disagreements[0].en", "RMB 5 million"),
    ),
)
KILN_TEXTS: dict[Language, str] = {"en": TEXT_EN, "zh": TEXT_ZH}

LATER = Record(
    article=ArticleInfo(id="kiln-wins", published="2025-03", languages=("zh",), kind="dispute"),
    parties=(
        Party(id="p1", name=Names(zh=("窑股份有限公司",)), type="company"),
        Party(id="p2", name=Names(zh=("炉股份有限公司",)), type="company"),
        Party(id="p3", name=Names(zh=("李某",)), type="person"),
    ),
    rights=(Right(id="r1", type="patent", number="201110269715.3"),),
    proceedings=(
        Proceeding(
            claimed_in_all=(Sum(amount=8_000_000, currency="CNY", total=True),),
            id="c1",
            type="patent-invalidation",
            forum=Names(zh=("国家知识产权局",)),
            instance="administrative",
            decided="2024",
            status="decided",
            outcome="maintained",
            claimants=("p2",),
            respondents=("p1",),
            rights=("r1",),
        ),
        Proceeding(
            id="c2",
            type="civil-infringement",
            case_number="（2024）苏05民初 77号",
            decided="2025-02-28",
            instance="first",
            status="decided",
            outcome="claimant-won",
            claimants=("p1",),
            respondents=("p2",),
            awarded=(Sum(amount=1_500_000.0, currency="CNY", kind="damages"),),
            findings=(Finding(cause="infringement", result="found"),),
            remedies=("damages",),
        ),
        Proceeding(
            id="c3",
            type="contract",
            case_number="(2024)苏05民初77号",
            instance="first",
            status="decided",
            outcome="respondent-won",
            claimants=("p2",),
            respondents=("p1",),
        ),
        Proceeding(
            id="c4",
            type="criminal-prosecution",
            instance="first",
            status="decided",
            outcome="convicted",
            respondents=("p3",),
            sentences=(Sentence(party="p3", months=18),),
        ),
        Proceeding(
            id="c5", type="civil-infringement", instance="second", status="pending", appellants=("p2",), after="c2"
        ),
    ),
)


def gold_records(folder: Path = GOLD) -> tuple[Record, ...]:
    """The gold records of a folder that ships with the project, one for each article id, sorted by it."""
    files = sorted(folder.glob("*.json"))
    by_id = {record.article.id: record for file in files for record in decode_records(file.read_bytes(), path=file)}
    return tuple(by_id[name] for name in sorted(by_id))
