import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count, listInWords, numeral } from './counting.ts';

type NoteParts = Parameters<Wording['readingNotes']['sentences']['comments']>[0];
type NameInFile = ReturnType<Wording['readingNotes']['sentences']['comments']>[number] & object;

const told = say<NameInFile>;

export const readingNotes: NonNullable<Translation['readingNotes']> = {
  sentences: {
    comments: (note) => told`metinden ayrı tutulan ${some(note, 'yorum', 'yorumlar')}`,
    trackedChanges: (note) =>
      told`izlenen tüm değişiklikler kabul edilmiş gibi okundu${note.count === undefined ? '' : ` (${numeral(note.count)})`}`,
    hiddenText: (note) => told`metinden ayrı tutulan gizli metin${characters(note)}`,
    struckText: (note) => told`üstü çizili olan ve öyle gösterilen metin${characters(note)}`,
    undecoded: (note) => told`${onPages(note.pages)}metnin bir bölümü çözülemedi${characters(note)}`,
    guessedEncoding: (note) => told`dosyada kodlaması yazmıyor; bot tahmin etti${after(note)}`,
    unreadParts: (note) => told`okunmayan ${some(note, 'bölüm', 'bölümler')}${after(note)}`,
    lineNumbers: (note) =>
      told`kenarda, atıflarda kullanılan ve metin olarak okunmayan ${some(note, 'satır numarası', 'satır numaraları')}`,
    picturePages: (note) => told`${picturePages(note)}, bu yüzden orada metin okunmadı`,
    recognised: (note) => told`${onPages(note.pages)}sözler resimlerden tanındı; bazıları yanlış olabilir`,
    lostLines: (note) => told`${onPages(note.pages)}metin tanıma bazı satırları atladı`,
    members: (note) => told`içinde ayrı belge olarak okunan ${some(note, 'dosya', 'dosyalar')} var${after(note)}`,
    metadata: (note) => told`bazı üst veriler düzeltildi ya da atlandı${after(note)}`,
    addressees: (note) => told`alıcılar${after(note)}`,
    quotedMessages: (note) =>
      told`içinde alıntılanan, metinden ayrı tutulan ${some(note, 'önceki mesaj', 'önceki mesajlar')}`,
    forwarded: (note) => told`iletilmiş bir mesaj; ileten${after(note)}`,
    embeds: (note) => told`başka yerden gömülmüş ve okunmamış${after(note)}`,
    unreadPictures: (note) => told`okunmayan ${some(note, 'resim', 'resimler')}`,
    listNumbers: (note) =>
      told`otomatik numarası ya da madde işareti okunmayan ${some(note, 'paragraf', 'paragraflar')}`,
    unreadRows: (note) => told`tablo çok uzun; sonundaki ${some(note, 'satır', 'satırlar')} okunmadı`,
  },
  title: 'Nasıl okundu',
};

/** `3 yorum`, or the plural alone if nobody counted. */
function some(note: NoteParts, one: string, many: string): string {
  return note.count === undefined ? many : count(note.count, one);
}

function characters(note: NoteParts): string {
  return note.count === undefined ? '' : ` (${count(note.count, 'karakter')})`;
}

function after({ names }: NoteParts): NoteParts['names'] {
  return names.length === 0 ? [] : [': ', ...names];
}

/** `sayfa 3: `, or nothing. */
function onPages(pages: readonly number[]): string {
  return pages.length === 0 ? '' : `sayfa ${ranges(pages)}: `;
}

/** `resim olan sayfalar: 2 ve 5–9`, `3 sayfa resim`. */
function picturePages({ pages, count: number }: NoteParts): string {
  if (pages.length > 0) return `resim olan ${pages.length === 1 ? 'sayfa' : 'sayfalar'}: ${ranges(pages)}`;
  return number === undefined ? 'bazı sayfalar resim' : `${count(number, 'sayfa')} resim`;
}

/** `2`, `2 ve 3`, `2, 5–9 ve 11`: three pages in a row or more become a range. */
export function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else if (last === undefined || number > last.to) runs.push({ from: number, to: number });
  }
  const shown = runs.flatMap(({ from, to }) =>
    to - from === 1 ? [String(from), String(to)] : [from === to ? String(from) : `${from}–${to}`],
  );
  return listInWords(shown);
}
