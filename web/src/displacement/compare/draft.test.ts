import { changeWords, planComparison } from '@sojourn/brief/displacement';
import { compareRuns } from '@sojourn/engine/displacement';
import { parseChanges } from '@sojourn/engine/displacement/schema';
import { describe, expect, test } from 'vitest';
import { dayOn } from '../case-days.ts';
import { exampleCase } from '../example.ts';
import { readChanges } from './change-file.ts';
import {
  barriers,
  changeKinds,
  changeOf,
  changesFile,
  checkDraft,
  closuresOf,
  type Draft,
  firstDraft,
  namesOf,
  withKind,
} from './draft.ts';

const regions = exampleCase.places.map((place) => ({ ...place, region: `in ${place.country}` }));
const model = { ...exampleCase, places: regions };
const first = { ...firstDraft(model, '2024-04-20'), name: ' Camp West ' };

/** A draft as the engine takes it. */
function taken(draft: Draft) {
  const file: unknown = JSON.parse(changesFile([changeOf(draft, model)]));
  return parseChanges(file, 'form', model.start);
}

describe('a change as it is typed', () => {
  test.each(changeKinds)('%s: what the form offers first, a case can bear', (kind) => {
    const changes = taken(withKind(first, kind, model));
    const { pair, rows } = planComparison(model, { scale: 100 }, changes, false);
    expect(compareRuns(pair, 1, 1, rows).days).toBe(model.days);
    const usual = kind === 'travel' ? '0.5' : '20 Apr 2024';
    expect(changeWords(changes[0]!, model)).toContain(kind === 'open' ? '2 Mar 2024' : usual);
  });

  test.each(barriers)('a %s is closed by its own names', (what) => {
    const [change] = taken({ ...first, what });
    const names = {
      border: ['Alba', 'Borea'],
      road: ['Old Harbour', 'Crossroads'],
      place: ['Old Harbour', undefined],
      camp: ['Camp East', undefined],
    };
    expect(change).toMatchObject({ kind: 'close', what, first: names[what][0], day: 79 });
    expect('second' in change! ? change.second : undefined).toBe(names[what][1]);
    expect(change).not.toHaveProperty('until');
  });

  test('ends on its last day, where it has one', () => {
    expect(taken({ ...first, until: '2024-05-01' })[0]).toMatchObject({ day: 79, until: 90 });
    expect(dayOn(model, '2024-05-01')).toBe(90);
  });

  test('opens what the case closes, and nothing else', () => {
    const border = { what: 'border', first: 'Alba', second: 'Cadia', day: 30 };
    expect(closuresOf(model)).toEqual([border]);
    expect(taken({ ...first, kind: 'open' })[0]).toMatchObject({ kind: 'open', second: 'Cadia' });
    const camp = { kind: 'idpcamp', first: 'Camp East', second: '', start: 3, end: 9 } as const;
    expect(
      closuresOf({ ...model, closures: [{ ...camp, start: 8 }, camp, { ...camp, start: 500 }] }),
    ).toEqual([{ what: 'camp', first: 'Camp East', second: '', day: 3 }]);
  });

  test('a new camp needs a name, which is taken without blanks around it', () => {
    expect(() => checkDraft({ ...first, kind: 'camp', name: '  ' })).toThrow(/Name of the camp/);
    checkDraft({ ...first, kind: 'close', name: '' });
    expect(taken({ ...first, kind: 'camp' })[0]).toMatchObject({
      name: 'Camp West',
      capacity: 5000,
    });
  });

  test('registration that moves to a town gives it room, to a camp not', () => {
    const to = (name: string) => taken({ ...first, kind: 'registration', to: name })[0];
    expect(to('Ferry')).toHaveProperty('capacity', 5000);
    expect(to('Camp South')).not.toHaveProperty('capacity');
  });

  test('names are those of the case, each once', () => {
    const names = namesOf(model);
    expect(names.countries).toEqual(['Alba', 'Borea', 'Cadia']);
    expect(names.camps).toEqual(['Camp East', 'Camp South', 'Camp North']);
    expect(names.towns).toEqual(['Crossroads', 'Ferry']);
    expect(namesOf(exampleCase).regions).toEqual([]);
  });
});

describe('a file of changes', () => {
  const engine = { parseChanges };
  const fileOf = (text: string) => new File([text], 'changes.json');

  test('comes back as it was saved', async () => {
    const changes = changeKinds.flatMap((kind) => taken({ ...first, kind }));
    expect(await readChanges(engine, fileOf(changesFile(changes)), model.start)).toEqual(changes);
  });

  test('that holds none is refused by name', async () => {
    const read = (text: string) => readChanges(engine, fileOf(text), model.start);
    await expect(read('{oops')).rejects.toThrow(/changes\.json/);
    await expect(read('{"schema":"other"}')).rejects.toThrow(/changes\.json/);
  });
});
