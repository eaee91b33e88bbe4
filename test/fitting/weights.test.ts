import { describe, expect, it } from 'vitest';
import { fitSpans } from '../../src/answering/spans/fitSpans.ts';
import { likelihoods, SPAN_KINDS } from '../../src/answering/spans/weights.ts';
import { chooserWith } from '../../src/finding/statements/attributing/choose.ts';
import { fitSpeakers } from '../../src/finding/statements/attributing/fitSpeakers.ts';
import { SPEAKER_WEIGHTS } from '../../src/finding/statements/attributing/speakerWeights.ts';
import { statementsOf } from '../../src/finding/statements/statements.ts';
import { plainTextBlocks } from '../../src/reading/text/plainText.ts';

describe('the weights of the signs of speakers', () => {
  it('are finite, not 0, and known for cues on both sides and for nobody', () => {
    const weights = [...SPEAKER_WEIGHTS];
    expect(weights.every(([sign, weight]) => sign !== '' && Number.isFinite(weight) && weight !== 0)).toBe(true);
    for (const family of [/^a0:/u, /^b0:/u, /^0:/u, /^s:/u, /^p:/u]) {
      expect(weights.filter(([sign]) => family.test(sign)).length).toBeGreaterThan(5);
    }
  });

  it('trust a label before a quotation, which fresh weights from news alone do not', () => {
    for (const text of [
      'Ida Roe: “The gate will be open on Monday.”',
      'Tom Orr: “The lamp was dark on both nights.”',
    ]) {
      const [statement] = statementsOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], 'en');
      expect(statement?.speaker?.name).toBe(text.slice(0, text.indexOf(':')));
      expect(statement?.confidence).toBeGreaterThan(0.6);
    }
  });

  it('are learnt from marked documents: the subject of the verb of speech speaks', () => {
    const names = ['Ines Calder', 'Bruno Holt', 'Mara Lind', 'Tom Orr', 'Lena Voss', 'Piet Marsh'];
    const documents = names.map((name, at) => {
      const other = names[(at + 1) % names.length] ?? '';
      const text = `${other} watched the boats for an hour. “The lamp was out that night,” said ${name}.`;
      const start = text.indexOf('The lamp');
      const speaker = text.lastIndexOf(name);
      return {
        text,
        blocks: plainTextBlocks(text),
        language: 'en',
        quotations: [
          {
            start,
            end: text.indexOf('”'),
            speakers: [{ start: speaker, end: speaker + name.length }],
          },
        ],
      };
    });
    const weights = fitSpeakers(documents);
    expect(weights.size).toBeGreaterThan(0);
    const beside = [...weights].filter(([sign]) => sign.startsWith('a0:')).map(([, weight]) => weight);
    expect(Math.max(...beside)).toBeGreaterThan(0);
    expect(chooserWith(new Map())([], [], 0).best).toBe(-1);
  });
});

describe('the weights of the signs of spans', () => {
  it('tell a likely stretch from none for every kind', () => {
    for (const kind of SPAN_KINDS) {
      const [likely = 0] = likelihoods(kind, [{ constant: 1 }]);
      expect(likely).toBeGreaterThan(0.05);
      expect(likely).toBeLessThan(1);
    }
  });

  it('are learnt for each kind by itself', () => {
    const marked = SPAN_KINDS.flatMap((kind) =>
      Array.from({ length: 20 }, (_, at) => ({
        kind,
        candidates: [{ constant: 1, opens: 1 }, { constant: 1 }],
        right: at < 15 ? [kind === 'time' ? 1 : 0] : [],
      })),
    );
    const weights = fitSpans(marked);
    expect(weights.person.opens ?? 0).toBeGreaterThan(0);
    expect(weights.time.opens ?? 0).toBeLessThan(0);
    expect(() => fitSpans([])).toThrow(/nothing to fit/);
  });
});
