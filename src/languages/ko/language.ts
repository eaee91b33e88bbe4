import type { Language } from '../language.ts';
import { koreanMail } from './mail.ts';

export const korean = { tag: 'ko', mail: koreanMail } satisfies Language;
