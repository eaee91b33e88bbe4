import { describe, expect, it } from 'vitest';
import { openTexts } from '../../../eval/openTexts.ts';
import { openParagraphs } from '../../../fixtures/ferryDossier.ts';
import { openLaid, paragraph } from '../../../fixtures/laidOutDossier.ts';
import { QUARRY_PAPERS } from '../../../fixtures/quarryPapers.ts';
import { QUARRY_TALKS } from '../../../fixtures/quarryTalks.ts';
import { ask } from '../../inJson.ts';

const open = await openTexts([...QUARRY_PAPERS, ...QUARRY_TALKS]);

async function answerTo(question: string, dossier = open) {
  const { abstained, results } = await ask(question, {}, dossier);
  const [first] = results;
  const textOf = (slice: { readonly start: number; readonly end: number } | null | undefined): string | null =>
    first === undefined || slice === null || slice === undefined
      ? null
      : first.text.slice(slice.start - first.start, slice.end - first.start);
  return {
    abstained,
    sentence: textOf(first?.sentence) ?? '',
    span: textOf(first?.span),
    denied: textOf(first?.denied),
    speaker: first?.quotation?.speaker ?? null,
    askedBefore: first?.askedBefore?.text ?? null,
  };
}

describe('what someone said', () => {
  it.each([
    ['What did Odile Marchetti say about closing the quarry?', /Closing it now would be reckless|feeds four hundred/u],
    ['what did marchetti say about the dust', /new monitors before winter/u],
    ['Could you tell me what Marchetti said about families?', /four hundred families/u],
    ['What did Thornbury call the extension?', /a gift to one company/u],
    ['What did Councillor Thornbury say about schools?', /closed two schools/u],
    ['What did Thornbury deny?', /denied that he had met/u],
    ['What did Petra Lindqvist warn about?', /wages had not risen/u],
    ['What did Fenwick Aggregates promise?', /nine thousand trees/u],
    ['What did Vale announce?', /crusher would be moved/u],
    ['What did Gunnar Vale say about lorries at night?', /No lorry of ours/u],
    ["What were Gunnar Vale's words about the lorries?", /No lorry of ours/u],
    ['What has Vale promised concerning children?', /no child will be kept indoors/u],
    ['Whom did Vale criticise?', /frightening parents/u],
    ['What did Aldo Brennan promise about clean air?', /clean air/u],
    ['How did Lucan Frost describe the decision?', /slap in the face/u],
    ["What was Frost's reaction to the decision?", /slap in the face/u],
    ['How did the chamber of commerce react to the decision?', /with anger/u],
    ['How does Lindqvist explain the strike of 1998?', /closing of the smithy/u],
    ['What did Thornbury say about the tram?', /six hundred cars/u],
    ['What was said by Thornbury about the tram?', /six hundred cars/u],
    ['What does Thornbury think of the tram?', /six hundred cars/u],
  ])('%s', async (question, words) => {
    const { abstained, sentence } = await answerTo(question);
    expect(abstained).toBe(false);
    expect(sentence).toMatch(words);
  });

  it.each([
    ['What did the mayor say about closing the quarry?', /reckless|four hundred families/u],
    ['What did the company say about wages?', /no plans to raise/u],
    ['What did the union say about wages?', /wages had not risen/u],
    ['What did the minister say about the tram?', /cost too much|have to choose/u],
    ['What did the managing director say about sprinklers?', /eleven sprinklers/u],
  ])('%s, by an office or a body', async (question, words) => {
    const { abstained, sentence } = await answerTo(question);
    expect(abstained).toBe(false);
    expect(sentence).toMatch(words);
  });

  it('marks the quoted words, and shows whose they are', async () => {
    expect(await answerTo('What did Thornbury call the extension?')).toMatchObject({
      span: 'a gift to one company',
      speaker: 'Ravi Thornbury',
    });
  });

  it('is found in the turn that answers a question on the matter', async () => {
    const given = await answerTo('What did Vale say about a strike?');
    expect(given.sentence).toMatch(/I do not/u);
    expect(given.askedBefore).toBe('Do you expect a strike this summer?');
    expect((await answerTo('What did Mr Castell say about the book?')).sentence).toMatch(
      /in the book|only ever signed/u,
    );
    expect((await answerTo("What is Marchetti's opinion of the new footbridge?")).sentence).toMatch(/ugly/u);
  });

  it('is what a letter says that they signed', async () => {
    expect((await answerTo('What did Hedda Pryce say about the dust?')).sentence).toBe(
      'The dust is worse than it ever was.',
    );
  });
});

