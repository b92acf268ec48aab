/** Forms in which a result can be written; `flee` is FLEE's own `out.csv`. */
export const forms = ['text', 'json', 'csv', 'parquet', 'flee', 'html'] as const;
export type Form = (typeof forms)[number];
