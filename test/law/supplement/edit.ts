/** Keys and positions on the way to a value in a file. */
export type Path = readonly (string | number)[];

type Node = Record<string | number, unknown>;

/** A file with another value at a path; `undefined` takes it out. The file itself is changed: give a new one. */
export function edited(file: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  let here: Node = file;
  for (const part of path.slice(0, -1)) here = here[part] as Node;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete here[last];
  else here[last] = value;
  return file;
}

/** The path of everything in a file, also of what holds other things. */
export function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  const below = parts.flatMap((part) => pathsIn((value as Node)[part], [...path, part]));
  return path.length === 0 ? below : [path, ...below];
}
