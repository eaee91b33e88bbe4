import type { FollowUpWords } from '../parts/followUpWords.ts';

export const chineseFollowUps: FollowUpWords = {
  opening: '那么|那麼|那(?![里儿边裡個个天年时時])|还有|還有|而且|以及',
  asking:
    '在?(?:什么时候|什麼時候|何时|何時|哪一?[年天]|哪里|哪裡|哪儿|何处|何處)|多少|[几幾][个個人年天]|为什么|為什麼|为何|為何|怎么|怎麼|如何|什么|什麼|谁|誰',
  asksFirst: false,
  people: '他们|她们|他們|她們|他|她',
  things: '它|这件事|這件事|此事|这|這',
  places: '那里|那儿|那边|那裡',
  times: '当时|當時|那时|那時|那天',
  dropsSubjects: true,
  marks: { before: '', after: '？' },
  unspaced: true,
  closing: '呢',
  circumstances: '什么时候|什麼時候|何时|何時|哪|为什么|為什麼|为何|為何|怎么|怎麼|如何',
};
