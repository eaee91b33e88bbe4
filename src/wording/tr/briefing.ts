import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

/** What was done to a briefing last, before the name of who did it. */
const DONE: Readonly<Record<string, string>> = {
  begin: 'başlatan:',
  pin: 'bir paragraf sabitleyen:',
  note: 'bir notu değiştiren:',
  move: 'bir kaydı taşıyan:',
  drop: 'bir kaydı çıkaran:',
  rename: 'yeniden adlandıran:',
  close: 'kapatan:',
  open: 'yeniden açan:',
  undo: 'bir değişikliği geri alan:',
};

export const briefing: NonNullable<Translation['briefing']> = {
  heading: (name) => `“${name}” derlemesi`,
  empty:
    'Henüz kayıt yok. Bir paragrafın yanındaki Sabitle düğmesine bas ya da /briefing add komutunu bir atıfla kullan.',
  changed: {
    changed: 'Bu sabitlendikten sonra belge değişti',
    removed: 'Bu sözler artık belgede yok',
    'document gone': 'Belge artık dosyada değil',
    unknown: 'Bu sözler dosyada yok ve botta bunların kaydı bulunmuyor',
  },
  note: 'Not:',
  pinnedBy: (person, time) => say`sabitleyen: ${person} ${time}`,
  pins: (number) => ` · ${count(number, 'kayıt')}`,
  current: 'geçerli',
  closed: ' · kapalı',
  lastChange: (what, name) => `${DONE[what] ?? 'değiştiren:'} ${name}`,
  state: {
    closed: 'kapalı',
    current: 'geçerli',
    other: 'geçerli değil; /briefing use onu geçerli yapar',
  },
  facts: (pins, state, version, last) => say`${count(pins, 'kayıt')} · ${state} · sürüm ${version}, ${last}`,
  partOfChannel: 'Bunu buradakilerden yalnızca dosyaya sorabilenler görebilir. Bütün kanalla paylaşılamaz.',
  list: 'Bu kanalın derlemeleri',
};
