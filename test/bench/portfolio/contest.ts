/** A contestant of a benchmark: does its work once and says what it took. */
export interface Contestant {
  readonly name: string;
  /** Nanoseconds for one unit of work. */
  readonly run: () => number | Promise<number>;
}

/** The median of the ratios of the first contestant's time to that of each other one, from rounds in which all take turns. */
export async function ratios(
  contestants: readonly Contestant[],
  rounds: number,
  warmUp: number,
): Promise<readonly { readonly name: string; readonly ratio: number; readonly low: number; readonly high: number }[]> {
  const [reference, ...others] = contestants;
  if (reference === undefined) throw new Error('nobody to compare with');
  const found = others.map(() => [] as number[]);
  for (let round = 0; round < rounds + warmUp; round++) {
    const base = await reference.run();
    for (const [i, one] of others.entries()) {
      const ratio = base / (await one.run());
      if (round >= warmUp) found[i]?.push(ratio);
    }
  }
  return others.map(({ name }, i) => {
    const sorted = (found[i] ?? []).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
    return { name, ratio: at(0.5), low: at(0), high: at(1) };
  });
}

/** Nanoseconds of processor time, so that a busy machine does not count; nothing in this process runs beside it. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1_000;
}

/** Nanoseconds on the clock. */
export async function clockTime(work: () => Promise<void>): Promise<number> {
  const before = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - before);
}

/** One line of a report, with the aim and whether it was met. */
export function report(name: string, value: number, aim: number, atLeast: boolean, unit = '×', digits = 2): void {
  const met = atLeast ? value >= aim : value <= aim;
  const wanted = `${atLeast ? 'at least' : 'at most'} ${aim}`;
  console.log(
    `  ${name.padEnd(78)} ${value.toFixed(digits).padStart(9)} ${unit}  (${wanted}: ${met ? 'met' : 'MISSED'})`,
  );
}
