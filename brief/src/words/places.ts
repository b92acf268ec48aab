/** English names that take an article inside a sentence: `people born in the Philippines`. */
const pattern =
  /^(United |Russian Federation|Republic of|Democratic Republic|Central African|Dominican Republic|Syrian Arab|Islamic Republic|State of|Isle of|Federated States|Lao People|Bolivarian|Plurinational|Holy See|Vatican|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Congo|Czech Republic|Americas$|Caribbean$|Falkland|Faroe|Western Balkans)/;
const ending = /( Islands?| Republic| Emirates| States| Territories| Territory)( \(.*\))?$/;
const bare = /^(Christmas Island|Norfolk Island|Pitcairn Island|Heard Island|Bouvet Island)/;

/**
 * A place's English name as it stands inside a sentence, with its article where it has one.
 *
 * @example placeInSentence('Philippines') // 'the Philippines'
 */
export function placeInSentence(name: string): string {
  if (bare.test(name) || name.startsWith('the ')) return name;
  return pattern.test(name) || ending.test(name) ? `the ${name}` : name;
}
