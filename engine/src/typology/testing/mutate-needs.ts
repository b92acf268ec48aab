import type { NeedRule, NeedTrigger, RuleBook } from '../contract.ts';
import { mutantsOf } from './mutate-expr.ts';
import type { RuleMutant } from './mutate-rules.ts';

const conditions = ['and', 'whileOpen', 'when'] as const;

/** One trigger changed; null where it is dropped. */
function ofTrigger(trigger: NeedTrigger): { change: string; trigger: NeedTrigger | null }[] {
  const name = trigger.category ?? 'facts';
  const drops = (['and', 'whileOpen', 'unless'] as const)
    .filter((part) => trigger[part])
    .map((part) => {
      const { [part]: _, ...rest } = trigger;
      return { change: `${name}: drop ${part}`, trigger: rest };
    });
  const changes = conditions.flatMap((part) =>
    mutantsOf(trigger[part] ?? { all: [] }).map(({ change, expr }) => ({
      change: `${name} ${part}: ${change}`,
      trigger: { ...trigger, [part]: expr },
    })),
  );
  const held = mutantsOf(trigger.unless?.expr ?? { all: [] }).map(({ change, expr }) => ({
    change: `${name} unless: ${change}`,
    trigger: { ...trigger, unless: { ...trigger.unless!, expr } },
  }));
  return [{ change: `drop the trigger ${name}`, trigger: null }, ...drops, ...changes, ...held];
}

function ofNeed(need: NeedRule): { change: string; need: NeedRule }[] {
  return need.owed.flatMap((one, at) =>
    ofTrigger(one).map(({ change, trigger }) => ({
      change,
      need: {
        ...need,
        owed: need.owed.flatMap((old, index) => (index === at ? (trigger ?? []) : old)),
      },
    })),
  );
}

/** Every rule book that differs from this one by a single change of a need. */
export function needMutants(book: RuleBook): RuleMutant[] {
  return book.needs.flatMap((need, at) =>
    ofNeed(need).map(({ change, need: changed }) => ({
      rule: need.id,
      change,
      book: { ...book, needs: book.needs.map((old, index) => (index === at ? changed : old)) },
    })),
  );
}
