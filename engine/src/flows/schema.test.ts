import { expect, test } from 'vitest';
import { flowRequestJsonSchema, parseFlowRequest } from './schema.ts';

const request = { schema: 'sojourn.flows/1', method: 'minimum' };

test('a request is read as it stands, and a wrong field is named', () => {
  expect(parseFlowRequest(request, 'f.json')).toEqual(request);
  expect(() => parseFlowRequest({ ...request, method: 'most' }, 'f.json')).toThrow(/method/);
  expect(() => parseFlowRequest({ ...request, weight: 2 }, 'f.json')).toThrow(/weight/);
});

test('a request of a later version is refused as such', () => {
  expect(() => parseFlowRequest({ ...request, schema: 'sojourn.flows/2' }, 'f.json')).toThrow(
    expect.objectContaining({ code: 'schema.newer' }),
  );
});

test('the JSON Schema lists the methods', () => {
  expect(JSON.stringify(flowRequestJsonSchema())).toContain('pseudo-bayes');
});
