import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/dossier/dateMention.ts';
import { datingRules } from '../../../src/dossier/datingRules.ts';
import { type DateContext, dateMentionsOf } from '../../../src/finding/dates/dateMentions.ts';

/** A Friday. */
const PUBLISHED = '2022-09-16';

/** Cases mark the mention that is meant with ⟦ ⟧; the expected days are `from..to`, one day alone, or null. */
function mentionIn(marked: string, context: DateContext = { published: PUBLISHED }): DateMention | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/gu, '');
  return dateMentionsOf(text, context).find((mention) => mention.start === start && mention.end === end);
}

function daysOf(mention: DateMention | undefined): string | null | undefined {
  if (mention === undefined) return undefined;
  if (mention.interval === null) return null;
  const { from, to } = mention.interval;
  return from === to ? from : `${from}..${to}`;
}

type Case = readonly [marked: string, days: string | null];

const ABSOLUTE: readonly Case[] = [
  ['The ferry sank on ⟦12 September 2021⟧.', '2021-09-12'],
  ['The ferry sank on ⟦September 12, 2021⟧, at dawn.', '2021-09-12'],
  ['The ferry sank on ⟦Sept. 12, 1989⟧.', '1989-09-12'],
  ['The ferry sank on ⟦Sept. 12, ’89⟧.', '1989-09-12'],
  ['The ferry sank on the ⟦12th of September 2021⟧.', '2021-09-12'],
  ['The ferry sank on ⟦Sunday, 12 September 2021⟧.', '2021-09-12'],
  ['Talks of ⟦15–17 September 2021⟧ failed.', '2021-09-15..2021-09-17'],
  ['Talks of ⟦May 3-5, 2020⟧ failed.', '2020-05-03..2020-05-05'],
  ['Signed ⟦2021-09-12⟧ in Larkhaven.', '2021-09-12'],
  ['Logged at ⟦2021-09-12T10:00Z⟧ by the harbour.', '2021-09-12'],
  ['Signed on ⟦12.09.2021⟧.', '2021-09-12'],
  ['Signed on ⟦13/9/2021⟧.', '2021-09-13'],
  ['Signed on ⟦9/12/2021⟧.', '2021-09-12'],
  ['Founded in ⟦December 1987⟧ by Orla Finch.', '1987-12-01..1987-12-31'],
  ['It has been so since ⟦1974⟧.', '1974-01-01..1974-12-31'],
  ['The wars of ⟦1904–06⟧ ended it.', '1904-01-01..1906-12-31'],
  ['In ⟦the late 2000s⟧ aid stopped.', '2000-01-01..2009-12-31'],
  ['In ⟦the 1980s⟧ aid stopped.', '1980-01-01..1989-12-31'],
  ['In ⟦the ’80s⟧ aid stopped.', '1980-01-01..1989-12-31'],
  ['In ⟦the nineties⟧ aid stopped.', '1990-01-01..1999-12-31'],
  ['By ⟦mid-2021⟧ aid had stopped.', '2021-01-01..2021-12-31'],
  ['A house of ⟦the 19th century⟧ stands there.', '1801-01-01..1900-12-31'],
  ['A ⟦twentieth-century⟧ house stands there.', '1901-01-01..2000-12-31'],
  ['The quay was built in ⟦the 1700s⟧.', '1700-01-01..1799-12-31'],
  ['The gate fell in ⟦the late 1300s⟧.', '1300-01-01..1399-12-31'],
  ['The gate fell in ⟦the 1960s⟧.', '1960-01-01..1969-12-31'],
  ['The show ran from ⟦9 April⟧ to 2 June 2011.', '2011-04-09'],
  ['The show ran ⟦28 December⟧–3 January 2011.', '2010-12-28'],
  ['They met on ⟦9 April⟧, 2 June and 4 July 2011.', '2011-04-09'],
  ['The show ran in ⟦May–June 2011⟧.', '2011-05-01..2011-06-30'],
  ['The show ran ⟦December–January 2011⟧.', '2010-12-01..2011-01-31'],
  ['Work went on from ⟦April to June 2011⟧.', '2011-04-01..2011-06-30'],
  ['The show ran from 9 April 2011 to ⟦2 June⟧.', '2011-06-02'],
  ['9 April 2003\n\n⟦Yesterday⟧ it burned.', '2003-04-08'],
  ['Work went on from ⟦April 2011⟧ to June 2012.', '2011-04-01..2011-04-30'],
  ['In her diary for 9 April 2003 she wrote: “⟦Yesterday⟧ it burned.”', '2003-04-08'],
  ['In a letter of 9 April 2003 he wrote, “The ship left on ⟦Monday⟧.”', '2003-04-07'],
  ['His letter of 9 April 2003 said: "I sail ⟦tomorrow⟧."', '2003-04-10'],
  ['It snowed on ⟦Christmas Eve 2016⟧.', '2016-12-24'],
  ['It snowed on ⟦Good Friday, 2021⟧.', '2021-04-02'],
  ['⟦Easter 2018⟧ was cold.', '2018-04-01'],
  ['It snowed on ⟦New Year’s Day 2020⟧.', '2020-01-01'],
  ['On ⟦12 Bahman 1357⟧ it closed.', null],
  ['On ⟦15 Nisan 5782⟧ it closed.', null],
  ['In ⟦Reiwa 3⟧ it closed.', null],
  ['In ⟦2016⟧ boats were counted.', '2016-01-01..2016-12-31'],
  ['In ⟦the spring of 2019⟧ it rained.', '2019-03-01..2019-05-31'],
  ['In ⟦the winter of 2019⟧ it snowed.', '2019-12-01..2020-02-29'],
  ['In ⟦the fourth quarter of 1989⟧ it lost money.', '1989-10-01..1989-12-31'],
  ['In ⟦Q3 2021⟧ it lost money.', '2021-07-01..2021-09-30'],
  ['In ⟦the second half of 1990⟧ it lost money.', '1990-07-01..1990-12-31'],
  ['In ⟦nineteen ninety-six⟧ it lost money.', '1996-01-01..1996-12-31'],
  ['In ⟦January two thousand and one⟧ it lost money.', '2001-01-01..2001-01-31'],
  ['The pre-⟦1967⟧ lines were drawn.', '1967-01-01..1967-12-31'],
  ['At ⟦the end of 1994⟧ it closed.', '1994-01-01..1994-12-31'],
  ['On ⟦12 Ramadan 1443⟧ it closed.', null],
];

