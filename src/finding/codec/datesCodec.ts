import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { DatedSentence, DatesOfDocument, UndatedMention } from '../dates/datedSentences.ts';
import { readInterval, writeInterval } from './dayCodec.ts';
import { FindingReader } from './findingReader.ts';
import { FindingWriter } from './findingWriter.ts';
import { readList, writeList } from './lists.ts';
import { readReckoning, writeReckoning } from './reckoningCodec.ts';

/** The sentences of a document that name a time as bytes; a passage is written as its place among the document's passages. */
export function encodeDates({ dated, undated }: DatesOfDocument, passages: readonly Passage[]): Uint8Array {
  const places = new Map(passages.map((passage, place) => [passage, place]));
  const to = new FindingWriter();
  const placeOf = (passage: Passage): number => {
    const place = places.get(passage);
    if (place === undefined)
      throw new Error(`¶${passage.number} is no passage of the document whose dates are written`);
    return place;
  };
  writeList(to, dated, (one) => {
    to.number(placeOf(one.passage) * 2 + (one.before === null ? 0 : 1));
    if (one.before !== null) to.slice(one.before);
    to.slice(one.sentence);
    to.slice(one.date);
    writeInterval(to, one);
    writeReckoning(to, one);
  });
  writeList(to, undated, (one) => {
    to.number(placeOf(one.passage) * 2 + (one.unbounded ? 1 : 0));
    to.slice(one);
  });
  return to.done();
}

/** The sentences that {@link encodeDates} wrote. Throws a RangeError if the document lacks a passage that they name. */
export function decodeDates(bytes: Uint8Array, document: NumberedDocument): DatesOfDocument {
  const from = new FindingReader(bytes);
  const { passages } = document;
  const passageAt = (place: number): Passage => {
    const passage = passages[place];
    if (passage === undefined) throw new RangeError(`${document.id} has no passage at place ${place}`);
    return passage;
  };
  const dated = readList(from, (): DatedSentence => {
    const head = from.number();
    const before = (head & 1) === 0 ? null : from.slice();
    const [sentence, date] = [from.slice(), from.slice()];
    const days = readInterval(from);
    const { unit, ...reckoned } = readReckoning(from);
    if (unit === null) throw new RangeError(`a dated sentence of ${document.id} has no unit`);
    return { document, passage: passageAt(head >> 1), sentence, before, date, ...days, unit, ...reckoned };
  });
  const undated = readList(from, (): UndatedMention => {
    const head = from.number();
    const { start, end } = from.slice();
    return { document, passage: passageAt(head >> 1), start, end, unbounded: (head & 1) !== 0 };
  });
  return { dated, undated };
}
