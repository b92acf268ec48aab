import { createContext, use } from 'react';
import type { OpenCase } from './use-case.ts';

/** What the parts of the page share. */
export interface CasePage extends OpenCase {
  /** Records an answer in the scope of the case. */
  readonly answer: (fact: string, record: OpenCase['facts'][string]) => void;
  /** Makes a fact the question that is asked now. */
  readonly ask: (fact: string) => void;
}

/** The page of a case. */
export const CaseContext = createContext<CasePage | null>(null);

/** The page of the case inside one of its parts. */
export function useCasePage(): CasePage {
  return use(CaseContext)!;
}
