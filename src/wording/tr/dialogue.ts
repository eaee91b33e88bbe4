import type { Translation } from '../translation.ts';

export const dialogue: NonNullable<Translation['dialogue']> = {
  pinnedFor: 'Neden sabitlendi',
  noneOpen: 'Bu kanalda artık açık derleme yok. /briefing list tüm derlemeleri gösterir.',
  noteOn: (number) => `${number} numaralı kaydın notu`,
  takesAway: 'Notu kaldırmak için boş bırak',
  note: 'Not (isteğe bağlı)',
  tooLate: 'Bot, formu zamanında açamayacak kadar meşguldü. Düğmeye yeniden bas.',
  otherVersion: 'Bu form botun başka bir sürümünden. Düğmeye yeniden bas.',
  documentGone: 'Bu belge artık dosyada değil. /source belgelerini listeler.',
  pin: (citation) => `Sabitle: ${citation}`,
  pinGone: (name) => `Bu kayıt artık “${name}” derlemesinde değil. /briefing show kayıtlarını gösterir.`,
};
