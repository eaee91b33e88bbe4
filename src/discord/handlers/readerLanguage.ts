import type { BaseInteraction, Channel, Message } from 'discord.js';
import { type Language, languageOf } from '../../wording/language.ts';

/** People whose language is remembered. */
const MOST_REMEMBERED = 5_000;

/**
 * In which language the bot answers. Discord tells the language of a person with each interaction and not with a message: in direct
 * messages the bot answers in the one it was told last, until it is started again. What everyone in a server reads is in the language
 * that the server has set.
 */
export class ReaderLanguage {
  readonly #byPerson = new Map<string, Language>();

  ofInteraction({ user, locale }: BaseInteraction): Language {
    const language = languageOf(locale);
    this.#byPerson.delete(user.id);
    this.#byPerson.set(user.id, language);
    if (this.#byPerson.size > MOST_REMEMBERED)
      for (const oldest of this.#byPerson.keys().take(1)) this.#byPerson.delete(oldest);
    return language;
  }

  ofMessage({ author, guild }: Message): Language {
    return guild === null ? this.#ofPerson(author.id) : languageOf(guild.preferredLocale);
  }

  /** Of a channel in which the bot posts by itself; `user` is for whom. */
  ofPost(channel: Channel, user: string): Language {
    return channel.isDMBased() ? this.#ofPerson(user) : languageOf(channel.guild.preferredLocale);
  }

  #ofPerson(user: string): Language {
    return this.#byPerson.get(user) ?? languageOf(null);
  }
}
