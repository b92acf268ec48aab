import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { focusAtOnce, useFocusBack } from '../parts/use-focus-back.ts';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';

const { role: text } = words.classify;

function Confirm({ onDone }: { readonly onDone: () => void }) {
  const { change } = useCasePage();
  const [isSure, setSure] = useState(false);
  return (
    <section
      className="notice role-confirm"
      aria-label={text.legal}
      ref={focusAtOnce}
      tabIndex={-1}
    >
      <p>{text.ask}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isSure}
          onChange={(event) => setSure(event.target.checked)}
        />
        {text.confirm}
      </label>
      <div className="tools">
        <Button
          className="plain-button"
          isDisabled={!isSure}
          onPress={() => {
            change({ do: 'role', role: 'legal' });
            onDone();
          }}
        >
          {text.switch}
        </Button>
        <Button className="plain-button" onPress={onDone}>
          {text.cancel}
        </Button>
      </div>
    </section>
  );
}

/** For which role the answer is shown; exclusion only after a sentence is confirmed. */
export function RoleSwitch() {
  const { state, change } = useCasePage();
  const [isAsking, setAsking] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(!isAsking);
  if (isAsking) return <Confirm onDone={() => setAsking(false)} />;
  return (
    <p className="role-line">
      {state.role === 'legal' ? text.legal : text.worker}{' '}
      <Button
        ref={button}
        className="tool"
        onPress={() =>
          state.role === 'legal' ? change({ do: 'role', role: 'worker' }) : setAsking(true)
        }
      >
        {state.role === 'legal' ? text.back : text.change}
      </Button>
    </p>
  );
}
