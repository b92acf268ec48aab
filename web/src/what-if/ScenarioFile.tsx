import type { Scenario } from '@sojourn/engine/nexus';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { download, fileName } from '../parts/download.ts';
import { ErrorNotice } from '../parts/Notice.tsx';
import { words } from '../words/en.ts';
import { useModel } from './load-model.ts';
import { openScenario, scenarioText } from './scenario-file.ts';

interface ScenarioFileProps {
  readonly scenario: Scenario;
  readonly onOpen: (scenario: Scenario) => void;
  readonly onName: (name: string) => void;
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return words.whatIf.copied;
  } catch {
    return words.whatIf.copyFailed;
  }
}

const longestName = 200;

/** The name that the scenario has as a file and in its link. */
function NameBox({ name, onName }: { readonly name: string } & Pick<ScenarioFileProps, 'onName'>) {
  const id = useId();
  return (
    <div className="number-box">
      <label htmlFor={id}>{words.whatIf.name}</label>
      <input
        key={name}
        id={id}
        defaultValue={name}
        maxLength={longestName}
        onBlur={(event) => event.target.value.trim() !== '' && onName(event.target.value.trim())}
      />
    </div>
  );
}

/** The scenario as a file and as a link. */
export function ScenarioFile({ scenario, onOpen, onName }: ScenarioFileProps) {
  const model = useModel();
  const [problem, setProblem] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const open = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    try {
      onOpen(await openScenario(model, file));
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  };
  const name = `${fileName(scenario.name)}.json`;
  return (
    <section className="scenario-file" aria-labelledby="scenario-file">
      <h3 id="scenario-file">{words.whatIf.file}</h3>
      <NameBox name={scenario.name} onName={onName} />
      <div className="tools">
        <Button
          className="plain-button"
          onPress={() => download(name, 'application/json', scenarioText(scenario))}
        >
          {words.whatIf.save}
        </Button>
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={open}>
          <Button className="plain-button">{words.whatIf.open}</Button>
        </FileTrigger>
        <Button className="plain-button" onPress={() => void copyAddress().then(setSaid)}>
          {words.whatIf.copyLink}
        </Button>
      </div>
      <p role="status" className="fine">
        {said}
      </p>
      {problem !== null && <ErrorNotice error={problem} />}
    </section>
  );
}