describe('who said something', () => {
  it.each([
    ['Who called the extension a gift?', /called the extension/u, 'Councillor Ravi Thornbury'],
    ['Who said that closing the quarry would be reckless?', /reckless/u, null],
    ['Who denied meeting the lawyers?', /denied that he had met/u, 'Thornbury'],
    ['Who promised to plant trees?', /nine thousand trees/u, 'Fenwick Aggregates'],
    ['Who criticised Councillor Thornbury?', /frightening parents/u, null],
    ['Who praised the company?', /surveyor praised/u, 'The county surveyor'],
    ['Who accused the minister of breaking his word?', /breaking his word/u, 'The opposition'],
    ['who spoke of a slap in the face', /slap in the face/u, 'Lucan Frost'],
    ['Who said a tram would take cars off the road?', /six hundred cars/u, 'Thornbury'],
    ['Which minister said that no village would be left without clean air?', /clean air/u, 'Minister Aldo Brennan'],
    ['Who warned about wages?', /wages had not risen/u, 'Petra Lindqvist'],
  ])('%s', async (question, words, span) => {
    const given = await answerTo(question);
    expect(given.abstained).toBe(false);
    expect(given.sentence).toMatch(words);
    expect(given.span).toBe(span);
  });

  it('is not whoever is spoken of', async () => {
    const { abstained, sentence } = await answerTo('Who criticised Gunnar Vale?');
    expect(abstained || !/criticised Councillor/u.test(sentence)).toBe(true);
    const praising = openParagraphs(
      'Ida Quell praised Una Marsh in a letter to the harbour master.',
      'The harbour lay still.',
    );
    expect((await answerTo('Who praised Ida Quell?', praising)).abstained).toBe(true);
    expect((await answerTo('Who praised Una Marsh?', praising)).span).toBe('Ida Quell');
  });
});

describe('whether someone said something', () => {
  it('is denied in so many words', async () => {
    expect(await answerTo('Did Brennan say that the tram was a toy?')).toMatchObject({
      sentence: 'Brennan denied saying that the tram was a toy.',
      denied: 'denied',
    });
    expect((await answerTo('Did the mayor say that the town would pay for the rails?')).denied).toMatch(/did not say/u);
  });

  it('is affirmed by their words', async () => {
    const { sentence, denied } = await answerTo('Did Vale say that the crusher would be moved?');
    expect(sentence).toMatch(/crusher would be moved/u);
    expect(denied).toBeNull();
  });
});

describe('what is so according to someone', () => {
  it.each([
    ['According to Ilse Harrow, why will the rock last until 2055?', /new seam is deeper/u],
    ['How long will the rock last, according to the surveyor?', /2055/u],
    ['In the words of Lucan Frost, what was the decision?', /slap in the face/u],
  ])('%s', async (question, words) => {
    const { abstained, sentence } = await answerTo(question);
    expect(abstained).toBe(false);
    expect(sentence).toMatch(words);
  });
});

describe('someone who did not speak of the matter', () => {
  it.each([
    'What did Bishop Edel say about the quarry?',
    'What did the bishop say about the quarry?',
    'What did Brennan say about the quarry?',
    'What did Lucan Frost say about the quarry?',
    'What did Sigrid Moe say about the crusher?',
    'What did Idris Wolfe say about the key?',
    'What did the harbour master say about the quarry?',
    'What did Petra Lindqvist say about the lorries?',
  ])('%s gets silence, and no words of others', async (question) => {
    expect((await answerTo(question)).abstained).toBe(true);
  });

  it('is quoted on other things, by name and with the places', async () => {
    const { quotedElsewhere } = await ask('What did Lucan Frost say about the quarry?', {}, open);
    expect(quotedElsewhere).toMatchObject({
      asked: 'Lucan Frost',
      quoted: [{ speaker: 'Lucan Frost', text: expect.stringMatching(/slap in the face/u) }],
    });
  });

  it('is said not to be quoted if the dossier has no words of theirs', async () => {
    const { quotedElsewhere } = await ask('What did Bishop Edel say about the quarry?', {}, open);
    expect(quotedElsewhere).toEqual({ asked: 'Bishop Edel', quoted: [] });
  });

  it('is not said to be quoted nowhere if only an office is named, which someone bears who is quoted by name', async () => {
    expect((await ask('What did the harbour master say about the quarry?', {}, open)).quotedElsewhere).toBeUndefined();
  });

  it('is not quoted by the caption of their photograph', async () => {
    const pictured = openLaid({
      id: 'pictures',
      blocks: [
        paragraph('Mayor Odile Marchetti speaks about the quarry outside the town hall.', { kind: 'caption' }),
        paragraph('Mayor Odile Marchetti said that the pit would feed four hundred families, quarry or no quarry.'),
      ],
    });
    expect((await answerTo('What did Odile Marchetti say about the quarry?', pictured)).sentence).toMatch(/said that/u);
  });
});
