import type { Slice } from '../../../dossier/slice.ts';
import type { CueClass, ReportingWords } from '../../../languages/parts/cueWords.ts';
import { type Surroundings, speakerOf } from '../naming/speakers.ts';
import type { Cue, Relation } from '../parsing/cue.ts';
import type { Mention } from '../parsing/mention.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Reporter } from './reportedSentence.ts';

const TELLING: ReadonlySet<CueClass | 'source' | 'noun'> = new Set(['say', 'tell', 'call', 'source']);
const SPEAKING: ReadonlySet<Relation> = new Set(['before', 'after', 'apposition', 'relative', 'source']);

/** Those whom a sentence lets speak, in its order, with the sources last; each mention once. */
export function reportersOf(setting: Setting, sentence: ReadSentence, around: Surroundings): readonly Reporter[] {
  const said: Reporter[] = [];
  const sources: Reporter[] = [];
  const seen = new Set<Mention>();
  const { reporting } = around.lexicon;
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
      isNegated: reporting !== undefined && isNegated(cue, setting, reporting),
    };
    (reporter.isSource ? sources : said).push(reporter);
  }
  return [...said, ...sources];
}

/** Whether a negation is part of the verb's group or follows it directly. */
function isNegated({ first, last }: Cue, { frame }: Setting, { negations }: ReportingWords): boolean {
  return frame.tokens.slice(Math.max(0, first - 1), last + 2).some(({ lower }) => negations.has(lower));
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
