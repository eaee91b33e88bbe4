import { joined, say } from '../phrase.ts';
import type { Translation } from '../translation.ts';
import { count, documents, numeral } from './counting.ts';

export const comparison: NonNullable<Translation['comparison']> = {
  heading: (a, b, topic) => `${a} 与 ${b}${topic === null ? '' : `，关于 ${topic}`}`,
  shared: (points) => (points === 0 ? '没有双方都谈到的事' : `${numeral(points)} 点双方都谈到`),
  onlyOf: (points, side) => say`${numeral(points)} 点只见于 ${side}`,
  toldOfBoth: '关于双方',
  bothSpeak: '双方都谈到这一点',
  only: (word, side) => say`${word('只见于')} ${side}`,
  differs: '不同之处',
  differ: { number: '数字', date: '日期', name: '名称', denial: '一方予以否认' },
  apart: (kind, a, b) => say`${kind}：“${a}”与“${b}”`,
  called: (speaker, word) => say`${speaker}（“${word}”）`,
  office: (words, place) => say`，“${words}” ${place}`,
  saidBy: (speaker, office) => say`说话人：${speaker}${office}`,
  reportedOf: (speaker, office) => say`关于 ${speaker}${office} 的报道，并非引语`,
  tellsOf: (speaker) => say`关于 ${speaker}`,
  summary: (parts) => joined(parts, ' · '),
  bothSame: (typedA, typedB, name) => `“${typedA}”和“${typedB}”都是 ${name}。请换一个来对比。`,
  silent: (name) => `卷宗中没有 ${name} 的发言。`,
  silentOnTopic: (name, others) => `${name} 没有谈到这个主题。关于其他主题：${count(others, '句')}。`,
  someShared: (shown, all) =>
    `双方都谈到的有 ${numeral(all)} 点，显示其中 ${numeral(shown)} 点。加上主题可以缩小范围。`,
  someOnly: (shown, all, name) =>
    `只见于 ${name} 的有 ${numeral(all)} 点，显示其中 ${numeral(shown)} 点。加上主题可以缩小范围。`,
  document: (title, id) => `文件“${title}”（${id}）`,
  source: (name, number) => `来源“${name}”，${documents(number)}`,
  passageOf: (number, title) => `${title} 的 ¶${number}`,
  section: (isHeading, citation, title) =>
    isHeading ? `“${title}”中 ${citation} 标题下的章节` : `“${title}”的段落 ${citation}`,
  unknownSide: (dossier, wanted, hint) =>
    `卷宗“${dossier}”中没有名为“${wanted}”的人物、机构、文件、来源或章节。${hint}请从输入时出现的列表中选择。/source 列出文件，/who 查找人物。`,
  readAs: (topic, day) => (day === null ? `关于 ${topic}` : `关于 ${topic}，以及当天（${day}）发生的事`),
  person: (name, kind, also) => {
    const spelt = also.typed === null ? '' : `，输入为“${also.typed}”`;
    const rivals = also.rivals.length === 0 ? '' : `；也可能是 ${also.rivals.join('、')}`;
    const source = also.source === null ? '' : `；要看其发布的文件，请写“${also.source}”`;
    return `${name}（${kind === 'person' ? '人物' : '机构'}）${spelt}${rivals}${source}`;
  },
  choices: {
    document: (name) => `${name}（文件）`,
    source: (name) => `${name}（来源）`,
    section: (heading) => `§ ${heading}（章节）`,
  },
};
