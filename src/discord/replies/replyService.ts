import type { CommandListing } from '../../contract/listing.ts';
import type { OptionValues } from '../../contract/option.ts';
import type { ServerRule } from '../../dossier/act.ts';
import type { Asked } from '../../keeping/askedQuestion.ts';
import type { Share } from '../../keeping/replies.ts';
import type { Procedure } from '../../threads/procedure.ts';
import type { Attachment } from '../attachments/attachment.ts';
import type { Press } from '../customIds.ts';
import type { RenderedMessage } from '../rendering/message.ts';
import type { Asker, Conversation } from './asker.ts';
import type { TargetMessage } from './targetMessage.ts';

/** What can be asked, and of what. */
export interface Offer {
  readonly commands: readonly CommandListing[];
  /** The names of the dossiers that are open. */
  readonly dossiers: readonly string[];
  /** What servers say of their dossiers, as it is kept. */
  readonly serverRules: readonly ServerRule[];
}

/** A command that someone has called: typed, or in the menu of a message, on which it is run. */
export type Called =
  | {
      readonly kind: 'typed';
      readonly command: string;
      readonly options: OptionValues;
      /** The files that came with it, each by the name of its option. */
      readonly files: Readonly<Record<string, Attachment>>;
    }
  | { readonly kind: 'menu'; readonly name: string; readonly message: TargetMessage };

export interface CommandToAnswer {
  readonly called: Called;
  readonly asker: Asker;
  /** Null if Discord has not said where. */
  readonly conversation: Conversation | null;
}

export interface MessageToAnswer {
  /** What it says, without the mention of the bot. */
  readonly text: string;
  /** Whether the bot is mentioned, or nobody else can be meant. */
  readonly isAddressed: boolean;
  readonly asker: Asker;
  readonly conversation: Conversation;
  /** Discord id of the message to which it replies. */
  readonly repliesTo: string | null;
}

/** A question that was answered, as further questions lean on it. */
export type Question = Pick<Asked, 'dossier' | 'question' | 'shown'>;

/** The first page of a reply. */
export interface FirstReply {
  readonly rendered: RenderedMessage;
  /** To be remembered with the place of the reply once it is sent; null if it answers no question. */
  readonly question: Question | null;
}

export interface OptionToComplete {
  readonly command: string;
  readonly option: string;
  /** What has been typed of it. */
  readonly typed: string;
  /** The dossier that the call names so far. */
  readonly dossier: string | null;
  readonly asker: Asker;
}

/** A value that is offered for an option, within Discord's limits. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string | number;
}

export interface PressToAnswer {
  readonly press: Press;
  /** The press that leads back to the reply from which the message was read on; left out if it was not. */
  readonly back?: Press;
  /** Whether only the person who asked sees the message. */
  readonly isPrivate?: boolean;
  readonly asker: Asker;
}

/** A dialogue that asks for a note. */
export interface NoteDialogue {
  /** What sending it means. */
  readonly press: Press;
  readonly title: string;
  readonly description: string;
  /** Above the field, if it is for no note. */
  readonly label?: string;
  /** What is in the field already. */
  readonly value: string;
  /** UTF-16 units. */
  readonly longest: number;
}

/** A page to be posted in a channel, with what is to be recorded once it is there. */
export interface SharedPage {
  readonly rendered: RenderedMessage;
  readonly record: ShareToRecord;
}

export interface ShareToRecord {
  /** Id under which the reply is kept. */
  readonly reply: string;
  readonly share: Omit<Share, 'created' | 'guild' | 'channel'>;
  /** The name of the person in that place. */
  readonly userName: string;
  readonly question: Question | null;
}

/** Where a page was posted. */
export interface SharedWhere {
  readonly message: string;
  readonly guild: string | null;
  readonly channel: string;
}

/** A reply at which a thread can be opened. */
export interface ThreadStart {
  readonly dossier: string;
  /** The name for the thread. */
  readonly name: string;
}

/** A command whose answer the bot posts by itself. */
export interface AnswerToPost {
  readonly command: string;
  readonly dossier: string;
  readonly options: Readonly<Record<string, string | number>>;
  readonly asker: Asker;
  /** The id under which it is kept. */
  readonly reply: string;
}

/**
 * Makes replies. The thread that holds Discord's connection calls these procedures in the thread that holds the dossiers and the
 * database. Requests and results are plain data. Each procedure answers only from dossiers that the rights of the asker
 * name, and rejects with `UserError` if the person can mend the request, and with `MisquotationError` if a reply would differ
 * from its source.
 */
export interface ReplyService {
  /** What can be asked; waits until the dossiers are open. */
  readonly offer: Procedure<null, Offer>;
  /** Runs a command, says how far it is, and keeps the request, so that the buttons of the reply work. */
  readonly answerCommand: Procedure<CommandToAnswer, FirstReply>;
  /** Answers a message as /ask does; null if it asks nothing. */
  readonly answerMessage: Procedure<MessageToAnswer, FirstReply | null>;
  /** The values that fit what has been typed, best first; none if no dossier is open to the asker. */
  readonly complete: Procedure<OptionToComplete, readonly OfferedChoice[]>;
  /** The reply as it is after a press: another page, a passage in its context, a changed briefing. */
  readonly answerPress: Procedure<PressToAnswer, RenderedMessage>;
  /** The dialogue that a press opens. */
  readonly openDialogue: Procedure<PressToAnswer, NoteDialogue>;
  /** Pins or changes a note, as a dialogue says that was sent. */
  readonly answerDialogue: Procedure<PressToAnswer & { readonly note: string }, RenderedMessage>;
  /** The page to post in the channel; `isPrivate`: whether only the asker sees the reply so far. */
  readonly sharePage: Procedure<PressToAnswer & { readonly isPrivate: boolean }, SharedPage>;
  /** Records who shared what, and where. */
  readonly recordShare: Procedure<ShareToRecord & SharedWhere, void>;
  /** The private reply once its page has been shared. */
  readonly showShared: Procedure<PressToAnswer, RenderedMessage>;
  readonly startThread: Procedure<PressToAnswer, ThreadStart>;
  /** Discord id of the message with which a private reply was shared; null if it was not. */
  readonly sharedAs: Procedure<{ readonly reply: string }, string | null>;
  /** Remembers what a thread is about, so that the first question in it can lean on that. */
  readonly rememberThread: Procedure<{ readonly reply: string; readonly thread: string }, void>;
  /** Remembers a question; `messages` are the ids of those that hold the question and its answer. */
  readonly rememberQuestion: Procedure<{ readonly asked: Asked; readonly messages: readonly string[] }, void>;
  /** The first page of an answer that nobody asked for just now. */
  readonly answerPost: Procedure<AnswerToPost, RenderedMessage>;
}

/** The names of all procedures. */
export const REPLY_PROCEDURES: Readonly<Record<keyof ReplyService, true>> = {
  offer: true,
  answerCommand: true,
  answerMessage: true,
  complete: true,
  answerPress: true,
  openDialogue: true,
  answerDialogue: true,
  sharePage: true,
  recordShare: true,
  showShared: true,
  startThread: true,
  sharedAs: true,
  rememberThread: true,
  rememberQuestion: true,
  answerPost: true,
};
