import { describe, expect, it } from 'vitest';
import type { ResultJson } from '../../../../src/json/parts/resultJson.ts';
import { openTexts } from '../../../eval/openTexts.ts';
import { QUARRY_TALKS } from '../../../fixtures/quarryTalks.ts';
import { ask } from '../../inJson.ts';

const open = await openTexts(QUARRY_TALKS);

async function answerTo(question: string) {
  const { abstained, results } = await ask(question, {}, open);
  const [first] = results;
  const textOf = (slice: { readonly start: number; readonly end: number } | null | undefined): string | null =>
    first === undefined || slice === null || slice === undefined
      ? null
      : first.text.slice(slice.start - first.start, slice.end - first.start);
  return {
    abstained,
    first: first as ResultJson,
    sentence: textOf(first?.sentence),
    span: textOf(first?.span),
    denied: textOf(first?.denied),
  };
}

describe('a question that a turn of a dialogue asks', () => {
  it.each([
    ['Why did Vale move the crusher?', 'A: Because the old site was too close to the school.'],
    ['why was the crusher moved', 'A: Because the old site was too close to the school.'],
    ['How many people work at Ashdown?', 'A: Three hundred and twelve, most of them from Brackwater.'],
    ['Who designed the new crusher?', 'A: A small firm from Lund. Their engineer was called Sigrid Moe.'],
    [
      'What does the mayor think about the new footbridge?',
      'MARCHETTI: It is ugly, and it is exactly what we could afford.',
    ],
    ['When will the swimming baths open again?', 'MARCHETTI: In April of next year, if the pumps arrive.'],
    ['Did the minister call the mayor about the tram?', 'MARCHETTI: Yes. Twice.'],
    ['How deep is the pit today?', 'Ninety metres at the eastern face. In 1994 it was forty.'],
    ['Who pays for the surveys?', 'The county pays half, and the operator pays the rest.'],
    ['Why did Harrow refuse the medal?', 'I was asked to share it with a man who never left his office.'],
    [
      'Where was Bruno Castell on the night of 3 March?',
      'MR. CASTELL: I was in the weighing house. I had the late shift.',
    ],
    [
      'Where does the water go at night?',
      '“Into the old shaft, and from there to the river,” said the pump man, Oskar Teale.',
    ],
    ['Who paid for the new monitors?', '[23/06/2023, 09:15:55] Kit Barrow: the council, I asked Ravi'],
  ])('%s is answered by the turn after it', async (question, sentence) => {
    const given = await answerTo(question);
    expect(given.abstained).toBe(false);
    expect(given.sentence).toBe(sentence);
    expect(given.first.askedBefore?.text).toMatch(/\?$/u);
  });

  it('is shown as the context of its answer, which is shown with its speaker', async () => {
    const { first } = await answerTo('Why did Vale move the crusher?');
    expect(first.askedBefore?.text).toBe('Why did you move the crusher?');
    expect(first.quotation?.speaker).toBe('Gunnar Vale');
  });

  it.each([
    ['Was the canteen closed in 2019?', 'A: No, never. It is open to this day.', 'No'],
    [
      'Did Castell sign the book with another name?',
      'MR. CASTELL: I did not. I have only ever signed my own.',
      'I did not.',
    ],
    ['Does Vale expect a strike this summer?', 'A: I do not. We talk to the union every week.', 'I do not.'],
  ])('%s is denied by the turn after it, however sure its own words sound', async (question, sentence, denied) => {
    const given = await answerTo(question);
    expect(given.sentence).toBe(sentence);
    expect(given.denied).toBe(denied);
  });

  it('is answered by whoever mostly answers, if others interject', async () => {
    const { sentence, first } = await answerTo('How many lorries left the yard?');
    expect(sentence).toBe('MR. CASTELL: Seven. I wrote each of them down in the book.');
    expect(first.askedBefore?.text).toBe('How many lorries left the yard?');
  });

  it('is answered by the next turn that does not ask back', async () => {
    const { sentence } = await answerTo('Who gave Castell the key to the gate house?');
    expect(sentence).toBe('MR. CASTELL: The foreman, Idris Wolfe, gave it to me.');
  });

  it('is not answered by the turn after a question of another kind', async () => {
    const { sentence, abstained } = await answerTo('Who moved the crusher?');
    expect(abstained || !sentence?.startsWith('Q:')).toBe(true);
  });

  it('is not answered by the denial of another one than the question names', async () => {
    const { sentence, abstained } = await answerTo('Did Sigrid Moe sign the book with another name?');
    expect(abstained || sentence?.includes('I did not') === false).toBe(true);
  });

  it('keeps what is told outside of turns', async () => {
    expect((await answerTo('Of what was the pump house built?')).sentence).toBe('The pump house was built of brick.');
  });
});
