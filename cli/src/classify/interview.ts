import type {
  Classification,
  FactAnswer,
  FactDefinition,
  FactInput,
  Question,
  Rules,
} from '@sojourn/engine/typology';
import { classify } from '@sojourn/engine/typology';
import { answersLine, cautions, settledLabels } from './question-text.ts';
import { type Reply, readReply } from './reply.ts';
import { wrapped } from './wrap.ts';

/** Where an interview is held: a terminal, a pipe, a test. */
export interface Talk {
  /** The next line that was typed; null at the end. */
  ask(prompt: string): Promise<string | null>;
  say(text: string): void;
}

/** An answer given in the interview; null where the question was left out. */
interface Step {
  readonly fact: string;
  readonly answer: FactAnswer | null;
}

const welcome = [
  'Advice to a trained person, not a decision. Nothing is stored unless you say so with --out.',
  'Every question may be left out, and the interview may stop at any time.',
  'Answer, or: u not known · d declined · s leave out · why · back · stop',
];

function factsWith(start: FactInput, steps: readonly Step[]): FactInput {
  const told = steps.flatMap(({ fact, answer }) => (answer === null ? [] : [[fact, answer]]));
  return { ...start, ...Object.fromEntries(told) };
}

function stateLine({ answers }: Classification): string {
  const count = (wanted: string) => answers.filter(({ verdict }) => verdict === wanted).length;
  const shown = answers.filter(({ verdict }) => verdict === 'applies').map(({ label }) => label);
  const names = shown.length === 0 ? 'nothing shown yet' : `shown: ${shown.join(', ')}`;
  return `${names}; ${count('undetermined')} open, ${count('does_not_apply')} not shown`;
}

function whyText(rules: Rules, question: Question): string {
  return wrapped(`It may settle: ${settledLabels(rules, question)}.`, 2, 2).join('\n');
}

function promptOf(fact: FactDefinition, number: number): string {
  const care = cautions(fact);
  return [
    '',
    ...wrapped(`${number}. ${fact.question}`, 0, 3),
    ...(care === '' ? [] : wrapped(`(${care})`, 3)),
    ...wrapped(answersLine(fact), 3),
    '> ',
  ].join('\n');
}

/** Asks one question until there is an answer, or a command that leaves it. */
async function askOne(
  rules: Rules,
  question: Question,
  number: number,
  talk: Talk,
): Promise<Exclude<Reply, { kind: 'why' | 'unclear' }>> {
  const fact = rules.facts.get(question.fact)!;
  let prompt = promptOf(fact, number);
  for (;;) {
    const typed = await talk.ask(prompt);
    if (typed === null) return { kind: 'stop' };
    const reply = readReply(fact, typed);
    if (reply.kind === 'why') talk.say(whyText(rules, question));
    else if (reply.kind === 'unclear') {
      talk.say(`  That is no answer to this question. ${answersLine(fact)}`);
    } else return reply;
    prompt = '> ';
  }
}

/**
 * Asks the best next question again and again, until nothing is left to ask or the answer is stop.
 *
 * @param start facts that are known before
 * @param role questions for a qualified legal role are asked only there
 * @returns the facts, those of the start included; questions left out are not among them
 */
export async function interview(
  rules: Rules,
  start: FactInput,
  role: 'worker' | 'legal',
  talk: Talk,
): Promise<FactInput> {
  for (const line of welcome) talk.say(line);
  const steps: Step[] = [];
  for (;;) {
    const facts = factsWith(start, steps);
    const result = classify(rules, facts, { role, explain: false, decidingSets: 0 });
    const leftOut = new Set(steps.map(({ fact }) => fact));
    const question = result.questions.find(({ fact }) => !leftOut.has(fact));
    if (!question) {
      talk.say('\nNothing is left to ask that could change an answer.');
      return facts;
    }
    if (steps.length > 0) talk.say(wrapped(stateLine(result), 2, 2).join('\n'));
    const reply = await askOne(rules, question, steps.length + 1, talk);
    if (reply.kind === 'stop') return facts;
    if (reply.kind === 'back') {
      if (steps.pop() === undefined) talk.say('  This is the first question.');
    } else {
      const answer = reply.kind === 'skip' ? null : reply.answer;
      steps.push({ fact: question.fact, answer });
    }
  }
}
