import { SojournError } from '@sojourn/engine/core';

/** What was typed after `sojourn classify`. */
export interface ClassifyCommandOptions {
  readonly why?: boolean;
  readonly category?: string;
  readonly ask?: boolean;
  readonly batch?: string;
  readonly score?: string;
  readonly facts?: boolean;
  readonly person?: boolean;
  readonly vulnerability?: boolean;
  readonly records?: string;
  readonly role: 'worker' | 'legal';
  readonly rules?: readonly string[];
  readonly htcds?: string;
  readonly htcdsOut?: string;
  readonly deidentified?: boolean;
  readonly includeWithoutConsent?: boolean;
  readonly periodColumn?: string;
  readonly by?: 'year' | 'quarter' | 'month';
  readonly rows?: boolean;
  readonly exact?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly language?: string;
  readonly out?: string;
}

/** What the command is asked to do. */
export type Mode = 'case' | 'ask' | 'batch' | 'score' | 'facts' | 'htcds';

const ofBatch = ['rows', 'exact', 'by', 'periodColumn'] as const;
const ofCase = ['why', 'category', 'person', 'vulnerability', 'records'] as const;
const ofHtcds = ['htcdsOut', 'deidentified', 'includeWithoutConsent'] as const;

const spelled = (name: string) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

function refuse(field: string, got: string, expected: string, remedy: string): never {
  throw new SojournError({ code: 'argument.choice', where: { field }, got, expected, remedy });
}

const homes = [
  { names: ofBatch, modes: ['batch'], home: '--batch' },
  { names: ofHtcds, modes: ['htcds'], home: '--htcds' },
  { names: ofCase, modes: ['case', 'ask'], home: 'a single case' },
] as const;

/** @throws SojournError `argument.choice` for an option of another form of the command */
function checkFit(mode: Mode, options: ClassifyCommandOptions): void {
  for (const { names, modes, home } of homes) {
    const foreign = names.find((name) => options[name] !== undefined);
    if (foreign === undefined || (modes as readonly Mode[]).includes(mode)) continue;
    refuse(spelled(foreign), 'another form of the command', home, `Use it with ${home}.`);
  }
}

/**
 * The one thing that the command is asked to do.
 *
 * @throws SojournError `argument.choice` where nothing, or two things at once, are asked for
 */
export function modeOf(file: string | undefined, options: ClassifyCommandOptions): Mode {
  const { language = 'en' } = options;
  if (language !== 'en') {
    refuse(
      '--language',
      language,
      'en, the only language in which the rules are written and checked',
      'Leave --language out; a translation of rules needs a lawyer of that language.',
    );
  }
  const asked = (['ask', 'batch', 'score', 'facts', 'htcds'] as const).filter(
    (mode) => options[mode],
  );
  if (asked.length > 1 || (asked.length === 1 && asked[0] !== 'ask' && file !== undefined)) {
    const got = [...asked.map(spelled), ...(file === undefined ? [] : [file])].join(', ');
    refuse('The command', got, 'one of them', 'Run the command once for each.');
  }
  if (asked.length === 0 && file === undefined) {
    const expected = 'a case file, --ask, --batch, --score, --htcds or --facts';
    const remedy = 'Give a case file, or start an interview with: sojourn classify --ask.';
    refuse('The command', 'nothing to classify', expected, remedy);
  }
  if (options.json && options.csv) {
    refuse('The form', '--json and --csv', 'one of them', 'Choose one form.');
  }
  const mode = asked[0] ?? 'case';
  checkFit(mode, options);
  return mode;
}
