import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/answering/timeline/timeline.ts';
import { verify } from '../../src/answering/verify/verify.ts';
import { who } from '../../src/answering/who/who.ts';
import { sealed } from '../../src/contract/sealedAnswer.ts';
import { Guard } from '../../src/guard/guard.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

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
