function decided(from: string): string {
  return `{unit, select, C {{n} {nCount, plural, one {expediente resuelto} other {expedientes resueltos}}} other {{n} {nCount, plural, one {persona cuya solicitud se resolvió} other {personas cuya solicitud se resolvió}}}} con decisión motivada${from}`;
}

const few =
  '{positiveCount, plural, =0 {ninguna decisión dio el estatuto de refugiado o protección complementaria} other {{positive} con el estatuto de refugiado o protección complementaria}}, muy pocas decisiones para una tasa';
const rate = 'estatuto de refugiado o protección complementaria en {share} ({positive})';

const bodies = (where: string) =>
  `{instance, select, court {tribunales de inmigración de los Estados Unidos} together {órganos ${where} que declaran juntas la primera y las siguientes instancias} other {órganos de primera instancia ${where}}}`;

function applied(from: string): string {
  const persons =
    '{persons} {personsCount, plural, one {nueva solicitud} many {de nuevas solicitudes} other {nuevas solicitudes}} de asilo';
  const cases =
    '{cases} {casesCount, plural, one {nuevo expediente} many {de nuevos expedientes} other {nuevos expedientes}} de asilo';
  return `{unit, select, P {${persons}${from} (contadas por persona)} C {${cases}${from}} other {${persons}${from} (contadas por persona) y, contadas por expediente de una o más personas, {cases}}}`;
}

const here = 'en el país ({place})';
const origin = ' (origen: {place})';

/** Decisiones de un sentido, con tasa y sin ella. */
export const decisions = {
  rate: (where: string, from: string) => `En {year}, ${bodies(where)}: ${decided(from)}; ${rate}.`,
  few: (where: string, from: string) => `En {year}, ${bodies(where)}: ${decided(from)}; ${few}.`,
} as const;

/** Cuánta protección: asilo, tratados, detección de la trata. */
export const protection = {
  'protected.applications-from.past': `Registradas en el extranjero durante {year}: ${applied(origin)}.`,
  'protected.applications-here.past': `Registradas ${here} durante {year}: ${applied('')}.`,
  'protected.rate-from.past': decisions.rate('en el extranjero', origin),
  'protected.rate-here.past': decisions.rate(here, ''),
  'protected.few-from.past': decisions.few('en el extranjero', origin),
  'protected.few-here.past': decisions.few(here, ''),
  'protected.closed.past':
    'Cerrados sin tal decisión y no tenidos en cuenta: {n} {nCount, plural, one {{unit, select, C {expediente} other {persona}}} other {{unit, select, C {expedientes} other {personas}}}} más.',
  'protected.note.rate':
    'Una tasa baja no muestra que las solicitudes sean infundadas: depende de quién solicita, del procedimiento, del acceso a asistencia letrada y de qué Estados deciden. Personas y expedientes nunca se mezclan en una tasa, y no se dan tasas por debajo de 100 decisiones.',
  'protected.note.court':
    'Los tribunales de inmigración de los Estados Unidos vuelven a oír a muchas de las mismas personas; sus decisiones figuran aparte de las de primera instancia.',
  'protected.treaties.past':
    'Según los registros con fecha usados aquí, este lugar está obligado por {n} de los {all} tratados que abarcan – {place} –, sobre refugiados, apatridia, trabajadores migrantes, trata y tráfico de migrantes, y derechos humanos.',
  'protected.note.treaties':
    'Los registros son copias de la Colección de Tratados de las Naciones Unidas con la fecha de estado que figura en cada fila; el de 2022 solo incluye Estados Miembros de las Naciones Unidas. No contienen actos posteriores; una fila vacía dice que una fuente de esa fecha no registró ningún acto, no que un Estado esté hoy fuera del tratado.',
  'protected.note.territory':
    'Este lugar figura como territorio: {place}. Los tratados llegan a él por medio de los Estados que actúan en su nombre; las fuentes con fecha usadas aquí no lo abarcan y no se da ningún número.',
  'protected.trafficking.past':
    'En {year}, víctimas de trata detectadas por las autoridades – {place}: {people} {peopleCount, plural, one {persona} many {de personas} other {personas}}.',
  'protected.note.trafficking':
    'Las víctimas detectadas miden el esfuerzo de detección, no cuántas personas son objeto de trata.',
  'treaty.refugee1951': 'Convención sobre los Refugiados, 1951',
  'treaty.refugee1967': 'Protocolo sobre los Refugiados, 1967',
  'treaty.stateless1954': 'Estatuto de los Apátridas, 1954',
  'treaty.stateless1961': 'Reducción de la Apatridia, 1961',
  'treaty.icmw1990': 'Trabajadores Migratorios, 1990',
  'treaty.palermo2000': 'Delincuencia Organizada Transnacional, 2000',
  'treaty.trafficking2000': 'Protocolo contra la Trata, 2000',
  'treaty.smuggling2000': 'Protocolo contra el Tráfico de Migrantes, 2000',
  'treaty.icerd1965': 'Discriminación Racial, 1965',
  'treaty.iccpr1966': 'Derechos Civiles y Políticos, 1966',
  'treaty.icescr1966': 'Derechos Económicos, Sociales y Culturales, 1966',
  'treaty.cedaw1979': 'Discriminación contra la Mujer, 1979',
  'treaty.cat1984': 'Convención contra la Tortura, 1984',
  'treaty.crc1989': 'Derechos del Niño, 1989',
  'treaty.cped2006': 'Desapariciones Forzadas, 2006',
  'treaty.crpd2006': 'Derechos de las Personas con Discapacidad, 2006',
  'table.treaties.title': 'Tratados: lo que registraron fuentes con fecha ({place})',
  'table.treaties.treaty': 'Tratado',
  'table.treaties.signed': 'Firmado',
  'table.treaties.bound': 'Obligado desde',
  'table.treaties.status': 'Estado de la fuente',
  'table.treaties.signed-only':
    'firmado; ningún acto vinculante registrado en una fuente de fecha {date}',
  'table.treaties.none': 'ningún acto registrado en una fuente de fecha {date}',
  'table.treaties.uncovered': 'no abarcado por la fuente de fecha {date}',
  'table.treaties.none-undated': 'ningún acto registrado en la fuente',
  'table.treaties.old': '{date} (más de cinco años)',
  'chart.rates-from.title':
    'Protección en primera instancia de nacionales, por país de asilo ({place})',
  'chart.rates-here.title': 'Protección en primera instancia, por origen ({place})',
  'chart.rates.subtitle':
    'Proporción de decisiones motivadas que dieron el estatuto de refugiado o protección complementaria, {year}, {unit, select, C {expedientes} other {personas}}; 100 decisiones o más',
  'chart.rates.note': 'n = {n}',
  'chart.rates.summary': 'Barras, por número de decisiones: {list}.',
  'chart.rates.row': '{place} {rate}, n = {n}',
  'table.treaties.signed-undated': 'firmado, sin fecha',
} as const;
