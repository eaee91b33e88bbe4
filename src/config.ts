import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { populate } from 'dotenv';
import { z } from 'zod';
import { clusterSettings, INDEX_PREFIX } from './clusterSettings.ts';
import type { AccessRules } from './discord/access/access.ts';
import { parseAccess, parseManagers } from './discord/access/parseAccess.ts';
import { areSome, ONE_SHARD, parseShards, type WantedShards } from './discord/sharding/shards.ts';
import { readEnvironmentFile } from './environmentFile.ts';
import { OperatorError, UserError } from './errors.ts';
import { type PostgresPlace, postgresPlace } from './postgresPlace.ts';
import { DEFAULT_READING_LIMITS, type ReadingLimits } from './reading/apart/readingLimits.ts';
import type { ReadingOptions } from './reading/fileReader.ts';
import { isInstalled, languagePackage, missingPackages } from './reading/recognition/languageData.ts';
import type { ClusterSettings } from './search/engines/opensearch/connection.ts';

const MEGABYTE = 1024 * 1024;
/** Each takes as much memory as a bot of its own. */
const MOST_PROCESSES = 64;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A whole number within bounds, written in digits. */
function wholeNumber(from: number, to: number, advice: string): z.ZodType<number> {
  return z
    .string()
    .trim()
    .refine((text) => /^\d+$/u.test(text) && Number(text) >= from && Number(text) <= to, advice)
    .transform(Number);
}

/** A setting that is a list of entries, as `parse` reads them. */
const entries = (parse: (text: string) => AccessRules) =>
  z.string().transform((text, context): AccessRules => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });

const registration = z.string().transform((text, context): 'global' | readonly string[] => {
  const names = text.split(/[\s,]+/u).filter((name) => name !== '');
  if (names.length === 1 && names[0] === 'global') return 'global';
  if (names.length > 0 && names.every((name) => /^\d{17,20}$/u.test(name))) return names;
  context.addIssue({
    code: 'custom',
    message: 'write “global”, or the ids of servers (17 to 20 digits) with commas between',
  });
  return z.NEVER;
});

/** A process that is not on Discord: it reads the documents for others. */
const NO_SHARDS = 'none';

const shards = z.string().transform((text, context): WantedShards | typeof NO_SHARDS => {
  const read = text.trim() === NO_SHARDS ? NO_SHARDS : parseShards(text);
  if (read !== undefined) return read;
  context.addIssue({
    code: 'custom',
    message:
      'write auto, none, a number of shards such as 4, or those of this machine and the number of all, such as 0-3/16',
  });
  return z.NEVER;
});

const recognisedLanguages = z.string().transform((text, context): readonly string[] => {
  const languages = text.split(/[\s,+]+/u).filter((language) => language !== '');
  const missing = languages.filter((language) => !isInstalled(language));
  if (languages.length > 0 && missing.length === 0) return languages;
  context.addIssue({
    code: 'custom',
    message:
      missing.length === 0
        ? 'write codes of Tesseract with + between, such as eng+deu'
        : `no data for ${missing.join(', ')}: run npm install ${missing.map(languagePackage).join(' ')}`,
  });
  return z.NEVER;
});

const address = z
  .string()
  .trim()
  .transform((text) => text.replace(/(?<!\/)\/+$/u, ''))
  .refine(
    (text) => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? ''),
    'write an address without the version, such as http://proxy.internal:8080/api',
  );

const hosts = z.string().transform((text, context): readonly string[] => {
  const names = text
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((name) => name !== '');
  const faulty = names.filter((name) => URL.parse(`https://${name}`)?.host !== name);
  if (faulty.length === 0) return names;
  context.addIssue({
    code: 'custom',
    message: `${faulty.join(', ')}: write names of hosts with commas between, such as example.org, without https://`,
  });
  return z.NEVER;
});

const NEEDS_DATABASE =
  'several processes need DATABASE_URL, a PostgreSQL server that all of them reach: else each keeps numbers, pins and watches of its own';
const LAST_PORT = 65_535;

const databaseUrl = z
  .string()
  .trim()
  .transform((text, context): PostgresPlace => {
    const place = postgresPlace(text);
    if (place !== undefined) return place;
    context.addIssue({
      code: 'custom',
      message:
        'write the address of a PostgreSQL database, such as postgres://verbatim@db.example.org/verbatim?sslmode=verify-full; a schema (?schema=NAME) has small letters, digits and _',
    });
    return z.NEVER;
  });

