export { type Catalogue, type CatalogueEntry, catalogueEn, type ErrorCode } from './catalogue.ts';
export { checkInteger, checkLength, checkRange } from './check.ts';
export {
  type ErrorFacts,
  type ErrorWhere,
  type Issue,
  isSojournError,
  renderMessage,
  SojournError,
} from './error.ts';
export { described, type SchemaIssue, schemaInvalid } from './schema-issue.ts';
