/**
 * What is owed where these categories hold (`applies`) or are open (`open`) with these facts: the
 * whole list, `?` before what is owed only while a category is open; and what is held back.
 */
export interface NeedVector {
  readonly applies?: string;
  readonly open?: string;
  readonly facts?: string;
  readonly owed: string;
  readonly held?: string;
}

const asylum = '?non_refoulement ?asylum_procedure';
const victim =
  'recovery_reflection_period victim_assistance non_punishment legal_information medical_care psychosocial_support';
const open = (needs: string) => needs.replace(/(^|\s)(?=\w)/g, '$1?');

const refuge: readonly NeedVector[] = [
  {
    applies: 'refugee_1951',
    owed: 'non_refoulement asylum_procedure psychosocial_support durable_solution',
  },
  ...['refugee_oau', 'refugee_cartagena'].flatMap((applies) => [
    { applies, owed: 'non_refoulement asylum_procedure' },
    {
      applies,
      facts: '!entry_lawful',
      owed: 'non_refoulement asylum_procedure no_penalty_for_illegal_entry',
    },
    { applies, facts: 'entry_lawful', owed: 'non_refoulement asylum_procedure' },
  ]),
  {
    applies: 'refugee_1951',
    facts: '!entry_lawful',
    owed: 'non_refoulement asylum_procedure psychosocial_support durable_solution no_penalty_for_illegal_entry',
  },
  {
    applies: 'refugee_1951',
    facts: '?entry_lawful',
    owed: 'non_refoulement asylum_procedure psychosocial_support durable_solution ?no_penalty_for_illegal_entry',
  },
  ...['refugee_1951', 'refugee_oau', 'refugee_cartagena'].flatMap((category) => [
    { open: category, owed: '' },
    { open: category, facts: 'fears_return', owed: asylum },
    { open: category, facts: '?fears_return', owed: asylum },
    { open: category, facts: '!fears_return', owed: '' },
    { open: category, facts: '?real_risk', owed: asylum },
    { open: category, facts: '!real_risk', owed: '' },
    { open: category, facts: 'seeks_protection', owed: asylum },
    { open: category, facts: 'compelled_by_public_order', owed: asylum },
    { open: category, facts: 'threatened_by_general_violence', owed: asylum },
    {
      open: category,
      facts: 'fears_return !entry_lawful',
      owed: `${asylum} ?no_penalty_for_illegal_entry`,
    },
    {
      open: category,
      facts: 'seeks_protection !entry_lawful',
      owed: `${asylum} ?no_penalty_for_illegal_entry`,
    },
    {
      open: category,
      facts: 'compelled_by_public_order !entry_lawful',
      owed: `${asylum} ?no_penalty_for_illegal_entry`,
    },
    {
      open: category,
      facts: 'threatened_by_general_violence !entry_lawful',
      owed: `${asylum} ?no_penalty_for_illegal_entry`,
    },
    {
      open: category,
      facts: 'real_risk !entry_lawful',
      owed: `non_refoulement ?asylum_procedure ?no_penalty_for_illegal_entry`,
    },
    { open: category, facts: 'fears_return entry_lawful', owed: asylum },
  ]),
  ...['!entry_lawful', '?entry_lawful', '!stay_authorised'].flatMap((facts) => [
    { open: 'refugee_1951', facts, owed: '?non_refoulement' },
    { open: 'refugee_oau', facts, owed: '' },
  ]),
  { open: 'refugee_1951', facts: 'entry_lawful stay_authorised', owed: '' },
  { open: 'refugee_1951', facts: 'recognised_refugee', owed: `${asylum} ?durable_solution` },
  {
    open: 'refugee_1951',
    facts: 'recognised_refugee !entry_lawful',
    owed: `${asylum} ?durable_solution ?no_penalty_for_illegal_entry`,
  },
  {
    open: 'refugee_oau',
    facts: 'recognised_refugee !entry_lawful',
    owed: `${asylum} ?no_penalty_for_illegal_entry`,
  },
  {
    open: 'refugee_cartagena',
    facts: 'recognised_refugee !entry_lawful',
    owed: `${asylum} ?no_penalty_for_illegal_entry`,
  },
  { applies: 'refugee_sur_place', owed: 'non_refoulement' },
  {
    applies: 'complementary_protection_need',
    owed: 'non_refoulement asylum_procedure psychosocial_support',
  },
  {
    applies: 'complementary_protection_need',
    facts: 'final_decision',
    owed: 'non_refoulement psychosocial_support',
    held: 'asylum_procedure',
  },
  {
    applies: 'complementary_protection_need',
    facts: '?final_decision',
    owed: 'non_refoulement psychosocial_support',
    held: 'asylum_procedure',
  },
  { open: 'complementary_protection_need', facts: '?real_risk', owed: asylum },
  { open: 'complementary_protection_need', facts: '!real_risk', owed: '' },
  { open: 'complementary_protection_need', facts: 'fears_return', owed: asylum },
  { open: 'complementary_protection_need', facts: 'seeks_protection', owed: asylum },
  { open: 'complementary_protection_need', facts: 'recognised_refugee', owed: asylum },
  { open: 'complementary_protection_need', facts: 'compelled_by_public_order', owed: asylum },
  { open: 'complementary_protection_need', facts: 'threatened_by_general_violence', owed: asylum },
  { open: 'complementary_protection_need', owed: '' },
  { applies: 'asylum_seeker', owed: 'non_refoulement asylum_procedure legal_information' },
  {
    applies: 'asylum_seeker',
    facts: '!entry_lawful',
    owed: 'non_refoulement asylum_procedure legal_information no_penalty_for_illegal_entry',
  },
  { open: 'asylum_seeker', facts: 'seeks_protection', owed: `${asylum} ?legal_information` },
  { open: 'asylum_seeker', facts: '?seeks_protection', owed: `${asylum} ?legal_information` },
  { open: 'asylum_seeker', facts: '!seeks_protection', owed: '' },
  {
    open: 'asylum_seeker',
    facts: '!seeks_protection !entry_lawful fears_return',
    owed: '?no_penalty_for_illegal_entry',
  },
  {
    open: 'asylum_seeker',
    facts: '!seeks_protection !entry_lawful ?real_risk',
    owed: '?no_penalty_for_illegal_entry',
  },
  {
    open: 'asylum_seeker',
    facts: '!seeks_protection !entry_lawful recognised_refugee',
    owed: '?no_penalty_for_illegal_entry',
  },
  {
    open: 'asylum_seeker',
    facts: '!seeks_protection !entry_lawful compelled_by_public_order',
    owed: '?no_penalty_for_illegal_entry',
  },
  {
    open: 'asylum_seeker',
    facts: '!seeks_protection !entry_lawful threatened_by_general_violence',
    owed: '?no_penalty_for_illegal_entry',
  },
  { applies: 'rejected_asylum_seeker', owed: 'legal_information regularisation_or_return_options' },
  {
    applies: 'rejected_asylum_seeker',
    facts: 'fears_return',
    owed: 'non_refoulement legal_information regularisation_or_return_options',
  },
  {
    applies: 'rejected_asylum_seeker',
    facts: '?real_risk',
    owed: '?non_refoulement legal_information regularisation_or_return_options',
  },
  { applies: 'excluded_1F', owed: '?non_refoulement legal_information' },
  { applies: 'excluded_1F', facts: 'fears_return', owed: 'non_refoulement legal_information' },
  { applies: 'excluded_1F', facts: '?real_risk', owed: '?non_refoulement legal_information' },
  { applies: 'excluded_1F', facts: '!real_risk', owed: '?non_refoulement legal_information' },
  { applies: 'excluded_1F', facts: '!real_risk !fears_return', owed: 'legal_information' },
  {
    applies: 'excluded_1F',
    facts: '?real_risk !fears_return',
    owed: '?non_refoulement legal_information',
  },
  {
    applies: 'rejected_asylum_seeker',
    facts: '!real_risk',
    owed: 'legal_information regularisation_or_return_options',
  },
  {
    open: 'asylum_seeker',
    facts: 'seeks_protection !entry_lawful',
    owed: `${asylum} ?legal_information ?no_penalty_for_illegal_entry`,
  },
  { open: 'asylum_seeker', facts: '!seeks_protection !entry_lawful !real_risk', owed: '' },
  { open: 'asylum_seeker', facts: '!seeks_protection !entry_lawful', owed: '' },
  { applies: 'ceased_refugee', owed: 'legal_information durable_solution' },
  { applies: 'stateless_1954', owed: 'statelessness_procedure' },
  { open: 'stateless_1954', facts: '!national_of_some_state', owed: '?statelessness_procedure' },
  { open: 'stateless_1954', facts: '?national_of_some_state', owed: '?statelessness_procedure' },
  { open: 'stateless_1954', owed: '' },
  { facts: 'real_risk', owed: 'non_refoulement' },
];

