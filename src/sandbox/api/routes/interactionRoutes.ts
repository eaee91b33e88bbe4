import { answerInteraction } from '../../interactions/callbacks.ts';
import {
  deleteInteractionMessage,
  editInteractionMessage,
  followUp,
  interactionMessage,
} from '../../interactions/interactionMessages.ts';
import { interactionByToken } from '../../interactions/interactions.ts';
import { messageAnswer } from '../../messages/messages.ts';
import { parseForm } from '../../schemas/formErrors.ts';
import { messageSchema } from '../../schemas/messageSchema.ts';
import type { StandIn } from '../../world/standIn.ts';
import type { Api } from '../api.ts';

/** First answers to interactions, and what follows by the interaction's token. */
export function addInteractionRoutes(api: Api, standIn: StandIn): void {
  api.post('/interactions/:id/:token/callback', (context) => {
    const { id, token } = context.req.param();
    const answer = answerInteraction(standIn, id, token, context.get('body'));
    return context.req.query('with_response') === 'true' ? context.json(answer) : context.body(null, 204);
  });

  api.post('/webhooks/:application/:token', (context) => {
    const { application, token } = context.req.param();
    const interaction = interactionByToken(standIn, application, token);
    const { json, files } = context.get('body');
    return context.json(
      messageAnswer(standIn, followUp(standIn, interaction, parseForm(messageSchema, json ?? {}), files)),
    );
  });

  const path = '/webhooks/:application/:token/messages/:message';
  const found = (params: { readonly application: string; readonly token: string; readonly message: string }) => {
    const interaction = interactionByToken(standIn, params.application, params.token);
    return { interaction, message: interactionMessage(standIn, interaction, params.message) };
  };

  api.get(path, (context) => context.json(messageAnswer(standIn, found(context.req.param()).message)));

  api.patch(path, (context) => {
    const { interaction, message } = found(context.req.param());
    const { json, files } = context.get('body');
    const form = parseForm(messageSchema, json ?? {});
    return context.json(messageAnswer(standIn, editInteractionMessage(standIn, interaction, message, form, files)));
  });

  api.delete(path, (context) => {
    const { interaction, message } = found(context.req.param());
    deleteInteractionMessage(standIn, interaction, message);
    return context.body(null, 204);
  });
}
