import { readFileSync } from 'node:fs';
import { catalogueEn, renderMessage } from '@sojourn/engine/core';
import { classify, openRules, ruleBook } from '@sojourn/engine/typology';
import {
  excelFields,
  fieldOfName,
  type HtcdsRecord,
  htcdsFacts,
  htcdsFields,
  htcdsLists,
  migrationValues,
  operationalStatus,
  withLegal,
  xlsformFields,
  xlsformName,
} from '@sojourn/engine/typology/htcds';
import { reference } from '@sojourn/testing';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type HtcdsFile, readHtcds, readWorkbook, writeHtcds } from './index.ts';
import { filledTemplate, type Typed } from './testing/fill.ts';

const folder = 'reference/htcds';
const multi = reference(`${folder}/htcds-excel-v2.0.xlsx`);
const single = reference(`${folder}/htcds-excel-v2.0-single-select-validation.xlsx`);
const form = reference(`${folder}/htcds_xlsform.xlsx`);
const formXml = reference(`${folder}/htcds_xlsform.xml`);

const bytesOf = ({ path }: { path: string | null }) => new Uint8Array(readFileSync(path!));
const typed = (...rows: Record<string, Typed>[]): HtcdsFile =>
  readHtcds(filledTemplate(bytesOf(multi), rows), 'filled.xlsx');
const csv = (...lines: string[]): HtcdsFile => readHtcds(strToU8(lines.join('\n')), 'answers.csv');
const codesOf = ({ issues }: HtcdsFile, code: string) =>
  issues.filter((issue) => issue.code === code);
const only = ({ records }: HtcdsFile): HtcdsRecord => {
  expect(records).toHaveLength(1);
  return records[0]!;
};

const skip = multi.path === null || single.path === null || form.path === null;
const suite = describe.skipIf(skip);

