import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/answering/timeline/timeline.ts';
import { verify } from '../../src/answering/verify/verify.ts';
import type { Verdict } from '../../src/answering/verify/verifyAnswer.ts';
import { who } from '../../src/answering/who/who.ts';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { Guard } from '../../src/guard/guard.ts';
import { openParagraphs, openWritten } from '../fixtures/ferryDossier.ts';

const guard = new Guard();

const open = openWritten([
  {
    id: 'trial',
    metadata: { title: 'The trial', published: '2014-03-05' },
    paragraphs: [
      'The trial of the harbour master ran 28 February–2 March 2014.',
      'Ulla Gorham told the F.U. that the lamp was out. She left at once.',
      'They led reporter Jorge Ramal out of the room. “We were wrong to leave him at the door,” Ramal told the paper.',
    ],
  },
  {
    id: 'union',
    metadata: { title: 'The union', published: '2014-03-06' },
    paragraphs: [
      'The Ferry Union said: “We sail at noon.” The Ferry Union met again on Monday.',
      'George Pattle, the governor, slept. George Pattle woke late.',
    ],
  },
]);

describe('answers that documents bear out are not withheld', () => {
  it('a time between two days with a dash', async () => {
    const answer = await timeline({ topic: '', person: '', limits: {} }, open);
    expect(() => guard.verify(sealed(answer), open.dossier)).not.toThrow();
    const days = answer.form === 'empty' ? [] : answer.events.map(({ from, to }) => [from, to]);
    expect(days).toContainEqual(['2014-02-28', '2014-03-02']);
  });

  it('a body that is named beside someone by its initials', async () => {
    const answer = await who('Ulla Gorham', open);
    expect(() => guard.verify(sealed(answer), open.dossier)).not.toThrow();
  });

  it('a claimed name that is like the speaker’s and is someone else’s', async () => {
    const answer = await verify('George: “We were wrong to leave him at the door,”', open);
    expect(answer.verdicts.map(({ verdict }) => verdict)).toEqual(['another speaker']);
    expect(() => guard.verify(sealed(answer), open.dossier)).not.toThrow();
  });
});

describe('a verdict that the guard once could not derive', () => {
  it.each<[what: string, paragraphs: readonly string[], pasted: string, verdict: Verdict['verdict']]>([
    ['an addition alone, without its brackets', ['[17]'], '17', 'verbatim but cut'],
    ['a part of an addition', ['[the harbour master]'], 'the harbour', 'verbatim but cut'],
    ['an addition and what is behind it', ['[The lamp] was out'], '“lamp] was out”', 'verbatim but cut'],
    ['an addition behind another paragraph', ['The lamp', '“[17] boats sailed”'], '“[17”', 'verbatim but cut'],
    [
      'an addition at the start of a quotation',
      ['He held on: “[The lamp] was out”'],
      '“The lamp was out”',
      'verbatim but cut',
    ],
    ['a contraction alone', ['“We can’t sail,” she said.'], 'can’t', 'verbatim but cut'],
    [
      'an addition that ends in a word',
      ['Nora Vale said: “The wind turned.”'],
      '“[On May Day t]he wind turned”',
      'verbatim but cut',
    ],
    [
      'an addition that begins in a word',
      ['Nora Vale said: “The wind turned.”'],
      '“The win[d of May] turned”',
      'verbatim but cut',
    ],
    ['a replaced word in an addition', ['We did [and do] sail at dawn'], '“we can do sail at dawn”', 'altered'],
    ['half a contraction', ['We asked, and we won’t go'], 'We asked, and we wo', 'altered'],
    [
      'a first name for one who is called by the last',
      ['Ines Calder slept.', '“The mast broke,” Calder said.'],
      'Ines: “The mast broke”',
      'verbatim',
    ],
    ['an initial for the speaker', ['“The mast broke,” Calder said.'], 'C.: “The mast broke”', 'verbatim'],
    ['letters that are initials in the dossier', ['She flew to the U.S. in May.'], 'the U S', 'not in the dossier'],
    ['the parts of a contraction', ['We can’t sail.'], 'can t', 'not in the dossier'],
    ['the letter of a word that is in brackets', ['She said: “[T]he lamp was out.”'], 'T', 'not in the dossier'],
    [
      'an addition at the end of a piece',
      ['“Do not re-elect him [the smith].” Nils said: It is late?', 'Dr. Vale denied that “Do not re-elect him”.'],
      '“Do not re-elect said. “Do not Captain”',
      'altered',
    ],
  ])('%s', async (_what, paragraphs, pasted, verdict) => {
    const written = openParagraphs(...paragraphs);
    const answer = await verify(pasted, written);
    expect(answer.verdicts.map((one) => one.verdict)).toEqual([verdict]);
    expect(() => guard.verify(sealed(answer), written.dossier)).not.toThrow();
    await expect(guard.verifyByIndex(sealed(answer), written)).resolves.toBeUndefined();
  });
});
