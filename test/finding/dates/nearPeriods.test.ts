import { describe, expect, it } from 'vitest';
import { dateMentionsOf } from '../../../src/finding/dates/dateMentions.ts';

/** Every time of a text of 5 June 2019: its words, its days and whether they are sure. */
function timesOf(text: string, language: string): readonly string[] {
  return dateMentionsOf(text, { published: '2019-06-05', language }).map(
    ({ start, end, interval, sure }) =>
      `${text.slice(start, end)} = ${interval === null ? 'open' : `${interval.from}/${interval.to}`}${sure ? '' : '?'}`,
  );
}

describe('weeks, months and years beside the document’s', () => {
  it.each([
    ['de', 'Nächsten Monat reist sie ab.', ['Nächsten Monat = 2019-07-01/2019-07-31']],
    ['de', 'Letzte Woche sank die Fähre.', ['Letzte Woche = 2019-05-27/2019-06-02']],
    ['fr', 'La semaine dernière, la nef a coulé.', ['La semaine dernière = 2019-05-27/2019-06-02']],
    ['es', 'El próximo mes sale el barco.', ['El próximo mes = 2019-07-01/2019-07-31']],
    ['it', 'La settimana scorsa ha nevicato.', ['La settimana scorsa = 2019-05-27/2019-06-02']],
    ['pt', 'Nevou no ano passado.', ['no ano passado = 2018-01-01/2018-12-31']],
    ['nl', 'Vorige week sneeuwde het.', ['Vorige week = 2019-05-27/2019-06-02']],
    ['sv', 'Nästa år seglar de.', ['Nästa år = 2020-01-01/2020-12-31']],
    ['ru', 'На прошлой неделе выпал снег.', ['На прошлой неделе = 2019-05-27/2019-06-02']],
  ])('%s: %s', (language, text, expected) => expect(timesOf(text, language)).toEqual(expected));
});

describe('feasts, halves and months that two years may have', () => {
  it.each([
    ['On Boxing Day the ferry sailed.', ['Boxing Day = 2018-12-26/2018-12-26']],
    ['At Easter the ferry sank.', ['Easter = open?']],
    ['It fell in the last half of 2017.', ['the last half of 2017 = 2017-07-01/2017-12-31']],
    ['It rose in the first two quarters of 2017.', ['the first two quarters of 2017 = 2017-01-01/2017-06-30']],
    ['The loan would be paid in January.', ['January = 2020-01-01/2020-01-31?']],
    ['The bank extended the loan through January.', ['January = 2019-01-01/2019-01-31?']],
    ['Two boats sank last April.', ['last April = 2019-04-01/2019-04-30?']],
    [
      'In 1977 Rolf Amsel wrote to his brother: “I arrive on Friday.”',
      ['1977 = 1977-01-01/1977-12-31', 'Friday = open?'],
    ],
  ])('%s', (text, expected) => expect(timesOf(text, 'en')).toEqual(expected));
});
