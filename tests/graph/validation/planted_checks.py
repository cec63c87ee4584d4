"""For each check a defect that fails it: what to write in place of what in ``kiln-v-oven.trig``, and what to add."""

from tests.graph.validation.planted_shapes import Defect


def _disagreement(adopted: str, contested: str, link: str = "a:e-1 , a:e-2 ; ipg:adopted a:e-1") -> str:
    """A disagreement in the article without texts; a reading is a subject, a property and a value."""
    readings = "".join(
        f"a:e-{i} rdf:subject {subject} ; rdf:predicate {property} ; rdf:object {value} ; "
        f"ipg:standing ipgc:standing-{standing} . "
        for i, (standing, (subject, property, value)) in enumerate(
            (("adopted", adopted.split(maxsplit=2)), ("contested", contested.split(maxsplit=2))), start=1
        )
    )
    return f"g:kiln {{ a:disagreement-1 a ipg:Disagreement ; ipg:reading {link} . }} g:kiln--evidence {{ {readings} }}"


def _third_article(triples: str) -> str:
    return (
        'g:stove { article:stove a ipg:Article ; dct:identifier "stove" ; dct:title "Stove Reports"@en . '
        'org:kiln a ipg:Party ; ipg:name "Kiln Ltd."@en ; ipg:partyType ipgc:party-company . '
        f"{triples} }}"
    )


CHECKS: dict[str, Defect] = {
    "s2-after-publication": (('"2025-06-01"', '"2024-01-15"'),),
    "s2-dates-of-articles": (("", _third_article('a:c1 ipg:filed "2021"^^xsd:gYear .')),),
    "s3-forums": (("ipg:forum forum:cn-cnipa ;\n    ipg:concernsRight", "ipg:forum a:court ;\n    ipg:concernsRight"),),
    "s3-sides-of-articles": (
        (
            "",
            _third_article(
                "a:c1 ipg:participation b:q . b:q ipg:participant org:kiln ; ipg:role ipgc:role-respondent ."
            ),
        ),
    ),
    "k1-evidence": ((" ; words:reportedBy b:e-8", ""),),
    "k1-readings": (
        (
            " ; ipg:readBy method:figure ;\n    ipg:supportedBy <https://w3id.org/ipgraph/id/article/oven/en#char=80,84>",
            "",
        ),
    ),
    "k2-quotations": (('"cases"@en', '"case "@en'),),
    "k3-contested": (("", _disagreement('org:kiln ipg:name "Kiln Ltd."@en', 'org:kiln ipg:name "窑公司"@zh')),),
    "k3-adopted": (("", _disagreement('org:kiln ipg:name "Kilns Ltd."@en', 'org:kiln ipg:name "砖公司"@zh')),),
    "k3-readings": (("", _disagreement('org:kiln ipg:name "Kiln Ltd."@en', 'org:oven ipg:name "砖公司"@zh')),),
    "k3-sides": (
        (
            "",
            _disagreement(
                'org:kiln ipg:name "Kiln Ltd."@en', 'org:kiln ipg:name "砖公司"@zh', "a:e-1 , a:e-2 ; ipg:adopted a:e-2"
            ),
        ),
    ),
    "k4-cycle": (("", "g:kiln { a:c1 ipg:reviews a:c2 . }"),),
    "k4-instances": (("", "g:kiln { a:c4 ipg:reviews a:c2 . }"),),
    "k4-forums": (("forum:cn-jiangsu-high", "forum:cn-suzhou-intermediate"),),
    "k4-appellants": (
        (
            "a:c2-appellant-p2 a ipg:Participation ; ipg:participant org:oven",
            "a:c2-appellant-p2 a ipg:Participation ; ipg:participant a:p3",
        ),
    ),
    "k5-types": (("ipgc:outcome-maintained", "ipgc:outcome-convicted"),),
    "k5-status": (("ipgc:outcome-pending", "ipgc:outcome-affirmed"),),
    "k5-awards": (
        ("", 'g:kiln { a:c2 ipg:awards a:c2-1 . a:c2-1 a ipg:MoneyAward ; ipg:amount 9.0 ; ipg:currency "CNY" . }'),
    ),
    "k6-check-digit": (('"ZL201110269715.3"', '"ZL201110269715.4"'),),
    "k6-kinds": (("ipgc:right-invention-patent", "ipgc:right-utility-model"),),
    "k7-court": (("苏05民初77号", "苏02民初77号"),),
    "k7-form": (("苏05民初77号", "苏05民初"),),
    "k7-year": (("(2023)苏05", "(2025)苏05"),),
    "k8-rates": (("ipg:amount 1400000.0", "ipg:amount 14000000.0"),),
    "k9-disputes": (("", "g:derived { a:c1 ipg:inDispute <https://w3id.org/ipgraph/id/dispute/another> . }"),),
    "k9-labels": (("", 'g:derived { org:kiln <http://www.w3.org/2004/02/skos/core#prefLabel> "Kilns and Co."@en . }'),),
    "k9-rebuild": (("", "g:derived { a:c1 ipg:claimant org:stove . }"),),
    "k12-own-subsidiary": (("", "g:kiln { org:kiln ipg:subsidiaryOf org:kiln . }"),),
    "k12-group-cycle": (("", "g:kiln { org:kiln ipg:subsidiaryOf org:oven . org:oven ipg:subsidiaryOf org:kiln . }"),),
    "k10-holders": (
        (
            "",
            _third_article(
                "patent:CN-ZL201110269715.3 ipg:holder org:stove . "
                'org:stove a ipg:Party ; ipg:name "Stove"@en ; ipg:partyType ipgc:party-company .'
            ),
        ),
    ),
    "k10-opponents": (("", "g:align { org:kiln <http://www.w3.org/2002/07/owl#sameAs> org:oven . }"),),
    "k11-figures": (
        (
            "",
            _third_article(
                "b:s9 a ipg:StatObservation ; ipg:metric metric:seizures ; ipg:value 210.0 ; "
                'ipg:unit ipgc:unit-cases ; ipg:period "2024"^^xsd:gYear ; ipg:reportedBy forum:cn-cnipa . '
                "metric:seizures a ipg:Metric ."
            ),
        ),
    ),
}
