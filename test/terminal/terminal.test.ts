import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/list.ts';
import type { OptionValues } from '../../src/contract/option.ts';
import { MisquotationError } from '../../src/dossier/misquotationError.ts';
import { UserError } from '../../src/errors.ts';
import { answerJson, answerJsonSchema } from '../../src/json/answerJson.ts';
import { runBatch } from '../../src/terminal/batch.ts';
import { drawView } from '../../src/terminal/drawView.ts';
import type { Paint } from '../../src/terminal/paint.ts';
import { makeProgram, type Settings } from '../../src/terminal/program.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { runGuarded } from '../answering/guarded.ts';
import { allCalls } from '../commands/allCalls.ts';
import { openFerry, openWritten } from '../fixtures/ferryDossier.ts';
import { withFolder } from '../fixtures/temporaryFolder.ts';
import { childForTest } from '../processes/childForTest.ts';
import { nodeProgram } from '../processes/nodeProgram.ts';

const ferry = openFerry();
const plain: Paint = (_style, text) => text;

async function answer(called: string, options: OptionValues) {
  return answerJson(await runGuarded(commands, called, options, ferry), ferry.dossier);
}

/** What the terminal shows of an answer. */
async function shown(name: string, options: OptionValues, paint: Paint = plain): Promise<string> {
  return drawView(viewOf(await runGuarded(commands, name, options, ferry), ferry.dossier), ferry.dossier, paint);
}

/** What the command line made of these arguments. */
async function parsed(...args: readonly string[]) {
  const calls: { command: string; options: OptionValues; settings: Settings }[] = [];
  const batches: string[] = [];
  const program = makeProgram(commands, {
    run: async (command, options, settings) => void calls.push({ command, options, settings }),
    batch: async (file) => void batches.push(file),
    schema: () => void batches.push('schema'),
    backUp: async (file, mayReplace) => void batches.push(`backup ${file} ${mayReplace}`),
    restore: async (from) => void batches.push(`restore ${JSON.stringify(from)}`),
    moveToPostgres: async () => void batches.push('move-to-postgres'),
    invite: async () => {},
    doctor: async (given) => void batches.push(`doctor ${JSON.stringify(given)}`),
    feedback: async (isEvaluation) => void batches.push(`feedback ${isEvaluation}`),
    forget: async (user, isTrial) => void batches.push(`forget ${user} ${isTrial}`),
  });
  let said = '';
  for (const one of [program, ...program.commands, ...program.commands.flatMap((command) => command.commands)]) {
    one.exitOverride().configureOutput({ writeOut: (text) => (said += text), writeErr: (text) => (said += text) });
  }
  const failed: unknown = await program.parseAsync(args, { from: 'user' }).then(
    () => undefined,
    (error) => error,
  );
  return { calls, batches, said, failed };
}