const children: readonly NeedVector[] = [
  { applies: 'child', owed: 'best_interests_procedure' },
  { open: 'child', facts: '?is_under_18', owed: '?best_interests_procedure' },
  { open: 'child', facts: '?age_years', owed: '?best_interests_procedure' },
  { open: 'child', facts: '!is_under_18', owed: '' },
  { open: 'child', facts: 'age_years=30', owed: '' },
  { open: 'child', owed: '' },
  { applies: 'unaccompanied_child', owed: 'guardian family_tracing psychosocial_support' },
  { applies: 'separated_child', owed: 'guardian family_tracing' },
  ...['unaccompanied_child', 'separated_child'].flatMap((category) => [
    { open: category, facts: 'is_under_18 !with_parent', owed: '?guardian ?family_tracing' },
    { open: category, facts: '?is_under_18 ?with_parent', owed: '?guardian ?family_tracing' },
    { open: category, facts: 'is_under_18', owed: '?guardian ?family_tracing' },
    { open: category, facts: '?age_years !with_parent', owed: '?guardian ?family_tracing' },
    { open: category, facts: 'age_years=30 !with_parent', owed: '' },
    { open: category, facts: '!with_parent', owed: '' },
    { open: category, facts: 'is_under_18 with_parent', owed: '' },
    { open: category, facts: '!is_under_18 !with_parent', owed: '' },
  ]),
];

