import type { CaseChange, DisplacementCase } from '@sojourn/engine/displacement';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { download } from '../../parts/download.ts';
import { SelectBox } from '../../parts/Fields.tsx';
import { keyed } from '../../parts/keyed.ts';
import { explain, Notice } from '../../parts/Notice.tsx';
import { words } from '../../words/en.ts';
import { useDisplacement } from '../load-engine.ts';
import type { OpenCase } from '../open-case.ts';
import { ChangeFields, isPossible } from './ChangeFields.tsx';
import { readChanges } from './change-file.ts';
import {
  changeKinds,
  changeOf,
  changesFile,
  checkDraft,
  type Draft,
  firstDraft,
  withKind,
} from './draft.ts';

const own = words.displacement.compare;

interface ChangeFormProps {
  readonly opened: OpenCase;
  readonly changes: readonly CaseChange[];
  readonly onChange: (changes: readonly CaseChange[]) => void;
}

interface ChangeListProps {
  readonly model: DisplacementCase;
  readonly changes: readonly CaseChange[];
  readonly onRemove: (at: number) => void;
}

function ChangeList({ model, changes, onRemove }: ChangeListProps) {
  const { changeWords } = useDisplacement();
  if (changes.length === 0) return <p className="fine">{own.noChange}</p>;
  return (
    <ol className="change-list">
      {keyed(changes, (change) => changeWords(change, model)).map(({ key, item }, at) => (
        <li key={key}>
          {changeWords(item, model)}{' '}
          <Button
            className="tool"
            aria-label={own.removeLabel(changeWords(item, model))}
            onPress={() => onRemove(at)}
          >
            {words.whatIf.remove}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { message, remedy, detail } = explain(error);
  return (
    <Notice title={own.failed} alert>
      <p>{[message, remedy, detail ?? ''].join(' ')}</p>
    </Notice>
  );
}

/** The changes of a case, and a form for one more. */
export function ChangeForm({ opened, changes, onChange }: ChangeFormProps) {
  const engine = useDisplacement();
  const { model, settings } = opened;
  const [draft, setDraft] = useState<Draft>(() =>
    firstDraft(model, engine.dateOf(model, Math.floor(model.days / 2))),
  );
  const [error, setError] = useState<unknown>(null);
  /** Takes changes that the case can bear; says what is wrong with others. */
  const take = (next: readonly CaseChange[]) => {
    engine.preparePair(model, { settings }, next);
    setError(null);
    onChange(next);
  };
  const attempt = async (act: () => void | Promise<void>) => {
    try {
      await act();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const add = () =>
    attempt(() => {
      checkDraft(draft);
      const file = JSON.parse(changesFile([changeOf(draft, model)]));
      take([...changes, ...engine.parseChanges(file, own.form, model.start)]);
    });
  const open = (files: FileList | null) =>
    attempt(async () => {
      const file = files?.[0];
      if (file) take(await readChanges(engine, file, model.start));
    });
  return (
    <>
      <ChangeList
        model={model}
        changes={changes}
        onRemove={(at) => onChange(changes.filter((_, index) => index !== at))}
      />
      <fieldset className="lever change-form">
        <legend>{own.add}</legend>
        <SelectBox
          label={own.kind}
          value={draft.kind}
          choices={changeKinds.map((value) => ({ value, label: own.kinds[value] }))}
          onChange={(kind) => setDraft(withKind(draft, kind as Draft['kind'], model))}
        />
        <ChangeFields draft={draft} model={model} onChange={setDraft} />
        <Button
          className="plain-button"
          isDisabled={!isPossible({ draft, model })}
          onPress={() => void add()}
        >
          {own.addButton}
        </Button>
        {error !== null && <Failed error={error} />}
      </fieldset>
      <div className="tools">
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void open(files)}
        >
          <Button className="tool">{own.openFile}</Button>
        </FileTrigger>
        {changes.length > 0 && (
          <Button
            className="tool"
            onPress={() => download('changes.json', 'application/json', changesFile(changes))}
          >
            {own.saveFile}
          </Button>
        )}
      </div>
    </>
  );
}
