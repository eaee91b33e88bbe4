import type { DateMention } from '../dossier/dateMention.ts';
import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import type { Slice } from '../dossier/slice.ts';
import { STRUCK_SPACE } from '../dossier/standingText.ts';
import { type DatesOfDocument, datedSentencesIn } from './dates/datedSentences.ts';
import { dateMentionsOf } from './dates/dateMentions.ts';
import type { DocumentFindings } from './documentFindings.ts';
import { type CapitalRun, capitalRunsOf } from './names/capitalRuns.ts';
import { spokenTurns } from './statements/naming/spokenTurns.ts';
import { readText } from './statements/readText.ts';
import type { ReportedSentence } from './statements/reporting/reportedSentence.ts';
import { reportedSentencesIn, reportedSentencesOf } from './statements/reporting/reportedSentences.ts';
import { turnsOf } from './statements/scanning/turns.ts';
import type { Statement } from './statements/statement.ts';
import { statementsIn, statementsOf } from './statements/statements.ts';

/** What is found in one document, from its text. Each kind is found when it is first asked for, and once. */
export class ComputedFindings implements DocumentFindings {
  readonly document: NumberedDocument;
  #statements: readonly Statement[] | undefined;
  #reported: readonly ReportedSentence[] | undefined;
  #dateMentions: readonly DateMention[] | undefined;
  #dates: DatesOfDocument | undefined;
  #capitals: ReadonlyMap<Passage, readonly CapitalRun[]> | undefined;

  constructor(document: NumberedDocument) {
    this.document = document;
  }

  get statements(): readonly Statement[] {
    this.#statements ??= statementsOfDocument(this.document);
    return this.#statements;
  }

  get reported(): readonly ReportedSentence[] {
    this.#reported ??= reportedOfDocument(this.document);
    return this.#reported;
  }

  get dateMentions(): readonly DateMention[] {
    this.#dateMentions ??= dateMentionsIn(this.document);
    return this.#dateMentions;
  }

  get dates(): DatesOfDocument {
    this.#dates ??= datedSentencesIn(this.document, this.dateMentions);
    return this.#dates;
  }

  get capitals(): ReadonlyMap<Passage, readonly CapitalRun[]> {
    this.#capitals ??= capitalsIn(this.document);
    return this.#capitals;
  }
}

/** All kinds at once, as they are found when a document is read: what several kinds need is read once. */
export function findAll(document: NumberedDocument): DocumentFindings {
  const { standing, blocks, metadata } = document;
  const turns = spokenTurns(standing, turnsOf(standing, blocks));
  const read = readText(standing, blocks, metadata.language, turns);
  const plain = turns.length === 0 ? read : readText(standing, blocks, metadata.language, []);
  const dateMentions = dateMentionsIn(document);
  return {
    document,
    statements: withCleanSpeakers(standing, statementsIn(read)),
    reported: withCleanReporters(standing, reportedSentencesIn(plain)),
    dateMentions,
    dates: datedSentencesIn(document, dateMentions),
    capitals: capitalsIn(document),
  };
}

function statementsOfDocument({ standing, blocks, metadata }: NumberedDocument): readonly Statement[] {
  return withCleanSpeakers(standing, statementsOf(standing, blocks, metadata.language));
}

function reportedOfDocument({ standing, blocks, metadata }: NumberedDocument): readonly ReportedSentence[] {
  return withCleanReporters(standing, reportedSentencesOf(standing, blocks, metadata.language));
}

/** The statements, each without its speaker if that name is read over struck words. */
function withCleanSpeakers(standing: string, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => withCleanSpeaker(standing, statement));
}

function withCleanSpeaker(standing: string, statement: Statement): Statement {
  const { speaker, chain } = statement;
  const names = [
    ...(speaker === null ? [] : [speaker.name, wordsAt(standing, speaker.mention)]),
    ...chain.map(({ name }) => name),
  ];
  return names.some((name) => name.includes(STRUCK_SPACE))
    ? { ...statement, speaker: null, chain: [], confidence: 0 }
    : statement;
}

/** The sentences without reporters whose names are read over struck words. */
function withCleanReporters(standing: string, sentences: readonly ReportedSentence[]): readonly ReportedSentence[] {
  return sentences.flatMap((sentence) => {
    const reporters = sentence.reporters.filter(
      ({ name, mention }) => !(name + wordsAt(standing, mention)).includes(STRUCK_SPACE),
    );
    return reporters.length === 0 ? [] : [{ ...sentence, reporters }];
  });
}

function wordsAt(standing: string, { start, end }: Slice): string {
  return standing.slice(start, end);
}

function dateMentionsIn({
  standing: text,
  metadata: { published, language },
}: NumberedDocument): readonly DateMention[] {
  return dateMentionsOf(text, { published, language });
}

function capitalsIn({ standing: text, passages }: NumberedDocument): ReadonlyMap<Passage, readonly CapitalRun[]> {
  return new Map(passages.map((passage) => [passage, capitalRunsOf(text, passage)]));
}