const RELATIVE: readonly Case[] = [
  ['The mayor said on ⟦Thursday⟧ that the harbour had closed.', '2022-09-15'],
  ['The mayor said ⟦Friday⟧ that the harbour had closed.', '2022-09-16'],
  ['The council will meet on ⟦Thursday⟧.', '2022-09-22'],
  ['The council is to meet on ⟦Thursday⟧.', '2022-09-22'],
  ['On ⟦Thursday⟧ the council will meet.', '2022-09-22'],
  ['The council met ⟦last Friday⟧.', '2022-09-09'],
  ['It sank ⟦a week ago Sunday⟧.', '2022-09-04'],
  ['It sails ⟦Monday week⟧.', '2022-09-26'],
  ['It sails ⟦a week on Monday⟧.', '2022-09-26'],
  ['It sank ⟦the week before last⟧.', '2022-08-29..2022-09-04'],
  ['It sails ⟦the week after next⟧.', '2022-09-26..2022-10-02'],
  ['It sails ⟦this Saturday⟧.', '2022-09-17'],
  ['The council will sit at ⟦the weekend⟧.', '2022-09-17..2022-09-18'],
  ['In her diary she wrote: “⟦Yesterday⟧ it burned.”', null],
  ['DORVALE, 9 September — The ferry sank on ⟦Thursday⟧.', '2022-09-08'],
  ['DORVALE, 9 September — It sank.\n\nThe mayor said so ⟦yesterday⟧.', '2022-09-08'],
  ['DORVALE, 9 September — It sank.\n\nMARROW, ⟦Monday⟧ — It was raised.', '2022-09-12'],
  ['It resumes ⟦next Thursday⟧.', '2022-09-22'],
  ['It sank ⟦yesterday⟧.', '2022-09-15'],
  ['It sank ⟦today⟧.', '2022-09-16'],
  ['It sails ⟦tomorrow⟧.', '2022-09-17'],
  ['It sank ⟦the day before yesterday⟧.', '2022-09-14'],
  ['It sailed ⟦tonight⟧.', '2022-09-16'],
  ['It sank at ⟦10 p.m. Wednesday⟧.', '2022-09-14'],
  ['It sank ⟦last week⟧.', '2022-09-05..2022-09-11'],
  ['It sank ⟦last month⟧.', '2022-08-01..2022-08-31'],
  ['It sank ⟦last year⟧.', '2021-01-01..2021-12-31'],
  ['It sank ⟦earlier this month⟧.', '2022-09-01..2022-09-30'],
  ['It sank ⟦three days ago⟧.', '2022-09-13'],
  ['It sank ⟦five months ago⟧.', '2022-04-01..2022-04-30'],
  ['It sank ⟦ten years ago⟧.', '2012-01-01..2012-12-31'],
  ['It sank over ⟦the weekend⟧.', '2022-09-10..2022-09-11'],
  ['It sank in ⟦March⟧.', '2022-03-01..2022-03-31'],
  ['It sank in ⟦October⟧.', '2021-10-01..2021-10-31'],
  ['It will sail in ⟦October⟧.', '2022-10-01..2022-10-31'],
  ['It sank on ⟦Sept. 12⟧.', '2022-09-12'],
  ['It sank on ⟦Dec. 30⟧.', '2021-12-30'],
  ['The bill is due on ⟦Dec. 30⟧.', '2022-12-30'],
  ['It sank on ⟦Tuesday, 3 March⟧.', null],
  ['It sank on ⟦June 16th of last year⟧.', '2021-06-16'],
  ['It sank in ⟦June of last year⟧.', '2021-06-01..2021-06-30'],
  ['It was open through ⟦January⟧.', '2022-01-01..2022-01-31'],
  ['It had been shut between ⟦January 1⟧ and May 2.', '2022-01-01'],
  ['It sank ⟦last summer⟧.', '2022-06-01..2022-08-31'],
  ['Profit fell in ⟦the second quarter⟧.', '2022-04-01..2022-06-30'],
  ['It is ⟦now⟧ closed.', null],
  ['It was ⟦recently⟧ closed.', null],
  ['It sank ⟦several years ago⟧.', null],
];

