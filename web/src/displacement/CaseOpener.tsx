import type { ErrorFacts } from '@sojourn/engine/core';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { ErrorNotice } from '../parts/Notice.tsx';
import { words } from '../words/en.ts';
import { exampleCase } from './example.ts';
import { useDisplacement } from './load-engine.ts';
import { type OpenCase, openCase } from './open-case.ts';
import { Problems } from './Problems.tsx';

const text = words.displacement;

/** A case from a folder, from a file, or an invented one. */
export function CaseOpener({ onOpen }: { readonly onOpen: (opened: OpenCase) => void }) {
  const engine = useDisplacement();
  const [error, setError] = useState<unknown>(null);
  const [problems, setProblems] = useState<readonly ErrorFacts[]>([]);
  const open = async (files: FileList | null) => {
    if (files === null || files.length === 0) return;
    try {
      const opening = await openCase(engine, [...files]);
      setError(null);
      setProblems(opening.problems);
      if (opening.opened !== null) onOpen(opening.opened);
    } catch (thrown) {
      setProblems([]);
      setError(thrown);
    }
  };
  const openExample = () => {
    setError(null);
    setProblems([]);
    onOpen({ model: exampleCase, settings: {}, scale: 1, warnings: [] });
  };
  return (
    <>
      <div className="tools">
        <FileTrigger acceptDirectory onSelect={open}>
          <Button className="plain-button">{text.openFolder}</Button>
        </FileTrigger>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={open}>
          <Button className="plain-button">{text.openFile}</Button>
        </FileTrigger>
        <Button className="tool" onPress={openExample}>
          {text.example}
        </Button>
      </div>
      <p className="fine">{text.privacy}</p>
      <Problems problems={problems} />
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
