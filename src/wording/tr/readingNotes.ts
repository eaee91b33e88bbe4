import { say } from '../phrase.ts';
import type { Translation, Wording } from '../translation.ts';
import { count, numeral } from './counting.ts';

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
    undecoded: (note) => told`metnin bir bölümü çözülemedi${characters(note)}`,
    guessedEncoding: (note) => told`dosyada kodlaması yazmıyor; bot tahmin etti${after(note)}`,
    unreadParts: (note) => told`okunmayan ${some(note, 'bölüm', 'bölümler')}${after(note)}`,
    lineNumbers: (note) =>
      told`kenarda, atıflarda kullanılan ve metin olarak okunmayan ${some(note, 'satır numarası', 'satır numaraları')}`,
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