const LEANING: readonly Case[] = [
  ['The ferry sank in May 2018. ⟦That year⟧ the mayor resigned.', '2018-01-01..2018-12-31'],
  ['The ferry sank on 3 May 2018. ⟦The same day⟧ the mayor resigned.', '2018-05-03'],
  ['The ferry sank on 3 May 2018. ⟦The following day⟧ the mayor resigned.', '2018-05-04'],
  ['The ferry sank on 3 May 2018. ⟦The next day⟧ the mayor resigned.', '2018-05-04'],
  ['The ferry sank on 3 May 2018. ⟦Three days later⟧ the mayor resigned.', '2018-05-06'],
  ['The ferry sank in 2018. ⟦Two years later⟧ the mayor resigned.', '2020-01-01..2020-12-31'],
  ['Profit in the second quarter was 5 crowns, up from 3 crowns ⟦a year earlier⟧.', '2021-04-01..2021-06-30'],
  [
    'Profit in the second quarter was 5 crowns. For the nine months it was 9, up from 8 ⟦a year earlier⟧.',
    '2021-01-01..2021-12-31',
  ],
  ['Profit in ⟦the quarter⟧ ended June 30 was 5 crowns.', '2022-04-01..2022-06-30'],
  ['The ferry sank. ⟦Three days later⟧ the mayor resigned.', null],
  ['The ferry sank. ⟦That year⟧ the mayor resigned.', null],
];

