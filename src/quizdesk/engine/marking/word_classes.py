# SPDX-License-Identifier: MIT
"""Closed classes of English words by which clauses, roles and denials are told."""


def words_of(text: str) -> frozenset[str]:
    """The words of a text as a set; classes are written so."""
    return frozenset(text.split())


DETERMINERS = words_of("the a an his her their its my our your all both other some many most")
PREPOSITIONS = words_of(
    """of to with against for from by in on at between towards toward among under over about into
    within near behind without like unlike despite through upon alongside versus during"""
)
OBJECT_PREPOSITIONS = words_of(
    "to against on with at for towards toward of into upon behind pro anti vs"
)
"""Those that stand before the one to whom something is done: "an attack on the SPD"."""
STANCES = words_of("pro anti vs")
"""What takers of notes put right before the one whom somebody is for or against."""
PRONOUNS = words_of("i you he she it we they")
OBJECT_PRONOUNS = words_of("them it him her")
LINKING_PRONOUNS = words_of("who which that this these those there")
BE = words_of("am is are was were be been being get gets got getting")
AUXILIARIES = words_of("is are was were be been had has have did does would could will")
SUPPOSING = words_of("would could should might")
JOINING = words_of("and or plus")
TURNING = words_of("but however although yet")

RECEIVING = words_of(
    """receive receives received receiving got get gets getting accept accepts accepted accepting
    obtain obtained gain gained suffer suffered took"""
)
"""Verbs whose subject has something done to it."""
GIVING = words_of(
    """give gives gave given giving grant grants granted granting offer offers offered offering send
    sends sent sending lend lends lent lending pay pays paid paying hand hands handed handing deny
    show shows showed promise promises promised allow allows allowed sell sells sold selling"""
)
"""Verbs that are followed by the one who gets something, and then by what: "gave the TUC money"."""
SEPARATING = words_of(
    """expelled excluded removed banned driven kicked thrown threw cut withdrew withdrawn barred
    kept dropped isolated separated ousted dismissed escaped different"""
)
"""Words after which "from" names what somebody leaves, and no giver."""
LOSING = words_of("lose loses lost losing")
"""Verbs whose subject has done nothing: "Bukharin lost his post"."""
REPRESENTING = words_of(
    """leader leaders leadership member members head heads government governments ruler rulers
    troops army armies forces soldiers men agents agent supporters followers party parties"""
)
"""Those who stand for another: what "the leaders of the KPD" do, the KPD does."""
STATES = words_of(
    """committed opposed dedicated interested supposed determined prepared concerned convinced
    linked inclined allied"""
)
"""Participles after "be" that say how somebody is, not what is done to him."""
TIMES = words_of(
    """january february march april may june july august september october november december jan feb
    apr jun jul aug sept sep oct nov dec spring summer autumn winter"""
)
"""Words after a preposition that say when, so that it governs nobody after them."""
REFUSING = words_of("refuse refused refuses refusing refusal decline declines declined")
UNDOING = words_of(
    """stop stops stopped stopping end ends ended ending cease ceased prevent prevents prevented
    preventing reject rejects rejected rejecting abandon abandons abandoned abandoning drop dropped
    dropping cancel cancelled cancelling oppose opposed opposes opposing avoid avoided avoiding
    avoids lacked lacks lacking deny denied denies banned forbade forbid forbidden withdrew"""
)
"""Verbs that undo what follows them at once: "stopped supporting"."""
UNDOING_PAIRS = frozenset(
    (verb, after)
    for after, verbs in {
        "off": "broke break breaks breaking broken cut cuts cutting call called",
        "up": "gave give gives giving given",
        "out": "pulled pull pulling dropped",
        "down": "turned turn turning",
    }.items()
    for verb in words_of(verbs)
)
CLAUSE_OPENERS = words_of(
    """because since when while whereas whilst although though but so until till if unless who which
    after before as therefore hence thus then meanwhile"""
)
