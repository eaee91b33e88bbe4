import type { Block } from '../../dossier/document.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { CueClass, Lexicon } from '../../languages/speechLexicon.ts';
import { each } from '../../languages/speechLexicon.ts';
import { lexiconOf } from '../../languages/speechLexicons.ts';
import { attribute, type Level } from './attributing/attribute.ts';
import { ACROSS_HEADING } from './naming/namings.ts';
import { referentsOf } from './naming/referents.ts';
import { type Surroundings, speakerOf } from './naming/speakers.ts';
import type { Cue, Relation } from './parsing/cues.ts';
import type { Mention, MentionKind } from './parsing/mention.ts';
import type { ReadSentence, Setting } from './parsing/setting.ts';
import { spansOf } from './scanning/spans.ts';

/** Someone who is said to say what a sentence tells. */
export interface Reporter {
  /** What stands at the verb: a name, a pronoun or a description. */
  readonly mention: Slice;
  readonly kind: MentionKind;
  /** The fullest form by which the document names them, else the words of the mention. */
  readonly name: string;
  /** "said", "according to" */
  readonly cue: Slice;
  /** Whether the words only come through them: "according to the Gazette, Calder said". */
  readonly isSource: boolean;
  /** "did not say", "says nothing": what they said is not told. */
  readonly isNegated: boolean;
}

/** A sentence that tells what someone said, with marks of quotation or without. */
export interface ReportedSentence extends Slice {
  /** In the order of the sentence, sources last; at least one. */
  readonly reporters: readonly Reporter[];
}

/** Verbs of speech that hardly ever stand beside quotation marks, and so are no sign of who spoke the words in them. */
const REPORTING = 'reaffirm reaffirms reaffirmed reaffirming oppose opposes opposed list listed';
/** Of the verbs that may report speech, those that mostly do where a person or body is their subject. */
const WEAK_BUT_TELLING: ReadonlySet<string> = new Set(
  (
    'believe believes believed hope hopes hoped fear fears feared express expresses expressed voice voices voiced ' +
    'want wants wanted propose proposed promise promised vow vows vowed defend defends defended'
  ).split(' '),
);
/** "Holm, who advises Calder": what these verbs tell of is a post or an address as a rule. */
const HARDLY_TELLING: ReadonlySet<string> = new Set(
  'advise advises advised allow allows allowed address addresses addressed post posted cite cited cites sign signs signed hold held go goes went interview interviews interviewed report reports'.split(
    ' ',
  ),
);
const TELLING: ReadonlySet<CueClass | 'source' | 'noun'> = new Set(['say', 'tell', 'call', 'source']);
const SPEAKING: ReadonlySet<Relation> = new Set(['before', 'after', 'apposition', 'relative', 'source']);

/**
 * The sentences of a document that tell what someone said in the document's words, "Calder said that the lamp was out",
 * with who said it; sentences in which quotation marks stand as well are among them. Offsets are UTF-16 units of
 * `text`. `language` is a BCP 47 primary tag. Never throws.
 */
export function reportedSentencesOf(
  text: string,
  blocks: readonly Block[],
  language?: string,
): readonly ReportedSentence[] {
  const known = lexiconOf(language);
  const lexicon: Lexicon = { ...known, cues: new Map([...known.cues, ...each(REPORTING, 'say' as const)]) };
  const spans = spansOf(text, blocks, language);
  const { levels } = attribute(text, blocks, spans, lexicon);
  const all = levels.flatMap(({ settings }) => settings).toSorted((a, b) => a.frame.start - b.frame.start);
  const everywhere = referentsOf(text, all, lexicon);
  return levels
    .flatMap((level) => {
      const own = referentsOf(text, level.settings, lexicon);
      return sentencesOfLevel(text, level, lexicon, { ...own, names: everywhere.names, genders: everywhere.genders });
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function sentencesOfLevel(
  text: string,
  level: Level,
  lexicon: Lexicon,
  referents: Surroundings['referents'],
): readonly ReportedSentence[] {
  const firstSentence = firstSentencesOf(level);
  let lastSpeaker: string | null = null;
  return level.settings.flatMap((setting) => {
    if (setting.isHeading) return [];
    return setting.sentences.flatMap((sentence): readonly ReportedSentence[] => {
      const extent = extentOf(setting, sentence);
      const around: Surroundings = {
        text,
        lexicon,
        referents,
        firstSentence,
        lastSpeaker,
        enclosing: null,
        isInside: level.inside !== null,
      };
      const reporters = reportersOf(setting, sentence, around);
      const [first] = reporters;
      if (extent === null || first === undefined) return [];
      if (first.kind === 'name' || first.kind === 'role') lastSpeaker = first.name;
      return [{ ...extent, reporters }];
    });
  });
}

function reportersOf(setting: Setting, sentence: ReadSentence, around: Surroundings): readonly Reporter[] {
  const said: Reporter[] = [];
  const sources: Reporter[] = [];
  const seen = new Set<Mention>();
  for (const cue of sentence.cues) {
    const subject = cue.isPassive || !isTelling(cue, setting) ? undefined : subjectOf(cue);
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
      isNegated: isNegated(cue, setting),
    };
    (reporter.isSource ? sources : said).push(reporter);
  }
  return [...said, ...sources];
}

const NEGATIONS: ReadonlySet<string> = new Set("not n't never nothing neither nor without".split(' '));

/** Whether a negation stands in the verb's group or right behind it. */
function isNegated({ first, last }: Cue, { frame }: Setting): boolean {
  return frame.tokens.slice(Math.max(0, first - 1), last + 2).some(({ lower }) => NEGATIONS.has(lower));
}

function isTelling(cue: Cue, { frame }: Setting): boolean {
  if (HARDLY_TELLING.has(frame.tokens[cue.last]?.lower ?? '')) return false;
  return TELLING.has(cue.kind) || WEAK_BUT_TELLING.has(frame.tokens[cue.last]?.lower ?? '');
}

/** Whose words the cue gives: of "the Gazette quoted Calder", the one quoted. */
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

function extentOf({ frame }: Setting, { from, to }: ReadSentence): Slice | null {
  const [first, last] = [frame.tokens[from], frame.tokens[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function firstSentencesOf({ settings }: Level): ReadonlyMap<Setting, number> {
  const first = new Map<Setting, number>();
  let count = 0;
  for (const setting of settings) {
    first.set(setting, count);
    count += setting.sentences.length + (setting.isHeading ? ACROSS_HEADING : 0);
  }
  return first;
}
