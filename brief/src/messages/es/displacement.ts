const people = '{people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
const refugees =
  '{people} {peopleCount, plural, one {refugiado} many {de refugiados} other {refugiados}}';
const displacements =
  '{movements} {movementsCount, plural, one {desplazamiento} many {de desplazamientos} other {desplazamientos}}';
const have =
  '{peopleCount, plural, one {tiene o solicita} other {tienen o solicitan}} protección internacional';
const had =
  '{peopleCount, plural, one {tenía o solicitaba} other {tenían o solicitaban}} protección internacional';
const live = '{peopleCount, plural, one {vive} other {viven}}';
const lived = '{peopleCount, plural, one {vivía} other {vivían}}';
const broken =
  'Entre fines de {before} y fines de {after} el número registrado pasó de {from} a {to}; entre ambos media un hecho u otra forma de contar, por lo que los valores anteriores no se compararon con los posteriores.';

/** Desplazamiento a través de las fronteras y dentro de ellas. */
export const displacement = {
  'kind.refugees': 'refugiados',
  'kind.asylum_seekers': 'solicitantes de asilo',
  'kind.other_in_need': 'otras personas necesitadas de protección internacional',
  'displacement.from.total.present': `${people} de este origen ${have} en el extranjero – {place} (fines de {year}): {parts}.`,
  'displacement.from.total.past': `A fines de {year}, ${people} de este origen ${had} en el extranjero – {place}: {parts}.`,
  'displacement.from.hosts.present': 'Los números más altos están en: {list}.',
  'displacement.from.hosts.past': 'Los números más altos estaban en: {list}.',
  'displacement.from.before.past': 'Diez años antes, a fines de {year}, eran {people}.',
  'displacement.from.break.past': broken,
  'displacement.here.total.present': `${people} ${have} en el país – {place} (fines de {year}): {parts}.`,
  'displacement.here.total.past': `A fines de {year}, ${people} ${had} en el país – {place}: {parts}.`,
  'displacement.here.origins.present': 'Los grupos más numerosos proceden de: {list}.',
  'displacement.here.origins.past': 'Los grupos más numerosos procedían de: {list}.',
  'displacement.here.before.past': 'Diez años antes, a fines de {year}, eran {people}.',
  'displacement.here.break.past': broken,
  'displacement.here.rate.present':
    'Son {rate} por cada 1.000 habitantes{projected, select, yes { (proyección)} other {}}.',
  'displacement.here.rate.past':
    'Eran {rate} por cada 1.000 habitantes en {year}{projected, select, yes { (proyección)} other {}}.',
  'displacement.note.rate':
    'Un promedio nacional dice poco de los distritos donde vive la mayoría; las cifras locales no figuran en esta entrega.',
  'displacement.here.women.present':
    'Las mujeres y las niñas son {share} de los refugiados acogidos cuyo sexo se registró ({year}).',
  'displacement.here.women.past':
    'En {year}, las mujeres y las niñas eran {share} de los refugiados acogidos cuyo sexo se registró.',
  'displacement.here.unrecorded.present':
    'No se registró el sexo de {share}: sea cual sea, las mujeres y las niñas son de {low} a {high} del total.',
  'displacement.here.unrecorded.past':
    'No se registró el sexo de {share}: fuera cual fuera, las mujeres y las niñas eran de {low} a {high} del total.',
  'displacement.here.children.present':
    'Los menores de 18 años son {share} de aquellos cuya edad se registró, que abarcan {coverage} del total.',
  'displacement.here.children.past':
    'En {year}, los menores de 18 años eran {share} de aquellos cuya edad se registró, que abarcaban {coverage} del total.',
  'displacement.stateless.present':
    'Apátridas notificados – {place}: {people} {peopleCount, plural, one {persona} many {de personas} other {personas}} (fines de {year}).',
  'displacement.stateless.past':
    'A fines de {year}, apátridas notificados – {place}: {people} {peopleCount, plural, one {persona} many {de personas} other {personas}}.',
  'displacement.note.stateless':
    'Una persona apátrida también puede contarse como refugiada; los dos números nunca se suman.',
  'displacement.idps.idmc.present': `${people} ${live} en desplazamiento interno por conflicto o violencia (IDMC, fines de {year}).`,
  'displacement.idps.idmc.past': `A fines de {year}, ${people} ${lived} en desplazamiento interno por conflicto o violencia (IDMC).`,
  'displacement.idps.unhcr.present': `El ACNUR cuenta ${people} en desplazamiento interno a quienes protege o asiste (fines de {year}).`,
  'displacement.idps.unhcr.past': `A fines de {year}, el ACNUR contaba ${people} en desplazamiento interno a quienes protegía o asistía.`,
  'displacement.idps.disaster.present': `${people} ${live} en desplazamiento interno por desastres (IDMC, fines de {year}).`,
  'displacement.idps.disaster.past': `A fines de {year}, ${people} ${lived} en desplazamiento interno por desastres (IDMC).`,
  'displacement.idps.new-conflict.past': `Durante {year}, el conflicto y la violencia causaron ${displacements} dentro del país (movimientos, no personas: una persona puede desplazarse más de una vez).`,
  'displacement.note.idps':
    'El IDMC estima a todas las personas desplazadas dentro del país; el ACNUR cuenta a las que protege o asiste. Ambos se solapan y nunca se suman.',
  'displacement.returns.refugees.past': `Durante {year}, ${refugees} {peopleCount, plural, one {regresó} other {regresaron}} al país – {place}.`,
  'displacement.returns.idps.past': `Durante {year}, ${people} en desplazamiento interno {peopleCount, plural, one {volvió a donde había vivido} other {volvieron a donde habían vivido}}.`,
  'displacement.returns.resettled.past': `Durante {year}, ${refugees} de este origen {peopleCount, plural, one {fue reasentado} other {fueron reasentados}} en terceros países – {place}.`,
  'displacement.returns.admitted.past': `Durante {year}, ${refugees} {peopleCount, plural, one {fue admitido} other {fueron admitidos}} en el país para su reasentamiento – {place}.`,
  'displacement.returns.naturalised.past': `Durante {year}, ${refugees} {peopleCount, plural, one {obtuvo} other {obtuvieron}} la nacionalidad del país – {place}.`,
  'displacement.disasters.year.past': `Durante {year}, los desastres causaron ${displacements} dentro del país – {place} (movimientos, no personas){n, plural, one {, todos por: {list}} other {: {list}}}.`,
  'displacement.disasters.decade.past':
    'De {from} a {to} esos movimientos sumaron {movements}{n, plural, one {, todos por: {list}} other {{main, select, yes {; amenazas detrás de la mayoría: {list}} other {: {list}}}}}.',
  'displacement.note.movements':
    'Un desplazamiento por desastre es un movimiento. Quien huye dos veces se cuenta dos veces, y muchas personas vuelven en pocos días; por eso los movimientos nunca se suman a las personas.',
  'displacement.unrwa.present':
    'Refugiados de Palestina registrados ante el OOPS – {place}: {people} ({year}); su mandato es distinto del mandato del ACNUR.',
  'displacement.unrwa.past':
    'En {year}, refugiados de Palestina registrados ante el OOPS – {place}: {people}; su mandato es distinto del mandato del ACNUR.',
  'displacement.note.unrwa':
    'Los refugiados de Palestina bajo el mandato del OOPS son distintos de los refugiados que cuenta el ACNUR; los dos números nunca se suman.',
  'displacement.note.joint':
    'El ACNUR cuenta juntos {under} y {other}, como «Serbia and Kosovo: S/RES/1244 (1999)». {holds, select, yes {Sus cifras en esta nota abarcan ambos.} other {Las del segundo, {other}, están en sus cifras del primero, {under}, y no se pueden separar.}}',
  'displacement.note.rounding':
    'El ACNUR redondea los números inferiores a cinco por privacidad: un 5 en sus cuadros representa de una a cinco personas.',
  'solution.returned': 'refugiados retornados',
  'solution.returned-idps': 'desplazados internos retornados',
  'solution.resettled': 'reasentamiento desde el país',
  'solution.admitted': 'reasentamiento en el país',
  'solution.naturalised': 'naturalización',
  'chart.from.title': 'Personas con protección o que la solicitan en el extranjero ({place})',
  'chart.here.title': 'Personas con protección o que la solicitan en el país ({place})',
  'chart.in-need.subtitle': 'Personas al final de cada año, {from}–{to}',
  'chart.in-need.summary': 'Líneas al final de cada año de {from} a {to}: {list}.',
  'chart.hosts.title': 'Dónde tienen o solicitan protección las personas de este origen ({place})',
  'chart.asylum-origins.title':
    'De dónde proceden las personas con protección o que la solicitan ({place})',
  'chart.partners.subtitle':
    'Refugiados, solicitantes de asilo y otras personas necesitadas de protección, fines de {year}',
  'chart.partners.summary': 'Barras, de la más larga a la más corta: {list}. Fines de {year}.',
  'chart.idps.title': 'Desplazamiento interno: dos recuentos ({place})',
  'chart.idps-one.title': 'Desplazamiento interno ({place})',
  'chart.idps-one.subtitle': 'Personas al final de cada año, {from}–{to}',
  'chart.idps.subtitle':
    'Personas al final de cada año, {from}–{to}; las dos fuentes se solapan y nunca se suman',
  'chart.idps.idmc': 'IDMC, conflicto y violencia',
  'chart.idps.unhcr': 'ACNUR, protegidas o asistidas',
  'chart.idps.summary':
    'Dos líneas de {from} a {to}: desplazados internos según la estimación del IDMC y el recuento del ACNUR.',
  'hazard.flooding': 'inundaciones',
  'hazard.storm': 'tormentas',
  'hazard.earthquake': 'terremotos',
  'hazard.drought': 'sequías',
  'hazard.wildfire': 'incendios forestales',
  'hazard.mass movement': 'movimientos de tierra',
  'hazard.volcanic activity': 'actividad volcánica',
  'hazard.sea level rise': 'subida del nivel del mar',
  'hazard.mixed disasters': 'desastres múltiples',
  'hazard.extreme temperature': 'temperaturas extremas',
  'hazard.erosion': 'erosión',
  'hazard.sea surge': 'marejadas',
  'chart.hazards.title': 'Movimientos causados por desastres ({place})',
  'chart.hazards.subtitle':
    'Desplazamientos (movimientos, no personas), suma de {from}–{to}, por amenaza',
  'chart.hazards.summary':
    'Barras, de la más larga a la más corta: {list}. Movimientos de {from} a {to}.',
  'chart.hazards.row': 'Amenaza',
  'word.idps-disasters': 'IDMC, desastres',
  'word.new-displacements': 'IDMC, nuevos desplazamientos',
} as const;
