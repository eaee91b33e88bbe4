import type { AskedQuestion, Right } from './askedQuestion.ts';
import type { Asked } from './measureAsked.ts';

/** What went wrong, a few lines each: the question, what was shown, what is right. */
export function failuresOf(asked: readonly Asked[]): string {
  return asked
    .filter(({ verdict }) => verdict === 'wrong' || verdict === 'silent')
    .map(({ question, verdict, shown }) =>
      [
        `${question.id} ${question.kind} (${question.dossier}): ${question.question}`,
        `  ${verdict}: ${shown}`,
        `  right: ${rightOf(question)}`,
      ].join('\n'),
    )
    .join('\n\n');
}

function rightOf({ parts, speaker, span, denied, ...question }: AskedQuestion): string {
  return [
    parts === undefined ? wanted(question) : parts.map((part) => `${part.part}: ${wanted(part)}`).join('; '),
    ...(speaker === undefined ? [] : [`speaker ${speaker}`]),
    ...(span === undefined ? [] : [`marked: ${span.join(' or ')}, or nothing`]),
    ...(denied === undefined ? [] : [denied ? 'called a denial' : 'not called a denial']),
  ].join('; ');
}

function wanted({ answers }: Right): string {
  return answers === undefined ? 'no answer' : answers.join(' / ');
}
