import type { Language } from '../language.ts';
import { danishMail } from './mail.ts';

export const danish = { tag: 'da', mail: danishMail } satisfies Language;
