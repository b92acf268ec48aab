import { words } from '../words/en.ts';
import { useDisplacement } from './load-engine.ts';
import { ListSection } from './ResultParts.tsx';

const text = words.displacement.scope;

/** What the engine covers, what it does not, and what it is for. */
export function Scope() {
  const { scope } = useDisplacement();
  return (
    <section className="scope" aria-labelledby="scope-title">
      <h2 id="scope-title">{text.title}</h2>
      <div className="scope-lists">
        <ListSection title={text.covers} items={scope.covers} />
        <ListSection title={text.doesNot} items={scope.doesNot} />
        <ListSection title={text.use} items={scope.use} />
      </div>
    </section>
  );
}
