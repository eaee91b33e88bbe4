import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './newsroom.ts';
import { faultsOf } from './openapi.ts';
import { idOf, labels, shown } from './shown.ts';

const ALTERED = '“The order to sail at 22:40 came from the harbour office, not from the bridge”, she said.';
const LETTER = `Dear panel,\n\n${ALTERED}\n\nYours, a reader`;

let harness: Newsroom;
beforeEach(async () => {
  harness = await openNewsroom();
});
afterEach(async () => {
  await harness.close();
  expect(faultsOf(harness.sandbox.requests)).toEqual([]);
});
const asBen = () => harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
const textFile = (filename: string, bytes: string | Uint8Array) => ({ filename, bytes, contentType: 'text/plain' });

describe('/verify with a file', () => {
  it('checks the quotations in it, and turns its pages after the file is gone', async () => {
    const quotations = Array.from({ length: 8 }, (_, at) => `“Hour ${at + 1}: the ferry kept its course past buoy 9”`);
    const file = textFile('letter.txt', `${LETTER}\n${quotations.join('\n')}`);
    const answer = await asBen().type('verify', { file }).final();
    expect(shown(answer)).toContain('9 quotations in “letter.txt” checked');
    expect(shown(answer)).toContain('a number is different');
    const next = await asBen().press(answer, '▶').final();
    expect(labels(next)).toContain('◀');
    expect(shown(next)).toContain('Hour 6');
  });

  it('reads other formats too, in their readers', async () => {
    const page = `<html><body><h1>Letter</h1><p>${ALTERED}</p></body></html>`;
    const answer = await asBen()
      .type('verify', { file: { filename: 'letter.html', bytes: page } })
      .final();
    expect(shown(answer)).toContain('One quotation in “letter.html” checked');
  });

  it.each([
    ['of a kind that is not read', { filename: 'tool.exe', bytes: 'MZ' }, /“tool\.exe” /],
    [
      'that is not what it is called',
      { filename: 'letter.pdf', bytes: 'no PDF' },
      /“letter\.pdf” is named \.pdf but is not a PDF/,
    ],
    ['that is empty', { filename: 'letter.txt', bytes: '' }, /“letter\.txt” is empty/],
    [
      'that is too large',
      { filename: 'letter.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1) },
      /“letter\.txt” is too large/,
    ],
  ])('says what is wrong with a file %s', async (_what, file, words) => {
    expect(shown(await asBen().type('verify', { file }).final())).toMatch(words);
  });

  it('fetches nothing for someone to whom no dossier is open', async () => {
    const { sandbox } = harness;
    const olu = sandbox.as(sandbox.world.olu).in(sandbox.world.elsewhereGeneral);
    const answer = await olu.type('verify', { file: textFile('letter.txt', LETTER) }).final();
    expect(shown(answer)).toContain('No dossier is open here');
  });
});

describe('/verify without anything', () => {
  it('opens a dialogue for long texts, whose fields are one text', async () => {
    const opening = asBen().type('verify', {});
    const dialogue = await opening.modal();
    expect(dialogue.title).toBe('Check a text against the dossier');
    expect(dialogue.fields.map(({ label, type }) => [label, type])).toEqual([
      ['Text with its quotations', 4],
      ['Text, continued', 4],
      ['Text, continued again', 4],
      ['Or a file', 19],
    ]);
    const filler = 'The ferry was late. '.repeat(190);
    const fields = { '0': `${filler} ${ALTERED}`, '1': `${filler} “No such order for a late sailing was given”` };
    const answer = await asBen().submit(dialogue, fields).final();
    expect(answer.ephemeral).toBe(true);
    expect(shown(answer)).toContain('2 quotations checked');
    expect(shown(answer)).toContain('a number is different');
    expect(idOf(answer, 'Share')).not.toBe('');
  });

  it('takes a file in the dialogue', async () => {
    const dialogue = await asBen().type('verify', {}).modal();
    const answer = await asBen()
      .submit(dialogue, {}, { '3': [textFile('letter.txt', LETTER)] })
      .final();
    expect(shown(answer)).toContain('One quotation in “letter.txt” checked');
  });

  it('says what is needed if the dialogue is sent empty', async () => {
    const dialogue = await asBen().type('verify', {}).modal();
    expect(shown(await asBen().submit(dialogue, {}).final())).toContain('/verify needs something to check');
  });
});