describe('the command line', () => {
  it('offers no option that only a host fills in', async () => {
    const { said } = await parsed('verify', '--help');
    expect(said).toContain('--file <path>');
    expect(said).not.toContain('unread');
  });

  const CALLS: readonly (readonly [args: readonly string[], command: string, options: OptionValues])[] = [
    [['ask', 'Who led?'], 'ask', { question: 'Who led?' }],
    [['ask', '--question', 'Who led?'], 'ask', { question: 'Who led?' }],
    [
      ['search', 'lamp', '--after', '2021', '--document', 'gazette'],
      'search',
      { query: 'lamp', after: '2021', document: 'gazette' },
    ],
    [['search', '--', '-lamp'], 'search', { query: '-lamp' }],
    [['search', '--query=-lamp fog'], 'search', { query: '-lamp fog' }],
    [['source'], 'source', {}],
    [['source', 'gazette', '2'], 'source', { document: 'gazette', passage: '2' }],
    [['ask', 'Who', 'led', 'the', 'crew', '--after', '2021'], 'ask', { question: 'Who led the crew', after: '2021' }],
    [['search', 'late', '--json', 'sailing'], 'search', { query: 'late sailing' }],
    [['quote', 'the', 'lamp', '--speaker', 'Holt'], 'quote', { words: 'the lamp', speaker: 'Holt' }],
    [['verify', 'the', 'lamp', 'was', 'dark'], 'verify', { text: 'the lamp was dark' }],
    [['timeline', 'the', 'late', 'sailing'], 'timeline', { topic: 'the late sailing' }],
    [['watch', 'add', 'late', 'sailing'], 'watch add', { query: 'late sailing' }],
    [['digest', 'schedule', 'every', 'weekday', 'at', '08:30'], 'digest schedule', { times: 'every weekday at 08:30' }],
    [['compare', 'gazette', 'harbour-log'], 'compare', { a: 'gazette', b: 'harbour-log' }],
    [['cite', 'gazette:2'], 'cite', { id: 'gazette:2' }],
    [['overview', 'lamp'], 'overview', { topic: 'lamp' }],
    [['brief', 'topic', 'lamp', '--without', 'gazette:2'], 'overview', { topic: 'lamp', without: 'gazette:2' }],
    [['brief', 'schedules'], 'digest list', {}],
    [['help'], 'help', {}],
    [['help', 'ask'], 'help', { command: 'ask' }],
    [['ask'], 'ask', {}],
    [['briefing', 'show'], 'briefing show', {}],
    [['briefing', 'add', 'gazette:2', '--note', 'fog'], 'briefing add', { id: 'gazette:2', note: 'fog' }],
    [['briefing', 'export', '--format', 'pdf', '--out', 'a.pdf'], 'briefing export', { format: 'pdf' }],
  ];
  it.each(CALLS)('%o', async (args, command, options) => {
    const { calls, failed } = await parsed(...args);
    expect(failed).toBeUndefined();
    expect(calls).toEqual([{ command, options, settings: expect.anything() }]);
  });

  it('prints the schema of its JSON when asked', async () => {
    expect(await parsed('--schema')).toMatchObject({ batches: ['schema'], calls: [], failed: undefined });
  });

  it('takes settings before and after the command', async () => {
    const after = await parsed('ask', 'Who?', '--json', '--corpus', 'papers', '--dossier', 'ferry');
    expect(after.calls[0]?.settings).toMatchObject({ json: true, corpus: 'papers', dossier: 'ferry' });
    const before = await parsed('--corpus', 'papers', 'ask', 'Who?');
    expect(before.calls[0]?.settings).toMatchObject({ corpus: 'papers' });
  });

  it('takes a file of requests', async () => {
    expect((await parsed('--batch', 'requests.jsonl')).batches).toEqual(['requests.jsonl']);
  });

  it.each([
    ['an unknown command', ['fly', 'home'], /no command “fly”. To ask a question, begin with “ask”/],
    ['a command with a slip', ['serch', 'lamp'], /no command “serch”. Did you mean “search”\?/],
    ['a command in part', ['over', 'lamp'], /Did you mean “overview”\?/],
    ['an unknown option', ['ask', 'x', '--loud'], /unknown option '--loud'[\s\S]*--help lists the commands/],
    ['an option without its value', ['search', 'x', '--after'], /argument missing/],
    ['a word too many', ['compare', 'gazette', 'harbour-log', 'lamp'], /too many arguments/],
    ['nothing', [], /Usage: verbatim/],
  ])('says what is wrong with %s', async (_what, args, message) => {
    const { said, failed, calls } = await parsed(...args);
    expect(failed).toMatchObject({ exitCode: 1 });
    expect(said).toMatch(message);
    expect(calls).toEqual([]);
  });

  it.each(allCalls)('$called --help names every option and an example', async ({ called, callable }) => {
    const { said, failed } = await parsed(...called.split(' '), '--help');
    expect(failed).toMatchObject({ exitCode: 0 });
    for (const option of callable.options.filter(({ hidden }) => hidden !== true))
      expect(said).toContain(`--${option.name} <`);
    for (const setting of ['--json', '--corpus <dir>', '--dossier <name>']) expect(said).toContain(setting);
    expect(said).toContain(`Example:\n  verbatim ${called}`);
  });

  it.each(allCalls)('the example of $called means what it says', async ({ called, callable }) => {
    const { said } = await parsed(...called.split(' '), '--help');
    const line = /^Example:\n {2}verbatim (?<line>.*)$/mu.exec(said)?.groups?.line ?? '';
    const args = [...line.matchAll(/'(?<quoted>[^']*)'|(?<bare>\S+)/gu)].map(
      ({ groups }) => groups?.quoted ?? groups?.bare,
    );
    const { calls } = await parsed(...args.map(String));
    const typed = Object.entries(callable.example).map(([name, value]) => [name, String(value)]);
    expect(calls).toMatchObject([{ command: called, options: Object.fromEntries(typed) }]);
  });
});

