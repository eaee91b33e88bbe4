import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../../json/json.ts';
import { withoutLocalisations } from '../../json/localisedJson.ts';
import { COMMAND_TYPES, type CommandForm, commandSchema } from '../../schemas/commandSchema.ts';
import { parseForm } from '../../schemas/formErrors.ts';
import { LIMITS } from '../../world/limits.ts';
import type { StandIn } from '../../world/standIn.ts';
import { type Command, guildOf, type State } from '../../world/state.ts';
import type { Api } from '../api.ts';
import { refusal } from '../apiError.ts';

const DEFAULTS = {
  description: '',
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  contexts: null,
  integration_types: [0],
  name_localizations: null,
  description_localizations: null,
} as const;

function commandJson(standIn: StandIn, command: Command): JsonObject {
  return {
    ...command.definition,
    id: command.id,
    application_id: standIn.state.applicationId,
    version: command.version,
    ...(command.guildId === null ? {} : { guild_id: command.guildId }),
  };
}

function commandsIn(state: State, guildId: string | null): readonly Command[] {
  return [...state.commands.values()].filter((command) => command.guildId === guildId);
}

function find(standIn: StandIn, guildId: string | null, id: string): Command {
  const command = standIn.state.commands.get(id);
  if (command === undefined || command.guildId !== guildId) throw refusal('unknownCommand');
  return command;
}

/** Refuses more commands of a kind than Discord keeps in one place. */
function checkCount(commands: readonly CommandForm[]): void {
  const chat = commands.filter((each) => each.type === COMMAND_TYPES.chat).length;
  const tooMany = [COMMAND_TYPES.user, COMMAND_TYPES.message].some(
    (type) => commands.filter((each) => each.type === type).length > LIMITS.menuCommands,
  );
  if (chat > LIMITS.chatCommands || tooMany) throw refusal('tooManyCommands');
}

/** Keeps a command; one with the same name and type in the same place is replaced and keeps its id, as at Discord. */
function keep(standIn: StandIn, guildId: string | null, form: CommandForm): { command: Command; isNew: boolean } {
  const { state } = standIn;
  const old = commandsIn(state, guildId).find(
    ({ definition }) => definition.name === form.name && definition.type === form.type,
  );
  const definition = { ...DEFAULTS, ...form };
  const command: Command = { id: old?.id ?? standIn.nextId(), guildId, version: standIn.nextId(), definition };
  state.commands.set(command.id, command);
  return { command, isNew: old === undefined };
}

/** Registration of commands, globally and in a guild. */
export function addCommandRoutes(api: Api, standIn: StandIn): void {
  const { state } = standIn;
  for (const place of ['/applications/:application', '/applications/:application/guilds/:guild'] as const) {
    const guildIn = (params: { readonly application: string; readonly guild?: string }): string | null => {
      if (params.application !== state.applicationId) throw refusal('unknownApplication');
      if (params.guild === undefined) return null;
      const guild = guildOf(state, params.guild);
      if (!guild.members.has(state.botId)) throw refusal('missingAccess');
      return guild.id;
    };

    api.get(`${place}/commands`, (context) => {
      const commands = commandsIn(state, guildIn(context.req.param()));
      const listed = commands.map((command) => commandJson(standIn, command));
      const isFull = context.req.query('with_localizations') === 'true';
      return context.json(isFull ? listed : listed.map(withoutLocalisations));
    });

    api.put(`${place}/commands`, (context) => {
      const guildId = guildIn(context.req.param());
      const forms = parseForm(z.array(commandSchema), context.get('body').json);
      checkCount(forms);
      const kept = forms.map((form) => keep(standIn, guildId, form).command);
      for (const old of commandsIn(state, guildId)) if (!kept.includes(old)) state.commands.delete(old.id);
      standIn.changes.announce();
      return context.json(kept.map((command) => commandJson(standIn, command)));
    });

    api.post(`${place}/commands`, (context) => {
      const guildId = guildIn(context.req.param());
      const form = parseForm(commandSchema, context.get('body').json);
      const others = commandsIn(state, guildId).map(({ definition }) => definition);
      const replaced = others.some((each) => each.name === form.name && each.type === form.type);
      if (!replaced) checkCount([...others.map((each) => parseForm(commandSchema, each)), form]);
      const { command, isNew } = keep(standIn, guildId, form);
      standIn.changes.announce();
      return context.json(commandJson(standIn, command), isNew ? 201 : 200);
    });

    api.get(`${place}/commands/:command`, (context) => {
      const params = context.req.param();
      return context.json(commandJson(standIn, find(standIn, guildIn(params), params.command)));
    });

    api.patch(`${place}/commands/:command`, (context) => {
      const params = context.req.param();
      const old = find(standIn, guildIn(params), params.command);
      const { json } = context.get('body');
      const form = parseForm(commandSchema, {
        ...old.definition,
        ...(isJsonObject(json) ? json : {}),
        type: old.definition.type,
      });
      const command: Command = { ...old, version: standIn.nextId(), definition: { ...DEFAULTS, ...form } };
      state.commands.set(command.id, command);
      standIn.changes.announce();
      return context.json(commandJson(standIn, command));
    });

    api.delete(`${place}/commands/:command`, (context) => {
      const params = context.req.param();
      state.commands.delete(find(standIn, guildIn(params), params.command).id);
      standIn.changes.announce();
      return context.body(null, 204);
    });
  }
}
