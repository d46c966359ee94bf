/**
 * The learner's storage. Private windows and frames may refuse it: reading then gives nothing, writing
 * returns false, and the page works for the visit.
 */
export function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns false when the browser refused, because storage is blocked or full */
export function write(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Removes what `mine` selects. @returns false when the browser refused */
export function clear(mine: (key: string) => boolean): boolean {
  try {
    for (const store of [window.localStorage, window.sessionStorage])
      for (const key of Object.keys(store)) if (mine(key)) store.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
