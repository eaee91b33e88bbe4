import { describe, expect, it } from 'vitest';
import { withFolderNames } from '../../src/discord/access/folderNames.ts';
import { LiveAccess } from '../../src/discord/access/liveAccess.ts';
import { parseAccess, parseManagers } from '../../src/discord/access/parseAccess.ts';

const [SERVER, CHANNEL, ROLE] = ['100000000000000001', '200000000000000001', '300000000000000001'];

function faultOf(text: string, parse = parseAccess): string {
  try {
    return `read as ${JSON.stringify(parse(text))}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the name of a folder in the rules', () => {
  const NAMES = [
    'Harbour visit',
    'Harbour, 2021',
    'notes@sea',
    'R&D',
    'case#4',
    'Café été',
    'the "Petrel"',
    '№ 7 „alt“',
    '  x ',
  ];
  const MARKS = [
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ["'", "'"],
    ['‘', '’'],
  ] as const;
  it.each(NAMES.flatMap((name) => MARKS.map(([open, close]) => `${open}${name}${close}`)))(
    '%s is read in its marks',
    (quoted) => {
      const dossier = quoted.slice(1, -1);
      expect(parseAccess(`main@${SERVER} ${quoted}@${SERVER}#${CHANNEL}&${ROLE},b@${SERVER}`)).toEqual([
        { dossier: 'main', guild: SERVER },
        { dossier, guild: SERVER, channel: CHANNEL, role: ROLE },
        { dossier: 'b', guild: SERVER },
      ]);
    },
  );

  it.each(['R&D', 'case#4', 'Café', 'a-b_c.d', "harbour's"])('%s needs no marks', (dossier) => {
    expect(parseAccess(`${dossier}@${SERVER}`)).toEqual([{ dossier, guild: SERVER }]);
  });

  it.each([
    [`Harbour visit@${SERVER}`, `two ways: if it is one dossier, quote its name: "Harbour visit"@${SERVER}`],
    [`main@${SERVER}, Harbour visit@${SERVER}#${CHANNEL}`, `"Harbour visit"@${SERVER}#${CHANNEL}`],
    [`notes@sea@${SERVER}`, `quote the name, with marks that are not in it: 'notes@sea'@${SERVER}`],
    [`the"Petrel"@${SERVER}`, 'two ways'],
    [`"Harbour visit@${SERVER}`, 'its quotation mark does not close before an @'],
    [`"Harbour visit"`, 'its quotation mark does not close before an @'],
    [`"Harbour visit@${SERVER}"`, 'its quotation mark does not close before an @'],
    [`"Harbour visit"@12`, 'ids of 15 to 20 digits'],
    [`""@${SERVER}`, 'there is no name between the marks'],
    [`"Harbour visit"@${SERVER}&${ROLE}#${CHANNEL}`, 'ids of 15 to 20 digits'],
  ])('%s is refused by name', (text, advice) => {
    expect(faultOf(text)).toContain(advice);
  });

  it('is no name of a channel where managers are named', () => {
    expect(parseManagers(`"Harbour visit"@${SERVER}&${ROLE}`)).toEqual([
      { dossier: 'Harbour visit', guild: SERVER, role: ROLE },
    ]);
    expect(faultOf(`ferry@${SERVER}#${CHANNEL}`, parseManagers)).toContain(
      '“ferry”: a dossier is managed for a whole server',
    );
  });
});

describe('the folders that rules mean', () => {
  const rulesFor = (dossier: string, ...folders: readonly string[]) =>
    withFolderNames('DOSSIER_ACCESS', [{ dossier, guild: SERVER }], folders);
  const [composed, decomposed] = ['Café'.normalize('NFC'), 'Café'.normalize('NFD')];

  it('are found however their letters are composed', () => {
    expect(rulesFor(composed, decomposed, 'ferry').rules).toEqual([{ dossier: decomposed, guild: SERVER }]);
    expect(rulesFor(decomposed, composed)).toEqual({ rules: [{ dossier: composed, guild: SERVER }], warnings: [] });
  });

  it.each([
    ['in how letters are composed', composed, [composed, decomposed]],
    ['in capitals', 'ferry', ['ferry', 'Ferry']],
  ])('are none if two differ only %s', (_, name, folders) => {
    const { rules, warnings } = rulesFor(name, ...folders, 'school');
    expect(rules).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('cannot tell the folders')]);
    for (const folder of folders) expect(warnings[0]).toContain(`“${folder.replace('\u0301', '\\u0301')}”`);
  });

  it('are named as near if there is none of the name', () => {
    expect(rulesFor('Harbor visit', 'Harbour visit', 'school').warnings).toEqual([
      'DOSSIER_ACCESS names the dossier “Harbor visit”, but no folder of that name has documents. Similar names: “Harbour visit”.',
    ]);
    expect(rulesFor('ferry', 'Ferry').warnings[0]).toContain('Similar names: “Ferry”');
    expect(rulesFor('ferry', 'Ferry').rules).toEqual([]);
    expect(rulesFor('zoo', 'ferry').warnings[0]).toMatch(/has documents\.$/u);
  });

  it('are looked up anew when a folder comes, and each warning is given once', async () => {
    const warnings: string[] = [];
    const operator = { rules: [{ dossier: 'ferry', guild: SERVER }], managers: [] };
    const access = new LiveAccess(operator, (message) => warnings.push(message));
    access.serverRulesAre([]);
    access.foldersAre([]);
    access.foldersAre([]);
    expect((await access.current()).rules).toEqual([]);
    expect(warnings).toHaveLength(1);
    access.foldersAre(['ferry']);
    expect((await access.current()).rules).toEqual(operator.rules);
  });

  it('open nothing before it is known what there is', async () => {
    const access = new LiveAccess({ rules: [{ dossier: 'ferry', guild: SERVER }], managers: [] });
    access.foldersAre(['ferry']);
    const asked = access.current();
    let isKnown = false;
    void asked.then(() => {
      isKnown = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isKnown).toBe(false);
    access.serverRulesAre([]);
    expect((await asked).rules).toHaveLength(1);
  });
});