suite(`the published Excel template ${multi.reason}`, () => {
  test('empty rows with their running numbers are no records', () => {
    for (const template of [multi, single]) {
      const { records, format } = readHtcds(bytesOf(template), 'template.xlsx');
      expect(records).toEqual([]);
      expect(format).toBe('Excel template');
    }
  });

  test('trap 1: the machine name that lacks a “g” is understood', () => {
    const read = typed({ T: 'Court or prosecution' });
    expect(only(read).victim).toEqual({
      vic_TraffickingStatusDecisionMakingOrg: 'CourtOrProsecution',
    });
    expect(fieldOfName('vic_TraffickinStatusDecisionMakingOrg')?.code).toBe(
      'vic_TraffickingStatusDecisionMakingOrg',
    );
  });

  test('trap 2: the column without a machine name is read by its label', () => {
    expect(only(typed({ AJ: 'Other' })).outgoing).toEqual([
      { cas_ReasonForOutgoingReferral: 'Other' },
    ]);
  });

  test('trap 3: shifted address names: the visible labels win, with a warning for each', () => {
    const read = typed({
      N: '12 Road',
      O: 'Dhaka',
      P: 'Dhaka Division',
      Q: '1205',
      R: 'Bangladesh',
    });
    expect(only(read).person).toEqual({
      prs_MailingStreet: '12 Road',
      prs_MailingCity: 'Dhaka',
      prs_MailingState: 'Dhaka Division',
      prs_MailingPostalCode: '1205',
      prs_MailingCountry: 'BD',
    });
    expect(codesOf(read, 'column.conflict').map(({ got, expected }) => [got, expected])).toEqual([
      ['prs_MailingCity', 'prs_MailingStreet'],
      ['prs_MailingCountry', 'prs_MailingCity'],
      ['prs_MailingStreet', 'prs_MailingPostalCode'],
      ['prs_MailingPostalCode', 'prs_MailingCountry'],
    ]);
  });

  test('trap 4: labels and values are both understood; semicolons part several picks', () => {
    const read = typed({
      H: 'NonConforming',
      I: 'Bangladesh; Nepal',
      W: 'Debt bondage ;Takes earnings',
      Y: 'Water supply; sewerage, waste management and remediation',
    });
    expect(only(read)).toMatchObject({
      person: { prs_Gender: 'NonConforming', prs_Citizenship: ['BD', 'NP'] },
      victim: {
        vic_MethodsOfControl: ['DebtBondage', 'TakesEarnings'],
        vic_ForcedLabourIndustry: ['E_WaterSupplySewerageWasteManagement'],
      },
      kept: [],
    });
  });

  test('trap 4: every entry of the template’s own lists is understood', () => {
    const { sheets } = readWorkbook(bytesOf(single), 'single.xlsx');
    const lists = sheets.find(({ name }) => name === 'validation')!.rows;
    const header = lists.find((row) => row.includes('Gender'))!;
    const columns = new Map([
      ['Gender', 'H'],
      ['Country', 'I'],
      ['Method of Recruitment', 'U'],
      ['Methods of Control', 'W'],
      ['Type of Exploitation', 'X'],
      ['Forced Labour Industry', 'Y'],
      ['Type of Sex Exploitation', 'Z'],
      ['Status', 'AB'],
      ['Reason for Incoming Referral', 'AF'],
      ['Reason for Outgoing Referral', 'AJ'],
      ['Trafficking Status', 'S'],
      ['Trafficking Status Decision Making Organization', 'T'],
    ]);
    const rows = header.flatMap((name, at) => {
      const letters = columns.get(String(name));
      const entries = lists.slice(lists.indexOf(header) + 1).map((row) => row[at] ?? null);
      return letters
        ? entries.filter((one) => one !== null).map((one) => ({ [letters]: String(one) }))
        : [];
    });
    expect(rows.length).toBeGreaterThan(330);
    const { records, issues } = typed(...rows);
    expect(records).toHaveLength(rows.length);
    expect(issues.filter(({ code }) => code === 'cell.kept')).toEqual([]);
    expect(records.flatMap(({ kept }) => kept)).toEqual([]);
  });

  test('trap 11: spellings in another case are the same code', () => {
    const read = typed({ AB: 'Follow up', AF: 'Migration Or Change Of Location' });
    expect(only(read)).toMatchObject({
      case: { cas_Status: 'FollowUp' },
      incoming: [{ cas_ReasonForIncomingReferral: 'MigrationOrChangeOfLocation' }],
    });
  });

  test('trap 14: serial numbers and ISO days give the same day; no day is reported', () => {
    const read = typed(
      { G: 36526, AD: '2021-03-04' },
      { G: '2000-01-01' },
      { G: 60 },
      { G: '03/04/2000' },
    );
    expect(read.records.map(({ person }) => person.prs_Birthdate)).toEqual([
      '2000-01-01',
      '2000-01-01',
      undefined,
      undefined,
    ]);
    expect(read.records[2]?.kept).toEqual([{ field: 'prs_Birthdate', raw: '60' }]);
    expect(codesOf(read, 'cell.kept').map(({ where }) => where)).toEqual([
      { file: 'filled.xlsx', row: 5, field: 'prs_Birthdate' },
      { file: 'filled.xlsx', row: 6, field: 'prs_Birthdate' },
    ]);
  });

  test('our export has the template’s columns in its order, names and labels agreeing', () => {
    const { sheets } = readWorkbook(writeHtcds([], 'xlsx').bytes, 'ours.xlsx');
    const template = readWorkbook(bytesOf(multi), 'theirs.xlsx').sheets[0]!.rows[1]!;
    expect(sheets[0]!.rows[1]!.slice(0, 39)).toEqual(template);
    expect(sheets[0]!.rows[0]!.slice(1, 39)).toEqual(excelFields.map(({ code }) => code));
    expect(readHtcds(writeHtcds([], 'xlsx').bytes, 'ours.xlsx').issues).toEqual([]);
  });
});

