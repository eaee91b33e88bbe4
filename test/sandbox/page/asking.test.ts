import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, eventually, openPage } from '../../browser/openPage.ts';
import { openSampleCorpus, type SampleBot, type SampleCorpus, startSampleBot } from '../../conversations/sampleBot.ts';

let sample: SampleCorpus;
let bot: SampleBot;
beforeAll(async () => {
  sample = await openSampleCorpus();
});
afterAll(() => sample.close());
beforeEach(async () => {
  bot = await startSampleBot(sample);
});
afterEach(() => bot.close());

const QUESTION = 'Who led the delegation?';

/** Sends a command with one option as a person with a keyboard would. */
async function command(page: Page, name: string, value: string): Promise<void> {
  await page.keyboard.type(`/${name} `);
  await page.getByRole('combobox', { name: /required/ }).waitFor();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

function answers(page: Page) {
  return page.getByRole('article', { name: /^Verbatim/ });
}

async function become(page: Page, name: string): Promise<void> {
  await page.getByLabel('You are').selectOption({ label: await labelOf(page, name) });
}

async function labelOf(page: Page, name: string): Promise<string> {
  const labels = await page.getByLabel('You are').locator('option').allTextContents();
  return labels.find((label) => label.startsWith(name)) ?? name;
}

describeInBrowser('with the bot and the sample dossier', () => {
  it('one asks with the keyboard alone', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.keyboard.type('/');
    await eventually(() => page.getByRole('option', { name: /^\/ask/ }).count()).toBe(1);
    await page.keyboard.type('as');
    expect(await page.getByRole('listbox').getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const answer = answers(page).last();
    await answer.getByText('Only you can see this').waitFor();
    expect(await answer.innerText()).toContain(QUESTION);
    expect(await answer.innerText()).toContain('used /ask');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Message inquiry');
  });

  it('one makes a post in the forum and asks in it, in the language of one’s client', async () => {
    const { page } = await openPage(bot.sandbox, 'Ben', 'leads');
    await page.getByText('There are no posts yet').waitFor();
    await page.getByLabel('Title of the post').fill('The visit');
    await page.getByLabel('First message of the post').fill('Who was there?');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Posts' }).getByRole('button', { name: 'The visit' }).click();
    await page.getByText('Who was there?').waitFor();
    await page.getByLabel('Language').selectOption('de');
    await page.getByLabel('Message The visit').fill('/fra');
    await page.getByRole('option', { name: /^\/fragen/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^frage, / }).waitFor();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await answers(page).last().getByText('Only you can see this').waitFor();
    expect(await answers(page).last().innerText()).toContain(QUESTION);
  });

  it('a command that is mentioned in a reply is put into the composer by a press', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answers(page).last().getByRole('button', { name: '/ask', exact: true }).first().click();
    await page.getByRole('combobox', { name: /^question, / }).waitFor();
  });

  it('an option is completed by the bot as one types, and further options are added, all by keyboard', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.keyboard.type('/source');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('in kazan');
    const offers = page.getByRole('listbox').getByRole('option');
    await offers.filter({ hasText: 'Kazan' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('pass');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await answers(page).getByText('kazan:3').waitFor();
  });

  it('a required option that is empty is asked for, Escape gives the command up, Backspace steps back', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'needs “question”' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('');
  });

  it('a whole line can be pasted', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.getByRole('combobox', { name: /^Message/ }).fill('/source document:kazan passage:4');
    await page.getByRole('button', { name: 'Send' }).click();
    await answers(page).getByText('kazan:4').waitFor();
  });

  it('one pages, and an old button still works after the bot was started anew', async () => {
    const { page } = await openPage(bot.sandbox);
    await page.getByRole('combobox', { name: /^Message/ }).fill('/source document:kazan ');
    await page.keyboard.press('Enter');
    const answer = answers(page).last();
    await answer.getByText('kazan:1', { exact: true }).waitFor();
    await answer.getByRole('button', { name: '▶' }).click();
    await eventually(() => answer.getByText('kazan:1', { exact: true }).count()).toBe(0);
    const second = await answer.innerText();
    await bot.restart();
    await answer.getByRole('button', { name: '◀' }).click();
    await answer.getByText('kazan:1', { exact: true }).waitFor();
    await answer.getByRole('button', { name: '▶' }).click();
    await eventually(() => answer.innerText()).toBe(second);
  });

  it('a private reply is seen by the asker alone until it is shared, and can be dismissed', async () => {
    const { page } = await openPage(bot.sandbox);
    await command(page, 'ask', QUESTION);
    await answers(page).getByRole('button', { name: 'Share' }).click();
    await answers(page).getByText('shared by').waitFor();
    expect(await answers(page).count()).toBe(2);
    await become(page, 'Mia');
    await eventually(() => answers(page).count()).toBe(1);
    expect(await answers(page).innerText()).toContain('shared by @Ben');
    await become(page, 'Ben');
    await eventually(() => answers(page).count()).toBe(2);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await eventually(() => answers(page).count()).toBe(1);
  });

  it('the outsider sees no channel of the newsroom and gets no word of the dossier', async () => {
    const { page } = await openPage(bot.sandbox);
    await become(page, 'Olu');
    await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    expect(
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /inquiry/ })
        .count(),
    ).toBe(0);
    await page.getByRole('combobox', { name: /^Message/ }).focus();
    await command(page, 'ask', QUESTION);
    await answers(page).getByText('Only you can see this').waitFor();
    expect(await answers(page).innerText()).toContain('No dossier is open here');
    expect(await answers(page).innerText()).not.toMatch(/Haniy|kazan/);
  });

  it('the member without the role does not see the private channel', async () => {
    const { page } = await openPage(bot.sandbox, 'Mia', 'desk-private');
    const nav = page.getByRole('navigation');
    await nav.getByRole('button', { name: /general/ }).waitFor();
    expect(await nav.getByRole('button', { name: /desk-private/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('general');
  });

  it('in direct messages the bot is simply asked', async () => {
    const { page } = await openPage(bot.sandbox, 'Ben', 'Verbatim');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await answers(page).getByText(QUESTION).first().waitFor();
  });

  it('a long answer is shown from its beginning', async () => {
    const { page } = await openPage(bot.sandbox, 'Ben', 'inquiry', { viewport: { width: 390, height: 640 } });
    await command(page, 'ask', QUESTION);
    await answers(page).getByText('Only you can see this').waitFor();
    const top = async (): Promise<number> => (await answers(page).locator('header').boundingBox())?.y ?? -1;
    await eventually(top).toBeGreaterThan(0);
  });

  it('on a phone three passages of a search are in view at once, and the buttons under them are one row', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const { page } = await openPage(bot.sandbox, 'Ben', 'inquiry', phone);
    await command(page, 'search', 'delegation');
    await answers(page).getByText('Only you can see this').waitFor();
    const quotations = answers(page).locator('blockquote');
    expect(await quotations.count()).toBe(3);
    const [first, last] = [await quotations.first().boundingBox(), await quotations.last().boundingBox()];
    const log = await page.getByRole('log').boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0)).toBeLessThan(log?.height ?? 0);
    const row = ['◀', '▶', 'Share', /^Read on ¶/u, 'Thread'].map((name) => answers(page).getByRole('button', { name }));
    const tops = await Promise.all(row.map(async (button) => (await button.boundingBox())?.y));
    expect(new Set(tops).size).toBe(1);
  });
});
