import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { StanceWords } from '../../../languages/parts/stanceWords.ts';
import { stanceWordsOf } from '../../../languages/stanceWordsOf.ts';
import { type Level, withMoreCues } from '../attributing/levels.ts';
import { firstSentencesOf } from '../naming/firstSentences.ts';
import { levelReferents } from '../naming/levelReferents.ts';
import type { Referents } from '../naming/referents.ts';
import type { Surroundings } from '../naming/speakers.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import { type ReadText, readText } from '../readText.ts';
import type { ReportedSentence } from './reportedSentence.ts';
import { reportersOf } from './reporters.ts';

/**
 * The sentences of a document that give what someone said in the document's words ("Calder said that the lamp was
 * out"), with the one who said it. Sentences with quotation marks are among them. Offsets are UTF-16 units of `text`;
 * `language` is a BCP 47 tag. Never throws.
 */
export function reportedSentencesOf(
  text: string,
  blocks: readonly Block[],
  language?: string,
): readonly ReportedSentence[] {
  return reportedSentencesIn(readText(text, blocks, language, []));
}

/** The reported sentences of a text that was read without turns. See {@link reportedSentencesOf}. */
export function reportedSentencesIn({
  text,
  language,
  lexicon: known,
  read,
  referents,
}: ReadText): readonly ReportedSentence[] {
  const more = new Set([...(known.reporting?.cues ?? [])].filter((verb) => known.cues.get(verb) !== 'say'));
  const lexicon = withReportingCues(known, more);
  const levels = withMoreCues(read, lexicon, more);
  const lists = stanceWordsOf(language);
  return [...(levels === read.levels ? referents : levelReferents(text, levels, lexicon))]
    .flatMap(([level, referents]) => sentencesOfLevel(text, level, lexicon, lists, referents))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function withReportingCues(lexicon: SpeechLexicon, more: ReadonlySet<string>): SpeechLexicon {
  return { ...lexicon, cues: new Map([...lexicon.cues, ...[...more].map((verb) => [verb, 'say'] as const)]) };
}

function sentencesOfLevel(
  text: string,
  level: Level,
  lexicon: SpeechLexicon,
  lists: StanceWords,
  referents: Referents,
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
        lastPronoun: null,
        enclosing: null,
        isInside: level.inside !== null,
      };
      const reporters = reportersOf(setting, sentence, around, lists);
      const [first] = reporters;
      if (extent === null || first === undefined) return [];
      if (first.kind === 'name' || first.kind === 'role') lastSpeaker = first.name;
      return [{ ...extent, reporters }];
    });
  });
}

function extentOf({ frame }: Setting, { from, to }: ReadSentence): Slice | null {
  const [first, last] = [frame.tokens[from], frame.tokens[to - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
