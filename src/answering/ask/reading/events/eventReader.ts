import { clausesOf } from '../../../../finding/clauses/clausesOf.ts';
import { formsPattern, toldByText, verbsAlike } from '../../../../finding/clauses/eventRoles.ts';
import { languageOf } from '../../../../languages/list.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';
import { eventAsked } from '../../../../questions/asked/event.ts';
import { directly } from '../../../../questions/directly.ts';
import type { Hit } from '../../../../search/hit.ts';
import type { AnswerReader, GivenAnswer, PassageReader } from '../answerReader.ts';
import { givenByClause } from './givenByClause.ts';
import type { EventReading } from './placedClause.ts';

/** The verdicts, the one that counts first. */
const ORDER: readonly GivenAnswer['verdict'][] = ['gives', 'denies', 'other'];

/**
 * Answers who did what to whom, whether it was so, when and where, by the clause of a sentence that tells the event of the
 * question: the one asked for is in the place of the verb where the question asks for it.
 */
export const eventReader: AnswerReader = {
  kind: 'event',
  read: (question, asked, { findings }): PassageReader | null => {
    const { clauseGrammar: grammar, events } = languageOf(question.language) ?? {};
    if (grammar === undefined || events === undefined || question.wanted === 'statement') return null;
    const event = eventAsked(directly(asked), question.language);
    if (event === null || event.clause.bases.some((base) => grammar.reporting.has(base) && !events.senses.has(base)))
      return null;
    const alike = verbsAlike(event.clause, events);
    const nouns = [...events.textNouns].filter(([, verb]) => alike.includes(verb)).map(([noun]) => noun);
    const verbs = formsPattern([...alike, ...nouns], grammar);
    const reading: EventReading = { event, question, verbs, words: events, findings };
    return { given: (hit) => givenIn(hit, reading) };
  },
};

const ASKS = /[?？][”"'’)]*$/u;

/** What the sentences of a passage give, of those that have a verb of the event. */
function givenIn(hit: Hit, reading: EventReading): GivenAnswer | null {
  const { verbs } = reading;
  const { document, passage } = hit;
  const text = document.standing;
  if (passage.tableHead !== undefined || !verbs.test(text.slice(passage.start, passage.end))) return null;
  const { language } = document.metadata;
  const sentences = sentencesOf(text, passage);
  const found = sentences.flatMap((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end);
    // A question tells nothing, whoever asks it.
    if (ASKS.test(words) || !verbs.test(words)) return [];
    const told = clausesOf(text, sentence, language ?? reading.question.language);
    const clauses = told.flatMap((clause) => [clause, toldByText(clause, text, reading.words) ?? []].flat());
    const before = sentences[at - 1] ?? null;
    return clauses.flatMap((clause) => givenByClause(hit, { clause, clauses, sentence, before }, reading) ?? []);
  });
  return (
    found.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.sureness - a.sureness)[0] ?? null
  );
}