const EVENTS: readonly Case[] = [
  [
    '⟦The day after the meeting with Finch⟧, the envoys left. On 4 May 2018 the envoys met with Orla Finch.',
    '2018-05-05',
  ],
  [
    'On 4 May 2018 the envoys met Finch. ⟦Two weeks before the meeting with Finch⟧ they had landed.',
    '2018-04-16..2018-04-22',
  ],
  // Two days for one event: neither is chosen.
  [
    'They met Finch on 4 May 2018. They met Finch on 9 June 2018. ⟦The day after the meeting with Finch⟧ they left.',
    null,
  ],
  // A sentence must have both words, not one alone.
  [
    'On 4 May 2018 Finch resigned. On 9 June 2018 Marek met the mayor. ⟦The day after the meeting with Finch⟧ they left.',
    null,
  ],
  // Nobody else is taken for the one who is named.
  ['On 4 May 2018 the envoys met with Marek. ⟦The day after the meeting with Finch⟧, they left.', null],
];

const LANGUAGES: readonly (readonly [marked: string, days: string, language: string])[] = [
  ['Le bac a coulé le ⟦12 septembre 2021⟧.', '2021-09-12', 'fr'],
  ['Die Fähre sank am ⟦12. September 2021⟧.', '2021-09-12', 'de'],
  ['Die Fähre sank im ⟦März 2021⟧.', '2021-03-01..2021-03-31', 'de'],
  ['Die Fähre sank ⟦gestern⟧.', '2022-09-15', 'de'],
  ['Die Fähre sank am ⟦Donnerstag⟧.', '2022-09-15', 'de'],
  ['Der Rat wird am ⟦Donnerstag⟧ tagen.', '2022-09-22', 'de'],
  ['Совет будет заседать в ⟦четверг⟧.', '2022-09-22', 'ru'],
  ['Мэр заявил в ⟦четверг⟧, что паром затонул.', '2022-09-15', 'ru'],
  ['قال رئيس البلدية ⟦الخميس⟧ إن العبارة غرقت.', '2022-09-15', 'ar'],
  ['Feribot ⟦dün⟧ battı.', '2022-09-15', 'tr'],
  ['El barco se hundió el ⟦12 de septiembre de 2021⟧.', '2021-09-12', 'es'],
  ['Feribot ⟦12 Eylül 2021⟧’de battı.', '2021-09-12', 'tr'],
  ['Паром затонул ⟦12 сентября 2021 года⟧.', '2021-09-12', 'ru'],
  ['Паром затонул в ⟦марте 2021⟧.', '2021-03-01..2021-03-31', 'ru'],
  ['غرقت العبارة في ⟦12 سبتمبر 2021⟧.', '2021-09-12', 'ar'],
  ['غرقت العبارة في ⟦١٢ أيلول ٢٠٢١⟧.', '2021-09-12', 'ar'],
  ['غرقت العبارة ⟦12 تشرين الثاني 2021⟧.', '2021-11-12', 'ar'],
  ['渡轮于⟦2021年9月12日⟧沉没。', '2021-09-12', 'zh'],
  ['Signed on ⟦9/12/2021⟧.', '2021-12-09', 'fr'],
  ['Der Rat tagt ⟦nächsten Dienstag⟧.', '2022-09-20', 'de'],
  ['Der Rat tagte ⟦letzten Dienstag⟧.', '2022-09-13', 'de'],
  ['Die Messe lief vom ⟦3. Mai⟧ bis 5. Juni 2012.', '2012-05-03', 'de'],
  ['Die Mauer fiel in den ⟦1800er Jahren⟧.', '1800-01-01..1899-12-31', 'de'],
  ['La tour date du ⟦XIIe siècle⟧.', '1101-01-01..1200-12-31', 'fr'],
  ['La tour tomba dans ⟦les années 1980⟧.', '1980-01-01..1989-12-31', 'fr'],
  ['La torre cayó en ⟦los años 1980⟧.', '1980-01-01..1989-12-31', 'es'],
  ['Башня упала в ⟦1980-х годах⟧.', '1980-01-01..1989-12-31', 'ru'],
  ['Ярмарка шла с ⟦3 мая⟧ по 5 июня 2012 года.', '2012-05-03', 'ru'],
  ['La fiera durò dal ⟦3 maggio⟧ al 5 giugno 2012.', '2012-05-03', 'it'],
  ['A feira foi de ⟦3 de maio⟧ a 5 de junho de 2012.', '2012-05-03', 'pt'],
  ['De veerboot zonk ⟦gisteren⟧.', '2022-09-15', 'nl'],
  ['De toren is uit de ⟦12e eeuw⟧.', '1101-01-01..1200-12-31', 'nl'],
  ['Tornet föll på ⟦1800-talet⟧.', '1800-01-01..1899-12-31', 'sv'],
  ['Färjan sjönk ⟦i går⟧.', '2022-09-15', 'sv'],
  ['Lautta upposi ⟦12. syyskuuta 2021⟧.', '2021-09-12', 'fi'],
  ['Torni kaatui ⟦1800-luvulla⟧.', '1800-01-01..1899-12-31', 'fi'],
  ['המעבורת טבעה ב-⟦12 בספטמבר 2021⟧.', '2021-09-12', 'he'],
];

