import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { numberIn, quoted } from './counting.ts';

export const overview: NonNullable<Translation['overview']> = {
  evidence: 'أفضل الأدلة',
  said: 'من قال ماذا',
  when: 'متى',
  differing: 'حيث تختلف الروايات',
  differ: {
    number: 'الأرقام مختلفة:',
    date: 'التواريخ مختلفة:',
    name: 'الأسماء مختلفة:',
    denial: 'إحدى الروايات تنفيه:',
  },
  and: 'و:',
  people: 'الأشخاص والجهات',
  person: (name, passages, place) => say`${name} (${passages}، ${place})`,
  lacking: 'ما ينقص',
  missing: (term, near) =>
    near.length === 0
      ? `${quoted(term)} ليس في الملف.`
      : `${quoted(term)} ليس في الملف. كلمات مشابهة: ${near.join('، ')}.`,
  oneDocument: (title) => `كل ذلك من وثيقة واحدة: ${title}.`,
  nobodyQuoted: 'لا أقوال منسوبة إلى أحد في هذا.',
  silent: (names) => `مذكورون دون أقوال منسوبة إليهم في هذا: ${names}.`,
  noTime: 'لا يُذكر تاريخ ولا وقت.',
  noDifference: 'لم يوجد اختلاف في الأرقام أو التواريخ أو الأسماء، ولا نفي.',
  readAs: (terms, day) => (day === null ? terms.join(' · ') : `${terms.join(' · ')}، وما حدث في ${day}`),
  leftOut: (passages) => `استبعدت ${numberIn(passages, 'passage')}.`,
};
