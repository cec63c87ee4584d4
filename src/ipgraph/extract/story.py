"""Read the story of one language version, sentence by sentence, into threads of cases.

A *thread* holds cases between the same sides; a *case* is one matter before one forum at one instance. Each sentence may
open a case (someone sues, applies, appeals), move one on (a forum decides), or tell more of the one that was spoken of
last. Nothing here looks for words: it asks the scene for classes of cue words and for what stands around them.
"""

import re

from ipgraph.extract.actors import Actor, find_actors
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Draft, Fact, SumDraft, Thread
from ipgraph.extract.forums import ForumMention
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.roles import RoleNouns
from ipgraph.extract.scene import Scene
from ipgraph.extract.sums import SumRole, find_sum_roles
from ipgraph.extract.values.dates import DateMention
from ipgraph.model.article import Span

DECISION = (
    "rule",
    "order",
    "award",
    "won",
    "lost",
    "dismiss",
    "affirm",
    "reverse",
    "modify",
    "remand",
    "grant",
    "convict",
    "acquit",
    "invalidated",
    "partly-invalidated",
    "maintained",
    "penalise",
    "release",
    "settle",
)
REVIEW = ("affirm", "reverse", "modify", "remand")
OFFICES = frozenset(
    {"ip-office", "market-regulator", "customs", "procuratorate", "police", "copyright-office", "government"}
)
STRONG = 3
"""How much more a word for a kind of right counts beside a word of infringing or suing, or in the title."""
OFFICE_ROLES = frozenset({"office", "customs", "enforcement"})

_ORIGIN = {
    "en": re.compile(
        r"(?:\s(?:a|the|its|those|that|both|an|first-instance|judgments?|decisions?|rulings?|orders?|awards?|verdicts?|made|given|which|of|by|from|in|at|two|earlier|under|appeals?|against))*\s?$"
    ),
    "zh": re.compile(r"(?:了|维持|一审|二审|原|由|，|,)?\s?$"),
}
_TO_FORUM = {
    "en": re.compile(
        r"\b(?:in|before|to|at|with|into|from|by|asked|asks|asking|petitioned|requested|moved|had)(?: the| a)?\s*$"
    ),
    "zh": re.compile(r"(?:向|在|诉至|至|于|到|诉诸|诉到|往)\s*$"),
}
_THE_COURT = {
    "en": re.compile(
        r"\b(?:the court|that court|the same court|it|the judges|the judgment|the panel|the high court|the office|the board|the tribunal|the regulator|the decision)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"法院|该院|判决|裁定|合议庭|该局|两审|本院"),
}
_TWO = {
    "en": re.compile(
        r"\b(?:two|three|four|five|six|both)\b(?=[^.;]{0,50}\b(?:suits?|lawsuits?|actions?|cases?|proceedings|applications|complaints|judgments|orders|injunctions)\b)"
    ),
    "zh": re.compile(r"[两二三四五六2-6](?=(?:件|起|案|份|宗)[^，。]{0,12}(?:诉讼|案|起诉|侵权|裁定|判决)?)"),
}
NUMBER = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
}


