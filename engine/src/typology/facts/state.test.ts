import { expect, test } from 'vitest';
import { ruleBook } from '../packs/index.ts';
import { factRegister, isRaised } from './state.ts';

test('a fact is raised when it was asked, whatever the answer', () => {
  expect(isRaised(undefined)).toBe(false);
  expect(isRaised({ answer: 'not_asked' })).toBe(false);
  expect(isRaised({ answer: 'declined' })).toBe(true);
  expect(isRaised({ answer: 'unknown' })).toBe(true);
  expect(isRaised({ answer: 'known', value: false })).toBe(true);
});

test('the register holds every fact by its id', () => {
  const register = factRegister(ruleBook.facts);
  expect(register.size).toBe(ruleBook.facts.length);
  expect(register.get('age_years')?.type).toBe('number');
});