suite(`the published XLSForm ${form.reason}`, () => {
  const survey = form.path ? readWorkbook(bytesOf(form), 'form.xlsx').sheets[0]!.rows : [];
  const [head = [], ...questions] = survey;
  const column = (name: string) => questions.map((row) => String(row[head.indexOf(name)] ?? ''));

  test('trap 5: our columns have the form’s names, which differ from the standard’s', () => {
    const names = column('name').filter((name) => fieldOfName(name));
    expect(xlsformFields.map(({ code }) => xlsformName(code))).toEqual(names);
    expect(names).toContain('vic_Methods_of_Control');
    const read = csv(
      'prs_First_Name,prs_Second_Name,vic_Methods_of_Control',
      'A,B,WithholdsDocuments',
    );
    expect(only(read)).toMatchObject({
      person: { prs_FirstName: 'A', prs_SecondName: 'B' },
      victim: { vic_MethodsOfControl: ['WithholdsDocuments'] },
    });
  });

  test('trap 6: the code with a trailing space is the code', () => {
    const read = csv(
      'prs_First_Name,vic_Methods_of_Control',
      'A,FalsePromises DebtBondage  TakesEarnings',
      'B,DebtBondage ',
    );
    expect(read.records.map(({ victim }) => victim.vic_MethodsOfControl)).toEqual([
      ['FalsePromises', 'DebtBondage', 'TakesEarnings'],
      ['DebtBondage'],
    ]);
  });

  test('trap 6: every choice of the form is understood', () => {
    const choices = readWorkbook(bytesOf(form), 'form.xlsx').sheets[1]!.rows.slice(1);
    const asked = column('type')
      .map((type, at) => [type.split(' ')[1] ?? '', column('name')[at]!] as const)
      .filter(([list]) => list !== '');
    const lines = choices.flatMap(([list, name]) =>
      asked
        .filter(([one]) => one === list)
        .map(
          ([, field]) =>
            `x,${asked.map(([, other]) => (other === field ? String(name) : '')).join(',')}`,
        ),
    );
    expect(lines.length).toBeGreaterThan(320);
    const read = csv(`prs_First_Name,${asked.map(([, field]) => field).join(',')}`, ...lines);
    expect(read.records).toHaveLength(lines.length);
    expect(read.issues).toEqual([]);
  });

  test('trap 7: two columns labelled “Second Name”: the second is the title, with a warning', () => {
    const labels = column('label').filter((label) => label === 'Second Name');
    expect(labels).toHaveLength(2);
    const read = csv('First Name,Second Name,Gender,Second Name', 'A,B,Feminine\u00A0,Dr');
    expect(only(read).person).toEqual({
      prs_FirstName: 'A',
      prs_SecondName: 'B',
      prs_Gender: 'Feminine',
      prs_Title: 'Dr',
    });
    expect(codesOf(read, 'column.repeated')).toHaveLength(1);
  });

  test('trap 8: several industries are read and told; a text reason becomes Other and is kept', () => {
    const read = csv(
      'prs_First_Name,vic_ForcedLabourIndustry,prs_Citizenship,cas_ReasonForIncomingReferral',
      'A,C_Manufacturing F_Construction,BD,needs a lawyer',
    );
    expect(only(read)).toMatchObject({
      victim: { vic_ForcedLabourIndustry: ['C_Manufacturing', 'F_Construction'] },
      person: { prs_Citizenship: ['BD'] },
      incoming: [{ cas_ReasonForIncomingReferral: 'Other' }],
      kept: [{ field: 'cas_ReasonForIncomingReferral', raw: 'needs a lawyer' }],
    });
    expect(codesOf(read, 'cell.single')).toHaveLength(1);
    const two = {
      ...only(read),
      consent: { con_Consent: true },
      person: { prs_Citizenship: ['BD', 'NP'] },
    };
    const { report } = writeHtcds([two], 'xlsform-csv');
    expect(report.lost).toEqual([
      {
        field: 'prs_Citizenship',
        count: 1,
        reason: 'the form takes one citizenship: the first was written',
      },
    ]);
  });

  test('trap 9: what the form leaves out is reported, not silently lost', () => {
    const record = only(typed({ B: 'Owner', F: 'TRUE', AH: 'Shelter', AM: 'closed' }));
    const { report } = writeHtcds([record], 'xlsform-csv');
    expect(report.lost.map(({ field }) => field).sort()).toEqual([
      'cas_CaseOwner',
      'cas_ReasonForCaseClosure',
      'cas_ReferredOrganisation',
    ]);
    expect(writeHtcds([record], 'xlsx').report.lost).toEqual([]);
  });

  test('trap 10: consent is TRUE or FALSE in the form, a tick elsewhere', () => {
    const read = csv('prs_First_Name,con_Consent', 'A,TRUE', 'B,FALSE', 'C,perhaps', 'D,');
    expect(read.records.map(({ consent }) => consent.con_Consent)).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    const { report } = writeHtcds(read.records, 'csv');
    expect([report.records, report.withoutConsent]).toEqual([1, 3]);
  });

  test('the form itself, as workbook or XML, is refused with what to do', () => {
    for (const [source, name] of [
      [form, 'form.xlsx'],
      [formXml, 'form.xml'],
    ] as const) {
      expect(() => readHtcds(bytesOf(source), name)).toThrow(/form itself/);
    }
  });
});