class Story:
    """Reads one scene; :meth:`tell` gives the draft."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.threads: list[Thread] = []
        self.thread: Thread | None = None
        self.case: CaseDraft | None = None
        self.subject: tuple[PartyDraft, ...] = ()
        self.court: ForumMention | None = None
        self.roles = RoleNouns(scene)
        self.targets: set[int] = set()
        self.settlement: tuple[Fact, set[PartyDraft]] | None = None

    def tell(self) -> Draft:
        """Read every sentence in order and give what was told."""
        for sentence in self.scene.sentences:
            self._sentence(sentence)
        if not any(thread.cases for thread in self.threads) and self.scene.version.title:
            self._sentence(self.scene.version.title)
        if self.settlement is not None:
            fact, people = self.settlement
            for thread in self.threads:
                if len(people & thread.sides) > 1:
                    thread.settled = thread.settled or fact
        self._title_marks()
        cases = [case for thread in self.threads for case in thread.cases]
        return Draft(self.scene.language, self.scene.parties.parties, self.scene.rights.rights, cases)

    # ── one sentence ──────────────────────────────────────────────────────────────────────────────────────────────

    def _sentence(self, s: Span) -> None:
        cues = self.scene.cues
        if cues.has(s, "comparison"):
            return
        actors = self._resolved(find_actors(self.scene, s))
        forums = self._forums(s)
        sums = find_sum_roles(self.scene, s)
        self.targets = set()
        filed = self._filings(s, actors, forums, sums)
        appealed = self._appeals(s, actors, forums)
        self._decisions(s, actors, forums, sums, opened=bool(filed))
        self._endings(s, actors, forums)
        if not filed and not appealed:
            self._claims(s, sums)
        self._marks(s)
        leading = next((a for a in actors if a.mark in ("", "by") and (a.parties or a.role)), None)
        if leading is None:
            leading = next((a for a in actors if a.parties), None)
        if leading:
            resolved = self._who(leading)
            if resolved:
                self.subject = resolved

    def _resolved(self, actors: list[Actor]) -> list[Actor]:
        """Pronouns bound to the party before them in the sentence, else to the one that acted last."""
        found: list[Actor] = []
        last: tuple[PartyDraft, ...] = self.subject
        for actor in actors:
            if actor.role in ("claimant", "respondent") and actor.parties:
                self.roles.bind(actor.role, actor.parties, actor.start)
            if actor.role == "subject":
                found.append(Actor(actor.start, actor.end, last, None if last else "subject", actor.mark))
                continue
            if actor.parties and actor.mark in ("", "by"):
                last = actor.parties
            found.append(actor)
        return found

    def _forums(self, s: Span) -> list[ForumMention]:
        """The forums of the sentence; a form that a bracket introduces for the one before it is not named again."""
        found: list[ForumMention] = []
        for forum in self.scene.forums.within(s):
            if found and found[-1].key == forum.key and forum.key:
                between = self.scene.content[found[-1].end : forum.start]
                if between.lstrip()[:1] in ("(", "（") and len(between) <= 12:
                    continue
            found.append(forum)
        return found

    # ── filings ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _filings(
        self, s: Span, actors: list[Actor], forums: list[ForumMention], sums: list[SumRole]
    ) -> list[CaseDraft]:
        scene, cues = self.scene, self.scene.cues
        opened: list[CaseDraft] = []
        triggers = cues.within(
            s,
            "sue",
            "versus",
            "invalidity-request",
            "cancel-request",
            "opposition",
            "seize",
            "counterclaim",
            "defendants",
            "interim",
            "prosecute",
            "suit",
            "ask",
        )
        asks = [t for t in triggers if t.cue_class == "ask"]
        done: list[str] = []
        for cue in triggers:
            role = self._filing_role(cue, s, asks, forums)
            if role is None or (role in done and role != "main" and role != "office"):
                continue
            if role == "main" and cue.cue_class == "versus" and opened:
                continue
            if cue.cue_class == "suit" and (
                "main" in done or not any(a.mark == "against" and 0 <= a.start - cue.end < 40 for a in actors)
            ):
                continue
            case = self._file(cue, role, s, actors, forums)
            if case is None:
                continue
            done.append(role)
            if case not in opened:
                opened.append(case)
        for case in opened[:1]:
            for role in sums:
                if role.role == "claimed":
                    self._add_sum(case.claimed, role)
            count = _TWO[scene.language].search(scene.content, s.start, s.end)
            if count and case.role == "main" and case.thread.count is None and cues.has(s, "sue"):
                number = NUMBER.get(count.group(0).casefold())
                if number and number <= 4:
                    case.thread.count = Fact(number, Span(*count.span()), f"{scene.language}-count")
        return opened

    def _filing_role(self, cue: Cue, s: Span, asks: list[Cue], forums: list[ForumMention]) -> str | None:
        cues = self.scene.cues
        kind = cue.cue_class
        near = self._forum_after(cue, forums, s) or self._forum_before(cue, forums)
        if kind in ("sue", "versus", "suit"):
            before = Span(max(s.start, cue.start - (12 if self.scene.language == "zh" else 24)), cue.start)
            if cues.has(before, "negation") and self.scene.language == "en" and kind == "sue":
                return None
            if kind == "sue" and self.scene.language == "zh" and self.scene.content[cue.start - 1 : cue.start] == "的":
                return None
            if near is not None and near.kind == "customs":
                return "customs" if cues.has(s, "seize") else None
            if (
                cues.has(s, "interim")
                and cues.has(Span(cue.start, min(s.end, cue.end + 30)), "interim")
                and kind == "sue"
            ):
                return "interim"
            return "main"
        if kind == "defendants":
            return "defendants"
        if kind == "counterclaim":
            return (
                "counterclaim"
                if cues.has(s, "type") or cues.has(s, "sue", "ask") or self.scene.language == "zh"
                else "counterclaim"
            )
        if kind in ("invalidity-request", "cancel-request", "opposition"):
            if kind == "opposition" and cues.has(s, "interim", "reconsider"):
                return None
            return "office"
        if kind == "seize":
            return "customs" if any(f.kind == "customs" for f in forums) else None
        if kind == "prosecute":
            return "criminal" if any(f.kind == "procuratorate" for f in forums) else None
        if kind == "interim":
            return (
                "interim" if asks and any(a.start < cue.start for a in asks) and not cues.has(s, "reconsider") else None
            )
        if kind == "ask":
            if (
                near is not None
                and near.kind in ("ip-office", "market-regulator")
                and not cues.has(s, "invalidity-request", "cancel-request", "opposition", "invalidated", "maintained")
            ):
                if cues.has(s, "infringe") or re.search(
                    r"complain|处理", self.scene.words(Span(cue.start, cue.end + 12))
                ):
                    return "enforcement"
                return None
            if (
                near is not None
                and near.kind not in OFFICES
                and cues.has(s, "type")
                and not cues.has(s, "reconsider", "interim", "appeal")
                and self._forum_after(cue, forums, s) is near
            ):
                return "main"
        return None

    def _file(self, cue: Cue, role: str, s: Span, actors: list[Actor], forums: list[ForumMention]) -> CaseDraft | None:
        claimants, respondents = self._sides(cue, s, actors)
        if role == "defendants":
            if self.thread and respondents:
                self.thread.add_side("respondents", respondents, Span(cue.start, cue.end), cue.rule)
            return None
        forum = self._forum_after(cue, forums, s) or self._forum_before(cue, forums)
        if forum is None and role in ("main", "interim") and cue.cue_class != "versus":
            anaphor = re.search(r"\bthe same court\b|\bsame court\b|该院|同一法院", self.scene.words(s))
            forum = self.court if anaphor else None
        rule, span = cue.rule, Span(cue.start, cue.end)
        if role == "counterclaim":
            return self._counterclaim(cue, claimants, s)
        if not respondents and role == "main" and cue.cue_class == "sue":
            respondents = self._discovered(claimants, cue, s, actors)
        if claimants and not respondents and role in ("main", "interim", "office", "customs"):
            respondents = self._opponents(claimants, cue, s, actors)
        if role == "main" and not (claimants or respondents) and not (forum and forum.kind not in OFFICES):
            return None
        if role == "criminal":
            return self._criminal(cue, forums, actors, s)
        if forum is not None and role == "main" and forum.kind in ("ip-office", "market-regulator", "procuratorate"):
            role = "office" if self.scene.cues.has(s, "invalidity-request", "cancel-request", "opposition") else role
            if role == "main":
                forum = None
        if role in OFFICE_ROLES and forum is not None and forum.kind not in OFFICES:
            forum = next((f for f in forums if f.kind in OFFICES), None)
        asked = [a for a in self.scene.cues.within(Span(s.start, cue.start), "ask")] if role == "interim" else []
        date = self._date_for(asked[-1] if asked else cue, s)
        thread = self._thread_for(claimants, respondents, forum, role, cue, date)
        if role == "main":
            if (
                thread.weak
                and cue.cue_class == "sue"
                and respondents
                and not set(respondents) & set(thread.respondents)
            ):
                thread.respondents.clear()
            thread.weak = cue.cue_class == "versus" and (thread.weak or not thread.cases)
        thread.add_side("claimants", claimants, span, rule) if role == "main" else None
        thread.add_side("respondents", respondents, span, rule) if role == "main" else None
        case = self._open(thread, role, forum, cue, date)
        if forum is not None:
            self.targets.add(forum.start)
        if role != "main":
            for party in claimants:
                case.claimants.setdefault(party, Fact(True, span, rule))
            for party in respondents:
                case.respondents.setdefault(party, Fact(True, span, rule))
        case.verdicts.append(Fact(cue.cue_class, span, rule))
        if date and not case.filed and not self._announced(date, cue, s):
            case.filed = Fact(date.value, Span(date.start, date.end), rule)
        self.thread, self.case = thread, case
        return case

    def _discovered(
        self, claimants: tuple[PartyDraft, ...], cue: Cue, s: Span, actors: list[Actor]
    ) -> tuple[PartyDraft, ...]:
        """Whom somebody caught infringing, and then sued."""
        for found in self.scene.cues.within(Span(s.start, cue.start), "discover"):
            after = [
                a
                for a in actors
                if found.end <= a.start < cue.start and a.parties and not set(a.parties) & set(claimants)
            ]
            if after:
                return after[0].parties
        return ()

    def _opponents(
        self, claimants: tuple[PartyDraft, ...], cue: Cue, s: Span, actors: list[Actor]
    ) -> tuple[PartyDraft, ...]:
        """Whom an unnamed attack is aimed at: the holder whose rights the request is about, else the other side so far."""
        owner = [
            a
            for a in actors
            if a.start > cue.end and a.mark in ("of", "with") and a.parties and not set(a.parties) & set(claimants)
        ]
        if owner and self.scene.cues.has(s, "type"):
            return owner[0].parties
        for thread in [t for t in (self.thread, *reversed(self.threads)) if t is not None]:
            if set(claimants) & set(thread.claimants) and thread.respondents:
                return tuple(thread.respondents)
            if set(claimants) & set(thread.respondents) and thread.claimants:
                return tuple(thread.claimants)
        return ()

    def _announced(self, date: DateMention, cue: Cue, s: Span) -> bool:
        """Whether the date tells when the filing was announced and not when it was made."""
        for announce in self.scene.cues.within(s, "announce"):
            if (
                announce.start < cue.start
                and abs(date.start - announce.start) < abs(date.start - cue.start)
                and date.start < cue.start
            ):
                between = Span(min(date.end, announce.end), max(date.start, announce.start))
                if date.end <= announce.start or not self.scene.cues.has(between, "sue"):
                    return True
        return False

    def _sides(self, cue: Cue, s: Span, actors: list[Actor]) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
        """Who sues whom around a verb of suing."""
        scene = self.scene
        left = [a for a in actors if a.end <= cue.start + 1]
        right = [a for a in actors if a.start >= cue.end - 1 or cue.start < a.start < cue.end]
        passive = (
            bool(
                re.search(
                    r"\b(?:was|were|been|being|is)\s(?:\w+ )?$", scene.content[max(s.start, cue.start - 14) : cue.start]
                )
            )
            and scene.language == "en"
        )
        if scene.language == "zh" and any(a.mark == "by" for a in left[-1:]):
            passive = True
        stop = min(
            (
                c.start
                for c in scene.cues.within(Span(cue.end, s.end), "award", "order", "affirm", "appeal", "reverse")
                if c.start > cue.end
            ),
            default=s.end,
        )
        objects: tuple[PartyDraft, ...] = ()
        subjects: tuple[PartyDraft, ...] = ()
        against = [a for a in right if a.mark == "against" and a.start < stop]
        if against:
            objects = self._who(against[0])
            for more in against[1:2]:
                objects += tuple(p for p in self._who(more) if p not in objects)
        if not objects:
            marked = [a for a in left if a.mark == "against" and a.start >= self._clause_start(s, cue.start)]
            if scene.language == "zh" and marked and cue.cue_class != "versus":
                objects = self._who(marked[-1])
                left = [a for a in left if a is not marked[-1]]
        if not objects:
            direct = [
                a
                for a in right
                if a.mark in ("", "against")
                and a.start < stop
                and a.start - cue.end < (8 if scene.language == "zh" else 30)
            ]
            if direct and not (direct[0].role == "subject"):
                objects = self._who(direct[0])
        plain = [a for a in left if a.mark in ("", "by") and (a.parties or a.role)]
        if not plain and scene.language == "zh":
            plain = [a for a in left if a.mark == "with"][:1]
        if cue.cue_class == "versus":
            plain = left[-1:]
        if plain:
            subjects = self._who(plain[-1])
            if passive:
                by = [
                    a
                    for a in actors
                    if a.mark == "by" and a.start > cue.start or (scene.language == "zh" and a.mark == "by")
                ]
                if scene.language == "zh":
                    return self._who(by[-1]) if by else (), tuple(
                        p for a in plain if a.mark == "" for p in self._who(a)
                    )
                return self._who(by[0]) if by else (), subjects
        elif cue.cue_class != "versus":
            subjects = self.subject
        if scene.language == "zh" and cue.cue_class == "sue" and not objects and not plain:
            subjects = self.subject
        subjects = tuple(p for p in subjects if p not in objects)
        return subjects, objects

    def _clause_start(self, s: Span, at: int) -> int:
        for clause in self.scene.clauses(s):
            if clause.start <= at < clause.end:
                return max(s.start, clause.start - 40) if self.scene.language == "zh" else clause.start
        return s.start

    def _who(self, actor: Actor) -> tuple[PartyDraft, ...]:
        """The parties that an actor stands for."""
        if actor.parties:
            return actor.parties
        case, thread = self.case, self.thread
        if actor.role == "subject":
            return self.subject
        if actor.role == "appellant" and case and case.appellants:
            return tuple(case.appellants)
        if actor.role in ("claimant", "respondent") and thread:
            side = "claimants" if actor.role == "claimant" else "respondents"
            if case and case.role in ("main", "criminal") and getattr(case, side):
                return tuple(getattr(case, side))
            if getattr(thread, side):
                return tuple(getattr(thread, side))
        return self.roles.party(actor.role, actor.start) if actor.role in ("claimant", "respondent") else ()

    def _thread_for(
        self,
        claimants: tuple[PartyDraft, ...],
        respondents: tuple[PartyDraft, ...],
        forum: ForumMention | None,
        role: str,
        cue: Cue,
        date: DateMention | None,
    ) -> Thread:
        if role != "main":
            sides = set(claimants) | set(respondents)
            fitting = [t for t in self.threads if sides and sides & t.sides]
            if self.thread is not None and (not sides or self.thread in fitting):
                return self.thread
            return fitting[-1] if fitting else self._new_thread(cue.start)
        best: Thread | None = None
        for thread in reversed(self.threads):
            mine, theirs = set(claimants), set(respondents)
            same = (not mine or not thread.claimants or bool(mine & set(thread.claimants))) and (
                not theirs or not thread.respondents or bool(theirs & set(thread.respondents))
            )
            same = same or thread.weak and bool(mine & set(thread.claimants))
            crossed = bool(mine & set(thread.respondents)) or bool(theirs & set(thread.claimants))
            some = (
                bool(mine & set(thread.claimants))
                or bool(theirs & set(thread.respondents))
                or not thread.sides
                or not (mine or theirs)
            )
            if not same or crossed or not some:
                continue
            first = next(
                (c for c in thread.cases if c.role == "main" and (c.instance is None or c.instance.value == "first")),
                None,
            )
            if first is not None:
                if forum and first.forum_key and forum.key and first.forum_key != forum.key:
                    continue
                if date and first.filed and not _compatible(date.value, first.filed.value):
                    continue
            best = thread
            break
        return best or self._new_thread(cue.start)

    def _new_thread(self, at: int) -> Thread:
        thread = Thread(self.scene.language, at)
        self.threads.append(thread)
        return thread

    def _open(
        self, thread: Thread, role: str, forum: ForumMention | None, cue: Cue, date: DateMention | None
    ) -> CaseDraft:
        for case in thread.cases:
            if case.role != role or (case.instance and case.instance.value in ("second", "retrial")):
                continue
            if forum and case.forum_key and forum.key and case.forum_key != forum.key:
                continue
            if date and case.filed and not _compatible(date.value, case.filed.value):
                continue
            if (
                role == "office"
                and case.verdicts
                and case.verdicts[0].value != cue.cue_class
                and case.verdicts[0].value in ("invalidity-request", "cancel-request", "opposition")
            ):
                continue
            if forum:
                self._name_forum(case, forum)
            return case
        case = CaseDraft(self.scene.language, thread, role, cue.start)
        thread.cases.append(case)
        if forum:
            self._name_forum(case, forum)
        if role in ("main", "interim"):
            case.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
        elif role in OFFICE_ROLES:
            span = case.forum[0].span if case.forum else Span(cue.start, cue.end)
            case.instance = Fact("administrative", span, cue.rule)
        return case

    def _counterclaim(self, cue: Cue, claimants: tuple[PartyDraft, ...], s: Span) -> CaseDraft | None:
        if self.thread is None:
            return None
        for case in self.thread.cases:
            if case.role == "counterclaim":
                self.case = self.case or case
                return None
        main = next((c for c in self.thread.cases if c.role == "main"), None)
        if main is None or not self.scene.cues.has(s, "sue", "ask", "counterclaim"):
            return None
        case = CaseDraft(self.scene.language, self.thread, "counterclaim", cue.start)
        span = Span(cue.start, cue.end)
        case.instance = Fact("first", span, cue.rule)
        case.forum_key, case.forum_kind, case.rank, case.forum = (
            main.forum_key,
            main.forum_kind,
            main.rank,
            list(main.forum),
        )
        for party in self.thread.respondents:
            case.claimants[party] = Fact(True, span, cue.rule)
        for party in self.thread.claimants:
            case.respondents[party] = Fact(True, span, cue.rule)
        case.verdicts.append(Fact("counterclaim", span, cue.rule))
        self.thread.cases.append(case)
        return case

    def _criminal(self, cue: Cue, forums: list[ForumMention], actors: list[Actor], s: Span) -> CaseDraft:
        prosecutor = next(f for f in forums if f.kind == "procuratorate")
        thread = next(
            (t for t in reversed(self.threads) if any(c.role == "criminal" for c in t.cases)), None
        ) or self._new_thread(cue.start)
        case = next((c for c in thread.cases if c.role == "criminal"), None)
        if case is None:
            case = CaseDraft(self.scene.language, thread, "criminal", cue.start)
            thread.cases.append(case)
            case.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
        party = self._office_party(prosecutor)
        for each in thread.cases:
            each.claimants[party] = Fact(True, Span(prosecutor.start, prosecutor.end), cue.rule)
        self.thread, self.case = thread, case
        return case

    def _office_party(self, forum: ForumMention) -> PartyDraft:
        """The office as a party (a prosecutor, or an office whose decision is attacked)."""
        name = self.scene.words(Span(forum.start, forum.end))
        for party in self.scene.parties.parties:
            if party.type == "government" and any(form.text == name for form in party.forms):
                return party
        party = PartyDraft(self.scene.language, "government")
        for other in self.scene.forums.things:
            if other.key and other.key == forum.key and other.key:
                text = self.scene.words(Span(other.start, other.end))
                party.add(Form(text, Span(other.start, other.end), "office-as-party"))
        party.add(Form(name, Span(forum.start, forum.end), "office-as-party"))
        self.scene.parties.parties.append(party)
        return party

    # ── appeals ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _appeals(self, s: Span, actors: list[Actor], forums: list[ForumMention]) -> bool:
        cues = self.scene.cues
        found = [
            c for c in cues.within(s, "appeal") if not cues.within(Span(max(s.start, c.start - 6), c.end), "may-appeal")
        ]
        if not found or self.thread is None or cues.has(s, "may-appeal"):
            return False
        if not self.thread.cases:
            return False
        cue = found[-1]
        left = [
            a for a in actors if a.end <= cue.start and a.mark in ("", "of", "by", "with") and (a.parties or a.role)
        ]
        both = [c for c in cues.within(s, "both") if c.end <= cue.end + 2 and cue.start - c.end < 40]
        appellants: tuple[PartyDraft, ...] = ()
        if both:
            appellants = tuple(self._all_sides())
        elif left:
            appellants = tuple(
                dict.fromkeys(
                    p
                    for a in (
                        left
                        if all(a.mark == "" for a in left) and self.scene.language == "zh" and len(left) < 2
                        else left[-1:]
                    )
                    for p in self._who(a)
                )
            )
        elif self.subject and not cues.has(s, *REVIEW):
            appellants = self.subject
        thread = self.thread
        if appellants and not set(appellants) & thread.sides:
            owners = [t for t in self.threads if set(appellants) & t.sides and t.cases]
            if owners:
                thread = owners[-1]
        to = None
        for forum in forums:
            if forum.kind in OFFICES:
                continue
            before = self.scene.content[max(s.start, forum.start - 30) : forum.start]
            if (
                _TO_FORUM[self.scene.language].search(before)
                and forum.rank >= 2
                and (forum.start > cue.start or self.scene.language == "zh")
            ):
                lower = next(
                    (c for c in thread.cases if c.forum_key and c.forum_key == forum.key and c.role == "main"), None
                )
                if lower is None or lower.instance is None or lower.instance.value != "first":
                    to = forum
        case = self._reviewing(thread, to, cue)
        for party in appellants:
            case.appellants.setdefault(party, Fact(True, Span(cue.start, cue.end), cue.rule))
        case.verdicts.append(Fact("appeal", Span(cue.start, cue.end), cue.rule))
        self.thread = thread
        if to is not None:
            self.case = case
        return True

    def _all_sides(self) -> list[PartyDraft]:
        thread = self.thread
        return [*thread.claimants, *thread.respondents] if thread else []

    def _reviewing(self, thread: Thread, forum: ForumMention | None, cue: Cue) -> CaseDraft:
        """The open second-instance case of the thread, or a new one."""
        for case in thread.cases:
            if (
                case.instance
                and case.instance.value == "second"
                and case.role in ("main", "criminal")
                and not (case.forum_key and forum and forum.key and case.forum_key != forum.key)
            ):
                if (
                    any(v.value in REVIEW for v in case.verdicts)
                    and forum is None
                    and thread.cases[-1] is not case
                    and thread.cases[-1].instance
                    and thread.cases[-1].instance.value == "first"
                ):
                    continue
                if forum and not case.forum:
                    self._name_forum(case, forum)
                return case
        base = next((c for c in thread.cases if c.role in ("main", "criminal")), None)
        case = CaseDraft(self.scene.language, thread, base.role if base else "main", cue.start)
        case.instance = Fact("second", Span(cue.start, cue.end), cue.rule)
        if forum:
            self._name_forum(case, forum)
        if base and base.role == "criminal":
            case.claimants, case.respondents = dict(base.claimants), dict(base.respondents)
        thread.cases.append(case)
        return case

    # ── decisions ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _decisions(
        self, s: Span, actors: list[Actor], forums: list[ForumMention], sums: list[SumRole], *, opened: bool
    ) -> None:
        cues = [c for c in self.scene.cues.within(s, *DECISION) if not self._asked(c, s)]
        if not cues:
            return
        origins = [f for f in forums if self._is_origin(f, s)]
        deciding = [
            f
            for f in forums
            if f not in origins and f.kind != "procuratorate" and f.kind != "police" and not self._is_target(f, s, cues)
        ]
        regions: list[tuple[ForumMention | None, Span]] = []
        if not deciding:
            regions.append((None, s))
        else:
            for i, forum in enumerate(deciding):
                start = s.start if i == 0 else forum.start
                end = deciding[i + 1].start if i + 1 < len(deciding) else s.end
                regions.append((forum, Span(start, end)))
        for forum, region in regions:
            mine = [c for c in cues if region.start <= c.start < region.end]
            if not mine:
                continue
            self._decide(forum, region, s, mine, actors, sums, origins, opened)

    def _asked(self, cue: Cue, s: Span) -> bool:
        """Whether the word stands in what a party asks for or argues, not in what the forum does."""
        cues = self.scene.cues
        if self.scene.language == "zh":
            back = Span(max(s.start, cue.start - 26), cue.start)
            for claim in cues.within(back, "claim"):
                between = self.scene.content[claim.end : cue.start]
                if (
                    claim.end <= cue.start
                    and not re.search(r"[。；;]|法院|判决|驳回|支持", between)
                    and len(between) <= 18
                    and cue.cue_class in ("order", "award", "rule")
                ):
                    return True
            return False
        back = Span(max(s.start, cue.start - 30), cue.start)
        for ask in cues.within(back, "ask", "claim"):
            between = self.scene.content[ask.end : cue.start]
            if (
                ask.cue_class == "ask"
                and re.fullmatch(r"(?: (?:the|a|that|its|court|board|office|to|be|for|an))*\s?", between)
                and cue.cue_class in ("rule", "order", "award", "grant")
            ):
                return True
        return False

    def _is_origin(self, forum: ForumMention, s: Span) -> bool:
        """Whether the forum is the one whose decision is reviewed."""
        for cue in self.scene.cues.within(Span(s.start, forum.start), *REVIEW):
            between = self.scene.content[cue.end : forum.start]
            if len(between) <= 60 and _ORIGIN[self.scene.language].fullmatch(between):
                return True
        after = self.scene.content[forum.end : forum.end + 30]
        if self.scene.language == "en" and re.match(
            r"(?:['’]s)? (?:judgment|decision|order|award) (?:is|was|has been) (?:set aside|reversed|upheld|affirmed)",
            after,
        ):
            return True
        before = self.scene.content[max(s.start, forum.start - 40) : forum.start]
        return bool(
            self.scene.language == "en"
            and re.search(r"\b(?:judgment|decision|award|ruling)s? of (?:the )?$", before)
            and self.scene.cues.has(s, "affirm", "reverse", "modify")
        )

    def _is_target(self, forum: ForumMention, s: Span, cues: list[Cue]) -> bool:
        """Whether the forum is only where somebody went, or goes, and does not decide here."""
        before = self.scene.content[max(s.start, forum.start - 16) : forum.start]
        if not _TO_FORUM[self.scene.language].search(before):
            return False
        if forum.start in self.targets and self.scene.language == "en":
            return True
        if self.scene.cues.has(s, "sue", "ask", "appeal", "may-appeal"):
            later = [
                c
                for c in cues
                if c.start > forum.end and c.cue_class in ("rule", "order", "won", "lost", "dismiss", "grant", *REVIEW)
            ]
            if self.scene.language == "zh":
                return not any(
                    c.cue_class in ("won", "lost", "dismiss", *REVIEW) and c.start - forum.end < 14 for c in later
                )
            return True
        return False

    def _decide(
        self,
        forum: ForumMention | None,
        region: Span,
        s: Span,
        cues: list[Cue],
        actors: list[Actor],
        sums: list[SumRole],
        origins: list[ForumMention],
        opened: bool,
    ) -> None:
        scene = self.scene
        classes = {c.cue_class for c in cues}
        if forum is None and not self._continues(region, cues, opened):
            return
        if (
            forum is not None
            and classes <= {"rule", "grant", "settle", "award"}
            and not self._really_decides(forum, region, cues)
        ):
            return
        case = self._case_for(forum, region, s, cues, actors, origins, opened)
        if case is None:
            return
        for cue in cues:
            case.verdicts.append(Fact(cue.cue_class, Span(cue.start, cue.end), cue.rule))
        if forum is not None:
            self.court = forum
        self.thread, self.case = case.thread, case
        for role in sums:
            if region.start <= role.money.start < region.end:
                if role.role == "awarded":
                    self._add_sum(case.awarded, role)
                elif role.role == "claimed" and not opened:
                    self._claim(case, role)
        self._payers(region, case, actors, cues)
        for cue in scene.cues.within(region, "remedy"):
            if self._ordered(cue, region, case):
                case.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))
        self._findings(region, case)
        date = self._decision_date(region, s, forum, cues)
        if date and case.decided is None:
            case.decided = Fact(date.value, Span(date.start, date.end), cues[0].rule)
        for identifier in scene.identifiers.within(region):
            if (
                identifier.kind == "case"
                and case.case_number is None
                and not any(o.start < identifier.start and identifier.start - o.end < 6 for o in origins)
            ):
                case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
        if case.role == "criminal":
            for term in scene.terms.within(region):
                party = self._sentenced(term.start, actors)
                if party is not None and not any(p is party for p, _, _ in case.sentences):
                    case.sentences.append((party, term.months, Span(term.start, term.end)))

    def _really_decides(self, forum: ForumMention, region: Span, cues: list[Cue]) -> bool:
        """A forum that only publishes, or is only named beside somebody else's verb, decides nothing."""
        scene = self.scene
        after = [c for c in cues if c.start >= forum.start]
        if not after and scene.language == "zh":
            return False
        span = Span(forum.end, min(region.end, forum.end + (30 if scene.language == "zh" else 90)))
        if scene.cues.has(span, "announce") and not scene.cues.has(
            Span(forum.end, region.end), "order", "affirm", "reverse", "modify", "dismiss", "remedy"
        ):
            if not scene.cues.has(region, "award", "settle"):
                return bool([i for i in scene.identifiers.within(region) if i.kind == "case"])
        return True

    def _continues(self, region: Span, cues: list[Cue], opened: bool) -> bool:
        """Whether a sentence without a forum goes on about the case spoken of last."""
        if (
            self.case is None
            or opened
            and not self.scene.cues.has(region, "instance-first", "instance-second", *REVIEW)
        ):
            return False
        classes = {c.cue_class for c in cues}
        if classes & {
            "affirm",
            "reverse",
            "modify",
            "remand",
            "convict",
            "dismiss",
            "order",
            "won",
            "lost",
            "settle",
            "grant",
            "invalidated",
            "maintained",
            "release",
            "partly-invalidated",
            "penalise",
        }:
            return True
        if self.scene.cues.has(region, "instance-first", "instance-second"):
            return True
        return bool(_THE_COURT[self.scene.language].search(self.scene.content, region.start, region.end))

    def _case_for(
        self,
        forum: ForumMention | None,
        region: Span,
        s: Span,
        cues: list[Cue],
        actors: list[Actor],
        origins: list[ForumMention],
        opened: bool,
    ) -> CaseDraft | None:
        scene = self.scene
        classes = {c.cue_class for c in cues}
        if forum is None:
            return self._anaphoric(region, s, cues)
        if forum.kind in ("customs", "ip-office", "market-regulator"):
            return self._office_case(forum, region, s, cues, actors)
        interim = (
            bool(scene.cues.has(region, "interim"))
            and not classes & {"award"}
            and bool(classes & {"grant", "order", "rule", "dismiss"})
        )
        criminal = "convict" in classes or "acquit" in classes
        reconsider = scene.cues.has(region, "reconsider")
        role = (
            "reconsideration"
            if reconsider and any(c.role == "interim" for t in self.threads for c in t.cases)
            else "interim"
            if interim
            else "criminal"
            if criminal
            else "main"
        )
        last = self.case
        if (
            role == "main"
            and last is not None
            and last.role in ("interim", "reconsideration")
            and last.forum_key in ("", forum.key)
            and classes <= {"rule", "grant", "dismiss"}
            and not reconsider
        ):
            self._name_forum(last, forum)
            return last
        if (
            role == "main"
            and self.thread is not None
            and any(c.role == "criminal" for c in self.thread.cases)
            and not classes & {"award"}
        ):
            role = "criminal"
        instance = self._instance_here(forum, region, s, classes, role)
        named = tuple(p for a in actors if region.start - 60 <= a.start < region.end for p in self._named(a))
        thread = self._thread_of_decision(forum, named, role, instance)
        if thread is None:
            thread = self._new_thread(region.start)
        case = self._match_case(thread, forum, role, instance, region)
        if case is None:
            case = CaseDraft(scene.language, thread, role, forum.start)
            thread.cases.append(case)
            if role == "interim":
                main = next((c for c in thread.cases if c.role == "main"), None)
                if main:
                    case.claimants, case.respondents = dict(main.claimants), dict(main.respondents)
        self._name_forum(case, forum)
        if instance is not None and (
            case.instance is None
            or case.instance.rule == "rank"
            or instance.rule != "rank"
            and case.instance.value == "first"
            and instance.value != "first"
            and not case.filed
        ):
            case.instance = instance
        for origin in origins:
            self._origin(thread, origin, case)
        if case.role == "main":
            self._sides_of_decision(thread, region, actors, cues)
        return case

    def _named(self, actor: Actor) -> tuple[PartyDraft, ...]:
        return actor.parties

    def _anaphoric(self, region: Span, s: Span, cues: list[Cue]) -> CaseDraft | None:
        scene, thread = self.scene, self.thread
        if thread is None or self.case is None:
            return None
        classes = {c.cue_class for c in cues}
        if scene.cues.has(region, "reconsider") and any(c.role == "interim" for c in thread.cases):
            again = next((c for c in thread.cases if c.role == "reconsideration"), None)
            if again is None:
                again = CaseDraft(scene.language, thread, "reconsideration", region.start)
                first = next(c for c in reversed(thread.cases) if c.role == "interim")
                again.forum_key, again.forum_kind, again.rank, again.forum = (
                    first.forum_key,
                    first.forum_kind,
                    first.rank,
                    list(first.forum),
                )
                again.after, again.after_span = first, region
                thread.cases.append(again)
            return again
        if "convict" in classes and self.case.role != "criminal":
            found = next((c for t in self.threads for c in t.cases if c.role == "criminal"), None)
            if found is None:
                self.thread = self._new_thread(region.start)
                found = CaseDraft(scene.language, self.thread, "criminal", region.start)
                self.thread.cases.append(found)
                cue = next(c for c in cues if c.cue_class == "convict")
                found.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
            return found
        second = scene.cues.within(region, "instance-second")
        first = scene.cues.within(region, "instance-first")
        appealed = scene.cues.within(region, "appeal")
        if first and not second and not classes & set(REVIEW):
            found = next(
                (
                    c
                    for c in thread.cases
                    if c.instance and c.instance.value == "first" and c.role in ("main", "criminal")
                ),
                None,
            )
            if found:
                return found
            case = CaseDraft(scene.language, thread, "main", first[0].start)
            case.instance = Fact("first", Span(first[0].start, first[0].end), first[0].rule)
            thread.cases.append(case)
            self._trial_court(case, first[0])
            return case
        if (second or classes & {"affirm", "reverse", "modify", "remand"}) and self.case.role in ("main", "criminal"):
            if (
                self.case.instance
                and self.case.instance.value == "first"
                and not scene.cues.has(region, "reconsider", "interim")
            ):
                cue = second[0] if second else next(c for c in cues if c.cue_class in REVIEW)
                if (
                    not second
                    and not appealed
                    and not any(c.instance and c.instance.value == "second" for c in thread.cases)
                    and not scene.cues.has(region, "object-appeal")
                ):
                    return self.case if classes - set(REVIEW) else None
                return self._reviewing(thread, None, cue)
        return self.case

    def _trial_court(self, case: CaseDraft, cue: Cue) -> None:
        text = self.scene.words(Span(cue.start, cue.end))
        if text.casefold() == "trial court":
            case.forum.append(Form(text, Span(cue.start, cue.end), cue.rule))

    def _thread_of_decision(
        self, forum: ForumMention, named: tuple[PartyDraft, ...], role: str, instance: Fact | None
    ) -> Thread | None:
        """The thread that a decision belongs to: by forum and by the parties named, else the one spoken of last."""
        people = set(named)
        scores: list[tuple[float, int, Thread]] = []
        for i, thread in enumerate(self.threads):
            score = 0.0
            overlap = people & thread.sides
            if people and thread.sides:
                score += 2.0 * len(overlap) / len(people) if overlap else -2.0
            forums = {c.forum_key for c in thread.cases if c.forum_key and c.role in (role, "main", "criminal")}
            if forum.key and forum.key in forums:
                score += 2.0
            elif (
                forums
                and instance is not None
                and instance.value == "first"
                and instance.rule != "rank"
                and any(
                    c.instance and c.instance.value == "first" and c.instance.rule != "rank" and c.forum_key
                    for c in thread.cases
                )
            ):
                score -= 1.5
            if thread is self.thread:
                score += 1.0
            scores.append((score, i, thread))
        if not scores:
            return None
        best = max(scores, key=lambda item: (item[0], item[1]))
        return best[2] if best[0] > 0 else None

    def _match_case(
        self, thread: Thread, forum: ForumMention, role: str, instance: Fact | None, region: Span
    ) -> CaseDraft | None:
        fresh = self.scene.cues.has(region, "rehear", "retrial") and not (
            instance is not None and instance.value == "retrial"
        )
        same = [c for c in thread.cases if c.role == role and c.forum_key and c.forum_key == forum.key]
        told_apart = [c for c in same if not self._another(c, region)]
        if same and not told_apart and (instance is None or instance.value == "first"):
            return None
        same = told_apart or same
        if fresh and same and any(v.value == "remand" for c in thread.cases for v in c.verdicts):
            again = [c for c in same if c.after is not None]
            return again[0] if again else None
        if instance is not None and instance.rule != "rank":
            fitting = [
                c for c in same if c.instance is None or c.instance.value == instance.value or c.instance.rule == "rank"
            ]
            if fitting:
                return fitting[-1]
            if same and not (
                instance.value == "second" and all(c.instance and c.instance.value == "first" for c in same)
            ):
                return same[-1]
        elif same:
            return same[-1]
        for case in thread.cases:
            if case.role == role and not case.forum:
                if (
                    instance is None
                    or case.instance is None
                    or case.instance.value == instance.value
                    or instance.rule == "rank"
                ):
                    if not (
                        case.instance
                        and case.instance.value == "second"
                        and instance is not None
                        and instance.value == "first"
                    ):
                        return case
        return None

    def _another(self, case: CaseDraft, region: Span) -> bool:
        """Whether a region tells of another decision of the same court: another full date, or another numbered right."""
        classes = ("award", "dismiss", "won")
        if case.decided is None or len(case.decided.value) < 10 or not self.scene.cues.has(region, *classes):
            return False
        dates = [d for d in self.scene.dates.within(region) if not d.is_range and len(d.value) == 10]
        if not dates or any(d.value == case.decided.value for d in dates):
            return False
        return bool(case.awarded) or any(v.value == "dismiss" for v in case.verdicts)

    def _instance_here(self, forum: ForumMention, region: Span, s: Span, classes: set[str], role: str) -> Fact | None:
        cues = self.scene.cues
        if forum.kind in OFFICES:
            return Fact("administrative", Span(forum.start, forum.end), "office")
        if forum.kind in ("trade-commission", "domain-name-panel"):
            return Fact("administrative", Span(forum.start, forum.end), "office")
        if forum.kind == "arbitration":
            return None
        if role == "reconsideration":
            return None
        from ipgraph.vocab.forums import instance_of_case_number

        for identifier in self.scene.identifiers.within(region):
            if identifier.kind == "case":
                value = instance_of_case_number(identifier.value)
                if value in ("first", "second", "retrial"):
                    return Fact(value, Span(identifier.start, identifier.end), "case-number")
        near = Span(max(s.start, forum.start - (16 if self.scene.language == "zh" else 60)), region.end)
        if role == "interim":
            return Fact("first", Span(forum.start, forum.end), "interim")
        for name, value in (("retrial", "retrial"), ("instance-second", "second"), ("instance-first", "first")):
            marks = [m for m in cues.within(near, name) if not self._of_origin(m, region)]
            if marks and not (name == "retrial" and forum.rank < 3):
                if name == "instance-second" and forum.rank < 2:
                    continue
                return Fact(value, Span(marks[0].start, marks[0].end), marks[0].rule)
        if classes & {"affirm", "reverse", "modify", "remand"} or cues.has(region, "object-appeal"):
            if not cues.has(region, "interim"):
                mark = next((c for c in cues.within(region, *REVIEW, "object-appeal")), None)
                if mark and forum.rank >= 2:
                    return Fact("second", Span(mark.start, mark.end), mark.rule)
        if role == "criminal":
            return None
        return Fact("first", Span(forum.start, forum.end), "rank")

    def _of_origin(self, mark: Cue, region: Span) -> bool:
        """A mark of instance that belongs to the decision under review: 撤销一审判决."""
        back = self.scene.cues.within(Span(max(region.start, mark.start - 24), mark.start + 1), *REVIEW)
        return (
            any(cue.start <= mark.start and (cue.end >= mark.end or mark.start - cue.end < 22) for cue in back)
            and mark.cue_class != "instance-second"
        )

    def _origin(self, thread: Thread, origin: ForumMention, case: CaseDraft) -> None:
        if origin.kind in OFFICES:
            self._office_reviewed(thread, origin, case)
            return
        lower = next((c for c in thread.cases if c is not case and c.forum_key and c.forum_key == origin.key), None)
        if lower is None:
            lower = next(
                (
                    c
                    for c in thread.cases
                    if c is not case
                    and not c.forum
                    and c.role == case.role
                    and c.instance
                    and c.instance.value == "first"
                ),
                None,
            )
        if lower is None:
            lower = CaseDraft(self.scene.language, thread, case.role, origin.start)
            lower.instance = Fact("first", Span(origin.start, origin.end), "origin")
            thread.cases.insert(0, lower)
        behind = self.scene.cues.within(Span(origin.end, origin.end + 8), "instance-second")
        if behind and lower.instance and lower.instance.value == "first" and not lower.filed:
            lower.instance = Fact("second", Span(behind[0].start, behind[0].end), behind[0].rule)
        self._name_forum(lower, origin)
        for identifier in self.scene.identifiers.within(Span(origin.end, origin.end + 4)):
            if identifier.kind == "case" and lower.case_number is None:
                lower.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
        if case.after is None:
            case.after, case.after_span = lower, Span(origin.start, origin.end)

    def _office_reviewed(self, thread: Thread, office: ForumMention, case: CaseDraft) -> None:
        """A court reviews what an office decided: the office is the respondent, its case the one below."""
        lower = next(
            (c for t in self.threads for c in t.cases if c.role in ("office", "enforcement") and c.forum_key == office.key),
            None,
        )
        span = Span(office.start, office.end)
        if lower is None:
            lower = CaseDraft(self.scene.language, thread, "enforcement", office.start)
            lower.instance = Fact("administrative", span, "office")
            self._name_forum(lower, office)
            thread.cases.insert(0, lower)
        case.respondents = {self._office_party(office): Fact(True, span, "office-as-party")}
        if case.after is None:
            case.after, case.after_span = lower, span
        case.instance = Fact("first", case.instance.span if case.instance else span, "office-review")

    def _office_case(
        self, forum: ForumMention, region: Span, s: Span, cues: list[Cue], actors: list[Actor]
    ) -> CaseDraft | None:
        classes = {c.cue_class for c in cues}
        role = (
            "customs"
            if forum.kind == "customs"
            else "office"
            if classes & {"invalidated", "maintained", "partly-invalidated"}
            or self.scene.cues.has(s, "opposition", "cancel-request", "invalidity-request")
            else "enforcement"
        )
        pool = [
            c
            for t in self.threads
            for c in t.cases
            if c.role in OFFICE_ROLES and (not c.forum_key or c.forum_key == forum.key)
        ]
        same_role = [c for c in pool if c.role == role]
        if same_role or pool:
            chosen = (same_role or pool)[-1]
            if self.case in same_role:
                chosen = self.case  # type: ignore[assignment]
            self._name_forum(chosen, forum)
            return chosen
        if role == "enforcement" and not classes & {"order", "penalise", "rule", "won"}:
            return None
        if role == "customs" and not classes & {"order", "penalise", "release"}:
            return None
        if role == "enforcement" and not self.scene.cues.has(s, "infringe", "remedy"):
            return None
        thread = self.thread or self._new_thread(region.start)
        case = CaseDraft(self.scene.language, thread, role, forum.start)
        self._name_forum(case, forum)
        case.instance = Fact("administrative", Span(forum.start, forum.end), "office")
        thread.cases.append(case)
        return case

    def _sides_of_decision(self, thread: Thread, region: Span, actors: list[Actor], cues: list[Cue]) -> None:
        """Sides that a decision shows when no filing was told: who won, who must pay whom."""
        here = [a for a in actors if region.start <= a.start < region.end and a.parties]
        for actor in actors:
            if actor.role in ("claimant", "respondent") and not actor.parties:
                side = "claimants" if actor.role == "claimant" else "respondents"
                if not getattr(thread, side):
                    thread.add_side(side, self.roles.party(actor.role, actor.start), actor.span, "role-noun")
        for actor in here:
            if actor.role in ("claimant", "respondent"):
                thread.add_side(
                    "claimants" if actor.role == "claimant" else "respondents", actor.parties, actor.span, "role-noun"
                )
            elif actor.mark == "for" and not thread.claimants:
                thread.add_side("claimants", actor.parties, actor.span, "won")
            elif actor.mark == "against" and not thread.respondents and thread.claimants:
                thread.add_side("respondents", actor.parties, actor.span, "against")

    def _payers(self, region: Span, case: CaseDraft, actors: list[Actor], cues: list[Cue]) -> None:
        """Sides that an order shows: who must pay or stop, and who is paid or whose request is granted."""
        if case.role == "criminal":
            self._accused(region, case, actors)
            return
        if case.role != "main" or case.thread.claimants and case.thread.respondents:
            return
        scene, thread = self.scene, case.thread
        here = [a for a in actors if region.start <= a.start < region.end and a.parties]
        for cue in cues:
            span = Span(cue.start, cue.end)
            after = [a for a in here if a.start >= cue.end]
            if cue.cue_class == "order" and not thread.respondents:
                stop = next(
                    (c.start for c in scene.cues.within(Span(cue.end, region.end), "award", "remedy")), region.end
                )
                payers = (
                    [a for a in after if a.start < stop]
                    if scene.language == "zh"
                    else after[:1]
                    if after and after[0].start - cue.end < 14
                    else []
                )
                if not payers and scene.language == "en":
                    payers = [a for a in here if a.end <= cue.start and a.mark == "" and cue.start - a.end < 12][-1:]
                for actor in payers:
                    thread.add_side("respondents", actor.parties, span, cue.rule)
            if cue.cue_class in ("award", "won", "grant") and not thread.claimants and after:
                first = after[0]
                reach = 4 if scene.language == "zh" else 8 if cue.cue_class != "award" else 60
                if first.start - cue.end <= reach and not set(first.parties) & set(thread.respondents):
                    if (
                        cue.cue_class != "award"
                        or scene.language == "zh"
                        or first.mark == "to"
                        or first.start - cue.end <= 2
                    ):
                        thread.add_side("claimants", first.parties, span, cue.rule)
                elif scene.language == "en" and cue.cue_class == "award":
                    paid = [a for a in after if a.mark == "to" and a.start - cue.end < 90]
                    if paid:
                        thread.add_side("claimants", paid[0].parties, span, cue.rule)

    def _accused(self, region: Span, case: CaseDraft, actors: list[Actor]) -> None:
        for actor in actors:
            if region.start <= actor.start < region.end:
                for party in actor.parties:
                    if party.type == "person" and party not in case.claimants:
                        case.respondents.setdefault(party, Fact(True, actor.span, "accused"))

    def _ordered(self, cue: Cue, region: Span, case: CaseDraft) -> bool:
        """Whether a remedy is granted here and not merely asked for or refused."""
        scene = self.scene
        if scene.language == "zh":
            back = Span(max(region.start, cue.start - 60), cue.start)
            governing = scene.cues.within(back, "order", "claim", "dismiss", "rule", "ask", "affirm")
        else:
            back = Span(max(region.start, cue.start - 160), cue.start)
            governing = scene.cues.within(
                back, "order", "claim", "ask", "dismiss", "rule", "grant", "affirm", "award", "may-appeal"
            )
            if not governing:
                behind = scene.content[cue.end : cue.end + 40]
                if re.match(r" (?:was|were|is) (?:issued|granted|imposed)", behind):
                    return True
        if not governing:
            return False
        last = governing[-1]
        if last.cue_class in ("claim", "dismiss", "ask", "may-appeal", "affirm"):
            return False
        if last.cue_class == "rule" and scene.language == "zh":
            return self.scene.content[last.start : last.end] in (
                "判决",
                "裁定",
                "一审判决",
                "终审判决",
                "二审判决",
            ) or any(c.cue_class == "order" for c in governing)
        if last.cue_class == "rule":
            return (
                any(c.cue_class in ("order", "grant") for c in governing)
                or cue.value in ("punitive-damages",)
                or bool(re.search(r"\b(?:granted|issued|imposed)\b", scene.content[back.start : cue.end]))
            )
        if cue.value == "cease-infringement" and case.role == "interim":
            return True
        return True

    def _findings(self, region: Span, case: CaseDraft) -> None:
        scene = self.scene
        if case.role not in ("main", "enforcement", "counterclaim"):
            return
        for cue in scene.cues.within(region, "finding"):
            back = Span(max(region.start, cue.start - (40 if scene.language == "zh" else 120)), cue.start)
            ruled = scene.cues.within(back, "rule", "won", "order")
            if not ruled or scene.cues.has(Span(ruled[-1].end, cue.start), "ask", "claim", "sue"):
                continue
            if scene.language == "zh" and not re.search(
                r"构成|成立|侵害了|侵犯了|认定|属于|明显|恶意|未侵害|不侵害|具有",
                scene.content[max(region.start, cue.start - 14) : cue.end + 4],
            ):
                continue
            if (
                scene.language == "en"
                and cue.value == "infringement"
                and not re.search(
                    r"found|finds|held|holds|infringes|infringed|constitut|liable|amount|ruled|concluded|guilty|misappropriat|infringe\b",
                    scene.content[ruled[-1].start : cue.end],
                )
            ):
                continue
            negated = self._negated(cue, region)
            value, result = str(cue.value), "not-found" if negated else "found"
            if value == "non-infringement" and negated:
                continue
            if value not in case.findings:
                case.findings[value] = Fact(result, Span(cue.start, cue.end), cue.rule)

    def _negated(self, cue: Cue, region: Span) -> bool:
        if self.scene.language == "zh":
            before = self.scene.content[max(region.start, cue.start - 5) : cue.start]
            after = self.scene.content[cue.end : cue.end + 10]
            return bool(re.search(r"不|未|并非|没有|无$", before)) or bool(
                re.match(r".{0,4}(?:不能成立|不成立|未获支持)", after)
            )
        before = self.scene.content[max(region.start, cue.start - 32) : cue.start]
        if re.search(r"\b(?:not|no|nor|neither|never|without|rather than|saw no|failed to)\b[^,;]*$", before):
            return True
        return bool(
            re.match(
                r"[^,;.]{0,30}\b(?:failed|must fail|was rejected|was dismissed|was unsuccessful|was not successful)\b",
                self.scene.content[cue.end : cue.end + 60],
            )
        )

    def _sentenced(self, at: int, actors: list[Actor]) -> PartyDraft | None:
        named = [a for a in actors if a.end <= at and a.parties]
        for actor in reversed(named):
            people = [p for p in actor.parties if p.type == "person"]
            if len(people) == 1 and len(actor.parties) == 1 and not people[0].unnamed:
                return people[0]
            return None
        return None

    # ── endings, claims, marks ────────────────────────────────────────────────────────────────────────────────────

    def _endings(self, s: Span, actors: list[Actor], forums: list[ForumMention]) -> None:
        cues = self.scene.cues
        for cue in cues.within(s, "pending"):
            if re.search(r"\ball\b|both|以上|上述|均|两案|各案|neither", self.scene.words(s)) and self.thread:
                for thread in self.threads:
                    for case in thread.cases:
                        case.verdicts.append(Fact("pending", Span(cue.start, cue.end), cue.rule))
            elif self.case is not None:
                self.case.verdicts.append(Fact("pending", Span(cue.start, cue.end), cue.rule))
            return
        release = cues.within(s, "release")
        if release:
            held = [c for t in self.threads for c in t.cases if c.role == "customs"]
            if held:
                held[-1].verdicts.append(Fact("release", Span(release[0].start, release[0].end), release[0].rule))
        settled = cues.within(s, "settle")
        if settled:
            whole = re.search(r"\ball\b|全部|一切|各地|全球范围", self.scene.words(s))
            fact = Fact("settle", Span(settled[0].start, settled[0].end), settled[0].rule)
            threads = self.threads if whole else [self.thread] if self.thread else []
            people = {p for a in actors for p in a.parties}
            if not self.threads and len(people) > 1:
                self.settlement = (fact, people)
            for thread in threads:
                if not people or not thread.sides or people & thread.sides:
                    thread.settled = thread.settled or fact

    def _claims(self, s: Span, sums: list[SumRole]) -> None:
        if self.thread is None:
            return
        first = next((c for c in self.thread.cases if c.role == "main"), None)
        if first is None or self.case is None:
            return
        for role in sums:
            if role.role == "claimed":
                self._claim(self.case, role)

    def _claim(self, case: CaseDraft, role: SumRole) -> None:
        target = case
        if case.instance and case.instance.value in ("second", "retrial") or case.role not in ("main", "counterclaim"):
            target = next(
                (c for c in case.thread.cases if c.role == "main" and c.instance and c.instance.value == "first"), case
            )
        self._add_sum(target.claimed, role)

    def _add_sum(self, sums: list[SumDraft], role: SumRole) -> None:
        money = role.money
        equivalent = money.bracketed_equivalent
        for known in sums:
            if known.amount == money.amount and known.currency == money.currency:
                if equivalent and not known.equivalent:
                    known.equivalent = (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end))
                return
        kind = Fact(role.kind, role.kind_span or Span(money.start, money.end), role.rule) if role.kind else None
        sums.append(
            SumDraft(
                money.amount,
                money.currency,
                Span(money.start, money.end),
                role.rule,
                kind,
                (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end))
                if equivalent
                else None,
                money.at_least,
                money.at_most,
            )
        )

    def _marks(self, s: Span) -> None:
        """Words for kinds of right and of proceeding that the sentence adds to the thread spoken of."""
        thread = self.thread
        if thread is None:
            return
        for mark in self.scene.rights.marks_within(s, "right"):
            near = Span(max(s.start, mark.start - (6 if self.scene.language == "zh" else 24)), min(s.end, mark.end + 20))
            strong = self.scene.cues.has(near, "infringe") or self.scene.cues.has(s, "sue", "versus")
            thread.kinds += [Fact(mark.value, Span(mark.start, mark.end), "right-kind")] * (STRONG if strong else 1)
        for mark in self.scene.rights.marks_within(s, "branch"):
            thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))
        for cue in self.scene.cues.within(s, "type"):
            thread.types.append(Fact(cue.value, Span(cue.start, cue.end), cue.rule))
        for mention in self.scene.rights.within(s):
            thread.rights.setdefault(mention.right, Fact(True, Span(mention.start, mention.end), "right-mention"))
            if self.case is not None and (self.case.role in OFFICE_ROLES or self.case.role == "main"):
                self.case.rights.setdefault(
                    mention.right, Fact(True, Span(mention.start, mention.end), "right-mention")
                )

    def _title_marks(self) -> None:
        """The title's words for a kind of right count for the only thread, and for one that has no kind of its own."""
        title = self.scene.version.title
        if title is None:
            return
        facts = [
            Fact(mark.value, Span(mark.start, mark.end), "right-kind")
            for mark in self.scene.rights.marks_within(title, "right")
        ]
        for thread in self.threads:
            if len(self.threads) == 1 or not thread.kinds:
                thread.kinds += facts * STRONG
                for mark in self.scene.rights.marks_within(title, "branch"):
                    thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))

    # ── places ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _forum_after(self, cue: Cue, forums: list[ForumMention], s: Span) -> ForumMention | None:
        for forum in forums:
            if forum.start >= cue.start and forum.kind != "procuratorate":
                before = self.scene.content[max(s.start, forum.start - 20) : forum.start]
                if (
                    _TO_FORUM[self.scene.language].search(before)
                    or cue.end <= forum.start <= cue.end + 3
                    or re.search(r"\b(?:asked|of|petitioned|applied to|turned to)(?: the| a)?\s*$", before)
                ):
                    return forum
        return None

    def _forum_before(self, cue: Cue, forums: list[ForumMention]) -> ForumMention | None:
        for forum in reversed(forums):
            if forum.end <= cue.start and forum.kind != "procuratorate":
                before = self.scene.content[max(0, forum.start - 16) : forum.start]
                after = self.scene.content[forum.end : forum.end + 16]
                if (
                    _TO_FORUM[self.scene.language].search(before)
                    or re.match(r"\s?(?:had |has )?accepted|受理|（下称[^）]*）已?受理", after)
                    or re.search(r"受理", after)
                ):
                    return forum
        return None

    def _name_forum(self, case: CaseDraft, forum: ForumMention) -> None:
        text = self.scene.words(Span(forum.start, forum.end))
        if not case.forum:
            case.forum_key, case.forum_kind, case.rank = forum.key, forum.kind, forum.rank
        elif not case.forum_key and forum.key:
            case.forum_key, case.forum_kind, case.rank = forum.key, forum.kind, forum.rank
        if not any(form.text == text for form in case.forum):
            case.forum.append(Form(text, Span(forum.start, forum.end), "forum"))

    def _date_for(self, cue: Cue, s: Span) -> DateMention | None:
        """The date nearest to a verb of filing, inside the stretch that no other event claims."""
        scene = self.scene
        others = [
            c
            for c in scene.cues.within(
                s,
                "sue",
                "appeal",
                "order",
                "affirm",
                "reverse",
                "settle",
                "invalidity-request",
                "cancel-request",
                "interim",
                "accept",
                "seize",
                "hearing",
                "ask",
            )
            if c.start != cue.start and c.end != cue.end
        ]
        left = max(
            (
                c.end
                for c in others
                if c.end <= cue.start
                and scene.content[c.end : cue.start].count(",") + scene.content[c.end : cue.start].count("，") > 0
            ),
            default=s.start,
        )
        right = min(
            (c.start for c in others if c.start >= cue.end and c.cue_class not in ("ask", "sue")), default=s.end
        )
        dates = [d for d in scene.dates.within(Span(left, right)) if not d.is_range]
        if not dates:
            return None
        return min(
            dates,
            key=lambda d: (
                (d.start - cue.end if d.start >= cue.end else cue.start - d.end) + (0 if d.start < cue.start else 3)
            ),
        )

    def _decision_date(self, region: Span, s: Span, forum: ForumMention | None, cues: list[Cue]) -> DateMention | None:
        scene = self.scene
        strong = [c for c in cues if c.cue_class not in ("award", "settle")] or cues
        dates = [d for d in scene.dates.within(region) if not d.is_range]
        best: tuple[int, DateMention] | None = None
        anchors = [forum.start] if forum else []
        anchors += [c.start for c in strong]
        for date in dates:
            before = scene.content[max(s.start, date.start - 30) : date.start]
            after = scene.content[date.end : date.end + 20]
            if re.search(
                r"\b(?:since|until|from|in the year|filed (?:in|on)|sued (?:in|on)|had (?:complained|sued) in)\s*$|自$|至$|截至$",
                before,
            ) or re.match(r"\s?(?:起(?!诉)|以来|announced|公布|发布|披露)", after):
                continue
            if self._other_event(date, cues, s):
                continue
            distance = min(abs(date.start - anchor) for anchor in anchors)
            if best is None or distance < best[0]:
                best = (distance, date)
        limit = 60 if scene.language == "zh" else 140
        return best[1] if best and best[0] <= limit else None

    def _other_event(self, date: DateMention, cues: list[Cue], s: Span) -> bool:
        """Whether the nearest verb to a date is one of filing, announcing or hearing."""
        scene = self.scene
        nearest: tuple[int, str] | None = None
        for cue in scene.cues.within(s, "sue", "announce", "hearing", "accept", "ask", "seize", *DECISION):
            distance = date.start - cue.end if cue.end <= date.start else cue.start - date.end
            if cue.cue_class in ("award",):
                continue
            if nearest is None or distance < nearest[0]:
                nearest = (distance, cue.cue_class)
        return nearest is not None and nearest[1] in ("sue", "announce", "hearing", "accept", "seize", "ask")


def _compatible(a: str, b: str) -> bool:
    """Whether two ISO dates of any precision can be the same day."""
    size = min(len(a), len(b))
    return a[:size] == b[:size]
