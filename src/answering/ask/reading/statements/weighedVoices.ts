import { contains, overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { AskedBefore } from '../answerReader.ts';
import { JUDGING } from './judgingSettings.ts';
import { doesAct } from './speechAct.ts';
import type { StatementSearch } from './statementSearch.ts';
import { shareOn, wordsAbove } from './topic.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** A sentence of the passage with how much speaks for its being the words asked for, from 0 to 1. */
export interface WeighedVoice {
  readonly voice: SpokenSentence;
  readonly worth: number;
  readonly share: number;
  readonly asked: AskedBefore | null;
}

/** The sentence that is likeliest to have the words asked for; `theirs` is how sure it is whose each is. Undefined if there is none. */
export function bestVoice(
  voices: readonly SpokenSentence[],
  hit: Hit,
  search: StatementSearch,
  theirs: (voice: SpokenSentence) => number,
): WeighedVoice | undefined {
  return bestOf(voices.map((voice) => weighed(voice, hit, search, theirs(voice))));
}

function weighed(voice: SpokenSentence, hit: Hit, search: StatementSearch, theirs: number): WeighedVoice {
  const { asked, topic, turns, hits } = search;
  const { statement, document, sentence } = voice;
  const before = statement === null ? null : turns.before(document, statement);
  const said = statement?.slices ?? [];
  const heard = asked.form === 'who' ? withoutSpeaker(hit, voice.mention) : hit;
  const inContext = before === null ? heard : withQuestion(heard, hits.get(before.passage), before);
  const isAct = doesAct(voice, asked);
  const isSpecial = isAct && asked.form === 'what' && asked.doing(asked.act) !== undefined;
  const met = shareOn(topic, inContext, sentence, said, wordsAbove(hit));
  const share = isSpecial ? Math.max(met, JUDGING.bySpecialAct) : met;
  const act = isAct ? 1 : JUDGING.otherAct;
  const asking = asksIn(voice) ? JUDGING.question : 1;
  const confidence = Math.max(JUDGING.leastConfidence, voice.confidence);
  const worth = theirs * confidence * act * asking * (1 - JUDGING.onMatter + JUDGING.onMatter * share);
  return { voice, worth, share, asked: before };
}

function bestOf(all: readonly WeighedVoice[]): WeighedVoice | undefined {
  const [first, ...others] = all;
  return first && others.reduce((best, one) => (one.worth > best.worth ? one : best), first);
}

/** Whether a sentence asks something. */
export function asksIn({ document, sentence }: SpokenSentence): boolean {
  return /[?？؟]["”’»)\s]*$/u.test(document.standing.slice(sentence.start, sentence.end));
}

/** Whoever is spoken of is not whoever speaks: "Who criticised Calder?" */
function withoutSpeaker(hit: Hit, mention: Slice): Hit {
  const byClause = hit.byClause.map((clause) =>
    clause.isName ? { ...clause, highlights: clause.highlights.filter((one) => !overlaps(mention, one)) } : clause,
  );
  return { ...hit, byClause };
}

function withQuestion(hit: Hit, asking: Hit | undefined, question: Slice): Hit {
  if (asking === undefined) return hit;
  const byClause = hit.byClause.map((clause, at) => {
    const asked = asking.byClause[at]?.highlights.filter((one) => contains(question, one)) ?? [];
    return asked.length === 0 ? clause : { ...clause, inHead: [...clause.inHead, ...asked] };
  });
  return { ...hit, byClause };
}
