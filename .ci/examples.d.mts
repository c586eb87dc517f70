/** The worked examples for exchange, as JSON holds them. */
export function workedExamples(): readonly unknown[];
