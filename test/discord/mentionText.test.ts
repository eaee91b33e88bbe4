import { describe, expect, it } from 'vitest';
import { readMentionText } from '../../src/discord/replies/mentionText.ts';

describe('the words of a mention', () => {
  it.each([
    ['who signed the lease?', 'who signed the lease?'],
    ['  , who signed the lease?', 'who signed the lease?'],
    [': who signed?', 'who signed?'],
    ['**who** signed the lease?', 'who signed the lease?'],
    ['***who*** signed the lease?', 'who signed the lease?'],
    ['*who* signed the lease?', 'who signed the lease?'],
    ['_who_ signed the __lease__?', 'who signed the lease?'],
    ['~~who~~ when was it signed?', 'who when was it signed?'],
    ['who signed the ||lease||?', 'who signed the lease?'],
    ['who signed the `lease`?', 'who signed the lease?'],
    ['```who signed the lease?```', 'who signed the lease?'],
    ['```text\nwho signed the lease?\n```', 'who signed the lease?'],
    ['# who signed the lease?', 'who signed the lease?'],
    ['-# who signed the lease?', 'who signed the lease?'],
    ['- who signed the lease?', 'who signed the lease?'],
    ['🙏 who signed the lease?', 'who signed the lease?'],
    ['who signed the lease 🤔?', 'who signed the lease?'],
    ['who signed the lease?👍🏽', 'who signed the lease?'],
    ['who 👨‍👩‍👧‍👦 signed?', 'who signed?'],
    ['🇩🇰 who signed?', 'who signed?'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 who signed?', 'who signed?'],
    ['1️⃣ who signed?', 'who signed?'],
    ['❤️ who signed?', 'who signed?'],
    ['<:hm:112233445566778899> who signed?', 'who signed?'],
    ['<a:wave:112233445566778899> who signed?', 'who signed?'],
    [':thinking: who signed?', 'who signed?'],
    ['who signed https://example.org/lease.pdf ?', 'who signed?'],
    ['who signed <https://example.org/lease> in May?', 'who signed in May?'],
    ['who signed [the lease](https://example.org/lease)?', 'who signed the lease?'],
    ['<@112233445566778899> who signed?', 'who signed?'],
    ['<@&112233445566778899> who signed?', 'who signed?'],
    ['who signed in <#112233445566778899>?', 'who signed in?'],
    ['@everyone who signed?', 'who signed?'],
    ['</ask:112233445566778899> who signed?', 'who signed?'],
    ['who signed before <t:1618953630:R>?', 'who signed before?'],
    ['who\nsigned\nthe lease?', 'who signed the lease?'],
    ['who signed \\*the\\* lease?', 'who signed *the* lease?'],
    ['who signed?!', 'who signed?!'],
    ['😀', ''],
    ['<:ok:112233445566778899> 👍', ''],
    ['', ''],
    // What only looks like a mark stays.
    ['deleg* OR harb*', 'deleg* OR harb*'],
    ['lease -sublet', 'lease -sublet'],
    ['snake_case_name', 'snake_case_name'],
    ['3 * 4 * 5', '3 * 4 * 5'],
    ['what is © Harbour Press?', 'what is © Harbour Press?'],
    ['what happened at 12:30:45?', 'what happened at 12:30:45?'],
    ['who wrote “salt and sand”?', 'who wrote “salt and sand”?'],
    ['C# or C++?', 'C# or C++?'],
    ['ann@example.org wrote what?', 'ann@example.org wrote what?'],
    ['5 > 3 is what?', '5 > 3 is what?'],
    ['¿Quién firmó?', '¿Quién firmó?'],
    ['谁签的？😀', '谁签的？'],
    ['من وقع؟ 🙂', 'من وقع؟'],
  ])('%j is %j', (markdown, words) => {
    expect(readMentionText(markdown).words).toBe(words);
  });

  it.each([
    ['> The lease ends in May.\nwho said that?', 'who said that?', 'The lease ends in May.'],
    ['> **The lease**\n> ends in May.\nwho said that?', 'who said that?', 'The lease ends in May.'],
    ['who said that?\n>>> The lease\nends in May.', 'who said that?', 'The lease ends in May.'],
    ['> 👍', '', ''],
  ])('%j is apart from what it quotes', (markdown, words, quoted) => {
    expect(readMentionText(markdown)).toEqual({ words, quoted });
  });
});
