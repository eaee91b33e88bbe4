import { afterEach, describe, expect, it } from 'vitest';
import { documentOf } from './dossierFixture.ts';
import { type Newsroom, newDossier, openNewsroom } from './newsroom.ts';
import { idOf, shown } from './shown.ts';

/** Sentences of characters that take three bytes each, and one language in which they take two. */
const SENTENCES = {
  Chinese: '渡輪終於開航，比時刻表晚了一個小時，船長說命令來自港務局。',
  Hindi: 'नौका आखिरकार समय-सारिणी से एक घंटे बाद रवाना हुई, कप्तान ने कहा। ',
  Arabic: 'أبحرت العبارة أخيرا متأخرة ساعة عن موعدها، كما قال القبطان. ',
};

let harness: Newsroom | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

describe('long replies in many bytes', () => {
  it.each(Object.entries(SENTENCES))('are sent page by page: %s', async (_language, sentence) => {
    const title = sentence.repeat(12);
    const paragraphs = Array.from({ length: 6 }, () => sentence.repeat(60).trim());
    const document = documentOf('ferry', 'log', { title, source: sentence, published: '2021' }, paragraphs);
    const ferry = newDossier('ferry', [document], []);
    harness = await openNewsroom({ dossiers: () => new Map([['ferry', ferry]]) });
    const ben = harness.sandbox.as(harness.sandbox.world.ben).in(harness.sandbox.world.inquiry);
    let page = await ben.type('source', { document: 'log', passage: 1 }).final();
    expect(shown(page)).toContain(sentence.trim());
    for (let turned = 0; turned < 3; turned += 1) {
      page = await ben.press(page, '▶').final();
      expect(shown(page)).toContain(sentence.trim());
    }
    await ben.press(page, idOf(page, 'Share')).final();
    const refused = harness.sandbox.requests.filter(({ status }) => status >= 400);
    expect(refused.map(({ path, status }) => `${status} ${path}`)).toEqual([]);
  });
});
