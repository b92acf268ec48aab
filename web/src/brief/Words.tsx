import { type Argument, type BriefDocument, type Part, sentenceParts } from '@sojourn/brief';
import { keyed } from '../parts/keyed.ts';
import { countryLink } from '../routing/route.ts';
import { FigureMark } from './OriginTip.tsx';
import { tieBrackets } from './tie-brackets.ts';

interface WordsProps {
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly names: BriefDocument['names'];
  /** Places that have a brief of their own and are not this page's. */
  readonly linked: ReadonlySet<string>;
}

/** The five lines at the head of a brief begin with what they are about. */
function Lead({ text }: { readonly text: string }) {
  const end = text.indexOf(':') + 1;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}

function PartOf({ part, linked }: { readonly part: Part; readonly linked: ReadonlySet<string> }) {
  if (part.kind === 'figure') return <FigureMark figure={part.figure} text={part.text} />;
  if (part.kind === 'place' && linked.has(part.code)) {
    return <a href={countryLink(part.code)}>{part.text}</a>;
  }
  return part.text;
}

/** A message of the brief: numbers answer where from, places lead to their briefs. */
export function Words({ id, args, names, linked }: WordsProps) {
  const parts = tieBrackets(sentenceParts(id, args, names, 'en'));
  const leads = id.startsWith('hurry.');
  return keyed(parts, ({ part }) => part.text).map(({ key, item: { part, before } }, index) =>
    leads && index === 0 && part.kind === 'text' ? (
      <Lead key={key} text={part.text} />
    ) : before === '' ? (
      <PartOf key={key} part={part} linked={linked} />
    ) : (
      <span key={key} className="tied">
        {before}
        <PartOf part={part} linked={linked} />
      </span>
    ),
  );
}
