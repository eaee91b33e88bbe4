import type { Language } from '../language.ts';
import { japaneseMail } from './mail.ts';

export const japanese = { tag: 'ja', mail: japaneseMail } satisfies Language;