const NO_DATES: readonly string[] = [
  'Some 2000 people came.',
  'It cost $1990.',
  'Flight 1990 was late.',
  'She earned 2020 crowns and walked 1998 metres.',
  'Some 1950 lanterns were lit.',
  'April Thorne left. June Marrow and Judge May stayed.',
  'Augustus March spoke in the sun.',
  'Ida Thorne and June Marrow stayed.',
  'The 1984 seats were empty.',
  'Call 555-1990 at once.',
  'It may sail.',
  'They march on the harbour.',
  'Version 1.2.3 of 192.168.10.12 failed.',
  'The ferry sails every Monday and each July.',
  'He came second.',
  'The Larkhaven Today show began at 1430.',
  'a'.repeat(50),
];

describe('a mention of a date', () => {
  it.each(ABSOLUTE)('that says it all: %s', (marked, days) => {
    expect(daysOf(mentionIn(marked, {}))).toBe(days);
  });

  it.each(RELATIVE)('against the document’s date: %s', (marked, days) => {
    expect(daysOf(mentionIn(marked))).toBe(days);
  });

  it.each(RELATIVE.slice(0, 20))('without a date to lean on stays unresolved: %s', (marked) => {
    expect(daysOf(mentionIn(marked, {}))).toBeNull();
  });

  it.each(LEANING)('against what was named before: %s', (marked, days) => {
    expect(daysOf(mentionIn(marked))).toBe(days);
  });

  it.each(EVENTS)('against an event: %s', (marked, days) => {
    expect(daysOf(mentionIn(marked))).toBe(days);
  });

  it.each(LANGUAGES)('in other languages: %s', (marked, days, language) => {
    expect(daysOf(mentionIn(marked, { published: PUBLISHED, language }))).toBe(days);
  });

  it.each(NO_DATES)('is not seen where there is none: %s', (text) => {
    expect(dateMentionsOf(text, { published: PUBLISHED })).toEqual([]);
  });
});

