"""How lists of phrases become patterns: own people on the spot, a house by its name, records that hold something.

Every repetition in them is bounded, so that a hostile page costs no more than its length.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

_BY_EYES = [
    "watched",
    "seen",
    "filmed",
    "photographed",
    "taken",
    "counted",
    "measured",
    "timed",
    "tested",
    "weighed",
    "witnessed",
    "pictures",
    "photographs",
    "footage",
    "observed",
    "heard",
    "recorded",
    "sampled",
]
"""Before "by our reporter", what is done with eyes and hands."""
_THERE = r"at|by|in|round|there|again|on\s+[A-Z][a-z]+day"
"""Behind "called": at a door, and nobody up."""


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Make a pattern of phrases, the longest first, any white space between their words."""
    known = sorted(
        {" ".join(phrase.split()) for phrase in phrases},
        key=lambda phrase: (-len(phrase), phrase),
    )
    return re.compile(
        r"\b(?:"
        + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in known)
        + r")\b",
        re.IGNORECASE,
    )


def eyes(witness: Mapping[str, Any]) -> re.Pattern[str]:
    """Find somebody of the house on the spot: own people whatever they do there, "we" and "I" only with a deed of eyes or hands."""
    nouns, ours, asking, idle, hearing, things, places, limbs = (
        "|".join(sorted(witness[key].split()))
        for key in (
            "nouns",
            "ours",
            "asking",
            "idle",
            "hearing",
            "things",
            "places",
            "limbs",
        )
    )
    asking = _asking(asking)
    deeds = "|".join(
        sorted(witness["deeds"].split(), key=lambda word: (-len(word), word))
    )
    alone = "|".join(spaced(name) for name in witness["alone"])
    our = rf"(?:[Oo]ur|[Yy]our)(?:\s+[\w’'-]+)?\s+(?:{nouns}|{ours})\b|(?i:{alone})"
    # "told our reporter", "by this reporter": they are spoken to; "Our Birgit": a house that calls its people by name
    spoken_to = "".join(
        f"(?<!{word} )" for word in ("told", "asked", "to", "with", "by", "from")
    )
    # the short look first: it fails at nearly every word
    by_eyes = f"(?<= by )(?:{'|'.join(f'(?<={deed} by )' for deed in _BY_EYES)})"
    birgit = r"[Oo]ur\s+(?:own\s+)?[A-Z][a-zà-ÿ]+(?:\s+[A-Z][a-zà-ÿ]+)?(?=\s+[a-z]+ed\b|:|\s+(?:saw|found|went|stood|is|was|spent|drove|sat|has\s+been)\b)"
    kit = rf"{by_eyes}[Oo]ur\s+(?:own\s+)?[A-Z][\w’'-]+"
    selves = "|".join(spaced(name) for name in witness["house"])
    trips = r"(?:visit|walk|tour|drive|ride|stroll|count|check|inspection)s?\b[^.,;\n]{0,50}?"
    by_us = rf"{trips}\s+by\s+(?:{selves}|(?i:{alone}))|(?:[Aa]s\s+(?:seen|found|witnessed|observed|counted|noted)|watched|witnessed|observed|counted|measured|photographed|filmed|tested)\s+by\s+(?:{selves})"
    own = rf"(?:{by_eyes}|{spoken_to})(?:{our})|{spoken_to}{birgit}|{kit}|{by_us}"
    house = r"(?:[A-Z][\w&.-]*\s+){0,4}[A-Z][\w&.-]*"
    someone = rf"(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree)\s+)?(?:(?!Our\b)[A-Z][\w&'’.-]*\s+){{1,5}}(?:{nouns})|[Tt]he\s+{house}['’]s\s+(?:own\s+)?(?:{nouns})"
    does = rf"(?=[^.!?;\n]{{1,60}}?\b(?:{deeds})\b)"
    acts = rf"(?=\s+(?:(?:have|had|ve|could|did|also|then|even|just|only|both|all|\w+ly)\s+){{0,3}}(?!(?:{idle})\b)[a-z]+ed\b)"
    doings = rf"(?=\s+(?:(?:also|then|even|just|only|both|all|\w+ly)\s+){{0,2}}(?:{'|'.join(map(spaced, witness['doings']))})\b)"
    # we are at the gate; not: we are in talks
    placed = rf"(?=(?:['’](?:re|m)|\s+(?:am|are|was|were))\s+(?:(?:still|now|here|back|out|up|down|over|both|all|also)\s+){{0,2}}(?:{'|'.join(sorted(witness['there'].split()))})\s+(?!(?:{'|'.join(map(spaced, witness['abstract']))})\b))"
    some_of_us = r"(?:[Tt]hose|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Aa]ll|[Ss]ome|[Ss]everal)\s+of\s+us"
    phrases = "|".join(
        spaced(phrase) for phrase in (*witness["elsewhere"], *witness["phrases"])
    )
    elsewhere = rf"{phrases}|(?:our|my)\s+(?:own\s+)?(?:{things})|(?:from|in|on|aboard|outside|under|past|beside|off)\s+(?:the\s+[a-z]+\s+of\s+)?(?:our|my)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:{places})"
    # the water came up to my knees; not "I am told", and not "to my mind"
    elsewhere += rf"|(?:up\s+to|to|over|past|at|on|under|against|in|into|through|for|around|round|above|below|beneath|with|than)\s+my\s+(?:own\s+)?(?:left\s+|right\s+|two\s+)?(?:{limbs})|my\s+own\s+(?:hands?|arm|fingers|knees|boots)"
    elsewhere += rf"|(?:put|held|dipped|stuck|pushed|laid|burned|burnt|scraped|soaked)\s+my\s+(?:{limbs}|arm|hand|hands|head)"
    # he let me sit there: whoever is let, shown or led somewhere is there
    elsewhere += r"|let\s+(?:me|us)\s+(?:sit|see|look|in|hold|touch|count|stand|climb|watch|feel|through|taste|weigh)|(?:showed|shows)\s+(?:me|us)\s+(?:the|a|an|his|her|their|how|where|round|around|into)|(?:took|led|drove|rowed|walked|flew|guided|waved|ushered)\s+(?:me|us)\s+(?:round|around|into|up|down|out|along|aboard|across|past)\s+(?:the|a|an|his|her|their|its|to)\b"
    return re.compile(
        rf"\b(?P<own>{own})\b(?!\s+(?:[A-Z][\w’'-]*\s+)*(?:has\s+been\s+|was\s+|is\s+)?(?:{asking})\b)"
        rf"|\b(?P<who>(?:[Ww]e|I|{some_of_us})\b(?!\s+(?:{hearing}|{idle}|go\s+to\s+press|went\s+to\s+press|go\s+to\s+print|went\s+to\s+print)\b)(?:{does}|{acts}|{doings}|{placed})|(?:{someone})\b{does}|{by_eyes}(?:{someone})\b|[Tt]he\s+{house}(?=\s+(?:has\s+|had\s+)?(?:{'|'.join(sorted(witness['counting'].split()))})\b(?!\s+out\b)))"
        rf"|\b(?P<elsewhere>(?i:{elsewhere}))\b"
    )


