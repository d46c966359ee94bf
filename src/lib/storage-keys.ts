/** A key that the site may store on a reader's device, with its life. The privacy page lists them all. */
export interface StoredKey {
  /** The key for a site under `base`, e.g. "/" or "/kurs-kopia/". Copies on one host do not share places. */
  key: (base: string) => string;
  store: 'local' | 'session';
  /** What it holds: the last part of an interface string. */
  holds: 'position' | 'theme' | 'sidebar';
  /** True when the key is ours alone; Starlight's keys are shared by every Starlight site on the host. */
  ours: boolean;
}

/** Prefix of all our keys: version 1 of the stored shapes. */
export const keyPrefix = (base: string): string => `kurs:v1:${base}:`;

export const positionKey = (base: string): string => `${keyPrefix(base)}position:last`;

export const storedKeys: readonly StoredKey[] = [
  { key: positionKey, store: 'local', holds: 'position', ours: true },
  { key: () => 'starlight-theme', store: 'local', holds: 'theme', ours: false },
  { key: () => 'sl-sidebar-state', store: 'session', holds: 'sidebar', ours: false },
];
