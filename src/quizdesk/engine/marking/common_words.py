# SPDX-License-Identifier: MIT
"""Common English words, which are never taken for a misspelling of a scheme's word.

A pupil who writes "raised" did not mean "raided". Other forms of these words are found by stem.
The list leans to the words that pupils of history write.
"""

from functools import lru_cache

from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import stem

_COMMON = """
able above abroad absence accept access accident according account accuse achieve across act
action active actual add address admire admit adopt advance advantage advice afford afraid after
again against age agency agent agree agreement ahead aid aim air alarm alike alive all allow ally
almost alone along already alter always among amount ancient anger angry announce annoy annual
another answer anti any anybody anyone anything anyway anywhere apart appeal appear apply appoint
approach approve area argue argument arise arm armed army around arrange arrest arrive art article
aside ask aspect assault assume assure attach attack attempt attend attitude attract authority
available average avoid aware away awful
baby back bad badly balance ball ban band bank bar bare base basic basis battle beach bear beat
beautiful become bed before began begin behalf behave behaviour behind believe belief belong below
beneath benefit beside besides best better between beyond big bill bird birth bit black blame blind
block blood blow blue board boat body bomb bond bone book border born borrow boss both bother
bottom bound boundary box boy brain branch brave bread break breath breathe bridge brief bright
brilliant bring broad broken brother brown build burden burn bury business busy buy
call calm camp campaign cancel candidate capable capital captain capture car care career careful
carry case cast cat catch category cause cease celebrate central centre century certain chain chair
challenge chance change channel chaos chapter character charge cheap check cheer chief child choice
choose church circle citizen city civil claim clash class clean clear clearly clever climb close
cloth cloud club coal coast coat code cold collapse collect colony colour combine come comfort
command comment commercial commit committee common communicate community company compare compete
complain complete complex concept concern conclude condition conduct confirm conflict confuse
connect conquer conscious consequence consider consist constant contact contain contest context
continue contract contrast contribute control convince cook cool cooperate copy corner correct cost
council count counter country couple courage course court cover crazy create credit crew crime
crisis critic critical cross crowd crucial cruel cry culture cup current curious custom customer cut
daily damage dance danger dangerous dare dark data date daughter day dead deal dear death debate
debt decade decide decision declare decline decrease deep defeat defence defend definite degree
delay deliver demand democracy demonstrate deny department depend depth describe desert deserve
design desire despair desperate despite destroy detail determine develop development device devote
die differ difference different difficult dig dinner direct direction director dirty disagree
disappear disaster discover discuss disease dislike dismiss display dispute distance distant
distinct distrust district divide division doctor document dog dollar dominate door double doubt
down dozen draft drag drama dramatic draw dream dress drink drive drop drug dry due during dust
duty each eager ear early earn earth ease easily east eastern easy eat economic economy edge
educate education effect effective effort eight either elect election element eleven else elsewhere
embarrass emerge emotion emphasis empire employ empty enable encounter encourage end enemy energy
engage engine enjoy enormous enough ensure enter entire entry environment equal equip era error
escape especially essential establish estate estimate etc even event eventually ever every everybody
everyone everything everywhere evidence evil exact example except exchange excite excuse exercise
exist expand expect expense expensive experience experiment expert explain explode explore export
express extend extent extra extreme eye
face fact factor factory fail failure fair faith fall false fame familiar family famous far farm
fashion fast fat fate father fault favour fear feature feed feel fellow female few field fierce
fight figure file fill film final finally finance find fine finger finish fire firm first fish fit
five fix flag flat flee float floor flow fly focus fold follow food fool foot force foreign forest
forever forget forgive form formal former forth fortune forty forward found four fourth frame free
freedom frequent fresh friend friendly front fruit fuel full fully function fund funny further
future
gain gap garden gas gate gather general generation generous gentle gentleman get ghost giant gift
girl give glad glass global glory go goal god gold golden good goods got govern government grab
grade gradual grain grand grant great green grey ground group grow growth guarantee guard guess
guest guide guilty gun guy
habit hair half hall hand handle hang happen happy hard hardly harm hat hate hatred head health
hear heart heat heavy height help hence hero hesitate hide high hill hint history hit hold hole
holiday home honest honour hope horse hospital host hostile hot hotel hour house how however huge
human hundred hungry hunt hurry hurt husband
ice idea ideal identify identity ignore ill illegal image imagine immediate impact import important
impose impossible impress improve incident include income increase indeed independent indicate
individual industry inevitable influence inform initial injury inner inside insist inspire instance
instant instead insult intend intense interest internal international interpret interrupt interval
introduce invade invest invite involve iron island isolate issue item
job join joint joke journal journey joy judge jump jury justice justify
keen keep key kick kid kill kind king kiss kitchen knee knife knock know knowledge
label labour lack lady lake land language large last late later latter laugh launch law lawyer lay
lead leader league learn least leave lecture left leg legal length less lesson let letter level
liberal liberty library lie life lift light like likely limit line link lip list listen literary
little live living load loan local lock logic lonely long look lord lose loss lot loud love lovely
low lower loyal luck lucky lunch
machine mad magazine magic mail main mainly maintain major majority make male man manage manner
many map march mark market marriage marry mass massive master match material matter maximum maybe
meal mean means meanwhile measure meat media medical meet meeting member memory men mental mention
mere merely mess message metal method middle might mile military milk mill million mind minister
minor minute mirror miss missing mission mistake mix mob model moderate modern moment money month
mood moon moral more moreover morning most mother motion motive mountain mouse mouth move movement
much murder museum music mutual mystery
name narrow nation national native natural nature naval near nearby nearly neat necessary neck need
negative neighbour neither nerve nervous network neutral never new news newspaper next nice night
nine nobody noise none nor normal north northern nose not note nothing notice notion novel now
nuclear number
object obey objective obtain obvious occasion occupy occur odd off offence offend offer office
officer official often oil old once one only open operate opinion opponent opportunity oppose
opposite opposition option orange order ordinary organ organise origin original other otherwise
ought out outcome outside over overall own owner
pace pack page pain paint pair panel panic paper parent park part partly partner party pass passage
passion past path patience patient pattern pause pay peace peaceful peak peasant people per perfect
perform perhaps period permanent permit person personal persuade phase phone phrase physical pick
picture piece place plain plan plane plant plate play pleasant please pleasure plenty plot plus
pocket poem poet point police policy polite political politics poll poor popular population port
position positive possess possible post potential pound pour poverty power powerful practical
practice practise praise pray prefer prepare presence present preserve president press pressure
pretend pretty prevent previous price pride priest prime prince principle print prior priority
prison prisoner private prize probably problem process produce product profit program progress
project promise promote proof proper property propose protect protest proud prove provide public
publish pull punish purchase pure purpose pursue push put
quality quarter queen question quick quiet quit quite quote
race radical raid rail rain raise range rank rapid rare rate rather raw reach react read ready real
realise really rear reason rebel rebuild recall receive recent recognise recommend record recover
red reduce refer reform refuse regard regime region regret regular reign reject relate relation
relax
release relief relieve religion rely remain remark remember remind remote remove repair repeat
replace reply report represent request require rescue research reserve resist resolve resource
respect respond rest restore restrict result retain retire return reveal revenge reverse review
revive reward rich rid ride rifle right ring riot rise risk rival river road rock role roll roof
room root rough round route routine row royal rub ruin rule ruler run rural rush
sacrifice sad safe safety sail sake salary sale salt same sand satisfy save saw say scale scandal
scare scatter scene schedule scheme school science scope score scream screen sea search season seat
second secret section sector secure security see seed seek seem seize seldom select self sell send
senior sense sentence separate series serious servant serve service session set settle seven
several severe shadow shake shall shame shape share sharp sheep sheet shelf shell shelter shift
shine ship shirt shock shoe shoot shop short shot should shoulder shout show shut sick side sight
sign signal silence silent silly silver similar simple simply sing single sink sister sit site
situation six size skill skin sky slave sleep slide slight slip slow small smart smell smile smoke
smooth snow social society soft soil soldier solid solution solve some somebody somehow someone
something sometimes somewhere son song soon sorry sort soul sound source south southern space spare
speak special specific speech speed spell spend spirit spite split sport spot spread spring square
stable staff stage stake stand standard star stare start starve state statement station status stay
steady steal steam steel steep step stick still stock stomach stone stop store storm story straight
strange stranger strategy stream street strength stress stretch strike string strip strong structure
struggle student study stuff stupid style subject submit succeed success such sudden suffer suggest
suit sum summer sun supply support suppose sure surface surprise surround survive suspect sweep
sweet swim switch symbol sympathy system
table take tale talent talk tall target task taste tax teach teacher team tear technique tell temper
temporary ten tend tension term terrible territory terror test text thank theatre theme theory
therefore thick thin thing think third thirty thorough thought thousand thread threat threaten three
throne through throughout throw thus ticket tie tight till time tiny tip tired title today together
tomorrow tone tongue tonight tool top topic total touch tough tour toward towards tower town trace
track trade tradition traffic train transfer transform transport trap travel treat treaty tree trend
trial trick trigger trip troop trouble true trust truth try turn twelve twenty twice twin two type
typical
ugly ultimate unable uncle under understand undo uneasy union unit unite united universe university
unknown unless unlike unlikely unstable until unusual up upper upset urban urge urgent us use used
useful useless usual
vague valley value variety various vast version vessel via victim victory view village violence
violent virtue visible vision visit vital voice volume vote voter
wage wait wake walk wall wander want war warm warn wash waste watch water wave way weak wealth
weapon wear weather week weekend weigh weight welcome welfare well west western wet whatever wheel
whenever where wherever whether whereas whilst white whole why wide wife wild will willing win wind
window wine wing winter wipe wire wise wish withdraw within without witness woman women wonder wood
word work worker world worry worse worst worth worthy wound wrap write writer wrong
yard yeah year yellow yes yesterday yet yield young youth zero zone
"""
COMMON_WORDS = frozenset(_COMMON.split()) | SMALL_WORDS


@lru_cache(maxsize=1)
def _common_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in COMMON_WORDS)


def is_common(word: str) -> bool:
    """Whether a word in lower case is a common English word, in any of its forms."""
    return word in COMMON_WORDS or stem(word) in _common_stems()
