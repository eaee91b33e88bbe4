import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents } from './counting.ts';

function points(number: number): string {
  return count(number, 'пункт', 'пункта', 'пунктов');
}

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} и ${b}${topic === null ? '' : ` — тема: ${topic}`}`,
  shared: (number) => (number === 0 ? 'Общего у них нет' : `Общее у обоих: ${points(number)}`),
  onlyOf: (number, side) => say`только ${side}: ${points(number)}`,
  toldOfBoth: 'Об обоих',
  bothSpeak: 'Об этом говорят оба',
  only: (word, side) => say`${word('Только')} ${side}`,
  differs: 'Расходится',
  differ: { number: 'числа', date: 'даты', name: 'имена', denial: 'один это отрицает' },
  apart: (kind, a, b) => say`${kind}: «${a}» и «${b}»`,
  called: (speaker, word) => say`${speaker} («${word}»)`,
  office: (words, place) => say`, «${words}» ${place}`,
  saidBy: (speaker, office) => say`Автор слов: ${speaker}${office}`,
  reportedOf: (speaker, office) => say`Сообщается, но не цитируется: ${speaker}${office}`,
  tellsOf: (speaker) => say`О ком: ${speaker}`,
  bothSame: (typedA, typedB, name) =>
    `«${typedA}» и «${typedB}» — одно и то же: ${name}. Выберите для сравнения что-то другое.`,
  silent: (name) => `В досье нет высказываний, автор которых: ${name}.`,
  silentOnTopic: (name, others) =>
    `${name}: на эту тему — ничего. На другие темы: ${count(others, 'предложение', 'предложения', 'предложений')}.`,
  someShared: (shown, all) => `Показано общего: ${shown} из ${all}. Чтобы сузить, укажите тему.`,
  someOnly: (shown, all, name) => `Показано, только ${name}: ${shown} из ${all}. Чтобы сузить, укажите тему.`,
  document: (title, id) => `документ «${title}» (${id})`,
  source: (name, number) => `источник «${name}», ${documents(number)}`,
  passageOf: (number, title) => `¶${number}, ${title}`,
  section: (isHeading, citation, title) => `${isHeading ? 'раздел' : 'фрагмент'} ${citation}, «${title}»`,
  unknownSide: (dossier, wanted, hint) =>
    `В досье «${dossier}» нет лица, ведомства, документа, источника или раздела «${wanted}».${hint} Выберите из списка, который появляется при вводе. Документы покажет /source, людей найдёт /who.`,
  readAs: (topic, day) => (day === null ? `тема: ${topic}` : `тема: ${topic}; и события того дня: ${day}`),
  person: (name, kind, also) => {
    const what = kind === 'person' ? 'лицо' : 'ведомство';
    const spelt = also.typed === null ? '' : `, по запросу «${also.typed}»`;
    const rivals = also.rivals.length === 0 ? '' : `; возможно также: ${also.rivals.join(', ')}`;
    const source = also.source === null ? '' : `; чтобы взять документы этого источника, напишите «${also.source}»`;
    return `${name}, ${what}${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name} (документ)`,
    source: (name) => `${name} (источник)`,
    section: (heading) => `§ ${heading} (раздел)`,
  },
};
