import type { AnswerJson } from '../../../src/json/answerJson.ts';
import type { AskedQuestion, Right } from './askedQuestion.ts';
import { type Shown, shownOf } from './shown.ts';

/**
 * `right`: an answer is shown and is right. `wrong`: an answer is shown and is not, or there is none to show. `silent`: no
 * answer is shown, and there is one. `rightlySilent`: no answer is shown, and there is none.
 */
export type Verdict = 'right' | 'wrong' | 'silent' | 'rightlySilent';

/** What an answer as JSON has it, guard passed, is worth for a question. */
export function judgeAsked(question: AskedQuestion, answer: AnswerJson): Verdict {
  const [first, ...others] = shownOf(answer);
  if (first === undefined) return question.answerable ? 'silent' : 'rightlySilent';
  if (!question.answerable) return 'wrong';
  if (question.parts !== undefined && answer.parts?.length === question.parts.length) {
    return judgeParts(question.parts, answer.parts);
  }
  const answersIt = question.parts === undefined ? gives(first, question) : givesParts(first, others, question.parts);
  return answersIt && marksRight(first, question) && isOfSpeaker(first, question) && callsItRight(first, question)
    ? 'right'
    : 'wrong';
}

function gives({ words, passage }: Pick<Shown, 'words' | 'passage'>, { answers = [], passages }: Right): boolean {
  return holdsOne(words, answers) && (passages === undefined || holdsOne(passage, passages));
}

/** Of each part by itself: one that is answered wrong makes it wrong, one that is left out though it has an answer silent. */
function judgeParts(wanted: readonly Right[], given: NonNullable<AnswerJson['parts']>): Verdict {
  const verdicts = wanted.map((part, at): Verdict => {
    const words = given[at]?.sentence?.text ?? null;
    if (words === null) return part.answerable ? 'silent' : 'right';
    return part.answerable && holdsOne(words, part.answers ?? []) ? 'right' : 'wrong';
  });
  return verdicts.find((one) => one === 'wrong') ?? verdicts.find((one) => one === 'silent') ?? 'right';
}

/**
 * Whether each part that has an answer is answered, and one of them by the sentence shown first. The other may be anywhere
 * in the passage shown first, or in the sentence of the next passage.
 */
function givesParts(first: Shown, others: readonly Shown[], parts: readonly Right[]): boolean {
  const wanted = parts.filter(({ answerable }) => answerable);
  const whole = { words: first.passage, passage: first.passage };
  return (
    wanted.some((part) => gives(first, part)) &&
    wanted.every((part) => [whole, ...others].some((one) => gives(one, part)))
  );
}

function marksRight(first: Shown, { span }: AskedQuestion): boolean {
  return span === undefined || first.span === null || holdsOne(first.span, span);
}

/** A speaker may be left out, if the reader sees from the passage or its document who it is; another is wrong. */
function isOfSpeaker(first: Shown, { speaker }: AskedQuestion): boolean {
  return speaker === undefined || holdsOne((first.speaker ?? first.around).toLowerCase(), [speaker.toLowerCase()]);
}

function callsItRight(first: Shown, { denied }: AskedQuestion): boolean {
  return denied === undefined || denied === first.isDenied;
}

function holdsOne(text: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => plain(text).includes(plain(one)));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
