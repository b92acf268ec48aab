import type {
  Category,
  Element,
  NeedRule,
  NeedTrigger,
  RuleBook,
  RulePack,
  Term,
} from '@sojourn/engine/typology';
import { RuleWords } from './typology-words.ts';

const begin = '<!-- from the rule packs: begin (npm run typology-doc) -->';
const end = '<!-- from the rule packs: end -->';

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

function elementRow(words: RuleWords, rule: Term, element: Element, sign: string): string[] {
  const { label, expr, source } = element;
  return [
    `${sign} ${label}`,
    words.condition(expr, rule),
    words.source(source),
    (source.guidance ?? []).join('; '),
    words.presumed(expr),
  ];
}

function combination(words: RuleWords, rule: Term): string {
  const numbers = rule.elements.map((_, at) => String(at + 1));
  return rule.combine ? words.condition(rule.combine, rule) : numbers.join(' and ');
}

function ruleRows(words: RuleWords, rule: Term): string[][] {
  const { layer, audience, exceptions = [] } = rule as Category;
  const kind = layer ? `${layer}${audience ? ', qualified legal role only' : ''}` : 'shared term';
  const unless = exceptions.length > 0 ? ' – unless an exception holds' : '';
  return [
    [
      `**${rule.label}** (\`${rule.id}\`)`,
      kind,
      `holds when ${combination(words, rule)}${unless}`,
      '',
      '',
      '',
      '',
    ],
    ...rule.elements.map((one, at) => ['', '', ...elementRow(words, rule, one, `${at + 1}.`)]),
    ...exceptions.map((one) => ['', '', ...elementRow(words, rule, one, '*unless*')]),
  ];
}

function packTable(words: RuleWords, pack: RulePack): string[] {
  const head = [
    'Category',
    'Layer',
    'Element',
    'Holds when',
    'Article',
    'Guidance',
    'Presumed until raised',
  ];
  const rules: readonly Term[] = [...(pack.terms ?? []), ...pack.categories];
  const notes = pack.categories.flatMap(({ label, notes: list = [] }) =>
    list.map((note) => `- *${label}:* ${note}`),
  );
  return [
    `### ${pack.title}`,
    '',
    `\`${pack.id}\`, version ${pack.version} of ${pack.date}.`,
    '',
    ...table(
      head,
      rules.flatMap((rule) => ruleRows(words, rule)),
    ),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ];
}

function questionTable(words: RuleWords, book: RuleBook): string[] {
  const rows = book.packs.flatMap((pack) =>
    (pack.unsettled ?? []).map(({ id, question, readings, sources }) => [
      words.question(id),
      question,
      readings.yes,
      readings.no,
      sources
        .map((source) => [words.source(source), ...(source.guidance ?? [])].join('; '))
        .join('; '),
    ]),
  );
  return [
    '### Open in law',
    '',
    ...table(['', 'Question', 'One reading', 'The other', 'Sources'], rows),
    '',
  ];
}

function implicationTable(words: RuleWords, book: RuleBook): string[] {
  const rows = book.implications.map(({ if: condition, gives, reason }) => [
    words.condition(condition),
    `${gives.value ? 'yes' : 'no'}: “${words.fact(gives.fact)}”`,
    reason,
  ]);
  return [
    '### What follows from the meaning of a fact',
    '',
    ...table(['If', 'Then', 'Because'], rows),
    '',
  ];
}

/** When a trigger gives its need: who, and under which conditions. */
function triggerParts(words: RuleWords, trigger: NeedTrigger): readonly [string, string] {
  const { category, and, when, whileOpen, unless } = trigger;
  const open = whileOpen && 'raised' in whileOpen ? whileOpen.raised : whileOpen;
  const conditions = [
    and ? `if ${words.condition(and)}` : '',
    open ? `also while open, unless excluded or not raised: ${words.condition(open)}` : '',
    unless ? `held back while not excluded: ${words.condition(unless.expr)}` : '',
  ].filter(Boolean);
  const who = category ? words.label(category) : `the fact ${words.condition(when!)}`;
  return [who, conditions.join('; ')];
}

/** Triggers of the same conditions in one line. */
function triggerText(words: RuleWords, owed: readonly NeedTrigger[]): string {
  const groups = new Map<string, string[]>();
  for (const trigger of owed) {
    const [who, conditions] = triggerParts(words, trigger);
    groups.set(conditions, [...(groups.get(conditions) ?? []), who]);
  }
  return [...groups]
    .map(([conditions, who]) => who.join('; ') + (conditions ? ` – *${conditions}*` : ''))
    .join('<br>');
}

function needRow(words: RuleWords, need: NeedRule): string[] {
  const { id, label, basis, owed, clock, dimensions } = need;
  return [
    `**${label}** (\`${id}\`)`,
    triggerText(words, owed),
    basis.map((source) => words.source(source)).join('; '),
    clock ?? '',
    dimensions.join(', '),
  ];
}

function needTable(words: RuleWords, book: RuleBook): string[] {
  const head = ['Need or entitlement', 'Owed to', 'Basis', 'Clock', 'Human security'];
  return [
    '### What is owed',
    '',
    ...table(
      head,
      book.needs.map((need) => needRow(words, need)),
    ),
    '',
  ];
}

function instrumentTable(book: RuleBook): string[] {
  const rows = book.instruments.map(({ short, title, kind, adopted, binds }) => [
    short,
    title,
    kind,
    adopted,
    binds,
  ]);
  return ['### Instruments', '', ...table(['Short', 'Title', 'Kind', 'Adopted', 'Binds'], rows)];
}

/** The rule packs as tables: category × element × article, open questions, what is owed. */
export function typologyTables(book: RuleBook): string {
  const words = new RuleWords(book);
  return [
    ...book.packs.flatMap((pack) => packTable(words, pack)),
    ...questionTable(words, book),
    ...implicationTable(words, book),
    ...needTable(words, book),
    ...instrumentTable(book),
  ].join('\n');
}

/** A page with its tables renewed: what stands between the two marks is replaced. */
export function withTables(page: string, tables: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page lacks the marks ${begin} and ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${tables}\n\n${page.slice(to)}`;
}