const exploitation: readonly NeedVector[] = [
  { applies: 'trafficked_person', owed: victim, held: 'consular_assistance' },
  { applies: 'trafficked_person', facts: '!fears_return', owed: `${victim} consular_assistance` },
  {
    applies: 'trafficked_person',
    facts: 'fears_return',
    owed: `${victim} non_refoulement`,
    held: 'consular_assistance',
  },
  {
    applies: 'trafficked_person',
    facts: '?fears_return',
    owed: `${victim} ?non_refoulement`,
    held: 'consular_assistance',
  },
  {
    applies: 'trafficked_person',
    facts: 'exploitation_took_place',
    owed: `${victim} wage_claim`,
    held: 'consular_assistance',
  },
  { open: 'trafficked_person', facts: 'act_by_another', owed: open(victim) },
  { open: 'trafficked_person', facts: '?act_by_another', owed: open(victim) },
  { open: 'trafficked_person', facts: '!act_by_another', owed: '' },
  { open: 'trafficked_person', facts: 'purpose_exploitation', owed: open(victim) },
  { open: 'trafficked_person', facts: '?exploitation_took_place', owed: open(victim) },
  { open: 'trafficked_person', facts: 'exploitation_took_place', owed: open(victim) },
  { open: 'trafficked_person', facts: '!exploitation_took_place', owed: '' },
  { open: 'trafficked_person', facts: 'work_under_penalty', owed: open(victim) },
  {
    open: 'trafficked_person',
    facts: 'is_under_18 !with_parent',
    owed: '',
  },
  {
    open: 'trafficked_person',
    facts: 'is_under_18 act_by_another',
    owed: `${open(victim)} ?guardian`,
  },
  {
    applies: 'trafficked_person',
    facts: 'is_under_18 !with_parent',
    owed: `${victim} guardian`,
    held: 'consular_assistance',
  },
  {
    applies: 'trafficked_person',
    facts: '?is_under_18 !with_parent',
    owed: `${victim} ?guardian`,
    held: 'consular_assistance',
  },
  {
    applies: 'trafficked_person',
    facts: 'is_under_18 with_parent',
    owed: victim,
    held: 'consular_assistance',
  },
  {
    applies: 'trafficked_person',
    facts: '!with_parent',
    owed: victim,
    held: 'consular_assistance',
  },
  {
    open: 'trafficked_person',
    facts: 'act_by_another fears_return',
    owed: `${open(victim)} ?non_refoulement`,
  },
  {
    applies: 'forced_labour',
    owed: 'victim_assistance legal_information medical_care psychosocial_support labour_rights wage_claim',
  },
  {
    open: 'forced_labour',
    facts: '?work_under_penalty',
    owed: open(
      'victim_assistance legal_information medical_care psychosocial_support labour_rights wage_claim',
    ),
  },
  { open: 'forced_labour', facts: '!work_under_penalty', owed: '' },
  {
    applies: 'smuggled_migrant',
    owed: 'no_prosecution_for_being_smuggled smuggling_protection_assistance medical_care',
    held: 'consular_assistance',
  },
  {
    applies: 'smuggled_migrant',
    facts: '!fears_return',
    owed: 'no_prosecution_for_being_smuggled smuggling_protection_assistance medical_care consular_assistance',
  },
  {
    open: 'smuggled_migrant',
    facts: 'entry_procured',
    owed: '?no_prosecution_for_being_smuggled ?smuggling_protection_assistance',
  },
  { open: 'smuggled_migrant', facts: '!entry_procured', owed: '' },
  {
    facts: 'unlawful_stay_enabled',
    owed: 'no_prosecution_for_being_smuggled smuggling_protection_assistance',
  },
  { facts: 'suffers_violence', owed: 'medical_care psychosocial_support' },
  { facts: 'documents_withheld', owed: 'return_of_documents' },
  { facts: 'wages_withheld', owed: 'wage_claim' },
  { facts: '', owed: '' },
];

