import { type BriefLanguage, type LanguagePack, packOf, registerLanguage } from './catalogue.ts';

const loaders: Readonly<Record<Exclude<BriefLanguage, 'en'>, () => Promise<LanguagePack>>> = {
  fr: async () => (await import('./fr/index.ts')).french,
  es: async () => (await import('./es/index.ts')).spanish,
  ar: async () => (await import('./ar/index.ts')).arabic,
  bn: async () => (await import('./bn/index.ts')).bengali,
};

function isLoadable(language: string): language is keyof typeof loaders {
  return Object.hasOwn(loaders, language);
}

/**
 * Loads the words of a language, so that briefs can be built and written in it. English is always
 * there; loading twice does no harm.
 *
 * @param language a code of `briefLanguages`
 * @throws SojournError `argument.choice` for a language that does not exist
 * @example await loadLanguage('fr'); toHtml(buildCountryBrief(facts, { language: 'fr' }))
 */
export async function loadLanguage(language: string): Promise<BriefLanguage> {
  if (isLoadable(language)) registerLanguage(await loaders[language]());
  return packOf(language).language;
}
