import type { Language } from '../language.ts';
import { czechMail } from './mail.ts';

export const czech = { tag: 'cs', mail: czechMail } satisfies Language;
