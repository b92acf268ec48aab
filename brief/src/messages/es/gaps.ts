const here = 'en esta entrega de datos';
const notZero = 'la ausencia no es cero';
const unit = '{unit, select, C {expedientes} other {personas}}';
const few = `menos de 100 ${unit} en {year}, por lo que no se da ninguna tasa`;
const ancient =
  'un modelo por poblaciones atribuiría envíos a personas que salieron hace generaciones';
const destinations = '{n, plural, one {Un destino} other {# destinos}} de {year}';
const origins = '{n, plural, one {Un origen} other {# orígenes}} de {year}';
const filled =
  'cuyo número modeló la fuente (una misma proporción de mujeres para muchos orígenes), fuera de frases, mapas y listas; los mayores: {list}.';
const scaled =
  'que la fuente extrapoló desde 2015, de modo que el orden y las proporciones son anteriores al año; los mayores: {list}.';
const contradicted =
  'cuya proporción de mujeres contradice los registros del ACNUR, por lo que no se da desglose por sexo; los mayores: {list}.';

/** Lo que falta, es antiguo, es poco o tiene otra licencia. */
export const gaps = {
  'gap.departures':
    'Salidas por destino, sexo y cualificación: no se recogen a escala internacional; constan en los registros nacionales de contratación.',
  'gap.skills':
    'Trabajadores temporales y de baja cualificación entre quienes viven en el extranjero: su proporción no se conoce a escala internacional.',
  'gap.stocks-abroad': `Personas nacidas en el país que viven en el extranjero ({place}): sin estimación ${here}.`,
  'gap.stocks-here': `Migrantes internacionales ({place}): sin estimación ${here}.`,
  'gap.corridors-old':
    'Migrantes por sexo y corredor: las últimas cifras de esta entrega son de {year}.',
  'gap.totals-old': 'Totales de migrantes: las últimas cifras de esta entrega son de {year}.',
  'gap.net': `Migración neta: sin estimación ${here}.`,
  'gap.idps': `Desplazamiento interno por conflicto ({place}): sin cifra ${here}; ${notZero}.`,
  'gap.idps-old': 'Desplazamiento interno: las últimas cifras son antiguas: {list}.',
  'gap.idps-ended': `Desplazamiento interno ({series}, {place}): nada después de {year}, aunque la entrega llega hasta {last}; ${notZero}.`,
  'gap.displaced-old': 'Refugiados y solicitantes de asilo: las últimas cifras son de {year}.',
  'gap.displaced-none-from': `Refugiados y solicitantes de asilo originarios del país ({place}): sin fila en los cuadros del ACNUR; ${notZero}.`,
  'gap.displaced-none-here': `Refugiados y solicitantes de asilo en el país ({place}): sin fila en los cuadros del ACNUR; ${notZero}.`,
  'gap.displaced-joint':
    'Refugiados, solicitantes de asilo, apátridas y decisiones de asilo: el ACNUR cuenta {other} junto con {under}.',
  'gap.hosting-rate':
    'Personas acogidas por cada 1.000 habitantes: el ACNUR cuenta juntos {under} y {other}; la población es solo la del primero ({under}).',
  'gap.flows-old':
    'Retornos, reasentamiento y naturalización: las últimas cifras son antiguas: {list}.',
  'gap.stateless': 'Apátridas ({place}): ninguno notificado; muchos Estados no notifican ninguno.',
  'gap.stateless-old': 'Apátridas: la última cifra es de {year}.',
  'gap.demographics':
    'Sexo y edad de los refugiados acogidos: registrados para muy pocas personas.',
  'gap.demographics-old':
    'Sexo y edad de los refugiados acogidos: las últimas cifras son de {year}.',
  'gap.disasters-ended': `Desplazamiento por desastres ({place}): sin registro después de {year}, aunque la entrega llega hasta {last}; ${notZero}.`,
  'gap.disasters': `Desplazamiento por desastres ({place}): sin registro ${here}; ${notZero}.`,
  'gap.disasters-old': 'Desplazamiento por desastres: las últimas cifras son de {year}.',
  'gap.unrwa-old':
    'Refugiados de Palestina registrados ante el OOPS: la última cifra es de {year}.',
  'gap.remittances': 'Remesas recibidas ({place}): sin serie.',
  'gap.remittances-old': 'Remesas recibidas: las últimas cifras son antiguas: {list}.',
  'gap.remittances-paid': `Remesas pagadas: sin serie de licencia abierta ${here}.`,
  'gap.remittances-bilateral-old':
    'Remesas por corredor: modeladas, y de {year}; nadie las cuenta.',
  'gap.remittances-historic-in': `Remesas recibidas por país de envío ({year}): no se muestran, porque la mayoría de las personas nacidas en el país ({place}) vive donde la población ha disminuido desde 1990, y ${ancient}.`,
  'gap.remittances-historic-out': `Remesas enviadas por país receptor ({year}): no se muestran, porque la mayoría de los migrantes ({place}) pertenece a poblaciones que han disminuido desde 1990, y ${ancient}.`,
  'gap.remittances-withheld-in': `Remesas recibidas ({year}), no se muestran para: {list}; la población allí ha disminuido desde 1990, y ${ancient}.`,
  'gap.remittances-withheld-out': `Remesas enviadas ({year}), no se muestran para: {list}; esa población ha disminuido desde 1990, y ${ancient}.`,
  'gap.recruitment': `Costo de contratación que pagan los trabajadores (ODS 10.7.1): ausente ${here}.`,
  'gap.cost': 'Costo de enviar remesas ({place}): sin cifra.',
  'gap.cost-old': 'Costo de enviar remesas: la última cifra es de {year}.',
  'gap.indicators-old': 'Indicadores de seguridad cuyo último año tiene más de cinco años: {list}.',
  'gap.indicators-missing': 'Indicadores de seguridad sin ninguna cifra ({place}): {list}.',
  'gap.decisions-from': `Decisiones de primera instancia en el extranjero (origen: {place}): ninguna registrada ${here}.`,
  'gap.decisions-here': `Decisiones de primera instancia ({place}): ninguna registrada ${here}.`,
  'gap.decisions-together':
    'Decisiones de primera instancia ({place}): notificadas en un solo número con las de instancias posteriores.',
  'gap.decisions-corridor': `Decisiones de primera instancia ({origin} → {destination}): ninguna registrada ${here}.`,
  'gap.decisions-old': 'Decisiones de asilo de primera instancia: las últimas son de {year}.',
  'gap.decisions-few-from': `Decisiones de primera instancia en el extranjero (origen: {place}): ${few}.`,
  'gap.decisions-few-here': `Decisiones de primera instancia ({place}): ${few}.`,
  'gap.decisions-few-corridor': `Decisiones de primera instancia ({origin} → {destination}): ${few}.`,
  'gap.applications-old': 'Nuevas solicitudes de asilo: las últimas cifras son antiguas: {list}.',
  'gap.treaties-old':
    'Estado de los tratados sobre refugiados, apatridia, delincuencia organizada, trata y tráfico de migrantes: la fuente es de {year}.',
  'gap.treaties-none': 'Actos relativos a tratados ({place}): las fuentes no registran ninguno.',
  'gap.ilo': `Convenios de la OIT sobre trabajadores migrantes y domésticos (C97, C143, C189): ausentes ${here}.`,
  'gap.trafficking': 'Víctimas de trata detectadas ({place}): sin cifra abierta.',
  'gap.trafficking-old': 'Víctimas de trata detectadas: la última cifra es de {year}.',
  'gap.harm': `Muertes y desapariciones en el camino: ausentes ${here}.`,
  'gap.corridor-stocks':
    'Migrantes ({origin} → {destination}): sin par registrado en la revisión de 2020.',
  'gap.corridor-displaced': `Refugiados y solicitantes de asilo ({origin} → {destination}): sin registro; ${notZero}.`,
  'gap.reason.missing': 'Ausente',
  'gap.reason.old': 'Más de cinco años',
  'gap.reason.modelled': 'Modelado por la fuente, o por comprobar',
  'gap.reason.few': 'Muy pocos para mostrar',
  'gap.reason.licence': 'Licencia',
  'gap.doubt.same-sex-ratio.abroad': `${destinations} ${filled}`,
  'gap.doubt.same-sex-ratio.here': `${origins} ${filled}`,
  'gap.doubt.scaled.abroad': `${destinations} ${scaled}`,
  'gap.doubt.scaled.here': `${origins} ${scaled}`,
  'gap.doubt.refugee-sex.abroad': `${destinations} ${contradicted}`,
  'gap.doubt.refugee-sex.here': `${origins} ${contradicted}`,
  'gap.intro':
    'Lo que esta nota no puede decir, o dice con cifras antiguas. La ausencia de una cifra nunca se lee como cero.',
  'gap.applications-together-here':
    'Nuevas solicitudes de asilo ({place}): contadas junto con las reiteradas desde {year}, por lo que se omiten los años posteriores.',
  'gap.applications-together-from':
    'Nuevas solicitudes de asilo registradas en el extranjero: se omiten las de {list}, pues allí se cuentan junto con las reiteradas.',
} as const;
