import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { number, numberIn, numeral } from './counting.ts';

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} و${b}${topic === null ? '' : ` حول ${topic}`}`,
  shared: (points) => (points === 0 ? 'لا شيء يتناوله الطرفان معاً' : `يتناوله الطرفان: ${number(points, 'point')}`),
  onlyOf: (points, side) => say`من ${side} فقط: ${number(points, 'point')}`,
  toldOfBoth: 'عن الطرفين',
  bothSpeak: 'يتناول الطرفان هذا',
  only: (word, side) => say`${word('فقط')} ${side}`,
  differs: 'مختلف',
  differ: { number: 'الأرقام', date: 'التواريخ', name: 'الأسماء', denial: 'أحد الطرفين ينفيه' },
  apart: (kind, a, b) => say`${kind}: «${a}» و«${b}»`,
  called: (speaker, word) => say`${speaker} («${word}»)`,
  office: (words, place) => say`، «${words}» ${place}`,
  saidBy: (speaker, office) => say`المتحدث: ${speaker}${office}`,
  reportedOf: (speaker, office) => say`مروي عن ${speaker}${office}، دون اقتباس`,
  tellsOf: (speaker) => say`عن ${speaker}`,
  bothSame: (typedA, typedB, name) => `«${typedA}» و«${typedB}» كلاهما ${name}. اختر غيره للمقارنة.`,
  silent: (name) => `ليس في الملف قول منسوب إلى ${name}.`,
  silentOnTopic: (name, others) =>
    `لا قول منسوباً إلى ${name} في هذا الموضوع. في مواضيع أخرى: ${number(others, 'sentence')}.`,
  someShared: (shown, all) => `يُعرض ${numeral(shown)} من أصل ${numberIn(all, 'point')} يتناولها الطرفان. يضيّقها موضوع.`,
  someOnly: (shown, all, name) =>
    `يُعرض ${numeral(shown)} من أصل ${numberIn(all, 'point')} من ${name} فقط. يضيّقها موضوع.`,
  document: (title, id) => `الوثيقة «${title}» (${id})`,
  source: (name, documents) => `المصدر «${name}»، ${number(documents, 'document')}`,
  passageOf: (passage, title) => `¶${passage} من ${title}`,
  section: (isHeading, citation, title) => `${isHeading ? 'القسم تحت' : 'الفقرة'} ${citation} من «${title}»`,
  unknownSide: (dossier, wanted, hint) =>
    `ليس في الملف «${dossier}» شخص ولا جهة ولا وثيقة ولا مصدر ولا قسم باسم «${wanted}».${hint} اختر من القائمة التي تظهر أثناء الكتابة. /source يسرد الوثائق، و/who يجد الأشخاص.`,
  readAs: (topic, day) => (day === null ? `حول ${topic}` : `حول ${topic}، وحول ما حدث في ذلك اليوم، ${day}`),
  person: (name, kind, also) => {
    const spelt = also.typed === null ? '' : ` عن «${also.typed}»`;
    const rivals = also.rivals.length === 0 ? '' : `؛ وقد يكون أيضاً: ${also.rivals.join('، ')}`;
    const source = also.source === null ? '' : `؛ وللوثائق المنشورة عنه اكتب «${also.source}»`;
    return `${name}، ${kind === 'person' ? 'شخص' : 'جهة'}${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name} (وثيقة)`,
    source: (name) => `${name} (مصدر)`,
    section: (heading) => `§ ${heading} (قسم)`,
  },
};
