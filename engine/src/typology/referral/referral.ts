import data from './services.json' with { type: 'json' };

/** A kind of service to which a person may be referred. */
export interface Service {
  readonly id: string;
  /** Its place in the taxonomy, 1 to 15. */
  readonly number: number;
  readonly label: string;
  readonly offers: readonly string[];
  /** Codes of `spl_Type` in HTCDS 2.0 under which it may be exported; none where none matches. */
  readonly htcds: readonly string[];
  /** Objectives of the Global Compact for Migration that it serves. */
  readonly gcm: readonly number[];
}

/** The taxonomy of services, and which of them serve a need. */
export interface ServiceTaxonomy {
  readonly schema: 'sojourn.services/1';
  readonly id: string;
  readonly version: string;
  /** Day of this version (ISO 8601). */
  readonly date: string;
  readonly services: readonly Service[];
  /** Id of a need → ids of services, the nearest first. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** A service with the needs for which a person may be referred to it. */
export interface ReferralOption {
  readonly service: Service;
  readonly needs: readonly string[];
}

/**
 * The fifteen kinds of service that ship with Sojourn: the support plan of HTCDS 2.0, the
 * Trafficking Protocol Art. 6(3), the CoE Convention Art. 12 and Haque (2005) taken together.
 */
export const serviceTaxonomy = data as ServiceTaxonomy;

/**
 * The services that serve needs. An option is an offer: nobody is referred without consent.
 *
 * @param taxonomy the taxonomy of services
 * @param needs ids of needs that are owed; a need that the taxonomy does not know gives nothing
 * @returns services in the order of the taxonomy, each with its needs in the order given
 * @example referralOptions(serviceTaxonomy, ['medical_care'])[0]?.service.id // 'health'
 */
export function referralOptions(
  taxonomy: ServiceTaxonomy,
  needs: readonly string[],
): ReferralOption[] {
  return taxonomy.services.flatMap((service) => {
    const served = needs.filter((need) => taxonomy.needs[need]?.includes(service.id));
    return served.length > 0 ? [{ service, needs: served }] : [];
  });
}
