import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numberIn, numeral } from './counting.ts';

export const sources: NonNullable<Translation['sources']> = {
  passages: (passages) => number(passages, 'passage'),
  pages: (pages) => number(pages, 'page'),
  dossier: (name) => `الملف ${name}`,
  unread: (files) => `ملفات تعذرت قراءتها: ${numeral(files)}`,
  oneUnread: (file, reason) => say`ملف واحد تعذرت قراءته: ${file} (${reason})`,
  manyUnread: (files) => `ملفات تعذرت قراءتها: ${numeral(files)}؛ /source يسردها`,
  reference: 'المرجع',
  severalDocuments: (wanted, documents, listed) =>
    `«${wanted}» يطابق ${numberIn(documents, 'document')}: ${listed}. استعمل معرف واحدة منها.`,
  undated: (documents) => `أُسقطت بمرشِّح التاريخ وثائق بلا تاريخ: ${numeral(documents)}.`,
  cannotRead: (file, reason) => `تعذرت قراءة ${file}. السبب: ${reason}.`,
  unknownDocument: (dossier, wanted) => `ليس في الملف «${dossier}» وثيقة «${wanted}». /source يسرد وثائقه.`,
  noneYet: 'ليس في الملف وثيقة مقروءة بعد. ضع الوثائق في مجلده.',
  movedPassage: (id, passage) => `لم تعد في ${id} الفقرة ¶${passage}. /cite ${id}:${passage} يعرض كلماتها كما كانت.`,
  unknownPassage: (id, passage, first, last) => `ليس في ${id} الفقرة ¶${passage}. فقراتها من ¶${first} إلى ¶${last}.`,
};
