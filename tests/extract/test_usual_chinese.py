"""Usual Chinese sentences: who answers whose suit, who is paid, objections to competence, malicious suits."""

import pytest

from tests.extract.told_in_brief import told_in_brief

A, B = "明远科技有限公司", "海拓电器有限公司"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            f"{B}对{A}提起的专利侵权诉讼提出管辖权异议，杭州市中级人民法院裁定驳回。{B}不服，上诉至浙江省高级人民法院，"
            "该院裁定驳回上诉，维持原裁定。",
            [f"civil-infringement first: {A} > {B} = pending"],
        ),
        (
            f"杭州互联网法院裁定驳回{A}针对{B}提出的行为保全申请。",
            [f"preliminary-injunction first: {A} > {B} = denied"],
        ),
        (
            f"上海知识产权法院判决{B}向发明人刘建国支付职务发明报酬120万元。",
            [f"ownership first: 刘建国 > {B} = claimant-won; awarded 1200000 damages"],
        ),
        (
            f"南京市中级人民法院认定{A}恶意提起知识产权诉讼，判令其赔偿{B}律师费等损失30万元。",
            [f"malicious-litigation first: {B} > {A} = claimant-won; awarded 300000 damages"],
        ),
        (
            f"江苏省高级人民法院二审将赔偿额从120万元提高至300万元，{B}须向{A}支付该款项。",
            [f"civil-infringement second: {A} > {B} = modified; awarded 3000000 damages"],
        ),
        (
            f"因{B}拖欠许可费，{A}诉至广州市天河区人民法院，请求判令{B}支付许可费150万元。",
            [f"contract first: {A} > {B} = pending; claimed 1500000"],
        ),
        (
            f"成立于2005年的{A}向杭州市中级人民法院起诉{B}侵害商标权。",
            [f"civil-infringement first: {A} > {B} = unknown"],
        ),
        (
            f"{B}请求法院确认其不侵害{A}的专利权，宁波市中级人民法院一审驳回其起诉。",
            [f"non-infringement-declaration first: {B} > {A} = respondent-won"],
        ),
        (
            f"宁波市中级人民法院一审判决{B}赔偿{A}200万元，分两期支付，每期100万元。",
            [f"civil-infringement first: {A} > {B} = claimant-won; awarded 2000000 damages"],
        ),
        (
            f"{A}曾于2019年以500万元受让涉案专利，后以{B}侵权为由向宁波市中级人民法院起诉。",
            [f"civil-infringement first: {A} > {B} = unknown"],
        ),
        (
            "被告人王某犯侵犯商业秘密罪，被宁波市鄞州区人民法院判处有期徒刑二年，并处罚金20万元。",
            ["criminal-prosecution first:  > 王某 = convicted; awarded 200000 fine"],
        ),
        (
            f"根据协议，{B}将更换商标，{A}撤回在上海知识产权法院提起的诉讼。",
            [f"civil-infringement first: {A} > {B} = withdrawn"],
        ),
    ],
)
def test_usual(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
