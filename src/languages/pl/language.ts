import type { Language } from '../language.ts';
import { polishMail } from './mail.ts';

export const polish = { tag: 'pl', mail: polishMail } satisfies Language;
