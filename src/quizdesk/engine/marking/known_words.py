# SPDX-License-Identifier: MIT
"""Words in their own right that are not among the commonest; none is taken for a misspelling.

Words that pupils write by sound for commoner ones ("rite", "boarder", "principal") are left out.
"""

from functools import lru_cache

from quizdesk.engine.marking.common_words import is_common
from quizdesk.engine.marking.stems import stem

_KNOWN = """
abandonment abort absurd accent accumulate accuracy accurate acid acre adapt addition adequate
administer admission adventure affect aggression alert alias allegation alleviate allocate
ambassador ambition amid amusing anaerobic annotate anonymity anxiety apology appendage appendix
applaud applause arrogant ash assassin assert asset assort asterisk astonish augment august axed
backward backyard bailed bait bake banish barking barley baron basket bastard batch battalion batter
bawl beaker beast befriend begged betray bicker bidding bided binding bishop bite bitter blank blast
blaze bless bloat bloc blossom blunder bogged boiled bold bolster boomed boos boost boots bottle
bows boycott bracket braille brass breach breed brewing bribe brick brutal brute buck bucket buddies
buffer bulk bull bullet bulwark bump bundle burrow burst bust butcher butt butter button buttress
cabinet cable cage calculate cannot canon card careless carve cash castle cattle caught cell cellar
cent ceremony chaotic chapel chaplain charity charter chase cherish chest chicken chin chip choke
chorus chuck chunk cigarette cinema citation clan clang clause cleft clergy clerk clicking client
cliff climate cling clipped clone closure clot clue cluster coach coalition coarse cocktail coffee
coffin cohort coin coincidence collision column comb combat compiled composed compute comrade
concrete condemn conferment confess conform confront conspire consumer contend content contort
converts cookies cooler corn corporate corpse corridor corrupt cosmetic cosy cotton counsel coup
courier cousin coward cradle craft crane crash crawling crease crept criminal crises criteria
cronies crop crude cruise crumble crusade crutches crystal cupboard curl curse curtain cushion
cynical dagger dam dash dawn daylight deadliest deaf debris decapitate deceive decent deck decorated
dedication deed defect deflate defunct degenerate delegated deleted deliberate delicate delight
demolish denote denounce dense depicted deploy deport depress deprive deputy derive descendent desk
destined detect detest detriment devise diary digested dignity dilemma dim dine discard discharge
disclosed discredit disdain disgrace disguise dish dismantle disperse disproved disrupt dissent
dissolve distort disturb ditch dive diversion divine dock domain donate donkey doom dormant dose
dove downhill drain dread drift drill drown drum dual dubious duck duel dull dumb dyed eastward ebb
editing eject elaborate elbow elder elegant elite eloquent embassy embrace eminent emitted emperor
endorse endure enforce engulf enhance enrich entente entity entrance entrant envelope envoy epidemic
epoch erroneous escalate essay ethnic evacuate evade evening evolve exaggerate exceeded excerpt
excess exclude executed exemplary exerts exhaust exhibit exile exit expedite expire explicate
explicit exponent exquisite external fabric faction fade fake famine fancy faraway fare farewell
farther fatal fatigue feather federal feeble feet fervour fever fiction fiddle finder firmer fist
flame flank flare flash flatter flavour flaw fledged fledgling flesh flexible flip flock flood flop
flourish fluid flush foam foe fog fond font forbid forecast foremost forgave fork fortnight fortress
foster foul foundation founder fountain fraction fragile fragment frantic fraud freak freight frenzy
fret friction frighten fringe frost frown frustrate fulfil fume funeral fur furious furnished
furniture fury futile gagged gallant gallery gamble gang garrison gasp gassed gaze gear gender
genius genuine gesture ghetto glance glare gleam glide glimpse gloom glove glow goat gorgeous gossip
gown grace graph grass grater gratitude gravest graze grim grin grind grip grocery grossly guerrilla
guise guitar gulag gulf gum gut hail halt halve ham hammer hamper handbook handmaiden harbour
hardship harness harsh harvest haste haul haunt hazard heap hedge heel heir helpless herd heritage
hinder hip hollow holy homage honeymoon hook hop horizon hormone horn horror hound hover howl hug
humble humour hunger hurl hut hymn idiot idle idol illusion immense imminent immortal immune
impartial impatient implication impoverish imprison impulse inability inactivity inadequate
inadvertent incentive incline indent india indirect induce indulge infamous infant infantry infect
infer inferior infinite inflated inflict ingredient inhabit inherit innocent innovate inquire
inquiries insane insect insert inspect insure intact integral intervene intimate intrigue intrudes
invalid invariant invasion inversion invert invisible isle jail jarring jaw jealous jealousy jeer
jet jewel jewish jockey jolly jug juice jungle kilometre kilt kingdom knight knives knot laboratory
lace lad ladder lamp landlord landmark lane lap lapse lash layer leaf leaflet leak lean leap leather
legacy legend leisure lemon lend leopard leper lethal liability liable lick lid lifetime likewise
limp lion litigation litter loaf loath lobby located lodge lofty loose lottery lounge lump lure
luxury magnificent maid maiden makers malice manifesto manpower mansion mantle manual manuscript
marble marine marshal martial marvel mash mask mast mate mathematics mature meadow mechanic medal
melting membrane menace merchant mercy merge merit merry mild mince mineral minions miracle misery
mist moan mobile mock mode modest moist monarch monk monkey monster monument mortal mould mourn mud
muddle municipal murky muscle mutter myth naive naked nasty needle negligent nephew nest net
newcomer noble nod nominate nonsense noon norm notable notorious nowadays nuisance numb nurse nut
oak oath obituary oblige obscure obsess obsolete obstacle offspring older olive omitted optimist
oral orchestra orphan orthodox oust outbreak outcry outfit outgo outlaw outlet outline outlive
outlook output outraged outright outset outskirts oven overboard overcome overdue overflow overhaul
overhead overheat overheated overpower overview overwhelm owe pact palace palm pamphlet parade
paradox paragraph parallel paranoid parcel pariah parlour parrot passive pastry patch pathetic
patriot patrol patron pave pavement paw pawn pearl peer pencil penny pension percent perish
persecute perspective pertinent pest petition petrol petty piano pickled picnic pierce pig pile
pillar pillow pilot pinch pine pink pioneer pipe pistol pit pitch pity pivot plague plaster plastic
platform plausible plaything plea pleaded pledge plight plough pluck plug plunder plunge poach
podium poison polish pony pool pope popped porch pores portable portion portray pose posters
postponed potato pottery poultry pounce powder prayer preach precaution precedent precious precise
predict preface prefixes pregnant prejudice preliminary premature premise preposition presume prey
prof profess prohibit prolong prompt prone prop prophet prosecute prototype provoke prudent
psychology pub pudding pump punch punting pupil puppet purest purple puzzle quarrel quash queue
rabbit rag rage railway rally ramp random ransom rape rattle ravage razor readable reader rearrange
reassure recession recipe reckless reckon recruit recycle rediscover redundant reed reel refined
reflected refrain refresh refuge refugee regain regent register registrant registry rein reinforce
rejoice reluctant remaking remedy render rending renew renown rent reparation repetition reproach
republic repute resemble resent resign resilient resort respite restart restless resume resurrect
retreat retrieve revocation revoked rhetoric rhine rhyme rhythm ribbon riddle ridge ridicule rift
rigid rigorous rim rinse ripe ripple ritual roar roast rob robber robust rocket rod rogue romance
rome rope rose rot rotate rotten rouse rubble rug rumour rust ruthless sack saddle safeguard saint
salmon salute sample sanction sandwich sang satellite sauce sausage savage scan scanner scapegoat
scar scarce sceptic schism scissors scold scorch scramble scrapped scratch script scrub scruple
scrutiny seal seam segment segregate seizing sensation sensible sentiment sergeant sermon sew sewn
shabby shamble shanghai shatter shed shepherd shingle shipyard shiver shove shrink shrug shudder
shuffle shutdown shuttle shy sideline siege sift sigh silk simulation sin singular sketch skipped
skirt skull slack slam slander slap slate slaughter slender slept slice slim sling slogan slope
slung smash smear smuggle snail snake snap snatch sneak sneer sniff sniffed snob snuffed soak soap
sober socket socks sofa solar sole solemn solitary solo sophisticated sour sovereign sowed spade
spain span spanish spar sparse spat spectacle spectator sphere spice spider spin spine spiral spit
splash splendid splice splinter spoil spook spout spray spun spur spurious spying squander squash
squeeze stab stack stadium stagger stain stair stalemate stamp stance stem stereotype stern stiff
stifled sting stir stitch stoke stopgap storage stout stove strict stride strife stroke stroll
strung stubborn stuck stumble stun stung submarine submerge submerse subscribe substance substitute
subtle suburb suck suffice sufficient suffix suffocate sugar suicide summary summit summon sung
suppress supremacy surge surgeon surpass surplus surrender surveillance sustain swallow swamp swan
swap swarm sway swear sweat swell swept swift swing sworn tackle tactic tag tail tailor taint takers
tame tangle tanks tap tariff tea tease tedious teenager telegram telephone television temple tenant
tender tent terrace terse testify textile theft thief thieves thigh thirst thoughts thrill throat
thrust thumb thunder tick tidal tide tidy tiger tile tilt timber timid tin toast tobacco toe toil
toilet toll tomb ton toppling torch torture toss tow tractor tragedy trailer traitor tram tranquil
tray tread treason trench trespass triangle triangular tribe tribunal tribute trifle triple triumph
trivial trough trousers truce truck trunk tsars tube tuck tug tunnel turbulent turmoil tutor twist
tyrant unanimous undetermined unexpected unheeded uniform unlock unnamed unofficial unravel unrest
unsure unusable upheaval uphold upright uproar upside utility utmost utter vacant vacuum vain valid
vanish vapour vegetable vehicle veil vein vent venture venue verb verdict verge verses vertical
veteran veto vice vicious viewpoint vigilant vine violin virgin virus vivid void volcano volunteer
vow voyage vulnerable wade wagon waist waive wallet wane ward wardrobe warrior wartime weave wedding
wedge weed weep weird westward whale whatsoever wheat whip whisky whisper whistle wicked width
wilderness winner witch withhold wives woke wolf wolves wool wore worm worship woven wreck wrestle
wring wrist yacht yarn yawn yell zeal zealous
"""
KNOWN_WORDS = frozenset(_KNOWN.split())


@lru_cache(maxsize=1)
def _known_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in KNOWN_WORDS)


def is_known(word: str) -> bool:
    """Whether a word in lower case is one in its own right, in any of its forms."""
    return is_common(word) or stem(word) in _known_stems()
