/** An entry of `package-lock.json`, as far as optional platform packages need it. */
export interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

export interface LockFile {
  packages: Record<string, LockEntry>;
  [key: string]: unknown;
}

const systems: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
];

/** The platform a package says it is for in its name, or undefined for an ordinary package. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = processors.find((processor) => words.includes(processor));
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], ...(os && { os: [os] }), ...(libc && { libc }) };
}

/**
 * Adds the optional platform packages that a lock file lacks, or holds in another version than the one
 * asked for. A mirror of the registry may not offer them; npm then leaves them out, and npm 11 refuses
 * `npm ci` everywhere. The entries carry no address: npm finds the package by name.
 * @returns names of the packages written, sorted; the lock file is changed in place
 */
export function completeLock(lock: LockFile): string[] {
  const written: string[] = [];
  for (const [owner, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version)) continue;
      const places = lookupPlaces(owner, name);
      if (places.some((place) => lock.packages[place]?.version === version)) continue;
      // Beside its owner; under it when another version already stands there.
      const [under = '', beside = under] = places;
      const target = lock.packages[beside] ? under : beside;
      lock.packages[target] = {
        version,
        ...platform,
        optional: true,
        ...(entry.dev && { dev: true }),
      };
      written.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return written.sort();
}

/** Where Node looks for a package from its owner, nearest first: under it, beside it, and upwards. */
function lookupPlaces(owner: string, name: string): string[] {
  const places = [`${owner}/node_modules/${name}`];
  const starts = [...owner.matchAll(/node_modules\//g)].map((match) => match.index).reverse();
  return [...places, ...starts.map((start) => `${owner.slice(0, start)}node_modules/${name}`)];
}
