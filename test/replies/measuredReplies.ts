/** Calls of the terminal on the sample dossier: the ten replies that people see most. */
export interface MeasuredReply {
  readonly reply: string;
  readonly call: readonly string[];
  /** Calls before it, in the same folder of data. */
  readonly after?: readonly (readonly string[])[];
}

const PINS = [
  ['briefing', 'add', 'kazan:4'],
  ['briefing', 'add', 'kazan:7'],
  ['briefing', 'add', 'chronology:16'],
  ['briefing', 'add', 'world-order-notes:8'],
] as const;

export const MEASURED_REPLIES: readonly MeasuredReply[] = [
  { reply: '/ask, answered', call: ['ask', 'Who led the delegation?'] },
  { reply: '/ask, silent', call: ['ask', 'What did the hotel cost?'] },
  { reply: '/search', call: ['search', 'letter'] },
  { reply: '/quote', call: ['quote', '--speaker', 'Haniyeh'] },
  { reply: '/who', call: ['who', 'Haniya'] },
  { reply: '/verify', call: ['verify', 'Radwan called the United States biased in favour of “the settlers”.'] },
  { reply: '/source', call: ['source'] },
  { reply: '/overview', call: ['overview', 'world order'] },
  { reply: '/timeline', call: ['timeline'] },
  { reply: '/briefing show', call: ['briefing', 'show'], after: PINS },
  { reply: '/briefing add', call: ['briefing', 'add', 'press-coverage:6'], after: PINS },
];
