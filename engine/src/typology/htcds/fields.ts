import aliases from './aliases.json' with { type: 'json' };
import type { HtcdsField, RepeatedSection, SingleSection } from './contract.ts';
import fieldFile from './fields.json' with { type: 'json' };
import { folded } from './fold.ts';

/** The 84 fields of HTCDS 2.0, in the order of the standard. */
export const htcdsFields = fieldFile.fields as readonly HtcdsField[];

export const singleSections: readonly SingleSection[] = ['person', 'victim', 'case', 'consent'];

export const repeatedSections: readonly RepeatedSection[] = [
  'incoming',
  'outgoing',
  'comments',
  'events',
  'plans',
  'perpetrators',
  'organisations',
];

const byCode = new Map(htcdsFields.map((field) => [field.code, field]));

/** A field by its code. @example fieldOf('prs_Gender')?.list // 'gender' */
export function fieldOf(code: string): HtcdsField | undefined {
  return byCode.get(code);
}

/** Whether a section occurs once per case. */
export function isSingle(section: HtcdsField['section']): section is SingleSection {
  return (singleSections as readonly string[]).includes(section);
}

/** The 38 columns of the Excel template, B to AM. */
export const excelFields: readonly HtcdsField[] = htcdsFields
  .filter(({ excel }) => excel !== undefined)
  .sort((a, b) => a.excel! - b.excel!);

const misspelt: Readonly<Record<string, string>> = aliases.headers;

const byName = new Map([
  ...htcdsFields.map((field) => [folded(field.code), field] as const),
  ...Object.entries(misspelt).map(([name, code]) => [folded(name), byCode.get(code)!] as const),
]);

const labelled = htcdsFields.filter(
  ({ excel, section, deprecated }) =>
    excel !== undefined || (!deprecated && ['person', 'victim'].includes(section)),
);
const labelCount = new Map<string, number>();
for (const { label } of labelled) labelCount.set(label, (labelCount.get(label) ?? 0) + 1);

const byLabel = new Map(
  labelled
    .filter(({ label }) => labelCount.get(label) === 1)
    .map((field) => [folded(field.label), field]),
);

const machineName = /(?:prs|vic|per|cas|cco|org|hte|spl|con)_\w+$/;

/**
 * The field that a machine name means: the standard's code, the spellings of the published
 * templates, a name with its group before it.
 *
 * @example fieldOfName('vic_Methods_of_Control')?.code // 'vic_MethodsOfControl'
 */
export function fieldOfName(name: string): HtcdsField | undefined {
  return byName.get(folded(machineName.exec(name.trim())?.[0] ?? name));
}

/** The field that a label means, where the label belongs to one field only. */
export function fieldOfLabel(label: string): HtcdsField | undefined {
  return byLabel.get(folded(label));
}

const xlsformNames: Readonly<Record<string, string>> = aliases.xlsform;

/** The name that the published XLSForm gives to a field. */
export function xlsformName(code: string): string {
  return xlsformNames[code] ?? code;
}

/** Whether a name is spelled as in the published XLSForm only. */
export function isXlsformName(name: string): boolean {
  return Object.values(xlsformNames).some((one) => name.trim().endsWith(one));
}

/** Fields that the published XLSForm leaves out (outgoing referrals, case owner, closure). */
const notInXlsform = (field: HtcdsField) =>
  field.section === 'outgoing' ||
  ['cas_CaseOwner', 'cas_ReasonForCaseClosure'].includes(field.code);

const xlsformOrder = [
  'con_Consent',
  'prs_Salutation',
  'prs_FirstName',
  'prs_SecondName',
  'prs_Birthdate',
  'prs_Gender',
  'prs_Citizenship',
  'prs_Title',
  'prs_Email',
  'prs_HomePhone',
  'prs_MobilePhone',
  'prs_MailingCity',
  'prs_MailingCountry',
  'prs_MailingState',
  'prs_MailingStreet',
  'prs_MailingPostalCode',
  'vic_MethodOfRecruitment',
  'vic_LocationOfRecruitment',
];

const rank = ({ code }: HtcdsField) => {
  const at = xlsformOrder.indexOf(code);
  return at < 0 ? xlsformOrder.length : at;
};

/** The 31 questions of the published XLSForm, in its order, under the standard's codes. */
export const xlsformFields: readonly HtcdsField[] = excelFields
  .filter((field) => !notInXlsform(field))
  .sort((a, b) => rank(a) - rank(b));
