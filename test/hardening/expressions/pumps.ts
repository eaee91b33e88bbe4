import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Expression } from './expression.ts';

/** A text of any length that may be dear to an expression: `before`, then `pump` again and again, then `after`. */
export interface Pumped {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Characters of the kinds that expressions tell apart. */
const CHARACTERS = [
  ...'aAz1 \t\n\r.,;:!?-–—\'"’“”«»()[]{}<>/\\|*+=_#@&%$~^`•…',
  ...'éÉяЯ中אع٣\u00A0\u00AD\u200B\u200E\u0301',
  '\u0001',
];
/** What may follow: nothing, what hardly any expression matches, and the end of a line. */
const AFTER = ['', '\u0001', '\n\u0001\n\u0001'];
/** A repetition that can be longer than this counts as one without end. */
const LONG = 10;
const MOST_CHOICES = 3;

/**
 * Texts that may be dear to an expression, derived from its own parts: what each of its repetitions repeats, what leads to
 * that, and every kind of character that it tells apart.
 */
export function pumpsFor(expression: Expression): readonly Pumped[] {
  const tree = parsed(expression);
  const choices = new Choices(expression.flags);
  const repetitions: AST.Quantifier[] = [];
  const letters = new Set<string>();
  let depth = 0;
  const addLetters = (found: readonly string[]): void => {
    for (const letter of found) letters.add(letter);
  };
  visitRegExpAST(tree, {
    onQuantifierEnter: (node) => {
      if (node.max <= LONG) return;
      depth += 1;
      repetitions.push(node);
    },
    onQuantifierLeave: ({ max }) => {
      if (max > LONG) depth -= 1;
    },
    // Letters of words are in what leads to a repetition; by themselves they are repeated only in one.
    onCharacterEnter: ({ value, parent }) => {
      if (depth > 0 && parent.type !== 'CharacterClass') letters.add(String.fromCodePoint(value));
    },
    onCharacterClassEnter: (node) => addLetters([...choices.of(node), ...ownLetters(node)]),
    onCharacterSetEnter: (node) => addLetters(choices.of(node)),
  });
  const pumped = new Map<string, Pumped>();
  const add = (lead: string, pump: string): void => {
    if (pump === '') return;
    // What hardly any expression matches is before it as well, so that a part for the beginning of a text does not match at once.
    for (const before of lead.startsWith('\u0001') ? [lead] : [lead, `\u0001${lead}`]) {
      for (const after of AFTER) pumped.set(`${before}\0${pump}\0${after}`, { before, pump, after });
    }
  };
  for (const letter of letters) add('', letter);
  for (const whole of choices.samples(tree, 1)) {
    add('', whole);
    add('', whole.slice(0, -1));
  }
  for (const repetition of repetitions) {
    const leads = leading(repetition, choices);
    for (const repeated of choices.samples(repetition.element, 1)) {
      for (const lead of ['', ...leads]) add(lead, repeated);
      for (const lead of leads) add('', lead + repeated);
    }
    for (const lead of leads) add('', lead);
  }
  return [...pumped.values()];
}

/** A few of the letters that a class names. */
function ownLetters({ elements }: AST.CharacterClass): readonly string[] {
  return varied(elements.flatMap((one) => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : [])));
}

/** Whether a repetition without end repeats another one. */
export function hasNestedRepetition(expression: Expression): boolean {
  let depth = 0;
  let isNested = false;
  visitRegExpAST(parsed(expression), {
    onQuantifierEnter: ({ max }) => {
      if (max <= LONG) return;
      depth += 1;
      isNested ||= depth > 1;
    },
    onQuantifierLeave: ({ max }) => {
      if (max > LONG) depth -= 1;
    },
  });
  return isNested;
}

function parsed({ pattern, flags }: Expression): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
}

/** Texts that lead from the beginning of the expression to a part of it. */
function leading(part: AST.Node, choices: Choices): readonly string[] {
  let leads = [''];
  for (let node: AST.Node = part; node.parent !== null; node = node.parent) {
    const { parent } = node;
    if (parent.type !== 'Alternative') continue;
    const place = parent.elements.findIndex((element) => element === node);
    const before = parent.elements.slice(0, place);
    for (const element of before.reverse()) {
      leads = choices
        .samples(element, 0)
        .flatMap((sample) => leads.map((lead) => sample + lead))
        .slice(0, MOST_CHOICES);
    }
  }
  return [...new Set(leads)].filter((lead) => lead !== '');
}

/** Texts that parts of an expression match. */
class Choices {
  readonly #flags: string;

  constructor(flags: string) {
    this.#flags = flags.replace(/[gyd]/gu, '');
  }

  /** Characters that a class matches. */
  of(node: AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass): readonly string[] {
    const pattern = new RegExp(`^(?:${node.raw})$`, this.#flags);
    return CHARACTERS.filter((character) => pattern.test(character));
  }

  /** A few texts that a part matches, with each optional repetition `least` times. Conditions on what is beside are passed over. */
  samples(node: AST.Node, least: 0 | 1): readonly string[] {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return varied(node.alternatives.flatMap((alternative) => this.samples(alternative, least).slice(0, 2)));
      case 'Alternative':
        return node.elements.reduce<readonly string[]>(
          (texts, element) => {
            const samples = this.samples(element, least);
            const rounds = Math.max(texts.length, samples.length);
            return Array.from(
              { length: rounds },
              (_, at) => `${texts[at % texts.length] ?? ''}${samples[at % samples.length] ?? ''}`,
            );
          },
          [''],
        );
      case 'Quantifier':
        return this.samples(node.element, least).map((sample) => sample.repeat(Math.max(node.min, least)));
      case 'Character':
        return [String.fromCodePoint(node.value)];
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass': {
        const choices = varied(this.of(node));
        return choices.length === 0 ? [''] : choices;
      }
      default:
        return [''];
    }
  }
}

/** A few of a list, from its whole length. */
function varied(list: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(list.length / MOST_CHOICES));
  return list.filter((_, at) => at % step === 0).slice(0, MOST_CHOICES);
}
