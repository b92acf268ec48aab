const kin =
  'Personas que viven fuera de su país de nacimiento (de nacionalidad donde no se registra el nacimiento), mitad del año';
const older =
  'Estimado a partir de censos, registros y encuestas, menos y más antiguos que en revisiones posteriores';

/** Quién dice qué: cada cifra de un concepto, qué cuenta y cómo se hizo. */
export const says = {
  'section.says': 'Quién dice qué',
  'says.intro':
    'Todas las cifras de esta entrega sobre cada concepto principal. Los números distintos de un mismo año se muestran uno junto a otro, nunca mezclados; proporciones y cambios se calculan dentro de una sola entrega.',
  'says.table.concept': 'Concepto',
  'says.single.title': 'Conceptos de los que habla una sola fuente',
  'says.table.what': 'Qué se cuenta',
  'says.table.year': 'Año',
  'says.table.value': 'Cifra',
  'says.table.how': 'Cómo se hizo',
  'says.table.release': 'Fuente y entrega',
  'says.table.use': 'En esta nota',
  'says.use.yes': 'serie que toma el texto',
  'says.use.sex': 'usada para sexo y corredores',
  'says.use.senders': 'usada para el desglose por país de envío',
  'says.use.no': 'al lado',
  'says.table.note': 'Cifras tal como se publicaron, primero el año más reciente.',
  'says.abroad.title': 'Personas nacidas en el país que viven en el extranjero ({place})',
  'says.abroad.why':
    'Cada revisión incorpora censos y registros más recientes y estima de nuevo todos los años desde 1990: la nueva sustituye a la anterior y no la continúa. El texto toma totales y cambios de la más reciente, y sexo y corredores de la revisión de 2020, la última que los desglosa en esta entrega.',
  'says.here.title': 'Migrantes internacionales que viven en el país ({place})',
  'says.here.why':
    'Cada revisión incorpora censos y registros más recientes y estima de nuevo todos los años: la nueva sustituye a la anterior y no la continúa. El texto toma totales y cambios de la más reciente, y sexo y corredores de la revisión de 2020.',
  'says.departures.title': 'Salidas ({place})',
  'says.none.departures':
    'Salidas: sin cifra en esta entrega. Ninguna serie internacional las cuenta; lo hacen los registros nacionales de contratación, los puestos fronterizos y las aerolíneas, cada uno para sus fines.',
  'says.net.title': 'Migración neta ({place})',
  'says.net.why':
    'La migración neta es lo que queda del cambio de una población una vez descontados nacimientos y defunciones: revisar cualquiera de los tres la cambia hacia atrás.',
  'says.remittances.title': 'Remesas recibidas ({place})',
  'says.remittances.why':
    'La serie de la balanza de pagos se revisa hacia atrás en cada entrega; la matriz reparte el total vigente cuando se hizo. El texto toma la serie, y la matriz solo para su desglose por país de envío.',
  'says.refugees-from.title': 'Refugiados originarios del país ({place})',
  'says.refugees-here.title': 'Refugiados en el país ({place})',
  'says.refugees-here.why':
    'Dos organismos con dos mandatos: los refugiados de Palestina registrados ante el OOPS no están bajo el del ACNUR, y los dos no se suman.',
  'says.asylum-from.title': 'Solicitantes de asilo originarios del país ({place})',
  'says.asylum-here.title': 'Solicitantes de asilo en el país ({place})',
  'says.idps.title': 'Desplazados internos ({place})',
  'says.idps.why':
    'El IDMC estima a todas las personas que viven desplazadas por conflicto; el ACNUR cuenta a las que protege o asiste: ambos se solapan y no se suman. Las personas desplazadas por desastres pueden ser las mismas. Los movimientos no son personas: quien huye dos veces se cuenta dos veces.',
  'says.stateless.title': 'Apátridas ({place})',
  'says.returns.title': 'Retornos ({place})',
  'says.returns.why':
    'Los refugiados vuelven cruzando una frontera, los desplazados internos no: dos grupos, ambos contados solo donde se conoce un retorno.',
  'says.trafficked.title': 'Víctimas de trata detectadas ({place})',
  'says.none': 'De este lugar la entrega no contiene cifra de: {list}.',
  'own.title': '{title} ({owner}; {unit})',
  'own.note':
    'Una serie del usuario, {reach}, junto a la cifra oficial cuando alguna cuenta lo mismo: las diferencias se muestran, nada se mezcla.',
  'own.table.period': 'Periodo',
  'own.table.value': 'Cifra propia',
  'own.table.difference': 'Propia menos oficial',
  'own.table.note': 'Para leer con ella',
  'own.incomplete': 'año incompleto: no se compara',
  'own.missing': '{n, plural, one {una celda} other {# celdas}} sin dato: no se compara',
  'own.gap.no-value': 'sin cifra que comparar',
  'own.gap.other-unit': 'otra unidad: no se compara',
  'own.gap.incomplete': 'no se compara',
  'own.gap.other-period': 'otro periodo: no se compara',
  'doubts.title': 'Corredores que deben leerse con cautela, {year} ({place})',
  'doubts.partner': 'Lugar',
  'doubts.side': 'Corredor',
  'doubts.abroad': 'nacidas en el país ({place}), viven allí',
  'doubts.here': 'nacidas allí, viven en el país ({place})',
  'doubts.people': 'Personas, según lo publicado',
  'doubts.mark': 'Marca',
  'doubts.why': 'Por qué',
  'doubts.modelled': 'modelado por la fuente',
  'doubts.check': 'por comprobar',
  'doubts.same-sex-ratio': 'mujeres: {value} %, igual que en otros orígenes de ese destino',
  'doubts.scaled': 'multiplicado por {value} desde 2015, igual que otros orígenes de ese destino',
  'doubts.refugee-sex':
    'sobre todo refugiados, de quienes el ACNUR registró {value} % de mujeres y niñas',
  'doubts.note':
    'Hallado por regla: valores que coinciden más de lo que daría el azar, y corredores de refugiados cuya proporción de mujeres difiere en 10 puntos o más entre las dos fuentes. {rest, plural, =0 {} one {Un corredor menor no figura.} other {# corredores menores no figuran.}}',
  'concept.abroad': 'personas nacidas en el país que viven en el extranjero',
  'concept.here': 'migrantes que viven en el país',
  'concept.net': 'migración neta',
  'concept.remittances': 'remesas',
  'concept.refugees-from': 'refugiados originarios del país',
  'concept.refugees-here': 'refugiados acogidos',
  'concept.asylum-from': 'solicitantes de asilo originarios del país',
  'concept.asylum-here': 'solicitantes de asilo acogidos',
  'concept.idps': 'desplazados internos',
  'concept.stateless': 'apátridas',
  'concept.returns': 'retornos',
  'concept.trafficked': 'víctimas de trata',
  'says.stock-2024.what': kin,
  'says.stock-2024.how':
    'Estimado a partir de censos, registros y encuestas de los países de residencia',
  'says.stock-2020.what': kin,
  'says.stock-2020.how': older,
  'says.stock-2019.what': kin,
  'says.stock-2019.how': older,
  'says.net-2024.what': 'Personas que llegaron menos personas que salieron, durante el año',
  'says.net-2024.how': 'Un saldo: cambio de la población menos nacimientos y defunciones',
  'says.net-2022.what': 'Personas que llegaron menos personas que salieron, durante el año',
  'says.net-2022.how':
    'Un saldo, con los nacimientos, las defunciones y la población de esa revisión',
  'says.remittances.what':
    'Transferencias personales y pago a trabajadores fronterizos recibidos durante el año, dólares corrientes',
  'says.remittances.how':
    'Balanza de pagos del banco central, con vacíos estimados por el Banco Mundial',
  'says.remittances-matrix.what':
    'Suma sobre los países de envío de una matriz modelada, dólares de los Estados Unidos',
  'says.remittances-matrix.how':
    'Modelado a partir de poblaciones migrantes e ingresos; suma el total de entonces',
  'says.refugees.what':
    'Refugiados y personas en situación similar bajo el mandato del ACNUR, fin de año',
  'says.refugees.how': 'Registros de los gobiernos y del ACNUR, estimaciones donde no los hay',
  'says.refugees-unrwa.what': 'Refugiados de Palestina registrados ante el OOPS',
  'says.refugees-unrwa.how': 'Registro propio del OOPS, mantenido por las personas registradas',
  'says.asylum-pending.what': 'Personas cuya solicitud aún no se había resuelto, fin de año',
  'says.asylum-pending.how':
    'Contado por las autoridades; donde cuentan expedientes, el ACNUR convierte o lo indica',
  'says.idps-conflict.what':
    'Personas que viven desplazadas dentro del país por conflicto y violencia, fin de año',
  'says.idps-conflict.how': 'Estimación del IDMC a partir de informes de muchas fuentes',
  'says.idps-unhcr.what':
    'Personas desplazadas dentro del país a quienes el ACNUR protege o asiste, fin de año',
  'says.idps-unhcr.how': 'Registros y estimaciones de la operación del ACNUR, donde la tiene',
  'says.idps-disaster.what': 'Personas que viven desplazadas por desastres, fin de año',
  'says.idps-disaster.how': 'Estimación del IDMC, desde 2019; a menudo no se sabe quién volvió',
  'says.movements-conflict.what':
    'Movimientos forzados por conflicto y violencia durante el año, no personas',
  'says.movements-conflict.how': 'Recuento del IDMC de los movimientos notificados',
  'says.movements-disaster.what': 'Movimientos forzados por desastres durante el año, no personas',
  'says.movements-disaster.how': 'Recuento del IDMC de los sucesos notificados',
  'says.stateless.what': 'Apátridas notificados por el país donde viven, fin de año',
  'says.stateless.how': 'Notificado por el Estado o el ACNUR; muchos Estados no notifican ninguno',
  'says.returned-refugees.what': 'Refugiados que volvieron durante el año',
  'says.returned-refugees.how': 'Contado por el ACNUR y las autoridades donde se conoce un retorno',
  'says.returned-idps.what': 'Desplazados internos que volvieron durante el año',
  'says.returned-idps.how': 'Contado por la operación del ACNUR donde se conoce un retorno',
  'says.trafficked.what': 'Víctimas que las autoridades detectaron durante el año',
  'says.trafficked.how': 'Expedientes del Estado: mide la detección, no cuántas hay',
  'says.agree': 'Cuando dos de estas ediciones tienen una cifra del mismo año, coinciden.',
  'says.others-from.title':
    'Otras personas originarias del país necesitadas de protección internacional ({place})',
  'says.others-here.title':
    'Otras personas necesitadas de protección internacional en el país ({place})',
  'concept.others-from':
    'otras personas originarias del país necesitadas de protección internacional',
  'concept.others-here': 'otras personas acogidas necesitadas de protección internacional',
  'says.other-in-need.what':
    'Personas fuera de su país que probablemente necesitan protección internacional sin estar reconocidas como refugiadas ni haber pedido asilo, fin de año',
  'says.other-in-need.how':
    'Estimado por el ACNUR a partir de registros y estimaciones de los países de residencia',
  'own.head': 'No publicar: esta nota contiene series que no son públicas – {list}.',
} as const;
