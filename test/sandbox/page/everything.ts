import { type APIModalInteractionResponseCallbackData, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';

/** A picture of one green pixel, PNG. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M9QDwADgQF/Xo3p5wAAAABJRU5ErkJggg==',
  'base64',
);

const button = (customId: string, style: number, rest = {}) => ({
  type: ComponentType.Button as const,
  style,
  label: customId,
  customId,
  ...rest,
});

/** Something of everything that the second form of components can hold. */
export const CARD = {
  flags: MessageFlags.IsComponentsV2 as const,
  files: [
    { attachment: PIXEL, name: 'chart.png', description: 'A chart' },
    { attachment: Buffer.from('one,two\n'), name: 'table.csv' },
  ],
  components: [
    { type: ComponentType.TextDisplay as const, content: 'Above the card' },
    {
      type: ComponentType.Container as const,
      accentColor: 0x2a9d4b,
      components: [
        {
          type: ComponentType.Section as const,
          components: [{ type: ComponentType.TextDisplay as const, content: '## The ferry\nIt **sailed** late.' }],
          accessory: button('Context', ButtonStyle.Secondary),
        },
        {
          type: ComponentType.Section as const,
          components: [{ type: ComponentType.TextDisplay as const, content: 'With a picture beside it' }],
          accessory: {
            type: ComponentType.Thumbnail as const,
            media: { url: 'attachment://chart.png' },
            description: 'Thumb',
          },
        },
        { type: ComponentType.Separator as const, divider: true, spacing: 2 },
        {
          type: ComponentType.MediaGallery as const,
          items: [
            { media: { url: 'attachment://chart.png' }, description: 'Chart' },
            { media: { url: 'https://pictures.example/far.png' }, description: 'Far' },
          ],
        },
        { type: ComponentType.File as const, file: { url: 'attachment://table.csv' } },
        {
          type: ComponentType.ActionRow as const,
          components: [
            button('Primary', ButtonStyle.Primary),
            button('Success', ButtonStyle.Success),
            button('Danger', ButtonStyle.Danger),
            button('Off', ButtonStyle.Secondary, { disabled: true }),
            {
              type: ComponentType.Button as const,
              style: ButtonStyle.Link,
              label: 'Away',
              url: 'https://away.example/',
            },
          ],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.StringSelect as const,
              customId: 'port',
              placeholder: 'A port',
              options: [
                { label: 'Larkhaven', value: 'l', description: 'in the north' },
                { label: 'Southmouth', value: 's' },
              ],
            },
          ],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.StringSelect as const,
              customId: 'ports',
              placeholder: 'Some ports',
              minValues: 1,
              maxValues: 2,
              options: [
                { label: 'East', value: 'e' },
                { label: 'West', value: 'w' },
              ],
            },
          ],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [{ type: ComponentType.UserSelect as const, customId: 'user' }],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [{ type: ComponentType.RoleSelect as const, customId: 'role' }],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [{ type: ComponentType.MentionableSelect as const, customId: 'mentionable' }],
        },
        {
          type: ComponentType.ActionRow as const,
          components: [{ type: ComponentType.ChannelSelect as const, customId: 'channel' }],
        },
      ],
    },
  ],
};

/** The older form: text and embeds, with markup of every kind and texts that try to be HTML. */
export const HOSTILE = '<img src=x onerror="window.ran = true"><script>window.ran = true</script><b>bold</b>';

export const LETTER = {
  content: `${HOSTILE} \\*not italic\\* **bold** _italic_ __under__ ~~struck~~ ||hidden|| \`code\``,
  embeds: [
    {
      author: { name: 'Harbour office' },
      title: 'Statement',
      description: `> quoted\n- one\n- two\n\`\`\`\n${HOSTILE}\n\`\`\``,
      color: 0x4752c4,
      fields: [
        { name: 'Left', value: 'l', inline: true },
        { name: 'Right', value: 'r', inline: true },
      ],
      footer: { text: 'the foot' },
      timestamp: '2021-05-04T12:00:00.000Z',
      image: { url: 'https://pictures.example/far.png' },
    },
  ],
};

/** A dialogue with every kind of field. */
export const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'A form',
  components: [
    {
      type: ComponentType.Label,
      label: 'Note',
      component: { type: ComponentType.TextInput, custom_id: 'note', style: 2 },
    },
    {
      type: ComponentType.Label,
      label: 'File',
      description: 'Any file',
      component: { type: ComponentType.FileUpload, custom_id: 'file' },
    },
    {
      type: ComponentType.Label,
      label: 'Tide',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'tide',
        options: [
          { label: 'High', value: 'high' },
          { label: 'Low', value: 'low' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Crew',
      component: {
        type: ComponentType.CheckboxGroup,
        custom_id: 'crew',
        options: [
          { label: 'Calder', value: 'calder' },
          { label: 'Orme', value: 'orme', default: true },
        ],
      },
    },
    { type: ComponentType.Label, label: 'Sworn', component: { type: ComponentType.Checkbox, custom_id: 'sworn' } },
  ],
};
