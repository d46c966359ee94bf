/** What every step of the build knows. */
export interface BuildContext {
  /** Root of the project. */
  root: string;
  /** Where the site is written. */
  dist: string;
  /** Base path with slashes at both ends. */
  base: string;
  /** Prints a line to the person who builds. */
  say: (line: string) => void;
}

/** A step of the build. It reads only what earlier steps have written. */
export interface BuildStep {
  name: string;
  run: (context: BuildContext) => Promise<void>;
}
