import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} ve ${b}${topic === null ? '' : ` · konu: ${topic}`}`,
  shared: (points) =>
    points === 0 ? 'İkisinin de değindiği bir nokta yok' : `İkisinin de değindiği ${count(points, 'nokta')}`,
  onlyOf: (points, side) => say`yalnızca ${side}: ${count(points, 'nokta')}`,
  toldOfBoth: 'İkisi hakkında',
  bothSpeak: 'İkisi de buna değiniyor',
  only: (word, side) => say`${word('Yalnızca')} ${side}`,
  differs: 'Farklı',
  differ: { number: 'sayılar', date: 'tarihler', name: 'adlar', denial: 'biri yalanlıyor' },
  apart: (kind, a, b) => say`${kind}: “${a}” ve “${b}”`,
  saidBy: (speaker, office) => say`Söyleyen: ${speaker}${office}`,
  reportedOf: (speaker, office) => say`Hakkında bildirilen, alıntı değil: ${speaker}${office}`,
  tellsOf: (speaker) => say`Hakkında: ${speaker}`,
  bothSame: (typedA, typedB, name) =>
    `“${typedA}” ile “${typedB}” aynı: ${name}. Karşılaştırmak için başka birini seç.`,
  silent: (name) => `Dosyada açıklaması yok: ${name}.`,
  silentOnTopic: (name, others) => `Bu konuda bir şey söylemiyor: ${name}. Başka konularda: ${count(others, 'cümle')}.`,
  someShared: (shown, all) =>
    `İkisinin de değindiği ${numeral(all)} noktadan ${numeral(shown)} tanesi gösteriliyor. Bir konu sayıyı azaltır.`,
  someOnly: (shown, all, name) =>
    `Yalnızca ${name}: ${numeral(all)} noktadan ${numeral(shown)} tanesi gösteriliyor. Bir konu sayıyı azaltır.`,
  document: (title, id) => `“${title}” adlı belge (${id})`,
  source: (name, documents) => `“${name}” adlı kaynak, ${documents === 1 ? 'bir belge' : count(documents, 'belge')}`,
  passageOf: (number, title) => `${title}, ¶${number}`,
  section: (isHeading, citation, title) => `“${title}” içinde ${citation} ${isHeading ? 'bölümü' : 'paragrafı'}`,
  unknownSide: (dossier, wanted, hint) =>
    `“${dossier}” dosyasında “${wanted}” adlı bir kişi, kurum, belge, kaynak ya da bölüm yok.${hint} Yazarken çıkan listeden seç. Belgeleri /source listeler, kişileri /who bulur.`,
  readAs: (topic, day) => (day === null ? `konu: ${topic}` : `konu: ${topic} ve o günün olayları, ${day}`),
  person: (name, kind, also) => {
    const spelt = also.typed === null ? '' : `, yazılan: “${also.typed}”`;
    const rivals = also.rivals.length === 0 ? '' : `; şu da olabilir: ${also.rivals.join(', ')}`;
    const source = also.source === null ? '' : `; onun yayımladığı belgeler için “${also.source}” yaz`;
    return `${name}, ${kind === 'person' ? 'kişi' : 'kurum'}${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name} (belge)`,
    source: (name) => `${name} (kaynak)`,
    section: (heading) => `§ ${heading} (bölüm)`,
  },
};
