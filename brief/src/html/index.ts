export { documentTitle, toHtml } from './page.ts';
