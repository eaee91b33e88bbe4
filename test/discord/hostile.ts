import fc from 'fast-check';

/** What documents, titles and questions may hold that would mean something to a Discord client. */
export const HOSTILE: readonly string[] = [
  '@everyone and @here',
  '<@1> <@!22> <@&333> <#4444> </ask:55555> <t:0:R> <a:wave:66666> <id:guide>',
  '```\ncode\n``` and ``two`` and `one`',
  '||spoiler|| ~~struck~~ **bold** __under__ *slanted* _slanted_ ***all***',
  '# Heading\n## Second\n-# small\n> quoted\n>>> all the rest\n- item\n* item\n+ item\n1. first\n2) second',
  '[a](http://b.example) <https://c.example> https://d.example/e_f_g steam://run discord.gg/larkhaven',
  'back\\slash \\* \\\\ ending in one \\',
  'snake_case_name 5*4*3 a**b a__b ¯\\_(ツ)_/¯ :smile: 23:40 and/or',
  '\u202eevil override\u202c \u2067right to left \u2066\u2068 never closed',
  '\u2069\u2069 closes what it never opened \u202d',
  'zero\u200bwidth\u200cjoin\u200ders\ufeff and\u00a0hard spaces',
  'النص العربي يقال من اليمين «إلى اليسار» ثم English',
  'שלום (עולם) 12:30',
  '漢字かな交じり文は空白なしで続くことがあるので注意が必要です。',
  '渡輪終於開航，比時刻表晚了一個小時。'.repeat(150),
  'नौका आखिरकार एक घंटे बाद रवाना हुई। '.repeat(80),
  '👩‍👩‍👧‍👦👍🏽🇬🇧 e\u0301e\u0301 Z̸̢̛a̴l̵g̶o̷',
  'w'.repeat(10_000),
  '*'.repeat(5_000),
  'line\u2028separator\u2029paragraph\u0085next\u001cfile\u001dgroup\vvertical\ffeed\r\nreturn',
  `many ${'words in a row, '.repeat(600)}and an end.`,
  `${'👩\u200d'.repeat(400)}👩 one picture that never ends`,
];

/** Any text whatever, with the hostile ones often in it. Lone surrogates do not occur in canonical text. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'*_~`|<>#@[]/\\:-+.1 \n\u2066\u2069\u202ea'), maxLength: 30 }),
      fc.lorem({ maxCount: 12 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

export const shortText: fc.Arbitrary<string> = anyText.map((text) => [...text].slice(0, 200).join(''));
