import { contains, overlaps } from '../../../../dossier/slice.ts';
import { isPronoun } from '../../../../languages/isPronoun.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { JUDGING } from './judgingSettings.ts';
import { otherIn } from './otherIn.ts';
import { shownOf } from './shownSentence.ts';
import { doesAct, takesBack } from './speechAct.ts';
import type { StatementSearch } from './statementSearch.ts';
import { type SpokenSentence, voicesIn } from './voicesIn.ts';
import { bestVoice } from './weighedVoices.ts';

/** Who says what the question gives: the sentence, with the speaker marked if it names them. */
export function speakerGiven(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { asked } = search;
  const voices = voicesIn(hit, search.findings);
  const best = bestVoice(voices, hit, search, () => 1);
  if (best === undefined) return null;
  if (best.share < JUDGING.onSaid) return isExchanged(voices, hit, search) ? otherIn(hit, JUDGING.others) : null;
  const { voice, worth } = best;
  const isAct = doesAct(voice, asked);
  if (!isAct) return asked.isLoose ? null : otherIn(hit, JUDGING.noAct);
  if (voice.isNegated || takesBack(voice, asked)) return otherIn(hit, JUDGING.negated);
  const { document } = hit;
  const sentence = shownOf(voice, hit);
  const name = document.standing.slice(voice.mention.start, voice.mention.end);
  const isNamed = contains(sentence, voice.mention) && !isPronoun(name, document.metadata.language);
  return {
    sentence,
    span: isNamed ? voice.mention : null,
    verdict: 'gives',
    sureness: worth,
    ...(voice.statement === null ? {} : { statement: voice.statement }),
  };
}

/** Whether those who do what is asked are the very ones to whom it is to have been done: "Who praised Lunt?", "Lunt praised Tarn". */
function isExchanged(voices: readonly SpokenSentence[], hit: Hit, { asked, topic }: StatementSearch): boolean {
  if (asked.isLoose || asked.doing(asked.act) === undefined) return false;
  const names = hit.byClause
    .filter((clause) => clause.isName && topic.isOf(clause))
    .flatMap(({ highlights }) => highlights);
  const doing = voices.filter((voice) => doesAct(voice, asked));
  return doing.length > 0 && doing.every(({ mention }) => names.some((one) => overlaps(one, mention)));
}