/** Every setting, its form, and what to write instead if it is wrong. `.env.example` explains each. */
const settings = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .trim()
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/u,
        'is no bot token: copy it from the Bot page of discord.com/developers, three parts with dots between',
      )
      .optional(),
    DISCORD_API: address.optional(),
    DOSSIER_ACCESS: entries(parseAccess).optional(),
    DOSSIER_MANAGERS: entries(parseManagers).optional(),
    REGISTER_IN: registration.default('global'),
    USER_INSTALL: z.enum(['on', 'off'], 'write on or off').default('off'),
    SHARDS: shards.default(ONE_SHARD),
    SHARD_PROCESSES: wholeNumber(
      1,
      MOST_PROCESSES,
      `write a whole number of processes from 1 to ${MOST_PROCESSES}`,
    ).default(1),
    CORPUS_DIR: z.string().trim().min(1).default('corpus'),
    DATA_DIR: z.string().trim().min(1).default('.data'),
    DATABASE_URL: databaseUrl.optional(),
    MAX_FILE_MB: wholeNumber(1, 2000, 'write a whole number of megabytes from 1 to 2000').default(50),
    READING_SECONDS: wholeNumber(1, 86_400, 'write whole seconds from 1 to 86400').default(
      DEFAULT_READING_LIMITS.seconds,
    ),
    READING_MEMORY_MB: wholeNumber(256, 65_536, 'write a whole number of megabytes from 256 to 65536').default(
      DEFAULT_READING_LIMITS.megabytes,
    ),
    TEXT_RECOGNITION: z.enum(['on', 'off'], 'write on or off').default('off'),
    TEXT_RECOGNITION_LANGUAGES: recognisedLanguages.default(['eng']),
    ADD_FROM_HOSTS: hosts.default([]),
    RELOAD_SECONDS: wholeNumber(0, 86_400, 'write whole seconds from 0 (never) to 86400').default(30),
    WORD_VECTORS: z.enum(['on', 'off'], 'write on or off').default('on'),
    MEANING_MODEL: z.string().trim().min(1).optional(),
    ENGINE: z.enum(['memory', 'disk', 'opensearch'], 'write memory, disk or opensearch, or leave it out').optional(),
    OPENSEARCH_URL: z.string().trim().min(1).optional(),
    OPENSEARCH_USER: z.string().trim().min(1).optional(),
    OPENSEARCH_PASSWORD: z.string().min(1).optional(),
    OPENSEARCH_API_KEY: z.string().trim().min(1).optional(),
    OPENSEARCH_CA: z.string().trim().min(1).optional(),
    OPENSEARCH_PREFIX: z
      .string()
      .trim()
      .regex(INDEX_PREFIX, 'write small letters, digits, - and _, beginning with a letter or digit, such as verbatim-')
      .default('verbatim-'),
    OPENSEARCH_SHARDS: wholeNumber(1, 1024, 'write a whole number of shards from 1 to 1024').default(1),
    OPENSEARCH_REPLICAS: wholeNumber(0, 10, 'write a whole number of copies from 0 to 10').default(1),
    INDEXES: z.enum(['auto', 'off'], 'write auto or off').default('auto'),
    LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`).default('info'),
    LOG_QUESTIONS: z.enum(['on', 'off'], 'write on or off').default('off'),
    METRICS_PORT: wholeNumber(1, 65_535, 'write a port number from 1 to 65535, or leave it out').optional(),
    METRICS_HOST: z.string().trim().min(1).default('127.0.0.1'),
    SANDBOX_PORT: wholeNumber(0, 65_535, 'write a port number from 0 (any free one) to 65535').default(8080),
  })
  .superRefine((values, context) => {
    if (values.USER_INSTALL === 'off' || values.REGISTER_IN === 'global') return;
    const message = 'on needs REGISTER_IN=global: commands of single servers are not offered elsewhere';
    context.addIssue({ code: 'custom', path: ['USER_INSTALL'], message });
  })
  .superRefine(({ SHARDS, SHARD_PROCESSES, DISCORD_TOKEN, DATABASE_URL, METRICS_PORT }, context) => {
    const say = (setting: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [setting], message });
    const isList = SHARDS !== 'auto' && SHARDS !== NO_SHARDS;
    if (SHARDS === NO_SHARDS && DATABASE_URL === undefined) say('SHARDS', NEEDS_DATABASE);
    if (isList && areSome(SHARDS) && DATABASE_URL === undefined) say('SHARDS', NEEDS_DATABASE);
    if (SHARD_PROCESSES < 2) return;
    if (DATABASE_URL === undefined) say('SHARD_PROCESSES', NEEDS_DATABASE);
    if (DISCORD_TOKEN === undefined)
      say('SHARD_PROCESSES', 'several processes need DISCORD_TOKEN: the sandbox has one');
    if (SHARDS === NO_SHARDS) say('SHARD_PROCESSES', 'there are no shards to share: set SHARDS to auto or to a number');
    if (isList && SHARD_PROCESSES > SHARDS.ids.length) {
      say('SHARD_PROCESSES', `there are fewer shards here: set SHARDS to auto, or to ${SHARD_PROCESSES} or more`);
    }
    if ((METRICS_PORT ?? 0) + SHARD_PROCESSES > LAST_PORT) {
      say('METRICS_PORT', `each process has the next port: write one of at most ${LAST_PORT - SHARD_PROCESSES}`);
    }
  })
  .superRefine((values, context) => {
    if (values.TEXT_RECOGNITION === 'off') return;
    const missing = missingPackages(values.TEXT_RECOGNITION_LANGUAGES);
    if (missing.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['TEXT_RECOGNITION'],
      message: `on needs packages that are not installed: run npm install --no-save ${missing.join(' ')}`,
    });
  })
  .transform((values, context) => ({ ...values, cluster: clusterSettings(values, context) }));

export interface Config {
  /** None: the bot runs against the local sandbox. */
  readonly discordToken: string | undefined;
  /** Address of the HTTP API, without the version: that of a proxy. Discord itself if undefined. */
  readonly discordApi: string | undefined;
  readonly access: AccessRules;
  /** In which servers, and to which role there, the right is given to say who may do what with a dossier. */
  readonly managers: AccessRules;
  readonly registerIn: 'global' | readonly string[];
  /** Whether people may use the bot as an app of their own, in places that it is not in. */
  readonly userInstall: boolean;
  /** Whether this process is on Discord; else it reads documents for others, announces nothing and answers nobody. */
  readonly connects: boolean;
  /** The shards of the gateway that this process runs, or all that Discord recommends. */
  readonly shards: WantedShards;
  /** How many processes share these shards. With several, this one only keeps them running. */
  readonly shardProcesses: number;
  /** Absolute path. */
  readonly corpusDirectory: string;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** The server for what must last; undefined for SQLite in the data directory. */
  readonly postgres: PostgresPlace | undefined;
  readonly maxFileBytes: number;
  /** What one file may cost to read. */
  readonly readingLimits: ReadingLimits;
  readonly reading: ReadingOptions;
  /** Milliseconds between two looks at the folder; 0 for none. */
  readonly reloadInterval: number;
  /** The hosts from which documents may be fetched, in small letters. */
  readonly addFromHosts: readonly string[];
  /** Whether questions are also understood by what their words mean. */
  readonly wordVectors: boolean;
  /** Absolute path of the folder with a sentence model; undefined if none is used. */
  readonly meaningModel: string | undefined;
  /** The engine of all dossiers; that of each is chosen by its size if undefined. */
  readonly engine: 'memory' | 'disk' | 'opensearch' | undefined;
  /** How OpenSearch is reached, if it is the engine. */
  readonly cluster: ClusterSettings | undefined;
  /** Whether this bot may read the folder and publish what it has, if OpenSearch is the engine and no other bot does. */
  readonly mayIndex: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether the log shows what is asked. */
  readonly logQuestions: boolean;
  /** Where health and metrics are served; undefined for nowhere. */
  readonly monitoring: { readonly host: string; readonly port: number } | undefined;
  readonly sandboxPort: number;
}

/** Adds what `.env` in the working directory says to the environment, which wins. */
export function loadDotenv(): void {
  if (existsSync('.env')) populate(process.env, readEnvironmentFile(readFileSync('.env', 'utf8')));
}

/**
 * Takes out what discord.js would read from the environment by itself, in a form of its own: there `SHARDS` is the number of one
 * shard, so that `auto` would end it and `4` would be the fifth shard alone. To be called once the settings are read.
 */
export function hideShardsFromLibrary(environment: Record<string, string | undefined>): void {
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete environment[name];
}

/**
 * Reads the configuration from an environment; empty values count as absent. Throws {@link OperatorError} that names every
 * faulty setting at once, with what to write instead.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new OperatorError(
      `the configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`} (see .env.example):\n${faults.join('\n')}`,
    );
  }
  const values = parsed.data;
  return {
    discordToken: values.DISCORD_TOKEN,
    discordApi: values.DISCORD_API,
    access: values.DOSSIER_ACCESS ?? [],
    managers: values.DOSSIER_MANAGERS ?? [],
    registerIn: values.REGISTER_IN,
    userInstall: values.USER_INSTALL === 'on',
    connects: values.SHARDS !== NO_SHARDS,
    shards: values.SHARDS === NO_SHARDS ? ONE_SHARD : values.SHARDS,
    shardProcesses: values.SHARD_PROCESSES,
    corpusDirectory: resolve(values.CORPUS_DIR),
    dataDirectory: resolve(values.DATA_DIR),
    postgres: values.DATABASE_URL,
    maxFileBytes: values.MAX_FILE_MB * MEGABYTE,
    readingLimits: { seconds: values.READING_SECONDS, megabytes: values.READING_MEMORY_MB },
    reading: {
      recognisedLanguages: values.TEXT_RECOGNITION === 'on' ? values.TEXT_RECOGNITION_LANGUAGES : null,
    },
    addFromHosts: values.ADD_FROM_HOSTS,
    reloadInterval: values.RELOAD_SECONDS * 1000,
    wordVectors: values.WORD_VECTORS === 'on',
    meaningModel: values.MEANING_MODEL === undefined ? undefined : resolve(values.MEANING_MODEL),
    engine: values.ENGINE,
    cluster: values.cluster,
    mayIndex: values.INDEXES === 'auto',
    logLevel: values.LOG_LEVEL,
    logQuestions: values.LOG_QUESTIONS === 'on',
    monitoring:
      values.METRICS_PORT === undefined ? undefined : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    sandboxPort: values.SANDBOX_PORT,
  };
}
