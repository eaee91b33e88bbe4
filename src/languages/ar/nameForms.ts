import type { NameForms } from '../parts/nameForms.ts';
import { words } from '../wordList.ts';

/** The particles of Arabic names as they are transcribed. */
export const arabicNameForms: NameForms = {
  particles: words('al el ul ash ad az ar bin ibn ben bint abu abou umm'),
  smallParticles: words('al el ul bin ibn ben bint abu abou umm'),
  tiedArticles: words('al el ul'),
  labelWords: words('bin ibn'),
};
