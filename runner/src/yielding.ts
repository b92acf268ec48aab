/** Node's own way of letting everything else have its turn; browsers have none. */
const { setImmediate: afterOthers } = globalThis as {
  readonly setImmediate?: (resolve: () => void) => unknown;
};

/**
 * Lets messages, input and painting have their turn: a task of its own, without the delay that
 * browsers put on nested timers.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (afterOthers !== undefined) {
      afterOthers(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
