import type { SourceNote } from '@sojourn/brief';

/** Position of a source in the brief's list, or −1; entries stand for several series. */
export function sourceIndex(sources: readonly SourceNote[], id: string): number {
  return sources.findIndex((source) => source.id === id || source.also.includes(id));
}

/** The sources' numbers in the brief's list, as small marks that tell the title. */
export function SourceMarks(props: {
  readonly ids: readonly string[];
  readonly sources: readonly SourceNote[];
}) {
  const numbers = props.ids.map((id) => sourceIndex(props.sources, id)).filter((at) => at >= 0);
  return (
    <span className="source-marks">
      {[...new Set(numbers)].map((at) => (
        <abbr key={at} title={props.sources[at]?.title}>
          [{at + 1}]
        </abbr>
      ))}
    </span>
  );
}
