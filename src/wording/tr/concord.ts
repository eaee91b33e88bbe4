import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count } from './counting.ts';

export const concord: NonNullable<Translation['concord']> = {
  agree: (passages, places) => say`${count(passages, 'paragraf')} aynı şeyi söylüyor: ${places}`,
  denied: (words) => say`Belge bunu yalanlıyor: “${words}”`,
  differ: 'Paragraflar farklı şeyler söylüyor',
  speakers: 'Bu konuda farklı konuşanlar',
  theSameIn: (places) => say`aynısı şurada: ${places}`,
};
