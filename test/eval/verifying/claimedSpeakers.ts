import type { LabelledQuotation, VerifyCase } from './verifyCase.ts';

/** Names that nobody bears in a labelled set. */
const STRANGERS = ['Ottilie Brandvold', 'Jorunn Kastner', 'Tobias Ehrlund', 'Wanda Prokosch'];
const NOBODY = ['She said', 'Source', 'Headline', 'The minister said', 'Breaking News', 'Yesterday he said', 'Quote'];

/** A labelled quotation with a speaker who never said it, with its own in other forms, and with words that name nobody. */
export function claimedSpeakers(quotation: LabelledQuotation, at: number): readonly VerifyCase[] {
  const { quote, speaker } = quotation;
  const made = (kind: string, expected: VerifyCase['expected'], before: string, behind: string): VerifyCase => ({
    kind,
    expected,
    words: quote,
    before,
    behind,
    quotation,
  });
  const ways = (name: string): readonly (readonly [string, string])[] => [
    [`${name}: `, ''],
    [`${name} said: `, ''],
    ['', `\n${name}, engineer`],
    ['', ` — ${name}`],
    [`${name} (engineer):\n`, ''],
  ];
  const way = (name: string): readonly [string, string] => ways(name)[at % ways(name).length] ?? ['', ''];
  const stranger = STRANGERS[at % STRANGERS.length] ?? '';
  const [, first = '', last = ''] =
    /^(?!(?:Mr|Mrs|Ms|Dr|The) )(\p{Lu}[\p{Ll}]+) (\p{Lu}[\p{Ll}]{3,})$/u.exec(speaker ?? '') ?? [];
  const forms = [
    last,
    `${first.charAt(0)}. ${last}`,
    `${first} ${last}`,
    `${first} ${last}`.toUpperCase(),
    `Mr. ${last}`,
  ];
  return [
    made('another claimed speaker', 'another speaker', ...way(stranger)),
    made('nobody claimed', 'same speaker', `${NOBODY[at % NOBODY.length]}: `, ''),
    ...(last === '' ? [] : [made('claimed in another form', 'same speaker', ...way(forms[at % forms.length] ?? last))]),
  ];
}