def posted(witness: Mapping[str, Any]) -> re.Pattern[str]:
    """Find a house's name with what only somebody on the spot does, or with its staff; whether the house is this one is asked of the page."""
    # words that open a sentence are no part of a name: When the Gazette got there
    name = r"(?!(?:The|An?|When|As|While|After|Before|Where|Since|Until|Once|But|And|If|In|On|At|For|So|Yet|It|He|She|They|We|I|This|That|There|Here|What|Yesterday|Today)\b)(?:[A-Z][\w&.-]*|\d+)(?:[ \t]+(?:of[ \t]+the[ \t]+|of[ \t]+|the[ \t]+)?(?:[A-Z][\w&.-]*|\d+)){0,4}"
    does = "|".join(
        [
            *map(spaced, witness["being"]),
            *sorted(witness["counting"].split()),
            rf"called(?=\s+(?:{_THERE}|this|yesterday|last)\b|[,.;])",
        ]
    )
    posted = "|".join(map(spaced, witness["posted"]))
    things = "|".join(sorted(witness["things"].split()))
    staff = r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){1,2}"
    nouns, asking, deeds = (
        "|".join(sorted(witness[key].split())) for key in ("nouns", "asking", "deeds")
    )
    asking = _asking(asking)
    self = "|".join(
        spaced(word.removeprefix("this "))
        for word in witness["house"]
        if word.startswith("this ")
    )
    aside = r"(?:,\s+(?:who|whose|from)\b[^,.;\n]{1,80},)?"
    saw = rf"(?={aside}\s+(?:has\s+|had\s+|also\s+|then\s+|\w+ly\s+)?(?:{deeds}|{posted})\b)"
    there = rf"(?!\s+(?:[A-Z][\w’'-]*\s+)*(?:has\s+been\s+|was\s+|is\s+|has\s+|had\s+)?(?:{asking})\b)"
    return re.compile(
        rf"\b(?:[Tt]he\s+)?(?:(?P<house>{name})(?=\s+(?:has\s+|had\s+|itself\s+|also\s+|then\s+|\w+ly\s+)?(?:{does})\b(?!\s+out\b))"
        rf"|(?P<staff>{name})['’]s?\s+(?:own\s+)?(?:[a-z]+\s+){{0,2}}{staff}(?:(?=,?\s+(?:{posted})\b)|{saw})|(?P<crew>{name})(?:['’]s?\s+(?:own\s+)?(?:[a-z-]+\s+){{0,2}}|\s+(?:[a-z-]+\s+)?)(?:{nouns})\b{there}|(?P<self>[Tt]his\s+(?:{self}))(?:(?=\s+(?:has\s+|had\s+|itself\s+|also\s+|then\s+|\w+ly\s+)?(?:{does})\b(?!\s+out\b))|['’]s?\s+(?:own\s+)?(?:{things})\b)|(?P<things>{name})['’]s?\s+(?:own\s+)?(?:{things})\b|(?:visit|inspection|tour|walk|test|count|check)s?\s+by\s+(?:[Tt]he\s+)?(?P<by>{name}))"
    )


