import {
  type APILabelComponent,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { CallDialogue } from '../../contract/command.ts';
import type { CommandListing } from '../../contract/listing.ts';
import { DOSSIER_OPTION } from '../dossierOption.ts';
import { MAX_CUSTOM_ID, MAX_MODAL_TEXT } from '../limits.ts';
import type { Called } from '../replies/replyService.ts';
import { attachmentOf } from './attachmentOf.ts';
import { calledOf } from './calledOf.ts';
import type { Host } from './host.ts';

/** First part of the custom id of every such dialogue; that of a press begins with a number. */
const PREFIX = 'call';
const SEPARATOR = ':';

/** The dialogues of commands, by the full name of their call. */
export function dialoguesOf(commands: readonly CommandListing[]): readonly (readonly [string, CallDialogue])[] {
  return commands.flatMap(({ name, dialogue, subcommands }) =>
    (subcommands?.map((one) => [`${name} ${one.name}`, one.dialogue] as const) ?? [[name, dialogue] as const]).flatMap(
      ([called, own]) => (own === null ? [] : [[called, own] as const]),
    ),
  );
}

/**
 * The dialogue that a call opens in place of an answer, because it has none of its own options; undefined if it opens none. The
 * dossier that the call names goes into its custom id; a name that is too long for that opens no dialogue.
 */
export function dialogueFor(
  { dialogues }: Pick<Host, 'dialogues'>,
  interaction: ChatInputCommandInteraction,
): { readonly id: string; readonly dialogue: CallDialogue } | undefined {
  const called = calledOf(interaction);
  const dialogue = dialogues.get(called);
  // The options of a subcommand are below it.
  const [first] = interaction.options.data;
  const data =
    first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : interaction.options.data;
  const given = data.filter(({ name }) => name !== DOSSIER_OPTION);
  if (dialogue === undefined || given.length > 0) return undefined;
  const id = [PREFIX, called, interaction.options.getString(DOSSIER_OPTION) ?? ''].join(SEPARATOR);
  return id.length > MAX_CUSTOM_ID ? undefined : { id, dialogue };
}

/** Opens a dialogue. It is the first answer to the interaction, so it is not acknowledged before. */
export async function openCallDialogue(
  interaction: ChatInputCommandInteraction,
  { id, dialogue }: NonNullable<ReturnType<typeof dialogueFor>>,
): Promise<void> {
  const components = dialogue.fields.map(
    ({ label, description, kind }, at): APILabelComponent => ({
      type: ComponentType.Label,
      label,
      description,
      component:
        kind === 'file'
          ? { type: ComponentType.FileUpload, custom_id: String(at), required: false }
          : {
              type: ComponentType.TextInput,
              custom_id: String(at),
              style: TextInputStyle.Paragraph,
              required: false,
              max_length: MAX_MODAL_TEXT,
            },
    }),
  );
  await interaction.showModal({ custom_id: id, title: dialogue.title, components });
}

/** Whether a dialogue that was sent is one of these. */
export function isCallDialogue({ customId }: ModalSubmitInteraction): boolean {
  return customId.startsWith(PREFIX + SEPARATOR);
}

/** The call that a dialogue makes: what is in several fields for one option is joined, in order. */
export function callOfDialogue(host: Pick<Host, 'apiUrl' | 'dialogues'>, interaction: ModalSubmitInteraction): Called {
  const [, command = '', ...dossier] = interaction.customId.split(SEPARATOR);
  const fields = host.dialogues.get(command)?.fields ?? [];
  const texts = new Map<string, string>();
  const files = new Map<string, ReturnType<typeof attachmentOf>>();
  for (const [at, { option, kind }] of fields.entries()) {
    if (kind === 'file') {
      const file = interaction.fields.getUploadedFiles(String(at))?.first();
      if (file !== undefined) files.set(option, attachmentOf(host, file));
      continue;
    }
    const text = interaction.fields.getTextInputValue(String(at));
    if (text.trim() !== '') texts.set(option, [texts.get(option), text].filter((one) => one !== undefined).join('\n'));
  }
  const named = dossier.join(SEPARATOR);
  return {
    kind: 'typed',
    command,
    options: { ...Object.fromEntries(texts), ...(named === '' ? {} : { [DOSSIER_OPTION]: named }) },
    files: Object.fromEntries(files),
  };
}
