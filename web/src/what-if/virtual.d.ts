declare module 'virtual:sojourn-worker' {
  /** The worker as the text of a classic script. */
  const source: string;
  export default source;
}

declare module 'virtual:sojourn-displacement-worker' {
  /** The worker as the text of a classic script. */
  const source: string;
  export default source;
}
