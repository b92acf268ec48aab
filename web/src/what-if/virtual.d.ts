declare module 'virtual:sojourn-worker' {
  /** The worker as the text of a classic script. */
  const source: string;
  export default source;
}
