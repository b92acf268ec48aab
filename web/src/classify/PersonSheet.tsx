import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { keyed } from '../parts/keyed.ts';
import { focusAtOnce, useFocusBack } from '../parts/use-focus-back.ts';
import { words } from '../words/en.ts';
import { useCasePage } from './case-context.ts';

const { person: text } = words.classify;

/** While it is there, a print-out is headed by this title alone. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

function Sheet({ onClose }: { readonly onClose: () => void }) {
  const { engine, rules, result, earlier } = useCasePage();
  const needs = [...result.needs, ...earlier];
  const page = engine.personPage(rules.book.needs, { ...result, needs });
  useTitle(page.title);
  return (
    <section className="person-sheet" aria-label={text.label}>
      <div className="tools">
        <Button className="plain-button" onPress={() => window.print()}>
          {text.print}
        </Button>
        <Button className="plain-button" onPress={onClose}>
          {text.close}
        </Button>
      </div>
      <div className="person-paper">
        <h3 ref={focusAtOnce} tabIndex={-1}>
          {page.title}
        </h3>
        <p>{page.safe}</p>
        <p>{page.intro}</p>
        <ul>
          {keyed(page.rights, (right) => right).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
        <p>{page.ask}</p>
        {page.fields.map((field) => (
          <p key={field} className="blank-field">
            {field}:
          </p>
        ))}
      </div>
    </section>
  );
}

function Warning(props: { readonly onShow: () => void; readonly onCancel: () => void }) {
  const [isSafe, setSafe] = useState(false);
  return (
    <section className="notice" aria-label={text.label} ref={focusAtOnce} tabIndex={-1}>
      <p>{text.warning}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={isSafe}
          onChange={(event) => setSafe(event.target.checked)}
        />
        {text.safe}
      </label>
      <div className="tools">
        <Button className="plain-button" isDisabled={!isSafe} onPress={props.onShow}>
          {text.show}
        </Button>
        <Button className="plain-button" onPress={props.onCancel}>
          {text.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The person's own page: not there until it is asked for and said to be safe. */
export function PersonSheet() {
  const { result, earlier } = useCasePage();
  const [step, setStep] = useState<'off' | 'warned' | 'shown'>('off');
  const offer = useFocusBack<HTMLButtonElement>(step === 'off');
  if (step === 'warned') {
    return <Warning onShow={() => setStep('shown')} onCancel={() => setStep('off')} />;
  }
  if (step === 'shown') return <Sheet onClose={() => setStep('off')} />;
  const isEmpty = result.needs.length + earlier.length === 0;
  return (
    <div className="person-offer">
      <Button
        ref={offer}
        className="plain-button"
        isDisabled={isEmpty}
        onPress={() => setStep('warned')}
      >
        {text.make}
      </Button>
      {isEmpty && <p className="fine">{text.empty}</p>}
    </div>
  );
}
