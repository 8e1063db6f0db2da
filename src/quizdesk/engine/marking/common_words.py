# SPDX-License-Identifier: MIT
"""Common English words, which are never taken for a misspelling of a scheme's word.

A pupil who writes "raised" did not mean "raided". Other forms of these words are found by stem.
The list leans to the words that pupils write, in history first and in other lessons too.
"""

from functools import lru_cache

from quizdesk.engine.marking.small_words import SMALL_WORDS
from quizdesk.engine.marking.stems import stem

_COMMON = """
able about above abroad absence absorb accept access accident according account accurate accuse
achieve acid across act action active actual adapt add address admire admit adopt advance advantage
advice afford afraid after again against age agency agent agree agreement ahead aid aim air alarm
alike alive all allow ally almost alone along alongside already alter always among amount ancient
anger angle angry announce annoy annual another answer anti any anybody anyone anything anyway
anywhere apart appeal appear apple apply appoint approach approve area argue argument arise arm
armed army around arrange arrest arrive art article aside ask aspect assault assume assure
atmosphere atom attach attack attempt attend attitude attract authority available average avoid
aware away awful
baby back bad badly bake balance ball balloon ban band bank bar bare base basic basis battle beach
bear beat beautiful become bed before began begin behalf behave behaviour behind belief believe
belong below beneath benefit beside besides best better between beyond big bill bird birth bit black
blame blind block blood blow blue board boat body boil bomb bond bone book border born borrow boss
both bother bottle bottom bound boundary bowl box boy brain branch brave bread break breath breathe
brick bridge brief bright brilliant bring broad broken brother brown bucket build burden burn bury
business busy button buy
cable calculate call calm camp campaign cancel candidate capable capital captain capture car carbon
care career careful carry case cast cat catch category cause cease celebrate cell celsius central
centre century certain chain chair chalk challenge chance change channel chaos chapter character
charge chart cheap check cheer chemical chemistry chief child choice choose church circle citizen
city civil claim clash class clean clear clearly clever climate climb close cloth cloud club coal
coast coat code cold colder collapse collect colony color colour column combine come comfort command
comment commercial commit committee common communicate community company compare compete complain
complete complex compound concentrate concentration concept concern conclude concrete condense
condition conduct confirm conflict confuse connect conquer conscious consequence consider consist
constant contact contain contest context continue contract contrast contribute control convert
convince cook cool cooler cooperate copper copy corner correct cost cotton council count counter
country couple courage course court cover crazy create credit crew crime crisis critic critical
cross crowd crucial cruel cry crystal cube culture cup cure curious current curve custom customer
cut cycle
daily damage dance danger dangerous dare dark darker data date daughter day dead deal dear death
debate debt decade decide decision declare decline decrease deep deeper defeat defence defend
definite degree delay deliver demand democracy demonstrate dense density deny department depend
deposit depth describe desert deserve design desire despair desperate despite destination destroy
detail detect determine develop development device devote diagram die diet differ difference
different difficult diffuse dig digest digit dinner direct direction director dirt dirty disagree
disappear disaster discover discuss disease dish dislike dismiss display dispute dissolve distance
distant distinct distribute district distrust divide division doctor document dog dollar dominate
door double doubt down dozen draft drag drain drama dramatic draw dream dress drift drink drive drop
drug dry due during dust duty
each eager ear early earn earth ease easily east eastern easy eat economic economy edge educate
education effect effective effort eight either elastic elect election electric element eleven else
elsewhere embarrass emerge emotion emphasis empire employ empty enable encounter encourage end enemy
energy engage engine enjoy enormous enough ensure enter entire entry envelope environment equal
equation equator equip era erosion error escape especially essential establish estate estimate etc
evaporate even event eventually ever every everybody everyone everything everywhere evidence evil
evolve exact example except exchange excite excuse exercise exist expand expect expense expensive
experience experiment expert explain explode explore export express extend extent extra extract
extreme eye
fabric face fact factor factory fail failure fair faith fall false fame familiar family famous far
farm fashion fast fasten fat fate father fault favour fear feature feed feel fellow female few fibre
field fierce fight figure file fill film filter final finally finance find fine finger finish fire
firm first fish fit five fix flag flask flat flee float flood floor flow fluid fly focus fold follow
food fool foot force foreign forest forever forget forgive form formal former formula forth fortune
forty forward found four fourth fraction frame free freedom freeze frequent fresh friction friend
friendly front fruit fuel full fully function fund funny fur further future
gain gap garden gas gate gather gear gene general generation generous gentle gentleman get ghost
giant gift girl give glad glass global globe glory go goal god gold golden good goods got govern
government grab grade gradual grain grand grant graph gravity great green grey ground group grow
growth guarantee guard guess guest guide guilty gun guy
habit habitat hair half hall hand handle hang happen happy hard hardly harm hat hate hatred head
health hear heart heat heavy height help hence hero hesitate hide high hill hint history hit hold
hole holiday home honest honour hope horse hospital host hostile hot hotel hotter hour house how
however huge human humid hundred hungry hunt hunter hurry hurt husband
ice idea ideal identify identity ignore ill illegal illustrate image imagine immediate impact import
important impose impossible impress improve incident include income increase indeed independent
indicate individual industry inevitable infect influence inform ingredient initial injury inner
insect inside insist inspect inspire instance instant instead instruct instruction instrument
insulate insult intend intense interest internal international interpret interrupt interval
introduce invade invent invest invite involve iron island isolate issue item
jacket jar job join joint joke journal journey joy judge jump jury justice justify
keen keep key kick kid kill kind king kiss kitchen knee knife knock know knowledge
label laboratory labour lack ladder lady lake lamp land language large larger last late later latter
laugh launch law lawyer lay layer lead leader leaf league learn least leave lecture left leg legal
length less lesson let letter level liberal liberty library lie life lift light lighter like likely
limit line link lip liquid list listen literary little live liver living load loan local locate
location lock logic lonely long look lord lose loss lot loud love lovely low lower loyal luck lucky
lunch lung
machine mad magazine magic magnet mail main mainly maintain major majority make male man manage
manner many map marble march margin mark market marriage marry mass massive master match material
mathematics matter mature maximum maybe meal mean means meanwhile measure meat media medical
medicine meet meeting melt member membrane memory men mental mention mere merely mess message metal
meter method metre middle might mile military milk mill million mind mineral minister minor minute
mirror miss missing mission mistake mix mixture mob model moderate modern moisture molecule moment
money month mood moon moral more moreover morning most mother motion motive mountain mouse mouth
move movement much murder muscle museum music mutual mystery
name narrow nation national native natural nature naval near nearby nearly neat necessary neck need
negative neighbour neither nerve nervous network neutral never new news newspaper next nice night
nine nobody noise none nor normal north northern nose not note nothing notice notion novel now
nuclear nucleus number
obey object objective observe obtain obvious occasion occupy occur ocean odd off offence offend
offer office officer official often oil old once one only open operate opinion opponent opportunity
oppose opposite opposition option orange orbit order ordinary organ organise organism origin
original other otherwise ought out outcome outside over overall own owner oxygen
pace pack package page pain paint pair panel panic paper parent park part particle partly partner
party pass passage passion past paste path patience patient pattern pause pay peace peaceful peak
peasant people per percent perfect perform perhaps period permanent permit person personal persuade
phase phone phrase physical pick picture piece pipe place plain plan plane planet plant plastic
plate play pleasant please pleasure plenty plot plus pocket poem poet point poison police policy
polite political politics poll pollute poor popular population port portion position positive
possess possible post potential pound pour poverty powder power powerful practical practice practise
praise pray predict prefer prepare presence present preserve president press pressure pretend pretty
prevent previous price pride priest prime prince principle print prior priority prison prisoner
private prize probably probe problem procedure process produce product profit program progress
project promise promote proof proper property proportion propose protect protein protest proud prove
provide public publish pull pulse pump punish purchase pure purpose pursue push put
quality quantity quarter queen question quick quiet quit quite quote
race radical radius raid rail rain raise random range rank rapid rare rate rather ratio raw reach
react reaction read ready real realise really rear reason rebel rebuild recall receive recent recipe
recognise recommend record recover red reduce refer reflect reform refuse regard regime region
regret regular reign reject relate relation relax release relief relieve religion rely remain remark
remember remind remote remove repair repeat replace replicate reply report represent request require
rescue research reserve resist resolve resource respect respond rest restore restrict result retain
retire return reveal revenge reverse review revive revolve reward rich rid ride rifle right ring
rinse riot rise risk rival river road rock role roll roof room root rotate rough round route routine
row royal rub rubber ruin rule ruler run rural rush
sacrifice sad safe safety sail sake salary sale salt same sample sand satellite satisfy save saw say
scale scandal scare scatter scene scent schedule scheme school science scope score scream screen sea
search season seat second secret section sector secure security see seed seek seem segment seize
seldom select self sell send senior sense sentence separate series serious servant serve service
session set settle seven several severe shadow shake shall shallow shame shape share sharp sheep
sheet shelf shell shelter shift shine ship shirt shock shoe shoot shop short shot should shoulder
shout show shower shrink shut sick side sight sign signal silence silent silly silver similar simple
simpler simply sing single sink sister sit site situation six size skill skin sky slave sleep slice
slide slight slip slow slower small smaller smart smell smile smoke smooth snow social society soft
soil solar soldier solid solution solve some somebody somehow someone something sometimes somewhere
son song soon sorry sort soul sound source south southern space spare speak special specific
specimen speech speed spell spend sphere spill spirit spite split sport spot spread spring square
stable staff stage stain stake stand standard star stare start starve state statement station status
stay steady steal steam steel steep stem step stick still stir stock stomach stone stop store storm
story straight strand strange stranger strategy stream street strength stress stretch strike string
strip strong stronger structure struggle student study stuff stupid style subject submit succeed
success such sudden suffer sugar suggest suit sum summary summer sun supply support suppose sure
surface surprise surround survive suspect swallow sweat sweep sweet swim switch symbol sympathy
system
table take tale talent talk tall tape target task taste tax teach teacher team tear technique tell
temper temperature temporary ten tend tension term terrible territory terror test text texture thank
theatre theme theory therefore thermometer thick thicker thin thing think third thirty thorough
thought thousand thread threat threaten three throne through throughout throw thus ticket tie tight
till time tiny tip tired tissue title today together tomorrow tone tongue tonight tool top topic
total touch tough tour toward towards towel tower town trace track trade tradition traffic train
transcribe transfer transform translate transmit transparent transport trap travel treat treaty tree
trend trial triangle trick trigger trip troop trouble true trust truth try tube tunnel turn twelve
twenty twice twin two type typical
ugly ultimate unable uncle under understand undo uneasy union unique unit unite united universe
university unknown unless unlike unlikely unstable until unusual up upper upset urban urge urgent us
use used useful useless usual
vague valley value vapour variety various vast vegetable vehicle vein velocity version versus vessel
via vibrate victim victory view village vinegar violence violent virtue virus visible vision visit
vital voice volcano volume vote voter
wage wait wake walk wall wander want war warm warmer warn wash waste watch water wave way weak
weaker wealth weapon wear weather week weekend weigh weight welcome welfare well west western wet
whatever wheel whenever where whereas wherever whether whilst white whole why wide wider wife wild
will willing win wind window wine wing winter wipe wire wise wish withdraw within without witness
woman women wonder wood wooden wool word work worker world worry worse worst worth worthy wound wrap
write writer wrong
yard yeah year yellow yes yesterday yet yield young youth
zero zone
"""
COMMON_WORDS = frozenset(_COMMON.split()) | SMALL_WORDS


@lru_cache(maxsize=1)
def _common_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in COMMON_WORDS)


def is_common(word: str) -> bool:
    """Whether a word in lower case is a common English word, in any of its forms."""
    return word in COMMON_WORDS or stem(word) in _common_stems()
