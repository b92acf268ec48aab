/** Words that no house may put into a brief, with what to say instead. */
const refused: readonly (readonly [RegExp, string])[] = [
  [
    /\billegals?\b|\billegally\b|\bclandestine?s?\b|ill[ée]ga(?:l|ux)|ilegal|غير شرعي|غير قانوني|অবৈধ|বেআইনি/iu,
    'no person is unlawful: say irregular',
  ],
  [
    /\bfloods?\b|\bflooded\b|\bwaves?\b|\btides?\b|\bswarms?\b|\binflux(?:es)?\b|\bvagues?\b|\bafflux\b|\boleadas?\b|\bavalanchas?\b|\binvasi[oó]n\b|\binvasion\b/iu,
    'people are no force of nature or army: give their number',
  ],
  [
    /\bburdens?\b|\bfardeaux?\b|\bcargas?\b|বোঝা(?![\p{L}\p{M}])|عبء/iu,
    'people are no load: name what is asked of whom',
  ],
];

/** Why a word may not stand in a brief, or null. @example refusedWord('illegal migrants') */
export function refusedWord(text: string): string | null {
  return refused.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Stems by which the legal category of a group is seen in each language. */
const categories: Readonly<Record<string, RegExp>> = {
  refugee: /refugee|réfugi|refugiad|لاجئ|শরণার্থী/iu,
  'asylum seeker': /asylum|asile|asilo|لجوء|আশ্রয়/iu,
  stateless: /stateless|apatrid|apátrid|عديم|রাষ্ট্রহীন/iu,
  'internally displaced': /displaced|\bidps?\b|déplac|desplaz|نازح|বাস্তুচ্যুত/iu,
  migrant: /migrant|migra|مهاجر|অভিবাসী/iu,
  'victim of trafficking': /traffick|traite|trata|اتجار|পাচার/iu,
  irregular: /irregular|irrégul|غير نظامي|অনিয়মিত/iu,
};

function categoriesIn(text: string): readonly string[] {
  return Object.entries(categories).flatMap(([name, stem]) => (stem.test(text) ? [name] : []));
}

/**
 * Why one term may not stand for another: it hides the legal category of a group, or mixes it with
 * another one.
 *
 * @example hiddenCategory('refugees', 'arrivals') // 'it hides the legal category: refugee'
 */
export function hiddenCategory(ours: string, theirs: string): string | null {
  const [before, after] = [categoriesIn(ours), categoriesIn(theirs)];
  const hidden = before.filter((name) => !after.includes(name));
  if (hidden.length > 0) return `it hides the legal category: ${hidden.join(', ')}`;
  const added = after.filter((name) => !before.includes(name));
  return added.length > 0 ? `it mixes in another legal category: ${added.join(', ')}` : null;
}

/** Stems of what is counted where it is not people, of a model, and of a no. */
const keptInSight: Readonly<Record<string, RegExp>> = {
  movements:
    /movement|displacements?\b|mouvement|déplacements|movimiento|desplazamientos|حركات|ঘটনা/iu,
  applications: /application|demande|solicitud|طلب|আবেদন/iu,
  cases: /\bcases?\b|\bcas\b|\bcasos?\b|ملفات|মামলা/iu,
  decisions: /decision|décision|decisi[oó]n|قرار|সিদ্ধান্ত/iu,
  'a model': /modell?ed|\bmodel\b|modélis|modèle|modeliz|modelo|نموذج|মডেল/iu,
  'an estimate': /estimat|estimaci|estimación|تقدير|প্রাক্কল/iu,
  'a no':
    /\bnot\b|\bnever\b|\bnone\b|\bno\b|\bnon\b|\bpas\b|\bjamais\b|\bnunca\b|(?<!\p{L})(?:لا|ليس|ليست|নয়|না)(?!\p{L})/iu,
};

/**
 * Why one term may not stand for another: it hides what is counted (movements, applications, cases
 * and decisions are not people), that a figure was modelled or estimated, or a no.
 *
 * @example hiddenCount('movements', 'people') // 'it hides movements'
 */
export function hiddenCount(ours: string, theirs: string): string | null {
  const hidden = Object.entries(keptInSight).flatMap(([name, stem]) =>
    stem.test(ours) && !stem.test(theirs) ? [name] : [],
  );
  return hidden.length > 0 ? `it hides ${hidden.join(', ')}` : null;
}
