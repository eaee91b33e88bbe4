import type { Language } from '../language.ts';
import { koreanMail } from './mail.ts';
import { koreanStem } from './stem.ts';

export const korean = { tag: 'ko', mail: koreanMail, stem: koreanStem } satisfies Language;
