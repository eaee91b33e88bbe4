import type { Translation } from '../translation.ts';
import { count, numeral } from './counting.ts';

/** What was taken back, by the act. */
const UNDONE = {
  begin: 'derlemeyi başlatma',
  pin: 'paragraf sabitleme',
  note: 'not değiştirme',
  move: 'kayıt taşıma',
  drop: 'kayıt çıkarma',
  rename: 'derlemeyi yeniden adlandırma',
  close: 'derlemeyi kapatma',
  open: 'derlemeyi yeniden açma',
  undo: 'geri alma',
} as const;

export const editing: NonNullable<Translation['editing']> = {
  nothingToExport: (name) =>
    `“${name}” derlemesinde henüz kayıt yok; dışa aktarılacak bir şey yok. Bir paragraf sabitle ya da /briefing add kullan.`,
  exported: (name, form, pins) => `“${name}” derlemesi, biçim: ${form}, ${count(pins, 'kayıt')}`,
  tooMany: (briefings, limit) =>
    `Bu kanalda zaten ${numeral(briefings)} derleme var; sınır ${numeral(limit)}. Birini kullan: /briefing use.`,
  begun: (name) => `“${name}” başlatıldı. Buradaki yeni kayıtlar ona eklenir`,
  isCurrent: (name) => `“${name}” artık geçerli derleme. Buradaki yeni kayıtlar ona eklenir`,
  pinned: (number, name) => `“${name}” derlemesine ${number} numarayla sabitlendi`,
  noted: (note, number) =>
    note === '' ? `${number} numaralı kaydın notu kaldırıldı` : `${number} numaralı kaydın notu değiştirildi`,
  moved: (from, to) => `${from} numaralı kayıt taşındı; yeni numarası ${to}`,
  renamed: (name) => `Derlemenin adı artık “${name}”`,
  closed: (name) => `“${name}” kapatıldı; /briefing use onu yeniden açar`,
  noneOpen: 'Bu kanalda açık derleme yok. Kapalı olanları /briefing list gösterir, /briefing use birini yeniden açar.',
  unknown: (name, names) =>
    names === ''
      ? `Bu kanalda “${name}” adlı bir derleme yok.`
      : `Bu kanalda “${name}” adlı bir derleme yok. Olanlar: ${names}.`,
  noneYet: 'Bu kanalda henüz derleme yok. Bir paragraf sabitle ya da /briefing new ile bir derleme başlat.',
  isNoPin: (text) => `“${text}” bir kayıt değil. Bir kaydın numarasını ver, örneğin 3.`,
  noPinYet: (name) => `“${name}” derlemesinde henüz kayıt yok. Bir paragraf sabitle ya da /briefing add kullan.`,
  pinnedAlready: (citation, briefing, number, by) =>
    `${citation} zaten “${briefing}” derlemesinde, numarası ${number}, sabitleyen ${by}. Notunu değiştirmek için /briefing note kullan.`,
  full: (name, limit) =>
    `“${name}” dolu. Bir derlemede en çok ${numeral(limit)} kayıt olabilir. Birini çıkar ya da /briefing new ile başka bir derleme başlat.`,
  noteChanged: (number, note) =>
    `Bu arada başka biri ${number} numaralı kaydın notunu değiştirdi. Not şimdi şöyle: “${note}”`,
  noteUnchanged: (number) => `${number} numaralı kaydın notu zaten böyle.`,
  orderChanged: (by) =>
    `Hiçbir şey taşınmadı, çünkü bu arada sıra değişti; değiştiren: ${by}. Sıra artık böyle. Yeniden bas.`,
  sameNumber: (number) => `${number} numaralı kayıt zaten orada.`,
  sameName: (name) => `Adı zaten “${name}”.`,
  noName: 'Derlemenin bir adı olmalı. Bir ad yaz, örneğin “Ziyaretler”.',
  longName: (length, limit) => `Ad ${numeral(length)} karakter; sınır ${numeral(limit)}. Kısalt.`,
  longNote: (length, limit) => `Not ${numeral(length)} karakter; sınır ${numeral(limit)}. Kısalt.`,
  seenBy: {
    channel: 'Bu kanaldaki herkes bunu /briefing show ile görebilir.',
    'part of the channel': 'Kaydı bu kanaldakilerden yalnızca dosyaya sorabilenler /briefing show ile görebilir.',
    oneself: 'Bunu /briefing show ile yalnızca sen görebilirsin.',
  },
  defaultName: (number) => `Derleme ${number}`,
  dropped: (number, citation) =>
    citation === null
      ? `${number} numaralı kayıt çıkarıldı. /briefing undo onu geri getirir`
      : `${number} numaralı kayıt (${citation}) çıkarıldı. /briefing undo onu geri getirir`,
  undone: (what, by) =>
    by === null
      ? `Son değişikliğin geri alındı: ${UNDONE[what]}`
      : `Son değişiklik geri alındı: ${UNDONE[what]}; yapan: ${by}`,
  notInIt: (name, by) => `Bu kayıt artık “${name}” derlemesinde değil. Derlemeyi son değiştiren: ${by}.`,
  noNumber: (number, name, pins) => `“${name}” derlemesinde ${number} numara yok. İçinde ${count(pins, 'kayıt')} var.`,
  noPlace: (place, name, pins) => `“${name}” derlemesinde ${place}. sıra yok. İçinde ${count(pins, 'kayıt')} var.`,
  atTheEnd: (number, isFirst) => `${number} numaralı kayıt zaten ${isFirst ? 'ilk' : 'son'} sırada.`,
  changed: (citation, successor) =>
    successor === null
      ? `${citation} atfının sözleri değişti. /cite ${citation} eski hâlini gösterir.`
      : `${citation} atfının sözleri değişti. Yerine gelen: ${successor}. Onu sabitle.`,
  noneCurrent:
    'Bu kanalda açık derleme yok. Bir paragraf sabitle ya da /briefing new ile bir derleme başlat. Kapalı olanları /briefing list gösterir.',
  changedMeanwhile: (by, briefing) =>
    `Hiçbir şey geri alınmadı, çünkü bu arada “${briefing}” değişti; değiştiren: ${by}. Ona yeniden bak.`,
  nothingToUndo: (name) => `“${name}” derlemesinde geri alınacak değişiklik yok.`,
  nameTaken: (name) => `Bu kanalda zaten “${name}” adlı bir derleme var. Başka bir ad seç ya da onu kullan.`,
};
