import { SojournError } from './error.ts';

/** What a schema library says is wrong, in the form of zod's issues. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  /** Of a union: what each of its members finds wrong. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

const longest = 60;

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    input,
  );
}

/** A value as it stands in the file, briefly. @example described([1, 2]) // 'a list of 2' */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What the members of a union take where it is the value itself that none of them takes. */
function membersOf({ errors = [] }: SchemaIssue): string {
  const own = errors.flatMap(([first]) => (first && first.path.length === 0 ? [first] : []));
  return own.length < errors.length ? '' : [...new Set(own.map(expectedOf))].join(', ');
}

function expectedOf(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected ?? ''] ?? issue.expected ?? 'another type';
    case 'invalid_value':
      return (issue.values ?? []).map(String).join(', ');
    case 'unrecognized_keys':
      return 'only the fields of the schema';
    case 'invalid_union':
      return (
        membersOf(issue) ||
        issue.message
          .replace(/^Invalid discriminator value\. Expected /, '')
          .replaceAll(' | ', ', ')
          .replaceAll("'", '')
      );
    default:
      return issue.message.replace(/^(Invalid|Too \w+)[^:]*: ?(expected )?/, '') || issue.message;
  }
}

/**
 * The first of the issues that a schema has found in a file, as an error with file, field and remedy.
 *
 * @param input what was parsed
 * @example throw schemaInvalid(parsed.error, input, file, 'Correct the field.')
 */
export function schemaInvalid(
  { issues }: { readonly issues: readonly SchemaIssue[] },
  input: unknown,
  file: string,
  remedy = 'Correct the field and run again.',
): SojournError {
  const [issue] = issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys![0]!] : issue?.path;
  return new SojournError({
    code: 'schema.invalid',
    where: { file, field: path?.map(String).join('.') || 'the file' },
    got:
      issue?.code === 'unrecognized_keys' ? 'an unknown field' : described(at(input, path ?? [])),
    expected: issue ? expectedOf(issue) : 'another content',
    remedy,
  });
}
