/** From needs to kinds of service, with the codes of HTCDS 2.0. */
export {
  type ReferralOption,
  referralOptions,
  type Service,
  type ServiceTaxonomy,
  serviceTaxonomy,
} from './referral.ts';
