import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactAnswer, Rules } from '@sojourn/engine/typology';

/** Facts by id. */
export type Facts = Readonly<Record<string, FactAnswer>>;

/** A reference case: its facts, and the categories that nobody can decide on them. */
export interface ReferenceCase {
  readonly facts: Facts;
  readonly undetermined: readonly string[];
}

interface VignetteFile {
  readonly vignettes: readonly {
    readonly facts: Facts;
    readonly expected: { readonly undetermined: readonly { readonly category: string }[] };
  }[];
}

/** The sixty vignettes of the reference, facts by id, read in place. */
export function referenceCases(rules: Rules): ReferenceCase[] {
  const shared = process.env.SOJOURN_SHARED ?? join(process.cwd(), '..', 'shared');
  const file = join(shared, 'reference/typology/vignettes.json');
  if (!existsSync(file)) throw new Error('the vignettes of the reference are not there');
  const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as VignetteFile;
  return vignettes.map(({ facts, expected }) => ({
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, value]) => {
        const fact = rules.keys.find(key)!;
        const isChoice = fact.type === 'choice' && typeof value === 'string';
        return [fact.id, isChoice ? value.replace(/[\s-]+/g, '_') : value];
      }),
    ),
    undetermined: expected.undetermined.map(({ category }) => category),
  }));
}

/** Numbers from 0 to 1, the same in every run (Park and Miller 1988). */
export function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** A case whose known facts are masked as unknown with that chance. */
export function masked(facts: Facts, chance: number, random: Generator<number, never>): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [
      id,
      random.next().value < chance ? 'unknown' : value,
    ]),
  );
}

/** So many masked cases, made from the reference cases in turn. */
export function maskedCases(cases: readonly ReferenceCase[], count: number): Facts[] {
  const random = seeded(20_261_128);
  return Array.from({ length: count }, (_, i) =>
    masked(cases[i % cases.length]!.facts, 0.3, random),
  );
}
