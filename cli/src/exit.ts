/** Exit codes of the command line. */
export const exitCode = { success: 0, failure: 1, usage: 2, cancelled: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