describe('a batch', () => {
  async function batch(lines: string, run = answer): Promise<{ faults: number; out: readonly unknown[] }> {
    return withFolder({ 'requests.jsonl': lines }, async (folder) => {
      const out: unknown[] = [];
      const faults = await runBatch(join(folder, 'requests.jsonl'), run, (line) => out.push(JSON.parse(line)));
      return { faults, out };
    });
  }

  it('answers one object a line, in order, with one object a line', async () => {
    const { faults, out } = await batch(
      '{"command":"search","options":{"query":"blankets"}}\r\n\n{"command":"source"}\n{"command":"cite","options":{"id":"gazette:1"}}\n{"command":"brief topic","options":{"topic":"blankets"}}',
    );
    expect(faults).toBe(0);
    expect(out.map((one) => answerJsonSchema.parse(one).command)).toEqual(['search', 'source', 'cite', 'overview']);
  });

  it.each([
    ['what is no JSON', 'who led?', /^not JSON: /],
    ['what is no request', '{"question":"who?"}', /^not a request: /],
    ['an option that is neither text nor number', '{"command":"search","options":{"query":["a"]}}', /^not a request: /],
    ['an unknown command', '{"command":"fly"}', /There is no command “fly”/],
    ['an unknown option', '{"command":"ask","options":{"query":"x"}}', /^\/ask has no option “query”/],
    ['a missing option', '{"command":"ask"}', /^\/ask needs question/],
  ])('goes on after %s', async (_what, line, message) => {
    const { faults, out } = await batch(`${line}\n{"command":"help"}\n`);
    expect(faults).toBe(1);
    expect(out).toEqual([{ error: expect.stringMatching(message) }, expect.objectContaining({ command: 'help' })]);
  });

  it('says so where the file cannot be read', async () => {
    await expect(runBatch('/nowhere/requests.jsonl', answer, () => {})).rejects.toThrow(
      /^cannot read \/nowhere\/requests\.jsonl: ENOENT/,
    );
  });

  it('does not blame the file for a fault of the program', async () => {
    const broken = () => {
      throw new RangeError('the program is broken');
    };
    await expect(batch('{"command":"help"}', broken)).rejects.toThrow(RangeError);
  });
});

describe('an answer as text', () => {
  it('shows the passage behind a bar, its citation under it, and how the query was read', async () => {
    expect(await shown('search', { query: 'blankets' })).toBe(
      [
        'blankets',
        '',
        '│ Passengers praised Calder; one said that her crew handed out blankets within minutes.',
        '  — Ferry strikes breakwater · The Larkhaven Gazette · 2021-03-07 · ¶3 · gazette:3',
        '',
        'Read as: blankets — 1 of 20 passages, in 6 documents',
        '2 files could not be read; /source lists them',
        '',
      ].join('\n'),
    );
  });

  it('says what is missing, and what is spelt nearly so', async () => {
    const text = await shown('search', { query: 'zeppelin' });
    expect(text).toContain('No passage matches. 20 passages in 6 documents searched. Not in the dossier: zeppelin.');
  });

  it('lists documents, and files that could not be read with the reason', async () => {
    const text = await shown('source', {});
    expect(text).toContain('Letter of Marta Holm\n  letter-holm · 2 passages · en · letter-holm.txt');
    expect(text).toContain('2 files could not be read\nchart.pdf — holds no text;');
  });

  it('never sends the terminal a control character of a document, of its metadata or of the asker', async () => {
    const hostile = openWritten([
      {
        id: 'log',
        metadata: { title: 'Log\u001b]0;title\u0007', source: 'Office\u009b2J' },
        paragraphs: ['Captain \u001b[31mCalder\u009b31m reported fog.\u0008\u007f\rThe lamp was out.'],
      },
    ]);
    const text = drawView(
      viewOf(await runGuarded(commands, 'search', { query: 'fog \u001b[2J' }, hostile), hostile.dossier),
      hostile.dossier,
      plain,
    );
    expect([...text].filter((character) => /\p{Cc}/u.test(character) && character !== '\n')).toEqual([]);
    expect(text).toContain('│ Captain ␛[31mCalder\ufffd31m reported fog.␈␡␍The lamp was out.');
  });

  it('marks highlights and the quotation, and nothing else, changing no character', async () => {
    const marked = await shown('quote', { words: 'order' }, (style, text) => `<${String(style)}:${text}>`);
    expect(marked).toContain(
      'that the lamp was “<underline:out of ><bold,underline:order><underline: until spring>” and wished',
    );
  });
});

