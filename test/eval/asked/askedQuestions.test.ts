import { describe, expect, it } from 'vitest';
import type { OpenDossier } from '../../../src/openDossier.ts';
import { openDossier } from '../measureDossier.ts';
import { type AskedQuestion, askedQuestions, folderOf, HALVES, type Right } from './askedQuestion.ts';

describe('our own questions', () => {
  it('have ids of their own', () => {
    const ids = HALVES.flatMap(askedQuestions).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(HALVES.filter((half) => askedQuestions(half).length > 0))(
    'of the %s half have their answers in the dossier',
    async (half) => {
      const questions = askedQuestions(half);
      for (const dossier of new Set(questions.map((question) => question.dossier))) {
        await openDossier(folderOf(half), dossier, async (open) => {
          const passages = passagesOf(open);
          const own = questions.filter((question) => question.dossier === dossier);
          expect(own.filter((question) => !isIn(passages, question)).map(({ id }) => id)).toEqual([]);
          expect(open.dossier.unread).toEqual([]);
        });
      }
    },
  );
});

/** Whether one passage holds each text that answers, with a text that names the passage if there are such. */
function isIn(passages: readonly string[], question: AskedQuestion): boolean {
  const rights: readonly Right[] = question.parts ?? [question];
  return rights.every(({ answers = [], passages: named }) =>
    [
      ...answers.map((answer) =>
        passages.some((text) => text.includes(answer) && (named?.some((one) => text.includes(one)) ?? true)),
      ),
      ...(named ?? []).map((one) => passages.some((text) => text.includes(one))),
    ].every(Boolean),
  );
}

function passagesOf({ dossier }: OpenDossier): readonly string[] {
  return dossier.documents.flatMap(({ text, passages }) =>
    passages.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')),
  );
}
