import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerJson } from '../../../src/json/answerJson.ts';
import { ask } from '../../answering/inJson.ts';
import { openTexts } from '../openTexts.ts';
import type { AskedQuestion } from './askedQuestion.ts';
import { judgeAsked } from './judgeAsked.ts';

const question: AskedQuestion = {
  id: 'x',
  kind: 'dates',
  dossier: 'd',
  question: 'When was the bandstand built?',
  answerable: true,
  answers: ['in 1911'],
};

describe('the judge of our own questions', () => {
  let answer: AnswerJson;
  beforeAll(async () => {
    const open = await openTexts([{ id: 'park', text: 'The bandstand was built in 1911. Ivo Marl designed it.\n' }]);
    answer = await ask(question.question, {}, open);
    expect(answer.abstained).toBe(false);
  });

  const silent = (): AnswerJson => ({ ...answer, abstained: true });
  const judged = (more: Partial<AskedQuestion>, given = answer) => judgeAsked({ ...question, ...more }, given);
  const { answers: _, ...unanswerable } = { ...question, answerable: false };

  it('takes an answer for right if the sentence holds it', () => {
    expect(judged({})).toBe('right');
    expect(judged({ answers: ['Ivo Marl'] })).toBe('wrong');
  });

  it('tells silence that is right from silence that is not', () => {
    expect(judged({}, silent())).toBe('silent');
    expect(judgeAsked(unanswerable, silent())).toBe('rightlySilent');
    expect(judgeAsked(unanswerable, answer)).toBe('wrong');
  });

  it('takes the right words in another passage for wrong', () => {
    expect(judged({ passages: ['Ivo Marl designed it'] })).toBe('right');
    expect(judged({ passages: ['Another bandstand'] })).toBe('wrong');
  });

  it('takes other marked words for wrong', () => {
    expect(judged({ span: ['1911'] })).toBe('right');
    expect(judged({ span: ['1912'] })).toBe('wrong');
  });

  it('asks for the speaker where one is right', () => {
    expect(judged({ speaker: 'ivo marl' })).toBe('right');
    expect(judged({ speaker: 'Una Sedge' })).toBe('wrong');
  });

  it('asks that a denial is called one', () => {
    expect(judged({ denied: false })).toBe('right');
    expect(judged({ denied: true })).toBe('wrong');
  });

  it('asks for each part that has an answer', () => {
    const part = (text: string | null) =>
      text === null ? { part: 'p', answerable: false } : { part: 'p', answerable: true, answers: [text] };
    expect(judged({ parts: [part('in 1911'), part('Ivo Marl designed it')] })).toBe('right');
    expect(judged({ parts: [part('in 1911'), part(null)] })).toBe('right');
    expect(judged({ parts: [part('in 1911'), part('Una Sedge')] })).toBe('wrong');
  });
});
