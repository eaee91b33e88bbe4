import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { openWritten } from '../fixtures/ferryDossier.ts';

const open = openWritten([
  {
    id: 'weir',
    metadata: { title: 'The weir', source: 'Dale Courier', published: '2022-05-02' },
    paragraphs: [
      '“The sluice was shut at dawn,” Petra Vance said. “The sluice was mine to shut,” she added.',
      '“Nobody asked us about the sluice,” Petra Vance told the Dale Courier.',
      'Petra Vance said: “The sluice leaked.” Ivo Brandt replied: “The sluice was sound.”',
    ],
  },
  {
    id: 'mill',
    metadata: { title: 'The mill', source: 'Dale Courier', published: '2022-05-03' },
    paragraphs: ['Ivo Brandt said: “The sluice was open all night.”', 'The sluice is made of oak.'],
  },
]);

async function shown(name: string, options: OptionValues): Promise<string> {
  return drawView(
    viewOf(await runGuarded(commands, name, options, open), open.dossier),
    open.dossier,
    (_, text) => text,
  );
}

function times(part: string, text: string): number {
  return text.split(part).length - 1;
}

describe('one passage is one entry', () => {
  it('in /quote, with both statements of one speaker and the speaker once', async () => {
    const text = await shown('quote', { speaker: 'Petra Vance' });
    expect(times('weir:1', text)).toBe(1);
    expect(times('│ “The sluice was shut at dawn', text)).toBe(1);
    expect(text).toContain('Said by Petra Vance, as reported by Dale Courier');
  });

  it('in /quote, with each speaker beside the words if there are several', async () => {
    const text = await shown('quote', { words: 'sluice' });
    expect(times('weir:3', text)).toBe(1);
    expect(text).toMatch(
      /“The sluice leaked\.”: Said by Petra Vance, .*\n.*“The sluice was sound\.”: Said by Ivo Brandt/u,
    );
  });

  it('in /quote, whose foot counts statements and passages', async () => {
    expect(await shown('quote', { words: 'sluice' })).toContain('6 statements in 4 passages; searched 5 passages');
  });

  it('in /who, where a passage with a statement is not listed again as one that names', async () => {
    const text = await shown('who', { name: 'Petra Vance' });
    for (const citation of ['weir:1', 'weir:2', 'weir:3']) expect(times(`· ${citation}\n`, text)).toBe(1);
  });
});

describe('a document is cited in full once', () => {
  it('by the terminal, and after that as the same document or by its title', async () => {
    const text = await shown('search', { query: 'sluice' });
    const citations = text.split('\n').filter((line) => line.startsWith('  — '));
    const [first, ...others] = citations;
    expect(first).toContain(' · Dale Courier · 2022-05-0');
    expect(times(' · Dale Courier · 2022-05-02', citations.join('\n'))).toBe(1);
    expect(times(' · Dale Courier · 2022-05-03', citations.join('\n'))).toBe(1);
    for (const line of others) expect(line).toMatch(/— (?:The \w+ · Dale Courier|The \w+ · ¶|same document · ¶)/u);
  });
});
