"""The codes of the case-record format, as types.

What each code is called in English and Chinese, and what it is part of, stands in ``vocab/*.toml``;
a test holds the two together.
"""

from typing import Literal

Language = Literal["en", "zh"]

ArticleKind = Literal["dispute", "statistics", "policy", "other"]

PartyType = Literal["company", "person", "government", "association", "other"]

GroupRelation = Literal["subsidiary-of", "affiliate-of"]

RightType = Literal[
    "invention-patent",
    "utility-model",
    "design-patent",
    "patent",
    "trademark",
    "copyright",
    "related-right",
    "trade-secret",
    "trade-dress",
    "geographical-indication",
    "plant-variety",
    "layout-design",
    "domain-name",
    "personality-right",
    "fair-competition",
    "data-interest",
]

Branch = Literal[
    "dissemination-via-information-network",
    "reproduction",
    "distribution",
    "adaptation",
    "performance",
    "broadcasting",
    "attribution",
    "integrity",
    "well-known-mark",
]

ProceedingType = Literal[
    "civil-infringement",
    "non-infringement-declaration",
    "ownership",
    "contract",
    "unfair-competition",
    "frand-rate",
    "malicious-litigation",
    "preliminary-injunction",
    "patent-invalidation",
    "trademark-invalidation",
    "trademark-opposition",
    "trademark-revocation",
    "administrative-litigation",
    "administrative-enforcement",
    "customs-seizure",
    "criminal-prosecution",
    "arbitration",
    "domain-name-dispute",
    "section-337",
    "other",
]

Instance = Literal["first", "second", "retrial", "administrative", "none"]

Status = Literal["pending", "decided", "settled", "withdrawn", "released", "unknown"]

Outcome = Literal[
    "claimant-won",
    "claimant-partly-won",
    "respondent-won",
    "affirmed",
    "modified",
    "reversed",
    "remanded",
    "settled",
    "withdrawn",
    "pending",
    "convicted",
    "acquitted",
    "invalidated",
    "partly-invalidated",
    "maintained",
    "granted",
    "denied",
    "released",
    "penalised",
    "unknown",
]

Cause = Literal[
    "infringement",
    "direct-infringement",
    "contributory-infringement",
    "unfair-competition",
    "bad-faith",
    "breach-of-contract",
    "invalidity",
    "well-known",
    "non-infringement",
    "abuse",
]

Result = Literal["found", "not-found"]

AwardKind = Literal["damages", "punitive-damages", "expenses", "fine", "settlement", "royalty"]

Remedy = Literal[
    "cease-infringement",
    "damages",
    "punitive-damages",
    "apology",
    "eliminate-effects",
    "destroy-goods",
    "name-change",
    "fine",
    "imprisonment",
    "confiscation",
    "transfer-of-right",
    "correction-of-record",
]