describe('the program', () => {
  const program = join(import.meta.dirname, '..', '..', 'src', 'verbatim.ts');
  const papers = {
    'corpus/ferry/log.txt':
      'Captain Calder reported fog at the breakwater.\n\nThe lamp was out of order until spring.\n',
  };

  const environmentIn = (folder: string): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    CORPUS_DIR: join(folder, 'corpus'),
    DATA_DIR: join(folder, 'data'),
    WORD_VECTORS: 'off',
  });

  function start(folder: string, ...args: readonly string[]) {
    const { node, args: all, env } = nodeProgram(program, args, environmentIn(folder));
    return spawnSync(node, all, { encoding: 'utf8', cwd: folder, env });
  }

  it('prints JSON that the schema describes, and nothing beside it', async () => {
    await withFolder(papers, async (folder) => {
      const { stdout, stderr, status } = start(folder, 'ask', 'Who reported fog?', '--json');
      expect([stderr, status]).toEqual(['', 0]);
      expect(answerJsonSchema.parse(JSON.parse(stdout)).results[0]?.citation).toBe('log:1');
      expect(() => z.strictObject(answerJsonSchema.shape).parse(JSON.parse(stdout))).not.toThrow();
    });
  });

  it('ends with 1 and the message where the asker is at fault', async () => {
    await withFolder(papers, async (folder) => {
      const fault = start(folder, 'cite', 'ledger:1');
      expect([fault.stdout, fault.stderr, fault.status]).toEqual([
        '',
        'verbatim: The dossier “ferry” has no document “ledger”. /source lists its documents.\n',
        1,
      ]);
      const missing = start(folder, 'source', '--corpus', 'nowhere');
      expect(missing.stderr).toMatch(/^verbatim: cannot read the corpus folder .+nowhere: it does not exist\./);
      expect(missing.status).toBe(1);
    });
  });

  it('answers a batch, and stops without a word where the reader of its pipe has seen enough', async () => {
    await withFolder(papers, async (folder) => {
      const requests = `${JSON.stringify({ command: 'source', options: { document: 'log' } })}\n`.repeat(5000);
      await writeFile(join(folder, 'requests.jsonl'), requests);
      const child = childForTest(program, ['--batch', 'requests.jsonl'], { cwd: folder, env: environmentIn(folder) });
      let errors = '';
      child.stderr.on('data', (part) => (errors += part));
      const [first] = await once(child.stdout, 'data');
      expect(String(first)).toMatch(/^\{"command":"source"/);
      child.stdout.destroy();
      const [code] = await once(child, 'close');
      expect([errors, code]).toEqual(['', 0]);
    });
  });
});

describe('a batch in which an answer is withheld', () => {
  it('says so on its line, and answers the others', async () => {
    await withFolder(
      { 'requests.jsonl': '{"command":"ask","options":{}}\n{"command":"cite","options":{}}\n' },
      async (folder) => {
        const lines: string[] = [];
        const faults = await runBatch(
          join(folder, 'requests.jsonl'),
          (command) => {
            if (command === 'ask') throw new MisquotationError('a link');
            throw new UserError('another');
          },
          (line) => void lines.push(line),
        );
        expect(faults).toBe(2);
        expect(lines.map((line) => JSON.parse(line))).toEqual([
          { error: expect.stringContaining('withheld') },
          { error: 'another' },
        ]);
      },
    );
  });
});
