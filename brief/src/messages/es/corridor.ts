import { corridorMoney } from './corridor-money.ts';
import { decisions } from './protected.ts';

const people = '{people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
const pair = '{origin} → {destination}';

/** La nota de corredor: dos lugares, uno junto a otro, en ambos sentidos. */
export const corridor = {
  'corridor.distance.present':
    'Distancia entre {origin} y {destination}: unos {km} km{border, select, yes {; frontera común} other {}}.',
  'corridor.stock.present': `${pair}: ${people} nacidas en el primer lugar viven en el segundo ({year}, {release}).`,
  'corridor.stock.past': `${pair}: en {year}, ${people} nacidas en el primer lugar vivían en el segundo ({release}).`,
  'corridor.stock-women.present': 'Las mujeres y las niñas son {share} de ellas.',
  'corridor.stock-women.past': 'Las mujeres y las niñas eran {share} de ellas en {year}.',
  'corridor.stock-shares.past': `${pair}: eran {ofAbroad} de las personas nacidas en el primer lugar que vivían en el extranjero y cuyo destino se conocía, y {ofHere} de los migrantes del segundo cuyo origen se conocía ({release}, {year}).`,
  'corridor.stock-break.past':
    'Entre {before} y {after} el número registrado pasó de {from} a {to} ({release}); entre ambos media un hecho u otra forma de contar, por lo que los valores anteriores no se compararon con los posteriores.',
  'corridor.stock-change.past':
    'Entre {fromYear} y {toYear} su número {direction, select, up {aumentó {change}} down {disminuyó {change}} many {llegó a {change} su valor inicial} other {apenas varió}}, de {from} a {to} ({release} en ambos casos).',
  'corridor.displaced.present': `${pair}: ${people} del primer lugar {peopleCount, plural, one {tiene o solicita} other {tienen o solicitan}} protección internacional en el segundo (fines de {year}): {parts}.`,
  'corridor.displaced.past': `${pair}: a fines de {year}, ${people} del primer lugar {peopleCount, plural, one {tenía o solicitaba} other {tenían o solicitaban}} protección internacional en el segundo: {parts}.`,
  'corridor.returned.past':
    'Durante {year}, retornos de refugiados ({destination} → {origin}): {people} {peopleCount, plural, one {persona} many {de personas} other {personas}}.',
  'corridor.rate.past': decisions.rate('del país de asilo ({destination})', ' (origen: {origin})'),
  'corridor.few.past': decisions.few('del país de asilo ({destination})', ' (origen: {origin})'),
  'corridor.remittances.past':
    'Un modelo del Banco Mundial y KNOMAD, no un recuento, sitúa las remesas en {usd} en {year} ({sender} → {receiver}).',
  'corridor.cost.past':
    '{place}: en {year}, el costo medio registrado de enviar o recibir remesas fue de {cost} del monto enviado, {position, select, above {por encima de} below {por debajo de} other {igual a}} la meta de 3 % (ODS 10.c.1).',
  'corridor.note.sides':
    'Lo que un gobierno cuenta como salidas, el otro lo cuenta como llegadas, en otro momento y con otra regla. Ambos lados se muestran como los tienen las fuentes internacionales; ninguno se ajusta al otro.',
  'corridor.key.stock': 'Personas nacidas en uno que viven en el otro ({origin} → {destination})',
  'corridor.key.stock.past':
    'Personas nacidas en uno que vivían en el otro ({origin} → {destination})',
  'corridor.key.displaced': 'Personas con protección o que la solicitan ({origin} → {destination})',
  'corridor.key.remittances':
    'Remesas modeladas a partir de las poblaciones ({sender} → {receiver})',
  'chart.corridor.title': 'Personas nacidas en uno que viven en el otro',
  'chart.corridor.subtitle': 'Personas, {from}–{to}, cada cinco años, revisión de 2020',
  'chart.corridor.summary': 'Líneas de {from} a {to}: {list}.',
  'chart.corridor.series': 'nacimiento: {origin}; residencia: {destination}',
  'chart.corridor.series-displaced': 'origen: {origin}; acogida: {destination}',
  'chart.corridor-map.title': '{origin} y {destination} en el mapa',
  'chart.corridor-map.subtitle': 'Personas que viven en el otro lugar, {year}, revisión de 2020',
  'chart.corridor-displaced.title': 'Personas con protección o que la solicitan en el otro lugar',
  'table.both.title': 'Ambos lugares, indicador por indicador',
  'table.both.indicator': 'Indicador',
  'table.both.unit': 'Unidad',
  'table.both.year': 'Año, {place}',
  'table.both.status': 'Estado de la fuente, {place}',
  'table.both.note':
    'Último año de cada uno; si los dos años difieren, los valores no deben compararse al decimal. Una celda vacía es ausencia de registro, nunca cero.',
  'table.corridor-treaties.title': 'Tratados: lo que registraron fuentes con fecha para ambos',
  ...corridorMoney,
} as const;