const worker = 'medical_care labour_rights';

const movement: readonly NeedVector[] = [
  {
    applies: 'irregular_migrant',
    owed: 'legal_information medical_care regularisation_or_return_options',
    held: 'consular_assistance',
  },
  {
    applies: 'irregular_migrant',
    facts: '!fears_return',
    owed: 'legal_information medical_care regularisation_or_return_options consular_assistance',
  },
  {
    applies: 'stranded_migrant',
    owed: 'regularisation_or_return_options',
    held: 'consular_assistance',
  },
  {
    applies: 'stranded_migrant',
    facts: '!fears_return',
    owed: 'regularisation_or_return_options consular_assistance',
  },
  ...['?real_risk', 'recognised_refugee', '?recognised_refugee', 'seeks_protection'].map(
    (raised) => ({
      applies: 'stranded_migrant',
      facts: `!fears_return ${raised}`,
      owed: 'regularisation_or_return_options',
      held: 'consular_assistance',
    }),
  ),
  {
    applies: 'stranded_migrant',
    facts: '!fears_return !real_risk !recognised_refugee !seeks_protection',
    owed: 'regularisation_or_return_options consular_assistance',
  },
  {
    applies: 'deportee',
    owed: 'psychosocial_support reintegration_support',
    held: 'consular_assistance',
  },
  {
    applies: 'deportee',
    facts: '!fears_return',
    owed: 'psychosocial_support reintegration_support consular_assistance',
  },
  {
    applies: 'deportee',
    facts: 'paid_work_in_state',
    owed: 'psychosocial_support reintegration_support wage_claim',
    held: 'consular_assistance',
  },
  { applies: 'returnee', owed: 'reintegration_support' },
  { applies: 'returned_refugee', owed: 'reintegration_support durable_solution' },
  { applies: 'returned_idp', owed: 'reintegration_support durable_solution' },
  { applies: 'idp', owed: 'idp_assistance durable_solution medical_care' },
  { open: 'idp', facts: 'compelled_to_leave', owed: '?idp_assistance ?durable_solution' },
  { open: 'idp', facts: '!compelled_to_leave', owed: '' },
  { applies: 'migrant_worker_icrmw', owed: worker, held: 'consular_assistance' },
  {
    applies: 'migrant_worker_icrmw',
    facts: '!fears_return',
    owed: `${worker} consular_assistance`,
  },
  { applies: 'migrant_domestic_worker', owed: 'labour_rights' },
  ...['means_deception', 'excessive_overtime', 'debt_uncontrolled', 'wages_withheld'].flatMap(
    (fact) => [
      {
        applies: 'migrant_worker_icrmw',
        facts: fact,
        owed: `${worker} wage_claim`,
        held: 'consular_assistance',
      },
      { applies: 'migrant_domestic_worker', facts: fact, owed: 'labour_rights wage_claim' },
    ],
  ),
  {
    applies: 'migrant_worker_icrmw',
    facts: '!wages_withheld',
    owed: worker,
    held: 'consular_assistance',
  },
  { applies: 'migrant_domestic_worker', facts: '!wages_withheld', owed: 'labour_rights' },
  {
    applies: 'migrant_domestic_worker',
    facts: '?wages_withheld',
    owed: 'labour_rights ?wage_claim',
  },
  {
    applies: 'migrant_worker_icrmw',
    facts: '?wages_withheld !fears_return',
    owed: `${worker} consular_assistance ?wage_claim`,
  },
  { applies: 'labour_migrant', owed: 'labour_rights' },
  { facts: 'paid_work_in_state !national_of_host', owed: 'labour_rights' },
  { facts: 'paid_work_in_state national_of_host', owed: '' },
  { facts: '!paid_work_in_state !national_of_host', owed: '' },
];

/** What section by section the instruments owe, one category or fact at a time. */
export const needVectors: readonly NeedVector[] = [
  ...refuge,
  ...children,
  ...exploitation,
  ...movement,
];
