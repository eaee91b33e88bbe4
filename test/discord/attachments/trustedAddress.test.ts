import { describe, expect, it } from 'vitest';
import { isPlausible, isTrusted } from '../../../src/discord/attachments/trustedAddress.ts';

describe('the addresses from which files are fetched', () => {
  it.each([
    'https://cdn.discordapp.com/attachments/1/2/letter.txt?ex=1&is=2&hm=3',
    'https://cdn.discordapp.com/ephemeral-attachments/1/2/letter.txt',
    'https://media.discordapp.net/attachments/1/2/letter.txt',
  ])('are those of Discord: %s', (address) => {
    expect(isTrusted(address, undefined)).toBe(true);
    expect(isPlausible(address)).toBe(true);
  });

  it.each([
    ['another scheme', 'http://cdn.discordapp.com/attachments/1/2/letter.txt'],
    ['another port', 'https://cdn.discordapp.com:8443/attachments/1/2/letter.txt'],
    ['a host that begins like it', 'https://cdn.discordapp.com.example/letter.txt'],
    ['a host that ends like it', 'https://evil-cdn.discordapp.com/letter.txt'],
    ['a name before the host', 'https://cdn.discordapp.com@example.org/letter.txt'],
    ['a name before Discord’s host', 'https://someone@cdn.discordapp.com/letter.txt'],
    ['this machine', 'http://127.0.0.1:8080/attachments/1/2/letter.txt'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['a file', 'file:///etc/passwd'],
    ['a data address', 'data:text/plain,hello'],
    ['no address', 'letter.txt'],
  ])('are no others: %s', (_what, address) => {
    expect(isTrusted(address, undefined)).toBe(false);
  });

  it('are those of the stand-in alone if the bot is connected to it', () => {
    const standIn = 'http://127.0.0.1:8080/api';
    expect(isTrusted('http://127.0.0.1:8080/attachments/1/2/letter.txt', standIn)).toBe(true);
    expect(isTrusted('http://127.0.0.1:9090/attachments/1/2/letter.txt', standIn)).toBe(false);
    expect(isTrusted('https://cdn.discordapp.com/attachments/1/2/letter.txt', standIn)).toBe(false);
  });
});
