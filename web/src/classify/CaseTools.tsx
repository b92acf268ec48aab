import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { download } from '../parts/download.ts';
import { ErrorNotice } from '../parts/Notice.tsx';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';
import { caseText, openCase } from './case-file.ts';
import { isEmpty, type Part } from './case-state.ts';
import { type Example, examples } from './examples.ts';

const { tools: text } = words.classify;

function partsOf({ journey = [] }: Example): Part[] {
  return journey.map(({ from, to = '', place = '', facts }, index) => ({
    id: index + 1,
    from,
    to,
    place,
    note: '',
    facts,
  }));
}

/** Cases to try, offered while nothing is recorded, so that none takes the place of a real one. */
export function Examples() {
  const { change } = useCasePage();
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h3 id="examples-title">{text.examples}</h3>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>
            <Button
              className="tool"
              onPress={() => change({ do: 'open', facts: example.facts, parts: partsOf(example) })}
            >
              {example.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Case files, undo, clear: nothing is kept but by these buttons. */
export function CaseTools() {
  const page = useCasePage();
  const { state, change, canUndo } = page;
  const [problem, setProblem] = useState<unknown>(null);
  const open = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    try {
      change({ do: 'open', ...(await openCase(page, file)) });
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  };
  const nothing = isEmpty(state);
  return (
    <section className="case-tools" aria-label={text.label}>
      <div className="tools">
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={open}>
          <Button className="plain-button">{text.open}</Button>
        </FileTrigger>
        <Button
          className="plain-button"
          isDisabled={nothing}
          aria-describedby="save-note"
          onPress={() => download('case.json', 'application/json', caseText(state))}
        >
          {text.save}
        </Button>
        <Button
          className="plain-button"
          isDisabled={!canUndo}
          onPress={() => change({ do: 'undo' })}
        >
          {text.undo}
        </Button>
        <Button
          className="plain-button"
          isDisabled={nothing}
          onPress={() => change({ do: 'clear' })}
        >
          {text.clear}
        </Button>
      </div>
      <p className="fine" id="save-note">
        {text.saveNote}
      </p>
      {problem !== null && <ErrorNotice error={problem} />}
    </section>
  );
}
