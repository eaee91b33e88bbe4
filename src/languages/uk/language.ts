import type { Language } from '../language.ts';
import { ukrainianMail } from './mail.ts';

export const ukrainian = { tag: 'uk', mail: ukrainianMail } satisfies Language;
