/** One measured figure beside its budget. */
export interface BenchRow {
  /** What was done, e.g. „typing at 20 000 words, CPU per key p50”. */
  readonly work: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'bytes';
  /** The same work done by the reference in the same run; the budget is then a ratio to it. */
  readonly reference?: { readonly what: string; readonly value: number };
  /** Largest allowed ratio to the reference, or largest value where there is none. */
  readonly budget: number;
}

/** One area of the bench. It starts and ends everything it needs. */
export type Bench = () => Promise<readonly BenchRow[]>;

/** The figure the budget speaks of: the ratio to the reference, or the value itself. */
export function measured({ value, reference }: BenchRow): number {
  return reference ? value / reference.value : value;
}

/** The p-th percentile (0 to 1) of a list by nearest rank; NaN for an empty list. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}
