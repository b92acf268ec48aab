import { peerDefects, prepare } from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { readFleeFolder } from './folder.ts';

const files = (closures: string, country = 'A') =>
  new Map(
    Object.entries({
      'input_csv/sim_period.csv': 'StartDate,2020-01-01\nLength,3\n',
      'input_csv/locations.csv':
        '#name,region,country,lat,lon,location_type,conflict_date,population\nZone,R,A,1,2,conflict_zone,0,5000\nTown,R,A,1,2.5,town,,300\nCamp,R,B,1,3,camp,,900\n',
      'input_csv/routes.csv':
        '#name1,name2,distance,forced_redirection\nZone,Town,80,0\nTown,Camp,70,0\n',
      'input_csv/closures.csv': `#closure_type,name1,name2,closure_start,closure_end\n${closures}`,
      'input_csv/conflicts.csv': '#Day,Zone\n0,1\n1,1\n2,1\n',
      'source_data/data_layout.csv': 'total,total.csv\nCamp,camp.csv\n',
      'source_data/total.csv': '2020-01-01,5\n2020-01-03,155\n',
      'source_data/camp.csv': '2020-01-01,5\n2020-01-03,155\n',
    }).map(([name, text]) => [name, text.replaceAll(',A,', `,${country},`)]),
  );

describe('closures of names that nobody knows', () => {
  test('a place: refused, and with the reading of the peer the first place, told', () => {
    expect(readFleeFolder('x', files('location,Nobody,,0,2\n')).problems).toHaveLength(1);
    for (const kind of ['location', 'camp']) {
      const text = files(`${kind},Nobody,,0,2\n`);
      const { model, problems, warnings } = readFleeFolder('x', text, { asPeer: true });
      expect(problems).toEqual([]);
      expect(warnings.map(({ got }) => got)).toEqual(['Nobody']);
      const { timeline, graph } = prepare(model!, { defects: peerDefects });
      const shut = graph.names.flatMap((_, link) =>
        timeline[0]!.closed[link] ? [graph.from[link], graph.to[link]] : [],
      );
      expect(shut).toEqual(kind === 'location' ? [0, 1, 1, 0] : []);
    }
  });

  test('a country: it shuts nothing, and that is told; one like another is a slip', () => {
    const { problems, warnings } = readFleeFolder('x', files('country,A,Elsewhere,0,2\n'));
    expect(problems).toEqual([]);
    expect(warnings).toHaveLength(1);
    const like = readFleeFolder('x', files('country,Mail,B,0,2\n', 'Mali'));
    expect(like.problems.map(({ expected }) => expected)).toEqual(['Mali']);
  });
});
