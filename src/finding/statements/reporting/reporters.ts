import type { Slice } from '../../../dossier/slice.ts';
import type { CueClass, ReportingWords } from '../../../languages/parts/cueWords.ts';
import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import { type Surroundings, speakerOf } from '../naming/speakers.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import { isNotSaid } from '../stance/looseStance.ts';
import type { Reading } from '../stance/scope.ts';
import { sentenceWordsOf } from '../stance/sentenceWords.ts';
import type { Reporter } from './reportedSentence.ts';

const TELLING: ReadonlySet<CueClass | 'source' | 'noun'> = new Set(['say', 'tell', 'call', 'source']);
const SPEAKING: ReadonlySet<Relation> = new Set(['before', 'after', 'apposition', 'relative', 'source']);

/** Those whom a sentence lets speak, in its order, with the sources last; each mention once. */
export function reportersOf(
  setting: Setting,
  sentence: ReadSentence,
  around: Surroundings,
  lists: StanceWords,
): readonly Reporter[] {
  if (sentence.cues.length === 0) return [];
  const said: Reporter[] = [];
  const sources: Reporter[] = [];
  const seen = new Set<Mention>();
  const { reporting } = around.lexicon;
  const read = sentenceWordsOf(setting.frame.tokens, sentence, lists);
  for (const cue of sentence.cues) {
    const subject = cue.isPassive || !isTelling(cue, setting, reporting) ? undefined : subjectOf(cue);
    const slice = cueSlice(cue, setting);
    if (subject === undefined || slice === null || seen.has(subject)) continue;
    seen.add(subject);
    const { name } = speakerOf({ mention: subject, setting }, around);
    const reporter: Reporter = {
      mention: { start: subject.start, end: subject.end },
      kind: subject.kind,
      name,
      cue: slice,
      isSource: cue.kind === 'source',
      isNegated: isNegated(cue, { sentence: read, lists, lexicon: around.lexicon }),
    };
    (reporter.isSource ? sources : said).push(reporter);
  }
  return [...said, ...sources];
}

/** Whether the sentence denies or only supposes that the words were said, or says that nothing was. */
function isNegated({ last, kind }: Cue, reading: Reading): boolean {
  const { words, tokens } = reading.sentence;
  const at = tokens.indexOf(last);
  if (kind === 'source' || at === -1) return false;
  return reading.lists.nothing?.has(words[at + 1] ?? '') === true || isNotSaid(reading, at);
}

function isTelling(cue: Cue, { frame }: Setting, reporting: ReportingWords | undefined): boolean {
  const verb = frame.tokens[cue.last]?.lower ?? '';
  if (reporting?.hardlyTelling.has(verb) === true) return false;
  return TELLING.has(cue.kind) || reporting?.telling.has(verb) === true;
}

/** Whose words the cue gives: of "the Gazette quoted Calder", those of the one quoted. */
function subjectOf({ subjects }: Cue): Mention | undefined {
  const all = [...subjects];
  const quoted = all.find(([, relation]) => relation === 'quoted');
  const beside = quoted ?? all.find(([, relation]) => SPEAKING.has(relation));
  return (beside ?? all.find(([, relation]) => relation === 'clause'))?.[0];
}

function cueSlice(cue: Cue, { frame }: Setting): Slice | null {
  const [first, last] = [frame.tokens[cue.first], frame.tokens[cue.last]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
