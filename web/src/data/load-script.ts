/**
 * Loads a classic script of the page's own folder, from the web and from disk alike.
 *
 * @returns a promise that holds once the script has run, and is rejected where it cannot be had
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(script);
  });
}