describe('the standard', () => {
  test('trap 12: methods that are defined and not listed are kept by name, coded Other', () => {
    const read = csv(
      'prs_First_Name,vic_Methods_of_Control',
      'A,MethodsOfControlRestrictsMovement MethodsOfControlPsychoactiveSubstances UsesChildren',
    );
    const record = only(read);
    expect(record.victim.vic_MethodsOfControl).toEqual(['PsychoactiveSubstance', 'Other']);
    expect(record.kept.map(({ defined }) => defined)).toEqual([
      'RestrictsMovement',
      'UsesChildren',
    ]);
    expect(codesOf(read, 'cell.kept')[0]?.expected).toMatch(/defines RestrictsMovement/);
    expect(htcdsFacts(record).ask.map(({ fact }) => fact)).toContain('movement_restricted');
    expect(htcdsFacts(record).during).not.toHaveProperty('movement_restricted');
    expect(htcdsLists.methods_of_control).toHaveLength(16);
  });

  test('trap 13: the envelope gives identifiers; the field without label and type is carried', () => {
    expect(htcdsFields.find(({ code }) => code === 'per_Organisation')?.type).toBe('text');
    const record = {
      ...only(csv('prs_First_Name,con_Consent', 'A,TRUE')),
      perpetrators: [{ per_Organisation: 'an agency' }, { per_RoleInProcess: ['Transporter'] }],
    };
    const { bytes } = writeHtcds([record], 'json');
    expect(readHtcds(bytes, 'a.json').records).toEqual([record]);
    expect(record.id).toBe('row-2');
    expect(writeHtcds([record], 'xlsx').report.lost.map(({ field }) => field)).toEqual([
      'per_Organisation',
      'per_RoleInProcess',
    ]);
  });

  test('trap 15: the family migrant is not given the tourist’s definition', () => {
    const family = migrationValues.find(({ code }) => code === 'FamilyMigrant');
    expect(family?.any).toEqual(['family_migrant']);
    expect(family?.note).toMatch(/mistake/);
  });

  test('trap 16: the legal test stands in columns of its own and never fills the operational status', () => {
    const legal = classify(openRules(ruleBook), {
      act_by_another: true,
      means_deception: true,
      purpose_exploitation: true,
    });
    const bare = only(csv('prs_First_Name,con_Consent', 'A,TRUE'));
    for (const format of ['xlsx', 'xlsform-csv', 'xform', 'csv', 'json'] as const) {
      const { bytes } = writeHtcds([withLegal(bare, legal)], format);
      const back = only(readHtcds(bytes, `a.${format}`));
      expect(back.legal?.trafficked).toBe('applies');
      expect(back.victim).toEqual({});
      expect(operationalStatus(back)).toBeUndefined();
    }
    const possible = { ...bare, victim: { vic_TraffickingStatus: 'PossibleVictimOfTrafficking' } };
    expect(htcdsFacts(possible).during).toEqual({});
  });

  test('every finding has a message and a remedy that name the place', () => {
    const { issues } = csv(
      'prs_First_Name,prs_Gender,con_Consent,Extra',
      '=1+1,?,maybe,x',
      'a,Feminine,TRUE,y,z',
    );
    expect(issues.length).toBeGreaterThan(4);
    for (const issue of issues) {
      expect(catalogueEn[issue.code]).toBeDefined();
      const { message, remedy } = renderMessage(issue);
      expect(`${message} ${remedy}`).not.toContain('(no ');
      expect(message).toContain('answers.csv');
    }
  });
});