def _asking(verbs: str) -> str:
    """Make a pattern of verbs of asking: who calls at a door does not call somebody up."""
    return verbs.replace("called", rf"called(?!\s+(?:{_THERE})\b)")


def spaced(phrase: str) -> str:
    """Make a pattern of a phrase, any white space between its words."""
    return re.escape(phrase).replace(r"\ ", r"\s+")


def holds(verbs: str) -> re.Pattern[str]:
    """Find, right after a record's name, the verb by which it holds something: group `verb`."""
    known = "|".join(sorted(verbs.split(), key=lambda word: (-len(word), word)))
    thing = r"(?:\s+(?:system|network|station|array|service|reading|readings|data|entry|entries|page|sheet|trap|\d+))?"
    dashes = r"(?:\s+[—–-]\s+[^—–\n]{2,90}\s+[—–-]|\s+\([^()\n]{2,70}\))?"
    passive = r"(?:was|were|is|are|had\s+been|has\s+been)\s+(?:\w+\s+)?(?:made\s+out|granted|issued|stamped|drawn\s+up|entered|entitled|headed|logged|timed)\s+(?:to|for|at|in|by|on|as)"
    aside = r"(?:(?:,\s+\w+ed|,\s+a\s+copy|,?\s+(?:which|that|seen|shot|taken|filmed|made|carried|done|sold|printed|found|left|exhibit|number|timestamped|released|recorded|posted|shared|published|leaked|passed|drawn|written|shown|obtained|kept|held|of|in|by|on|from|for|to|at|between|about|among|with|under|over|inside|signed|dated|addressed))\b[^;:.!?\n]{0,90}?,?|,\s+(?:an?|the|its|one|two|some|half|\d+)\s[^,;:.!?\n]{2,60},)?"
    return re.compile(
        rf"{thing}{dashes}{aside}\s+(?P<verb>(?:in|on)\s+which|ha[sd]\s+it|{passive}|ha(?:s|ve|d)(?=\s+(?:only\s+|just\s+)?(?:this|that|these|[“\"‘]))|ha(?:s|ve|d)(?!\s+(?:been|not|to|yet|no)\b)(?=\s+(?:\w+\s+){{1,2}}(?:\w+ing|down|up|at|as)\b)|ha(?:s|ve|d)(?=\s+(?:an?|the|its|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|no|him|her|them|\d+)\b)|{known})\b",
        re.IGNORECASE,
    )
