import { z } from 'zod';
import { postByWebhook } from '../messages/webhookPost.ts';
import { CannotDo } from '../user/userSession.ts';
import type { StandIn } from '../world/standIn.ts';

const V2 = 1 << 15;

/** Messages of another application, to try on them what the bot has in the menu of messages. */
const SAMPLES: Readonly<Record<'embed' | 'card', object>> = {
  embed: {
    embeds: [
      {
        author: { name: 'Newswire' },
        title: 'What the report says',
        url: 'https://newswire.example/report',
        description: 'The report has it that “American power is waning”. [Read more](https://newswire.example/report)',
        fields: [{ name: 'And further', value: 'They speak of a “multipolar order”.' }],
        footer: { text: 'Newswire, morning edition' },
        color: 0x2f6fdb,
      },
    ],
  },
  card: {
    flags: V2,
    components: [
      {
        type: 17,
        accent_color: 0x2f6fdb,
        components: [
          { type: 10, content: '### What the report says' },
          {
            type: 9,
            components: [{ type: 10, content: 'The report has it that “American power is waning”.' }],
            accessory: { type: 2, style: 5, label: 'Read more', url: 'https://newswire.example/report' },
          },
          { type: 14 },
          { type: 10, content: '-# Newswire, morning edition' },
        ],
      },
    ],
  },
};

const postSchema = z.object({ sample: z.enum(['embed', 'card']), channel: z.string() });

/** Posts a sample in a channel. Throws `CannotDo` for one that is not there. */
export function postSample(standIn: StandIn, body: unknown): void {
  const parsed = postSchema.safeParse(body);
  if (!parsed.success) throw new CannotDo(`there is no such sample: ${z.prettifyError(parsed.error)}`);
  postByWebhook(standIn, parsed.data.channel, SAMPLES[parsed.data.sample]);
}
