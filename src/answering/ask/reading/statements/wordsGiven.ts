import type { Hit } from '../../../../search/hit.ts';
import { asksForSpan, spanOf } from '../../../spans/span.ts';
import type { GivenAnswer } from '../answerReader.ts';
import { JUDGING } from './judgingSettings.ts';
import { otherIn } from './otherIn.ts';
import { denialIn, quotedIn, shownOf } from './shownSentence.ts';
import { takesBack } from './speechAct.ts';
import type { StatementSearch } from './statementSearch.ts';
import { voicesIn } from './voicesIn.ts';
import { asksIn, bestVoice, type WeighedVoice } from './weighedVoices.ts';
import { mayAnswer, writtenBy } from './writtenWords.ts';

/** The words of the one asked for in a passage: on the matter, or on another; else that it is others who speak there. */
export function wordsGiven(hit: Hit, search: StatementSearch): GivenAnswer | null {
  const { asked, speaker } = search;
  if (speaker === null) return null;
  const voices = voicesIn(hit, search.findings);
  const own = voices.filter((one) => speaker.isTheirs(one) > 0);
  const best = bestVoice(own, hit, search, speaker.isTheirs);
  const isStrict = !asked.isLoose && asked.form !== 'according';
  if (best === undefined) {
    const written = voices.length > 0 ? null : writtenBy(hit, search);
    if (written !== null) return written;
    // What it was asked shows whether it answers; the title says who does.
    if (!isStrict || mayAnswer(hit, voices, search)) return null;
    return otherIn(hit, speaker.persons.length > 0 ? JUDGING.others : JUDGING.unknown);
  }
  // Who asks does not say.
  const asksItself = asksIn(best.voice) && asked.form === 'what';
  if (best.share < JUDGING.on || asksItself)
    return isStrict ? otherIn(hit, JUDGING.others * (1 - best.share / 2)) : null;
  return givenBy(best, hit, search);
}

function givenBy(best: WeighedVoice, hit: Hit, search: StatementSearch): GivenAnswer {
  const { asked, question } = search;
  const { voice, worth } = best;
  const { document } = hit;
  const sentence = shownOf(voice, hit);
  const isDenied = voice.isNegated || (asked.form === 'whether' && takesBack(voice, asked));
  const common = {
    sentence,
    meant: search.speaker?.words ?? new Set<string>(),
    ...(best.asked === null ? {} : { askedBefore: best.asked }),
    ...(voice.statement === null ? {} : { statement: voice.statement }),
  };
  if (isDenied) {
    const factor = asked.form === 'whether' ? 1 : JUDGING.negated;
    return { ...common, span: denialIn(voice), verdict: 'denies', sureness: worth * factor };
  }
  const span =
    asked.form === 'according' && asksForSpan(question.wanted)
      ? spanOf(document.standing, sentence, question, hit.highlights)
      : quotedIn(voice, sentence);
  return { ...common, span, verdict: 'gives', sureness: worth };
}
