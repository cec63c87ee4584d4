"""For each shape a defect that breaks it: what to write in place of what in ``kiln-v-oven.trig``, and what to add."""

from typing import TypeAlias

Defect: TypeAlias = tuple[tuple[str, str], ...]
"""Replacements, each of every occurrence; with nothing in the first place the second is added at the end."""


def _add(triples: str) -> Defect:
    return (("", f"g:kiln {{ {triples} }}"),)


def _change(old: str, new: str) -> Defect:
    return ((old, new),)


_C4_FORUM = "ipg:forum forum:cn-cnipa ;\n    ipg:concernsRight"
_UNIT_STATEMENT = "b:e-6 rdf:object ipgc:unit-cases ;"
_READING = "rdf:subject b:s1 ; rdf:predicate ipg:value ; ipg:standing ipgc:standing-contested"

SHAPES: dict[str, Defect] = {
    # S1
    "proceedingType": _change(
        "proceeding-patent-invalidation ;", "proceeding-patent-invalidation , ipgc:proceeding-other ;"
    ),
    "instance": _change("ipgc:instance-administrative ;", "ipgc:instance-administrative , ipgc:instance-none ;"),
    "status": _change(
        "ipg:status ipgc:status-decided ; ipg:outcome ipgc:outcome-maintained", "ipg:outcome ipgc:outcome-maintained"
    ),
    "outcome": _change(" ; ipg:outcome ipgc:outcome-maintained", ""),
    "forum": _change(_C4_FORUM, _C4_FORUM.replace("cnipa ;", "cnipa , forum:cn-cnipa-reexamination ;")),
    "forumKnown": _change(_C4_FORUM, "ipg:concernsRight"),
    "participation": _change(" ; ipg:participation a:c4-claimant-p2 .", " ."),
    "cause": _change("ipg:cause ipgc:cause-infringement ; ", ""),
    "result": _change(" ; ipg:result ipgc:result-found", ""),
    "months": _change("ipg:months 18", "ipg:months 1.5"),
    # S2
    "published": _change('"2025-06-01"^^xsd:date', '"June 2025"'),
    "filed": _change('"2023-05"^^xsd:gYearMonth', '"last May"'),
    "decided": _change('"2024-02-28"^^xsd:date', '"in February"'),
    "announced": _change('"2024-04-01"^^xsd:date', '"in April"'),
    "statusAsOf": _change('"2025-05"^^xsd:gYearMonth', '"May"'),
    "filedInOrder": _add('a:c1 ipg:filed "2021"^^xsd:gYear .'),
    "filedBeforeDecided": _change('"2023-05"^^xsd:gYearMonth', '"2024-06"^^xsd:gYearMonth'),
    # S3
    "sides": _add(
        "a:c1 ipg:participation a:c1-respondent-p1 . "
        "a:c1-respondent-p1 a ipg:Participation ; ipg:participant org:kiln ; ipg:role ipgc:role-respondent ."
    ),
    "participant": _change(
        "a:c3-respondent-p3 a ipg:Participation ; ipg:participant a:p3",
        "a:c3-respondent-p3 a ipg:Participation ; ipg:participant a:p9",
    ),
    "role": _change("ipg:participant a:p3 ; ipg:role ipgc:role-respondent", "ipg:participant a:p3"),
    "holder": _change("branch-reproduction ; ipg:holder org:kiln", "branch-reproduction ; ipg:holder org:stove"),
    "sentenced": _change("ipg:sentenced a:p3", "ipg:sentenced a:p9"),
    "concernsRight": _add("a:c3 ipg:concernsRight a:r9 ."),
    "reviews": _add("a:c4 ipg:reviews a:c9 ."),
    "partyType": _change('"Oven Ltd."@en ; ipg:partyType ipgc:party-company', '"Oven Ltd."@en'),
    # S4
    "articleKindCode": _change("ipgc:article-dispute", "ipgc:party-company"),
    "proceedingTypeCode": _change("ipgc:proceeding-patent-invalidation", "ipgc:instance-none"),
    "instanceCode": _change("ipgc:instance-administrative", "ipgc:instance-highest"),
    "statusCode": _change(
        "ipg:status ipgc:status-decided ; ipg:outcome ipgc:outcome-maintained",
        "ipg:status ipgc:outcome-maintained ; ipg:outcome ipgc:outcome-maintained",
    ),
    "outcomeCode": _change("ipgc:outcome-maintained", "ipgc:status-released"),
    "remedyCode": _change("ipgc:remedy-damages", "ipgc:remedy-lashes"),
    "roleCode": _change(
        "ipg:participant a:p3 ; ipg:role ipgc:role-respondent", "ipg:participant a:p3 ; ipg:role ipgc:role-witness"
    ),
    "partyTypeCode": _change("ipgc:party-person", "ipgc:right-trademark"),
    "rightTypeCode": _change("ipgc:right-copyright", "ipgc:party-company"),
    "branchCode": _change("ipgc:branch-reproduction", "ipgc:branch-twig"),
    "awardKindCode": _change("ipgc:award-damages", "ipgc:remedy-damages"),
    "causeCode": _change("ipgc:cause-infringement", "ipgc:cause-rudeness"),
    "resultCode": _change("ipgc:result-found", "ipgc:cause-infringement"),
    "unitCode": _change("ipgc:unit-cases", "ipgc:party-company"),
    "unitKnown": _change("ipgc:unit-cases", "ipgc:unit-barrels"),
    "standingCode": _change("ipgc:standing-contested", "ipgc:standing-shaky"),
    # S5
    "amount": _change("ipg:amount 1500000.0", "ipg:amount -1.0"),
    "currency": _change('ipg:amount 1500000.0 ; ipg:currency "CNY"', 'ipg:amount 1500000.0 ; ipg:currency "yuan"'),
    "equivalent": _change('ipg:amount 42000.0 ; ipg:currency "USD"', 'ipg:amount 42000.0 ; ipg:currency "CNY"'),
    # S6
    "partyName": _change('ipg:name "Oven Ltd."@en ; ', ""),
    "description": _add('org:oven ipg:describedAs "a rival"@en .'),
    "unnamed": _add('a:p3 ipg:name "Dealer Ltd."@en .'),
    "unnamedLocal": _add(
        'org:ghost a ipg:Party , ipg:UnnamedParty ; ipg:describedAs "a ghost"@en ; ipg:partyType ipgc:party-other .'
    ),
    # S7
    "nameLanguage": _change('"Oven Ltd."@en', '"Oven Ltd."'),
    "descriptionLanguage": _change('"a dealer"@en', '"un marchand"@fr'),
    "titleLanguage": _change('"glaze"@en', '"glaze"'),
    "articleTitleLanguage": _change('"窑公司胜诉"@zh', '"Kiln Wins"@en'),
    "nameScript": _change('"窑公司"@zh', '"窑公司"@en'),
    "descriptionScript": _change('"某经销商"@zh', '"某经销商"@en'),
    "articleTitleScript": (('"Kiln Beats Oven"@en , ', ""), ('"窑公司胜诉"@zh', '"窑公司胜诉"@en')),
    "descriptionLatin": _change('"某经销商"@zh', '"dealer"@zh'),
    "articleTitleLatin": _change('"窑公司胜诉"@zh', '"Kiln Wins"@zh'),
    # S8
    "rightType": _change("ipg:rightType ipgc:right-copyright ; ", ""),
    "number": _change('"ZL201110269715.3"', '"ZL2011102697"'),
    # S9
    "metric": _change("ipg:metric metric:seizures ; ", ""),
    "value": _change("120.0", '"many"'),
    "unit": _change("ipg:unit ipgc:unit-cases ;\n    ipg:period", "ipg:period"),
    "period": _change('"2024"^^xsd:gYear', '"last year"'),
    "periodKnown": _change('ipg:period "2024"^^xsd:gYear ; ', ""),
    "reportedBy": _change("ipg:changePercent 20.0 ; ipg:reportedBy forum:cn-cnipa .", "ipg:changePercent 20.0 ."),
    "changePercent": (
        ("ipg:changePercent 20.0", "ipg:changePercent -120.5"),
        ("b:e-7 rdf:object 20.0", "b:e-7 rdf:object -120.5"),
    ),
    # S10
    "statementObject": _change(_UNIT_STATEMENT, "b:e-6 rdf:object ipgc:unit-cases , ipgc:unit-persons ;"),
    "statementSupport": (("", "g:oven--evidence { b:s1 words:unit b:e-9 . b:e-9 rdf:object ipgc:unit-cases . }"),),
    "statementMethod": _change(f"{_UNIT_STATEMENT} ipg:readBy method:figure ;", _UNIT_STATEMENT),
    "readingSubject": _change(_READING, _READING.replace("rdf:subject b:s1 ; ", "")),
    "readingPredicate": _change(_READING, _READING.replace("rdf:predicate ipg:value ; ", "")),
    "readingStanding": _change(_READING, f"{_READING} , ipgc:standing-inferred"),
    "span": _change("#char=49,54", "#page=3"),
    "quote": _change('  <https://w3id.org/ipgraph/id/article/oven/en#char=49,54> ipg:quote "cases"@en .\n', ""),
    "rule": _change('ipg:rule "title" ; ', ""),
    "confidence": _change("ipg:confidence 0.9", "ipg:confidence 1.2"),
    # S11
    "readings": _change("ipg:reading b:e-5 , b:e-2", "ipg:reading b:e-2"),
    "adopted": (
        (
            "ipg:reading b:e-5 , b:e-2 ; ipg:adopted b:e-2",
            "ipg:reading b:e-5 , b:e-2 , b:e-9 ; ipg:adopted b:e-2 , b:e-9",
        ),
        (
            "",
            "g:oven--evidence { b:e-9 rdf:subject b:s1 ; rdf:predicate ipg:value ; rdf:object 120.0 ; "
            "ipg:standing ipgc:standing-adopted . }",
        ),
    ),
    "adoption": _change(" ; ipg:adopted b:e-2 .", " ."),
}
