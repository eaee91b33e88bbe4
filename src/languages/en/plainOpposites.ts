import type { PlainOpposites } from '../parts/plainOpposites.ts';
import { wordsOf } from '../wordList.ts';

/**
 * Everyday English opposites that cannot both be true of one thing: each word before the stroke is one of each word behind
 * it. A word is written in one form; its others are found by their stem. Two sides of one deed (“buy” and “sell”) are left
 * out, since a sentence may tell it from either. Those that differ by a prefix alone are in WordNet, or are found by rule.
 */
const PAIRS = `
least fewest minimum minimal lowest smallest slowest shortest weakest poorest / most maximum maximal highest largest biggest greatest fastest longest strongest richest
less fewer / more
lower smaller / greater higher larger bigger
oldest earliest first / newest youngest latest last
older earlier former previous / newer younger later latter next
worst worse / best better
bad badly poor poorly / good well
before prior / after following
old / new young
ancient / modern
early / late
begin start open / end finish close cease stop conclude
found establish create / dissolve abolish disband destroy demolish dismantle
beginning onset / ending conclusion
opening / closing closure
increase rise grow expand raise gain climb strengthen accelerate / decrease fall decline shrink reduce lower lose drop weaken slow diminish dwindle
growth / decline shrinkage
growing rising / declining falling shrinking
accept approve adopt / reject refuse veto
allow permit authorise authorize / refuse deny forbid ban prohibit
legal legalise legalize lawful / illegal unlawful outlaw ban
win victory victorious winner / lose loss loser
keep retain preserve / lose loss
won winning / lost losing
succeed success successful / fail failure unsuccessful
attacker / defender
offensive offence offense / defensive defence defense
arrive enter come / leave depart exit
arrival entry entrance / departure exit
join / leave quit
appear / disappear vanish
buyer / seller
borrower / lender
employ hire / dismiss fire sack
sender / recipient receiver
push / pull
build construct / destroy demolish dismantle
add include / remove exclude omit delete
inclusion / exclusion
inside within internal inner indoor interior domestic / outside beyond external outer outdoor exterior foreign
above upper top / below lower bottom beneath
up upward upwards ascend / down downward downwards descend
high / low
tall long / short
big large huge / small tiny
major majority / minor minority
wide broad / narrow
thick / thin
deep / shallow
heavy / light
fast quick rapid quickly rapidly / slow slowly
strong / weak
rich wealthy / poor impoverished
expensive costly / cheap inexpensive
hot warm / cold cool
heat / cool
dry / wet humid moist
full / empty
hard difficult / easy simple
complex complicated / simple
hard solid rigid / soft liquid flexible
rough / smooth
dark / bright light
summer / winter
morning / evening
north northern northward / south southern southward
east eastern eastward / west western westward
northeast northeastern / southwest southwestern northwest southeast
left / right
front / back rear
near close nearby / far distant remote
urban city / rural countryside
public / private
nationwide / local
federal / state
common usual frequent widespread / rare unusual infrequent scarce uncommon
often frequently always / rarely seldom never
always / sometimes
all every everyone / none nobody
many / few
single one sole / multiple several double
singular / plural
similar identical alike / differ distinct dissimilar
equal / unequal differ
true / false
right correct accurate / wrong incorrect inaccurate
guilty convict / innocent acquit
positive / negative
advantage benefit / disadvantage drawback
profit profitable / loss unprofitable
income revenue / expense expenditure
gross / net
wholesale / retail
peaceful / violent
friend ally / enemy foe
friendly / hostile
support supporter endorse favour favor / oppose opponent criticise criticize
agree agreement / disagree disagreement dispute
love / hate dislike
praise / criticise criticize condemn blame
remember / forget
alive living live survive survivor / dead die death
birth born / death die
male man men / female woman women
husband / wife
father / mother
son / daughter
brother / sister
king / queen
boy / girl
married marry / divorced divorce unmarried
ancestor / descendant
predecessor / successor
precede / follow
encourage promote / discourage prevent
help / hinder harm
safe safety / dangerous danger unsafe
healthy / sick ill
free liberate release / captive imprison detain enslave
freedom liberty / slavery captivity
active / inactive passive dormant
dependent depend / independent
visible / invisible hidden
complete / incomplete partial
finite limited restricted / infinite unlimited unrestricted endless
temporary / permanent
constant stable / variable unstable changing
voluntary / compulsory mandatory forced
optional / mandatory required compulsory
sufficient enough adequate / insufficient inadequate
religious / secular
balanced / imbalanced
connect attach / disconnect detach
continue maintain keep / discontinue cease abandon
synthetic artificial manmade / natural
conservative / liberal progressive
democracy democratic / dictatorship authoritarian
liberal / authoritarian
offline / online
analogue analog / digital
written / oral spoken
horizontal / vertical
parallel / perpendicular
odd / even
convex / concave
maximise maximize / minimise minimize
underestimate / overestimate
primary main chief / secondary
junior / senior
superior / inferior
prefix / suffix
input / output
supply / demand
attract / repel
absorb / emit
evaporate / condense
freeze solidify / melt thaw
acid acidic / alkaline basic
unify unite merge / divide split separate
united unified / divided separate
union / separation
centralised centralized central / decentralised decentralized regional
withdraw retreat / advance
occupy / liberate
surrender / resist
rebel rebellion / loyal loyalist
escape / capture
hide conceal / reveal disclose
landlord / tenant
plaintiff / defendant
prosecution prosecutor / defence defense
elect appoint / dismiss oust
appointed / elected
hired / fired
nationalise nationalize / privatise privatize
tighten / loosen relax ease
impose / lift
upstream / downstream
inland / coastal
ahead / behind
forward / backward
together / apart alone
present / absent
presence / absence
past / future
ascending / descending
theory theoretical / practice practical
quantity / quality
`;

export const englishPlainOpposites: PlainOpposites = {
  pairs: PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('/');
      return [wordsOf(left), wordsOf(right)];
    }),
  prefixes: ['un', 'non'],
};
