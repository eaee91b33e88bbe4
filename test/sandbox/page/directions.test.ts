import { type APIModalInteractionResponseCallbackData, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { describeInBrowser, openPage } from '../../browser/openPage.ts';
import { botForTest, sandboxForTest } from '../withSandbox.ts';

const ARABIC = {
  text: 'وصل القارب إلى الميناء',
  heading: 'سجل الميناء',
  button: 'اقرأ المزيد',
  choice: 'اختر وثيقة',
  question: 'من كتب التقرير؟',
};

const CARD = {
  flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const,
  components: [
    {
      type: ComponentType.TextDisplay as const,
      content: `## ${ARABIC.heading}\n> ${ARABIC.text}\n- ${ARABIC.text}\n-# ${ARABIC.text}\nThe boat came late`,
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: ARABIC.button,
          customId: 'more',
        },
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.StringSelect as const,
          customId: 'document',
          placeholder: ARABIC.choice,
          options: [{ label: ARABIC.heading, value: 'log' }],
        },
      ],
    },
  ],
};

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: ARABIC.heading,
  components: [
    {
      type: ComponentType.Label,
      label: ARABIC.question,
      component: { type: ComponentType.TextInput, custom_id: 'note', style: 2 },
    },
  ],
};

describeInBrowser('the page', () => {
  it('begins each text on the side of its own script', async () => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, {
      commands: [
        { name: 'card', description: 'A card' },
        { name: 'form', description: 'A form' },
      ],
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        if (interaction.commandName === 'card') await interaction.reply(CARD);
        else await interaction.showModal(FORM);
      },
    });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.inquiry);
    session.say(`${ARABIC.text} 12`);
    await session.type('/card').final();
    const { page } = await openPage(sandbox, 'Ben', 'inquiry', {});
    const directionOf = (selector: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).direction`);
    await page.getByRole('button', { name: ARABIC.button }).waitFor();
    const directions: Record<string, unknown> = {};
    for (const selector of [
      'p',
      '.heading2',
      'blockquote',
      'blockquote p',
      '.list li',
      '.subtext',
      '.button',
      '.select',
    ])
      directions[selector] = await directionOf(`article ${selector}`);
    directions.english = await directionOf('article.private .markdown > p:last-child');
    await page.getByRole('combobox', { name: /^Message/ }).fill(ARABIC.question);
    directions.composer = await directionOf('.composer textarea');
    session.type('/form');
    await page.getByRole('dialog').waitFor();
    await page.locator('dialog textarea').fill(ARABIC.text);
    for (const selector of ['h2', '.modal-label', 'textarea'])
      directions[selector] = await directionOf(`dialog ${selector}`);
    const { english, ...others } = directions;
    expect(english).toBe('ltr');
    expect(Object.entries(others).filter(([, direction]) => direction !== 'rtl')).toEqual([]);
  });

  it('tells the bot the language that is chosen, also Arabic, which Discord’s clients lack', async () => {
    const sandbox = await sandboxForTest();
    await botForTest(sandbox, {
      commands: [{ name: 'tongue', description: 'Says the locale' }],
      onInteraction: async (interaction) =>
        void (interaction.isChatInputCommand() && (await interaction.reply(`It is ${interaction.locale}`))),
    });
    const { page } = await openPage(sandbox);
    const language = page.getByLabel('Language');
    for (const [locale, name] of [
      ['ar', 'العربية'],
      ['de', 'Deutsch'],
    ] as const) {
      await language.selectOption({ label: name });
      await page.getByRole('combobox', { name: /^Message/ }).fill('/tongue ');
      await page.keyboard.press('Enter');
      await page.getByText(`It is ${locale}`).waitFor();
    }
    await page.reload();
    await page.getByText('It is ar').waitFor();
    expect(await language.inputValue()).toBe('de');
  });
});