describe('a mention of a date keeps', () => {
  it('the reasoning and the document’s date', () => {
    expect(mentionIn('The mayor said on ⟦Thursday⟧ that it had closed.')).toMatchObject({
      sure: true,
      rule: datingRules.weekdayBefore(4),
      anchor: { kind: 'document date', day: PUBLISHED },
    });
  });

  it('the mention that it leans on', () => {
    const text = 'The ferry sank on 3 May 2018. The following day the mayor resigned.';
    const [named, leaning] = dateMentionsOf(text);
    expect(leaning?.anchor).toEqual({ kind: 'mention', start: named?.start, end: named?.end });
  });

  it('the date of the event that it leans on', () => {
    const text = 'On 4 May 2018 the envoys met Finch. The day after the meeting with Finch, they left.';
    const [dated, leaning] = dateMentionsOf(text);
    expect(leaning?.anchor).toEqual({ kind: 'event', start: dated?.start, end: dated?.end });
  });

  it.each([
    ['In ⟦the early 1990s⟧ it closed.', '1990-01-01', '1994-12-31'],
    ['In ⟦the late 2000s⟧ it closed.', '2005-01-01', '2009-12-31'],
    ['In ⟦mid-2021⟧ it closed.', '2021-05-01', '2021-08-31'],
  ])('the narrower stretch: %s', (marked, from, to) => {
    expect(mentionIn(marked)?.narrowed).toEqual({ from, to });
  });

  it.each([
    ['It has been so since ⟦1974⟧.', 'since'],
    ['It was so until ⟦May 2021⟧.', 'until'],
    ['It was so before ⟦1990⟧.', 'before'],
    ['It was so between ⟦2004⟧ and 2006.', 'from'],
    ['It was so between 2004 and ⟦2006⟧.', 'to'],
    ['It was so in ⟦2006⟧.', null],
    ['The show ran from ⟦3 to 5 May 2011⟧.', null],
  ])('its relation: %s', (marked, relation) => {
    expect(mentionIn(marked)?.relation).toBe(relation);
  });

  it.each([
    ['de', 'Was geschah seit ⟦2019⟧?', 'since'],
    ['de', 'Was geschah bis zum ⟦3. Mai 2019⟧?', 'until'],
    ['de', 'Was geschah vor ⟦Mai 2019⟧?', 'before'],
    ['es', '¿Qué pasó desde ⟦2019⟧?', 'since'],
    ['fr', 'Que s’est-il passé depuis ⟦2019⟧ ?', 'since'],
  ])('its relation in %s: %s', (language, marked, relation) => {
    expect(mentionIn(marked, { published: PUBLISHED, language })?.relation).toBe(relation);
  });

  it.each([
    ['The strike began on 3 March 1974. On ⟦9 March⟧ the owners locked the gates.', '1974-03-09', false],
    ['In 1974 the lock was new. On ⟦9 March⟧ the owners locked the gates.', '2022-03-09', false],
    ['The strike began on 3 March 2021. On ⟦9 March⟧ the owners locked the gates.', '2021-03-09', false],
    ['The strike began on 3 March 2022. On ⟦9 March⟧ the owners locked the gates.', '2022-03-09', true],
  ])('the year of a day without one, in a document about another year: %s', (marked, from, sure) => {
    const mention = mentionIn(marked);
    expect([mention?.interval?.from, mention?.sure]).toEqual([from, sure]);
  });

  it.each([
    ['Signed on ⟦9/12/2021⟧.', false],
    ['Signed on ⟦9/9/2021⟧.', true],
    ['Signed on ⟦Monday, 12 September 2021⟧.', false],
    ['The council will meet on ⟦Thursday⟧.', false],
    ['The mayor said so ⟦yesterday⟧.', true],
    ['It is ⟦now⟧ closed.', false],
    ['It has ⟦1850⟧ followers.', false],
    ['In ⟦fiscal 2021⟧ it lost money.', false],
    ['The ⟦Sept. 11⟧ attacks shocked Larkhaven.', false],
    ['Plan Larkhaven ⟦2030⟧ failed.', false],
    ['The ⟦1951⟧ convention failed.', true],
  ])('whether it is sure: %s', (marked, sure) => {
    expect(mentionIn(marked)?.sure).toBe(sure);
  });

  it.each([
    ['It sank ⟦Tuesday night⟧.', true],
    ['It sank ⟦Tuesday⟧.', false],
  ])('whether it names a time of day: %s', (marked, timeOfDay) => {
    expect(mentionIn(marked)?.timeOfDay).toBe(timeOfDay);
  });
});

describe('a document’s date that is only half known', () => {
  it.each([
    ['2022-09', 'It sank ⟦last month⟧.', '2022-08-01..2022-08-31'],
    ['2022', 'It sank ⟦last year⟧.', '2021-01-01..2021-12-31'],
    ['2022-09', 'The mayor said so ⟦yesterday⟧.', null],
    ['2022', 'The mayor said so on ⟦Thursday⟧.', null],
    ['2022-09-16T10:00:00', 'The mayor said so ⟦yesterday⟧.', '2022-09-15'],
    ['no date', 'The mayor said so ⟦yesterday⟧.', null],
    ['2022-13-45', 'The mayor said so ⟦yesterday⟧.', null],
  ])('%s: %s', (published, marked, days) => {
    expect(daysOf(mentionIn(marked, { published }))).toBe(days);
  });
});
